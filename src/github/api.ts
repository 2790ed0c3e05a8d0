/** What every request of this folder shares: the octokit, the repository, and time. */
import { ReportError } from '../model/errors.ts'
import type { EpochMs } from '../model/run.ts'
import { type Place, type Subject, stopReason, toReportError, unsendableToken } from './errors.ts'
import { RequestFailure } from './http/failure.ts'
import type { Octokit } from './http/octokit.ts'
import type { RetryBudget } from './http/retry-budget.ts'
import type { Send } from './http/transport.ts'
import type { Links } from './shapes.ts'

/** One repository behind one API. */
export interface Api extends Place, Links {
  readonly octokit: Octokit
  /** The bare transport, which sends no token. */
  readonly send: Send
  readonly now: () => EpochMs
  readonly retryBudget: RetryBudget
  /** Never fulfilled; rejected when the step is cancelled, and when the time for asking is up. */
  readonly over: Promise<never>
}

/** What no header field can hold. */
const UNSENDABLE = /[^\t\x20-\x7e\x80-\xff]/

/**
 * Does a request, unless the step has reason to ask nothing more: a rate limit that lasts, a token that is not taken, a cancelled step,
 * or no time left for retries or for anything.
 *
 * @throws ReportError that names the subject, or says why nothing more is asked
 */
export const request = async <T>(api: Api, subject: Subject, send: () => Promise<T>): Promise<T> => {
  const reason = api.retryBudget.stopped()
  if (reason !== null) throw reason
  // It would be tried again and again.
  if (UNSENDABLE.test(api.token)) throw unsendableToken(subject, api)
  try {
    return await Promise.race([send(), api.over])
  } catch (error) {
    throw learn(api, subject, error)
  }
}

/**
 * The error that people read. What stands in the way of every further request too ends the asking, with one sentence for all that is left.
 *
 * @throws any value as it is that tells of no failed request: a bug of ours
 */
export const learn = (api: Api, subject: Subject, error: unknown): ReportError => {
  const failure = error instanceof RequestFailure ? error : null
  const told = failure === null ? error : toReportError(failure, subject, api, api.now())
  if (!(told instanceof ReportError)) throw told
  const reason = stopReason(told, failure?.facts ?? null, api.retryBudget, api.now())
  if (reason !== null) api.retryBudget.stop(reason)
  const isOneOfMany = subject.kind === 'log' || subject.kind === 'annotations'
  return isOneOfMany ? (api.retryBudget.stopped() ?? told) : told
}
