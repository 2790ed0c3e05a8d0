/** How a transfer can fail. */

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

/** Nothing came for too long. */
export const timedOut = (message: string): TransportError => new TransportError('ETIMEDOUT', message)

/** A body that came, but not fast enough. */
export class SlowTransferError extends Error {
  /** How often it may be asked for again: each time may take as long. */
  readonly retries: number

  constructor(bytes: number, waitedMs: number, retries: number) {
    super(`too slow: ${bytes} bytes in ${Math.round(waitedMs / 1000)} seconds`)
    this.name = 'SlowTransferError'
    this.retries = retries
  }
}
