/** The REST API of the local GitHub: a repository, the runs of its one workflow, their jobs, and check-run annotations. As strict as GitHub is. No I/O. */
import { createHash } from 'node:crypto'
import { type CheckRuns, createCheckRuns } from './check-runs.ts'
import { cutPage } from './paging.ts'
import { fullRepository, REPOSITORY_ID } from './repository-object.ts'
import { filterRuns } from './run-filter.ts'
import { runObject, WORKFLOW_ID } from './run-object.ts'
import type { OtherRun, Reply, RestObject, SeenRequest, World } from './world.ts'

/** https://docs.github.com/rest/about-the-rest-api/api-versions */
const API_VERSIONS: readonly string[] = ['2026-03-10', '2022-11-28']
const DEFAULT_RUN_ID = 29679449
const RATE_LIMIT = 1000

/** Where the hosts are. */
export interface Addresses {
  readonly apiUrl: string
  readonly serverUrl: string
  /** The signed address of a job's log. */
  readonly logUrl: (jobId: number) => string
}

/** Answers one API request. */
export const answerApi = (request: SeenRequest, world: World, addresses: Addresses, checkRuns: CheckRuns = createCheckRuns(world)): Reply => {
  const real = conditional(request, realAnswer(request, world, addresses, checkRuns))
  return world.distort?.(request, real) ?? real
}

const realAnswer = (request: SeenRequest, world: World, addresses: Addresses, checkRuns: CheckRuns): Reply => {
  const url = new URL(request.url, addresses.apiUrl)
  const refusal = refuse(request, world)
  if (refusal !== null) return refusal
  const rest = restOfPath(url.pathname, world)
  if (rest === null) return notFound()
  const call = { world, addresses, url, rest, first: 0, second: 0, checkRuns }
  if (request.method !== 'GET') return write(request, call)
  for (const [pattern, answer] of ROUTES) {
    const match = pattern.exec(rest)
    if (match === null) continue
    const [first, second] = match.slice(1).map(Number)
    return answer({ ...call, first: first ?? 0, second: second ?? 0 })
  }
  return notFound()
}

/** The part of the path after the repository, which may be named by its name in any case, or by its id as in GitHub's own links. */
const restOfPath = (pathname: string, world: World): string | null => {
  const base = world.basePath ?? ''
  const heads = [`${base}/repos/${world.repository}/`, `${base}/repositories/${REPOSITORY_ID}/`]
  const head = heads.find((candidate) => `${pathname}/`.toLowerCase().startsWith(candidate.toLowerCase()))
  return head === undefined ? null : pathname.slice(head.length)
}

const refuse = (request: SeenRequest, world: World): Reply | null => {
  // https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api: requests without a user agent are rejected.
  if (!request.headers['user-agent'])
    return { status: 403, headers: { 'content-type': 'text/html' }, body: 'Request forbidden by administrative rules.' }
  const accepted = world.apiVersions === undefined ? API_VERSIONS : world.apiVersions
  const version = request.headers['x-github-api-version']
  if (accepted !== null && version !== undefined && !accepted.includes(String(version))) {
    const list = accepted.map((word, index) => (index === 0 ? `"${word}" (most recent)` : `"${word}"`)).join(', ')
    return error(
      400,
      `The version you specified in the "X-GitHub-API-Version" request header, "${version}", is not a supported version. The following versions are currently supported: ${list}.`
    )
  }
  const token = /^(?:token|bearer) +\S+$/i.test(request.headers.authorization ?? '')
  if (request.headers.authorization !== undefined && !token) return error(401, 'Bad credentials')
  if (world.auth === 'required' && !token) return error(401, 'Requires authentication')
  if (world.auth === 'forbidden' && token) return error(401, 'Bad credentials')
  return null
}

interface Call {
  readonly world: World
  readonly addresses: Addresses
  readonly url: URL
  readonly rest: string
  /** The ids in the path. */
  readonly first: number
  readonly second: number
  readonly checkRuns: CheckRuns
}

