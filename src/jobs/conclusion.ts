/** What the conclusions of jobs mean, one by one and together. */

/** GitHub's documented conclusions of jobs and runs (REST schema, and `startup_failure` and `stale`, which it sends outside it). */
const KNOWN = new Set(['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required', 'startup_failure', 'stale'])
const FAILED = new Set(['failure', 'timed_out', 'startup_failure', 'action_required'])

/** Whether a conclusion counts as failed. */
export const isFailed = (conclusion: string | null): boolean => conclusion !== null && FAILED.has(conclusion)

/** Whether a conclusion is a word that GitHub documents. */
export const isKnownConclusion = (conclusion: string): boolean => KNOWN.has(conclusion)

/**
 * The conclusion of a set of finished jobs: failure if any failed, else cancelled, success, neutral, skipped.
 * A word that GitHub does not document counts as neutral. Null for no job.
 */
export const concludeAll = (conclusions: readonly (string | null)[]): string | null => {
  if (conclusions.length === 0) return null
  if (conclusions.some(isFailed)) return 'failure'
  for (const word of ['cancelled', 'success']) if (conclusions.includes(word)) return word
  return conclusions.every((word) => word === 'skipped') ? 'skipped' : 'neutral'
}
