/** Which runs are reported when nobody names one: those of the newest commit of a branch that failed. No I/O. */
import { isFailed } from '../jobs/conclusion.ts'
import type { WorkflowRun } from '../model/run.ts'

/** The newest commit of which a run has completed. */
export interface NewestCommit {
  readonly sha: string
  /** Newest first; of each workflow and event the newest completed run. */
  readonly failed: readonly WorkflowRun[]
  /** How many workflows have completed, the failed ones among them. */
  readonly completed: number
  /** Runs that have not. */
  readonly unfinished: number
  /** The other commits of which a run has completed. */
  readonly older: ReadonlySet<string>
}

/**
 * Commits are as new as their runs: GitHub starts runs for the newest commit of a branch, and what is not pushed has none.
 *
 * @param runs of one branch
 * @returns null when none has completed
 */
export const findNewestCommit = (runs: readonly WorkflowRun[]): NewestCommit | null => {
  const newestFirst = [...runs].sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0) || b.id - a.id)
  const isCompleted = ({ status }: WorkflowRun): boolean => status === 'completed'
  const sha = newestFirst.find((run) => isCompleted(run) && run.headSha !== null)?.headSha ?? null
  if (sha === null) return null
  const ofCommit = newestFirst.filter(({ headSha }) => headSha === sha)
  const newest = new Map<string, WorkflowRun>()
  for (const run of ofCommit.filter(isCompleted)) {
    const key = `${run.workflowId ?? run.name}/${run.event}`
    if (!newest.has(key)) newest.set(key, run)
  }
  return {
    sha,
    failed: [...newest.values()].filter(({ conclusion }) => isFailed(conclusion)),
    completed: newest.size,
    unfinished: ofCommit.filter((run) => !isCompleted(run)).length,
    older: new Set(newestFirst.flatMap((run) => (isCompleted(run) && run.headSha !== null && run.headSha !== sha ? [run.headSha] : [])))
  }
}

/** The runs of the newest commit, whether one of its runs has completed or not, that have not. */
export const unfinishedOf = (runs: readonly WorkflowRun[]): readonly WorkflowRun[] => {
  const newest = runs.reduce<WorkflowRun | null>((best, run) => (best === null || (run.createdAt ?? 0) > (best.createdAt ?? 0) ? run : best), null)
  return runs.filter(({ status, headSha }) => status !== 'completed' && headSha === newest?.headSha)
}

const SHORT_SHA = 7
const shortOf = (sha: string): string => sha.slice(0, SHORT_SHA)

/** `2 of 3 workflows failed for 1a2b3c4 on main.` */
export const describeCommit = ({ sha, failed, completed, unfinished, older }: NewestCommit, branch: string, head: string | null): string => {
  const where = `for ${shortOf(sha)} on ${branch}`
  const workflows = completed === 1 ? 'workflow' : 'workflows'
  const first =
    failed.length === 0 ? `No workflow failed ${where}: ${completed} completed.` : `${failed.length} of ${completed} ${workflows} failed ${where}.`
  const still = unfinished === 0 ? '' : ` ${unfinished} ${unfinished === 1 ? 'has' : 'have'} not completed.`
  return `${first}${still}${head === null || head === sha ? '' : ` ${describeHead(head, older)}`}`
}

/** What the commit that is checked out is beside the reported one. The list of runs does not reach back for ever. */
const describeHead = (head: string, older: ReadonlySet<string>): string =>
  older.has(head)
    ? `${shortOf(head)}, which is checked out, has older runs.`
    : `None of the branch's newest completed runs is of ${shortOf(head)}, which is checked out.`
