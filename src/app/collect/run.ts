/** Reads the run and its jobs: the jobs are needed, the run itself is an optional source. */
import pLimit from 'p-limit'
import { isFinishing } from '../../jobs/conclusion.ts'
import { describeError, isExpected } from '../../model/errors.ts'
import type { Clock, GitHub, JobList, JobsQuery, OnPage } from '../../model/ports.ts'
import type { Note } from '../../model/report.ts'
import type { Job, WorkflowRun } from '../../model/run.ts'
import { listsAllAttempts, type Target } from './target.ts'

export interface RunRead {
  readonly run: WorkflowRun
  readonly jobs: readonly Job[]
  readonly notes: readonly Note[]
  /** Comes a little later, and is needed last. */
  readonly earlier: Promise<Earlier>
}

/** The attempt before the reported one. */
export interface Earlier {
  /** Executions that the list of jobs does not have; they do not count. */
  readonly jobs: readonly Job[]
  readonly notes: readonly Note[]
}

/** Jobs that are about to complete are read again so often, so many at once. */
const REREADS = 4
const REREAD_MS = 1_000
const REREAD_AT_ONCE = 5
const REREAD_JOBS = 20

/**
 * Asks for the jobs, the run and the attempt before it side by side.
 *
 * @param options.serverUrl for links when the run cannot be read
 * @param options.isReporting the id of the job among these that this step runs in: it is never waited for, for it cannot complete before
 *   this step does
 * @param options.onPage told of the jobs as they come
 * @param options.onRun told of the run itself when it comes
 * @throws ReportError when the jobs cannot be read
 */
export const readRun = async (
  target: Target,
  ports: { readonly github: GitHub; readonly clock: Clock },
  options: {
    readonly serverUrl: string
    readonly isReporting: (jobs: readonly Job[]) => number | null
    readonly onPage?: OnPage
    readonly onRun?: (run: WorkflowRun) => void
  }
): Promise<RunRead> => {
  const { github, clock } = ports
  const list = target.jobId === null ? github.jobs(queryOf(target), options.onPage) : readOneJob(target.jobId, github, options.onPage)
  // A single job tells which run is its own.
  const asked =
    target.jobId === null
      ? Promise.resolve(target)
      : list.then(({ jobs: [job] }) => ({ runId: job?.runId ?? target.runId, attempt: job?.attempt ?? null }))
  const itself = asked
    .then((which) => readRunItself(which, github))
    .then((read) => {
      if (read.run !== null) options.onRun?.(read.run)
      return read
    })
  const attempt = target.attempt === null ? itself.then(({ run }) => run?.attempt ?? null) : Promise.resolve(target.attempt)
  const before = attempt.then((known) => (known === null ? null : readAttemptBefore(known, target, github)))
  // The jobs decide: without them nothing else is of use.
  itself.catch(() => {})
  before.catch(() => {})
  const { jobs: listed, warnings } = await list
  const jobs = await awaitFinishing(listed, options.isReporting(listed), github, clock)
  const { run, notes } = await itself
  const completed = completeRun(run, jobs, target, options.serverUrl)
  const known = new Set(jobs.map(({ id }) => id))
  const earlier = before
    .then((read) => read ?? (completed.attempt === null ? NONE : readAttemptBefore(completed.attempt, target, github)))
    .then((read): Earlier => ({ ...read, jobs: read.jobs.filter(({ id }) => !known.has(id)) }))
  earlier.catch(() => {})
  return { run: completed, jobs, earlier, notes: [...notes, ...warnings.map((message): Note => ({ kind: 'jobs', message }))] }
}

const queryOf = ({ runId, attempt, filter }: Target): JobsQuery => (attempt === null ? { runId, filter } : { runId, attempt })

const readOneJob = async (jobId: number, github: GitHub, onPage: OnPage | undefined): Promise<JobList> => {
  const jobs = [await github.job(jobId)]
  onPage?.(jobs, true)
  return { jobs, warnings: [] }
}

/** Optional: a run that cannot be read is a note. */
const readRunItself = async (
  { runId, attempt }: Pick<Target, 'runId' | 'attempt'>,
  github: GitHub
): Promise<{ readonly run: WorkflowRun | null; readonly notes: readonly Note[] }> => {
  try {
    return { run: await github.run({ runId, attempt }), notes: [] }
  } catch (error) {
    if (!isExpected(error)) throw error
    const message = `The run itself could not be read, so its title, event and times are missing. ${describeError(error)}`
    return { run: null, notes: [{ kind: 'run_unreadable', message }] }
  }
}

const NONE: Earlier = { jobs: [], notes: [] }

/**
 * The executions of the attempt before a re-run, so that it shows what failed there and passes now. One request for each 100 jobs of
 * that attempt, only for attempts after the first, and not with `filter: all`, which lists them anyway, nor for a single job.
 * Optional: what cannot be read is a note.
 */
const readAttemptBefore = async (reported: number, target: Target, github: GitHub): Promise<Earlier> => {
  if (listsAllAttempts(target) || target.jobId !== null || reported < 2) return NONE
  const attempt = reported - 1
  try {
    const { jobs, warnings } = await github.jobs({ runId: target.runId, attempt })
    return { jobs, notes: warnings.map((message) => ({ kind: 'jobs', message: `Attempt ${attempt}: ${message}` })) }
  } catch (error) {
    if (!isExpected(error)) throw error
    const message = `The jobs of attempt ${attempt} could not be read, so jobs that failed there and pass now are not known. ${describeError(error)}`
    return { jobs: [], notes: [{ kind: 'attempt_unreadable', message }] }
  }
}

const awaitFinishing = async (jobs: readonly Job[], reportingId: number | null, github: GitHub, clock: Clock): Promise<readonly Job[]> => {
  let current = jobs
  for (let turn = 0; turn < REREADS; turn++) {
    const waiting = current.filter((job) => job.id !== reportingId && isFinishing(job)).slice(0, REREAD_JOBS)
    if (waiting.length === 0) return current
    await clock.sleep(REREAD_MS)
    const again = await pLimit(REREAD_AT_ONCE).map(waiting, ({ id }) => github.job(id).catch(ignoreExpected))
    const byId = new Map(again.filter((job) => job !== null).map((job) => [job.id, job]))
    current = current.map((job) => byId.get(job.id) ?? job)
  }
  return current
}

/** A job that cannot be read again stays as it was listed. */
const ignoreExpected = (error: unknown): null => {
  if (isExpected(error)) return null
  throw error
}

const completeRun = (run: WorkflowRun | null, jobs: readonly Job[], target: Target, serverUrl: string): WorkflowRun => {
  const attempts = jobs.map((job) => job.attempt).filter((attempt) => attempt !== null)
  const latest = attempts.length === 0 ? null : attempts.reduce((most, attempt) => Math.max(most, attempt))
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
    pullRequest: null,
    baseBranch: null,
    actor: null,
    baseRepository: null,
    headRepository: null,
    headSha: text((job) => job.headSha),
    url: `${serverUrl}/${target.repository}/actions/runs/${runId}`,
    status: null,
    conclusion: null,
    createdAt: null,
    startedAt: null,
    completedAt: null
  }
}
