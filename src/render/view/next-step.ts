/** What the reader of a failure does next, where that is more than looking at the lines. */
import type { Cause, Failure, JobLog } from '../../model/report.ts'
import { strong, type Text, type Words } from './document.ts'

const BY_CAUSE: Readonly<Partial<Record<Cause, Words>>> = {
  not_started: 'when that is settled, re-run the failed jobs.',
  startup_failure: 'open the run: GitHub shows there what is wrong with the workflow file.',
  runner_lost: 're-run the failed jobs. If it happens again, look at how much memory and disk the job takes.',
  out_of_memory: 'let the step use less memory, or choose a larger runner.',
  disk_full: 'free space on the disk before this step, or choose a larger runner.'
}

/** Of a log that is gone only a new run tells more. */
const UNREAD = 'read the log on GitHub.'
const EXPIRED = 'start a new run, and read its log.'

const CREDENTIALS = 'check that the secrets and permissions that this step needs exist and reach it.'

/**
 * Empty where there is nothing that holds for every failure of its kind.
 *
 * @param log that of its job
 */
export const nextStep = ({ cause, retry, isUnread }: Pick<Failure, 'cause' | 'retry' | 'isUnread'>, log: JobLog | undefined): Text => {
  const known = BY_CAUSE[cause] ?? (retry.class === 'credentials' ? CREDENTIALS : '')
  const words = isUnread !== true ? known : log?.state === 'expired' ? EXPIRED : UNREAD
  return words === '' ? [] : [strong('Next:'), ` ${words}`]
}
