/** Reads the jobs of a run, single ones, and their annotations. */
import { setImmediate } from 'node:timers/promises'
import { ReportError } from '../model/errors.ts'
import type { JobList, JobsQuery, OnPage } from '../model/ports.ts'
import type { Annotation, Job } from '../model/run.ts'
import { type Api, request } from './api.ts'
import { nameOf, type Subject } from './errors.ts'
import { MAX_PAGES, readPages } from './http/pages.ts'
import { parseAnnotation, parseJob } from './shapes.ts'

/** Enough for a thousand jobs, far below GitHub's limit of 100 requests. */
const PAGES_AT_ONCE = 10

/**
 * All jobs of a run or of one attempt, each once, in GitHub's order. While a run goes on pages shift, so a job may come twice: the
 * later copy is kept. The total count is not trusted; a page without a new job ends the list.
 *
 * @see https://docs.github.com/en/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run
 * @throws ReportError
 */
export const listJobs = (api: Api, query: JobsQuery, onPage?: OnPage): Promise<JobList> => {
  const attempt = 'attempt' in query ? query.attempt : null
  const ofRun = '/repos/{owner}/{repo}/actions/runs/{run_id}'
  const [path, parameters] =
    'attempt' in query
      ? [`${ofRun}/attempts/{attempt_number}/jobs`, { run_id: query.runId, attempt_number: query.attempt }]
      : [`${ofRun}/jobs`, { run_id: query.runId, filter: query.filter }]
  const maxPages = Math.min(query.maxPages ?? MAX_PAGES, MAX_PAGES)
  return request(api, { kind: 'jobs', runId: query.runId, attempt }, async () => {
    const jobs = new Map<number, Job>()
    let unusable = 0
    let pages = 0
    for await (const { elements, isLast } of readPages(api, path, parameters, { maxPages, atOnce: PAGES_AT_ONCE })) {
      const known = jobs.size
      const parsed = elements.map((element) => parseJob(element, api)).filter((job) => job !== null)
      unusable += elements.length - parsed.length
      for (const job of parsed) jobs.set(job.id, job)
      pages++
      const isWhole = isLast || jobs.size === known
      onPage?.(parsed, isWhole)
      if (isWhole) break
      // Pages that came together are not read in one go: what was asked for because of this one goes out first.
      await setImmediate()
    }
    const warnings: string[] = []
    if (unusable > 0) {
      const entries = unusable === 1 ? '1 entry' : `${unusable} entries`
      warnings.push(`${entries} of the job list had no usable id, and could not be reported.`)
    }
    if (pages === maxPages) warnings.push(`The job list has ${maxPages} pages or more; jobs after them were not read.`)
    return { jobs: [...jobs.values()], warnings }
  })
}

/**
 * One job.
 *
 * @see https://docs.github.com/en/rest/actions/workflow-jobs#get-a-job-for-a-workflow-run
 * @throws ReportError
 */
export const getJob = (api: Api, jobId: number): Promise<Job> => {
  const subject: Subject = { kind: 'job', jobId }
  return request(api, subject, async () => {
    const { owner, repo } = api
    const { data } = await api.octokit.request('GET /repos/{owner}/{repo}/actions/jobs/{job_id}', { owner, repo, job_id: jobId })
    const job = parseJob(data, api)
    if (job === null) throw new ReportError('server', `GitHub's answer for ${nameOf(subject, api)} is not a job: it has no id.`)
    return job
  })
}

/**
 * All annotations of a job, in GitHub's order. A job's id is also the id of its check run.
 *
 * @see https://docs.github.com/en/rest/checks/runs#list-check-run-annotations
 * @throws ReportError kind `forbidden` without `checks: read`
 */
export const listAnnotations = (api: Api, jobId: number): Promise<readonly Annotation[]> =>
  request(api, { kind: 'annotations', jobId }, async () => {
    const path = '/repos/{owner}/{repo}/check-runs/{check_run_id}/annotations'
    const annotations: Annotation[] = []
    for await (const { elements } of readPages(api, path, { check_run_id: jobId })) {
      // One by one: a server may send more than a call takes arguments.
      for (const annotation of elements.map(parseAnnotation)) if (annotation !== null) annotations.push(annotation)
    }
    return annotations
  })
