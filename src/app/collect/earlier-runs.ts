/** Compares the run with earlier runs of its workflow, within a fixed number of requests. Optional: what cannot be read becomes a note. */
import pLimit from 'p-limit'
import { describeError, isExpected, isRefusal, type ReportError } from '../../model/errors.ts'
import type { EarlierRun, GitHub } from '../../model/ports.ts'
import type { Note } from '../../model/report.ts'
import type { EpochMs, Job, WorkflowRun } from '../../model/run.ts'
import type { UsualTimes } from '../../model/usual.ts'
import { compareRuns, MIN_SAMPLES } from '../../timing/usual.ts'

/** What is compared. */
export interface ComparedRun {
  readonly run: WorkflowRun
  /** The counted jobs. */
  readonly jobs: readonly Job[]
  /** Which jobs of an earlier run belong to the same selection: the name filter, and never the reporting job. */
  readonly includes: (name: string) => boolean
}

export interface Compared {
  /** Null when nothing was asked for, or nothing could be read. */
  readonly usual: UsualTimes | null
  readonly notes: readonly Note[]
}

/** Jobs on a page of GitHub's list. */
const PAGE = 100
/** Of one earlier run no more pages are read: 300 jobs. */
const MOST_PAGES = 3
/** Earlier runs may have some more jobs than the first one that was read. */
const ROOM = 1.25
const AT_ONCE = 8
/** So many errors that are not about one run only, and nothing more is asked for: each has been retried for half a minute. */
const MOST_ERRORS = 3

/** The most requests that a comparison sends, retries not counted: 2 for each earlier run, and 2 more. */
export const requestBudget = (limit: number): number => (limit === 0 ? 0 : 2 * limit + 2)

/**
 * Reads at most `limit` earlier successful runs of the same workflow and branch, or of the default branch when the own one has too
 * few. Sends at most {@link requestBudget} requests and says in a note how many it were. A ReportError becomes a note, and the
 * comparison goes on with what is there.
 */
export const compareWithEarlierRuns = async (subject: ComparedRun, limit: number, github: GitHub): Promise<Compared> => {
  if (limit === 0 || subject.jobs.length === 0) return { usual: null, notes: [] }
  const reader = createReader()
  const found = await findUsualRuns(subject, limit, github, reader)
  const read = await readJobs(found?.runs ?? [], requestBudget(limit), github, reader)
  const unreadable = reader.notes()
  const notes = [
    ...unreadable,
    ...(unreadable.length > 0 || read.length > 0 ? [] : [whyNone(reader.requests())]),
    ...notesOn(found, read, limit, reader.requests())
  ]
  if (found === null || read.length === 0) return { usual: null, notes }
  const selected = read.map(({ jobs, isCut }) => ({ jobs: jobs.filter(({ name }) => subject.includes(name)), isCut }))
  const usual: UsualTimes = {
    ...compareRuns(
      subject.jobs,
      selected.map(({ jobs }) => jobs),
      new Set(selected.filter(({ isCut }) => isCut).map(({ jobs }) => jobs))
    ),
    branch: found.branch,
    isOwnBranch: found.branch === subject.run.branch,
    runIds: read.map(({ id }) => id),
    asked: limit
  }
  return { usual, notes }
}

/** Counts requests and keeps what went wrong. */
interface Reader {
  /** Asks once; null when that fails, and without asking when nothing more can be expected. @param what how a note calls it */
  readonly read: <T>(what: string, ask: () => Promise<T>) => Promise<T | null>
  /** Counts requests that one call sent beyond its first: the further pages of a list. */
  readonly countMore: (requests: number) => void
  readonly requests: () => number
  /** One note for all that failed under one name; it quotes the first error. */
  readonly notes: () => readonly Note[]
}

const createReader = (): Reader => {
  const errors: { readonly what: string; readonly error: ReportError }[] = []
  const hasGivenUp = (): boolean =>
    errors.some(({ error }) => isRefusal(error)) || errors.filter(({ error }) => error.kind !== 'not_found').length >= MOST_ERRORS
  let requests = 0
  return {
    read: async (what, ask) => {
      if (hasGivenUp()) return null
      requests++
      try {
        return await ask()
      } catch (error) {
        if (!isExpected(error)) throw error
        errors.push({ what, error })
        return null
      }
    },
    countMore: (more) => {
      requests += more
    },
    requests: () => requests,
    notes: () =>
      [...Map.groupBy(errors, ({ what }) => what)].flatMap(([what, group]): readonly Note[] => {
        const [first] = group
        if (first === undefined) return []
        const times = group.length === 1 ? '' : ` (${group.length} times)`
        return [{ kind: 'compare_runs_unreadable', message: `For the comparison ${what} could not be read${times}. ${describeError(first.error)}` }]
      })
  }
}

