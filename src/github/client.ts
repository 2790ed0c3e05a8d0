/** Builds the GitHub port: one repository, read through octokit. */
import { setTimeout as wait } from 'node:timers/promises'
import { ASKING_MS } from '../model/budgets.ts'
import { ReportError } from '../model/errors.ts'
import type { GitHub, MoreOfGitHub } from '../model/ports.ts'
import type { EpochMs } from '../model/run.ts'
import { type Api, request } from './api.ts'
import type { TokenHints } from './errors.ts'
import { field, idField } from './fields.ts'
import { listFiles } from './files.ts'
import { type ApiFetch, createApiFetch } from './http/api-fetch.ts'
import { RequestFailure } from './http/failure.ts'
import { createOctokit } from './http/octokit.ts'
import { readPages } from './http/pages.ts'
import { createRetryBudget, type RetryBudget } from './http/retry-budget.ts'
import { createSend, type TransportOptions } from './http/transport.ts'
import { getJob, listAnnotations, listJobs } from './jobs.ts'
import type { Later } from './later.ts'
import { readLog } from './logs/download.ts'
import { getDefaultBranch, getRun, listEarlierRuns } from './runs.ts'
import { parseJob } from './shapes.ts'

/** Which repository, how to reach it, and what tests replace: time and waits. */
export interface GitHubOptions extends TransportOptions {
  /** Empty: requests carry no token. */
  readonly token: string
  readonly owner: string
  readonly repo: string
  /** GITHUB_API_URL: `https://api.github.com`, or `https://HOST/api/v3` on GitHub Enterprise Server. */
  readonly apiUrl: string
  /** GITHUB_SERVER_URL: `https://github.com`. */
  readonly serverUrl: string
  /** GITHUB_EVENT_NAME, for hints about permissions. */
  readonly eventName?: string | undefined
  /** What the front end's user can do about a token. */
  readonly hints?: TokenHints
  readonly sleep?: (ms: number) => Promise<void>
  readonly now?: () => EpochMs
  /** What every wait before a retry takes for one second, in milliseconds. */
  readonly retryBaseMs?: number
  /** What failed tries and the waits after them may take together, in milliseconds. */
  readonly retryBudgetMs?: number
  /** Fires when the time for all asking and downloading is up; left out: after {@link ASKING_MS.all}. */
  readonly timeUp?: AbortSignal
}

/**
 * Makes the port. Nothing is sent before its first method is called, and nothing is ever printed.
 *
 * @throws ReportError kind `input` when the API's address is not an http or https address
 */
export const createGitHub = (options: GitHubOptions): GitHub & MoreOfGitHub => {
  const { token, owner, repo, now = Date.now, signal } = options
  // Its timer does not keep the process alive.
  const { timeUp = AbortSignal.timeout(ASKING_MS.all) } = options
  if (!/^https?:\/\//.test(options.apiUrl) || !URL.canParse(options.apiUrl)) {
    throw new ReportError('input', 'The address of the GitHub API is not an http or https address.', {
      hint: 'The runner sets GITHUB_API_URL; on github.com it is https://api.github.com'
    })
  }
  const apiUrl = withoutEndSlash(new URL(options.apiUrl).href)
  const end = signal === undefined ? timeUp : AbortSignal.any([signal, timeUp])
  // An aborted wait ends as all asking does.
  const { sleep = (ms: number) => wait(ms, undefined, { signal: end }).catch(() => over) } = options
  const retryBudget = createRetryBudget({ budgetMs: options.retryBudgetMs, secondMs: options.retryBaseMs, time: options.time, sleep })
  const over = whenOver(retryBudget, [signal, CANCELLED], [timeUp, TIME_UP])
  const send = createSend({ ...options, signal: end })
  const { fetch, remaining } = countingDown(createApiFetch(send, apiUrl))
  const api: Api = {
    octokit: createOctokit({ token, apiUrl, fetch, now, retryBudget }),
    send,
    owner,
    repo,
    apiUrl,
    serverUrl: withoutEndSlash(options.serverUrl),
    token,
    eventName: options.eventName,
    hints: options.hints,
    now,
    retryBudget,
    over
  }
  const later: Later = {
    octokit: api.octokit,
    owner,
    repo,
    ask: (subject, send) => request(api, subject, send),
    pages: (...asked) => readPages(api, ...asked),
    field,
    idField,
    toJob: (value) => parseJob(value, api),
    isUnchanged: (error) => error instanceof RequestFailure && error.facts.status === 304,
    writer: () => createOctokit({ ...api, fetch: createApiFetch(send, apiUrl, 'write') }),
    remaining
  }
  return {
    run: (query) => getRun(api, query),
    jobs: (query, onPage) => listJobs(api, query, onPage),
    job: (jobId) => getJob(api, jobId),
    annotations: (jobId) => listAnnotations(api, jobId),
    log: (jobId, options) => readLog(api, jobId, options),
    earlierRuns: (query) => listEarlierRuns(api, query),
    defaultBranch: () => getDefaultBranch(api),
    files: (sha) => listFiles(api, sha),
    remaining,
    retries: retryBudget.retries,
    watch: async (query) => (await import('./watch.ts')).watchRun(later, query),
    checkRuns: async () => (await import('./check-runs.ts')).createCheckRuns(later)
  }
}

/**
 * A fetch that remembers what its newest answer told of the rate limit.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#checking-the-status-of-your-rate-limit
 */
const countingDown = (fetch: ApiFetch): { readonly fetch: ApiFetch; readonly remaining: () => number | null } => {
  let left: number | null = null
  return {
    fetch: async (url, options) => {
      const answer = await fetch(url, options)
      const told = answer.headers.get('x-ratelimit-remaining') ?? ''
      if (/^\d{1,9}$/.test(told)) left = Number(told)
      return answer
    },
    remaining: () => left
  }
}

const CANCELLED = 'The step was cancelled, so nothing more was asked of GitHub.'
const TIME_UP = `Asking GitHub took ${ASKING_MS.all / 60_000} minutes, the most that a report takes for it: what was still on its way was given up, and nothing more was asked for.`

/** Whatever comes first ends the asking: requests under way are given up by its signal. */
const whenOver = (retryBudget: RetryBudget, ...ends: readonly (readonly [AbortSignal | undefined, string])[]): Promise<never> => {
  const over = new Promise<never>((_resolve, reject) => {
    for (const [signal, message] of ends) {
      const end = (): void => {
        const error = new ReportError('network', message)
        retryBudget.stop(error)
        reject(error)
      }
      if (signal?.aborted) end()
      else signal?.addEventListener('abort', end, { once: true })
    }
  })
  // Nobody may be waiting for it.
  over.catch(() => {})
  return over
}

const withoutEndSlash = (url: string): string => url.replace(/(?<!\/)\/+$/, '')
