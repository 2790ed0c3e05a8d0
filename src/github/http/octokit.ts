/** Puts octokit together: the token, our own transport, and asking again within the step's retry budget. */
import { GitHub } from '@actions/github/lib/utils'
import type { Api } from '../api.ts'
import { field } from '../fields.ts'
import { type ApiFetch, MAX_API_BYTES } from './api-fetch.ts'
import { collected, parseJson } from './body.ts'
import { UnusableAnswer } from './failure.ts'
import { createAskingAgain, type ReadAnswer } from './retries.ts'
import { isWebPage, namesPlace } from './status.ts'
import { type Answer, USER_AGENT } from './transport.ts'

/** What an octokit is made from. With an empty token no Authorization field is sent. */
type OctokitSettings = Pick<Api, 'token' | 'apiUrl' | 'now' | 'retryBudget'> & { readonly fetch: ApiFetch }

/**
 * An octokit whose JSON answers are parsed, but not yet trusted to have any shape. What a request with `redirect: 'manual'` gets is an
 * {@link Answer}, not read yet. It throws ReportError and {@link RequestFailure}, and anything else is a bug of ours.
 */
export type Octokit = InstanceType<typeof GitHub>

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/**
 * Makes the octokit. No X-GitHub-Api-Version field is sent: without it github.com answers in its oldest supported version, every release
 * of GitHub Enterprise Server understands the request, and the newer version changes nothing in the endpoints used here.
 *
 * @see https://docs.github.com/en/rest/about-the-rest-api/api-versions
 */
export const createOctokit = (settings: OctokitSettings): Octokit => {
  const { token, apiUrl, fetch } = settings
  return new (GitHub.plugin(createAskingAgain(settings, readAnswerOf(new URL(apiUrl).host))))({
    ...(token === '' ? {} : { auth: token }),
    baseUrl: apiUrl,
    userAgent: USER_AGENT,
    log: silent,
    request: { fetch, log: silent, parseSuccessResponseBody: false }
  })
}

/** Parses JSON; what a request with `redirect: 'manual'` gets is left as it is, but a web page is neither a log nor the way to it. */
const readAnswerOf =
  (host: string): ReadAnswer =>
  async (answer, { url, isManual, isLastTry }) => {
    if (!isManual) return readJson(answer, url, host, isLastTry)
    if (namesPlace(answer) || !isWebPage(answer)) return answer
    answer.discard()
    throw notJson(host, answer)
  }

const notJson = (host: string, { status }: Answer): UnusableAnswer =>
  new UnusableAnswer(`${host} did not answer with JSON as GitHub's API does (HTTP ${status}).`)

/** Octokit's own parser is several times slower, and takes broken JSON for text. @throws UnusableAnswer */
const readJson = async (answer: Answer, url: string, host: string, isLastTry: boolean): Promise<object> => {
  const data = parseJson(await collected(answer.body, MAX_API_BYTES))
  if (typeof data !== 'object' || data === null) throw notJson(host, answer)
  // The last one is left to the parsers, which say better what is wrong with it.
  if (!isLastTry && !looksRight(url, data)) throw new UnusableAnswer(`${host} answered with something else than was asked for.`)
  return data
}

/** What the answers of the endpoints used here have at least; a path may still be a template with `{run_id}`. */
const SHAPES: readonly (readonly [path: RegExp, isRight: (data: unknown) => boolean])[] = [
  [/\/jobs$/, (data) => Array.isArray(field(data, 'jobs'))],
  [/\/annotations$/, Array.isArray],
  [/\/workflows\/[^/]+\/runs$/, (data) => Array.isArray(field(data, 'workflow_runs'))],
  [/\/actions\/(?:runs|jobs)\/[^/]+(?:\/attempts\/[^/]+)?$/, (data) => field(data, 'id') !== undefined]
]

const looksRight = (url: string, data: unknown): boolean => {
  const [path = ''] = url.split('?')
  return SHAPES.every(([pattern, isRight]) => !pattern.test(path) || isRight(data))
}
