/** Which executions of which jobs count: the reporting job out, the name filter, the latest execution of each logical job. */
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

/**
 * Which executions are older ones of a job that ran again. A logical job is a name and an ordinal: names need not be unique
 * within an attempt, so the second `test` of attempt 1 belongs to the second `test` of attempt 2. The highest attempt counts.
 * Executions without an attempt (old servers) stand for themselves.
 *
 * @returns ids of superseded executions
 */
export const findSuperseded = (jobs: readonly Job[]): ReadonlySet<number> => {
  const byAttempt = new Map<number, Map<string, number>>()
  const latest = new Map<string, Job>()
  const superseded = new Set<number>()
  for (const job of [...jobs].sort((a, b) => a.id - b.id)) {
    if (job.attempt === null) continue
    const seen = byAttempt.get(job.attempt) ?? new Map<string, number>()
    byAttempt.set(job.attempt, seen)
    const ordinal = seen.get(job.name) ?? 0
    seen.set(job.name, ordinal + 1)
    const key = `${ordinal} ${job.name}`
    const other = latest.get(key)
    if (other === undefined) latest.set(key, job)
    else if ((other.attempt ?? 0) < job.attempt) {
      superseded.add(other.id)
      latest.set(key, job)
    } else superseded.add(job.id)
  }
  return superseded
}
