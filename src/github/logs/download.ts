/** Downloads the log of a job: as a stream, or of a huge one the parts that are asked for. */
import { ReportError } from '../../model/errors.ts'
import type { LogAnswer } from '../../model/ports.ts'
import { type Api, learn } from '../api.ts'
import { nameOf } from '../errors.ts'
import { collected } from '../http/body.ts'
import { none } from './answers.ts'
import { createLogSource } from './open-log.ts'
import { joinParts, type LogPart, type Reopen } from './stream.ts'

/** The storage is asked for so many bytes first, so that it never begins to send a huge log. Most logs are shorter. */
const FIRST_BYTES = 1_572_864

/**
 * The log of a job. A log that is not there is an answer, not an error; a stream that breaks for good ends with a ReportError of
 * kind `network`. The body is read from the network as fast as its reader takes it, and never held as a whole.
 *
 * @param options.wholeUpTo of a longer log, in bytes, parts are read; left out: every log is one stream
 * @throws ReportError when the beginning of a huge log could not be read
 */
export const readLog = async (api: Api, jobId: number, { wholeUpTo }: { readonly wholeUpTo?: number | undefined } = {}): Promise<LogAnswer> => {
  const open = createLogSource(api, jobId)
  const name = nameOf({ kind: 'log', jobId }, api)
  const over = api.over.catch((error: ReportError) => none('failed', error.message))
  const first = await Promise.race([wholeUpTo === undefined ? open(0) : open(0, FIRST_BYTES), over])
  if (first.kind === 'none') return first

  const goOn = async (from: number, to?: number): Promise<LogPart> => {
    const part = await Promise.race([open(from, to), api.over])
    if (part.kind === 'part') return part
    throw new ReportError('network', `The download of ${name} broke off after ${from} bytes and could not go on. ${part.reason}`)
  }
  const reopenUpTo =
    (to?: number): Reopen =>
    async (from, breaks, error) => {
      const { retryBudget } = api
      if (breaks > 0 && !(await retryBudget.wait(retryBudget.time(), breaks ** 2))) throw learn(api, { kind: 'log', jobId }, error)
      return goOn(from, to)
    }

  const { end, total } = first
  if (wholeUpTo === undefined || end === null || total === null || total <= end) {
    return { kind: 'body', body: joinParts(first, reopenUpTo(), name), bytes: total }
  }
  const beginning = joinParts(first, reopenUpTo(end), name, { from: 0, to: end, total })
  /** The rest is on its way while the beginning is read. */
  const withRest = async function* (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let rest: Promise<LogPart> | null = goOn(end)
    // What went wrong is told to who takes it.
    rest.catch(() => {})
    try {
      yield* bytes
      const part = await rest
      rest = null
      yield* joinParts(part, reopenUpTo(), name, { from: end, to: null, total })
    } finally {
      rest?.then((part) => part.discard()).catch(() => {})
    }
  }
  if (total <= wholeUpTo) return { kind: 'body', body: withRest(beginning), bytes: total }

  const read = await collected(beginning, end)
  return {
    kind: 'parts',
    bytes: total,
    first: read,
    read: async (from, to) => {
      const part = await goOn(from, to)
      if (part.end !== null) return collected(joinParts(part, reopenUpTo(to), name, { from, to, total }), to - from)
      part.discard()
      return null
    },
    whole: () => withRest(alone(read))
  }
}

async function* alone(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