/** Only check runs can be written, with JSON, by a token that may. */
const write = ({ method, headers, body = '' }: SeenRequest, { world, addresses, rest, checkRuns }: Call): Reply => {
  const [, id] = /^check-runs(?:\/(\d+))?$/.exec(rest) ?? []
  if (!/^check-runs(?:\/\d+)?$/.test(rest) || method !== (id === undefined ? 'POST' : 'PATCH')) return notFound()
  if (headers.authorization === undefined) return error(401, 'Requires authentication')
  if (world.mayWriteChecks !== true) return error(403, 'Resource not accessible by integration')
  const sent = parseObject(body)
  if (sent === null) return error(400, 'Problems parsing JSON')
  const commits = runsOf(world).map((run) => String(objectOf(run, latestAttempt(run), { world, addresses }).head_sha))
  const written = id === undefined ? checkRuns.create(sent, commits, addresses) : checkRuns.update(Number(id), sent)
  if (written === null) return notFound()
  return 'problem' in written ? error(422, written.problem) : json(id === undefined ? 201 : 200, written.run)
}

const parseObject = (text: string): RestObject | null => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : null
  } catch {
    return null
  }
}

/** An answer has a mark of its content; who names it gets the content only if it has changed. */
const conditional = ({ method, headers }: SeenRequest, reply: Reply): Reply => {
  if (method !== 'GET' || reply.status !== 200) return reply
  const etag = `W/"${createHash('sha256').update(JSON.stringify(reply.body)).digest('hex')}"`
  return headers['if-none-match'] === etag ? { status: 304, headers: { etag } } : { ...reply, headers: { ...reply.headers, etag } }
}

const attemptOf = (job: RestObject): number => (typeof job.run_attempt === 'number' ? job.run_attempt : 1)

/** A run of the world: the reported one, or one beside it. */
type RunOf = Pick<World, 'run' | 'jobs'>

const runIdOf = ({ run, jobs }: RunOf): number => Number(run?.id ?? jobs[0]?.run_id ?? DEFAULT_RUN_ID)

const latestAttempt = ({ run, jobs }: RunOf): number => Number(run?.run_attempt ?? Math.max(1, ...jobs.map(attemptOf)))

const isAttempt = (run: RunOf, attempt: number): boolean => attempt >= 1 && attempt <= latestAttempt(run)

const jobsOf = (run: RunOf, attempt: number): readonly RestObject[] => run.jobs.filter((job) => attemptOf(job) === attempt)

const runsOf = (world: World): readonly (World | OtherRun)[] => [world, ...(world.otherRuns ?? [])]

const objectOf = (asked: RunOf, attempt: number, { world, addresses }: Pick<Call, 'world' | 'addresses'>): RestObject => {
  const made = runObject({ repository: world.repository, runId: runIdOf(asked), attempt, jobs: jobsOf(asked, attempt), ...addresses })
  // Status and conclusion that the world names are those of the latest attempt.
  const { status: _status, conclusion: _conclusion, ...older } = asked.run ?? {}
  return { ...made, ...(attempt === latestAttempt(asked) ? asked.run : older), run_attempt: attempt }
}

const run = (call: Call, asked: RunOf, attempt: number): Reply => json(200, objectOf(asked, attempt, call))

const list = ({ addresses, url, rest }: Call, items: readonly RestObject[], key?: string): Reply => {
  const page = cutPage(items, url.searchParams, `${addresses.apiUrl}/repositories/${REPOSITORY_ID}/${rest}`)
  const body = key === undefined ? page.items : { total_count: items.length, [key]: page.items }
  return json(200, body, page.link === null ? {} : { link: page.link })
}

const ofJob = ({ world, first }: Call, answer: (job: RestObject) => Reply): Reply => {
  const job = runsOf(world)
    .flatMap(({ jobs }) => jobs)
    .find(({ id }) => id === first)
  return job === undefined ? notFound() : answer(job)
}

const ofRun = ({ world, first }: Call, answer: (run: RunOf) => Reply): Reply => {
  const asked = runsOf(world).find((candidate) => runIdOf(candidate) === first)
  return asked === undefined ? notFound() : answer(asked)
}

const ofAttempt = (call: Call, answer: (run: RunOf) => Reply): Reply =>
  ofRun(call, (asked) => (isAttempt(asked, call.second) ? answer(asked) : notFound()))

