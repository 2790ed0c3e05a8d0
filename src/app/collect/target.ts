/** What is reported: which run, which attempt, which jobs of it are asked for, and whether it is our own run. */

import type { RunContext } from '../../model/context.ts'
import type { Options } from '../../model/options.ts'

export interface Target extends Pick<Options, 'runId' | 'filter' | 'jobId'> {
  readonly repository: string
  /** One attempt; null: by `filter`. */
  readonly attempt: number | null
  /** Whether a run of the reported repository is the one that this step is part of. */
  readonly isOwnRun: (runId: number) => boolean
  /** What the event that started this step tells of the reported repository, and of a run of it. */
  readonly eventOf: (runId: number) => RunContext['event']
}

/** Whether the executions of all attempts are asked for, and not of one. */
export const listsAllAttempts = ({ filter, attempt }: Target): boolean => filter === 'all' && attempt === null

/**
 * On `workflow_run` events the attempt that the event names is reported, also when somebody re-runs the run meanwhile;
 * an explicit attempt, `filter: all` and another run come first.
 */
export const chooseTarget = (options: Options, context: RunContext): Target => {
  const repository = `${options.owner}/${options.repo}`
  const { triggering } = context
  const sameRepository = repository.toLowerCase() === context.repository?.toLowerCase()
  const named =
    sameRepository && triggering?.runId === options.runId && options.filter === 'latest' && options.jobId === null ? triggering.attempt : null
  return {
    repository,
    runId: options.runId,
    attempt: options.attempt ?? named,
    filter: options.filter,
    jobId: options.jobId,
    isOwnRun: (runId) => sameRepository && context.runId === runId,
    eventOf: (runId) => {
      if (!sameRepository || context.event === null) return null
      return (triggering?.runId ?? context.runId) === runId ? context.event : { ...context.event, baseBranch: null }
    }
  }
}
