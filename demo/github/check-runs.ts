/** The check runs that requests make, with GitHub's own limits. No I/O. */
import { REPOSITORY_ID } from './repository-object.ts'
import type { MadeCheckRun, RestObject, World } from './world.ts'

/** https://docs.github.com/rest/checks/runs#update-a-check-run */
const MOST_ANNOTATIONS = 50
/** Characters. */
const MOST_TEXT = 65_535
const MOST_TITLE = 255
/** Bytes. */
const MOST_MESSAGE = 65_536
const CONCLUSIONS = ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out']
const FIRST_ID = 900_000_001
const NOW = '2026-09-14T10:00:00Z'

/** A write: the check run as it is then, or why it was refused. */
type Written = { readonly run: RestObject } | { readonly problem: string }

export interface CheckRuns {
  readonly made: readonly MadeCheckRun[]
  /** Those of a commit, newest first, as the query wants them. */
  of(sha: string, query: URLSearchParams): readonly RestObject[]
  /** @param commits those that the repository has */
  create(sent: RestObject, commits: readonly string[], where: { readonly apiUrl: string; readonly serverUrl: string }): Written
  /** null: there is none of this id. Annotations are appended. */
  update(id: number, sent: RestObject): Written | null
}

export const createCheckRuns = ({ repository }: Pick<World, 'repository'>): CheckRuns => {
  const made: MadeCheckRun[] = []
  return {
    made,
    of: (sha, query) => {
      const name = query.get('check_name')
      const all = made.map(({ run }) => run).filter((run) => run.head_sha === sha && (name === null || run.name === name))
      // Of one name only the newest, unless all are asked for.
      return (query.get('filter') === 'all' ? all : [...new Map(all.map((run) => [run.name, run])).values()]).toReversed()
    },
    create: (sent, commits, { apiUrl, serverUrl }) => {
      const problem = problemOf(sent, true) ?? (commits.includes(String(sent.head_sha)) ? null : `No commit found for SHA: ${sent.head_sha}`)
      if (problem !== null) return { problem }
      const id = FIRST_ID + made.length
      const url = `${apiUrl}/repos/${repository}/check-runs/${id}`
      const run = {
        id,
        node_id: `CR_${id}`,
        name: sent.name,
        head_sha: sent.head_sha,
        external_id: sent.external_id ?? '',
        url,
        html_url: `${serverUrl}/${repository}/runs/${id}`,
        details_url: sent.details_url ?? serverUrl,
        status: 'queued',
        conclusion: null,
        started_at: NOW,
        completed_at: null,
        output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
        check_suite: { id: 42 },
        app: appObject(serverUrl),
        pull_requests: []
      }
      made.push(completed({ run, annotations: [] }, sent, `${serverUrl}/${repository}/blob/${sent.head_sha}`))
      return { run: made.at(-1)?.run ?? {} }
    },
    update: (id, sent) => {
      const index = made.findIndex(({ run }) => run.id === id)
      const known = made[index]
      if (known === undefined) return null
      const problem = problemOf(sent, false)
      if (problem !== null) return { problem }
      const blob = `${String(known.run.html_url).replace(/\/runs\/\d+$/, '')}/blob/${known.run.head_sha}`
      const next = completed(known, sent, blob)
      made[index] = next
      return { run: next.run }
    }
  }
}

const completed = ({ run, annotations }: MadeCheckRun, sent: RestObject, blob: string): MadeCheckRun => {
  const output = objectOf(sent.output)
  const all = [...annotations, ...listOf(output.annotations).map((one) => annotationObject(objectOf(one), blob))]
  const before = objectOf(run.output)
  const isCompleted = sent.conclusion !== undefined
  return {
    run: {
      ...run,
      ...Object.fromEntries(['name', 'external_id', 'details_url'].flatMap((key) => (sent[key] === undefined ? [] : [[key, sent[key]]]))),
      status: isCompleted ? 'completed' : (sent.status ?? run.status),
      conclusion: sent.conclusion ?? run.conclusion,
      completed_at: isCompleted ? NOW : run.completed_at,
      output: { ...before, title: output.title ?? before.title, summary: output.summary ?? before.summary, annotations_count: all.length }
    },
    annotations: all
  }
}

const annotationObject = (one: RestObject, blob: string): RestObject => ({
  path: one.path,
  blob_href: `${blob}/${one.path}`,
  start_line: one.start_line,
  start_column: one.start_column ?? null,
  end_line: one.end_line,
  end_column: one.end_column ?? null,
  annotation_level: one.annotation_level,
  title: one.title ?? null,
  message: one.message,
  raw_details: one.raw_details ?? null
})

