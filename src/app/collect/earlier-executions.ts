/** Reads the jobs of earlier runs, newest first, until it is known since when the failed ones fail, and which log to compare theirs with. */
import pLimit from 'p-limit'
import { byName, type JobsByName, type LogicalName, newestPassed, type SeenBranch } from '../../jobs/history.ts'
import { HISTORY } from '../../model/budgets.ts'
import type { EarlierRun } from '../../model/ports.ts'
import type { WorkflowRun } from '../../model/run.ts'
import type { OptionalReader } from './optional-reader.ts'
import { type NewestRuns, newestRuns, type RunLists } from './run-lists.ts'

/** What is to be known. */
export interface Wish {
  /** The jobs that failed: for each a passing execution is looked for. */
  readonly jobs: readonly LogicalName[]
  /** How many runs are looked at to say since when they fail; 0: none. */
  readonly history: number
}

/** The branches that were looked at. */
export interface EarlierExecutions {
  /** null: the run has no branch, or its runs could not be listed. */
  readonly own: SeenBranch | null
  /** null: it is the own one, or cannot be told or listed. */
  readonly base: SeenBranch | null
}

/** Events after which a change is compared with the branch that it goes to rather than with its own. */
export const looksAtBaseFirst = ({ event }: WorkflowRun): boolean =>
  event === 'pull_request' || event === 'pull_request_target' || event === 'merge_group'

/** Runs whose jobs are asked for together; fewer at first, for mostly those tell all. */
const FIRST = 3
const AT_ONCE = 5

export const readEarlierExecutions = async (run: WorkflowRun, wish: Wish, lists: RunLists, reader: OptionalReader): Promise<EarlierExecutions> => {
  const [ofOwn, ofBase] = await newestRuns(run, lists, reader)
  const own = toListed(ofOwn)
  const base = toListed(ofBase)
  const isBaseFirst = looksAtBaseFirst(run)
  const needs = { own: needOf(own, wish, isBaseFirst ? base : null), base: needOf(base, wish, isBaseFirst ? null : own) }
  const limit = pLimit(AT_ONCE)
  let left = wish.history > 0 ? wish.history : HISTORY.runsForBaseline
  for (let most = FIRST; left > 0; most = AT_ONCE) {
    const next = takeTurns([needs.own(), needs.base()], Math.min(left, most))
    if (next.length === 0) break
    left -= next.length
    await limit.map(next, async (one) => {
      const list = await lists.jobsOf(one.run, HISTORY.pages, reader)
      one.jobs = list === null ? null : byName(list.jobs)
      one.isAsked = true
    })
  }
  return { own: seenOf(own), base: seenOf(base) }
}

/** A run of the list, and what is known of it so far. */
interface Listed {
  readonly run: EarlierRun
  isAsked: boolean
  jobs: JobsByName | null
}

interface ListedBranch {
  readonly branch: string
  readonly runs: readonly Listed[]
}

const toListed = (newest: NewestRuns | null): ListedBranch | null => {
  const list = newest?.list ?? null
  if (newest === null || list === null) return null
  return { branch: newest.branch.name, runs: list.runs.map((run) => ({ run, isAsked: run.status !== 'completed', jobs: null })) }
}

/** As far as it was looked at: what comes behind is not known, and no gap. */
const seenOf = (listed: ListedBranch | null): SeenBranch | null => {
  if (listed === null) return null
  const end = listed.runs.findIndex(({ isAsked }) => !isAsked)
  const runs = listed.runs.slice(0, end < 0 ? undefined : end)
  return { branch: listed.branch, runs }
}

/**
 * The runs of a branch that are to be read next, newest first; none when it has told all.
 *
 * @param instead the branch that a baseline is taken from rather; null: this one
 */
const needOf =
  (listed: ListedBranch | null, { jobs, history }: Wish, instead: ListedBranch | null) =>
  (): readonly Listed[] => {
    if (listed === null) return []
    const rest = listed.runs.filter(({ isAsked }) => !isAsked)
    const passedIn = (branch: ListedBranch | null) => {
      const seen = seenOf(branch)
      return (job: LogicalName): boolean => seen !== null && newestPassed(job, seen) !== null
    }
    const isKnown = passedIn(listed)
    if (history > 0) return jobs.every(isKnown) ? [] : rest
    const isEnded = instead === null || instead.runs.every(({ isAsked }) => isAsked)
    const isKnownThere = passedIn(instead)
    return isEnded && !jobs.every((job) => isKnown(job) || isKnownThere(job)) ? rest : []
  }

/** One of each in turn, at most so many. */
const takeTurns = (lists: readonly (readonly Listed[])[], most: number): readonly Listed[] => {
  const longest = Math.max(...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1)))
    .flat()
    .slice(0, most)
}
