/** Chooses what a headline tells: of all that a step told, what says best why it failed. */
import type { Block } from '../blocks.ts'
import type { Evidence } from '../evidence.ts'
import { bestRun } from '../rank/likely.ts'
import type { Selection } from '../select.ts'
import { findingOf } from './count.ts'
import type { Reader } from './message.ts'
import { joined, type Said } from './sentence.ts'
import { TELLING } from './telling.ts'

export interface Candidate extends Said {
  /** null for a line that no rule knows. */
  readonly block: Block | null
  /** Index of the line that says it. */
  readonly at: number
}

/** Up to this strength a rule has only words in which any program says that something went wrong. */
const DOUBTFUL = 3
/** So much likelier is a line that counts instead of such words: a logit. */
const SURER = 0.5
/** Blocks of each kind that are looked at for one that says why. */
export const MOST = 40
/** From this strength on a failure explains a cause that does not say why, however far away it stands. */
const SURE = 6
/** So many lines lie between a cause and the words that explain it at most. */
const NEAR = 15

/** Words that only say that something failed stand before the reason when they are no longer than this. */
const BRIEF = 100

export const candidateOf = ({ sayBlock }: Reader, block: Block): Candidate => ({ block, at: block.messageAt, ...sayBlock(block) })

export const isReason = ({ telling }: Candidate): boolean => telling === TELLING.reason

/** The first cause that says why; else the words that tell best what stands behind one that only says that something failed. */
export const choose = (reader: Reader, evidence: Evidence, { causes, summaries, signs, echoes }: Selection): Candidate | null => {
  const tell = (blocks: readonly Block[]): readonly Candidate[] => blocks.slice(0, MOST).map((block) => candidateOf(reader, block))
  const ofCauses = tell(causes)
  const [first] = ofCauses
  const certain = ofCauses.find(isReason)
  const isKnown = ({ at }: Candidate): boolean => evidence.isKnown(at)
  // Passing runs print it, too: anything new tells more.
  const isFirstKnown = first !== undefined && isKnown(first)
  // Most steps have one: what else was told is not even read then.
  const others = certain === undefined || isFirstKnown ? tell([...summaries, ...signs, ...echoes]) : []
  const likely = certain === undefined || isFirstKnown || isDoubtful(certain) ? sayingLikely(evidence, reader) : []
  // Weaker words tell why where no cause does, or beside one that leaves it open.
  const reasons = [...others.filter(isReason), ...likely]
  const news = reasons.filter((one) => !isKnown(one))
  if (isFirstKnown && news.length > 0) return likeliest(news, evidence) ?? null
  const reason =
    first === undefined
      ? likeliest(news.length > 0 ? news : reasons, evidence)
      : (certain ?? others.find((one) => isReason(one) && !isOfMany(one, first) && (isSure(one) || Math.abs(one.at - first.at) <= NEAR)))
  const [surer] = reason !== undefined && isDoubtful(reason) ? likely : []
  if (reason !== undefined && surer !== undefined && (evidence.scores[surer.at] ?? 0) >= (evidence.scores[reason.at] ?? 0) + SURER) return surer
  if (reason !== undefined && ofCauses.includes(reason))
    return ofCauses.find((one) => isReason(one) && isErrorBesideLint(one, reason, evidence)) ?? reason
  const all = [...ofCauses, ...others]
  const main = all.find(({ telling }) => telling === TELLING.generic)
  // Only the names of failed tests are known.
  const named = main !== undefined && ofCauses.includes(main) ? undefined : ofCauses.find(({ block }) => (block?.name ?? null) !== null)
  const more = reason ?? named ?? likely[0]
  if (main !== undefined && more !== undefined && more !== named && main.text.length <= BRIEF && !more.text.includes(main.text))
    return { ...more, block: main.block, text: joined(main.text, more.text) }
  return (
    more ??
    main ??
    all.find(({ telling }) => telling === TELLING.count) ??
    all.find(({ text }) => /\p{L}{3}/u.test(text)) ??
    sayingWrong(evidence, reader)
  )
}

/** The heading of a list of failed tests, or the word of what ran them: their names tell more. */
const isOfMany = ({ block }: Candidate, first: Candidate): boolean =>
  (first.block?.name ?? null) !== null && (block?.isWrapper === true || block?.rule.class === 'summary' || block?.rule.class === 'echo')

