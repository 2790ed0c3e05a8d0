/** Hand-made reports: every builder gives a complete object and takes what a test cares about. */
import { groupAttempts } from '../../../src/jobs/attempts.ts'
import type { Counts, Failure, JobLog, Report, ReportedJob } from '../../../src/model/report.ts'
import type { EpochMs, Step, WorkflowRun } from '../../../src/model/run.ts'
import { sumDurations } from '../../../src/timing/durations.ts'
import { findRunTiming } from '../../../src/timing/run-timing.ts'

/** When every hand-made run was created. */
export const START: EpochMs = Date.UTC(2026, 2, 14, 2, 7, 0)
export const SERVER = 'https://github.com/octo-org/octo-repo'
const RUN_ID = 7001

/** A time so many seconds after the start. */
export const at = (seconds: number): EpochMs => START + seconds * 1000

export const jobUrl = (id: number): string => `${SERVER}/actions/runs/${RUN_ID}/job/${id}`

/** A step from one second to another. */
export const aStep = (number: number, name: string, conclusion: string | null, from: number, to: number | null): Step => ({
  number,
  name,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
  startedAt: at(from),
  completedAt: to === null ? null : at(to)
})

const readLog = (id: number): JobLog => ({ state: 'read', bytes: 5000, lines: 80, path: `logs/${id}.txt`, reason: null })
const noLog: JobLog = { state: 'not_requested', bytes: null, lines: null, path: null, reason: 'Logs of successful jobs were not asked for.' }

/** A completed job; `effectiveConclusion` follows `conclusion` unless it is given. */
export const aJob = (id: number, name: string, conclusion: string | null, more: Partial<ReportedJob> = {}): ReportedJob => ({
  id,
  runId: RUN_ID,
  attempt: 1,
  name,
  status: conclusion === null ? 'in_progress' : 'completed',
  conclusion,
  url: jobUrl(id),
  createdAt: at(0),
  startedAt: at(4),
  completedAt: conclusion === null ? null : at(64),
  runnerName: conclusion === 'skipped' ? null : `GitHub Actions ${id}`,
  labels: ['ubuntu-latest'],
  steps: [],
  workflowName: 'CI',
  headBranch: 'main',
  headSha: '4f2a9d1c0b7e6583aa91d0c4e5f60718293a4b5c',
  superseded: false,
  carriedOver: false,
  allowedToFail: false,
  cancelledBecause: null,
  effectiveConclusion: conclusion,
  log: conclusion === 'failure' ? readLog(id) : noLog,
  ...more
})

export const aFailure = (job: ReportedJob | null, more: Partial<Failure> = {}): Failure => ({
  jobId: job?.id ?? null,
  jobName: job?.name ?? null,
  attempt: job?.attempt ?? null,
  step: job === null ? null : { number: 3, name: 'Run tests' },
  cause: 'exit_code',
  exitCode: 1,
  message: 'Process completed with exit code 1.',
  excerpt: [],
  lastLines: [],
  findings: [],
  otherFailedSteps: [],
  group: `g${job?.id ?? 0}`,
  url: job === null ? `${SERVER}/actions/runs/${RUN_ID}` : `${job.url}#step:3:12`,
  stepFirstLine: null,
  allowedToFail: job?.allowedToFail ?? false,
  baseline: null,
  retry: { class: 'unknown', isAdvised: false, reason: 'Nothing tells.' },
  reproduction: null,
  fingerprint: '0123456789abcdef',
  history: null,
  attemptBefore: null,
  ...more
})

export const aRun = (more: Partial<WorkflowRun> = {}): WorkflowRun => ({
  id: RUN_ID,
  attempt: 1,
  workflowId: 161_335,
  number: 42,
  name: 'CI',
  title: 'Read the port from the configuration',
  event: 'push',
  branch: 'main',
  pullRequest: null,
  baseBranch: null,
  actor: null,
  baseRepository: 'octo-org/octo-repo',
  headSha: '4f2a9d1c0b7e6583aa91d0c4e5f60718293a4b5c',
  headRepository: 'octo-org/octo-repo',
  url: `${SERVER}/actions/runs/${RUN_ID}`,
  status: 'completed',
  conclusion: 'failure',
  createdAt: at(0),
  startedAt: at(0),
  completedAt: at(200),
  ...more
})

const countJobs = (jobs: readonly ReportedJob[]): Counts => {
  const counts: Record<string, number> & { total: number } = { total: jobs.length }
  for (const job of jobs) {
    const word = job.effectiveConclusion ?? 'in_progress'
    counts[word] = (Object.hasOwn(counts, word) ? (counts[word] ?? 0) : 0) + 1
  }
  return counts
}

/** A report of these jobs and failures; counts, durations and groups follow from them unless they are given. */
export const aReport = (jobs: readonly ReportedJob[], failures: readonly Failure[] = [], more: Partial<Report> = {}): Report => {
  const counted = jobs.filter((job) => !job.superseded)
  const groups = Map.groupBy(failures, (failure) => failure.group)
  const run = more.run ?? aRun()
  const ids = (test: (job: ReportedJob) => boolean): ReadonlySet<number> => new Set(jobs.filter(test).map(({ id }) => id))
  return {
    repository: 'octo-org/octo-repo',
    run,
    readAt: at(600),
    status: 'completed',
    conclusion: failures.some((failure) => !failure.allowedToFail) ? 'failure' : 'success',
    counts: countJobs(counted),
    durations: sumDurations(counted),
    jobs,
    failures,
    groups: [...groups].map(([id, members]) => ({
      id,
      message: members[0]?.message ?? '',
      jobIds: members.flatMap((failure) => failure.jobId ?? [])
    })),
    notes: [],
    attempts: groupAttempts(jobs, {
      run,
      timedOut: ids(({ effectiveConclusion }) => effectiveConclusion === 'timed_out'),
      allowedToFail: ids(({ allowedToFail }) => allowedToFail)
    }),
    currentJob: null,
    timing: findRunTiming(jobs.filter(({ superseded }) => !superseded)),
    usual: null,
    ...more
  }
}
