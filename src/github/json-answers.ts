/** Reads the API's JSON, and tells an answer that cannot be used from an error of its sender. */
import type { GitHub } from '@actions/github/lib/utils'
import { ReportError } from '../errors.ts'
import { field, isObject } from './fields.ts'

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

/** An octokit plugin that parses bodies; to be listed before all others, so that it is the innermost. */
export const createJsonAnswers =
  (apiUrl: string) =>
  ({ hook }: OctokitCore): object => {
    hook.wrap('request', async (request, given) => {
      const response = await request(given)
      // The retry plugin keeps its state in `request`, whose type in octokit does not know it.
      const data = readBody(response, given as RequestOptions, apiUrl)
      if (data !== null) response.data = data
      return response
    })
    return {}
  }

/** Octokit's own parser is several times slower, and takes broken JSON for text. Null: the body is not ours to read. */
const readBody = (
  { data: body, status }: { readonly data: unknown; readonly status: number },
  options: RequestOptions,
  apiUrl: string
): object | null => {
  if (!Buffer.isBuffer(body)) return null
  const { host } = new URL(apiUrl)
  if (status >= 300) {
    throw new ReportError('server', `${host} answered with a redirect (HTTP ${status}) that leads to another server.`, {
      hint: 'The token is not sent there. Check GITHUB_API_URL, and whether a proxy answers in the place of GitHub.'
    })
  }
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