interface UsualRuns {
  readonly branch: string
  readonly runs: readonly EarlierRun[]
}

/** The run's own branch, or the default branch when that has more earlier runs and the own one has too few to say what is usual. */
const findUsualRuns = async ({ run, jobs }: ComparedRun, limit: number, github: GitHub, reader: Reader): Promise<UsualRuns | null> => {
  const { workflowId } = run
  const before = createdAt(run, jobs)
  if (workflowId === null || before === null) return null
  const list = async (branch: string): Promise<UsualRuns> => {
    const runs = await reader.read(`the earlier runs of branch ${branch}`, () => github.earlierRuns({ workflowId, branch, before, limit }))
    return { branch, runs: runs ?? [] }
  }
  const own = run.branch === null ? null : await list(run.branch)
  if (own !== null && own.runs.length >= Math.min(MIN_SAMPLES, limit)) return own
  const defaultBranch = await reader.read('the name of the default branch', () => github.defaultBranch())
  if (defaultBranch === null || defaultBranch === run.branch) return own
  const other = await list(defaultBranch)
  return own === null || other.runs.length > own.runs.length ? other : own
}

/** When the run was created: an attempt's own jobs are younger. */
const createdAt = (run: WorkflowRun, jobs: readonly Job[]): EpochMs | null => {
  if (run.createdAt !== null) return run.createdAt
  const times = jobs.map((job) => job.createdAt ?? job.startedAt).filter((time) => time !== null)
  return times.length === 0 ? null : times.reduce((first, time) => Math.min(first, time))
}

interface EarlierJobs {
  readonly id: number
  readonly jobs: readonly Job[]
  /** Whether the run may have more jobs than were read. */
  readonly isCut: boolean
}

const pagesOf = (jobs: number): number => Math.max(1, Math.ceil(jobs / PAGE))

/**
 * The jobs of as many runs as the budget allows. The first run that can be read tells how many pages the others are likely to have.
 *
 * @param budget the most requests of the whole comparison
 */
const readJobs = async (runs: readonly EarlierRun[], budget: number, github: GitHub, reader: Reader): Promise<readonly EarlierJobs[]> => {
  const read = async ({ id, attempt }: EarlierRun, maxPages: number): Promise<EarlierJobs | null> => {
    const which = attempt === null ? { runId: id, filter: 'latest' as const } : { runId: id, attempt }
    const list = await reader.read('the jobs of an earlier run', () => github.jobs({ ...which, maxPages }))
    if (list === null) return null
    const pages = Math.min(pagesOf(list.jobs.length), maxPages)
    reader.countMore(pages - 1)
    return { id, jobs: list.jobs, isCut: list.jobs.length >= maxPages * PAGE }
  }
  const left = (): number => budget - reader.requests()
  let first: EarlierJobs | null = null
  let next = 0
  for (; first === null && next < runs.length && left() > 0; next++) {
    const run = runs[next]
    if (run !== undefined) first = await read(run, Math.min(MOST_PAGES, left()))
  }
  if (first === null) return []
  const pages = Math.min(MOST_PAGES, pagesOf(first.jobs.length * ROOM))
  const affordable = runs.slice(next, next + Math.floor(left() / pages))
  const others = await pLimit(AT_ONCE).map(affordable, (run) => read(run, pages))
  return [first, ...others].filter((jobs) => jobs !== null)
}

/** Why there is no comparison, where nothing failed. */
const whyNone = (requests: number): Note => ({
  kind: 'compare_runs_none',
  message: `Not compared with earlier runs: ${requests === 0 ? 'the run itself tells neither its workflow nor its time' : 'no earlier successful run of this workflow was found'}`
})

/** What is missing in the comparison, and what it cost. */
const notesOn = (found: UsualRuns | null, read: readonly EarlierJobs[], limit: number, requests: number): readonly Note[] => {
  const notes: Note[] = []
  const cut = read.filter(({ isCut }) => isCut).length
  if (cut > 0) {
    const message = `Of ${cut} of ${read.length} earlier runs only the first jobs were read: their wall clock and queue do not count`
    notes.push({ kind: 'compare_runs_cut', message })
  }
  if (requests > 0) {
    const all = found?.runs.length ?? 0
    const runs = `${read.length} of ${all} earlier ${all === 1 ? 'run' : 'runs'}`
    const message = `${requests} of at most ${requestBudget(limit)} requests were spent to read the jobs of ${runs}`
    notes.push({ kind: 'compare_runs', message, data: { asked: limit } })
  }
  return notes
}
