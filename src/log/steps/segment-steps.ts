/** The steps of a saved log, one after the other, as the shapes of lines or their told names begin them; kept are the lines of the one that failed. */
import type { RawLine } from '../lines.ts'
import { ERROR, EXIT_CODE, EXIT_CODE_OR_CANCEL, GROUP, type MarkKind, RUNNER_LOST, STEP_TIMED_OUT } from '../markers.ts'
import { beginsNone, CLOSING, CLOSING_NAME, kindOfName, NAMES, SET_UP_BEGINS, type SegmentEnd, type SegmentKind } from './segment-rules.ts'
import { containerImage, type MarkText } from './set-up.ts'
import { type Budget, budgetFor, createStepReader, type StepReader } from './step-lines.ts'

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

/** What the steps of a log tell together. */
export interface StepsRead {
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
}

/** Where a log's lines go. */
export interface Steps {
  readonly isOpen: () => boolean
  /** Bytes of the open step. */
  give(bytes: Uint8Array): void
  /** The first line of a log. */
  first(text: string, line: number): void
  /** A line of the open step that has a time and no shape. */
  plain(): void
  /** A line of a shape; it stands in the step that is open afterwards. */
  mark(kind: MarkKind, text: string, line: number): void
  /** What a line says is the head of what a step, or an inner one of a composite action, runs. */
  head(kind: 'script' | 'action', text: string, line: number): void
  /** A step of this name begins; null: its name is not known. */
  tell(name: string | null, line: number): void
  /** From this line on nothing is looked at: where nothing is known to have failed, the end is kept. */
  passOver(line: number): void
  end(): StepsRead
}

/** A header that precedes a step's own group stands at most so many lines above it. */
const HEADER_LINES = 40
const MOST_OTHERS = 100
const MOST_MARKS = 500
/** How large a step will be is not known while it passes by. */
const BUDGET = budgetFor(Number.POSITIVE_INFINITY)
const ONLY_TAIL: Budget = { ...BUDGET, head: 0, middle: 0 }

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

/** @param areAllFailed only steps that failed are told */
export const createSteps = (areAllFailed: boolean): Steps => {
  let segments = 0
  let jobName: string | null = null
  let failing: Segment | null = null
  let kept: readonly RawLine[] = []
  const others: Segment[] = []
  /** Where only failed steps are told: the first one, until another tells itself that it failed. Its lines are kept. */
  let told: Segment | null = null
  let isEndTold = false
  const marks: MarkText[] = []
  let isPassedOver = false
  /** Of composite actions' marked inner steps, which begin none. */
  let depth = 0
  let open: Open | null = null
  /** The step above one of which only lines that precede its head have come: whether it is the last one of the workflow is not known yet. */
  let above: Open | null = null

  const start = (kind: SegmentKind, name: string, firstLine: number, options: { readonly isTold?: boolean; readonly budget?: Budget } = {}): void => {
    segments++
    const reader = failing === null ? createStepReader(firstLine, options.budget ?? BUDGET) : null
    const isTold = options.isTold === true
    open = { kind, number: segments, name, firstLine, isTold, reader, end: 'unknown', hasErrors: false, isAfterError: false }
  }
  const finish = (step: Open, isLast: boolean): void => {
    const { reader, kind, number, name, firstLine } = step
    const segment: Segment = { kind, number, name, firstLine, end: endOf(step, isLast) }
    if (segment.end !== 'unknown' && failing === null) {
      failing = segment
      kept = reader?.end() ?? []
    } else if (areAllFailed && step.isTold && failing === null && told === null) {
      told = { ...segment, end: 'failure' }
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
  const begin = (kind: SegmentKind, name: string, line: number): void => {
    close(CLOSING.has(kind))
    start(kind, name, line)
  }
  const beginTold = (name: string, line: number): void => {
    close(CLOSING_NAME.test(name))
    isEndTold ||= name === NAMES.complete
    start(kindOfName(name), name, line, { isTold: true })
  }
  /** Tells what a step is of which only what precedes its head has come. */
  const nameHeader = (step: Open, kind: SegmentKind, name: string): void => {
    if (above !== null) finish(above, CLOSING.has(kind))
    above = null
    Object.assign(step, { kind, name })
  }
  const beginHeader = (line: number): void => {
    if (above !== null) finish(above, false)
    above = open
    start('text', '', line)
  }

  return {
    isOpen: () => open !== null,
    give(some) {
      if (some.length > 0) open?.reader?.push(some)
    },
    first: (text, line) => start(SET_UP_BEGINS.test(text) ? 'setup' : 'text', '', line),
    plain() {
      if (open !== null) open.isAfterError = false
    },
    mark(kind, text, line) {
      if (open === null) return
      if (marks.length < MOST_MARKS) marks.push({ kind, text })
      if (kind === 'error') takeError(text.slice(ERROR.length), open)
      else if (beginsNone(kind)) open.isAfterError = false
      if (kind === 'start_action') depth++
      else if (kind === 'end_action') depth = Math.max(0, depth - 1)
      else if (kind === 'job_name' && open.kind !== 'script') jobName ??= text.slice(JOB_NAME.length).trim()
      if (open.isTold || depth > 0 || beginsNone(kind) || kind === 'run' || kind === 'first') return
      const isInSetUp = open.kind === 'setup' && jobName === null
      if (kind === 'prepare' || kind === 'notice') {
        if (!isInSetUp && !isHeader(open, line)) beginHeader(line)
      } else if (isHeader(open, line)) nameHeader(open, kind, NAMES[kind] ?? '')
      else if (open.kind !== kind || kind === 'post' || kind === 'hook') begin(kind, NAMES[kind] ?? '', line)
    },
    head(kind, text, line) {
      const name = text.slice(GROUP.length).trim()
      if (open?.isTold === true) {
        // Steps of one name may follow each other; another head in a step is that of an inner step.
        if (open.kind !== 'text' && name === open.name) beginTold(name, line)
        else open.kind = open.kind === 'text' ? kind : 'action'
      } else if (depth > 0) return
      else if (open !== null && isHeader(open, line)) nameHeader(open, kind, name)
      else begin(kind, name, line)
    },
    tell(name, line) {
      if (name === null) close(false)
      else beginTold(name, line)
    },
    passOver(line) {
      close(false)
      isPassedOver = true
      if (failing === null && told === null) start('text', '', line, { budget: ONLY_TAIL })
    },
    end() {
      const isText = !isPassedOver && (segments === 0 || (segments === 1 && failing === null && open !== null && mayBeText(open)))
      const hasErrors = isText && open?.hasErrors === true
      if (isText || (isPassedOver && open !== null)) kept = open?.reader?.end() ?? []
      else close(true)
      // The runner's own last step does not fail: what is told here is the end of a whole log.
      if (failing === null && told !== null && isEndTold) {
        told = null
        kept = []
      }
      return { jobName, container: containerImage(marks), failing: failing ?? told, others, kept, isText, hasErrors }
    }
  }
}

const JOB_NAME = 'Complete job name: '

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
