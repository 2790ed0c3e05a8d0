/** What every request of this folder shares: the octokit, the repository, and time. */
import type { EpochMs } from '../model/run.ts'
import { type Place, type Subject, toReportError } from './errors.ts'
import type { Octokit } from './octokit.ts'
import type { Links } from './shapes.ts'
import type { Send } from './transport.ts'

/** One repository behind one API. */
export interface Api extends Place, Links {
  readonly octokit: Octokit
  /** The bare transport, which sends no token. */
  readonly send: Send
  readonly userAgent: string
  readonly now: () => EpochMs
  readonly sleep: (ms: number) => Promise<void>
  /** What retries take for one second, in milliseconds. */
  readonly retryBaseMs: number
}

/** Does a request. @throws ReportError that names the subject. */
export const request = async <T>(api: Api, subject: Subject, send: () => Promise<T>): Promise<T> => {
  try {
    return await send()
  } catch (error) {
    throw toReportError(error, subject, api, api.now())
  }
}
