/** Which step of a failed job failed. */
import type { Job, Step } from '../model/run.ts'
import { isFailed } from './conclusion.ts'

/** The failing step, and the later ones that failed too. */
export interface FailingSteps {
  readonly step: Step | null
  readonly others: readonly Step[]
}

/**
 * The first step that failed; else the first cancelled one (time limits of jobs cancel the step); else the first that never
 * finished although the job did (the runner died); else none: then every step succeeded and the cause lies outside of them.
 */
export const findFailingSteps = (job: Job): FailingSteps => {
  const [first, ...others] = job.steps.filter((step) => isFailed(step.conclusion))
  if (first !== undefined) return { step: first, others }
  const cancelled = job.steps.find((step) => step.conclusion === 'cancelled')
  if (cancelled !== undefined) return { step: cancelled, others: [] }
  const unfinished = job.status === 'completed' ? job.steps.find((step) => step.status !== 'completed' && step.startedAt !== null) : undefined
  return { step: unfinished ?? null, others: [] }
}
