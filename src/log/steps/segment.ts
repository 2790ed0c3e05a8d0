/**
 * The steps of a saved log when nobody tells them: cut by the shapes of their first lines while the log passes by once. Kept in memory is what may
 * be the failing step, as much as is kept of any step.
 */
import { countLines, decodeUtf8, joinBytes, LF, type RawLine } from '../lines.ts'
import {
  ECHO_PAINT,
  END_GROUP,
  ERROR,
  EXIT_CODE,
  EXIT_CODE_OR_CANCEL,
  GROUP,
  type MarkKind,
  mayBeMark,
  RUN_GROUP,
  RUNNER_LOST,
  STEP_TIMED_OUT,
  shapeOf
} from '../markers.ts'
import { parseLine, stripAnsi } from '../text.ts'
import type { BoundaryKind } from './boundaries.ts'
import { containerImage, type MarkText } from './container.ts'
import { type Budget, budgetFor, createStepReader, type StepReader } from './step-lines.ts'

/** What a step is by its first line; `text`: that says nothing of it. */
export type SegmentKind = Exclude<BoundaryKind, 'run'> | 'script' | 'action' | 'text'

/** How a step ended, as far as its own lines tell. */
export type SegmentEnd = 'failure' | 'cancelled' | 'unknown'

/** The lines of one step, or of an inner step of a composite action. */
export interface Segment {
  readonly kind: SegmentKind
  /** Its place among the steps that printed something, 1-based. */
  readonly number: number
  /** `Run npm test`, or the name that was told; empty where its lines do not say it. */
  readonly name: string
  /** 1-based line of the log. */
  readonly firstLine: number
  readonly end: SegmentEnd
}

/** What one pass over a log tells. */
export interface Segments {
  readonly lines: number
  readonly bytes: number
  /** The job's name as the runner wrote it; null: it does not stand in the log. */
  readonly jobName: string | null
  /** The image of the container that the job ran in; null: in none, or nobody knows. */
  readonly container: string | null
  /** The first step that failed or was cancelled; null: there is none. */
  readonly failing: Segment | null
  /** Later ones that failed, too; the first of very many. */
  readonly others: readonly Segment[]
  /** The lines of `failing`, as many as are kept of a step; without one those of a text that is no runner's log, or the end of what was not looked at. */
  readonly kept: readonly RawLine[]
  /** Nothing in it begins a step or says that one failed: the text of some tool. */
  readonly isText: boolean
  /** Errors that the runner has marked stand in such a text. */
  readonly hasErrors: boolean
  /** From this line on nothing was looked at, for lack of time; null: everything was. */
  readonly unreadFrom: number | null
}

export interface Segmenter {
  push(chunk: Uint8Array): void
  /** What comes next is the step of this name; null: it has none, and shapes tell. To be called at the beginning of a line. */
  begin(name: string | null): void
  end(): Segments
}

/** As much of a line as its shape may need. */
const HEAD = 4_096
/** A header that precedes a step's own group stands at most so many lines above it. */
const HEADER_LINES = 40
const MOST_OTHERS = 100
const MOST_MARKS = 500
const NOTHING = new Uint8Array(0)
/** How large a step will be is not known while it passes by. */
const BUDGET = budgetFor(Number.POSITIVE_INFINITY)
const ONLY_TAIL: Budget = { ...BUDGET, head: 0, middle: 0 }

/** What uses an action, and not a shell: `Run actions/checkout@v6`, `Run ./.github/actions/setup`, `Run docker://alpine:3`. */
const ACTION = /^##\[group\]Run (?:[\w.-]{1,100}\/[^\s@]{1,300}@|\.{0,2}\/|docker:\/\/)\S{0,300}\s*$/

/** Steps after which no other one of the workflow comes. */
const CLOSING: ReadonlySet<SegmentKind> = new Set(['post', 'stop_containers', 'complete', 'hook'])

