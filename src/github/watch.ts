/** Looks at a run again and again: what was read is asked for only if it has changed, and of the jobs only the pages that may have. Loaded for a wait. */
import type { RunWatch, WatchQuery } from '../model/ports.ts'
import type { Job } from '../model/run.ts'
import type { Subject } from './errors.ts'
import type { Later } from './later.ts'

/** The most that GitHub puts on a page. */
const PER_PAGE = 100
/** Far more jobs than a run may have at once. */
const MAX_PAGES = 50

/** A page of jobs. */
interface Page {
  readonly jobs: readonly Job[]
  /** Of all pages, as this one tells it. */
  readonly total: number
}

/** Asks, and from then on whether the answer has changed. */
type Ask<T> = () => Promise<T>

/**
 * Pages with unfinished jobs are read at each look, and the last page, for there new jobs appear. When the number of jobs has changed, all
 * pages are.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate
 */
export const watchRun = (later: Later, { runId, attempt, jobId }: WatchQuery): RunWatch => {
  const { field, toJob, remaining } = later
  const ofRun = `/repos/{owner}/{repo}/actions/runs/{run_id}${attempt === null ? '' : '/attempts/{attempt_number}'}`
  const named = { run_id: runId, ...(attempt === null ? {} : { attempt_number: attempt }) }
  const status = remembering(later, { kind: 'run', runId, attempt }, ofRun, named, (data) => {
    const word = field(data, 'status')
    return typeof word === 'string' ? word : null
  })
  const job = remembering(later, { kind: 'job', jobId: jobId ?? 0 }, '/repos/{owner}/{repo}/actions/jobs/{job_id}', { job_id: jobId ?? 0 }, toJob)
  const toPage = (data: unknown): Page => {
    const [jobs, total] = [field(data, 'jobs'), field(data, 'total_count')]
    return { jobs: (Array.isArray(jobs) ? jobs : []).map(toJob).filter((one) => one !== null), total: typeof total === 'number' ? total : 0 }
  }
  const pages: { readonly ask: Ask<Page>; last: Page }[] = []
  const readPage = async (index: number): Promise<Page> => {
    const query = { ...named, ...(attempt === null ? { filter: 'latest' } : {}), per_page: PER_PAGE, page: index + 1 }
    const ask = pages[index]?.ask ?? remembering(later, { kind: 'jobs', runId, attempt }, `${ofRun}/jobs`, query, toPage)
    const last = await ask()
    pages[index] = { ask, last }
    return last
  }
  const readAll = async (): Promise<void> => {
    for (let index = 0; index < MAX_PAGES; index++) {
      const { jobs, total } = await readPage(index)
      const isLast = jobs.length === 0 || (index + 1) * PER_PAGE >= total
      if (isLast) pages.length = index + 1
      if (isLast) return
    }
  }
  /** @returns whether there are as many jobs as before */
  const readUnfinished = async (): Promise<boolean> => {
    const total = pages.at(-1)?.last.total
    for (const [index, { last }] of pages.entries()) {
      if (index < pages.length - 1 && last.jobs.every(isCompleted)) continue
      if ((await readPage(index)).total !== total) return false
    }
    return true
  }
  return {
    status,
    jobs: async () => {
      if (jobId !== null) return [await job()].filter((one) => one !== null)
      if (pages.length === 0 || !(await readUnfinished())) await readAll()
      // While jobs appear, one may move to another page.
      return [...new Map(pages.flatMap(({ last }) => last.jobs).map((one) => [one.id, one])).values()]
    },
    remaining
  }
}

const isCompleted = ({ status }: Job): boolean => status === 'completed'

const remembering = <T>(
  { octokit, owner, repo, ask, isUnchanged }: Later,
  subject: Subject,
  path: string,
  parameters: Readonly<Record<string, string | number>>,
  parse: (data: unknown) => T
): Ask<T> => {
  let known: { readonly etag: string | undefined; readonly value: T } | null = null
  return () =>
    ask(subject, async () => {
      const asked = { owner, repo, ...parameters, ...(known?.etag === undefined ? {} : { headers: { 'if-none-match': known.etag } }) }
      try {
        const { data, headers } = await octokit.request(`GET ${path}`, asked)
        known = { etag: headers.etag, value: parse(data) }
      } catch (error) {
        if (known === null || !isUnchanged(error)) throw error
      }
      return known.value
    })
}
