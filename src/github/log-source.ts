/** Opens a job's log: asks the API where it is, and the storage for the bytes. The storage never sees the token. */
import { ReportError } from '../errors.ts'
import { type Api, learn } from './api.ts'
import { createStreamFetch, redirectTarget } from './api-fetch.ts'
import { readFailure } from './http-failure.ts'
import type { LogPart } from './log-bytes.ts'
import type { Answer } from './transport.ts'

/** Why there is no log; the reason is a sentence. */
export interface NoLog {
  readonly kind: 'none'
  readonly state: 'missing' | 'expired' | 'forbidden' | 'failed'
  readonly reason: string
}

/** A log opened from some byte on, or why it cannot be opened. */
export type OpenedLog = ({ readonly kind: 'part' } & LogPart) | NoLog

const EXPIRED = 'GitHub has deleted this log: logs are kept 90 days by default, or as the repository sets.'
const MAX_REDIRECTS = 5
const STORAGE_RETRIES = 3

const none = (state: NoLog['state'], reason: string): NoLog => ({ kind: 'none', state, reason })

/** Opens a log from a byte on, up to its end or to another byte. */
export type OpenLog = (from: number, to?: number) => Promise<OpenedLog>

/**
 * A function that opens the log of a job from a byte on. It remembers where the log is, and asks the API again when that address has
 * expired (GitHub's addresses are valid for a minute). A storage that sends a part which nobody can use is asked for everything. It never throws.
 *
 * @see https://docs.github.com/en/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run
 */
export const createLogSource = (api: Api, jobId: number): OpenLog => {
  let address: string | null = null
  return async (from, to) => {
    let range = from === 0 && to === undefined ? null : `bytes=${from}-${to === undefined ? '' : to - 1}`
    for (let isRefreshed = false; ; isRefreshed = true) {
      const reason = api.patience.stopped()
      if (reason !== null) return none('failed', reason.message)
      if (address === null) {
        const asked = await askApi(api, jobId)
        if (asked.kind === 'none') return asked
        if (asked.kind === 'direct') return toPart(asked.answer, from)
        address = asked.address
      }
      const answer = await askStorage(api, jobId, address, range)
      if ('kind' in answer) return answer
      if (from === 0 && range !== null && isUnusable(answer)) {
        answer.discard()
        range = null
        continue
      }
      if (answer.status !== 403 || isRefreshed) return toPart(answer, from)
      answer.discard()
      address = null
    }
  }
}

type Asked = { readonly kind: 'direct'; readonly answer: Answer } | { readonly kind: 'moved'; readonly address: string } | NoLog

/** GitHub redirects to the storage; some servers send the log itself. A renamed repository redirects to another path of the API first. */
const askApi = async (api: Api, jobId: number): Promise<Asked> => {
  let url: string | null = null
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    let answer: Answer | null
    try {
      answer = await requestLog(api, jobId, url)
    } catch (error) {
      return refused(api, jobId, error)
    }
    if (answer?.status === 200) return { kind: 'direct', answer }
    answer?.discard()
    url = answer === null ? null : redirectTarget(answer)
    if (url === null) return none('failed', `GitHub did not say where the log is (HTTP ${answer?.status ?? 'unknown'}).`)
    if (!isOfApi(url, api.apiUrl)) return { kind: 'moved', address: url }
  }
  return none('failed', `GitHub redirected more than ${MAX_REDIRECTS} times when asked for the log.`)
}

const requestLog = async ({ octokit, send, owner, repo, apiUrl }: Api, jobId: number, url: string | null): Promise<Answer | null> => {
  const answers: Answer[] = []
  const fetch = createStreamFetch(send, new URL(apiUrl).origin, (answer) => answers.push(answer))
  const request = { fetch, redirect: 'manual' } as const
  await (url === null
    ? octokit.request('GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', { owner, repo, job_id: jobId, request })
    : octokit.request({ method: 'GET', url, request }))
  return answers.at(-1) ?? null
}

/** Whether an address is one of the API's, and not of a storage on the same server. */
const isOfApi = (url: string, apiUrl: string): boolean => [`${apiUrl}/repos/`, `${apiUrl}/repositories/`].some((start) => url.startsWith(start))

const refused = (api: Api, jobId: number, error: unknown): NoLog => {
  const { kind, message } = learn(api, { kind: 'log', jobId }, error)
  if (readFailure(error).status === 410) return none('expired', EXPIRED)
  if (kind === 'not_found') return none('missing', 'GitHub has no log for this job (HTTP 404).')
  if (kind === 'forbidden') return none('forbidden', `${message} Reading logs needs \`actions: read\`.`)
  return none('failed', message)
}

