/** A step's lines as the searches see them: what its work printed, without tags, and without what wrappers put before each line. */
import { END_GROUP, EXIT_CODE_OR_CANCEL, ISSUE_TAG, RUN_GROUP } from '../log/markers.ts'
import type { StepLine } from '../log/steps/step-lines.ts'
import { type Indent, indentAt, learnPrefixes, NO_INDENT, prefixesOf, withoutFrame } from './inner.ts'
import { inTurn, type Loop, once } from './loop.ts'
import { headerAt } from './step-header.ts'

/** The level that a build tool or a logger wrote before a line. */
export type Level = 'error' | 'warning' | 'info' | null

/** A line's text in one of the ways in which it can be read: parts that are not its tool's own are cut off at both ends. */
export interface Reading {
  readonly unwrapped: string
  readonly core: string
  readonly level: Level
}

export interface PreparedLine {
  /** 1-based line of the job's log. */
  readonly number: number
  /** {@link StepLine.text} without the runner's tag. */
  readonly untagged: string
  /** {@link untagged} without prefixes of wrappers (containers, task runners), nor the indentation of a block that is another program's output. */
  readonly unwrapped: string
  /** {@link unwrapped} without the level that a build tool wrote before it. */
  readonly core: string
  /** A second reading: without the names that many lines of this step share, and the sides of a box. null when that is the same. */
  readonly inner: Reading | null
  /** The runner's tag; null without one. */
  readonly tag: 'error' | 'warning' | 'notice' | 'debug' | null
  /** A further line of the message above: the runner wrote no time before it. */
  readonly continues: boolean
  /** `[ERROR]`, `[warn]`, … that stood before the core. */
  readonly level: Level
}

/** What tools that run other tools write before each line of theirs. One of each is taken off at most. */
const WRAPPERS: readonly RegExp[] = [
  // BuildKit: `#18 0.883 `, and in its repetition of a failed step `3.850 `.
  /^#\d{1,4} (?:\d{1,5}\.\d{1,3}(?: |$))?/,
  /^\d{1,5}\.\d{3}(?: |$)/,
  // loggers and foreman: `09:05:01 `
  /^\d\d:\d\d:\d\d(?:[.,]\d{1,9})? /,
  // docker compose: `web_1  | `
  /^[A-Za-z][\w.-]{0,60}\s{1,30}\| ?/,
  // turbo, wireit: `@scope/web:build: `
  /^@?[A-Za-z][\w/-]{0,80}:[A-Za-z][\w-]{0,40}: /,
  // nps, wireit: `package: [script] `
  /^@?[\w./-]{1,60}: \[[\w.:-]{1,40}\] /,
  // ant: `    [junit] `
  /^\s{1,12}\[(?:junit|javac|java|exec|testng|echo)\] ?/,
  // fastlane: `[08:38:45]: ▸ `
  /^\[\d\d:\d\d:\d\d(?:\.\d{1,6})?\]:? (?:▸ )?/,
  // loggers: `2026-01-31 09:05:01,123 `
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?:? /
]

