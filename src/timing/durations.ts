/** How long jobs and steps waited and ran. GitHub's times may be missing or inverted: nothing here is ever negative or NaN. */
import type { Durations } from '../model/report.ts'
import type { EpochMs, Job, Step } from '../model/run.ts'

const between = (from: EpochMs | null, to: EpochMs | null): number | null => (from === null || to === null ? null : Math.max(0, to - from))

/**
 * Whether a finished job never got a runner: cancelled or refused while it waited.
 * GitHub then says started_at = created_at, completed_at = the time of the cancel, no steps and no runner.
 */
export const neverStarted = (job: Job): boolean =>
  job.status === 'completed' && job.conclusion !== 'success' && job.steps.length === 0 && job.runnerName === null

/** Whether a job still waits for a runner. GitHub then may say started_at = created_at. */
const isWaiting = ({ status, runnerName }: Job): boolean => status !== 'completed' && status !== 'in_progress' && runnerName === null

/** Time from queued to started in milliseconds; null while the job waits or when GitHub does not tell. Skipped jobs do not queue. */
export const jobQueueMs = (job: Job): number | null => {
  if (job.conclusion === 'skipped') return 0
  if (isWaiting(job)) return null
  if (neverStarted(job) && job.createdAt !== null) return between(job.createdAt, job.completedAt)
  return between(job.createdAt, job.startedAt)
}

/** Time from started to completed in milliseconds; null while the job runs or when GitHub does not tell. Skipped and never started jobs ran 0. */
export const jobDurationMs = (job: Job): number | null => {
  if (job.conclusion === 'skipped') return 0
  if (neverStarted(job) && job.createdAt !== null) return 0
  return between(job.startedAt, job.completedAt)
}

/** Time of a finished step in milliseconds (GitHub's step times are whole seconds); null when unknown. */
export const stepDurationMs = (step: Step): number | null => (step.conclusion === 'skipped' ? 0 : between(step.startedAt, step.completedAt))

/** Wall clock (first job created to last job completed) and the sums over jobs. Unknown times count as nothing. */
export const sumDurations = (jobs: readonly Job[]): Durations => {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  let queueMs = 0
  let jobMs = 0
  for (const job of jobs) {
    const begin = job.createdAt ?? job.startedAt
    if (begin !== null) first = Math.min(first, begin)
    if (job.completedAt !== null) last = Math.max(last, job.completedAt)
    queueMs += jobQueueMs(job) ?? 0
    jobMs += jobDurationMs(job) ?? 0
  }
  const wallMs = last - first
  return { wallMs: Number.isFinite(wallMs) ? Math.max(0, wallMs) : 0, queueMs, jobMs }
}
