/** The headline of a failure: one line that a person would write. */
import { EXIT_CODE_OR_CANCEL } from '../../log/markers.ts'
import type { Finding } from '../../model/report.ts'
import type { Job, Step } from '../../model/run.ts'
import type { Block } from '../blocks.ts'
import type { CauseFound } from '../cause.ts'
import { countTests } from '../counts.ts'
import { type Evidence, MAX_ERRORS } from '../evidence.ts'
import { bestRun, LEAST } from '../rank/likely.ts'
import type { Selection } from '../select.ts'
import { compose } from './compose.ts'
import { createReader, joined, type Reader, type Said } from './message.ts'
import { plain, TELLING } from './telling.ts'

export interface MessageInput {
  readonly job: Job
  readonly step: Step | null
  readonly cause: CauseFound
  /** Whether the job's log could be read at all. */
  readonly logRead: boolean
  readonly evidence: Evidence
  readonly selection: Selection
  /** Messages of the job's failure annotations. */
  readonly annotations: readonly string[]
  /** Paths of the repository in a text, as a person would write them. */
  readonly shorten: (text: string) => string
  /** Explaining the log was given up: what there is of evidence is not all. */
  readonly isCutShort: boolean
}

/** Never "exit code 1" when anything better is known. */
export const writeHeadline = (input: MessageInput): string => compose(input.shorten(sentence(input)))

const sentence = (input: MessageInput): string => {
  const { step, cause } = input
  const said = cause.sentence
  switch (cause.cause) {
    case 'timed_out':
      return said ?? `${step === null ? 'The job' : `Step ${step.name}`} hit its time limit`
    case 'cancelled':
      return said ?? 'The job was cancelled'
    case 'runner_lost':
      return said ?? `The runner was lost${step === null ? '' : ` during ${step.name}`}: the step never finished`
    case 'not_started':
      return said ?? 'The job never started: no runner took it'
    case 'startup_failure':
      return said ?? 'The job could not start'
    case 'out_of_memory': {
      const why = said ?? reasonOf(input)
      return why === null ? 'The process was killed: out of memory' : `Out of memory: ${why}`
    }
    case 'disk_full': {
      const why = said ?? reasonOf(input)
      return why === null ? 'The disk is full' : `The disk is full: ${why}`
    }
    default: {
      const why = reasonOf(input)
      if (why === null) return withoutReason(input)
      return cause.exitCode === KILLED ? `Killed (SIGKILL), perhaps for lack of memory: ${why}` : why
    }
  }
}

/** 128 + SIGKILL: the kernel does so where memory ends, and so does everybody else who wants a process gone. */
const KILLED = 137
const KILLED_BY = 'The process was killed (SIGKILL, exit code 137), perhaps for lack of memory'

const reasonOf = (input: MessageInput): string | null => fromEvidence(input) ?? fromAnnotations(input)

/** What is left to say of a failure that nothing explains. */
const withoutReason = ({ job, step, cause, logRead, isCutShort, evidence }: MessageInput): string => {
  if (step === null && job.steps.length > 0) return 'The job failed although every step succeeded'
  const known = cause.exitCode === KILLED ? KILLED_BY : null
  const what = known ?? (cause.exitCode !== null ? `Exit code ${cause.exitCode}` : step === null ? 'The job failed' : 'The step failed')
  if (!logRead) return `${what}, and its log was not read`
  if (isCutShort) return firstFinding(evidence) ?? `${what}, and its log was not explained to its end`
  const last = evidence.lines.findLast(({ tag, untagged }) => tag === null && /[A-Za-z]{3}/.test(untagged))
  return `${what}, and nothing in the log says why${last === undefined ? '' : `. The last line is: ${last.untagged.trim()}`}`
}

/** The first error that a matcher found, where nothing has judged it. */
const firstFinding = ({ findings }: Evidence): string | null => {
  const error = findings.find(({ severity, message }) => severity === 'error' && message !== '')
  if (error === undefined) return null
  return error.file === null ? plain(error.message) : `${placeOf(error.file, error.line)}: ${plain(error.message)}`
}

const placeOf = (file: string, line: number | null): string => (line === null ? file : `${file}:${line}`)

const fromAnnotations = ({ annotations }: MessageInput): string | null =>
  annotations.find((message) => message.trim() !== '' && !EXIT_CODE_OR_CANCEL.test(message.split('\n', 1)[0] ?? '')) ?? null

interface Candidate extends Said {
  /** null for a line that no rule knows. */
  readonly block: Block | null
  /** Index of the line that says it. */
  readonly at: number
}

/** Blocks of each kind that are looked at for one that says why. */
const MOST = 40
/** A tool's own shape of a failure, though a stronger one was found. */
const SURE = 6
/** So many lines lie between a cause and the words that explain it at most. */
const NEAR = 15

