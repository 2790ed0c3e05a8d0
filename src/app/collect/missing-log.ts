/** Logs that are not read, and why not. */

import { isFailed } from '../../jobs/conclusion.ts'
import type { Options } from '../../model/options.ts'
import type { JobLog } from '../../model/report.ts'
import type { Job } from '../../model/run.ts'
import { neverStarted } from '../../timing/durations.ts'

/** The reason of a log that was not wanted. */
const NOT_READ = 'Not read'
/** The reason of every log when none was wanted. */
export const NONE_ASKED_FOR = `${NOT_READ}: no logs were asked for`

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

/** @param isOverLimit whether it would have been read, but for the limit of logs */
export const unread = (job: Job, { logs, maxLogs }: Pick<Options, 'logs' | 'maxLogs'>, isOverLimit: boolean): JobLog => {
  if (isOverLimit) return noLog('over_limit', `${NOT_READ}: the limit of ${maxLogs} ${maxLogs === 1 ? 'log' : 'logs'} was reached`)
  if (logs === 'none') return noLog('not_requested', NONE_ASKED_FOR)
  return noLog('not_requested', isFailed(job.conclusion) ? NOT_READ : `${NOT_READ}: the job did not fail`)
}

/** Why a log is not there, as a sentence that can stand for the failure of its job. */
export const whyUnread = ({ reason }: JobLog): string => (reason ?? NOT_READ).split('\n', 1)[0]?.replace(NOT_READ, 'The log was not read') ?? ''
