/** What every octokit here has: token, address and our own transport, and silence. */
import type { GitHub } from '@actions/github/lib/utils'
import type { ApiFetch } from './api-fetch.ts'
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

/** An octokit whose JSON answers are parsed, but not yet trusted to have any shape. */
export type Octokit = InstanceType<typeof GitHub>

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/**
 * The options that every octokit here has. No X-GitHub-Api-Version field is sent: without it github.com answers in its oldest supported
 * version, every release of GitHub Enterprise Server understands the request, and the newer version changes nothing in the endpoints used here.
 *
 * @see https://docs.github.com/en/rest/about-the-rest-api/api-versions
 */
export const baseOptions = ({ token, apiUrl, userAgent, fetch }: OctokitSettings) => ({
  ...(token === '' ? {} : { auth: token }),
  baseUrl: apiUrl,
  userAgent,
  log: silent,
  request: { fetch, log: silent, parseSuccessResponseBody: false }
})
