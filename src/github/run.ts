/** Reads a workflow run, or one attempt of it. */
import { ReportError } from '../model/errors.ts'
import type { WorkflowRun } from '../model/run.ts'
import { type Api, request } from './api.ts'
import { nameOf, type Subject } from './errors.ts'
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
    const run = parseRun(await fetchRun(api, query), query, api)
    if (run === null) throw new ReportError('server', `GitHub's answer for ${nameOf(subject, api)} is not a run: it has no id.`)
    return run
  })
}

const fetchRun = async (
  { octokit, owner, repo }: Api,
  { runId, attempt }: { readonly runId: number; readonly attempt: number | null }
): Promise<unknown> => {
  const run = { owner, repo, run_id: runId }
  const { data } =
    attempt === null
      ? await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', run)
      : await octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', { ...run, attempt_number: attempt })
  return data
}
