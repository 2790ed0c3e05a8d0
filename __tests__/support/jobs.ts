/** Hand-made runs, jobs and steps as GitHub tells them: every builder gives a complete object and takes what a test cares about. */
import type { EarlierRun } from '../../src/model/ports.ts'
import type { EpochMs, Job, Step, WorkflowRun } from '../../src/model/run.ts'

export const RUN_ID = 29_679_449
export const REPOSITORY = 'octo-org/octo-repo'

/** A time so many seconds after the run was created. */
export const at = (seconds: number): EpochMs => Date.UTC(2026, 4, 6, 7, 8, 0) + seconds * 1000

/** A step from one second to another. */
export const aStep = (number: number, name: string, conclusion: string | null, from = 1, to = 2): Step => ({
  number,
  name,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
  startedAt: at(from),
  completedAt: conclusion === null ? null : at(to)
})

/** A job with two steps that ran for a minute; `null` is a job that still runs. */
export const aJob = (id: number, name: string, conclusion: string | null, more: Partial<Job> = {}): Job => ({
  id,
  runId: RUN_ID,
  attempt: 1,
  name,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
  url: `https://github.com/octo-org/octo-repo/actions/runs/${RUN_ID}/job/${id}`,
  createdAt: at(0),
  startedAt: at(1),
  completedAt: conclusion === null ? null : at(61),
  runnerName: `GitHub Actions ${id}`,
  labels: ['ubuntu-latest'],
  steps: [aStep(1, 'Set up job', 'success'), aStep(2, 'Run make', conclusion, 2, 60)],
  workflowName: 'CI',
  headBranch: 'main',
  headSha: 'c0ffee',
  ...more
})

export const aRun = (conclusion: string | null, more: Partial<WorkflowRun> = {}): WorkflowRun => ({
  id: RUN_ID,
  attempt: 1,
  workflowId: 161_335,
  number: 7,
  name: 'CI',
  title: 'Change the port',
  event: 'push',
  branch: 'main',
  pullRequest: null,
  baseBranch: null,
  actor: null,
  baseRepository: REPOSITORY,
  headRepository: REPOSITORY,
  headSha: 'c0ffee',
  url: `https://github.com/octo-org/octo-repo/actions/runs/${RUN_ID}`,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
  createdAt: at(0),
  startedAt: at(0),
  completedAt: conclusion === null ? null : at(70),
  ...more
})

const DAY_S = 86_400

/** An earlier run, so many days before the reported one; its id and number tell how many. */
export const anEarlierRun = (days: number, conclusion: string | null = 'success', more: Partial<EarlierRun> = {}): EarlierRun => ({
  id: days,
  attempt: 1,
  number: 1_000 - days,
  event: 'push',
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
  headSha: Math.abs(days).toString(16).replace('.', '').padStart(40, 'a'),
  headRepository: REPOSITORY,
  url: `https://github.com/octo-org/octo-repo/actions/runs/${days}`,
  createdAt: at(-days * DAY_S),
  ...more
})
