/** Logs that are not read, and why not. */

import { isFailed } from '../../jobs/conclusion.ts'
import type { Options } from '../../model/options.ts'
import type { JobLog } from '../../model/report.ts'
import type { Job } from '../../model/run.ts'
import { neverStarted } from '../../timing/durations.ts'

export const noLog = (state: JobLog['state'], reason: string | null): JobLog => ({ state, bytes: null, lines: null, path: null, reason })

/** What is known of a job's log without asking for it; null when it must be asked for. */
export const withoutAsking = (job: Job): JobLog | null => {
  if (job.status !== 'completed') return noLog('not_finished', 'The job has not finished: its log appears when it ends')
  if (job.conclusion === 'skipped') return noLog('not_requested', 'The job was skipped: it has no log')
  if (neverStarted(job) && job.createdAt !== null) return noLog('missing', 'The job never started on a runner: it has no log')
  return null
}

/** Whether there may be a log to ask for. */
export const mayHaveLog = (job: Job): boolean => withoutAsking(job) === null

/** @param asked whether it would have been read, but for `max_logs` */
export const unread = (job: Job, options: Options, asked: boolean): JobLog => {
  if (asked) return noLog('over_limit', `Not read: max_logs is ${options.maxLogs}`)
  return noLog(
    'not_requested',
    options.logs === 'none' ? 'Not read: logs is none' : isFailed(job.conclusion) ? 'Not read' : 'Not read: the job did not fail'
  )
}
