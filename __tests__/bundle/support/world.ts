/** Builders of a workflow run for the black-box tests: REST jobs together with the logs that a runner would have written for them. */
import type { RestObject, World } from '../../../demo/github-server.ts'

export const REPOSITORY = 'octo-org/octo-repo'
export const RUN_ID = 29679449
/** The start of every run here. */
export const START = Date.UTC(2026, 8, 14, 9, 0, 0)
export const SHA = '009b8a3a9ccbb128af87f9b1c0f4c62e8a304f6d'
const ESC = '\u001b'

/** A step: what REST says about it, and what it prints. */
export interface StepSpec {
  readonly name: string
  /** Default: success. null: still running. */
  readonly conclusion?: string | null
  readonly seconds?: number
  /** How the step starts in the log; `silent` steps print nothing. Default: run. */
  readonly shape?: 'run' | 'uses' | 'post' | 'silent'
  /** Printed after the start. */
  readonly lines?: readonly string[]
}

/** A job. */
export interface JobSpec {
  readonly id: number
  readonly name: string
  readonly attempt?: number
  /** Seconds after {@link START}. */
  readonly createdAfter?: number
  readonly queueSeconds?: number
  /** Default: follows from the steps. */
  readonly conclusion?: string | null
  /** Between `Set up job` and `Complete job`, which are added. */
  readonly steps?: readonly StepSpec[]
  /** Replaces fields of the REST object; `undefined` removes one. */
  readonly rest?: RestObject
}

/** A job as REST shows it, and its log. */
export interface BuiltJob {
  readonly rest: RestObject
  readonly log: string
}

/** A step that failed with an exit code, after printing some lines. */
export const failing = (name: string, lines: readonly string[], exitCode = 1): StepSpec => ({
  name,
  conclusion: 'failure',
  lines: [...lines, `##[error]Process completed with exit code ${exitCode}.`]
})

/** A step that did not run. */
export const skipped = (name: string): StepSpec => ({ name, conclusion: 'skipped', seconds: 0, shape: 'silent' })

/** A step that printed one line and succeeded. */
export const passing = (name: string): StepSpec => ({ name, lines: ['done'] })

/** The REST time of so many seconds after {@link START}: whole seconds, as GitHub's. */
export const at = (seconds: number): string => new Date(START + Math.floor(seconds) * 1000).toISOString().replace('.000Z', 'Z')

/** Builds a finished job, or one that is running when its last step has no conclusion. */
export const buildJob = (spec: JobSpec): BuiltJob => {
  const { id, name, attempt = 1, createdAfter = 0, queueSeconds = 3 } = spec
  const startedAfter = createdAfter + queueSeconds
  const body = spec.steps ?? [passing('Run npm ci')]
  const running = body.some(({ conclusion }) => conclusion === null)
  const setUp: StepSpec = { name: 'Set up job', seconds: 1, shape: 'silent', lines: setUpLines(name) }
  const complete: StepSpec = { name: 'Complete job', seconds: 0, shape: 'silent', lines: ['Cleaning up orphan processes'] }
  const all = running ? [setUp, ...body] : [setUp, ...body, complete]

  let clock = startedAfter
  const log: string[] = []
  const steps = all.map((step, index) => {
    const started = clock
    clock += step.seconds ?? 2
    const printed = [...opening(step), ...(step.lines ?? [])]
    log.push(...printed.map((text, line) => `${lineTime(started, line)} ${text}`))
    const unfinished = step.conclusion === null
    return {
      name: step.name,
      status: unfinished ? 'in_progress' : 'completed',
      conclusion: step.conclusion === undefined ? 'success' : step.conclusion,
      number: index + 1,
      started_at: at(started),
      completed_at: unfinished ? null : at(clock)
    }
  })
  const failed = steps.some(({ conclusion }) => conclusion === 'failure')
  const conclusion = running ? null : (spec.conclusion ?? (failed ? 'failure' : 'success'))
  const rest: Record<string, unknown> = {
    ...restJob(id, name, attempt),
    status: running ? 'in_progress' : 'completed',
    conclusion,
    created_at: at(createdAfter),
    started_at: at(startedAfter),
    completed_at: running ? null : at(clock),
    steps,
    ...spec.rest
  }
  for (const key of Object.keys(rest)) if (rest[key] === undefined) delete rest[key]
  return { rest, log: `\uFEFF${log.map((line) => `${line}\n`).join('')}` }
}

