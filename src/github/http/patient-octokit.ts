/** An octokit that asks again after passing failures and keeps to GitHub's limits, within the step's patience. Loaded when something fails. */
import { GitHub } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { field, isObject } from '../fields.ts'
import { createJsonAnswers, type OctokitCore, type RequestOptions, UNUSABLE_RETRIES, UnusableAnswer } from './json-answers.ts'
import { baseOptions, type Octokit, type OctokitSettings } from './octokit-base.ts'
import { type Patience, RETRIES } from './patience.ts'
import { SlowTransferError } from './transport-error.ts'

/** A limit that lifts within so many seconds is waited for, once; a longer one fails at once. */
const LONGEST_LIMIT_WAIT_S = 60
/** The plugin's own list, and 429, which belongs to the throttling plugin. */
const NOT_RETRIED = [400, 401, 403, 404, 410, 422, 429, 451]

/** Makes the octokit. A request may name in `request.began` when its first try began, by the clock of `patience`. */
export const createPatientOctokit = (settings: OctokitSettings): Octokit => {
  const { apiUrl, retryBaseMs, patience } = settings
  const waitOnce = (retryAfterS: number, _options: unknown, _octokit: unknown, tries: number): boolean =>
    retryAfterS <= LONGEST_LIMIT_WAIT_S && tries === 0 && patience.mayRetry(patience.time(), retryAfterS * retryBaseMs)
  const PatientOctokit = GitHub.plugin(createJsonAnswers(apiUrl), createPatienceSpender(retryBaseMs, patience), retry, throttling)
  return new PatientOctokit({
    ...baseOptions(settings),
    retry: { retries: RETRIES, doNotRetry: NOT_RETRIED, retryAfterBaseValue: retryBaseMs },
    throttle: { onRateLimit: waitOnce, onSecondaryRateLimit: waitOnce, retryAfterBaseValue: retryBaseMs }
  })
}

/** A plugin to be listed before the retry plugin, so that it is the inner of the two: it tells that one to give up when the step's patience ends. */
const createPatienceSpender =
  (retryBaseMs: number, patience: Patience) =>
  ({ hook }: OctokitCore): object => {
    hook.wrap('request', async (request, given) => {
      // The retry plugin keeps its state in `request`, whose type in octokit does not know it.
      const options = given as RequestOptions & { readonly request?: { began?: number } }
      const began = options.request?.began ?? patience.time()
      if (options.request !== undefined) delete options.request.began
      const tries = options.request?.retryCount ?? 0
      try {
        return await request(given)
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
  if (error instanceof Error && error.cause instanceof SlowTransferError) return error.cause.retries
  const status = isObject(error) ? field(error, 'status') : undefined
  return typeof status === 'number' && status >= 500 ? RETRIES : 0
}
