/** Puts octokit together: plugins, token, retries, limits; silent, and with our own transport. */
import { GitHub } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type { ApiFetch } from './api-fetch.ts'
import { createJsonAnswers, RETRIES } from './json-answers.ts'
import type { Patience } from './patience.ts'

/** What an octokit is made from. */
export interface OctokitSettings {
  /** Empty: no Authorization field is sent. */
  readonly token: string
  readonly apiUrl: string
  readonly userAgent: string
  readonly fetch: ApiFetch
  /** What the plugins take for one second: 1000 outside of tests. */
  readonly retryBaseMs: number
  readonly patience: Patience
}

/** A limit that lifts within so many seconds is waited for, once; a longer one fails at once. */
const LONGEST_LIMIT_WAIT_S = 60
/** The plugin's own list, and 429, which belongs to the throttling plugin. */
const NOT_RETRIED = [400, 401, 403, 404, 410, 422, 429, 451]

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** An octokit whose JSON answers are parsed, but not yet trusted to have any shape. */
export type Octokit = ReturnType<typeof createOctokit>

/**
 * Makes an octokit. No X-GitHub-Api-Version field is sent: without it github.com answers in its oldest supported version, every release of
 * GitHub Enterprise Server understands the request, and the newer version changes nothing in the endpoints used here.
 *
 * @see https://docs.github.com/en/rest/about-the-rest-api/api-versions
 */
export const createOctokit = ({ token, apiUrl, userAgent, fetch, retryBaseMs, patience }: OctokitSettings) => {
  const OctokitWithPlugins = GitHub.plugin(createJsonAnswers({ apiUrl, retryBaseMs, patience }), retry, throttling)
  const waitOnce = (retryAfterS: number, _options: unknown, _octokit: unknown, tries: number): boolean =>
    retryAfterS <= LONGEST_LIMIT_WAIT_S && tries === 0 && patience.mayRetry(patience.time(), retryAfterS * retryBaseMs)
  return new OctokitWithPlugins({
    ...(token === '' ? {} : { auth: token }),
    baseUrl: apiUrl,
    userAgent,
    log: silent,
    request: { fetch, log: silent, parseSuccessResponseBody: false },
    retry: { retries: RETRIES, doNotRetry: NOT_RETRIED, retryAfterBaseValue: retryBaseMs },
    throttle: { onRateLimit: waitOnce, onSecondaryRateLimit: waitOnce, retryAfterBaseValue: retryBaseMs }
  })
}
