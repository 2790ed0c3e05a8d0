/** A forward proxy and a TLS front for the local GitHub, on loopback. Both record all that passes. */
import { once } from 'node:events'
import http from 'node:http'
import https from 'node:https'
import { type AddressInfo, connect, type Server, type Socket } from 'node:net'
import type { Certificate } from './certificate.ts'

/** What a proxy saw. */
export interface ForwardProxy extends AsyncDisposable {
  readonly port: number
  /** Method, target and header fields of every request that was made to the proxy itself. */
  readonly heads: readonly string[]
  /** The bytes that clients sent through tunnels. */
  readonly tunnelled: () => Buffer
}

/** Starts a proxy that forwards plain requests and opens tunnels, to loopback only; `refusal` answers every tunnel with that status instead. */
export const startProxy = async (refusal?: { readonly status: number; readonly body: string }): Promise<ForwardProxy> => {
  const heads: string[] = []
  const bytes: Buffer[] = []
  const server = http.createServer((request, response) => {
    heads.push(headOf(request))
    const { hostname, port, pathname, search } = new URL(request.url ?? '')
    requireLoopback(hostname)
    forward(request, response, { hostname, port, path: `${pathname}${search}` })
  })
  server.on('connect', (request: http.IncomingMessage, client: Socket) => {
    heads.push(headOf(request))
    if (refusal !== undefined) {
      client.end(`HTTP/1.1 ${refusal.status} Refused\r\ncontent-length: ${refusal.body.length}\r\n\r\n${refusal.body}`)
      return
    }
    const { hostname, port } = new URL(`http://${request.url}`)
    requireLoopback(hostname)
    const target = connect(Number(port), hostname, () => client.write('HTTP/1.1 200 Connection established\r\n\r\n'))
    client.on('data', (piece: Buffer) => bytes.push(piece))
    client.pipe(target).pipe(client)
    for (const [one, other] of [
      [client, target],
      [target, client]
    ] as const)
      one.on('error', () => other.destroy())
  })
  return { port: await listen(server), heads, tunnelled: () => Buffer.concat(bytes), [Symbol.asyncDispose]: () => close(server) }
}

/** Starts an https server that hands every request on to a plain one, and returns its port. */
export const startTlsFront = async (plainUrl: string, certificate: Certificate): Promise<AsyncDisposable & { readonly port: number }> => {
  const { hostname, port } = new URL(plainUrl)
  const server = https.createServer({ ...certificate }, (request, response) => {
    forward(request, response, { hostname, port, path: request.url ?? '/' })
  })
  return { port: await listen(server), [Symbol.asyncDispose]: () => close(server) }
}

const requireLoopback = (hostname: string): void => {
  if (hostname !== '127.0.0.1' && hostname !== 'localhost') throw new Error(`A test asked for ${hostname}`)
}

const headOf = ({ method, url, rawHeaders }: http.IncomingMessage): string => [method, url, ...rawHeaders].join('\n')

const forward = (request: http.IncomingMessage, response: http.ServerResponse, to: http.RequestOptions): void => {
  const onward = http.request({ ...to, method: request.method, headers: request.headers, agent: false }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  onward.end()
}

const listen = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // The server listens on a port, so its address is one of these.
  return (server.address() as AddressInfo).port
}

const close = async (server: http.Server | https.Server): Promise<void> => {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
