/** The few lines of a failed step that are worth showing. */
import { linesBetween } from '../log/huge/search.ts'
import { EXIT_CODE_OR_CANCEL } from '../log/markers.ts'
import type { ExcerptLine, Explanation } from '../model/report.ts'
import type { Block } from './blocks.ts'
import type { Evidence } from './evidence.ts'
import type { PreparedLine } from './prepared.ts'
import { LEAST, likelyRuns, type Run } from './rank/likely.ts'
import type { Selection } from './select.ts'

/** A line longer than this is cut in the middle. */
const MAX_TEXT = 500
/** Lines of the first cause, of each further one, of another place of the same, and of the closing counts. */
const ONLY_CAUSE = 28
const FIRST_CAUSE = 18
const FURTHER_CAUSE = 9
const LIKEWISE = 2
const SUMMARY_LINES = 7
const SUMMARY_LIST = 5
/** Wrappers that are shown beside a cause. */
const MAX_OUTER = 6
/** With less than this chosen, weaker signs and retellings are shown too; with still less the step's end. */
const SOME = 20
const FEW = 6
const TAIL = 8
/** Likely lines, where nothing is known: the step's end has the rest. */
const LIKELY_LINES = 20
/** A line so much less likely than a shown one is not added to it: a logit. */
const MUCH = 1
/** Lines so near to shown ones may belong to them. */
const NEAR = 5
/** With less than this, known lines of the end are shown, too. */
const LEAST_LINES = 4
/** Known lines that may stand above a new one. */
const ABOVE = 3
/** A cause of this strength is the tool's own word. */
const SURE = 8
/** Up to so many lines, causes are shown whole. */
const ROOMY = 28
/** Up to so many lines, small gaps are closed: a text without holes is easier to read. */
const READABLE = 30
const GAP = 3
const LAST_LINES = 40
/** Share of the limit for causes at least: what is left is for the closing counts. */
const CAUSES_SHARE = 0.75

/**
 * Chooses at most `limit` lines: the first cause whole, then the heads of the further ones, then the closing counts; the
 * lines that are likely to matter, and the step's end when little was found. Where neither tells anything the last lines come, marked `tail`.
 *
 * @param scores of the lines ({@link Evidence.scores})
 * @param isKnown of the lines ({@link Evidence.isKnown})
 */
export const chooseExcerpt = (
  lines: readonly PreparedLine[],
  selection: Selection,
  limit: number,
  scores: Evidence['scores'] = [],
  isKnown: Evidence['isKnown'] = () => false
): readonly ExcerptLine[] => {
  if (limit === 0 || lines.length === 0) return []
  const chosen = new Map<number, ExcerptLine['kind']>()
  /** Gaps of one line: to say that it was left out takes a line as well, so it is shown. */
  let holes = 0
  const add = (at: number, kind: ExcerptLine['kind'], until = limit): void => {
    if (chosen.has(at) || !lines[at]?.untagged.trim()) return
    const more = holesWith(chosen, at)
    if (chosen.size + 1 + holes + more > until) return
    chosen.set(at, kind)
    holes += more
  }
  const addBlock = (block: Block, most: number, until = limit): void => {
    for (const at of block.ranked.slice(0, most)) add(at, at === block.head || at === block.position?.at ? 'error' : 'context', until)
  }
  const hasNews = lines.some((_, at) => !isKnown(at))
  /** What passing runs print too tells nothing beside what they do not print, unless it stands directly above that. */
  const isNoise = (at: number): boolean => {
    if (!hasNews || !isKnown(at)) return false
    for (let below = at + 1; below <= at + ABOVE; below++) if (chosen.has(below) && !isKnown(below)) return false
    return true
  }
  const { causes, likewise, retold, summaries, signs, echoes } = selection
  const closing = Math.min(
    SUMMARY_LINES,
    summaries.reduce((sum, block) => sum + block.lines.length, 0)
  )
  const forCauses = Math.max(1, Math.ceil(limit * CAUSES_SHARE), limit - closing)
  const some = Math.min(limit, SOME)

  const [first, ...further] = causes
  if (first !== undefined) addBlock(first, further.length === 0 ? ONLY_CAUSE : FIRST_CAUSE, forCauses)
  for (const block of further) addBlock(block, FURTHER_CAUSE, forCauses)
  const from = first?.head ?? lines.length
  let counted = 0
  for (const block of summaries) {
    if (counted >= SUMMARY_LINES) break
    const before = chosen.size
    addBlock(block, Math.min(SUMMARY_LIST, SUMMARY_LINES - counted))
    counted += chosen.size - before
  }
  for (const block of likewise) addBlock(block, LIKEWISE, Math.ceil(limit * 0.8))
  for (const block of retold) addBlock(block, FURTHER_CAUSE, some)
  for (const block of signs.slice(0, 8)) if (block.rule.class !== 'sign' || !isNoise(block.head)) addBlock(block, 4, some)
  // How the outer tools saw it, the one that stands nearest to the cause first.
  const outer = echoes.filter(({ isWrapper }) => isWrapper).sort((a, b) => Math.abs(a.head - from) - Math.abs(b.head - from))
  for (const block of outer.slice(0, MAX_OUTER)) addBlock(block, 4, some)
  if (chosen.size === 0) for (const block of echoes.slice(0, 3)) addBlock(block, 2)
  for (const block of causes) addBlock(block, block.ranked.length, Math.min(limit, ROOMY))

  const known = chosen.size
  const isSure = first !== undefined && first.rule.strength >= SURE && !isKnown(first.head)
  const addRun = ({ from, to, peak, score }: Run, until: number): void => {
    const run = Array.from({ length: to - from + 1 }, (_, index) => from + index)
    // Beside the tool's own word, what stands alone is noise.
    if (isSure && !run.some((at) => isNear(chosen, at))) return
    const fresh = run.filter((at) => !chosen.has(at) && !isNoise(at))
    const kind = known > 0 || score >= LEAST.certain ? 'context' : 'tail'
    for (const at of chosen.size + holes + fresh.length <= until ? fresh : fresh.filter((one) => one === peak)) add(at, kind, until)
  }
  // What is much less likely than a cause that is shown is not a part of it.
  const shown = first === undefined ? [] : [...chosen.keys()].filter((at) => !isKnown(at)).map((at) => scores[at] ?? LEAST.unknown)
  const least = Math.max(isSure ? LEAST.certain : known > 0 ? LEAST.weak : LEAST.unknown, ...shown.map((score) => score - MUCH))
  for (const run of likelyRuns(scores, least, limit, isKnown)) addRun(run, Math.min(limit, known > 0 ? READABLE : LIKELY_LINES))

  const end = endOf(lines)
  const kind = known === 0 ? 'tail' : 'context'
  // When nothing else is known, the runner's own last word is part of it.
  if (kind === 'tail') for (let at = lines.length - 1; at > end; at--) add(at, kind)
  if (known < FEW) for (const at of lastLines(end, kind === 'tail' ? limit : TAIL, isKnown)) if (!isNoise(at)) add(at, kind)
  // Where very little is new, how the step ended tells more than nothing.
  if (lines.some((_, at) => isKnown(at))) for (let at = end; at > end - TAIL && chosen.size < LEAST_LINES; at--) add(at, kind)
  closeGaps(chosen, lines, kind, kind === 'tail' ? 1 : GAP, Math.min(limit, READABLE))

  const counts = new Set(summaries.flatMap((block) => block.lines))
  return [...chosen]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, what]) => {
      const line = lines[at]
      return line === undefined ? [] : [{ line: line.number, text: shorten(line.untagged), kind: what, ...(counts.has(at) ? { isCount: true } : {}) }]
    })
}

