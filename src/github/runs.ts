/** Reads a workflow run, finds earlier successful ones, and the branch to look on. */
import { ReportError } from '../model/errors.ts'
import type { EarlierRun, EarlierRunList, EarlierRunsQuery } from '../model/ports.ts'
import type { WorkflowRun } from '../model/run.ts'
import { type Api, request } from './api.ts'
import { nameOf, type Subject } from './errors.ts'
import { field, textField } from './fields.ts'
import { parseRun } from './shapes.ts'

/**
 * The run, or the attempt when one is named.
 *
 * @see https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run-attempt
 * @throws ReportError
 */
export const getRun = (api: Api, query: { readonly runId: number; readonly attempt: number | null }): Promise<WorkflowRun> => {
  const subject: Subject = { kind: 'run', ...query }
  return request(api, subject, async () => {
    const { octokit, owner, repo } = api
    const asked = { owner, repo, run_id: query.runId }
    const { data } =
      query.attempt === null
        ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', asked)
        : await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', {
            ...asked,
            attempt_number: query.attempt
          })
    const run = parseRun(data, query, api)
    if (run === null) throw new ReportError('server', `GitHub's answer for ${nameOf(subject, api)} is not a run: it has no id.`)
    return run
  })
}

/** The most that GitHub puts on a page. */
const PER_PAGE = 100

/**
 * The latest runs of a time, whatever event started them. One request.
 * GitHub filters by branch, conclusion and time; what a server that ignores a filter sends beyond that is left out here.
 *
 * @see https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 * @throws ReportError
 */
export const listEarlierRuns = (api: Api, query: EarlierRunsQuery): Promise<EarlierRunList> => {
  const subject: Subject = { kind: 'earlier_runs', workflowId: query.workflowId }
  return request(api, subject, async () => {
    const perPage = Math.min(query.limit, PER_PAGE)
    const { data } = await api.octokit.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
      owner: api.owner,
      repo: api.repo,
      workflow_id: query.workflowId,
      branch: query.branch,
      ...(query.isGreen ? { status: 'success' as const } : {}),
      // Both ends belong to it, and times are whole seconds.
      created: `${wholeSecond(query.from)}..${wholeSecond(query.before - 1_000)}`,
      exclude_pull_requests: true,
      per_page: perPage
    })
    const listed: unknown = field(data, 'workflow_runs')
    if (!Array.isArray(listed)) throw new ReportError('server', `GitHub's answer for ${nameOf(subject, api)} is not a list of runs.`)
    const parsed = listed.map((element) => parseEarlierRun(element, query, api)).filter((run) => run !== null)
    // Each once, as jobs.
    const runs = [...new Map(parsed.map((run) => [run.id, run])).values()]
      .sort((a, b) => b.createdAt - a.createdAt || b.id - a.id)
      .slice(0, query.limit)
    return { runs, areAll: listed.length < perPage }
  })
}

/** GitHub's times are whole seconds: `2026-01-20T17:42:40Z`. */
const wholeSecond = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')

const parseEarlierRun = (value: unknown, { branch, from, before, isGreen }: EarlierRunsQuery, api: Api): EarlierRun | null => {
  const run = parseRun(value, { attempt: null }, api)
  if (run === null || run.createdAt === null || run.createdAt < from || run.createdAt >= before) return null
  if ((isGreen && run.conclusion !== 'success') || (run.branch !== null && run.branch !== branch)) return null
  const { id, attempt, number, event, status, conclusion, headSha, headRepository, url, createdAt } = run
  return { id, attempt, number, event, status, conclusion, headSha, headRepository, url, createdAt }
}

/**
 * The name of the repository's default branch; null when the server does not tell. A run object names its repository without it.
 *
 * @see https://docs.github.com/en/rest/repos/repos#get-a-repository
 * @throws ReportError
 */
export const getDefaultBranch = (api: Api): Promise<string | null> =>
  request(api, { kind: 'repository' }, async () => {
    const { data } = await api.octokit.request('GET /repos/{owner}/{repo}', { owner: api.owner, repo: api.repo })
    return textField(data, 'default_branch')
  })