/** Names that the runner gives itself (JobExtension.cs). */
const SET_UP = 'Set up job'
const NAMES: Readonly<Partial<Record<SegmentKind, string>>> = {
  setup: SET_UP,
  pull: 'Pull action image',
  build: 'Build action image',
  init_containers: 'Initialize containers',
  stop_containers: 'Stop containers',
  hook: 'Runner hook',
  post: 'Post job cleanup',
  complete: 'Complete job'
}
const CLOSING_NAME = /^(?:Post |Complete job$|Stop containers$|Complete runner$)/
/** How the first step's log begins, older ones with the service's lines. */
const SET_UP_BEGINS =
  /^(?:Current runner version: |Requested labels: |Job defined at: |Waiting for a runner |Job is (?:waiting|about)|Starting your workflow run|##\[group\](?:Runner Image Provisioner|Operating System)$)/

/** The step that lines go to. */
interface Open {
  kind: SegmentKind
  readonly number: number
  name: string
  readonly firstLine: number
  /** Its name was told, and so is its end. */
  readonly isTold: boolean
  /** null: its lines are not needed. */
  readonly reader: StepReader | null
  end: SegmentEnd
  hasErrors: boolean
  /** An error's message is the last that was written. */
  isAfterError: boolean
}

/** How a log is read. */
export interface SegmentOptions {
  /** Whether there is CPU time left for looking; lines are counted in any case. */
  readonly isTimeLeft?: () => boolean
  /** Number of the first line, for a log that is a part of a file. */
  readonly firstLine?: number
  /** Only steps that failed are told. */
  readonly areAllFailed?: boolean
}

export const createSegmenter = ({ isTimeLeft = () => true, firstLine = 1, areAllFailed = false }: SegmentOptions = {}): Segmenter => {
  /** Number of the line that was looked at last. */
  let line = firstLine - 1
  let bytes = 0
  let segments = 0
  let jobName: string | null = null
  let failing: Segment | null = null
  let kept: readonly RawLine[] = []
  const others: Segment[] = []
  /** Where only failed steps are told: the first one, until another tells itself that it failed. Its lines are kept. */
  let first: Segment | null = null
  const marks: MarkText[] = []
  let unreadFrom: number | null = null
  /** Of composite actions' marked inner steps, which begin none. */
  let depth = 0
  let open: Open | null = null
  /** The step above one of which only lines that precede its head have come: whether it is the last one of the workflow is not known yet. */
  let above: Open | null = null
  /** A line that begins a step if the line below says so; it is in no step yet. */
  let held: { readonly bytes: Uint8Array; readonly text: string } | null = null
  /** The beginning of a line of which the rest has not come. */
  let rest = NOTHING
  let isInsideLine = false

  const start = (kind: SegmentKind, name: string, first: number, options: { readonly isTold?: boolean; readonly budget?: Budget } = {}): void => {
    segments++
    const reader = failing === null ? createStepReader(first, options.budget ?? BUDGET) : null
    const isTold = options.isTold === true
    open = { kind, number: segments, name, firstLine: first, isTold, reader, end: 'unknown', hasErrors: false, isAfterError: false }
  }
  const finish = (step: Open, isLast: boolean): void => {
    const { reader, kind, number, name } = step
    const segment: Segment = { kind, number, name, firstLine: step.firstLine, end: endOf(step, isLast) }
    if (segment.end !== 'unknown' && failing === null) {
      failing = segment
      kept = reader?.end() ?? []
    } else if (areAllFailed && step.isTold && failing === null && first === null) {
      first = { ...segment, end: 'failure' }
      kept = reader?.end() ?? []
    } else if (segment.end === 'failure' && others.length < MOST_OTHERS) others.push(segment)
  }
  /** @param isLast no other step of the workflow comes after the open one */
  const close = (isLast: boolean): void => {
    if (above !== null) finish(above, isLast)
    if (open !== null) finish(open, isLast)
    above = null
    open = null
  }
  const give = (some: Uint8Array): void => {
    if (some.length > 0) open?.reader?.push(some)
  }
  const release = (): void => {
    const waiting = held
    held = null
    if (waiting !== null) give(waiting.bytes)
  }
  const begin = (kind: SegmentKind, name: string, first: number): void => {
    close(CLOSING.has(kind))
    start(kind, name, first)
  }

  const beginTold = (name: string, first: number): void => {
    close(CLOSING_NAME.test(name))
    start(kindOfName(name), name, first, { isTold: true })
  }

  /** Tells what a step is of which only what precedes its head has come. */
  const nameHeader = (step: Open, kind: SegmentKind, name: string): void => {
    if (above !== null) finish(above, CLOSING.has(kind))
    above = null
    Object.assign(step, { kind, name })
  }

  /** The line above is the head of what a step, or an inner one of a composite action, runs. */
  const beginRun = (text: string): void => {
    const kind = ACTION.test(text) ? 'action' : 'script'
    const name = text.slice(GROUP.length).trim()
    if (open?.isTold === true) {
      // Steps of one name may follow each other; another head in a step is that of an inner step.
      if (open.kind !== 'text' && name === open.name) beginTold(name, line - 1)
      else open.kind = open.kind === 'text' ? kind : 'action'
    } else if (depth > 0) return
    else if (open !== null && isHeader(open, line - 1)) nameHeader(open, kind, name)
    else begin(kind, name, line - 1)
  }

  /** Takes what a line's shape says. @returns whether the line is to be held back */
  const take = (kind: MarkKind, text: string, step: Open, isWhole: boolean): boolean => {
    if (marks.length < MOST_MARKS) marks.push({ kind, text })
    if (kind === 'error') takeError(text.slice(ERROR.length), step)
    else if (BEGINS_NONE.has(kind)) step.isAfterError = false
    if (kind === 'start_action') depth++
    else if (kind === 'end_action') depth = Math.max(0, depth - 1)
    else if (kind === 'job_name' && step.kind !== 'script') jobName ??= text.slice(JOB_NAME.length).trim()
    if (kind === 'run') return isWhole
    const isInSetUp = step.kind === 'setup' && jobName === null
    if (step.isTold || depth > 0 || BEGINS_NONE.has(kind)) return false
    if (kind === 'prepare' || kind === 'notice') {
      if (isInSetUp || isHeader(step, line)) return false
      if (above !== null) finish(above, false)
      above = step
      start('text', '', line)
    } else if (isHeader(step, line)) nameHeader(step, kind as SegmentKind, NAMES[kind as SegmentKind] ?? '')
    else if (step.kind !== kind || kind === 'post' || kind === 'hook') begin(kind as SegmentKind, NAMES[kind as SegmentKind] ?? '', line)
    return false
  }

  /** Looks at a line that is in no step yet, by its head. @returns whether it is held back */
  const look = (head: Uint8Array, isWhole: boolean): boolean => {
    line++
    if (held === null && open !== null && !mayMatter(head)) {
      if (open.isAfterError && hasTime(head)) open.isAfterError = false
      return false
    }
    const raw = rawOf(head)
    const text = stripAnsi(raw)
    if (held !== null && isHead(held.text, raw)) beginRun(held.text)
    else if (held !== null && open !== null) open.isAfterError = false
    release()
    if (open === null) start(SET_UP_BEGINS.test(text) ? 'setup' : 'text', '', line)
    const step = open as Open | null
    const kind = shapeOf(text)
    if (step === null) return false
    if (kind !== null) return take(kind, text, step, isWhole)
    if (hasTime(head)) step.isAfterError = false
    return false
  }

  /** Takes the rest of a log without looking at it: where nothing is known to have failed, its end is kept. */
  const passOver = (chunk: Uint8Array): void => {
    if (unreadFrom === null) {
      release()
      unreadFrom = line + 1
      close(false)
      if (failing === null) start('text', '', line + 1, { budget: ONLY_TAIL })
    }
    line += countLines(chunk)
    if (chunk.length > 0) isInsideLine = chunk.at(-1) !== LF
    give(chunk)
  }

  /** A last line without LF is a line. */
  const finishLine = (): void => {
    const last = rest
    rest = NOTHING
    if (last.length > 0) {
      look(last, false)
      give(last)
    } else if (isInsideLine && unreadFrom !== null) line++
    release()
    isInsideLine = false
  }

  return {
    push(piece) {
      bytes += piece.length
      const chunk = rest.length === 0 ? piece : joinBytes(rest, piece)
      rest = NOTHING
      if (unreadFrom !== null || (!isInsideLine && !isTimeLeft())) return passOver(chunk)
      /** Up to here the chunk's bytes are in a step, or held back. */
      let given = 0
      let at = 0
      while (at < chunk.length) {
        const lf = chunk.indexOf(LF, at)
        const end = lf < 0 ? chunk.length : lf + 1
        if (lf < 0 && !isInsideLine && end - at < HEAD) break
        if (!isInsideLine) {
          const head = chunk.subarray(at, Math.min(end, at + HEAD))
          if (held !== null || open === null || mayMatter(head)) {
            give(chunk.subarray(given, at))
            given = at
          }
          if (look(head, lf >= 0 && end - at <= HEAD)) {
            held = { bytes: chunk.slice(at, end), text: stripAnsi(rawOf(head)) }
            given = end
          }
        }
        isInsideLine = lf < 0
        at = end
      }
      give(chunk.subarray(given, at))
      rest = chunk.slice(at)
    },
    begin(name) {
      finishLine()
      if (name === null) close(false)
      else beginTold(name, line + 1)
    },
    end() {
      finishLine()
      const isText = unreadFrom === null && (segments === 0 || (segments === 1 && failing === null && open !== null && mayBeText(open)))
      if (isText || (unreadFrom !== null && failing === null)) kept = open?.reader?.end() ?? []
      else close(true)
      const container = containerImage(marks)
      const hasErrors = isText && open?.hasErrors === true
      return { lines: line - firstLine + 1, bytes, jobName, container, failing: failing ?? first, others, kept, isText, hasErrors, unreadFrom }
    }
  }
}

const JOB_NAME = 'Complete job name: '

/** Shapes that are of the step in which they stand. */
const BEGINS_NONE: ReadonlySet<MarkKind> = new Set(['error', 'first', 'container', 'job_name', 'start_action', 'end_action'])

const kindOfName = (name: string): SegmentKind => (name === SET_UP ? 'setup' : CLOSING_NAME.test(name) ? 'post' : 'text')

/** A script that failed says so with its exit code. An action's error is its own last word, or that of the whole workflow. */
const endOf = (step: Open, isLast: boolean): SegmentEnd => {
  if (step.end !== 'unknown') return step.end
  const mayFail = step.hasErrors && step.kind !== 'script' && (step.kind !== 'text' || step.isTold)
  return mayFail && (step.isAfterError || isLast) ? 'failure' : 'unknown'
}

const takeError = (message: string, step: Open): void => {
  step.hasErrors = true
  step.isAfterError = true
  if (EXIT_CODE.test(message) || STEP_TIMED_OUT.test(message) || RUNNER_LOST.test(message)) step.end = 'failure'
  else if (PROCESS_FAILED.test(message) && step.kind === 'action') step.end = 'failure'
  else if (EXIT_CODE_OR_CANCEL.test(message) && step.end === 'unknown') step.end = 'cancelled'
}

/** What an action says that gives up because of a program (@actions/exec, toolrunner.ts). */
const PROCESS_FAILED = /^The process '[^']{1,1000}' failed with exit code \d{1,10}\s*$/

