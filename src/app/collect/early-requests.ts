/** What is asked for while the list of jobs is still coming: annotations and logs of failed jobs. */

import { isFailed, isFinishing } from '../../jobs/conclusion.ts'
import { firstOfNames, spreadOverNames } from '../../jobs/names.ts'
import type { OnPage } from '../../model/ports.ts'
import type { Job } from '../../model/run.ts'
import type { AnnotationReader } from './annotations.ts'
import type { Downloads } from './downloads.ts'
import { mayHaveLog } from './missing-log.ts'

/**
 * Asks only for what is read whatever the rest of the list holds.
 *
 * @param options.includes whether a job is reported at all
 * @param options.logs whether logs are read
 * @param options.maxLogs the most jobs whose logs, and whose annotations, may be asked for
 */
export const createEarlyRequests = (
  { annotations, downloads }: { readonly annotations: Pick<AnnotationReader, 'ask'>; readonly downloads: Pick<Downloads, 'logOf'> },
  options: { readonly includes: (job: Job) => boolean; readonly logs: boolean; readonly maxLogs: number }
): OnPage => {
  const failed: Job[] = []
  const first: Job[] = []
  const names = new Set<string>()
  let isSure = true
  const ask = (wanted: readonly Job[]): void => {
    // The way to a log is longer.
    if (options.logs) for (const job of wanted.filter(mayHaveLog).slice(0, options.maxLogs)) void downloads.logOf(job)
    annotations.ask(wanted.slice(0, options.maxLogs))
  }
  return (jobs, isLast) => {
    // One that is about to complete may have failed as well, and come first.
    isSure &&= !jobs.some(isFinishing)
    if (!isSure) return
    const ofPage = jobs.filter((job) => isFailed(job.conclusion) && options.includes(job))
    failed.push(...ofPage)
    // Pages come by the hundred: each adds its own, and only the last one puts all in order.
    if (first.length < options.maxLogs) first.push(...firstOfNames(ofPage, names))
    ask(isLast ? spreadOverNames(failed) : first)
  }
}
