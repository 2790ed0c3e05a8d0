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
  /** Opens what comes behind `end`. Called when the part begins to be read, so that the next one is on its way meanwhile. */
  readonly follow?: () => Promise<LogPart>
}

/** A broken transfer is continued this often; one that is too slow less often. */
export const MAX_RESUMES = 3
/** A storage that sends less at once than it is asked for is asked so often. */
const MAX_PARTS = 1_000
/** So many bytes are delivered at most, wherever in the log they stand: without a bound a body that never ends would be read until the disk is full. */
const MAX_LOG_BYTES = 2 * 1024 ** 3

/**
 * The bytes of a log. When the transfer breaks, it goes on at the byte it has reached, up to three times.
 *
 * @param reopen opens the log again from a byte on; called with how often the transfer broke, and with what; 0 when it did not break
 * @param name for the message: `the log of job 7 of octo-org/octo-repo`
 * @param span the bytes that are wanted, where that is not the whole log
 * @throws ReportError kind `network` when the log could not be read to its end; `server` when it is another one meanwhile
 */
export async function* joinParts(
  first: LogPart,
  reopen: (from: number, breaks: number, error: unknown) => Promise<LogPart>,
  name: string,
  span: { readonly from: number; readonly to: number | null } = { from: 0, to: null }
): AsyncGenerator<Uint8Array> {
  const { total } = first
  let part = first
  let delivered = span.from
  let breaks = 0
  for (let parts = 1; ; parts++) {
    const began = delivered
    const goal = span.to ?? total ?? part.total
    const next = createNext(part.follow)
    try {
      let skip = delivered - part.offset
      for await (const piece of part.body) {
        const fresh = piece.subarray(Math.min(skip, piece.length), span.to === null ? undefined : skip + span.to - delivered)
        skip -= Math.min(skip, piece.length)
        if (fresh.length === 0) continue
        delivered += fresh.length
        if (delivered - span.from > MAX_LOG_BYTES) throw tooLarge(name)
        yield fresh
        if (delivered === span.to) return
      }
      // Of a log of unknown length a part ends nothing; one that goes to the end of the log does.
      if (skip === 0 && (goal === null ? part.end === null : delivered === goal)) return
      const isWhole = skip === 0 && delivered === part.end && delivered > began && parts < MAX_PARTS
      if (!isWhole) throw new TransportError(null, 'the transfer ended too early')
      // A storage may send less at once than it is asked for.
      part = part.follow === undefined ? await reopen(delivered, 0, null) : await next.take()
    } catch (error) {
      if (!isOfNetwork(error)) throw error
      const broken = cut(name, delivered, total, error)
      breaks++
      if (breaks > (error instanceof SlowTransferError ? error.retries : MAX_RESUMES)) throw broken
      next.discard()
      part = await reopen(delivered, breaks, broken)
    } finally {
      next.discard()
    }
    if (part.offset > delivered || !isSameLog(part, total)) {
      part.discard()
      throw changed(name)
    }
  }
}

/** Whether a part is of a log of this length, as far as both are told. */
export const isSameLog = (part: LogPart, total: number | null): boolean => total === null || part.total === null || part.total === total

/** The log is another one than before. */
export const changed = (name: string): ReportError =>
  new ReportError('server', `${capital(name)} changed while it was read.`, { hint: 'Run the report again when the job has ended.' })

/** A part that is asked for now and taken later, or given up. */
const createNext = (follow: LogPart['follow']): { take(): Promise<LogPart>; discard(): void } => {
  let next = follow?.()
  // What went wrong is told to who takes it.
  next?.catch(() => {})
  return {
    take: async () => {
      if (next === undefined) throw new Error('nothing follows')
      const part = await next
      next = undefined
      return part
    },
    discard() {
      next?.then((part) => part.discard()).catch(() => {})
      next = undefined
    }
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const tooLarge = (name: string): ReportError =>
  new ReportError('network', `${capital(name)} is larger than ${MAX_LOG_BYTES / 1024 ** 3} GiB, and was not read to its end.`)

const cut = (name: string, delivered: number, total: number | null, cause: unknown): ReportError =>
  new ReportError(
    'network',
    `The download of ${name} broke off after ${delivered} of ${total ?? 'an unknown number of'} bytes (${reasonOf(cause)}).`,
    { hint: 'This is mostly a weak network between the runner and the storage of the logs: run the report again.', cause }
  )
