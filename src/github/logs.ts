/** Downloads the log of a job as a stream. */
import { ReportError } from '../errors.ts'
import type { LogAnswer } from '../ports.ts'
import { type Api, learn } from './api.ts'
import { nameOf } from './errors.ts'
import { joinParts, type LogPart } from './log-bytes.ts'
import { createLogSource } from './log-source.ts'

/**
 * The log of a job. A log that is not there is an answer, not an error; a stream that breaks for good ends with a ReportError of
 * kind `network`. The body is read from the network as fast as its reader takes it, and never held as a whole.
 */
export const readLog = async (api: Api, jobId: number): Promise<LogAnswer> => {
  const open = createLogSource(api, jobId)
  const first = await Promise.race([open(0), api.cancelled])
  if (first.kind === 'none') return first
  const name = nameOf({ kind: 'log', jobId }, api)
  const reopen = async (from: number, breaks: number, error: unknown): Promise<LogPart> => {
    const { patience } = api
    const waitMs = api.retryBaseMs * breaks ** 2
    if (!patience.mayRetry(patience.time(), waitMs)) throw learn(api, { kind: 'log', jobId }, error)
    await api.sleep(waitMs)
    const part = await open(from)
    if (part.kind === 'part') return part
    throw new ReportError('network', `The download of ${name} broke off after ${from} bytes and could not go on. ${part.reason}`)
  }
  return { kind: 'body', body: joinParts(first, reopen, name), bytes: first.total }
}