/** A compiler's error, which has a code, beside what it only finds fault with, which has none. */
const isErrorBesideLint = (one: Candidate, lint: Candidate, evidence: Evidence): boolean => {
  if (one.block === null || lint.block === null || one.block.rule.source !== lint.block.rule.source) return false
  return (
    /^[A-Z]{1,4}\d{2,5}$/.test(findingOf(one.block, evidence)?.code ?? '') &&
    (findingOf(lint.block, evidence)?.code ?? null) === null &&
    lint.block.name === null
  )
}

const isDoubtful = ({ block }: Candidate): boolean => block !== null && block.rule.strength <= DOUBTFUL && !block.isAnnotated

const isSure = ({ block }: Candidate): boolean => block !== null && block.rule.class === 'failure' && block.rule.strength >= SURE

/** A line that is less likely is no headline: where a step says nothing, some line is always the likeliest. A logit. */
const LIKELY = -1.2

/** The line that tells best by what was learned from other logs, where it says something and is likely enough. */
const sayingLikely = (evidence: Evidence, { sayLine }: Reader): readonly Candidate[] => {
  const saying = (at: number): readonly Candidate[] => {
    const said = sayLine(at)
    return said?.telling === TELLING.reason ? [{ block: null, at, ...said }] : []
  }
  const run = bestRun(evidence)
  const likely = run === null || run.score < LIKELY ? [] : Array.from({ length: run.to - run.from + 1 }, (_, index) => run.from + index)
  return [...(run === null || likely.length === 0 ? [] : saying(run.peak)), ...likely.flatMap(saying), ...saying(lastWord(evidence))]
}

/** `tar: a.tar: Cannot open: No such file or directory`: how programs of a shell say what went wrong, where it is the last thing that was said. */
const LAST_WORD = /^(?!(?:info|debug|note|notice|hint|warning|warn|step|done|using|running)\b)[a-z][\w.+-]{0,40}: (?:[^:]{1,200}: ){0,3}\S.*[a-z]$/

/** Words for what is wrong: they count in the last line that was printed, where nothing else says anything. */
const WRONG =
  /\b(?:neither|cannot|can't|couldn't|could not|missing|must|invalid|unknown|unsupported|unexpected|unable|impossible|refused|denied|rejected|failed|fatal|crashed|aborted|mismatch|exceeds|exceeded|violat\w{1,5}|expired|outdated|broken|corrupt\w{0,3}|forbidden|unauthori[sz]ed|timed out|wrong|incorrect|undefined|insufficient|unreachable)\b(?![=_])/i

/** Passing runs end so, too: a test that passed, a warning, an option, a list without errors. */
const HARMLESS =
  /^\s{0,20}(?:-|\[?(?:info|debug|notice|hint|note|warn(?:ing)?|skip\w{0,6})\b|(?:step|using|running|downloading|installing|uploading|checking)\b)|[✓✔√☑]|\bok \d|\bpass(?:ed)?\b|\b(?:retry\w{0,4}|ignor\w{1,4}|clean(?:ing|ed)? up|verif\w{2,4}|audit fix)\b|\bfail(?:ed|ures?)(?: \w{2,12})?: {0,4}0\b|\b(?:no|0|zero|without) (?:\w{2,20} )?(?:errors?|failures?|failed|problems?|issues?|warnings?|vulnerabilities|changes|conflicts)\b/i

const lastPrinted = ({ lines }: Evidence): number => lines.findLastIndex(({ tag, untagged }) => tag === null && untagged.trim() !== '')

const lastWord = (evidence: Evidence): number => {
  const last = lastPrinted(evidence)
  return LAST_WORD.test((evidence.lines[last]?.core ?? '').slice(0, 400)) ? last : -1
}

const sayingWrong = (evidence: Evidence, { sayLine }: Reader): Candidate | null => {
  const at = lastPrinted(evidence)
  const printed = (evidence.lines[at]?.untagged ?? '').slice(0, 400)
  const said = WRONG.test(printed) && !HARMLESS.test(printed) ? sayLine(at) : null
  return said?.telling === TELLING.reason ? { block: null, at, ...said } : null
}

const likeliest = (candidates: readonly Candidate[], { scores }: Evidence): Candidate | undefined => {
  const scoreOf = ({ at }: Candidate): number => scores[at] ?? 0
  return candidates.reduce<Candidate | undefined>((best, one) => (best === undefined || scoreOf(one) > scoreOf(best) ? one : best), undefined)
}