/** How a text begins that one of them takes: most take none, and one look is cheaper than nine. */
const MAY_BE_WRAPPED = /^(?:#\d|\d{1,5}\.\d{3}|\[?\d\d:\d\d:|\[?\d{4}[-/]\d\d|\s{1,12}\[|@?[\w./-]{1,110}(?::|\s{1,30}\|))/

/** maven `[ERROR] `, also with milliseconds before it; sbt `[error] `; fastlane without a terminal `ERROR [2026-01-31 09:05:01.12]: `. */
const LEVEL =
  /^(?:(?:\d{1,9} )?\[\s?(error|err|fatal|warn|warning|info|debug)\s?\]:? ?|(ERROR|WARN|INFO|DEBUG|FATAL) \[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d\d\]: )/i

/** A line, and what the lines below it need of it. */
interface Step {
  readonly line: PreparedLine
  readonly indent: Indent
  /** What may be an outer tool's prefixes: known when all lines have been seen. */
  readonly prefixes: readonly string[]
}

const prepareLine = ({ number, continues }: StepLine, text: string, above: Indent): Step => {
  const tag = text.startsWith('##[') ? ISSUE_TAG.exec(text) : null
  const untagged = (tag === null ? text : text.slice(tag[0].length)).trimEnd()
  const printed = unwrap(untagged)
  const indent = indentAt(above, printed)
  const unwrapped = indent.columns === 0 ? printed : printed.slice(indent.columns)
  const { core, level } = splitLevel(unwrapped)
  const line = { number, untagged, unwrapped, core, level, inner: null, continues, tag: toTag(tag?.[1]) }
  return { line, indent, prefixes: prefixesOf(unwrapped) }
}

const withInner = ({ line, prefixes }: Step, learned: ReadonlySet<string>): PreparedLine => {
  const framed = withoutFrame(line.unwrapped, prefixes, learned)
  if (framed === line.unwrapped) return line
  const unwrapped = unwrap(framed)
  return { ...line, inner: { unwrapped, ...splitLevel(unwrapped) } }
}

/** All at once, for few lines. */
export const prepareLines = (lines: readonly StepLine[]): readonly PreparedLine[] => {
  const { prepared, next } = createPreparation(lines)
  while (next()) {}
  return prepared
}

/** The work as a loop; `prepared` holds what is done so far. A line that is skipped is prepared as an empty one. */
export const createPreparation = (lines: readonly StepLine[]): Loop & { readonly prepared: readonly PreparedLine[] } => {
  const steps: Step[] = []
  const prepared: PreparedLine[] = []
  let learned: ReadonlySet<string> = new Set()
  const add = (text: (line: StepLine) => string): boolean => {
    const line = lines[steps.length]
    if (line === undefined) return false
    steps.push(prepareLine(line, text(line), steps.at(-1)?.indent ?? NO_INDENT))
    return true
  }
  const finish = (of: (step: Step) => PreparedLine): boolean => {
    const step = steps[prepared.length]
    if (step === undefined) return false
    prepared.push(of(step))
    return true
  }
  const learn = (): void => {
    learned = learnPrefixes(steps.map(({ prefixes }) => prefixes))
  }
  return {
    prepared,
    ...inTurn([
      () => ({ next: () => add(({ text }) => text), skip: () => void add(() => '') }),
      () => once(learn),
      () => ({ next: () => finish((step) => withInner(step, learned)), skip: () => void finish(({ line }) => line) })
    ])
  }
}

const toTag = (word: string | undefined): PreparedLine['tag'] =>
  word === 'error' || word === 'warning' || word === 'notice' || word === 'debug' ? word : null

const unwrap = (text: string): string => {
  if (!MAY_BE_WRAPPED.test(text)) return text
  let rest = text
  for (const wrapper of WRAPPERS) {
    const match = wrapper.exec(rest)
    if (match !== null) rest = rest.slice(match[0].length)
  }
  return rest
}

const splitLevel = (core: string): Pick<Reading, 'core' | 'level'> => {
  const match = LEVEL.exec(core)
  if (match === null) return { core, level: null }
  const word = (match[1] ?? match[2] ?? '').toLowerCase()
  const level = word.startsWith('w') ? 'warning' : word === 'info' || word === 'debug' ? 'info' : 'error'
  return { core: core.slice(match[0].length), level }
}

/** {@link outputOf} without what stands behind the last line that says how the step ended: that is not why it failed. */
export const scopeLines = (lines: readonly StepLine[]): readonly StepLine[] => {
  const kept = outputOf(lines)
  const end = lastTagged(kept, EXIT_CODE_OR_CANCEL)
  return end < 0 ? kept : kept.slice(0, end + 1)
}

/** Index of the last line that the runner tagged and whose message is of a pattern; -1 when there is none. */
export const lastTagged = (lines: readonly StepLine[], message: RegExp): number =>
  lines.findLastIndex(({ text }) => ISSUE_TAG.test(text) && message.test(text.replace(ISSUE_TAG, '')))

/** The lines without the runner's headers (composite actions print some inside, too) and the ends of groups: the word "error" in an echoed script means nothing. */
export const outputOf = (lines: readonly StepLine[]): readonly StepLine[] => {
  const kept: StepLine[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) break
    const header = line.raw.startsWith(RUN_GROUP) ? headerAt(lines, at) : null
    if (header !== null) at = header.end
    else if (!line.raw.startsWith(END_GROUP)) kept.push(line)
  }
  return kept
}
