/** Joins the parts of an interrupted transfer into one stream of bytes: complete, or an error at its end. */
import { ReportError } from '../../model/errors.ts'
import { isOfNetwork, reasonOf, SlowTransferError, TransportError } from '../http/failure.ts'

/** An opened log, from some byte on. */
export interface LogPart {
  /** Where in the log the first byte of `body` stands: where it was asked to, or before that when the server knows no ranges. */
  readonly offset: number
  /** Where the part ends when the server sent just a part; null: at the end of the log. */
  readonly end: number | null
  /** The length of the whole log; null when the server does not tell. */
  readonly total: number | null
  readonly body: AsyncIterable<Uint8Array>
  /** Gives the part up when its body was never begun. */
  readonly discard: () => void
}

/** The bytes `[from, to)` of a log of `total` bytes. A null `to` is the end of the log, a null `total` an unknown length. */
export interface Span {
  readonly from: number
  readonly to: number | null
  readonly total: number | null
}

/** Opens a log again from a byte on. `breaks`: how often the transfer broke, and with what; 0 when it did not break. */
export type Reopen = (from: number, breaks: number, error: ReportError | null) => Promise<LogPart>

/** A broken transfer is continued this often; one that is too slow less often. */
const MAX_RESUMES = 3
/** A storage that sends less at once than it is asked for is asked so often. */
const MAX_PARTS = 1_000
/** So many bytes are delivered at most, wherever in the log they stand: without a bound a body that never ends would be read until the disk is full. */
const MAX_LOG_BYTES = 2 * 1024 ** 3

/**
 * The bytes of a span. When the transfer breaks, it goes on at the byte it has reached, up to three times.
 *
 * @param first opened at the span's beginning
 * @param name for the message: `the log of job 7 of octo-org/octo-repo`
 * @throws ReportError kind `network` when the span could not be read to its end; `server` when the log is another one meanwhile
 */
export async function* joinParts(
  first: LogPart,
  reopen: Reopen,
  name: string,
  { from, to, total }: Span = { from: 0, to: null, total: first.total }
): AsyncGenerator<Uint8Array> {
  let part = first
  let delivered = from
  let breaks = 0
  for (let parts = 1; ; parts++) {
    const isOther = total !== null && part.total !== null && part.total !== total
    if (part.offset > delivered || isOther) {
      part.discard()
      throw changed(name)
    }
    const began = delivered
    const goal = to ?? total ?? part.total
    let broken: ReportError | null = null
    try {
      let skip = delivered - part.offset
      for await (const piece of part.body) {
        const fresh = piece.subarray(Math.min(skip, piece.length), to === null ? undefined : skip + to - delivered)
        skip -= Math.min(skip, piece.length)
        if (fresh.length === 0) continue
        delivered += fresh.length
        if (delivered - from > MAX_LOG_BYTES) throw tooLarge(name)
        yield fresh
        if (delivered === to) return
      }
      // Of a log of unknown length a part ends nothing; one that goes to the end of the log does.
      if (skip === 0 && (goal === null ? part.end === null : delivered === goal)) return
      // A storage may send less at once than it is asked for.
      const isWhole = skip === 0 && delivered === part.end && delivered > began && parts < MAX_PARTS
      if (!isWhole) throw new TransportError(null, 'the transfer ended too early')
    } catch (error) {
      if (!isOfNetwork(error)) throw error
      broken = cut(name, delivered, total, error)
      breaks++
      if (breaks > (error instanceof SlowTransferError ? error.retries : MAX_RESUMES)) throw broken
    }
    part = await reopen(delivered, broken === null ? 0 : breaks, broken)
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const changed = (name: string): ReportError =>
  new ReportError('server', `${capital(name)} changed while it was read.`, { hint: 'Run the report again when the job has ended.' })

const tooLarge = (name: string): ReportError =>
  new ReportError('network', `${capital(name)} is larger than ${MAX_LOG_BYTES / 1024 ** 3} GiB, and was not read to its end.`)

const cut = (name: string, delivered: number, total: number | null, cause: unknown): ReportError =>
  new ReportError(
    'network',
    `The download of ${name} broke off after ${delivered} of ${total ?? 'an unknown number of'} bytes (${reasonOf(cause)}).`,
    { hint: 'This is mostly a weak network between the runner and the storage of the logs: run the report again.', cause }
  )