/** A job that never got a runner: queued then cancelled, refused, or skipped. It has no steps and no log. */
export const neverStarted = (spec: Pick<JobSpec, 'id' | 'name' | 'attempt' | 'rest'>, conclusion: string): BuiltJob => {
  const rest = {
    ...restJob(spec.id, spec.name, spec.attempt ?? 1),
    status: 'completed',
    conclusion,
    created_at: at(0),
    started_at: at(0),
    completed_at: at(2),
    steps: [],
    runner_id: 0,
    runner_name: '',
    runner_group_id: 0,
    runner_group_name: '',
    ...spec.rest
  }
  return { rest, log: '' }
}

/** A run with these jobs. A job with an empty log has none at the storage host. */
export const worldOf = (jobs: readonly BuiltJob[], more: Partial<World> = {}): World => ({
  repository: REPOSITORY,
  jobs: jobs.map(({ rest }) => rest),
  log: (jobId) => {
    const body = jobs.find(({ rest }) => rest.id === jobId)?.log ?? ''
    return body === '' ? undefined : { body }
  },
  ...more
})

/** An annotation as GitHub makes it from an `##[error]` that names no file: the line is one of the failing step's own log. */
export const stepAnnotation = (line: number, message: string): RestObject => ({
  path: '.github',
  blob_href: `https://github.com/${REPOSITORY}/blob/${SHA}/.github`,
  start_line: line,
  end_line: line,
  start_column: null,
  end_column: null,
  annotation_level: 'failure',
  title: '',
  message,
  raw_details: ''
})

const restJob = (id: number, name: string, attempt: number): RestObject => {
  const api = `https://api.github.com/repos/${REPOSITORY}`
  return {
    id,
    run_id: RUN_ID,
    workflow_name: 'CI',
    head_branch: 'main',
    run_url: `${api}/actions/runs/${RUN_ID}`,
    run_attempt: attempt,
    node_id: `CR_kwDOAAGIkM8AAAA${id}`,
    head_sha: SHA,
    url: `${api}/actions/jobs/${id}`,
    html_url: `https://github.com/${REPOSITORY}/actions/runs/${RUN_ID}/job/${id}`,
    name,
    check_run_url: `${api}/check-runs/${id}`,
    labels: ['ubuntu-latest'],
    runner_id: id,
    runner_name: `GitHub Actions ${id}`,
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions'
  }
}

/** The runner's line time: seven digits, one more line every 7 ms. */
const lineTime = (seconds: number, line: number): string =>
  new Date(START + seconds * 1000 + 100 + Math.min(line * 7, 800)).toISOString().replace('Z', '1234Z')

const setUpLines = (jobName: string): readonly string[] => [
  "Current runner version: '2.336.0'",
  '##[group]Operating System',
  'Ubuntu',
  '24.04.3',
  '##[endgroup]',
  '##[group]GITHUB_TOKEN Permissions',
  'Contents: read',
  'Metadata: read',
  '##[endgroup]',
  'Secret source: Actions',
  'Prepare workflow directory',
  'Prepare all required actions',
  'Getting action download info',
  "Download action repository 'actions/checkout@v5' (SHA:08c6903cd8c0fde910a37f88322edcfb5dd907a8)",
  `Complete job name: ${jobName}`
]

/** What the runner prints when a step starts. */
const opening = ({ name, shape = 'run' }: StepSpec): readonly string[] => {
  const title = name.replace(/^Run /, '')
  if (shape === 'silent') return []
  if (shape === 'post') return ['Post job cleanup.']
  if (shape === 'uses') return [`##[group]Run ${title}`, 'with:', '  repository: octo-org/octo-repo', '##[endgroup]']
  return [`##[group]Run ${title}`, `${ESC}[36;1m${title}${ESC}[0m`, 'shell: /usr/bin/bash -e {0}', '##[endgroup]']
}
