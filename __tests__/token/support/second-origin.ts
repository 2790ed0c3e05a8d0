/** A server that is none of GitHub's: it records the raw head of every request, and answers as it is told. */
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface SecondOrigin extends AsyncDisposable {
  readonly port: number
  /** Method, target and header fields of every request, as one text each. */
  readonly seen: readonly string[]
}

interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Listens on a free port of `127.0.0.1`. */
export const startSecondOrigin = async (answer: (request: IncomingMessage) => Answer): Promise<SecondOrigin> => {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push([request.method, request.url, ...request.rawHeaders].join('\n'))
    const { status, headers = {}, body = '' } = answer(request)
    response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers }).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // The server listens on a port, so its address is one of these.
  const { port } = server.address() as AddressInfo
  return {
    port,
    seen,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    }
  }
}
