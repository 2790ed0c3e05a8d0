/** Puts octokit together: plugins, token, retries, limits; silent, and with our own transport. */
import { GitHub } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { ReportError } from '../errors.ts'
import type { ApiFetch } from './api-fetch.ts'

/** What an octokit is made from. */
export interface OctokitSettings {
  /** Empty: no Authorization field is sent. */
  readonly token: string
  readonly apiUrl: string
  readonly userAgent: string
  readonly fetch: ApiFetch
  /** What the plugins take for one second: 1000 outside of tests. */
  readonly retryBaseMs: number
}

/** 5xx and network errors are tried again this often, after 4, 9 and 16 seconds. */
export const RETRIES = 3
/** A limit that lifts within so many seconds is waited for, once; a longer one fails at once. */
const LONGEST_LIMIT_WAIT_S = 60
/** The plugin's own list, and 429, which belongs to the throttling plugin. */
const NOT_RETRIED = [400, 401, 403, 404, 410, 422, 429, 451]

/** What to do when the answer is not one of the API. */
export const NOT_THE_API =
  'Check GITHUB_API_URL (on GitHub Enterprise Server it ends in /api/v3), and whether a proxy answers in the place of GitHub.'

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const OctokitWithPlugins = GitHub.plugin(retry, throttling)

/** An octokit whose JSON answers are parsed, but not yet trusted to have any shape. */
export type Octokit = ReturnType<typeof createOctokit>

/**
 * Makes an octokit. No X-GitHub-Api-Version field is sent: without it github.com answers in its oldest supported version, every release of
 * GitHub Enterprise Server understands the request, and the newer version changes nothing in the endpoints used here.
 *
 * @see https://docs.github.com/en/rest/about-the-rest-api/api-versions
 */
export const createOctokit = ({ token, apiUrl, userAgent, fetch, retryBaseMs }: OctokitSettings) => {
  const waitOnce = (retryAfterS: number, _options: unknown, _octokit: unknown, tries: number): boolean =>
    retryAfterS <= LONGEST_LIMIT_WAIT_S && tries === 0
  const octokit = new OctokitWithPlugins({
    ...(token === '' ? {} : { auth: token }),
    baseUrl: apiUrl,
    userAgent,
    log: silent,
    // The bodies are parsed below: octokit's own parser is several times slower, and takes broken JSON for text.
    request: { fetch, log: silent, parseSuccessResponseBody: false },
    retry: { retries: RETRIES, doNotRetry: NOT_RETRIED, retryAfterBaseValue: retryBaseMs },
    throttle: { onRateLimit: waitOnce, onSecondaryRateLimit: waitOnce, retryAfterBaseValue: retryBaseMs }
  })
  octokit.hook.after('request', (response) => {
    const body: unknown = response.data
    if (Buffer.isBuffer(body)) response.data = parseBody(body, response, apiUrl)
  })
  return octokit
}

const parseBody = (body: Buffer, response: { readonly status: number; readonly headers: object }, apiUrl: string): object => {
  const { host } = new URL(apiUrl)
  if (response.status >= 300) {
    throw new ReportError('server', `${host} answered with a redirect (HTTP ${response.status}) that leads to another server.`, {
      hint: 'The token is not sent there. Check GITHUB_API_URL, and whether a proxy answers in the place of GitHub.'
    })
  }
  const data = parseJson(body)
  if (typeof data === 'object' && data !== null) return data
  throw new ReportError('server', `${host} did not answer with JSON as GitHub's API does (HTTP ${response.status}).`, {
    hint: NOT_THE_API
  })
}

const parseJson = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}
