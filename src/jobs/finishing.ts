/** Jobs that have ended, and of which GitHub will say so in a moment. */
import type { Job } from '../model/run.ts'

/** Whether a job's steps are all done though it is not. */
export const isFinishing = (job: Job): boolean =>
  job.status !== 'completed' && job.steps.length > 0 && job.steps.every((step) => step.status === 'completed')
