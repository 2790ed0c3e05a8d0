/** Earlier executions of a job → since when it fails. Pure: `app/collect/earlier-executions.ts` reads them. */

import type { JobHistory, RunInHistory } from '../model/follow-up.ts'
import type { EarlierRun } from '../model/ports.ts'
import type { Job, WorkflowRun } from '../model/run.ts'
import { isFailed } from './conclusion.ts'

/** A job of the workflow in any of its runs: names need not be unique within one. */
export interface LogicalName {
  readonly name: string
  /** Which of the jobs of that name it is, by id, from 0; null: nobody knows, so that only a job whose name no other has can be found. */
  readonly ordinal: number | null
}

/** The jobs of a run by their names, those of one name by id. */
export type JobsByName = ReadonlyMap<string, readonly Job[]>

/** An earlier run, and the jobs of its latest attempt; null: it has not ended, or they could not be read. */
export interface SeenRun {
  readonly run: EarlierRun
  readonly jobs: JobsByName | null
}

export const byName = (jobs: readonly Job[]): JobsByName =>
  Map.groupBy(
    [...jobs].sort((a, b) => a.id - b.id),
    ({ name }) => name
  )

/** The runs of a branch that were looked at, newest first. */
export interface SeenBranch {
  readonly branch: string
  readonly runs: readonly SeenRun[]
}

/** @param jobs all of the run that the job is of, of whatever attempt */
export const logicalName = (job: Job, jobs: readonly Job[]): LogicalName => {
  const same = jobs.filter(({ name, attempt }) => name === job.name && attempt === job.attempt).sort((a, b) => a.id - b.id)
  return { name: job.name, ordinal: Math.max(0, same.indexOf(job)) }
}

/** The execution of a job in a run; null when that has none. */
export const executionIn = ({ name, ordinal }: LogicalName, jobs: JobsByName | null): Job | null => {
  const same = jobs?.get(name) ?? []
  return (ordinal === null ? (same.length === 1 ? same[0] : null) : same[ordinal]) ?? null
}

/** The newest execution that passed, and its run. */
export const newestPassed = (job: LogicalName, { runs }: SeenBranch): { readonly run: EarlierRun; readonly job: Job } | null => {
  for (const { run, jobs } of runs) {
    const execution = executionIn(job, jobs)
    if (execution !== null && outcomeOf(execution) === 'passed') return { run, job: execution }
  }
  return null
}

const outcomeOf = (job: Job | null): 'passed' | 'failed' | 'none' => {
  if (job?.status !== 'completed') return 'none'
  if (job.conclusion === 'success') return 'passed'
  return isFailed(job.conclusion) ? 'failed' : 'none'
}

/** A row of failures, newest first, back to the last execution that passed. */
interface Row {
  readonly failed: readonly EarlierRun[]
  readonly passed: EarlierRun | null
  /** No cancelled, skipped or missing execution lies between those. */
  readonly isExact: boolean
}

const rowOf = (job: LogicalName, { runs }: SeenBranch): Row => {
  const failed: EarlierRun[] = []
  let gaps = 0
  let isExact = true
  for (const { run, jobs } of runs) {
    const outcome = outcomeOf(executionIn(job, jobs))
    if (outcome === 'none') gaps++
    else {
      // What lies behind the last one that tells is no gap.
      if (gaps > 0) isExact = false
      gaps = 0
      if (outcome === 'passed') return { failed, passed: run, isExact }
      failed.push(run)
    }
  }
  return { failed, passed: null, isExact }
}

/**
 * @param own the runs of the reported run's branch
 * @param base those of the base branch; null when that is the same, or not known
 * @param compare the address that compares two commits; null where there is none
 */
export const tellHistory = (
  job: LogicalName,
  reported: WorkflowRun,
  own: SeenBranch,
  base: SeenBranch | null,
  compare: (from: string, to: string) => string | null
): JobHistory => {
  const { failed, passed, isExact } = rowOf(job, own)
  const state = failed.length > 0 ? 'known' : passed !== null ? 'new' : 'unknown'
  const oldest = failed.at(-1)
  const lastPassed = passed === null ? null : inHistory(passed)
  const firstFailed = state === 'unknown' ? null : inHistory(oldest ?? reported)
  const [from, to] = [lastPassed?.headSha ?? null, firstFailed?.headSha ?? null]
  const onBase = base === null ? undefined : rowOf(job, base).failed.at(-1)
  return {
    branch: own.branch,
    state,
    isExact,
    lastPassed,
    firstFailed,
    failedRuns: failed.length + 1,
    compareUrl: from === null || to === null || from === to ? null : compare(from, to),
    alsoOn: base === null || onBase === undefined ? null : { branch: base.branch, firstFailed: inHistory(onBase) }
  }
}

const inHistory = ({ id, number, headSha, url }: RunInHistory): RunInHistory => ({ id, number, headSha, url })
