/**
 * One HTTP exchange over node:http and node:https, with its body as a stream. Knows nothing of GitHub, follows no redirect.
 * Small on purpose: the first use of Node's own fetch costs about as much start time as all the rest of a short run.
 */
import http from 'node:http'
import { ReportError } from '../errors.ts'
import { decoded } from './decoding.ts'

/** A transfer that failed: no connection, no answer in time, or an answer that was cut. */
export class TransportError extends Error {
  /** A Node or system error code: `ECONNREFUSED`, `ETIMEDOUT`, `ECONNRESET`. */
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'TransportError'
    this.code = code
  }
}

/** The head of an answer, and its body as it comes. Exactly one of `body` and `discard` must be used. */
export interface Answer {
  readonly status: number
  readonly statusText: string
  readonly url: string
  /** Names in lower case; several fields of one name are joined by `, `. */
  readonly headers: ReadonlyMap<string, string>
  /** The length of `body` in bytes, when the server told and the body was not compressed. */
  readonly bytes: number | null
  /** Decompressed. Throws when the server stalls or the body is cut: an end is always the true end. */
  readonly body: AsyncIterable<Uint8Array>
  /** Gives the answer up. */
  discard(): void
}

/** One GET: an absolute address, and exactly the header fields to send. */
export interface SendRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
}

/** Sends one GET. @throws Error with a `code` when no answer came. */
export type Send = (request: SendRequest) => Promise<Answer>

/** How requests reach the network. */
export interface TransportOptions {
  /** The environment's `http_proxy`, `https_proxy` and `no_proxy` (any case). Node before 24.5 ignores them. */
  readonly proxyEnv?: Readonly<Record<string, string | undefined>> | undefined
  /** The longest wait in milliseconds: for the head of an answer, and then for each next piece of its body. */
  readonly timeoutMs?: number | undefined
  /** Ends all requests, those under way too. */
  readonly signal?: AbortSignal | undefined
}

/** Sends requests to addresses of one protocol. */
interface Client {
  readonly get: typeof http.get
  readonly agent: http.Agent
}

const TIMEOUT_MS = 30_000
/** A body that brings less than so many bytes for each second of waiting counts as stalled. */
const SLOWEST_BYTES_A_SECOND = 1024
const MAX_DRAINED_BYTES = 65_536
const PROXY_NAMES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']

/**
 * Makes a sender that keeps its connections open between requests. Idle connections do not keep the process alive.
 *
 * @see https://nodejs.org/api/http.html#built-in-proxy-support
 * @throws ReportError kind `input` for a proxy variable that holds no address. Node's own error repeats it, with the password in it.
 */
export const createSend = ({ proxyEnv = {}, timeoutMs = TIMEOUT_MS, signal: cancelled }: TransportOptions = {}): Send => {
  const settings = { keepAlive: true, proxyEnv: proxySettings(proxyEnv) }
  const plain: Client = { get: http.get, agent: new http.Agent(settings) }
  let secure: Promise<Client> | null = null
  const clientFor = (url: string): Client | Promise<Client> => {
    if (!url.startsWith('https:')) return plain
    // TLS takes a fifth of the start of Node itself to load.
    secure ??= import('node:https').then(({ get, Agent }) => ({ get, agent: new Agent(settings) }))
    return secure
  }

  const exchange = async (asked: SendRequest, isSecondTry = false): Promise<Answer> => {
    const { url, headers } = asked
    const { get, agent } = await clientFor(url)
    return new Promise((resolve, reject) => {
      const signal = eitherOf(asked.signal, cancelled)
      const request = get(url, { headers, agent, ...(signal === undefined ? {} : { signal }) })
      let isAnswered = false
      const timer = setTimeout(() => request.destroy(timedOut(`no answer within ${timeoutMs / 1000} s`)), timeoutMs)
      request.once('response', (response) => {
        isAnswered = true
        clearTimeout(timer)
        // Keeps a cut that comes before the body is read from ending the process: the stream remembers it for its reader.
        response.on('error', () => {})
        resolve(toAnswer(response, url, timeoutMs))
      })
      request.on('error', (error) => {
        clearTimeout(timer)
        // A server may close an idle connection in the moment it is taken again. Nothing was answered, so ask once more.
        const wasIdle = request.reusedSocket && !isAnswered && 'code' in error && error.code === 'ECONNRESET'
        if (wasIdle && !isSecondTry) resolve(exchange(asked, true))
        else reject(error)
      })
    })
  }

  return (request) => exchange(request)
}