/** The first cause that says why; else the words that tell best what stands behind one that only says that something failed. */
const choose = ({ evidence, selection }: MessageInput): Candidate | null => {
  const { causes, summaries, signs, echoes } = selection
  const reader = createReader(evidence)
  const tell = (blocks: readonly Block[]): readonly Candidate[] =>
    blocks.slice(0, MOST).map((block) => ({ block, at: block.messageAt, ...reader.sayBlock(block) }))
  const ofCauses = tell(causes)
  const others = tell([...summaries, ...signs, ...echoes])
  const isReason = ({ telling }: Candidate): boolean => telling === TELLING.reason
  const [first] = ofCauses
  // Weaker words tell why where no cause does, or beside one that leaves it open.
  const reason =
    first === undefined
      ? likeliest([...others.filter(isReason), ...unknown(evidence, reader)], evidence)
      : (ofCauses.find(isReason) ?? others.find((one) => isReason(one) && (isSure(one) || Math.abs(one.at - first.at) <= NEAR)))
  if (reason !== undefined && ofCauses.includes(reason)) return reason
  const all = [...ofCauses, ...others]
  const main = all.find(({ telling }) => telling === TELLING.generic)
  const more = reason ?? unknown(evidence, reader)[0]
  if (main !== undefined && more !== undefined && !more.text.includes(main.text))
    return { ...more, block: main.block, text: joined(main.text, more.text) }
  return more ?? main ?? all.find(({ telling }) => telling === TELLING.count) ?? all.find(({ text }) => /\p{L}{3}/u.test(text)) ?? null
}

const isSure = ({ block }: Candidate): boolean => block !== null && block.rule.class === 'failure' && block.rule.strength >= SURE

/** The line that tells best by what was learned from other logs, where it says something and is likely enough. */
const unknown = (evidence: Evidence, { sayLine }: Reader): readonly Candidate[] => {
  const run = bestRun(evidence)
  if (run === null || run.score < LEAST.weak) return []
  const lines = Array.from({ length: run.to - run.from + 1 }, (_, index) => run.from + index)
  return [run.peak, ...lines].flatMap((at): readonly Candidate[] => {
    const said = sayLine(at)
    return said?.telling === TELLING.reason ? [{ block: null, at, ...said }] : []
  })
}

const likeliest = (candidates: readonly Candidate[], { scores }: Evidence): Candidate | undefined => {
  const scoreOf = ({ at }: Candidate): number => scores[at] ?? 0
  return candidates.reduce<Candidate | undefined>((best, one) => (best === undefined || scoreOf(one) > scoreOf(best) ? one : best), undefined)
}

const fromEvidence = (input: MessageInput): string | null => {
  const chosen = choose(input)
  if (chosen === null) return null
  const { evidence, selection } = input
  const { block, text } = chosen
  if (block === null) return compose(input.shorten(text))
  return compose(input.shorten(withSubject(block, text, evidence)), {
    count: countOf(block, selection, evidence),
    place: findingOf(block, evidence),
    isPlaceSpare: block.name !== null
  })
}

/** The test, or the code of the finding, before what is said of it. */
const withSubject = (block: Block, text: string, evidence: Evidence): string => {
  if (block.name !== null) {
    const name = shortName(plain(block.name))
    return text.includes(name) ? text : name.includes(text) ? name : `${name}: ${text}`
  }
  const code = findingOf(block, evidence)?.code ?? null
  return code === null || text.includes(code) ? text : `${code}: ${text}`
}

/** A test's name longer than this is told without its arguments and packages. */
const LONG_NAME = 70

const shortName = (name: string): string => {
  if (name.length <= LONG_NAME) return name
  const bare = name.replace(/\(.*\)$/, '')
  return /\s/.test(bare) ? bare : bare.split('.').slice(-2).join('.')
}

/** How many of what, when it is more than one. */
const countOf = (block: Block, { causes, likewise, summaries }: Selection, evidence: Evidence): string | null => {
  const closing = summaries.filter(({ rule }) => rule.source === block.rule.source)
  if (block.rule.name !== undefined || /test/.test(block.rule.source)) {
    const counts = countTests(closing.map((one) => closingText(one, evidence.lines)))
    if (counts !== null)
      return `${counts.failed}${counts.total === null ? '' : ` of ${counts.total}`} ${(counts.total ?? counts.failed) === 1 ? 'test' : 'tests'} failed`
  }
  const alike = [...causes, ...likewise].filter(({ rule }) => rule.source === block.rule.source)
  const places = new Set(
    alike.flatMap((one) => {
      const finding = findingOf(one, evidence)
      return finding === null ? (one.name ?? []) : `${one.name ?? finding.message} ${finding.file}:${finding.line}`
    })
  )
  if (places.size <= 1) return null
  const what = block.name === null ? 'errors' : 'failures'
  return places.size >= MAX_ERRORS ? `At least ${MAX_ERRORS} ${what}` : `${places.size} ${what}`
}

/** The counts of a tool may stand in several lines, the failed ones last. */
const closingText = ({ lines, head }: Block, all: Evidence['lines']): string =>
  lines.flatMap((at) => (at <= head ? [all[at]?.core ?? ''] : [])).join(', ')

/** The finding that stands in the block, else one that says the same: annotations repeat messages without their place. */
const findingOf = (block: Block, { findings, lines }: Evidence): Finding | null => {
  const numbers = new Set(block.lines.map((at) => lines[at]?.number))
  const worst = findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
  const placed = findings.filter(({ severity, file }) => severity === worst && file !== null)
  return placed.find(({ logLine }) => logLine !== null && numbers.has(logLine)) ?? placed.find(({ message }) => message === block.message) ?? null
}
