/** The REST objects of a repository and of a user. Complete as github.com sends them. No I/O. */
import type { RestObject } from './world.ts'

/** The id of the repository in every answer and in Link headers. */
export const REPOSITORY_ID = 1296269

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

/** A user as other objects name it. */
export const userObject = (login: string, apiUrl: string, serverUrl: string): RestObject => ({
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

/** A repository as a run names it: without its settings, and so without its default branch. */
export const minimalRepository = (fullName: string, apiUrl: string, serverUrl: string): RestObject => {
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

/** A repository as "Get a repository" answers to somebody who may only read it. */
export const fullRepository = (fullName: string, defaultBranch: string, apiUrl: string, serverUrl: string): RestObject => {
  const page = `${serverUrl}/${fullName}`
  return {
    ...minimalRepository(fullName, apiUrl, serverUrl),
    clone_url: `${page}.git`,
    git_url: `git:${page.replace(/^https?:/, '')}.git`,
    ssh_url: `git@${new URL(serverUrl).host}:${fullName}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: 'TypeScript',
    license: null,
    default_branch: defaultBranch,
    ...counts,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    created_at: '2025-01-26T19:01:12Z',
    updated_at: '2026-09-01T09:00:00Z',
    pushed_at: '2026-09-14T08:59:00Z'
  }
}

const counts: RestObject = Object.fromEntries(
  [
    'forks',
    'forks_count',
    'network_count',
    'open_issues',
    'open_issues_count',
    'size',
    'stargazers_count',
    'subscribers_count',
    'watchers',
    'watchers_count'
  ].map((name) => [name, 0])
)
