/** How a request can fail, and what is known of it then. */
import { codeOf, ReportError } from '../../model/errors.ts'
import type { EpochMs } from '../../model/run.ts'
import { countField, field, isObject, textField } from '../fields.ts'
import { RETRIES } from './retry-budget.ts'

/** A transfer that failed: no connection, no answer in time, or an answer that was cut, broken or too large. */
export class TransportError extends Error {
  /** As Node's own errors have, for people too: `ECONNREFUSED`, `ETIMEDOUT`, `ECONNRESET`. Null: the message says it. */
  readonly code: string | null

  constructor(code: string | null, message: string) {
    super(message)
    this.name = 'TransportError'
    this.code = code
  }
}

/** A body that came, but not fast enough. */
export class SlowTransferError extends TransportError {
  /** How often it may be asked for again: each time may take as long. */
  readonly retries: number

  constructor(bytes: number, waitedMs: number, retries: number) {
    super(null, `too slow: ${bytes} bytes in ${Math.round(waitedMs / 1000)} seconds`)
    this.retries = retries
  }
}

/** What to do when the answer is not one of the API. */
export const NOT_THE_API =
  'Check GITHUB_API_URL (on GitHub Enterprise Server it ends in /api/v3), and whether a proxy answers in the place of GitHub.'

/** An answer that came well and does not hold what was asked for. The next one may. */
export class UnusableAnswer extends ReportError {
  constructor(message: string) {
    super('server', message, { hint: NOT_THE_API })
  }
}

/** What is known of a request that failed. */
export interface Facts {
  /** null: no answer came. */
  readonly status: number | null
  /** GitHub's own words: one line, bounded. Null when it sent no JSON message. */
  readonly said: string | null
  /** For a request without an answer: `ECONNREFUSED`, `unreadable HTTP: HPE_INVALID_CONSTANT`, or the error's own words in one bounded line. */
  readonly reason: string
  readonly limit: 'primary' | 'secondary' | null
  /** When the primary limit is lifted. */
  readonly limitResetAt: EpochMs | null
  /** What the answer asks to wait for, in seconds. */
  readonly retryAfter: number | null
  /** How often it was asked. */
  readonly tries: number
  /** How often it may be asked again. */
  readonly retries: number
}

/** A request that failed. Its cause is what octokit or the transport threw. */
export class RequestFailure extends Error {
  readonly facts: Facts

  constructor(facts: Facts, cause: unknown) {
    super('a request failed', { cause })
    this.name = 'RequestFailure'
    this.facts = facts
  }
}

/**
 * Reads what octokit or the transport threw; a ReportError stays as it is.
 *
 * @param secret is masked where a server repeats it
 * @throws any other value as it is: a bug of ours is no failure of GitHub
 */
export const readFailure = (error: unknown, tries: number, secret = ''): RequestFailure | ReportError => {
  const response = field(error, 'response')
  if (isObject(response)) return new RequestFailure(factsOf(response, tries, secret), error)
  // Octokit wraps what its fetch throws.
  const thrown = isObject(error) && error.name === 'HttpError' ? error.cause : error
  if (thrown instanceof ReportError) return thrown
  if (!isOfNetwork(thrown)) throw thrown
  const retries = thrown instanceof SlowTransferError ? thrown.retries : RETRIES
  const unanswered = { status: null, said: null, limit: null, limitResetAt: null, retryAfter: null }
  return new RequestFailure({ ...unanswered, reason: reasonOf(thrown), tries, retries }, thrown)
}

const factsOf = (response: unknown, tries: number, secret: string): Facts => {
  const data = field(response, 'data')
  const headers = field(response, 'headers')
  const status = countField(response, 'status') ?? 0
  const message = textField(data, 'message')
  const said = message === null ? null : oneLine(secret === '' ? message : message.replaceAll(secret, '***'))
  const limit = limitOf(status, headers, said ?? '')
  const reset = Number(field(headers, 'x-ratelimit-reset') ?? Number.NaN)
  const seconds = Number(field(headers, 'retry-after') ?? Number.NaN)
  return {
    status,
    said,
    reason: `HTTP ${status}`,
    limit,
    limitResetAt: limit === 'primary' && reset > 0 && reset < 1e11 ? reset * 1000 : null,
    retryAfter: seconds > 0 ? seconds : null,
    tries,
    retries: status >= 500 ? RETRIES : 0
  }
}

/** Whether an error tells of the network and not of a bug: Node's own have a code. */
export const isOfNetwork = (error: unknown): boolean => {
  const code = codeOf(error)
  return error instanceof TransportError || (typeof code === 'string' && !OF_A_CALL.has(code))
}

/** Codes of a call that was wrong, whatever the network did. */
const OF_A_CALL: ReadonlySet<string> = new Set(['ERR_INVALID_ARG_TYPE', 'ERR_INVALID_ARG_VALUE', 'ERR_INVALID_URL', 'ERR_OUT_OF_RANGE'])

/** What went wrong on the network, in a few words. */
export const reasonOf = (error: unknown): string => {
  const code = codeOf(error)
  // Node's parser: what came is no HTTP.
  if (typeof code === 'string') return code.startsWith('HPE_') ? `unreadable HTTP: ${code}` : code
  return oneLine(error instanceof TransportError ? error.message : 'unknown error')
}

const MAX_SAID = 200

/** Foreign text as one line of at most 200 characters, without control characters. */
export const oneLine = (text: string): string => {
  const line = text
    .slice(0, MAX_SAID * 4)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
  const letters = [...line]
  return letters.length <= MAX_SAID ? line : `${letters.slice(0, MAX_SAID - 1).join('')}…`
}

const SECONDARY = /secondary rate limit|abuse detection/i
const PRIMARY = /API rate limit exceeded/i

/** @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
const limitOf = (status: number, headers: unknown, said: string): Facts['limit'] => {
  if (status !== 403 && status !== 429) return null
  if (SECONDARY.test(said)) return 'secondary'
  if (PRIMARY.test(said) || field(headers, 'x-ratelimit-remaining') === '0') return 'primary'
  return status === 429 || field(headers, 'retry-after') !== undefined ? 'secondary' : null
}
