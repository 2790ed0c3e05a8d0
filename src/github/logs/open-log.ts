/** Opens a job's log: asks the API where it is, and the storage for the bytes. The storage never sees the token. */
import { ReportError } from '../../model/errors.ts'
import { type Api, learn, request } from '../api.ts'
import { times } from '../errors.ts'
import { isOfApi, MAX_REDIRECTS } from '../http/api-fetch.ts'
import { isOfNetwork, RequestFailure, reasonOf } from '../http/failure.ts'
import { RETRIES, UNUSABLE_RETRIES } from '../http/retry-budget.ts'
import { type Answer, USER_AGENT } from '../http/transport.ts'
import { EXPIRED, judgeLog, type NoLog, none, type OpenedLog, refusal, type Verdict } from './answers.ts'

/** Opens a log from a byte on, up to its end or to another byte. */
export type OpenLog = (from: number, to?: number) => Promise<OpenedLog>

/**
 * A function that opens the log of a job from a byte on. It remembers where the log is, and asks the API again when that address has
 * expired (GitHub's addresses are valid for a minute). A storage that sends a part which nobody can use is asked for everything.
 *
 * @see https://docs.github.com/en/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run
 */
export const createLogSource = (api: Api, jobId: number): OpenLog => {
  let address: string | null = null
  return async (from, to) => {
    let range = from === 0 && to === undefined ? null : `bytes=${from}-${to === undefined ? '' : to - 1}`
    let isRefreshed = false
    for (;;) {
      const reason = api.retryBudget.stopped()
      if (reason !== null) return none('failed', reason.message)
      if (address === null) {
        const told = await askApi(api, jobId)
        if (told.kind !== 'moved') return told
        address = told.address
      }
      // Another part of the log may ask for a new address meanwhile.
      const asked = address
      const answer = await askStorage(api, jobId, asked, { from, range })
      switch (answer.kind) {
        case 'no_parts':
          range = null
          break
        case 'refused':
          if (isRefreshed) return refusal(asked, 403)
          isRefreshed = true
          if (address === asked) address = null
          break
        default:
          return answer
      }
    }
  }
}

/** GitHub redirects to the storage; some servers send the log itself. */
const askApi = async (api: Api, jobId: number): Promise<OpenedLog | { readonly kind: 'moved'; readonly address: string }> => {
  const { octokit, owner, repo, apiUrl } = api
  const asked = { owner, repo, job_id: jobId, headers: { 'accept-encoding': 'identity' }, request: { redirect: 'manual' } } as const
  const route = 'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs'
  const answer = await request(api, { kind: 'log', jobId }, async () => (await octokit.request(route, asked)).data as unknown as Answer).catch(
    whyNone
  )
  if ('kind' in answer) return answer
  const verdict = judgeLog(answer, 0, false)
  if (verdict.kind === 'part') return verdict
  if (verdict.kind !== 'moved') return none('failed', `GitHub did not say where the log is (HTTP ${answer.status}).`)
  if (isOfApi(verdict.address, apiUrl)) return none('failed', `GitHub redirected more than ${MAX_REDIRECTS} times when asked for the log.`)
  return verdict
}

/** Why the API does not say where a log is. */
const whyNone = (error: unknown): NoLog => {
  if (!(error instanceof ReportError)) throw error
  const { kind, message, hint, cause } = error
  if (cause instanceof RequestFailure && cause.facts.status === 410) return none('expired', EXPIRED)
  if (kind === 'not_found') return none('missing', 'GitHub has no log for this job (HTTP 404).')
  if (kind === 'forbidden') return none('forbidden', `${message}\n${hint}`)
  return none('failed', message)
}

/**
 * Asks the storage of logs: without token or cookie, following redirects, and again when it may answer another time.
 *
 * @param range the byte that is asked for first, and the value of the Range field; null: everything is asked for
 */
const askStorage = async (
  api: Api,
  jobId: number,
  address: string,
  { from, range }: { readonly from: number; readonly range: string | null }
): Promise<Exclude<Verdict, { readonly kind: 'moved' | 'again' }>> => {
  const { send, retryBudget } = api
  const headers = { 'user-agent': USER_AGENT, 'accept-encoding': 'identity', ...(range === null ? {} : { range }) }
  const storage = `The storage of the logs (${new URL(address).host})`
  let url = address
  let redirects = 0
  for (let tries = 1; ; tries++) {
    const began = retryBudget.time()
    const verdict = await send({ url, headers }).then(
      (answer) => judgeLog(answer, from, range !== null),
      (error: unknown) => {
        if (!isOfNetwork(error)) throw error
        return { kind: 'again', isBusy: true, reason: reasonOf(error) } as const
      }
    )
    if (verdict.kind === 'moved') {
      if (++redirects > MAX_REDIRECTS) return none('failed', `${storage} redirected more than ${MAX_REDIRECTS} times.`)
      url = verdict.address
      tries--
      continue
    }
    if (verdict.kind !== 'again') return verdict
    const retries = verdict.isBusy ? RETRIES : UNUSABLE_RETRIES
    if (!(await retryBudget.wait(began, tries > retries ? null : tries ** 2))) {
      const hint = verdict.isBusy ? '' : ' Does a proxy answer in its place?'
      const error = new ReportError('network', `${storage} failed ${times(tries)} (last: ${verdict.reason}).${hint}`)
      return none('failed', learn(api, { kind: 'log', jobId }, error).message)
    }
  }
}