/** Asks the storage, without token or cookie, following redirects. Tries again after network errors and when the server is busy. */
const askStorage = async (api: Api, jobId: number, address: string, range: string | null): Promise<Answer | NoLog> => {
  const { send, sleep, userAgent, retryBaseMs, patience } = api
  const headers = { 'user-agent': userAgent, 'accept-encoding': 'identity', ...(range === null ? {} : { range }) }
  const { host } = new URL(address)
  let url = address
  let redirects = 0
  let reason = ''
  for (let tries = 1; ; tries++) {
    const began = patience.time()
    try {
      const answer = await send({ url, headers })
      const target = redirectTarget(answer)
      const isUnlikely = answer.status === 200 && isWebPage(answer)
      if (target === null && !isBusy(answer.status) && (!isUnlikely || tries > STORAGE_RETRIES)) return answer
      answer.discard()
      if (target !== null) {
        if (++redirects > MAX_REDIRECTS) return none('failed', `The storage of the logs (${host}) redirected more than ${MAX_REDIRECTS} times.`)
        url = target
        tries--
        continue
      }
      reason = isUnlikely ? 'a web page in the place of the log' : `HTTP ${answer.status}`
    } catch (error) {
      reason = readFailure(error).reason
    }
    const waitMs = tries > STORAGE_RETRIES ? null : retryBaseMs * tries ** 2
    if (waitMs === null || !patience.mayRetry(began, waitMs)) {
      const error = new ReportError('network', `The storage of the logs (${host}) failed ${tries} times (last: ${reason}).`)
      return none('failed', learn(api, { kind: 'log', jobId }, error).message)
    }
    await sleep(waitMs)
  }
}

const isBusy = (status: number): boolean => (status >= 500 && status !== 501) || status === 429 || status === 408

const toPart = (answer: Answer, from: number): OpenedLog => {
  const { status, bytes, body, discard } = answer
  if (status === 200 && !isWebPage(answer)) return { kind: 'part', offset: 0, end: null, total: bytes, body, discard }
  const range = rangeOf(answer)
  if (status === 206 && range !== null) return { kind: 'part', ...range, body, discard }
  discard()
  const left = UNSATISFIED.exec(answer.headers.get('content-range') ?? '')?.[1]
  // Nothing is left: all bytes had come when the transfer broke, or the log is empty.
  if (status === 416 && (left === undefined ? from === 0 : Number(left) === from)) {
    return { kind: 'part', offset: from, end: null, total: from, body: NOTHING, discard: () => {} }
  }
  if (status === 404) {
    return none('missing', 'GitHub has no log for this job: it has not finished, it never started, or its runner was lost (HTTP 404).')
  }
  if (status === 410) return none('expired', EXPIRED)
  const { host } = new URL(answer.url)
  if (status === 200) return none('failed', `${host} sent a web page in the place of the log. Does a proxy ask for a login?`)
  return none('failed', `The storage of the logs (${host}) refused the log (HTTP ${status}). Does a firewall or proxy block it?`)
}

const isWebPage = ({ headers }: Answer): boolean => /^text\/html\b/i.test(headers.get('content-type') ?? '')

/** Where the bytes of a 206 stand; null when it does not tell, or sends something else than the log's own bytes. */
const rangeOf = ({ headers }: Answer): { readonly offset: number; readonly end: number; readonly total: number | null } | null => {
  const [, from, last, total] = RANGE.exec(headers.get('content-range') ?? '') ?? []
  const isEncoded = (headers.get('content-encoding') ?? 'identity') !== 'identity'
  if (from === undefined || isEncoded) return null
  return { offset: Number(from), end: Number(last) + 1, total: total === undefined ? null : Number(total) }
}

/** Whether a storage sends a part that nobody can use, or refuses to send parts: then it is asked for everything. */
const isUnusable = (answer: Answer): boolean => (answer.status === 206 ? !isBeginning(answer) : REFUSES_PARTS.includes(answer.status))
const REFUSES_PARTS = [400, 405, 501]

/** Whether a 206 holds the first bytes of a log, and tells how long that is. */
const isBeginning = (answer: Answer): boolean => {
  const range = rangeOf(answer)
  return range !== null && range.offset === 0 && range.total !== null
}

/** `bytes 100-199/200`, and with `*` for a length that is not told. */
const RANGE = /^bytes (\d{1,15})-(\d{1,15})\/(?:(\d{1,15})|\*)$/
/** `bytes *` + `/200`: a range behind the end was asked for. */
const UNSATISFIED = /^bytes \*\/(\d{1,15})$/
const NOTHING: AsyncIterable<Uint8Array> = { async *[Symbol.asyncIterator]() {} }
