/** How long jobs and steps waited and ran. GitHub's times may be missing or inverted: nothing here is ever negative or NaN. */
import type { Durations } from '../model/report.ts'
import type { EpochMs, Job, Step } from '../model/run.ts'

/** The latest time that JavaScript's dates know: sums of what is later would not be numbers any more. */
const LAST_TIME = 8.64e15

/** Whether a time is one that a date can hold. */
export const isKnown = (time: EpochMs | null): time is EpochMs => time !== null && Math.abs(time) <= LAST_TIME

const between = (from: EpochMs | null, to: EpochMs | null): number | null => (isKnown(from) && isKnown(to) ? Math.max(0, to - from) : null)

/** Whether a job or step has ended: GitHub says so, or it has a conclusion already. An unfinished one may carry a stale end. */
export const isFinished = ({ status, conclusion }: Pick<Job | Step, 'status' | 'conclusion'>): boolean =>
  status === 'completed' || conclusion !== null

/**
 * Whether a finished job never got a runner: cancelled or refused while it waited.
 * GitHub then says started_at = created_at, completed_at = the time of the cancel, no steps and no runner.
 */
export const neverStarted = (job: Job): boolean =>
  job.status === 'completed' && job.conclusion !== 'success' && job.steps.length === 0 && job.runnerName === null

/**
 * Whether a job ended before it was created: a re-run of failed jobs takes the others over from the earlier attempt, with a new
 * created_at and the old times. Skipped jobs may read so too, and are not meant. Judged by the job's own times alone; where the
 * attempt's start is known too, `isCarriedOver` of jobs/attempts.ts decides.
 */
export const endedBeforeCreated = ({ conclusion, createdAt, startedAt, completedAt }: Job): boolean =>
  conclusion !== 'skipped' && isKnown(createdAt) && isKnown(startedAt) && isKnown(completedAt) && startedAt < createdAt && completedAt <= createdAt

/** Whether a job still waits for a runner. GitHub then may say started_at = created_at. */
const isWaiting = ({ status, runnerName }: Job): boolean => status !== 'completed' && status !== 'in_progress' && runnerName === null

/**
 * Time from queued to started in milliseconds; null while the job waits or when GitHub does not tell. Skipped jobs do not queue,
 * carried-over ones did so in an earlier attempt: 0.
 */
export const jobQueueMs = (job: Job): number | null => {
  if (job.conclusion === 'skipped') return 0
  if (isWaiting(job)) return null
  if (neverStarted(job) && isKnown(job.createdAt)) return between(job.createdAt, job.completedAt)
  return between(job.createdAt, job.startedAt)
}

/**
 * Time from started to completed in milliseconds; null while the job runs or when GitHub does not tell. Skipped and never started
 * jobs ran 0; a carried-over job ran as long as it did in its own attempt.
 */
export const jobDurationMs = (job: Job): number | null => {
  if (job.conclusion === 'skipped') return 0
  if (!isFinished(job)) return null
  if (neverStarted(job) && isKnown(job.createdAt)) return 0
  return between(job.startedAt, job.completedAt)
}

/** Time of a finished step in milliseconds (GitHub's step times are whole seconds); null while it runs, or when unknown. */
export const stepDurationMs = (step: Step): number | null => {
  if (step.conclusion === 'skipped') return 0
  return isFinished(step) ? between(step.startedAt, step.completedAt) : null
}

/** A stretch of time, `from` ≤ `to`. */
export interface Interval {
  readonly from: EpochMs
  readonly to: EpochMs
}

/** The stretches that these cover, in their order: those that overlap or touch become one. */
export const mergeIntervals = (intervals: readonly Interval[]): readonly Interval[] => {
  const merged: { from: EpochMs; to: EpochMs }[] = []
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last === undefined || from > last.to) merged.push({ from, to })
    else last.to = Math.max(last.to, to)
  }
  return merged
}

/** The sum of the lengths of intervals that do not overlap. */
export const lengthOf = (intervals: readonly Interval[]): number => intervals.reduce((sum, { from, to }) => sum + to - from, 0)

/** Time in milliseconds during which at least one of these steps ran: steps that ran side by side (background steps) count once. */
export const coveredMs = (steps: readonly Step[]): number => {
  let covered = 0
  let end = Number.NEGATIVE_INFINITY
  for (const step of steps.toSorted((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0))) {
    const from = step.startedAt ?? 0
    const to = from + (stepDurationMs(step) ?? 0)
    if (to <= end) continue
    covered += to - Math.max(from, end)
    end = to
  }
  return covered
}

/**
 * Wall clock (first job created to last job completed; where servers tell no created_at, its start stands for it) and the sums
 * over jobs. Unknown times, and the ends of unfinished jobs, count as nothing.
 */
export const sumDurations = (jobs: readonly Job[]): Durations => {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  let queueMs = 0
  let jobMs = 0
  for (const job of jobs) {
    const begin = isKnown(job.createdAt) ? job.createdAt : job.startedAt
    if (isKnown(begin)) first = Math.min(first, begin)
    if (isFinished(job) && isKnown(job.completedAt)) last = Math.max(last, job.completedAt)
    queueMs += jobQueueMs(job) ?? 0
    jobMs += jobDurationMs(job) ?? 0
  }
  const wallMs = last - first
  return { wallMs: Number.isFinite(wallMs) ? Math.max(0, wallMs) : 0, queueMs, jobMs }
}
