/** GitHub's words for states and conclusions as people read them, each with an icon. */
import type { Cause, LogState, ReportedJob } from '../model/report.ts'
import { singleLine } from './visible.ts'

/** An icon and a word that stands behind it. The word of an unknown conclusion is foreign text: guard it. */
export interface Shown {
  readonly icon: string
  readonly word: string
}

const CONCLUSIONS: ReadonlyMap<string, Shown> = new Map([
  ['success', { icon: '✅', word: 'success' }],
  ['failure', { icon: '❌', word: 'failure' }],
  ['timed_out', { icon: '⏱️', word: 'timed out' }],
  ['startup_failure', { icon: '❌', word: 'did not start' }],
  ['action_required', { icon: '✋', word: 'action required' }],
  ['cancelled', { icon: '🚫', word: 'cancelled' }],
  ['skipped', { icon: '⏭️', word: 'skipped' }],
  ['neutral', { icon: '⚪', word: 'neutral' }],
  ['stale', { icon: '⚪', word: 'stale' }]
])

const STATUSES: ReadonlyMap<string, Shown> = new Map([
  ['in_progress', { icon: '⏳', word: 'running' }],
  ['queued', { icon: '🕒', word: 'queued' }],
  ['waiting', { icon: '🕒', word: 'waiting' }],
  ['pending', { icon: '🕒', word: 'pending' }],
  ['requested', { icon: '🕒', word: 'requested' }]
])

const WORD_LIMIT = 40

/** A conclusion: `success` → ✅ success. Null is an unknown one. */
export const showConclusion = (conclusion: string | null): Shown =>
  conclusion === null
    ? { icon: '❔', word: 'unknown' }
    : (CONCLUSIONS.get(conclusion) ?? { icon: '❔', word: singleLine(conclusion, WORD_LIMIT) || 'unknown' })

/** What a job or step is doing, or how it ended. */
export const showState = (status: string, conclusion: string | null): Shown =>
  status === 'completed' || conclusion !== null
    ? showConclusion(conclusion)
    : (STATUSES.get(status) ?? { icon: '❔', word: singleLine(status, WORD_LIMIT) || 'unknown' })

/** Whether a job has ended, by its status or because it has a conclusion. */
export const hasEnded = (job: ReportedJob): boolean => job.status === 'completed' || job.effectiveConclusion !== null

/** The state of a job as the report counts it: a job that was allowed to fail says so. */
export const showJob = (job: ReportedJob): Shown => {
  const shown = showState(job.status, job.effectiveConclusion)
  return job.allowedToFail ? { icon: '⚠️', word: `${shown.word}, allowed` } : shown
}

/** What a cause means, as a sentence; empty where the message and the exit code say it all. */
export const CAUSE_SENTENCES: Readonly<Record<Cause, string>> = {
  exit_code: '',
  timed_out: 'It ran into its time limit.',
  cancelled: 'It was cancelled.',
  runner_lost: 'The runner stopped or was lost while the job ran.',
  not_started: 'The job never started.',
  startup_failure: 'GitHub could not start the run. Look for an error in the workflow file.',
  out_of_memory: 'It ran out of memory.',
  disk_full: 'The disk was full.',
  action_error: 'The action itself reported the error.',
  unknown: 'Nothing says why it failed.'
}

/** Why a log is not there, where nothing better is known. */
export const LOG_STATE_SENTENCES: Readonly<Record<LogState, string>> = {
  read: '',
  partial: 'Only a part of the log could be read.',
  not_requested: 'Its log was not asked for.',
  over_limit: 'Its log was not read: the limit of logs was reached.',
  not_finished: 'Its log appears when the job ends.',
  missing: 'GitHub has no log of this job.',
  expired: 'Its log has expired.',
  forbidden: 'The token may not read its log.',
  failed: 'Its log could not be downloaded.'
}
