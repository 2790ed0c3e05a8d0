/** Joins the parts of an interrupted transfer into one stream of bytes: complete, or an error at its end. */
import { ReportError } from '../errors.ts'
import { readFailure } from './http-failure.ts'

/** An opened log, from some byte on. */
export interface LogPart {
  /** Where in the log the first byte of `body` stands: where it was asked to, or before that when the server knows no ranges. */
  readonly offset: number
  /** The length of the whole log; null when the server does not tell. */
  readonly total: number | null
  readonly body: AsyncIterable<Uint8Array>
}

/** A broken transfer is continued this often. */
export const MAX_RESUMES = 3
/** More than any log has: without a bound a body that never ends would be read until the disk is full. */
const MAX_LOG_BYTES = 2 * 1024 ** 3

/**
 * The bytes of a log. When the transfer breaks, it goes on at the byte it has reached, up to three times.
 *
 * @param reopen opens the log again from a byte on; called with how often the transfer broke, and with what
 * @param name for the message: `the log of job 7 of octo-org/octo-repo`
 * @throws ReportError kind `network` when the log could not be read to its end; `server` when it is another one meanwhile
 */
export async function* joinParts(
  first: LogPart,
  reopen: (from: number, breaks: number, error: unknown) => Promise<LogPart>,
  name: string
): AsyncGenerator<Uint8Array> {
  const { total } = first
  let part = first
  let delivered = 0
  for (let breaks = 1; ; breaks++) {
    let broken: ReportError
    try {
      let skip = delivered - part.offset
      for await (const piece of part.body) {
        const fresh = piece.subarray(Math.min(skip, piece.length))
        skip -= piece.length - fresh.length
        if (fresh.length === 0) continue
        delivered += fresh.length
        if (delivered > MAX_LOG_BYTES) throw tooLarge(name)
        yield fresh
      }
      if (skip === 0 && (total === null || delivered === total)) return
      throw new Error('the transfer ended too early')
    } catch (error) {
      broken = error instanceof ReportError ? error : cut(name, delivered, total, error)
      if (breaks > MAX_RESUMES || error instanceof ReportError) throw broken
    }
    part = await reopen(delivered, breaks, broken)
    if (part.offset > delivered || (total !== null && part.total !== null && part.total !== total)) {
      throw new ReportError('server', `${capital(name)} changed while it was read.`, { hint: 'Run the report again when the job has ended.' })
    }
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const tooLarge = (name: string): ReportError =>
  new ReportError('network', `${capital(name)} is larger than ${MAX_LOG_BYTES / 1024 ** 3} GiB, and was not read to its end.`)

const cut = (name: string, delivered: number, total: number | null, cause: unknown): ReportError =>
  new ReportError(
    'network',
    `The download of ${name} broke off after ${delivered} of ${total ?? 'an unknown number of'} bytes (${readFailure(cause).reason}).`,
    { hint: 'This is mostly a weak network between the runner and the storage of the logs: run the report again.', cause }
  )
