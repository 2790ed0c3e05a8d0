/** Downloads the log of a job as a stream. */
import { ReportError } from '../errors.ts'
import type { LogAnswer } from '../ports.ts'
import type { Api } from './api.ts'
import { nameOf } from './errors.ts'
import { joinParts, type LogPart } from './log-bytes.ts'
import { createLogSource } from './log-source.ts'

/**
 * The log of a job. A log that is not there is an answer, not an error; a stream that breaks for good ends with a ReportError of
 * kind `network`. The body is read from the network as fast as its reader takes it, and never held as a whole.
 */
export const readLog = async (api: Api, jobId: number): Promise<LogAnswer> => {
  const open = createLogSource(api, jobId)
  const first = await open(0)
  if (first.kind === 'none') return first
  const name = nameOf({ kind: 'log', jobId }, api)
  const reopen = async (from: number, breaks: number): Promise<LogPart> => {
    await api.sleep(api.retryBaseMs * breaks ** 2)
    const part = await open(from)
    if (part.kind === 'part') return part
    throw new ReportError('network', `The download of ${name} broke off after ${from} bytes and could not go on. ${part.reason}`)
  }
  return { kind: 'body', body: joinParts(first, reopen, name), bytes: first.total }
}
