/** Small HTTP servers on the loopback address for the tests of this folder. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { TOKEN_HINTS } from '../../src/action/hints.ts'
import { createGitHub, type GitHubOptions } from '../../src/github/client.ts'
import type { GitHub, MoreOfGitHub } from '../../src/model/ports.ts'

export interface Loopback {
  readonly origin: string
  /** Every request so far, in order. */
  readonly requests: { readonly url: string; readonly headers: http.IncomingHttpHeaders }[]
  /** How many connections were opened. */
  connections(): number
}

export type Handler = (request: http.IncomingMessage, response: http.ServerResponse, origin: string) => void

const running = new Set<http.Server>()

/** Starts a server that answers with `handler`. */
export const startServer = async (handler: Handler): Promise<Loopback> => {
  const requests: { url: string; headers: http.IncomingHttpHeaders }[] = []
  let connections = 0
  let origin = ''
  const server = http.createServer((request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers })
    handler(request, response, origin)
  })
  server.on('connection', () => connections++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  running.add(server)
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // A server that listens on TCP has no other kind of address.
  return { origin, requests, connections: () => connections }
}

/** Stops all servers; for afterEach. */
export const stopServers = async (): Promise<void> => {
  for (const server of running) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  running.clear()
}

/** An address at which nothing listens. */
export const deadOrigin = async (): Promise<string> => {
  const { origin } = await startServer(() => {})
  await stopServers()
  return origin
}

/** Answers with JSON. */
export const json = (response: http.ServerResponse, body: unknown, status = 200, headers: http.OutgoingHttpHeaders = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}

/** A port for octo-org/octo-repo whose waits take no time. */
export const githubAt = (apiUrl: string, options: Partial<GitHubOptions> = {}): GitHub & MoreOfGitHub =>
  createGitHub({
    hints: TOKEN_HINTS,
    token: 'ghs_secretsecret',
    owner: 'octo-org',
    repo: 'octo-repo',
    apiUrl,
    serverUrl: 'https://github.example',
    retryBaseMs: 0,
    ...options
  })

/** What a promise was rejected with. */
export const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => new Error('the promise was not rejected'),
    (error: unknown) => error
  )

/** All bytes of a body, as text. */
export const textOf = async (body: AsyncIterable<Uint8Array>): Promise<string> => {
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}