/** The last lines of all, without empty ones and without the runner's own words that the step ended. */
export const chooseLastLines = (lines: readonly PreparedLine[]): Explanation['lastLines'] => {
  const end = endOf(lines) + 1
  return lines
    .slice(Math.max(0, end - LAST_LINES), end)
    .flatMap(({ number, untagged }) => (untagged.trim() === '' ? [] : [{ line: number, text: shorten(untagged) }]))
}

/** The last line before the runner's own words that the step ended. */
const endOf = (lines: readonly PreparedLine[]): number =>
  lines.findLastIndex(({ tag, untagged }) => !(tag === 'error' && EXIT_CODE_OR_CANCEL.test(untagged)) && untagged.trim() !== '')

/** The last lines up to one, from there upwards; where some are known, the last ones that are not, if there are any. */
const lastLines = (end: number, most: number, isKnown: Evidence['isKnown']): readonly number[] => {
  const upwards = (isWanted: (at: number) => boolean): readonly number[] => {
    const found: number[] = []
    for (let at = end; at >= 0 && found.length < most; at--) if (isWanted(at)) found.push(at)
    return found
  }
  const fresh = upwards((at) => !isKnown(at))
  return fresh.length === 0 ? upwards(() => true) : fresh
}

const shorten = (text: string): string => (text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 120)} … ${text.slice(-100)}`)

const isNear = (chosen: ReadonlyMap<number, unknown>, at: number): boolean => {
  for (let way = -NEAR; way <= NEAR; way++) if (chosen.has(at + way)) return true
  return false
}

/** How many more gaps of one line there are when a line is chosen. */
const holesWith = (chosen: ReadonlyMap<number, unknown>, at: number): number => {
  const [two, one, next, afterNext] = [at - 2, at - 1, at + 1, at + 2].map((index) => chosen.has(index))
  // The line itself was one, or makes some.
  return (one && next ? -1 : 0) + (two && !one ? 1 : 0) + (!next && afterNext ? 1 : 0)
}

/** Shows what stands between two chosen lines that are near each other, the smallest gaps first. */
const closeGaps = (
  chosen: Map<number, ExcerptLine['kind']>,
  lines: readonly PreparedLine[],
  kind: ExcerptLine['kind'],
  widest: number,
  until: number
): void => {
  for (let gap = 1; gap <= widest; gap++) {
    const sorted = [...chosen.keys()].sort((a, b) => a - b)
    for (const [index, at] of sorted.entries()) {
      const next = sorted[index + 1]
      if (next === undefined || next - at !== gap + 1 || chosen.size + gap > until) continue
      for (let between = at + 1; between < next; between++) if (lines[between] !== undefined) chosen.set(between, kind)
    }
  }
}

/** An excerpt of parts of a log, where the numbers of lines only tell which of them stand next to each other: without them, but with the gaps that they tell of. */
export const withoutNumbers = (excerpt: readonly ExcerptLine[]): readonly ExcerptLine[] =>
  excerpt.map((line, at) => ({ ...line, line: null, leftOut: leftOutBetween(excerpt[at - 1]?.line ?? null, line.line) }))

const leftOutBetween = (above: number | null, line: number | null): number | null => {
  if (above === null || line === null) return 0
  return linesBetween(above, line)
}
