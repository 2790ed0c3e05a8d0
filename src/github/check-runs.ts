/** Writes check runs: the only file of this program that changes anything on GitHub. Loaded when somebody asks for one. */
import type { CheckAnnotation, CheckRun } from '../model/check-run.ts'
import { ReportError } from '../model/errors.ts'
import type { CheckRuns } from '../model/ports.ts'
import type { Later } from './later.ts'

/** GitHub keeps 1,000 check runs of one name in a suite. */
const MAX_PAGES = 10

/**
 * One write after the other, each sent once: an answer that does not come says nothing about what was written, and annotations cannot be
 * taken back.
 *
 * @see https://docs.github.com/en/rest/checks/runs
 */
export const createCheckRuns = ({ owner, repo, ask, pages, field, idField, writer }: Later): CheckRuns => {
  const octokit = writer()
  return {
    find: ({ name, externalId, sha }) =>
      ask({ kind: 'check_run', sha }, async () => {
        const path = '/repos/{owner}/{repo}/commits/{ref}/check-runs'
        const ids: number[] = []
        for await (const { elements } of pages(path, { ref: sha, check_name: name, filter: 'all' }, { maxPages: MAX_PAGES })) {
          for (const element of elements) {
            const id = idField(element, 'id')
            if (id !== null && field(element, 'external_id') === externalId && field(element, 'name') === name) ids.push(id)
          }
        }
        return ids.length === 0 ? null : ids.reduce((newest, id) => Math.max(newest, id))
      }),
    annotations: (id, { sha }) =>
      ask({ kind: 'check_run', sha }, async () => {
        const there: Awaited<ReturnType<CheckRuns['annotations']>>[number][] = []
        for await (const { elements } of pages('/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', { check_run_id: id })) {
          for (const element of elements) {
            const [path, startLine, message] = ['path', 'start_line', 'message'].map((name) => field(element, name))
            if (typeof path === 'string' && typeof startLine === 'number' && typeof message === 'string') there.push({ path, startLine, message })
          }
        }
        return there
      }),
    create: (run, batch) =>
      ask({ kind: 'check_run', sha: run.sha }, async () => {
        const written = { owner, repo, name: run.name, head_sha: run.sha, external_id: run.externalId, ...bodyOf(run, batch) }
        const { data } = await octokit.request('POST /repos/{owner}/{repo}/check-runs', written)
        const id = idField(data, 'id')
        if (id === null) throw new ReportError('server', `GitHub's answer to the new check run of ${owner}/${repo} has no id.`)
        return id
      }),
    update: (id, run, batch) =>
      ask({ kind: 'check_run', sha: run.sha }, async () => {
        const written = { owner, repo, check_run_id: id, ...bodyOf(run, batch) }
        await octokit.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', written)
      })
  }
}

const bodyOf = ({ url, conclusion, title, summary }: CheckRun, annotations: readonly CheckAnnotation[]) => ({
  details_url: url,
  status: 'completed' as const,
  conclusion,
  output: { title, summary, annotations: annotations.map(toRest) }
})

const toRest = ({ path, line, column, title, message }: CheckAnnotation) => ({
  path,
  start_line: line,
  end_line: line,
  ...(column === null ? {} : { start_column: column, end_column: column }),
  annotation_level: 'failure' as const,
  title,
  message
})
