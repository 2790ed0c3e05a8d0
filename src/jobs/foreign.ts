/** Whose code a run ran. */
import type { WorkflowRun } from '../model/run.ts'

/** Whether a run may be of another repository than the workflow: of a fork, or nobody knows. Then its scripts and test names are a stranger's. */
export const isForeign = ({ baseRepository, headRepository }: Pick<WorkflowRun, 'baseRepository' | 'headRepository'>): boolean =>
  headRepository === null || headRepository !== baseRepository
