/** Reads the run and its jobs: the jobs are needed, the run itself is an optional source. */
import pMap from 'p-map'
import { describeError, ReportError } from './errors.ts'
import type { Note } from './model/report.ts'
import type { Job, WorkflowRun } from './model/run.ts'
import type { Clock, GitHub, JobsQuery } from './ports.ts'
import type { Target } from './target.ts'

export interface RunRead {
  readonly run: WorkflowRun
  readonly jobs: readonly Job[]
  /** Executions of the attempt before the reported one that `jobs` does not have; they do not count. */
  readonly earlier: readonly Job[]
  readonly notes: readonly Note[]
}

/** A job whose steps are all done is about to complete: GitHub says so a moment later. */
const REREADS = 4
const REREAD_MS = 1_000
const REREAD_AT_ONCE = 5
const REREAD_JOBS = 20

/**
 * @param serverUrl for links when the run cannot be read
 * @param reportingJobId never waited for: it cannot complete before this step does
 * @throws ReportError when the jobs cannot be read
 */
export const readRun = async (
  target: Target,
  ports: { readonly github: GitHub; readonly clock: Clock },
  options: { readonly serverUrl: string; readonly isReporting: (jobs: readonly Job[]) => number | null }
): Promise<RunRead> => {
  const { github, clock } = ports
  const notes: Note[] = []
  let jobs: readonly Job[]
  let run: WorkflowRun | null
  const readRunItself = async (runId: number, attempt: number | null): Promise<WorkflowRun | null> => {
    try {
      return await github.run({ runId, attempt })
    } catch (error) {
      notes.push({
        kind: 'run_unreadable',
        message: `The run itself could not be read, so its title, event and times are missing. ${describeError(error)}`
      })
      return null
    }
  }
  if (target.jobId !== null) {
    const job = await github.job(target.jobId)
    jobs = [job]
    run = await readRunItself(job.runId ?? target.runId, job.attempt)
  } else {
    const query: JobsQuery =
      target.attempt === null ? { runId: target.runId, filter: target.filter } : { runId: target.runId, attempt: target.attempt }
    const [list, itself] = await Promise.allSettled([github.jobs(query), readRunItself(target.runId, target.attempt)])
    if (list.status === 'rejected') throw list.reason
    jobs = list.value.jobs
    run = itself.status === 'fulfilled' ? itself.value : null
    notes.push(...list.value.warnings.map((message) => ({ kind: 'jobs', message })))
  }
  jobs = await awaitFinishing(jobs, options.isReporting(jobs), github, clock)
  const completed = completeRun(run, jobs, target, options.serverUrl)
  const before = await readAttemptBefore(completed, target, github)
  const known = new Set(jobs.map(({ id }) => id))
  return { run: completed, jobs, earlier: before.jobs.filter(({ id }) => !known.has(id)), notes: [...notes, ...before.notes] }
}

/**
 * The executions of the attempt before a re-run, so that it shows what failed there and passes now. One request for each 100 jobs of
 * that attempt, only for attempts after the first, and not with `filter: all`, which lists them anyway, nor for a single job.
 * Optional: what cannot be read is a note.
 */
const readAttemptBefore = async (
  run: WorkflowRun,
  target: Target,
  github: GitHub
): Promise<{ readonly jobs: readonly Job[]; readonly notes: readonly Note[] }> => {
  const listsAll = target.filter === 'all' && target.attempt === null
  if (listsAll || target.jobId !== null || run.attempt === null || run.attempt < 2) return { jobs: [], notes: [] }
  const attempt = run.attempt - 1
  try {
    const { jobs, warnings } = await github.jobs({ runId: run.id, attempt })
    return { jobs, notes: warnings.map((message) => ({ kind: 'jobs', message: `Attempt ${attempt}: ${message}` })) }
  } catch (error) {
    if (!(error instanceof ReportError)) throw error
    const message = `The jobs of attempt ${attempt} could not be read, so jobs that failed there and pass now are not known. ${describeError(error)}`
    return { jobs: [], notes: [{ kind: 'attempt_unreadable', message }] }
  }
}

const isFinishing = (job: Job): boolean =>
  job.status !== 'completed' && job.steps.length > 0 && job.steps.every((step) => step.status === 'completed')

const awaitFinishing = async (jobs: readonly Job[], reportingId: number | null, github: GitHub, clock: Clock): Promise<readonly Job[]> => {
  let current = jobs
  for (let turn = 0; turn < REREADS; turn++) {
    const waiting = current.filter((job) => job.id !== reportingId && isFinishing(job)).slice(0, REREAD_JOBS)
    if (waiting.length === 0) return current
    await clock.sleep(REREAD_MS)
    const again = await pMap(waiting, ({ id }) => github.job(id).catch(ignoreReportError), { concurrency: REREAD_AT_ONCE })
    const byId = new Map(again.filter((job) => job !== null).map((job) => [job.id, job]))
    current = current.map((job) => byId.get(job.id) ?? job)
  }
  return current
}

/** A job that cannot be read again stays as it was listed. */
const ignoreReportError = (error: unknown): null => {
  if (error instanceof ReportError) return null
  throw error
}

const completeRun = (run: WorkflowRun | null, jobs: readonly Job[], target: Target, serverUrl: string): WorkflowRun => {
  const attempts = jobs.map((job) => job.attempt).filter((attempt) => attempt !== null)
  const latest = attempts.length === 0 ? null : Math.max(...attempts)
  const runId = run?.id ?? jobs[0]?.runId ?? target.runId
  if (run !== null) return { ...run, attempt: target.attempt ?? run.attempt ?? latest }
  const text = (read: (job: Job) => string | null): string | null => jobs.map(read).find((value) => value !== null) ?? null
  return {
    id: runId,
    attempt: target.attempt ?? latest,
    workflowId: null,
    number: null,
    name: text((job) => job.workflowName),
    title: null,
    event: null,
    branch: text((job) => job.headBranch),
    headSha: text((job) => job.headSha),
    url: `${serverUrl}/${target.repository}/actions/runs/${runId}`,
    status: null,
    conclusion: null,
    createdAt: null,
    startedAt: null,
    completedAt: null
  }
}
