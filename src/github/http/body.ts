/** The body of an HTTP answer: read within the time that one body may take, decompressed, collected. One that is cut, broken or too large is an error. */
import type { IncomingMessage } from 'node:http'
import { pipeline, Transform } from 'node:stream'
import { ASKING_MS, BODY_BYTES_A_SECOND, SLOWEST_BODY } from '../../model/budgets.ts'
import { SlowTransferError, TransportError } from './failure.ts'

/** The time that one body may take. */
export interface BodyTime {
  /** The longest silence; and when so much time was spent waiting, the body must have brought its least number of bytes a second. */
  readonly timeoutMs: number
  /** A clock that never goes back, in milliseconds. */
  readonly time: () => number
}

/** A body of no bytes. */
export const NOTHING: AsyncIterable<Uint8Array> = { async *[Symbol.asyncIterator]() {} }

/**
 * The pieces of a body. The wait for each is limited, and so is that for all together; the time that the reader takes is not.
 *
 * @param expected the announced length
 * @throws SlowTransferError when the body takes more time than one may take
 * @throws Error with a `code` when it stalled or was cut: an end is always the true end
 */
export async function* readBody(response: IncomingMessage, expected: number | null, { timeoutMs, time }: BodyTime): AsyncGenerator<Uint8Array> {
  const pieces: AsyncIterator<Buffer> = response[Symbol.asyncIterator]()
  let received = 0
  let waitedMs = 0
  let isWaiting = false
  // One timer for all pieces, begun anew for each: it says nothing while the reader is at work, and the connection keeps the process alive.
  const onTime = (): unknown => isWaiting && response.destroy(new TransportError('ETIMEDOUT', `the transfer stalled for ${timeoutMs / 1000} s`))
  const timer = setTimeout(onTime, timeoutMs).unref()
  try {
    for (;;) {
      const began = time()
      isWaiting = true
      timer.refresh()
      const piece = await pieces.next()
      isWaiting = false
      if (piece.done === true) break
      received += piece.value.length
      waitedMs += time() - began
      if (waitedMs > longestWaitMs(received)) throw new SlowTransferError(received, waitedMs, 0)
      // A trickle may be a connection that is stuck: another one may be better.
      const isTrickle = waitedMs > timeoutMs && received < (SLOWEST_BODY.bytesASecond * waitedMs) / 1000
      if (isTrickle) throw new SlowTransferError(received, waitedMs, 1)
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

/** How long a body that has brought so many bytes may have been waited for, in milliseconds. */
export const longestWaitMs = (bytes: number): number => Math.min(ASKING_MS.body + (bytes / BODY_BYTES_A_SECOND) * 1000, ASKING_MS.bodyMost)

const MAX_DRAINED_BYTES = 65_536

/** Reads a short body to its end, which keeps the connection for the next request; closes the connection of a long one. */
export const dropBody = (response: IncomingMessage, bytes: number | null, timeoutMs: number): void => {
  if (bytes === null || bytes > MAX_DRAINED_BYTES) {
    response.destroy()
    return
  }
  const timer = setTimeout(() => response.destroy(), timeoutMs)
  response.once('close', () => clearTimeout(timer))
  response.resume()
}

/** The encodings that {@link decoded} reads, as an Accept-Encoding field. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br'

/** The decompressed body. Its reader gets an error when the body or the compression ends too early. */
export async function* decoded(body: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  // The callback is empty on purpose: pipeline hands the error to the decoder, and the loop below throws it.
  yield* pipeline(body, await decoderOf(encoding), () => {})
}

const UNKNOWN_ENCODING = 'the answer is compressed in a way that was not asked for'

const decoderOf = async (encoding: string): Promise<Transform> => {
  const { createBrotliDecompress, createGunzip, createInflate } = await import('node:zlib')
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      return new Transform({ transform: (_piece, _encoding, done) => done(new TransportError(null, UNKNOWN_ENCODING)) })
  }
}

/** The whole body in memory. @throws TransportError above `maxBytes`, counted after decompression. */
export const collected = async (body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> => {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of body) {
    bytes += piece.length
    if (bytes > maxBytes) throw new TransportError(null, `the answer is larger than ${maxBytes} bytes`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

/** A collected body as JSON; null when it is none. */
export const parseJson = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}
