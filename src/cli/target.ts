/** What the arguments name: a run, an attempt or a job of a repository, or nothing. Text to values, no I/O. */
import { problemOf, usageError } from './problem.ts'

/** A repository on some GitHub host. */
export interface Repository {
  /** In lower case, with its port: `github.com`, `ghe.example.com:8443`. */
  readonly host: string
  /** The address begins with `http:`. */
  readonly isHttp: boolean
  readonly owner: string
  readonly repo: string
}

/** What is to be reported. Null: nobody has named it. */
export interface Target {
  readonly repository: Repository | null
  readonly runId: number | null
  readonly attempt: number | null
  readonly jobId: number | null
}

const GITHUB = 'github.com'
const NOTHING: Target = { repository: null, runId: null, attempt: null, jobId: null }

const EXAMPLE = 'workflow-run-report octo-org/octo-repo 29679449'
const FORMS = 'OWNER/REPO RUN_ID, the address of a run or of a job, RUN_ID within a checkout, or nothing there'

/** A whole number from 1 that a JavaScript number holds exactly; else null. */
export const parseId = (text: string): number | null => {
  const id = /^[0-9]+$/.test(text) ? Number(text) : 0
  return id > 0 && Number.isSafeInteger(id) ? id : null
}

/** `owner/name`; null when it is something else. A name of dots alone would lead out of the API's path. */
export const parseNames = (text: string): Pick<Repository, 'owner' | 'repo'> | null => {
  const [owner, repo, ...more] = text.split('/')
  const isName = (name: string | undefined): name is string => name !== undefined && /^(?!\.+$)[A-Za-z0-9_.-]+$/.test(name)
  return isName(owner) && isName(repo) && more.length === 0 ? { owner, repo } : null
}

/** A host as addresses name it, without a user and in lower case; null when it is none. */
export const parseHost = (text: string): string | null => {
  const host = text.toLowerCase().replace(/^(?:www|ssh)\.(?=github\.com$)/, '')
  return /^(?:[a-z0-9][a-z0-9.-]*|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?$/.test(host) ? host : null
}

/**
 * Reads the arguments.
 *
 * @throws ReportError kind `input`
 */
export const parseTarget = (args: readonly string[]): Target => {
  const [first, second, ...more] = args.map((arg) => arg.trim())
  if (first === undefined) return NOTHING
  if (more.length > 0) throw usageError(`There are ${args.length} arguments; allowed: ${FORMS}. Example: ${EXAMPLE}`)
  if (second !== undefined) return { ...NOTHING, repository: repositoryOf(first), runId: runIdOf(second) }
  if (/^[0-9]+$/.test(first)) return { ...NOTHING, runId: runIdOf(first) }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(first) || /\/runs\//.test(first)) return parseAddress(first)
  return { ...NOTHING, repository: repositoryOf(first) }
}

const runIdOf = (text: string): number => {
  const id = parseId(text)
  if (id !== null) return id
  throw usageError(problemOf('RUN_ID', text, 'the number in the address of the run, not the one after #', EXAMPLE))
}

/** `owner/name`, or `host/owner/name` as gh takes it. */
const repositoryOf = (text: string): Repository => {
  const parts = text.split('/')
  const host = parts.length === 3 ? parseHost(parts[0] ?? '') : GITHUB
  const names = parseNames(parts.slice(-2).join('/'))
  if (host === null || names === null || parts.length > 3) throw usageError(problemOf('The argument', text, FORMS, EXAMPLE))
  return { host, isHttp: false, ...names }
}

/** What stands behind the repository in the address of a run or a job. A job's id is that of its check run, whose page has an address of its own. */
const RUN_PATH = /^actions\/runs\/(?<run>\d+)(?:\/attempts\/(?<attempt>\d+))?(?:\/job\/(?<job>\d+)|\/(?:workflow|usage|graph))?\/?$/
const CHECK_PATH = /^runs\/(?<check>\d+)\/?$/

const parseAddress = (text: string): Target => {
  const wrong = (): Error =>
    usageError(
      problemOf(
        'The address',
        text,
        'that of a run, of an attempt of it, or of a job',
        'workflow-run-report https://github.com/octo-org/octo-repo/actions/runs/29679449/attempts/2'
      )
    )
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`)
  if (url === null || !/^https?:$/.test(url.protocol)) throw wrong()
  const [, owner, repo, ...rest] = url.pathname.split('/')
  const path = rest.join('/')
  const named = { ...RUN_PATH.exec(path)?.groups, ...CHECK_PATH.exec(path)?.groups }
  const [host, names] = [parseHost(url.host), parseNames(`${owner}/${repo}`)]
  const ids = new Map(Object.entries(named).flatMap(([key, id]) => (id === undefined ? [] : [[key, parseId(id)] as const])))
  if (host === null || names === null || ids.size === 0 || [...ids.values()].includes(null)) throw wrong()
  const idOf = (key: string): number | null => ids.get(key) ?? null
  const jobId = idOf('job') ?? idOf('check')
  // A job is one execution: its attempt is known with it.
  return {
    repository: { host, isHttp: url.protocol === 'http:', ...names },
    runId: idOf('run'),
    attempt: jobId === null ? idOf('attempt') : null,
    jobId
  }
}
