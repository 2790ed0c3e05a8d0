/** Reads what octokit or the transport threw into plain facts. Total: takes any thrown value. */
import type { EpochMs } from '../../model/run.ts'
import { field, isObject, type JsonObject } from '../fields.ts'

/** What is known of a failed request. */
export interface HttpFailure {
  /** null: no answer came. */
  readonly status: number | null
  /** GitHub's own words: one line, bounded. Null when it sent no JSON message. */
  readonly said: string | null
  /** For a request without an answer: `ECONNREFUSED`, `unreadable HTTP: HPE_INVALID_CONSTANT`, or the error's own words in one bounded line. */
  readonly reason: string
  readonly limit: 'primary' | 'secondary' | null
  /** How often it was asked. */
  readonly tries: number
  /** When the primary limit is lifted. */
  readonly limitResetAt: EpochMs | null
}

const MAX_SAID = 200
const MAX_CAUSES = 5
const SECONDARY = /secondary rate limit|abuse detection/i
const PRIMARY = /API rate limit exceeded/i

/** Foreign text as one line of at most 200 characters, without control characters. */
export const oneLine = (text: string): string => {
  const line = text
    .slice(0, MAX_SAID * 4)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim()
  const letters = [...line]
  return letters.length <= MAX_SAID ? line : `${letters.slice(0, MAX_SAID - 1).join('')}…`
}

/** The facts of a thrown value: octokit's RequestError, a transport error, or anything else. `secret` is masked where a server repeats it. */
export const readFailure = (error: unknown, secret = ''): HttpFailure => {
  const masked = (text: string): string => oneLine(secret === '' ? text : text.replaceAll(secret, '***'))
  const response = isObject(error) ? field(error, 'response') : undefined
  // Octokit gives a request without an answer the status 500; only a response makes a status real.
  const status = isObject(response) ? numberOf(field(response, 'status')) : null
  const headers = isObject(response) ? objectOf(field(response, 'headers')) : {}
  const data = isObject(response) ? objectOf(field(response, 'data')) : {}
  const message = field(data, 'message')
  const said = typeof message === 'string' && message.trim() !== '' ? masked(message) : null
  const limit = limitOf(status, headers, said ?? '')
  const reset = Number(field(headers, 'x-ratelimit-reset') ?? Number.NaN)
  return {
    status,
    said,
    reason: masked(reasonOf(error)),
    limit,
    tries: triesOf(error),
    limitResetAt: limit === 'primary' && reset > 0 && reset < 1e11 ? reset * 1000 : null
  }
}

/** @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
const limitOf = (status: number | null, headers: JsonObject, said: string): HttpFailure['limit'] => {
  if (status !== 403 && status !== 429) return null
  if (SECONDARY.test(said)) return 'secondary'
  if (PRIMARY.test(said) || field(headers, 'x-ratelimit-remaining') === '0') return 'primary'
  return status === 429 || field(headers, 'retry-after') !== undefined ? 'secondary' : null
}

const reasonOf = (error: unknown): string => {
  let current: unknown = error
  for (let depth = 0; depth < MAX_CAUSES && isObject(current); depth++) {
    const code = field(current, 'code')
    // Node's parser: what came is no HTTP.
    if (typeof code === 'string' && code !== '') return code.startsWith('HPE_') ? `unreadable HTTP: ${code}` : code
    current = field(current, 'cause')
  }
  const message = isObject(error) ? field(error, 'message') : error
  return typeof message === 'string' && message !== '' ? message : 'unknown error'
}

/** The retry plugin counts in the options of the request, which octokit keeps in its error. */
const triesOf = (error: unknown): number => {
  const request = objectOf(isObject(error) ? field(error, 'request') : undefined)
  return (numberOf(field(objectOf(field(request, 'request')), 'retryCount')) ?? 0) + 1
}

const numberOf = (value: unknown): number | null => (typeof value === 'number' && Number.isInteger(value) ? value : null)
const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {})
