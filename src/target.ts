/** What is reported: which run, which attempt, which jobs of it are asked for, and whether it is our own run. */
import type { Inputs } from './inputs.ts'
import type { Surroundings } from './surroundings.ts'

export interface Target {
  readonly repository: string
  readonly runId: number
  /** One attempt; null: by `filter`. */
  readonly attempt: number | null
  readonly filter: 'latest' | 'all'
  readonly jobId: number | null
  /** Whether a run of the reported repository is the one that this step is part of. */
  readonly isOwnRun: (runId: number) => boolean
}

/** Whether the executions of all attempts are asked for, and not of one. */
export const listsAllAttempts = ({ filter, attempt }: Target): boolean => filter === 'all' && attempt === null

/**
 * On `workflow_run` events the attempt that the event names is reported, also when somebody re-runs the run meanwhile;
 * an explicit attempt, `filter: all` and another run come first.
 */
export const chooseTarget = (inputs: Inputs, surroundings: Surroundings): Target => {
  const repository = `${inputs.owner}/${inputs.repo}`
  const { triggering } = surroundings
  const sameRepository = repository.toLowerCase() === surroundings.repository?.toLowerCase()
  const named =
    sameRepository && triggering?.runId === inputs.runId && inputs.filter === 'latest' && inputs.jobId === null ? triggering.attempt : null
  return {
    repository,
    runId: inputs.runId,
    attempt: inputs.attempt ?? named,
    filter: inputs.filter,
    jobId: inputs.jobId,
    isOwnRun: (runId) => sameRepository && surroundings.runId === runId
  }
}
