/** Downloads the log of a job: as a stream, or of a huge one the parts that are asked for. */
import { ReportError } from '../../model/errors.ts'
import type { LogAnswer } from '../../model/ports.ts'
import { type Api, learn } from '../api.ts'
import { nameOf } from '../errors.ts'
import { collected } from '../http/body.ts'
import { none } from './answers.ts'
import { createLogSource } from './source.ts'
import { changed, isSameLog, joinParts, type LogPart } from './stream.ts'

/** The storage is asked for so many bytes first, so that it never begins to send a huge log. Most logs are shorter. */
export const FIRST_BYTES = 1_572_864

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
  const reopen =
    (to?: number) =>
    async (from: number, breaks: number, error: unknown): Promise<LogPart> => {
      if (breaks === 0) return goOn(from, to)
      const { patience } = api
      if (!(await patience.wait(patience.time(), breaks ** 2))) throw learn(api, { kind: 'log', jobId }, error)
      return goOn(from, to)
    }

  const { end, total } = first
  if (wholeUpTo === undefined || end === null || total === null || total <= end) {
    return { kind: 'body', body: joinParts(first, reopen(), name), bytes: total }
  }
  const follow = (): Promise<LogPart> => goOn(end)
  if (total <= wholeUpTo) return { kind: 'body', body: joinParts({ ...first, follow }, reopen(), name), bytes: total }

  const beginning = await collected(joinParts(first, reopen(end), name, { from: 0, to: end }), end)
  return {
    kind: 'parts',
    bytes: total,
    first: beginning,
    read: async (from, to) => {
      const part = await goOn(from, to)
      if (part.end !== null && part.offset <= from && isSameLog(part, total)) {
        return collected(joinParts(part, reopen(to), name, { from, to }), to - from)
      }
      part.discard()
      if (part.end === null) return null
      throw changed(name)
    },
    whole: () => joinParts({ offset: 0, end, total, body: alone(beginning), discard: () => {}, follow }, reopen(), name)
  }
}

async function* alone(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