const eitherOf = (one: AbortSignal | undefined, other: AbortSignal | undefined): AbortSignal | undefined =>
  one !== undefined && other !== undefined ? AbortSignal.any([one, other]) : (one ?? other)

const PROXY_HINT = 'It looks like http://proxy.example.com:3128. In a user name or password, write special characters as %40 and so on.'

const timedOut = (message: string): TransportError => new TransportError('ETIMEDOUT', message)

/** Only the proxy variables, and `proxy:3128` read as `http://proxy:3128` as other clients do. */
const proxySettings = (env: Readonly<Record<string, string | undefined>>): Record<string, string> => {
  const settings: Record<string, string> = {}
  for (const name of PROXY_NAMES) {
    const value = env[name]
    if (value === undefined || value === '') continue
    const isList = name.toLowerCase() === 'no_proxy'
    const setting = isList || value.includes('://') ? value : `http://${value}`
    if (!isList && !(/^https?:/i.test(setting) && URL.canParse(setting))) {
      throw new ReportError('input', `The variable ${name} does not hold the address of a proxy.`, { hint: PROXY_HINT })
    }
    settings[name] = setting
  }
  return settings
}

const toAnswer = (response: http.IncomingMessage, url: string, timeoutMs: number): Answer => {
  const headers = new Map<string, string>()
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const encoding = headers.get('content-encoding') ?? 'identity'
  const length = Number(headers.get('content-length') ?? Number.NaN)
  const bytes = Number.isSafeInteger(length) && length >= 0 ? length : null
  const raw = readBody(response, bytes, timeoutMs)
  const isEncoded = encoding !== 'identity'
  return {
    status: response.statusCode ?? 0,
    statusText: response.statusMessage ?? '',
    url,
    headers,
    bytes: isEncoded ? null : bytes,
    body: isEncoded ? decoded(raw, encoding) : raw,
    discard: () => drop(response, bytes, timeoutMs)
  }
}

/** Reads a short body to its end, which keeps the connection for the next request; closes the connection of a long one. */
const drop = (response: http.IncomingMessage, bytes: number | null, timeoutMs: number): void => {
  if (bytes === null || bytes > MAX_DRAINED_BYTES) {
    response.destroy()
    return
  }
  const timer = setTimeout(() => response.destroy(), timeoutMs)
  response.once('close', () => clearTimeout(timer))
  response.resume()
}

/** The pieces of a body. The wait for each is limited, and so is that for many small ones; the time that the reader takes is not. */
async function* readBody(response: http.IncomingMessage, expected: number | null, timeoutMs: number): AsyncGenerator<Uint8Array> {
  const pieces: AsyncIterator<Buffer> = response[Symbol.asyncIterator]()
  let received = 0
  let waitedMs = 0
  let sinceThen = 0
  let isWaiting = false
  // One timer for all pieces, begun anew for each: it says nothing while the reader is at work, and the connection keeps the process alive.
  const onTime = (): unknown => isWaiting && response.destroy(timedOut(`the transfer stalled for ${timeoutMs / 1000} s`))
  const timer = setTimeout(onTime, timeoutMs).unref()
  try {
    for (;;) {
      const began = performance.now()
      isWaiting = true
      timer.refresh()
      const piece = await pieces.next()
      isWaiting = false
      if (piece.done === true) break
      received += piece.value.length
      sinceThen += piece.value.length
      waitedMs += performance.now() - began
      if (waitedMs > timeoutMs) {
        if (sinceThen < (SLOWEST_BYTES_A_SECOND * timeoutMs) / 1000) throw timedOut(`only ${sinceThen} bytes came in ${timeoutMs / 1000} s`)
        waitedMs = 0
        sinceThen = 0
      }
      yield piece.value
    }
    if (!response.complete || (expected !== null && received !== expected)) {
      throw new TransportError('ECONNRESET', `the transfer was cut after ${received} of ${expected ?? 'unknown'} bytes`)
    }
  } finally {
    clearTimeout(timer)
    response.destroy()
  }
}
