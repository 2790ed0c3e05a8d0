/** What is known of why a job failed without its log. Every report needs it, so it rests on nothing that reads logs. */
import { JOB_TIMED_OUT } from '../log/markers.ts'
import type { Cause } from '../model/report.ts'
import type { Annotation, Job } from '../model/run.ts'

/** Causes that say no more than that the step failed. */
export const UNEXPLAINED: ReadonlySet<Cause> = new Set(['exit_code', 'action_error', 'unknown'])

/** Whether an annotation says that the job ran into its time limit; GitHub calls such a job cancelled. */
const saysJobTimedOut = (annotations: readonly Annotation[]): boolean => annotations.some(({ message }) => JOB_TIMED_OUT.test(message))

/** Whether GitHub's conclusion `cancelled` really means that the job hit its time limit. */
export const hitTimeLimit = (job: Job, annotations: readonly Annotation[]): boolean => job.conclusion === 'cancelled' && saysJobTimedOut(annotations)

/** The runner's last word on a step that it stopped. */
export const CANCELLED = /^(?:The operation was canceled|A task was canceled)\./

/**
 * Why GitHub cancelled a job: what its annotations say of that, but for the runner's word that it was (`Canceling since a higher priority waiting
 * request for 'ci' exists`, `The run was canceled by @octocat.`).
 */
export const whyCancelled = (annotations: readonly Annotation[]): string | null =>
  firstLine(annotations.find(({ message }) => SAYS_CANCEL.test(message.slice(0, LONGEST_REASON)) && !CANCELLED.test(message))?.message)

const SAYS_CANCEL = /\bcancell?(?:ed|ing)\b/i
const LONGEST_REASON = 500

/** The first line of a message; null when nothing stands there. */
export const firstLine = (text: string | undefined): string | null => text?.split('\n', 1)[0]?.trim() || null
