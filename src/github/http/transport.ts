/**
 * One HTTP exchange over node:http and node:https, with its body as a stream. Knows nothing of GitHub, follows no redirect.
 * Small on purpose: the first use of Node's own fetch costs about as much start time as all the rest of a short run.
 */
import http from 'node:http'
import { SLOWEST_BODY } from '../../model/budgets.ts'
import { ReportError } from '../../model/errors.ts'
import { type BodyTime, decoded, dropBody, NOTHING, readBody } from './body.ts'
import { TransportError } from './failure.ts'
import { isBodiless } from './status.ts'

/** The head of an answer, and its body as it comes. Exactly one of `body` and `discard` must be used. */
export interface Answer {
  readonly status: number
  readonly url: string
  /** Names in lower case; several fields of one name are joined by `, `. */
  readonly headers: ReadonlyMap<string, string>
  /** The length of `body` in bytes, when the server told and the body was not compressed. */
  readonly bytes: number | null
  /** Decompressed. Throws when the body stalls, takes too long or is cut: an end is always the true end. */
  readonly body: AsyncIterable<Uint8Array>
  /** Gives the answer up. */
  discard(): void
}

/** What a request writes. */
export interface Write {
  readonly method: 'POST' | 'PATCH'
  readonly body: string
}

/** A GET, or a write: an absolute address, and exactly the header fields to send. */
interface SendRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly write?: Write | undefined
}

/** How every request calls this program. */
export const USER_AGENT = 'workflow-run-report'

/** Sends one request. Whatever the server does, there is an answer or an error. @throws Error with a `code` when no answer came. */
export type Send = (request: SendRequest) => Promise<Answer>

/** How requests reach the network. */
export interface TransportOptions {
  /** The environment's `http_proxy`, `https_proxy` and `no_proxy` (any case). Node before 24.5 ignores them. */
  readonly proxyEnv?: Readonly<Record<string, string | undefined>> | undefined
  /** The longest wait in milliseconds: for the head of an answer, and then for each next piece of its body. */
  readonly timeoutMs?: number | undefined
  /** A clock that never goes back, in milliseconds: what bodies may take in all is measured by it. */
  readonly time?: (() => number) | undefined
  /** Ends all requests, those under way too. */
  readonly signal?: AbortSignal | undefined
}

/** Sends requests to addresses of one protocol. */
interface Client {
  readonly open: typeof http.request
  readonly agent: http.Agent
  /** For writes: a connection that was used before may be closed by the server in the moment it is taken again, and then nobody knows whether it has read them. */
  readonly fresh: http.Agent
}

const PROXY_NAMES = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']

/**
 * Makes a sender that keeps its connections open between requests. Idle connections do not keep the process alive.
 *
 * @see https://nodejs.org/api/http.html#built-in-proxy-support
 * @throws ReportError kind `input` for a proxy variable that holds no address. Node's own error repeats it, with the password in it.
 */
export const createSend = (options: TransportOptions = {}): Send => {
  const { proxyEnv = {}, timeoutMs = SLOWEST_BODY.afterMs, time = () => performance.now(), signal } = options
  const once = { keepAlive: false, proxyEnv: proxySettings(proxyEnv) }
  const settings = { ...once, keepAlive: true }
  const plain: Client = { open: http.request, agent: new http.Agent(settings), fresh: new http.Agent(once) }
  let secure: Promise<Client> | null = null
  const clientFor = (url: string): Client | Promise<Client> => {
    if (!url.startsWith('https:')) return plain
    // TLS takes a fifth of the start of Node itself to load.
    secure ??= import('node:https').then(({ request, Agent }) => ({ open: request, agent: new Agent(settings), fresh: new Agent(once) }))
    return secure
  }

  const exchange = async (asked: SendRequest, isSecondTry = false): Promise<Answer> => {
    const { url, headers, write } = asked
    const { open, agent, fresh } = await clientFor(url)
    const sent = write === undefined ? { headers, agent } : { headers: { ...headers, ...lengthOf(write) }, agent: fresh, method: write.method }
    return new Promise((resolve, reject) => {
      const request = open(url, { ...sent, ...(signal === undefined ? {} : { signal }) })
      let isAnswered = false
      const timer = setTimeout(() => request.destroy(new TransportError('ETIMEDOUT', `no answer within ${timeoutMs / 1000} s`)), timeoutMs)
      const answer = (response: http.IncomingMessage): void => {
        isAnswered = true
        clearTimeout(timer)
        // Keeps a cut that comes before the body is read from ending the process: the stream remembers it for its reader.
        response.on('error', () => {})
        resolve(toAnswer(response, url, { timeoutMs, time }))
      }
      request.once('response', answer)
      // Nobody asked for another protocol, so its connection is of no use. Node hands it over and listens to it no more.
      request.once('upgrade', (response, socket) => {
        socket.on('error', () => {}).destroy()
        answer(response)
      })
      request.on('error', (error) => {
        // A server may close an idle connection in the moment it is taken again. Nothing was answered, so ask once more.
        const wasIdle = request.reusedSocket && !isAnswered && 'code' in error && error.code === 'ECONNRESET'
        if (wasIdle && !isSecondTry) resolve(exchange(asked, true))
        else reject(error)
      })
      // The last event in any case: without answer and error it is the only one.
      request.once('close', () => {
        clearTimeout(timer)
        reject(new TransportError('ECONNRESET', 'the connection was closed without an answer'))
      })
      request.end(write?.body)
    })
  }

  return (request) => exchange(request)
}

const lengthOf = ({ body }: Write): Readonly<Record<string, string>> => ({ 'content-length': String(Buffer.byteLength(body)) })

const PROXY_HINT = 'It looks like http://proxy.example.com:3128. In a user name or password, write special characters as %40 and so on.'

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

const toAnswer = (response: http.IncomingMessage, url: string, bodyTime: BodyTime): Answer => {
  const headers = new Map<string, string>()
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const status = response.statusCode ?? 0
  const common = { status, url, headers }
  if (isBodiless(status)) {
    response.resume()
    return { ...common, bytes: 0, body: NOTHING, discard: () => {} }
  }
  const encoding = headers.get('content-encoding') ?? 'identity'
  const length = Number(headers.get('content-length') ?? Number.NaN)
  const bytes = Number.isSafeInteger(length) && length >= 0 ? length : null
  const raw = readBody(response, bytes, bodyTime)
  const isEncoded = encoding !== 'identity'
  return {
    ...common,
    bytes: isEncoded ? null : bytes,
    body: isEncoded ? decoded(raw, encoding) : raw,
    discard: () => dropBody(response, bytes, bodyTime.timeoutMs)
  }
}