/** GitHub Actions itself, which makes what a job's own token makes. */
const appObject = (serverUrl: string): RestObject => ({
  id: 15368,
  client_id: 'Iv1.05c79e9ad1f6bdfa',
  slug: 'github-actions',
  node_id: `MDM6QXBw${REPOSITORY_ID}`,
  owner: {
    login: 'github',
    id: 9919,
    node_id: 'MDEyOk9yZ2FuaXphdGlvbjk5MTk=',
    avatar_url: `${serverUrl}/github.png`,
    gravatar_id: '',
    url: `${serverUrl}/github`,
    html_url: `${serverUrl}/github`,
    followers_url: `${serverUrl}/github/followers`,
    following_url: `${serverUrl}/github/following{/other_user}`,
    gists_url: `${serverUrl}/github/gists{/gist_id}`,
    starred_url: `${serverUrl}/github/starred{/owner}{/repo}`,
    subscriptions_url: `${serverUrl}/github/subscriptions`,
    organizations_url: `${serverUrl}/github/orgs`,
    repos_url: `${serverUrl}/github/repos`,
    events_url: `${serverUrl}/github/events{/privacy}`,
    received_events_url: `${serverUrl}/github/received_events`,
    type: 'Organization',
    site_admin: false
  },
  name: 'GitHub Actions',
  description: 'Automate your workflow from idea to production',
  external_url: 'https://help.github.com/en/actions',
  html_url: `${serverUrl}/apps/github-actions`,
  created_at: '2018-07-30T09:30:17Z',
  updated_at: '2024-04-10T20:33:16Z',
  permissions: { checks: 'write' },
  events: []
})

const REQUIRED = ['name', 'head_sha']

/** What GitHub refuses with 422; null: nothing. */
const problemOf = (sent: RestObject, isNew: boolean): string | null => {
  const missing = isNew ? REQUIRED.filter((name) => textOf(sent[name]) === '') : []
  if (missing.length > 0) return `Invalid request.\n\n${missing.map((name) => `"${name}" wasn't supplied.`).join('\n')}`
  if (sent.status === 'completed' && sent.conclusion === undefined) return `Invalid request.\n\n"conclusion" wasn't supplied.`
  if (sent.conclusion !== undefined && !CONCLUSIONS.includes(String(sent.conclusion)))
    return `Invalid request.\n\n"${sent.conclusion}" is not a conclusion.`
  if (sent.output === undefined) return null
  const output = objectOf(sent.output)
  if (textOf(output.summary) === '' || (isNew && textOf(output.title) === '')) return `Invalid request.\n\n"summary" and "title" weren't supplied.`
  if (textOf(output.summary).length > MOST_TEXT)
    return `Invalid request.\n\nOnly ${MOST_TEXT} characters are allowed; ${textOf(output.summary).length} were supplied.`
  const annotations = listOf(output.annotations).map(objectOf)
  if (annotations.length > MOST_ANNOTATIONS)
    return `Invalid request.\n\nNo more than ${MOST_ANNOTATIONS} items are allowed; ${annotations.length} were supplied.`
  return annotations.map(problemOfAnnotation).find((problem) => problem !== null) ?? null
}

const problemOfAnnotation = (one: RestObject): string | null => {
  const { start_line: from, end_line: to } = one
  const path = textOf(one.path)
  const isInside = path !== '' && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !/[\\\u0000-\u001f]/.test(path)
  if (!isInside) return `Invalid request.\n\nThe path ${JSON.stringify(path)} is none of the repository.`
  if (!isLine(from) || !isLine(to) || from > to) return 'Invalid request.\n\nThe lines of an annotation are not usable.'
  if (!['notice', 'warning', 'failure'].includes(String(one.annotation_level))) return `Invalid request.\n\n"annotation_level" wasn't supplied.`
  if (textOf(one.message) === '' || Buffer.byteLength(textOf(one.message)) > MOST_MESSAGE)
    return 'Invalid request.\n\nThe message is empty or too long.'
  if (textOf(one.title).length > MOST_TITLE) return 'Invalid request.\n\nThe title is too long.'
  const columns = [one.start_column, one.end_column].filter((column) => column !== undefined)
  return columns.length > 0 && (from !== to || !columns.every(isLine)) ? 'Invalid request.\n\nColumns need one line.' : null
}

const isLine = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value < 2 ** 31
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const objectOf = (value: unknown): RestObject => (typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {})
