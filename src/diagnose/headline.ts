/** The headline of a failure: one line that a person would write. */
import { EXIT_CODE_OR_CANCEL } from '../log/markers.ts'
import type { Finding } from '../model/report.ts'
import type { Job, Step } from '../model/run.ts'
import type { Block } from './blocks.ts'
import type { CauseFound } from './cause.ts'
import { countTests } from './counts.ts'
import type { Evidence } from './evidence.ts'
import type { Selection } from './select.ts'

const MAX_MESSAGE = 300

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
  /** Explaining the log was given up: what there is of evidence is not all. */
  readonly isCutShort: boolean
}

/** Never "exit code 1" when anything better is known. */
export const writeHeadline = (input: MessageInput): string => oneLine(sentence(input))

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
    default:
      return reasonOf(input) ?? withoutReason(input)
  }
}

const reasonOf = (input: MessageInput): string | null => fromEvidence(input) ?? fromAnnotations(input)

/** What is left to say of a failure that nothing explains. */
const withoutReason = ({ job, step, cause, logRead, isCutShort, evidence }: MessageInput): string => {
  if (step === null && job.steps.length > 0) return 'The job failed although every step succeeded'
  const what = cause.exitCode !== null ? `Exit code ${cause.exitCode}` : step === null ? 'The job failed' : 'The step failed'
  if (!logRead) return `${what}, and its log was not read`
  if (isCutShort) return firstFinding(evidence) ?? `${what}, and its log was not explained to its end`
  const last = evidence.lines.findLast(({ tag, untagged }) => tag === null && /[A-Za-z]{3}/.test(untagged))
  return `${what}, and nothing in the log says why${last === undefined ? '' : `. The last line is: ${last.untagged.trim()}`}`
}

/** The first error that a matcher found, where nothing has judged it. */
const firstFinding = ({ findings }: Evidence): string | null => {
  const error = findings.find(({ severity, message }) => severity === 'error' && message !== '')
  if (error === undefined) return null
  return error.file === null ? clean(error.message) : `${placeOf(error.file, error.line)}: ${clean(error.message)}`
}

const placeOf = (file: string, line: number | null): string => (line === null ? file : `${file}:${line}`)

const fromAnnotations = ({ annotations }: MessageInput): string | null =>
  annotations.find((message) => message.trim() !== '' && !EXIT_CODE_OR_CANCEL.test(message.split('\n', 1)[0] ?? '')) ?? null

/** The first cause that says something: a tool's list of names or a bare mark does not. */
const fromEvidence = ({ evidence, selection }: MessageInput): string | null => {
  const { causes, summaries, signs, echoes } = selection
  const telling = causes.filter(saysSomething)
  const block = telling.find((one) => !isNameOnly(one, evidence)) ?? [...telling, ...summaries, ...signs, ...echoes].find(saysSomething)
  if (block === undefined) return null
  const closing = summaries.filter(({ rule }) => rule.source === block.rule.source).map((one) => closingText(one, evidence))
  const counts = block.rule.name === undefined ? null : countTests(closing)
  const what = describe(block, findingOf(block, evidence))
  if (counts === null) return what
  const of = counts.total === null ? '' : ` of ${counts.total}`
  return `${counts.failed}${of} ${(counts.total ?? counts.failed) === 1 ? 'test' : 'tests'} failed: ${what}`
}

const saysSomething = ({ message, name }: Block): boolean => (name !== null || /[A-Za-z]{3}/.test(message)) && !EXIT_CODE_OR_CANCEL.test(message)

/** The counts of a tool may stand in several lines, the failed ones last. */
const closingText = ({ lines, head }: Block, evidence: Evidence): string =>
  lines.flatMap((at) => (at <= head ? [evidence.lines[at]?.core ?? ''] : [])).join(', ')

/** Only the name of a failed test: not why. */
const isNameOnly = (block: Block, evidence: Evidence): boolean =>
  block.name !== null && clean(block.message).includes(clean(block.name)) && findingOf(block, evidence) === null

const describe = (block: Block, finding: Finding | null): string => {
  const name = block.name === null ? null : clean(block.name)
  const message = clean(block.message)
  if (name !== null && message.includes(name) && finding !== null && !finding.message.includes(name)) return `${name}: ${finding.message}`
  if (name !== null) return name === message || message.includes(name) ? message : `${name}: ${message}`
  if (finding === null || finding.file === null || message.includes(finding.file)) return message
  const place = placeOf(finding.file, finding.line)
  return finding.code === null || message.includes(finding.code) ? `${place}: ${message}` : `${place}: ${finding.code}: ${message}`
}

/** The finding that stands in the block, else one that says the same: annotations repeat messages without their place. */
const findingOf = (block: Block, { findings, lines }: Evidence): Finding | null => {
  const numbers = new Set(block.lines.map((at) => lines[at]?.number))
  const worst = findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
  const placed = findings.filter(({ severity, file }) => severity === worst && file !== null)
  return placed.find(({ logLine }) => logLine !== null && numbers.has(logLine)) ?? placed.find(({ message }) => message === block.message) ?? null
}

/** Marks and the word "error" at the beginning say nothing that the headline's own mark does not say. */
const clean = (text: string): string =>
  text
    .replace(/^[\s●✖✗✘×❌•│|>*#=-]+/, '')
    .replace(/^(?:\[?(?:ERROR|error|Error|FATAL|fatal)\]?:\s+)(?=\S)/, '')
    .trim()

const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= MAX_MESSAGE ? line : `${line.slice(0, MAX_MESSAGE - 1)}…`
}
