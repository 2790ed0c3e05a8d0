/** Asks the storage of logs: without token or cookie, following redirects, and again when it may answer another time. */
import { ReportError } from '../../model/errors.ts'
import { type Api, learn } from '../api.ts'
import { times } from '../errors.ts'
import { MAX_REDIRECTS } from '../http/api-fetch.ts'
import { readFailure } from '../http/http-failure.ts'
import { UNUSABLE_RETRIES } from '../http/json-answers.ts'
import { RETRIES } from '../http/patience.ts'
import { judgeLog, none, type Verdict } from './answers.ts'

/** What the storage comes to in the end. */
export type Settled = Exclude<Verdict, { readonly kind: 'moved' | 'again' }>

/** @param range the byte that is asked for first, and the value of the Range field; null: everything is asked for */
export const askStorage = async (
  api: Api,
  jobId: number,
  address: string,
  { from, range }: { readonly from: number; readonly range: string | null }
): Promise<Settled> => {
  const { send, sleep, userAgent, retryBaseMs, patience } = api
  const headers = { 'user-agent': userAgent, 'accept-encoding': 'identity', ...(range === null ? {} : { range }) }
  const storage = `The storage of the logs (${new URL(address).host})`
  let url = address
  let redirects = 0
  for (let tries = 1; ; tries++) {
    const began = patience.time()
    let failed: { readonly reason: string; readonly retries: number }
    try {
      const verdict = judgeLog(await send({ url, headers }), from, range !== null)
      if (verdict.kind === 'moved') {
        if (++redirects > MAX_REDIRECTS) return none('failed', `${storage} redirected more than ${MAX_REDIRECTS} times.`)
        url = verdict.address
        tries--
        continue
      }
      if (verdict.kind !== 'again') return verdict
      failed = { reason: verdict.reason, retries: verdict.isBusy ? RETRIES : UNUSABLE_RETRIES }
    } catch (error) {
      failed = { reason: readFailure(error).reason, retries: RETRIES }
    }
    const waitMs = tries > failed.retries ? null : retryBaseMs * tries ** 2
    if (!patience.mayRetry(began, waitMs) || waitMs === null) {
      const hint = failed.retries < RETRIES ? ' Does a proxy answer in its place?' : ''
      const error = new ReportError('network', `${storage} failed ${times(tries)} (last: ${failed.reason}).${hint}`)
      return none('failed', learn(api, { kind: 'log', jobId }, error).message)
    }
    await sleep(waitMs)
  }
}
