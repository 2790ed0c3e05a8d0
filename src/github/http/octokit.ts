/** Puts octokit together: the token, our own transport, and asking again within the step's patience. */
import { GitHub } from '@actions/github/lib/utils'
import type { ReportError } from '../../model/errors.ts'
import type { EpochMs } from '../../model/run.ts'
import type { Api } from '../api.ts'
import { field, isObject } from '../fields.ts'
import { type ApiFetch, MAX_API_BYTES } from './api-fetch.ts'
import { collected } from './body.ts'
import { type Facts, RequestFailure, readFailure, UnusableAnswer } from './failure.ts'
import { UNUSABLE_RETRIES } from './patience.ts'
import { isWebPage, namesPlace } from './status.ts'
import { type Answer, USER_AGENT } from './transport.ts'

/** What an octokit is made from. With an empty token no Authorization field is sent. */
type OctokitSettings = Pick<Api, 'token' | 'apiUrl' | 'now' | 'patience'> & { readonly fetch: ApiFetch }

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
  return new (GitHub.plugin(createAskingAgain(settings)))({
    ...(token === '' ? {} : { auth: token }),
    baseUrl: apiUrl,
    userAgent: USER_AGENT,
    log: silent,
    request: { fetch, log: silent, parseSuccessResponseBody: false }
  })
}

/** What a plugin of octokit is given. */
type OctokitCore = Parameters<Parameters<typeof GitHub.plugin>[0]>[0]

/**
 * A plugin that asks again after failures that may pass. `@octokit/plugin-retry` and `@octokit/plugin-throttling` do that too, but they cost a
 * third of a small report's time, and fitting them to one budget of time and to answers of a wrong form took more lines than this loop has.
 */
const createAskingAgain =
  ({ token, apiUrl, now, patience }: OctokitSettings) =>
  ({ hook }: OctokitCore): object => {
    const { host } = new URL(apiUrl)
    hook.wrap('request', async (request, options) => {
      let hasWaitedForLimit = false
      for (let tries = 1; ; tries++) {
        const began = patience.time()
        try {
          const response = await request(options)
          const answer: Answer = response.data
          const isLog = options.request.redirect === 'manual' && (namesPlace(answer) || !isWebPage(answer))
          if (!isLog) response.data = await readJson(answer, options.url, host, tries > UNUSABLE_RETRIES)
          return response
        } catch (error) {
          const failure = readFailure(error, tries, token)
          const liftedIn = failure instanceof RequestFailure ? secondsUntilLifted(failure.facts, now()) : null
          if (liftedIn === null) {
            const retries = retriesOf(failure)
            if (retries === 0 || !(await patience.wait(began, tries > retries ? null : tries ** 2))) throw failure
            continue
          }
          if (hasWaitedForLimit || liftedIn > LONGEST_LIMIT_WAIT_S || !(await patience.wait(began, liftedIn))) throw failure
          hasWaitedForLimit = true
        }
      }
    })
    return {}
  }

const retriesOf = (failure: RequestFailure | ReportError): number => {
  if (failure instanceof RequestFailure) return failure.facts.retries
  return failure instanceof UnusableAnswer ? UNUSABLE_RETRIES : 0
}

/** A limit that lifts within so many seconds is waited for, once a request; a longer one fails at once. */
const LONGEST_LIMIT_WAIT_S = 60

/** Null: no limit is reached. A secondary one that names no time takes a minute at least, a primary one may last an hour. */
const secondsUntilLifted = ({ limit, retryAfter, limitResetAt }: Facts, now: EpochMs): number | null => {
  if (limit === null) return null
  if (retryAfter !== null) return retryAfter
  if (limit === 'secondary') return 60
  // One more, to be behind the second that is named.
  return limitResetAt === null ? Number.POSITIVE_INFINITY : Math.max(Math.ceil((limitResetAt - now) / 1000) + 1, 0)
}

/** Octokit's own parser is several times slower, and takes broken JSON for text. @throws UnusableAnswer */
const readJson = async (answer: Answer, url: string, host: string, isLastTry: boolean): Promise<object> => {
  const data = parseJson(await collected(answer.body, MAX_API_BYTES))
  if (typeof data !== 'object' || data === null) {
    throw new UnusableAnswer(`${host} did not answer with JSON as GitHub's API does (HTTP ${answer.status}).`)
  }
  // The last one is left to the parsers, which say better what is wrong with it.
  if (!isLastTry && !looksRight(url, data)) throw new UnusableAnswer(`${host} answered with something else than was asked for.`)
  return data
}

const parseJson = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}

/** What the answers of the endpoints used here have at least; a path may still be a template with `{run_id}`. */
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
