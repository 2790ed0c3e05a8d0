/** An HTTP server on a loopback address that turns each request into one {@link Reply}, with the faults that a reply can ask for. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { MadeBytes, Reply, SeenRequest } from './world.ts'

/** A listening server. */
export interface Loopback {
  readonly port: number
  close(): Promise<void>
}

/** How requests are answered. */
export interface Answering {
  readonly origin: SeenRequest['origin']
  readonly latencyMs: number
  readonly answer: (request: SeenRequest) => Reply
}

/** Time for the first part of a body to arrive before the connection is cut. */
const CUT_AFTER_MS = 20
/** Bytes made at once. */
const PIECE = 1_048_576

/**
 * Starts a server on a free port.
 *
 * @param host a name of this machine: `127.0.0.1` or `localhost`, so that nothing outside can reach it
 */
export const startLoopback = async (host: '127.0.0.1' | 'localhost', answering: Answering): Promise<Loopback> => {
  const server = createServer((request, response) => {
    // A client that goes away in the middle of an answer is no fault of the server.
    respond(request, response, answering).catch(() => request.socket.destroy())
  })
  server.listen(0, host)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    port: address.port,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    }
  }
}

const respond = async (request: IncomingMessage, response: ServerResponse, { origin, latencyMs, answer }: Answering): Promise<void> => {
  const { method = 'GET', url = '/', headers } = request
  const body = method === 'GET' ? {} : { body: await text(request) }
  request.resume()
  const reply = answer({ origin, method, url, headers, ...body })
  const waitMs = latencyMs + (reply.delayMs ?? 0)
  if (waitMs > 0) await sleep(waitMs, undefined, { ref: false })
  if (reply.destroy === true) {
    request.socket.destroy()
    return
  }
  if (reply.raw !== undefined) {
    request.socket.end(reply.raw)
    return
  }
  if (reply.made !== undefined) {
    response.writeHead(reply.status, { 'content-length': reply.made.length, ...reply.headers })
    return pipeline(pieces(reply.made), response)
  }
  const { bytes, type } = encode(reply.body)
  response.writeHead(reply.status, { 'content-type': type, ...(reply.chunked === true ? {} : { 'content-length': bytes.length }), ...reply.headers })
  if (reply.byteEveryMs !== undefined) return trickle(response, bytes, reply.byteEveryMs)
  if (reply.stallAfter !== undefined) {
    response.write(bytes.subarray(0, reply.stallAfter))
    return
  }
  if (reply.truncateAt === undefined) {
    response.end(bytes)
    return
  }
  response.write(bytes.subarray(0, reply.truncateAt))
  await sleep(CUT_AFTER_MS)
  request.socket.destroy()
}

function* pieces({ length, make }: MadeBytes): Generator<Uint8Array> {
  for (let at = 0; at < length; at += PIECE) yield make(at, Math.min(length, at + PIECE))
}

const trickle = async (response: ServerResponse, bytes: Uint8Array, everyMs: number): Promise<void> => {
  for (let at = 0; at < bytes.length && !response.destroyed; at++) {
    response.write(bytes.subarray(at, at + 1))
    await sleep(everyMs, undefined, { ref: false })
  }
  response.end()
}

const encode = (body: unknown): { readonly bytes: Uint8Array; readonly type: string } => {
  if (body instanceof Uint8Array) return { bytes: body, type: 'application/octet-stream' }
  if (typeof body === 'string' || body === undefined) return { bytes: Buffer.from(body ?? ''), type: 'text/plain; charset=utf-8' }
  return { bytes: Buffer.from(JSON.stringify(body)), type: 'application/json; charset=utf-8' }
}
