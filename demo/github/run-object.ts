/** The REST object of a workflow run and of what it names. Complete as github.com sends it. No I/O. */
import { minimalRepository, userObject } from './repository-object.ts'
import type { RestObject } from './world.ts'

/** The id of the one workflow that every run belongs to. */
export const WORKFLOW_ID = 30433642
const SHA = '009b8a3a9ccbb128af87f9b1c0f4c62e8a304f6d'
const EPOCH = '2026-09-14T09:00:00Z'

/** What a run object is made from. */
export interface RunFacts {
  readonly repository: string
  readonly runId: number
  readonly attempt: number
  /** The jobs of this attempt. */
  readonly jobs: readonly RestObject[]
  readonly apiUrl: string
  readonly serverUrl: string
}

/** A plausible run object: status, conclusion and times follow from the jobs. */
export const runObject = ({ repository, runId, attempt, jobs, apiUrl, serverUrl }: RunFacts): RestObject => {
  const api = `${apiUrl}/repos/${repository}`
  const url = `${api}/actions/runs/${runId}`
  const times = (key: string): string[] => jobs.flatMap((job) => (typeof job[key] === 'string' ? [job[key]] : [])).sort()
  const first = jobs[0] ?? {}
  const created = times('created_at')[0] ?? times('started_at')[0] ?? EPOCH
  const sha = typeof first.head_sha === 'string' ? first.head_sha : SHA
  const shortRepository = minimalRepository(repository, apiUrl, serverUrl)
  const [name = ''] = repository.split('/')
  return {
    id: runId,
    name: first.workflow_name ?? 'CI',
    node_id: 'WFR_kwLOAAGIkM8AAAAByQ',
    head_branch: first.head_branch ?? 'main',
    head_sha: sha,
    path: '.github/workflows/ci.yml',
    display_title: 'Update the README',
    run_number: 7,
    run_attempt: attempt,
    event: 'push',
    ...outcome(jobs),
    workflow_id: WORKFLOW_ID,
    check_suite_id: 42,
    check_suite_node_id: 'CS_kwDOAAGIkM8AAAAq',
    url,
    html_url: `${serverUrl}/${repository}/actions/runs/${runId}`,
    pull_requests: [],
    created_at: created,
    updated_at: times('completed_at').at(-1) ?? created,
    run_started_at: created,
    actor: userObject('octocat', apiUrl, serverUrl),
    triggering_actor: userObject('octocat', apiUrl, serverUrl),
    referenced_workflows: [],
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${api}/check-suites/42`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt > 1 ? `${url}/attempts/${attempt - 1}` : null,
    workflow_url: `${api}/actions/workflows/${WORKFLOW_ID}`,
    head_commit: {
      id: sha,
      tree_id: 'd23f6eedb1e1b9610bbc754ddb5197bfe7271223',
      message: 'Update the README',
      timestamp: created,
      author: { name: 'Monalisa Octocat', email: `${name}@example.com` },
      committer: { name: 'Monalisa Octocat', email: `${name}@example.com` }
    },
    repository: shortRepository,
    head_repository: shortRepository
  }
}

const outcome = (jobs: readonly RestObject[]): RestObject => {
  const conclusions = new Set(jobs.map((job) => job.conclusion))
  const has = (...words: readonly string[]): boolean => words.some((word) => conclusions.has(word))
  if (jobs.some((job) => job.status !== 'completed')) return { status: 'in_progress', conclusion: null }
  if (has('failure', 'timed_out', 'startup_failure', 'action_required')) return { status: 'completed', conclusion: 'failure' }
  if (has('cancelled')) return { status: 'completed', conclusion: 'cancelled' }
  return { status: 'completed', conclusion: has('success') || !has('skipped') ? 'success' : 'skipped' }
}
