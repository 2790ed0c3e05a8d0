/** The job that this step runs in: it is left out of the report, but for what its earlier steps tell. */
import type { CurrentJob } from '../model/report.ts'
import type { Job } from '../model/run.ts'
import { isFailed } from './conclusion.ts'

/** Who runs this step, as far as the runner tells. */
export interface Reporter {
  /** `job.check_run_id`; null on old runners. */
  readonly jobId: number | null
  readonly runnerName: string | null
  /** Whether the reported run is the run that this step is part of. */
  readonly ownRun: boolean
  /** The attempt that this step runs in; null when the runner does not tell. */
  readonly attempt: number | null
}

/**
 * The job that this step runs in, among the listed ones. By its id; else, only in our own run, the one unfinished job on a
 * runner of our name (runner names need not be unique, so two candidates are none).
 */
export const findReportingJob = (jobs: readonly Job[], reporter: Reporter): Job | null => {
  if (reporter.jobId !== null) return jobs.find((job) => job.id === reporter.jobId) ?? null
  if (!reporter.ownRun || reporter.runnerName === null) return null
  const candidates = jobs.filter(
    (job) =>
      job.status !== 'completed' &&
      job.runnerName === reporter.runnerName &&
      (job.attempt === null || reporter.attempt === null || job.attempt === reporter.attempt)
  )
  return candidates.length === 1 ? (candidates[0] ?? null) : null
}

/** What is worth telling about the reporting job: null unless an earlier step of it failed. */
export const describeReportingJob = (job: Job | null): CurrentJob | null => {
  if (job === null) return null
  const finished = job.steps.filter((step) => step.status === 'completed')
  const failedSteps = finished.filter((step) => isFailed(step.conclusion))
  return failedSteps.length === 0 ? null : { id: job.id, name: job.name, url: job.url, steps: finished, failedSteps }
}
