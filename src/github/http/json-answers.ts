/** Reads the API's JSON, and tells an answer that cannot be used from an error of its sender. */
import type { GitHub } from '@actions/github/lib/utils'
import { ReportError } from '../../model/errors.ts'
import { field, isObject } from '../fields.ts'
import { hasContent, isRedirect, redirectTarget } from './status.ts'

/** An answer that is no JSON, or has another shape than asked for, is asked for again this often. */
export const UNUSABLE_RETRIES = 1

/** What to do when the answer is not one of the API. */
export const NOT_THE_API =
  'Check GITHUB_API_URL (on GitHub Enterprise Server it ends in /api/v3), and whether a proxy answers in the place of GitHub.'

/** The options of a request, as far as they matter here; the retry plugin reads `retries` after a failure and counts in `retryCount`. */
export interface RequestOptions {
  readonly url: string
  readonly request?: { retries?: number; readonly retryCount?: number } | undefined
}

/** An answer that came well and cannot be used: with these fields the retry plugin tries again. */
export class UnusableAnswer extends Error {
  readonly status = 500
  readonly request: RequestOptions
  override readonly cause: ReportError

  constructor(cause: ReportError, request: RequestOptions) {
    super(cause.message)
    this.name = 'UnusableAnswer'
    this.cause = cause
    this.request = request
  }
}

/** What a plugin of octokit is given. */
export type OctokitCore = Parameters<Parameters<typeof GitHub.plugin>[0]>[0]

/** An octokit plugin that judges answers and parses their bodies; to be listed before all others, so that it is the innermost. */
export const createJsonAnswers =
  (apiUrl: string) =>
  ({ hook }: OctokitCore): object => {
    const { host } = new URL(apiUrl)
    hook.wrap('request', async (request, given) => {
      // The retry plugin keeps its state in `request`, whose type in octokit does not know it.
      const options = given as RequestOptions
      let response: Awaited<ReturnType<typeof request>>
      try {
        response = await request(given)
      } catch (error) {
        // Octokit takes this one for an error, but nothing here is asked for on a condition.
        throw isObject(error) && field(error, 'status') === 304 ? withoutContent(304, host, options) : error
      }
      // Null: the body is not ours to read.
      if (response.data !== null) response.data = readBody(response, options, host)
      return response
    })
    return {}
  }

/** An answer of the API as octokit gives it: the body is our fetch's own, or an empty text for a status that octokit knows to have none. */
interface Response {
  readonly status: number
  readonly url: string
  readonly headers: object
  readonly data: unknown
}

/** Octokit's own parser is several times slower, and takes broken JSON for text. */
const readBody = (response: Response, options: RequestOptions, host: string): object => {
  const { status, data: body } = response
  if (isRedirect(status)) throw strayRedirect(response, options, host)
  if (!hasContent(status) || !Buffer.isBuffer(body)) throw withoutContent(status, host, options)
  const data = parseJson(body)
  if (typeof data !== 'object' || data === null) {
    const cause = new ReportError('server', `${host} did not answer with JSON as GitHub's API does (HTTP ${status}).`, { hint: NOT_THE_API })
    throw new UnusableAnswer(cause, options)
  }
  if (!looksRight(options.url, data) && (options.request?.retryCount ?? 0) < UNUSABLE_RETRIES) {
    throw new UnusableAnswer(new ReportError('server', `${host} answered with something else than was asked for.`, { hint: NOT_THE_API }), options)
  }
  return data
}

const withoutContent = (status: number, host: string, options: RequestOptions): UnusableAnswer =>
  new UnusableAnswer(
    new ReportError('server', `${host} answered with HTTP ${status}, and that is not what was asked for.`, { hint: NOT_THE_API }),
    options
  )

/** A redirect that our fetch did not follow: it names no address, leads away from the API, or never ends. */
const strayRedirect = ({ status, url, headers }: Response, options: RequestOptions, host: string): Error => {
  const fields = new Map(Object.entries(headers))
  const target = redirectTarget({ status, url, headers: fields })
  const told = (where: string, hint: string): ReportError =>
    new ReportError('server', `${host} answered with a redirect (HTTP ${status}) ${where}.`, { hint })
  if (!fields.has('location')) return new UnusableAnswer(told('that names no address', NOT_THE_API), options)
  if (target !== null && new URL(target).origin === new URL(url).origin) return told('that never ends', NOT_THE_API)
  return told('that leads to another server', `The token is not sent there. ${NOT_THE_API}`)
}

const parseJson = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}

/** What the answers of the endpoints used here have at least (a path may still be a template with `{run_id}`); a second wrong one is left to the parsers, which say it better. */
const SHAPES: readonly (readonly [path: RegExp, isRight: (data: unknown) => boolean])[] = [
  [/\/jobs$/, (data) => isObject(data) && Array.isArray(field(data, 'jobs'))],
  [/\/annotations$/, Array.isArray],
  [/\/workflows\/[^/]+\/runs$/, (data) => isObject(data) && Array.isArray(field(data, 'workflow_runs'))],
  [/\/actions\/(?:runs|jobs)\/[^/]+(?:\/attempts\/[^/]+)?$/, (data) => isObject(data) && field(data, 'id') !== undefined]
]

const looksRight = (url: string, data: unknown): boolean => {
  const [path = ''] = url.split('?')
  return SHAPES.every(([pattern, isRight]) => !pattern.test(path) || isRight(data))
}
