/** When each job waited and when it ran, as bars of a timeline, and which of them fit into one picture. Escapes nothing. */
import { isFailed } from '../../jobs/conclusion.ts'
import { baseName } from '../../jobs/names.ts'
import type { ReportedJob } from '../../model/report.ts'
import type { EpochMs } from '../../model/run.ts'
import { isKnown, neverStarted } from '../../timing/durations.ts'
import { hasEnded } from '../words.ts'

/** A pause shorter than this never parts a timeline. */
const LEAST_PAUSE_MS = 600_000
/** A pause must be so many times as long as all the work before it parts a timeline: else the bars keep a third of the width. */
const PAUSE_FACTOR = 2
const MOST_PAUSES = 3

/** One job on the timeline: whole milliseconds, `queuedAt` ≤ `startedAt` ≤ `endedAt`. */
export interface Bar {
  readonly job: ReportedJob
  readonly queuedAt: EpochMs
  /** For a job that never got a runner the end: it only waited. */
  readonly startedAt: EpochMs
  /** For a running job the last time that one of its steps tells. */
  readonly endedAt: EpochMs
}

/** Bars that are drawn on one time scale. */
export interface Stretch {
  readonly bars: readonly Bar[]
  /** How long nothing ran before; 0 for the first stretch. */
  readonly pauseMs: number
}

const isDrawable = (time: EpochMs | null): time is EpochMs => isKnown(time) && time >= 0

const lastStepTime = (job: ReportedJob): EpochMs | null => {
  let last: EpochMs | null = null
  for (const step of job.steps)
    for (const time of [step.startedAt, step.completedAt]) if (isDrawable(time) && (last === null || time > last)) last = time
  return last
}

/** The bar of a job, null for a job that was skipped or whose times are not known. */
export const barOf = (job: ReportedJob): Bar | null => {
  if (job.effectiveConclusion === 'skipped') return null
  const end = hasEnded(job) ? job.completedAt : lastStepTime(job)
  const start = neverStarted(job) ? end : job.startedAt
  if (!isDrawable(start) || !isDrawable(end)) return null
  const startedAt = Math.trunc(start)
  // A job that was carried over from an earlier attempt started before its record was created: no wait is known.
  const queuedAt = isDrawable(job.createdAt) ? Math.min(Math.trunc(job.createdAt), startedAt) : startedAt
  return { job, queuedAt, startedAt, endedAt: Math.max(startedAt, Math.trunc(end)) }
}

/** Since when a bar counts as work: waiting alone does not, unless the job did nothing else. */
export const workFrom = (bar: Bar): EpochMs => (neverStarted(bar.job) ? bar.queuedAt : bar.startedAt)

/** At most so many bars, failed ones first, then the longest, in the given order. */
export const chooseBars = (bars: readonly Bar[], limit: number): readonly Bar[] => {
  const length = (bar: Bar): number => bar.endedAt - workFrom(bar)
  const isFailure = ({ job }: Bar): number => Number(isFailed(job.effectiveConclusion))
  const ranked = [...bars].sort((a, b) => isFailure(b) - isFailure(a) || length(b) - length(a))
  const chosen = new Set(ranked.slice(0, limit))
  return bars.filter((bar) => chosen.has(bar))
}

/** In the order in which they were queued, but jobs of one base name (the legs of a matrix) stand together where the first of them stands. */
export const groupByBaseName = (bars: readonly Bar[]): readonly Bar[] => {
  const sorted = [...bars].sort((a, b) => a.queuedAt - b.queuedAt || a.startedAt - b.startedAt || a.job.id - b.job.id)
  return [...Map.groupBy(sorted, ({ job }) => baseName(job.name)).values()].flat()
}

/**
 * Parts the bars where nothing ran for so long that the bars beside the pause could not be read: before a re-run on the next day,
 * during a wait for an approval. At most three pauses, the longest ones. The order within a stretch is by start of work.
 */
export const partAtPauses = (bars: readonly Bar[]): readonly Stretch[] => {
  const sorted = [...bars].sort((a, b) => workFrom(a) - workFrom(b))
  const pauses: { readonly at: number; readonly ms: number }[] = []
  let workMs = 0
  let end = Number.NEGATIVE_INFINITY
  for (const [index, bar] of sorted.entries()) {
    const from = workFrom(bar)
    if (index > 0 && from > end) pauses.push({ at: index, ms: from - end })
    if (bar.endedAt > end) workMs += bar.endedAt - Math.max(from, end)
    end = Math.max(end, bar.endedAt)
  }
  const long = pauses
    .filter(({ ms }) => ms >= Math.max(LEAST_PAUSE_MS, PAUSE_FACTOR * workMs))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, MOST_PAUSES)
    .sort((a, b) => a.at - b.at)
  const starts = [{ at: 0, ms: 0 }, ...long]
  return starts.map(({ at, ms }, index) => ({ bars: sorted.slice(at, starts[index + 1]?.at), pauseMs: ms }))
}
