/** A run that failed before it had any job. */
import type { WorkflowRun } from '../model/run.ts'
import type { Ungrouped } from './group.ts'

/** The failure of a run that has no jobs: GitHub could not even start it. */
export const diagnoseRunWithoutJobs = (run: WorkflowRun): Ungrouped => ({
  jobId: null,
  jobName: null,
  attempt: run.attempt,
  step: null,
  cause: 'startup_failure',
  exitCode: null,
  message: 'The run has no jobs: most likely the workflow file is not valid, or a reusable workflow that it calls cannot be read',
  excerpt: [],
  lastLines: [],
  findings: [],
  otherFailedSteps: [],
  url: run.url,
  stepFirstLine: null,
  allowedToFail: false,
  baseline: null,
  retry: { class: 'code', reason: 'GitHub could not start it, so the workflow, or one that it calls, has to be changed' },
  reproduction: null
})
