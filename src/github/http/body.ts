/** The body of an HTTP answer, read within the time that one body may take. */
import type { IncomingMessage } from 'node:http'
import { ASKING_MS, BODY_BYTES_A_SECOND, SLOWEST_BODY } from '../../model/budgets.ts'
import { SlowTransferError, TransportError, timedOut } from './transport-error.ts'

/** The time that one body may take. */
export interface BodyTime {
  /** The longest silence; and when so much time was spent waiting, the body must have brought its least number of bytes a second. */
  readonly timeoutMs: number
  /** A clock that never goes back, in milliseconds. */
  readonly time: () => number
}

/** A body of no bytes. */
export const NOTHING: AsyncIterable<Uint8Array> = { async *[Symbol.asyncIterator]() {} }

const MAX_DRAINED_BYTES = 65_536

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
  const onTime = (): unknown => isWaiting && response.destroy(timedOut(`the transfer stalled for ${timeoutMs / 1000} s`))
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