/** Whether a step has only lines so far that precede its own head. */
const isHeader = ({ kind, number, name, isTold, firstLine }: Open, line: number): boolean =>
  kind === 'text' && !isTold && name === '' && (number === 1 ? line === firstLine : line - firstLine <= HEADER_LINES)

const mayBeText = ({ kind, isTold, end }: Open): boolean => !isTold && end === 'unknown' && kind !== 'setup'

/**
 * Whether a group is the runner's head of a step, and not one that a tool calls so, by the line below it: the painted script, what the action is
 * given, or the group's end.
 */
const isHead = (title: string, below: string): boolean =>
  below.startsWith(ECHO_PAINT) ||
  below === END_GROUP ||
  BELOW_HEAD.test(below) ||
  (below.trim() !== '' && below.trim() === title.slice(RUN_GROUP.length).trim())
const BELOW_HEAD = /^(?:with|env|shell):/

/** Whether a line may have a shape. Decodes nothing. */
const mayMatter = (head: Uint8Array): boolean => {
  const from = textStart(head)
  return mayBeMark(head, from, head.length)
}

/** The text of a line behind its time, by its head, with ANSI sequences. */
const rawOf = (head: Uint8Array): string => parseLine(decodeUtf8(head.at(-1) === LF ? head.subarray(0, -1) : head)).text

const byteOrderMark = (bytes: Uint8Array, from: number): number =>
  bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf ? 3 : 0

/** Bytes of the longest time before a line: `2026-01-31T09:05:01.123456789Z`. */
const MOST_OF_TIME = 30
/** Of `2026-01-31T09:05:01`. */
const UP_TO_SECOND = 19

/** Where the time before a line ends; `from` when there is none. */
const timeEnd = (head: Uint8Array, from: number): number => {
  if (head[from + 4] !== DASH || head[from + 10] !== T) return from
  const end = head.subarray(from, from + MOST_OF_TIME).indexOf(Z, UP_TO_SECOND)
  return end < 0 ? from : from + end + (head[from + end + 1] === BLANK ? 2 : 1)
}
const DASH = 0x2d
const T = 0x54
const Z = 0x5a
const BLANK = 0x20

const hasTime = (head: Uint8Array): boolean => {
  const from = byteOrderMark(head, 0)
  return timeEnd(head, from) > from
}

const textStart = (head: Uint8Array): number => {
  const from = timeEnd(head, byteOrderMark(head, 0))
  return from + byteOrderMark(head, from)
}