const repository = ({ world, addresses: { apiUrl, serverUrl } }: Call): Reply =>
  json(200, fullRepository(world.repository, world.defaultBranch ?? 'main', apiUrl, serverUrl))

/** The runs of all workflows, newest first. */
const repositoryRuns = (call: Call): Reply => {
  const objects = runsOf(call.world).map((one) => objectOf(one, latestAttempt(one), call))
  return list(call, filterRuns(objects, call.url.searchParams), 'workflow_runs')
}

/** Those of the one workflow that is known by its id. */
const workflowRuns = (call: Call): Reply => (call.first === WORKFLOW_ID ? repositoryRuns(call) : notFound())

/** https://docs.github.com/rest/git/trees#get-a-tree */
const tree = ({ world: { files }, url }: Call): Reply => {
  if (files === undefined) return error(403, 'Resource not accessible by integration')
  const paths = url.searchParams.has('recursive') ? files : files.filter((path) => !path.includes('/'))
  return json(200, { sha: '0'.repeat(40), truncated: false, tree: paths.map((path) => ({ path, mode: '100644', type: 'blob', size: 1 })) })
}

/** Paths after the repository. https://docs.github.com/rest/actions/workflow-jobs */
const ROUTES: readonly (readonly [RegExp, (call: Call) => Reply])[] = [
  [/^$/, repository],
  [/^actions\/runs$/, repositoryRuns],
  [/^actions\/workflows\/(\d+)\/runs$/, workflowRuns],
  [/^actions\/runs\/(\d+)$/, (call) => ofRun(call, (asked) => run(call, asked, latestAttempt(asked)))],
  [/^actions\/runs\/(\d+)\/attempts\/(\d+)$/, (call) => ofAttempt(call, (asked) => run(call, asked, call.second))],
  [
    /^actions\/runs\/(\d+)\/jobs$/,
    (call) => {
      const all = call.url.searchParams.get('filter') === 'all'
      return ofRun(call, (asked) => list(call, all ? asked.jobs : jobsOf(asked, latestAttempt(asked)), 'jobs'))
    }
  ],
  [/^actions\/runs\/(\d+)\/attempts\/(\d+)\/jobs$/, (call) => ofAttempt(call, (asked) => list(call, jobsOf(asked, call.second), 'jobs'))],
  [/^actions\/jobs\/(\d+)$/, (call) => ofJob(call, (job) => json(200, job))],
  [/^actions\/jobs\/(\d+)\/logs$/, (call) => ofJob(call, () => ({ status: 302, headers: { location: call.addresses.logUrl(call.first) } }))],
  [/^git\/trees\/[0-9a-f]{40}$/, tree],
  [/^commits\/[0-9a-f]{40}\/check-runs$/, (call) => list(call, call.checkRuns.of(call.rest.slice(8, 48), call.url.searchParams), 'check_runs')],
  [
    /^check-runs\/(\d+)\/annotations$/,
    (call) => {
      const made = call.checkRuns.made.find(({ run }) => run.id === call.first)
      return made === undefined ? ofJob(call, () => list(call, call.world.annotations?.(call.first) ?? [])) : list(call, made.annotations)
    }
  ]
]

const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'x-github-media-type': 'github.v3; format=json', ...headers },
  body
})

/** GitHub's error object: the status stands in it as text. */
const error = (status: number, message: string): Reply =>
  json(status, { message, documentation_url: 'https://docs.github.com/rest', status: String(status) })

const notFound = (): Reply => error(404, 'Not Found')

/** The headers that stand on every answer of github.com's API. `used` counts the API requests so far. */
export const everyAnswer = (used: number, nowMs: number): Readonly<Record<string, string>> => ({
  'x-github-request-id': `${REPOSITORY_ID.toString(16).toUpperCase()}:${used}`,
  'x-ratelimit-limit': String(RATE_LIMIT),
  'x-ratelimit-remaining': String(Math.max(RATE_LIMIT - used, 0)),
  'x-ratelimit-used': String(used),
  'x-ratelimit-resource': 'core',
  'x-ratelimit-reset': String(Math.floor(nowMs / 1000) + 3600)
})
