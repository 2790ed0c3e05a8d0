/** Compares the run with earlier runs of its workflow, within a fixed number of requests. Optional: what cannot be read becomes a note. */
import pLimit from 'p-limit'
import { HISTORY } from '../../model/budgets.ts'
import type { EarlierRun } from '../../model/ports.ts'
import type { Note } from '../../model/report.ts'
import type { Job, WorkflowRun } from '../../model/run.ts'
import type { UsualTimes } from '../../model/usual.ts'
import { compareRuns, MIN_SAMPLES } from '../../timing/usual.ts'
import { createOptionalReader, type OptionalReader } from './optional-reader.ts'
import { type Branch, type EarlierJobs, isOwnBranch, pagesOf, type RunLists } from './run-lists.ts'

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

/** Of one earlier run no more pages are read: 300 jobs. */
const MOST_PAGES = HISTORY.pages
/** Earlier runs may have some more jobs than the first one that was read. */
const ROOM = 1.25
const AT_ONCE = 8

/** The most requests that a comparison sends, retries not counted: 2 for each earlier run, and 2 more. */
export const requestBudget = (limit: number): number => (limit === 0 ? 0 : 2 * limit + 2)

/**
 * Reads at most `limit` earlier successful runs of the same workflow and branch, or of the default branch when the own one has too
 * few. Sends at most {@link requestBudget} requests and says in a note how many it were. A ReportError becomes a note, and the
 * comparison goes on with what is there.
 */
export const compareWithEarlierRuns = async (subject: ComparedRun, limit: number, lists: RunLists | null): Promise<Compared> => {
  if (limit === 0 || subject.jobs.length === 0) return { usual: null, notes: [] }
  const reader = createOptionalReader('compare_runs_unreadable', 'For the comparison')
  const found = lists === null ? null : await findUsualRuns(subject.run, limit, lists, reader)
  const read = lists === null ? [] : await readJobs(found?.runs ?? [], requestBudget(limit), lists, reader)
  const unreadable = reader.notes()
  const notes = [
    ...unreadable,
    ...(unreadable.length > 0 || read.length > 0 || (lists !== null && found === null) ? [] : [whyNone(lists !== null)]),
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
    isOwnBranch: found.isOwn,
    runIds: read.map(({ id }) => id),
    asked: limit
  }
  return { usual, notes }
}

interface UsualRuns {
  readonly branch: string
  readonly isOwn: boolean
  readonly runs: readonly EarlierRun[]
}

/**
 * The run's own branch, or the default branch when that has more earlier runs and the own one has too few to say what is usual.
 *
 * @returns null when none could be listed
 */
const findUsualRuns = async (run: WorkflowRun, limit: number, lists: RunLists, reader: OptionalReader): Promise<UsualRuns | null> => {
  const list = async (branch: Branch): Promise<UsualRuns | null> => {
    const runs = await lists.green(branch, limit, reader)
    return runs === null ? null : { branch: branch.name, isOwn: branch.as === 'own', runs }
  }
  const own = run.branch === null ? null : await list({ name: run.branch, as: 'own' })
  if (own !== null && own.runs.length >= Math.min(MIN_SAMPLES, limit)) return own
  const defaultBranch = await lists.defaultBranch(reader)
  if (defaultBranch === null || isOwnBranch(defaultBranch, run)) return own
  const other = await list({ name: defaultBranch, as: 'base' })
  return own === null || (other !== null && other.runs.length > own.runs.length) ? other : own
}

interface JobsOfRun extends EarlierJobs {
  readonly id: number
}

/**
 * The jobs of as many runs as the budget allows. The first run that can be read tells how many pages the others are likely to have.
 *
 * @param budget the most requests of the whole comparison
 */
const readJobs = async (runs: readonly EarlierRun[], budget: number, lists: RunLists, reader: OptionalReader): Promise<readonly JobsOfRun[]> => {
  const read = async (run: EarlierRun, maxPages: number): Promise<JobsOfRun | null> => {
    const list = await lists.jobsOf(run, maxPages, reader)
    return list === null ? null : { id: run.id, ...list }
  }
  const left = (): number => budget - reader.requests()
  let first: JobsOfRun | null = null
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
const whyNone = (isListed: boolean): Note => ({
  kind: 'compare_runs_none',
  message: `Not compared with earlier runs: ${isListed ? 'no earlier successful run of this workflow was found' : 'the run itself does not tell its workflow, or not its time'}`
})

/** What is missing in the comparison, and what it cost. */
const notesOn = (found: UsualRuns | null, read: readonly JobsOfRun[], limit: number, requests: number): readonly Note[] => {
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
