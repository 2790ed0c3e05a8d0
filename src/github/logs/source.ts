/** Opens a job's log: asks the API where it is, and the storage for the bytes. The storage never sees the token. */
import { type Api, learn } from '../api.ts'
import { createStreamFetch, MAX_REDIRECTS } from '../http/api-fetch.ts'
import { readFailure } from '../http/http-failure.ts'
import type { Answer } from '../http/transport.ts'
import { EXPIRED, judgeLog, leadsToLog, type NoLog, none, type OpenedLog, refusal } from './answers.ts'
import { askStorage } from './storage.ts'

/** Opens a log from a byte on, up to its end or to another byte. */
export type OpenLog = (from: number, to?: number) => Promise<OpenedLog>

/**
 * A function that opens the log of a job from a byte on. It remembers where the log is, and asks the API again when that address has
 * expired (GitHub's addresses are valid for a minute). A storage that sends a part which nobody can use is asked for everything. It never throws.
 *
 * @see https://docs.github.com/en/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run
 */
export const createLogSource = (api: Api, jobId: number): OpenLog => {
  let address: string | null = null
  return async (from, to) => {
    let range = from === 0 && to === undefined ? null : `bytes=${from}-${to === undefined ? '' : to - 1}`
    let isRefreshed = false
    for (;;) {
      const reason = api.patience.stopped()
      if (reason !== null) return none('failed', reason.message)
      if (address === null) {
        const asked = await askApi(api, jobId)
        if (asked.kind !== 'moved') return asked
        address = asked.address
      }
      const answer = await askStorage(api, jobId, address, { from, range })
      switch (answer.kind) {
        case 'no_parts':
          range = null
          break
        case 'refused':
          if (isRefreshed) return refusal(address, 403)
          isRefreshed = true
          address = null
          break
        default:
          return answer
      }
    }
  }
}

/** GitHub redirects to the storage; some servers send the log itself. A renamed repository redirects to another path of the API first. */
const askApi = async (api: Api, jobId: number): Promise<OpenedLog | { readonly kind: 'moved'; readonly address: string }> => {
  let url: string | null = null
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    let answer: Answer | null
    try {
      answer = await requestLog(api, jobId, url)
    } catch (error) {
      return refused(api, jobId, error)
    }
    const verdict = answer === null ? null : judgeLog(answer, 0, false)
    if (verdict?.kind === 'part') return verdict
    if (verdict?.kind !== 'moved') return none('failed', `GitHub did not say where the log is (HTTP ${answer?.status ?? 'unknown'}).`)
    if (!isOfApi(verdict.address, api.apiUrl)) return verdict
    url = verdict.address
  }
  return none('failed', `GitHub redirected more than ${MAX_REDIRECTS} times when asked for the log.`)
}

/** @returns null when octokit read the answer itself */
const requestLog = async ({ octokit, send, owner, repo, apiUrl }: Api, jobId: number, url: string | null): Promise<Answer | null> => {
  const answers: Answer[] = []
  const take = (answer: Answer): boolean => leadsToLog(answer) && answers.push(answer) > 0
  const request = { fetch: createStreamFetch(send, new URL(apiUrl).origin, take), redirect: 'manual' } as const
  await (url === null
    ? octokit.request('GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs', { owner, repo, job_id: jobId, request })
    : octokit.request({ method: 'GET', url, request }))
  return answers.at(-1) ?? null
}

/** Whether an address is one of the API's, and not of a storage on the same server. */
const isOfApi = (url: string, apiUrl: string): boolean => [`${apiUrl}/repos/`, `${apiUrl}/repositories/`].some((start) => url.startsWith(start))

const refused = (api: Api, jobId: number, error: unknown): NoLog => {
  const { kind, message } = learn(api, { kind: 'log', jobId }, error)
  if (readFailure(error).status === 410) return none('expired', EXPIRED)
  if (kind === 'not_found') return none('missing', 'GitHub has no log for this job (HTTP 404).')
  if (kind === 'forbidden') return none('forbidden', `${message} Reading logs needs \`actions: read\`.`)
  return none('failed', message)
}
