/** The REST objects of a workflow run and of what it names: repository, users, commit. Complete as github.com sends them. No I/O. */
import type { RestObject } from './world.ts'

/** The id of the repository in every answer and in Link headers. */
export const REPOSITORY_ID = 1296269
const WORKFLOW_ID = 30433642
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
  const minimalRepository = repositoryObject(repository, apiUrl, serverUrl)
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
    repository: minimalRepository,
    head_repository: minimalRepository
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

/** Fields of a user whose value is the user's API address and this ending. */
const USER_URLS: Readonly<Record<string, string>> = {
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions',
  organizations_url: '/orgs',
  repos_url: '/repos',
  events_url: '/events{/privacy}',
  received_events_url: '/received_events'
}

const userObject = (login: string, apiUrl: string, serverUrl: string): RestObject => ({
  login,
  id: 583231,
  node_id: 'MDQ6VXNlcjU4MzIzMQ==',
  avatar_url: `${serverUrl}/${login}.png`,
  gravatar_id: '',
  url: `${apiUrl}/users/${login}`,
  html_url: `${serverUrl}/${login}`,
  ...endings(USER_URLS, `${apiUrl}/users/${login}`),
  type: 'User',
  user_view_type: 'public',
  site_admin: false
})

/** Endings of a repository's API address, by the name of the field without `_url`. */
const REPOSITORY_URLS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['contributors', 'deployments', 'downloads', 'events', 'forks', 'hooks', 'languages', 'merges', 'stargazers', 'subscribers'].map((name) => [
      `${name}_url`,
      `/${name}`
    ])
  ),
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  statuses_url: '/statuses/{sha}',
  trees_url: '/git/trees{/sha}'
}

const repositoryObject = (fullName: string, apiUrl: string, serverUrl: string): RestObject => {
  const [owner = '', name = ''] = fullName.split('/')
  const url = `${apiUrl}/repos/${fullName}`
  return {
    id: REPOSITORY_ID,
    node_id: 'MDEwOlJlcG9zaXRvcnkxMjk2MjY5',
    name,
    full_name: fullName,
    private: false,
    owner: userObject(owner, apiUrl, serverUrl),
    html_url: `${serverUrl}/${fullName}`,
    description: null,
    fork: false,
    url,
    ...endings(REPOSITORY_URLS, url)
  }
}

const endings = (table: Readonly<Record<string, string>>, base: string): RestObject =>
  Object.fromEntries(Object.entries(table).map(([field, ending]) => [field, `${base}${ending}`]))
