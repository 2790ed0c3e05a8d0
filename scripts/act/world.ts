/** The run that .github/workflows/e2e.yml makes, as GitHub's API would tell it while the report job runs. Data only. */
import type { RestObject, World } from '../../demo/github-server.ts'

/** What the runner under act is told to be, so that it finds itself in {@link e2eWorld}. */
export const E2E = {
  repository: 'octo-org/octo-repo',
  runId: 29679449,
  runnerName: 'GitHub Actions 1000000004',
  failingJob: 'fails on purpose',
  token: 'e2e-token-of-no-value'
} as const

const SHA = '8c2f1c0f7f1d4b6fb8f6a3d1c6f4f2a9d0b3e5a7'
const FAILING_JOB_ID = 399444497

interface LocalStep {
  readonly name: string
  /** Seconds after the run began. */
  readonly from: number
  readonly to: number | null
  readonly conclusion: string | null
  /** Lines of the step's log. */
  readonly lines: readonly string[]
}

interface LocalJob {
  readonly id: number
  readonly name: string
  readonly runnerName: string
  readonly conclusion: string | null
  readonly steps: readonly LocalStep[]
}

const time = (second: number): string => new Date(Date.UTC(2026, 0, 15, 10, 0, second)).toISOString().replace('.000Z', 'Z')

const script = (...lines: readonly string[]): readonly string[] => [
  `##[group]Run ${lines[0]}`,
  ...lines.map((line) => `\u001B[36;1m${line}\u001B[0m`),
  'shell: /usr/bin/bash -e {0}',
  '##[endgroup]'
]

const setUp = (job: string): LocalStep => ({
  name: 'Set up job',
  from: 1,
  to: 2,
  conclusion: 'success',
  lines: ["Current runner version: '2.336.0'", 'Prepare workflow directory', 'Prepare all required actions', `Complete job name: ${job}`]
})

const complete: LocalStep = { name: 'Complete job', from: 6, to: 6, conclusion: 'success', lines: ['Cleaning up orphan processes'] }

const COMPILE_LINES: readonly string[] = [
  ...script("echo \"src/example.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.\"", 'exit 2'),
  "src/example.ts(3,7): error TS2322: Type 'string' is not assignable to type 'number'.",
  '##[error]Process completed with exit code 2.'
]

const JOBS: readonly LocalJob[] = [
  {
    id: 399444496,
    name: 'passes',
    runnerName: 'GitHub Actions 1000000001',
    conclusion: 'success',
    steps: [
      setUp('passes'),
      { name: 'Run echo "all good"', from: 3, to: 3, conclusion: 'success', lines: [...script('echo "all good"'), 'all good'] },
      complete
    ]
  },
  {
    id: FAILING_JOB_ID,
    name: E2E.failingJob,
    runnerName: 'GitHub Actions 1000000002',
    conclusion: 'failure',
    steps: [
      setUp(E2E.failingJob),
      { name: 'Prepare', from: 3, to: 3, conclusion: 'success', lines: [...script('echo "this step passes"'), 'this step passes'] },
      { name: 'Compile', from: 4, to: 5, conclusion: 'failure', lines: COMPILE_LINES },
      complete
    ]
  },
  { id: 399444498, name: 'skipped', runnerName: '', conclusion: 'skipped', steps: [] },
  {
    id: 399444499,
    name: 'report',
    runnerName: E2E.runnerName,
    conclusion: null,
    steps: [
      { ...setUp('report'), from: 8, to: 9 },
      { name: 'Run ./', from: 10, to: null, conclusion: null, lines: [] }
    ]
  }
]

const restJob = (job: LocalJob, apiUrl: string): RestObject => {
  const first = job.steps[0]?.from ?? 7
  return {
    id: job.id,
    run_id: E2E.runId,
    run_url: `${apiUrl}/actions/runs/${E2E.runId}`,
    node_id: `CR_${job.id}`,
    head_sha: SHA,
    head_branch: 'main',
    url: `${apiUrl}/actions/jobs/${job.id}`,
    html_url: `https://github.com/${E2E.repository}/actions/runs/${E2E.runId}/job/${job.id}`,
    check_run_url: `${apiUrl}/check-runs/${job.id}`,
    name: job.name,
    workflow_name: 'e2e',
    run_attempt: 1,
    labels: ['ubuntu-latest'],
    status: job.conclusion === null ? 'in_progress' : 'completed',
    conclusion: job.conclusion,
    created_at: time(Math.max(0, first - 1)),
    started_at: time(first),
    completed_at: job.conclusion === null ? null : time(job.steps.at(-1)?.to ?? 7),
    runner_id: job.runnerName === '' ? 0 : 1,
    runner_name: job.runnerName,
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
    steps: job.steps.map((step, index) => ({
      number: index + 1,
      name: step.name,
      status: step.to === null ? 'in_progress' : 'completed',
      conclusion: step.conclusion,
      started_at: time(step.from),
      completed_at: step.to === null ? null : time(step.to)
    }))
  }
}

const logOf = (job: LocalJob): string =>
  job.steps
    .flatMap((step) => step.lines.map((line, index) => `${time(step.from).replace('Z', '')}.${String(index).padStart(7, '0')}Z ${line}\n`))
    .join('')

/** The world for the stand-in of GitHub's API. Every request must carry a token, as for a private repository. */
export const e2eWorld = (): World => {
  const apiUrl = `https://api.github.com/repos/${E2E.repository}`
  return {
    repository: E2E.repository,
    auth: 'required',
    run: { id: E2E.runId, name: 'e2e', status: 'in_progress', conclusion: null, event: 'push', head_branch: 'main', head_sha: SHA, run_attempt: 1 },
    jobs: JOBS.map((job) => restJob(job, apiUrl)),
    log: (jobId) => {
      const job = JOBS.find(({ id, conclusion }) => id === jobId && conclusion !== null && conclusion !== 'skipped')
      return job === undefined ? undefined : { body: logOf(job) }
    },
    annotations: (jobId) => (jobId === FAILING_JOB_ID ? [exitCodeAnnotation] : [])
  }
}

/** As the runner makes it: no file, so the line is one of the step's own log. */
const exitCodeAnnotation: RestObject = {
  path: '.github',
  blob_href: `https://github.com/${E2E.repository}/blob/${SHA}/.github`,
  start_line: COMPILE_LINES.length,
  start_column: null,
  end_line: COMPILE_LINES.length,
  end_column: null,
  annotation_level: 'failure',
  title: '',
  message: 'Process completed with exit code 2.',
  raw_details: ''
}
