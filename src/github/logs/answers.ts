/** What an answer to a request for a log is: a part of the log, where it is, or why it is neither. One place for the API and for the storage. */
import { NOTHING } from '../http/body.ts'
import { hasContent, isRedirect, isWebPage, namesPlace, redirectTarget } from '../http/status.ts'
import type { Answer } from '../http/transport.ts'
import type { LogPart } from './stream.ts'

/** Why there is no log; the reason is a sentence. */
export interface NoLog {
  readonly kind: 'none'
  readonly state: 'missing' | 'expired' | 'forbidden' | 'failed'
  readonly reason: string
}

export const none = (state: NoLog['state'], reason: string): NoLog => ({ kind: 'none', state, reason })

/** A log opened from some byte on, or why it cannot be opened. */
export type OpenedLog = ({ readonly kind: 'part' } & LogPart) | NoLog

/** What to do with an answer. */
export type Verdict =
  | OpenedLog
  /** It is at another address. */
  | { readonly kind: 'moved'; readonly address: string }
  /** The address is not valid any more. */
  | { readonly kind: 'refused' }
  /** The server sends no parts, or one that nobody can use: to be asked for everything. */
  | { readonly kind: 'no_parts' }
  /** The next answer may be another one. `isBusy`: the server says so itself; else it is an answer of a wrong form. */
  | { readonly kind: 'again'; readonly isBusy: boolean; readonly reason: string }

export const EXPIRED = 'GitHub has deleted this log: logs are kept 90 days by default, or as the repository sets.'

/**
 * Judges an answer of the server that has the log. The answer is given up when it is no part of the log.
 *
 * @param from the byte that was asked for
 * @param isRanged whether it was asked for a part
 */
export const judgeLog = (answer: Answer, from: number, isRanged: boolean): Verdict => {
  const { bytes, body, discard } = answer
  if (hasContent(answer.status) && !isWebPage(answer)) return { kind: 'part', offset: 0, end: null, total: bytes, body, discard }
  const range = rangeOf(answer)
  // The beginning is of use only with the length of the whole, and what comes later only behind it.
  if (range !== null && (from > 0 || (range.offset === 0 && range.total !== null))) return { kind: 'part', ...range, body, discard }
  discard()
  return judgeOther(answer, from, isRanged)
}

const judgeOther = (answer: Answer, from: number, isRanged: boolean): Verdict => {
  const { status, headers, url } = answer
  const address = redirectTarget(answer)
  if (address !== null) return { kind: 'moved', address }
  const left = UNSATISFIED.exec(headers.get('content-range') ?? '')?.[1]
  // Nothing is left: all bytes had come when the transfer broke, or the log is empty.
  if (isRanged && status === 416 && (left === undefined ? from === 0 : Number(left) === from)) {
    return { kind: 'part', offset: from, end: null, total: from, body: NOTHING, discard: () => {} }
  }
  if (isRanged && from === 0 && NO_PARTS.includes(status)) return { kind: 'no_parts' }
  if (status === 403) return { kind: 'refused' }
  if (status === 404) {
    return none('missing', 'GitHub has no log for this job: it has not finished, it never started, or its runner was lost (HTTP 404).')
  }
  if (status === 410) return none('expired', EXPIRED)
  if (isBusy(status)) return { kind: 'again', isBusy: true, reason: `HTTP ${status}` }
  if (namesPlace(answer)) return none('failed', `The storage of the logs (${new URL(url).host}) redirected to no web address (HTTP ${status}).`)
  if (status < 400) return { kind: 'again', isBusy: false, reason: whatInstead(answer) }
  return refusal(url, status)
}

/** The storage does not give the log, and will not. */
export const refusal = (url: string, status: number): NoLog =>
  none('failed', `The storage of the logs (${new URL(url).host}) refused the log (HTTP ${status}). Does a firewall or proxy block it?`)

const whatInstead = (answer: Answer): string => {
  const { status } = answer
  if (isRedirect(status)) return `a redirect without an address, HTTP ${status}`
  if (status === 206) return 'a part that does not tell its place, HTTP 206'
  return isWebPage(answer) ? 'a web page in the place of the log' : `HTTP ${status} in the place of the log`
}

/** Whether the server may answer well a little later. */
const isBusy = (status: number): boolean => (status >= 500 && status !== 501) || status === 429 || status === 408

/** Where the bytes of a 206 stand; null when it does not tell, or sends something else than the log's own bytes. */
const rangeOf = ({ status, headers }: Answer): { readonly offset: number; readonly end: number; readonly total: number | null } | null => {
  const [, from, last, total] = RANGE.exec(headers.get('content-range') ?? '') ?? []
  const isEncoded = (headers.get('content-encoding') ?? 'identity') !== 'identity'
  if (status !== 206 || from === undefined || isEncoded) return null
  return { offset: Number(from), end: Number(last) + 1, total: total === undefined ? null : Number(total) }
}

/** Statuses of a server that sends no parts, where 206 is one that nobody can use. */
const NO_PARTS = [206, 400, 405, 416, 501]
/** `bytes 100-199/200`, and with `*` for a length that is not told. */
const RANGE = /^bytes (\d{1,15})-(\d{1,15})\/(?:(\d{1,15})|\*)$/
/** `bytes *` + `/200`: a range behind the end was asked for. */
const UNSATISFIED = /^bytes \*\/(\d{1,15})$/
