/** A step's lines as the detectors see them: without tags, and without what wrappers put before each line. */
import { ISSUE_TAG } from '../log/markers.ts'
import type { StepLine } from '../log/steps/step-lines.ts'
import type { Loop } from './loop.ts'

/** The runner's tag of a line, or the level that a build tool wrote before it. */
export type Level = 'error' | 'warning' | 'info' | null

export interface PreparedLine {
  /** 1-based line of the job's log. */
  readonly number: number
  /** Without ANSI and the runner's tag, as a person reads it. */
  readonly text: string
  /** {@link text} without prefixes of wrappers (containers, task runners). */
  readonly unwrapped: string
  /** {@link unwrapped} without the level that a build tool wrote before it. */
  readonly core: string
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
  /^#\d{1,4} (?:\d{1,5}\.\d{1,3} )?/,
  /^\d{1,5}\.\d{3} /,
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

/** maven `[ERROR] `, also with milliseconds before it; sbt `[error] `; loggers `ERROR `. */
const LEVEL = /^(?:\d{1,9} )?\[\s?(error|err|fatal|warn|warning|info|debug)\s?\]:? ?/i

export const prepareLine = ({ number, text: tagged, continues }: StepLine): PreparedLine => {
  const tag = ISSUE_TAG.exec(tagged)
  const text = (tag === null ? tagged : tagged.slice(tag[0].length)).trimEnd()
  const unwrapped = unwrap(text)
  return { number, text, unwrapped, ...splitLevel(unwrapped), continues, tag: toTag(tag?.[1]) }
}

export const prepareLines = (lines: readonly StepLine[]): readonly PreparedLine[] => lines.map(prepareLine)

/** {@link prepareLines} as a loop; `prepared` holds what is done so far. A line that is skipped is prepared as an empty one. */
export const createPreparation = (lines: readonly StepLine[]): Loop & { readonly prepared: readonly PreparedLine[] } => {
  const prepared: PreparedLine[] = []
  return {
    prepared,
    next() {
      const line = lines[prepared.length]
      if (line === undefined) return false
      prepared.push(prepareLine(line))
      return true
    },
    skip() {
      const line = lines[prepared.length]
      if (line !== undefined) prepared.push(prepareLine({ ...line, text: '' }))
    }
  }
}

const toTag = (word: string | undefined): PreparedLine['tag'] =>
  word === 'error' || word === 'warning' || word === 'notice' || word === 'debug' ? word : null

const unwrap = (text: string): string => {
  let rest = text
  for (const wrapper of WRAPPERS) {
    const match = wrapper.exec(rest)
    if (match !== null) rest = rest.slice(match[0].length)
  }
  return rest
}

const splitLevel = (core: string): { readonly core: string; readonly level: Level } => {
  const match = LEVEL.exec(core)
  if (match === null) return { core, level: null }
  const word = (match[1] ?? '').toLowerCase()
  const level = word.startsWith('w') ? 'warning' : word === 'info' || word === 'debug' ? 'info' : 'error'
  return { core: core.slice(match[0].length), level }
}
