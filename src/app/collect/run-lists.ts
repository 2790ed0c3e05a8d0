/** The earlier runs of a workflow on a branch, and which branches those are. Each list is asked for once. */
import { isForeign } from '../../jobs/foreign.ts'
import { listNames } from '../../jobs/names.ts'
import { HISTORY } from '../../model/budgets.ts'
import type { RunContext } from '../../model/context.ts'
import type { EarlierRun, EarlierRunList, GitHub } from '../../model/ports.ts'
import type { EpochMs, Job, WorkflowRun } from '../../model/run.ts'
import type { OptionalReader } from './optional-reader.ts'

/** Whose earlier runs are asked for. */
export interface Subject {
  readonly run: WorkflowRun
  /** Those of the run, which tell its time where it does not itself. */
  readonly jobs: readonly Job[]
  /** What the event that started this step tells, where it is about the reported run. */
  readonly event: RunContext['event']
}

/** A branch to look on. `base`: pull requests go there, so only runs of the repository itself count, and none of pull requests. */
export interface Branch {
  readonly name: string
  readonly as: 'own' | 'base'
}

export interface RunLists {
  /** The newest runs, whatever came of them; null when they cannot be read. */
  readonly newest: (branch: Branch) => Promise<EarlierRunList | null>
  /**
   * Those that ended with success: out of {@link newest} when that was asked for and has enough; null when they cannot be read.
   *
   * @param reader counts the request that is sent else
   */
  readonly green: (branch: Branch, limit: number, reader: OptionalReader) => Promise<readonly EarlierRun[] | null>
  /**
   * The jobs of the latest attempt of a run; null when they cannot be read.
   *
   * @param reader counts the requests that are sent, which are none when somebody has asked before
   */
  readonly jobsOf: (run: EarlierRun, maxPages: number, reader: OptionalReader) => Promise<EarlierJobs | null>
  /** The name of the default branch, of which the event may tell; null when nobody does. */
  readonly defaultBranch: (reader: OptionalReader) => Promise<string | null>
  /** Where a change of this run goes: the base of its pull request, the target of its merge queue, else the default branch. */
  readonly baseBranch: (reader: OptionalReader) => Promise<string | null>
}

export interface EarlierJobs {
  readonly jobs: readonly Job[]
  /** Whether the run may have more jobs than were read. */
  readonly isCut: boolean
}

/** Jobs on a page of GitHub's list. */
const PAGE = 100

/** How many pages a list of so many jobs has. */
export const pagesOf = (jobs: number): number => Math.max(1, Math.ceil(jobs / PAGE))

/** `gh-readonly-queue/main/pr-7-4f2a9d1…`: where a merge queue tries its changes. A branch may have slashes. */
const QUEUE = /^gh-readonly-queue\/(.{1,250})\/pr-\d{1,10}-[0-9a-f]{7,64}$/

/** null when the run does not tell its workflow, or not its time. */
export const createRunLists = (subject: Subject, github: GitHub, reader: OptionalReader): RunLists | null => {
  const { run, event } = subject
  const { workflowId } = run
  const before = createdAt(subject)
  if (workflowId === null || before === null) return null
  const lists = new Map<string, Promise<EarlierRunList | null>>()
  const jobs = new Map<number, Promise<EarlierJobs | null>>()
  let named: Promise<string | null> | null = null

  const list = async (branch: Branch, isGreen: boolean, limit: number, asking: OptionalReader): Promise<EarlierRunList | null> => {
    const query = { workflowId, branch: branch.name, from: before - HISTORY.days * DAY_MS, before, isGreen, limit }
    const found = await asking.read(`the earlier runs of branch ${listNames([branch])}`, () => github.earlierRuns(query))
    return found === null ? null : { ...found, runs: found.runs.filter((earlier) => earlier.id !== run.id && counts(earlier, branch, run)) }
  }
  const readJobs: RunLists['jobsOf'] = async ({ id, attempt }, maxPages, asking) => {
    const which = attempt === null ? { runId: id, filter: 'latest' as const } : { runId: id, attempt }
    const read = await asking.read('the jobs of an earlier run', () => github.jobs({ ...which, maxPages }))
    if (read === null) {
      // Who asks next has notes of its own.
      jobs.delete(id)
      return null
    }
    asking.countMore(Math.min(pagesOf(read.jobs.length), maxPages) - 1)
    return { jobs: read.jobs, isCut: read.jobs.length >= maxPages * PAGE }
  }
  const defaultBranch: RunLists['defaultBranch'] = (asking) => {
    if (event?.defaultBranch) return Promise.resolve(event.defaultBranch)
    named ??= asking.read('the name of the default branch', () => github.defaultBranch())
    return named
  }
  return {
    newest: (branch) => {
      const key = `${branch.as} ${branch.name}`
      const asked = lists.get(key) ?? list(branch, false, HISTORY.listed, reader)
      lists.set(key, asked)
      return asked
    },
    green: async (branch, limit, asking) => {
      const known = await lists.get(`${branch.as} ${branch.name}`)
      // What was refused before is not asked for again; the note on it is there.
      if (known === null) return null
      const green = known?.runs.filter(({ conclusion }) => conclusion === 'success') ?? []
      if (green.length >= limit || known?.areAll === true) return green.slice(0, limit)
      return (await list(branch, true, limit, asking))?.runs ?? null
    },
    jobsOf: (earlier, maxPages, asking) => {
      const asked = jobs.get(earlier.id) ?? readJobs(earlier, maxPages, asking)
      jobs.set(earlier.id, asked)
      return asked
    },
    defaultBranch,
    baseBranch: async (asking) => run.baseBranch ?? event?.baseBranch ?? QUEUE.exec(run.branch ?? '')?.[1] ?? (await defaultBranch(asking))
  }
}

/** The newest runs of a branch that was looked for; null when they cannot be read. */
export interface NewestRuns {
  readonly branch: Branch
  readonly list: EarlierRunList | null
}

/** The newest runs of the run's own branch, and of the one where its change goes; null where there is no such branch, or no other one. */
export const newestRuns = (
  run: WorkflowRun,
  lists: RunLists,
  reader: OptionalReader
): Promise<readonly [own: NewestRuns | null, base: NewestRuns | null]> => {
  const newestOf = async (name: string, as: Branch['as']): Promise<NewestRuns> => ({ branch: { name, as }, list: await lists.newest({ name, as }) })
  return Promise.all([
    run.branch === null ? null : newestOf(run.branch, 'own'),
    lists.baseBranch(reader).then((name) => (name === null || isOwnBranch(name, run) ? null : newestOf(name, 'base')))
  ])
}

/** Whether a branch of the repository is the one that a run is of: a fork's branch of that name is another. */
export const isOwnBranch = (name: string, run: WorkflowRun): boolean => name === run.branch && !isForeign(run)

const DAY_MS = 86_400_000

/** A fork's branch may have any name, so the repository of a branch counts as well. */
const counts = ({ headRepository, event }: EarlierRun, { as }: Branch, run: WorkflowRun): boolean => {
  if (headRepository === null) return false
  if (as === 'own') return headRepository === run.headRepository
  return headRepository === run.baseRepository && event !== 'pull_request' && event !== 'pull_request_target'
}

/** When the run was created: an attempt's own jobs are younger. */
const createdAt = ({ run, jobs }: Subject): EpochMs | null => {
  if (run.createdAt !== null) return run.createdAt
  const times = jobs.map((job) => job.createdAt ?? job.startedAt).filter((time) => time !== null)
  return times.length === 0 ? null : times.reduce((first, time) => Math.min(first, time))
}
