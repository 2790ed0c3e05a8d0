/** Reads the API's JSON, has an answer that cannot be used asked for again, and spends the step's patience on tries that fail. */
import type { GitHub } from '@actions/github/lib/utils'
import { ReportError } from '../errors.ts'
import { field, isObject } from './fields.ts'
import type { Patience } from './patience.ts'

/** 5xx and network errors are tried again this often, after 1, 4 and 9 seconds. */
export const RETRIES = 3
/** An answer that is no JSON, or has another shape than asked for, is asked for again this often. */
const UNUSABLE_RETRIES = 1

/** What to do when the answer is not one of the API. */
export const NOT_THE_API =
  'Check GITHUB_API_URL (on GitHub Enterprise Server it ends in /api/v3), and whether a proxy answers in the place of GitHub.'

/** The options of a request, as far as they matter here; the retry plugin reads `retries` after a failure and counts in `retryCount`. */
interface RequestOptions {
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

type OctokitCore = Parameters<Parameters<typeof GitHub.plugin>[0]>[0]

/**
 * An octokit plugin, to be listed before the retry plugin so that this one is the inner of the two. It parses bodies, and tells the
 * retry plugin to give up when the step's patience is at its end.
 */
export const createJsonAnswers =
  (settings: { readonly apiUrl: string; readonly retryBaseMs: number; readonly patience: Patience }) =>
  ({ hook }: OctokitCore): object => {
    const { patience, retryBaseMs } = settings
    hook.wrap('request', async (request, given) => {
      // The retry plugin keeps its state in `request`, whose type in octokit does not know it.
      const options = given as RequestOptions
      const began = patience.time()
      const tries = options.request?.retryCount ?? 0
      try {
        const response = await request(given)
        const data = readBody(response, options, settings.apiUrl)
        if (data !== null) response.data = data
        return response
      } catch (error) {
        const retries = mostRetries(error)
        const wait = retries > tries ? retryBaseMs * (tries + 1) ** 2 : null
        const goesOn = retries > 0 && patience.mayRetry(began, wait)
        if (options.request !== undefined) options.request.retries = goesOn ? retries : 0
        throw error
      }
    })
    return {}
  }

const mostRetries = (error: unknown): number => {
  if (error instanceof UnusableAnswer) return UNUSABLE_RETRIES
  const status = isObject(error) ? field(error, 'status') : undefined
  return typeof status === 'number' && status >= 500 ? RETRIES : 0
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
