/** The downloads of job logs: each log once, a few at once, in the order in which they are asked for. */
import pLimit from 'p-limit'
import { isFailed } from './jobs/conclusion.ts'
import { firstOfNames, spreadOverNames } from './jobs/log-order.ts'
import type { Job } from './model/run.ts'
import { mayHaveLog } from './no-log.ts'
import type { Clock, Files, GitHub, OnPage } from './ports.ts'
import type { SavedLog } from './read-log.ts'

export interface Downloads {
  /** Downloads the log of a job; a second call gives the same download. Never rejected. */
  readonly logOf: (job: Job) => Promise<SavedLog>
}

/** Downloads under way at once: far below GitHub's limit of 100 requests, and enough to hide the latency. */
const AT_ONCE = 8

/** Nothing is downloaded, and nothing loaded, before the first log is asked for. */
export const createDownloads = (ports: { readonly github: GitHub; readonly files: Files; readonly clock: Clock }): Downloads => {
  const limit = pLimit(AT_ONCE)
  const asked = new Map<number, Promise<SavedLog>>()
  return {
    logOf: (job) => {
      const saved =
        asked.get(job.id) ??
        limit(async () => {
          const { saveLog } = await import('./read-log.ts')
          return saveLog(job, ports)
        })
      asked.set(job.id, saved)
      return saved
    }
  }
}

/**
 * Starts the downloads of failed jobs while the list of jobs is still coming: of those that are read whatever the rest of the list holds.
 *
 * @param options.includes whether a job is reported at all
 * @param options.maxLogs the most logs that may be asked for
 */
export const createEarlyDownloads = (
  downloads: Downloads,
  options: { readonly includes: (job: Job) => boolean; readonly maxLogs: number }
): OnPage => {
  const failed: Job[] = []
  return (jobs, isLast) => {
    failed.push(...jobs.filter((job) => isFailed(job.conclusion) && options.includes(job)))
    const first = isLast ? spreadOverNames(failed) : firstOfNames(failed)
    for (const job of first.filter(mayHaveLog).slice(0, options.maxLogs)) void downloads.logOf(job)
  }
}
