/**
 * Where each step of a job stands in the job's log.
 *
 * GitHub's log has no step names and its step times are whole seconds that many steps share, so three things decide
 * together: the order of the steps, the shapes of lines that begin a step, and the time windows. A check-run annotation
 * with a line number inside the failing step beats them all.
 */
import type { Annotation, Step } from '../../model/run.ts'
import { ERROR } from '../markers.ts'
import { alignSteps } from './align.ts'
import { type Boundary, findBoundaries } from './boundaries.ts'
import type { LogIndex, LogPlace, Mark } from './log-index.ts'

/** The lines of one step in the job's log. */
export interface StepLines {
  /** 1-based, inclusive. */
  readonly firstLine: number
  readonly lastLine: number
  /** Byte offsets `[from, to)`. */
  readonly from: number
  readonly to: number
  /** `annotation`: GitHub itself told the line. `shape`: found by shapes, order and times. `window`: only the times fit, neighbours may be in it. */
  readonly certainty: 'annotation' | 'shape' | 'window'
}

/**
 * Finds the lines of one step.
 *
 * @param steps all steps of the job, sorted by number
 * @param wanted one of them
 * @param annotations of the job; those with path `.github` and a line within the step's own log are used
 * @returns null when nothing in the log can be told to be the step's
 */
export const cutStep = (index: LogIndex, steps: readonly Step[], wanted: Step, annotations: readonly Annotation[]): StepLines | null => {
  if (index.lines === 0) return null
  const printed = steps.filter((step) => step.conclusion !== 'skipped' && (step.startedAt !== null || step === wanted))
  const boundaries = findBoundaries(index.marks)
  const at = printed.indexOf(wanted)
  const anchored = findAnchored(index.marks, boundaries, wanted, annotations)
  const alignment = alignSteps(printed, boundaries, { failing: at, fixed: anchored })
  const placed = alignment.placed[at]
  if (placed === undefined || placed === null) return cutByTime(index, wanted)
  const start = boundaries[placed.first]
  if (start === undefined) return cutByTime(index, wanted)
  // Where two steps claim one boundary, the end is that of a later one.
  const next = alignment.placed.slice(at + 1).find((place) => place !== null && place.last > placed.first)
  const end = next === undefined || next === null ? undefined : boundaries[next.last]
  const certain = placed.certain && (next === undefined || next === null || next.certain)
  return cutBetween(index, start, end, anchored !== null ? 'annotation' : certain ? 'shape' : 'window')
}

/** The lines between two places. @param end where the next step begins; undefined: they go on to the log's end */
export const cutBetween = (index: LogIndex, start: LogPlace, end: LogPlace | undefined, certainty: StepLines['certainty']): StepLines => ({
  firstLine: start.line,
  lastLine: end === undefined ? index.lines : end.line - 1,
  from: start.offset,
  to: end === undefined ? index.bytes : end.offset,
  certainty
})

const LOG_START: LogPlace = { line: 1, offset: 0 }

/**
 * The lines around the last error of a log: for jobs of which the server tells no steps.
 *
 * @returns null when the runner wrote no error
 */
export const cutLastError = (index: LogIndex): StepLines | null => {
  const error = index.marks.findLast((mark) => mark.kind === 'error')
  if (error === undefined) return null
  const boundaries = findBoundaries(index.marks)
  const start = boundaries.findLast((boundary) => boundary.line <= error.line)
  const end = boundaries.find((boundary) => boundary.line > error.line)
  return cutBetween(index, start ?? LOG_START, end, 'window')
}

/** The lines that were written within the step's seconds. */
export const cutByTime = (index: LogIndex, step: Step): StepLines | null => {
  const { startedAt, completedAt } = step
  if (startedAt === null) return null
  const first = index.seconds.find((second) => second.time >= startedAt)
  if (first === undefined) return null
  const after = completedAt === null ? undefined : index.seconds.find((second) => second.time > Math.max(completedAt, startedAt))
  if (after !== undefined && after.line <= first.line) return null
  return cutBetween(index, first, after, 'window')
}

/** GitHub keeps fewer annotations of a job; each is compared with all errors of one text. */
const MOST_ANCHORS = 200

/**
 * The boundary that an annotation names: the runner counts an issue's line within the step's own log, so the step begins
 * that many lines above the issue (IssueExtensions.cs). Used only when a line of a start shape really stands there.
 */
const findAnchored = (marks: readonly Mark[], boundaries: readonly Boundary[], step: Step, annotations: readonly Annotation[]): number | null => {
  const anchors = annotations
    .filter(({ path, startLine, level }) => path === '.github' && startLine >= 2 && level === 'failure')
    .slice(0, MOST_ANCHORS)

  if (anchors.length === 0) return null
  const byLine = new Map(boundaries.map((boundary, at) => [boundary.line, at]))
  const errors = Map.groupBy(
    marks.filter((mark) => mark.kind === 'error' && inWindow(mark, step)),
    ({ text }) => text.slice(ERROR.length).trimEnd()
  )
  for (const { startLine, message } of anchors) {
    const [firstLine = ''] = message.split('\n', 1)
    for (const mark of errors.get(firstLine.trimEnd()) ?? []) {
      const found = byLine.get(mark.line - (startLine - 1))
      if (found !== undefined) return found
    }
  }
  return null
}

const inWindow = ({ time }: Mark, { startedAt, completedAt }: Step): boolean =>
  time === null || ((startedAt === null || time >= startedAt) && (completedAt === null || time < completedAt + 1_000))
