/** Asks again after failures that may pass, within the step's retry budget. */
import type { GitHub } from '@actions/github/lib/utils'
import type { ReportError } from '../../model/errors.ts'
import type { EpochMs } from '../../model/run.ts'
import type { Api } from '../api.ts'
import { type Facts, RequestFailure, readFailure, UnusableAnswer } from './failure.ts'
import { UNUSABLE_RETRIES } from './retry-budget.ts'
import type { Answer } from './transport.ts'

/** What a plugin of octokit is given. */
type OctokitCore = Parameters<Parameters<typeof GitHub.plugin>[0]>[0]

/** What an answer holds. @throws UnusableAnswer for one that does not hold what was asked for */
export type ReadAnswer = (answer: Answer, asked: { readonly url: string; readonly isManual: boolean; readonly isLastTry: boolean }) => Promise<object>

/**
 * A plugin that asks again after failures that may pass. `@octokit/plugin-retry` and `@octokit/plugin-throttling` do that too, but they cost a
 * third of a small report's time, and fitting them to one budget of time and to answers of a wrong form took more lines than this loop has.
 */
export const createAskingAgain =
  ({ token, now, retryBudget }: Pick<Api, 'token' | 'now' | 'retryBudget'>, readAnswer: ReadAnswer) =>
  ({ hook }: OctokitCore): object => {
    hook.wrap('request', async (request, options) => {
      let hasWaitedForLimit = false
      // A wait for a limit uses up no try.
      for (let tries = 1; ; ) {
        const began = retryBudget.time()
        try {
          const response = await request(options)
          const isManual = options.request.redirect === 'manual'
          response.data = await readAnswer(response.data, { url: options.url, isManual, isLastTry: tries > UNUSABLE_RETRIES })
          return response
        } catch (error) {
          const failure = readFailure(error, tries, token)
          if (options.request.isTriedOnce === true || (options.method !== 'GET' && !isUnsent(failure))) throw failure
          const liftedIn = failure instanceof RequestFailure ? secondsUntilLifted(failure.facts, now()) : null
          if (liftedIn === null) {
            const retries = retriesOf(failure)
            if (retries === 0 || !(await retryBudget.wait(began, tries > retries ? null : tries ** 2))) throw failure
            tries++
            continue
          }
          if (hasWaitedForLimit || liftedIn > LONGEST_LIMIT_WAIT_S || !(await retryBudget.wait(began, liftedIn))) throw failure
          hasWaitedForLimit = true
        }
      }
    })
    return {}
  }

/** Codes of errors that come before there is a connection. */
const UNCONNECTED: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])

/** Whether the server can have seen nothing of a request: what writes may only then be sent again. */
const isUnsent = (failure: RequestFailure | ReportError): boolean =>
  failure instanceof RequestFailure && failure.facts.status === null && UNCONNECTED.has(failure.facts.reason)

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
