/** Lists the newest runs of a branch, of all its workflows. Apart from the port, which the action loads: that never asks for them. */
import { setTimeout as wait } from 'node:timers/promises'
import { ReportError } from '../model/errors.ts'
import type { WorkflowRun } from '../model/run.ts'
import { type Api, request } from './api.ts'
import type { GitHubOptions } from './client.ts'
import { nameOf, type Subject } from './errors.ts'
import { field } from './fields.ts'
import { createApiFetch } from './http/api-fetch.ts'
import { createOctokit } from './http/octokit.ts'
import { createRetryBudget } from './http/retry-budget.ts'
import { createSend } from './http/transport.ts'
import { parseRun } from './shapes.ts'

/** The most that GitHub puts on a page. */
const PER_PAGE = 100
const SUBJECT: Subject = { kind: 'repository' }
const NEVER = new Promise<never>(() => {})

/** What is asked for, and how. Without {@link GitHubOptions.signal} and what tests replace: it is one request. */
export type BranchQuery = Pick<GitHubOptions, 'token' | 'owner' | 'repo' | 'apiUrl' | 'serverUrl' | 'proxyEnv' | 'hints'> & {
  readonly branch: string
}

/**
 * At most 100 runs. Those of a fork whose branch has the same name are left out, and what a server that ignores the filter sends beyond it.
 *
 * @see https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-repository
 * @throws ReportError
 */
export const listBranchRuns = (query: BranchQuery): Promise<readonly WorkflowRun[]> => {
  const api = connect(query)
  const { owner, repo, branch } = query
  return request(api, SUBJECT, async () => {
    const asked = { owner, repo, branch, exclude_pull_requests: true, per_page: PER_PAGE }
    const { data } = await api.octokit.request('GET /repos/{owner}/{repo}/actions/runs', asked)
    const listed: unknown = field(data, 'workflow_runs')
    if (!Array.isArray(listed)) throw new ReportError('server', `GitHub's answer for the runs of ${nameOf(SUBJECT, api)} is not a list of runs.`)
    return listed
      .map((element) => parseRun(element, { attempt: null }, api))
      .filter((run) => run !== null)
      .filter((run) => run.branch === branch && (run.headRepository === null || run.headRepository === run.baseRepository))
  })
}

const connect = (query: BranchQuery): Api => {
  const send = createSend(query)
  const retryBudget = createRetryBudget({ sleep: (ms) => wait(ms) })
  const fetch = createApiFetch(send, query.apiUrl)
  return { ...query, octokit: createOctokit({ ...query, fetch, now: Date.now, retryBudget }), send, now: Date.now, retryBudget, over: NEVER }
}
