/** What the states of jobs mean: their conclusions, one by one and together, and whether a job is about to end. */
import type { Job } from '../model/run.ts'

/** The conclusions of jobs that this report has a meaning for: those of the REST schema, and `startup_failure`, which GitHub sends outside it. */
const KNOWN = new Set(['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required', 'startup_failure'])
const FAILED = new Set(['failure', 'timed_out', 'startup_failure', 'action_required'])

/** Whether a conclusion counts as failed. */
export const isFailed = (conclusion: string | null): boolean => conclusion !== null && FAILED.has(conclusion)

/** Whether a conclusion is a word that has a meaning of its own here; others count as neutral. */
export const isKnownConclusion = (conclusion: string): boolean => KNOWN.has(conclusion)

/**
 * The conclusion of a set of finished jobs: failure if any failed, else cancelled, success, neutral, skipped.
 * A word that is none of the known ones counts as neutral. Null for no job.
 */
export const concludeAll = (conclusions: readonly (string | null)[]): string | null => {
  if (conclusions.length === 0) return null
  if (conclusions.some(isFailed)) return 'failure'
  for (const word of ['cancelled', 'success']) if (conclusions.includes(word)) return word
  return conclusions.every((word) => word === 'skipped') ? 'skipped' : 'neutral'
}

/** Whether a job's steps are all done though it is not: GitHub will say in a moment that it has ended. */
export const isFinishing = (job: Job): boolean =>
  job.status !== 'completed' && job.steps.length > 0 && job.steps.every((step) => step.status === 'completed')
