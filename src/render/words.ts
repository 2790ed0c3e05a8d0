/** GitHub's words for states and conclusions as people read them, each with an icon. */
import type { Cause, Failure, ReportedJob } from '../model/report.ts'
import { code, type Text } from './view/document.ts'
import { singleLine } from './visible.ts'

/** An icon and a word that stands behind it. The word of an unknown conclusion is foreign text: guard it. */
export interface Shown {
  readonly icon: string
  readonly word: string
}

/** A conclusion, and the same of a run in a sentence: `passed`. */
interface Conclusion extends Shown {
  readonly ended: string
}

const CONCLUSIONS: ReadonlyMap<string, Conclusion> = new Map([
  ['success', { icon: '✅', word: 'success', ended: 'passed' }],
  ['failure', { icon: '❌', word: 'failure', ended: 'failed' }],
  ['timed_out', { icon: '⏱️', word: 'timed out', ended: 'ran into its time limit' }],
  ['startup_failure', { icon: '❌', word: 'did not start', ended: 'could not start' }],
  ['action_required', { icon: '✋', word: 'action required', ended: 'needs an action' }],
  ['cancelled', { icon: '🚫', word: 'cancelled', ended: 'was cancelled' }],
  ['skipped', { icon: '⏭️', word: 'skipped', ended: 'was skipped' }],
  ['neutral', { icon: '⚪', word: 'neutral', ended: 'ended neutral' }],
  ['stale', { icon: '⚪', word: 'stale', ended: 'went stale' }]
])

/** Statuses of jobs that have not begun: GitHub's own words are good enough. */
const NOT_BEGUN = new Set(['queued', 'waiting', 'pending', 'requested'])
const WORD_LIMIT = 40

const unknown = (word: string): Shown => ({ icon: '❔', word: singleLine(word, WORD_LIMIT) || 'unknown' })

/** How a run ended, as words that follow its name. */
export interface End {
  readonly icon: string
  readonly words: Text
}

/** How a run ended, as an icon and words that follow its name. */
export const showEnd = (conclusion: string): End => {
  const known = CONCLUSIONS.get(conclusion)
  return known === undefined ? { icon: '❔', words: ['ended as ', code(unknown(conclusion).word)] } : { icon: known.icon, words: [known.ended] }
}

/** What a job or step is doing, or how it ended: `success` → ✅ success. */
export const showState = (status: string, conclusion: string | null): Shown => {
  if (conclusion !== null) return CONCLUSIONS.get(conclusion) ?? unknown(conclusion)
  if (status === 'in_progress') return { icon: '⏳', word: 'running' }
  if (NOT_BEGUN.has(status)) return { icon: '🕒', word: status }
  return unknown(status === 'completed' ? '' : status)
}

/** The state of a job as the report counts it: a job that was allowed to fail says so. */
export const showJob = (job: ReportedJob): Shown => {
  const shown = showState(job.status, job.effectiveConclusion)
  return job.allowedToFail ? { icon: '⚠️', word: `${shown.word}, allowed` } : shown
}

/** Where readers find what is not in the text before them, in the words of a front end. */
export interface Elsewhere {
  /** Follows what is left out: `… and 3 more errors`. */
  readonly rest: string
  /** Where saved logs lie. */
  readonly logs: string
}

export const IN_OUTPUT_FOLDER: Elsewhere = { rest: ' in report.json', logs: 'in the output folder' }

/** What a cause means, as a sentence; empty where the message and the exit code say it all. */
const CAUSE_SENTENCES: Readonly<Record<Cause, string>> = {
  exit_code: '',
  timed_out: 'It ran into its time limit (timeout-minutes): something hangs, or the limit is too short.',
  cancelled: 'It was cancelled.',
  runner_lost: 'The runner stopped or was lost while the job ran.',
  not_started: 'The job never started.',
  startup_failure: 'GitHub could not start the run.',
  out_of_memory: 'It ran out of memory.',
  disk_full: 'The disk was full.',
  action_error: 'The action itself reported the error.',
  unknown: 'Nothing says why it failed.'
}

/** What the cause of a failure means; empty where its message or its lines say it all. */
export const causeSentence = ({ cause, isUnread, excerpt }: Pick<Failure, 'cause' | 'isUnread' | 'excerpt'>): string => {
  const isToldByLines = cause === 'unknown' && excerpt.some(({ kind }) => kind === 'error')
  return isUnread === true || isToldByLines ? '' : CAUSE_SENTENCES[cause]
}
