/** A run's executions → its history over attempts: what ran when, what was carried over, what failed and then passed. */
import type { Attempt, AttemptHistory, AttemptRange, Execution, FlakyJob, LogicalJob } from '../model/attempts.ts'
import type { EpochMs, Job, WorkflowRun } from '../model/run.ts'
import { concludeAll, isFailed } from './conclusion.ts'
import { groupExecutions } from './executions.ts'

/** What is known besides the list of jobs. */
export interface AttemptFacts {
  /** The reported attempt, and when it started. */
  readonly run: Pick<WorkflowRun, 'attempt' | 'startedAt'>
  /** Executions of the attempt before, read besides the list: they do not count. */
  readonly earlier?: readonly Job[]
  /** Ids of cancelled executions that really hit their time limit. */
  readonly timedOut?: ReadonlySet<number>
  /** Ids of counted executions that failed and were allowed to. */
  readonly allowedToFail?: ReadonlySet<number>
  /** By the id of the execution that failed. */
  readonly failures?: ReadonlyMap<number, NonNullable<FlakyJob['failure']>>
}

/** Times are whole seconds, and two machines tell them. */
const SKEW_MS = 1_000

const endedBefore = ({ startedAt, completedAt }: Job, time: EpochMs | null): boolean =>
  time !== null &&
  (startedAt !== null || completedAt !== null) &&
  Math.max(startedAt ?? completedAt ?? time, completedAt ?? startedAt ?? time) < time - SKEW_MS

/**
 * Whether an execution did not run in the attempt that lists it. "Re-run failed jobs" lists the other jobs again, as new executions
 * with the times of the run they had: they ended before they were created, or before the attempt started.
 *
 * @see https://github.com/newrelic-experimental/gha-new-relic-exporter/issues/38 for what such times look like
 * @param run the reported attempt and its start; says nothing of executions of other attempts
 */
export const isCarriedOver = (job: Job, run: AttemptFacts['run']): boolean =>
  job.status === 'completed' &&
  job.attempt !== null &&
  job.attempt > 1 &&
  (endedBefore(job, job.createdAt) || (job.attempt === run.attempt && endedBefore(job, run.startedAt)))

/** Copies of a failure are no failures of their own, unless nothing else is left of it. */
const originals = <T extends { readonly carriedOver: boolean }>(executions: readonly T[]): readonly T[] => {
  const own = executions.filter(({ carriedOver }) => !carriedOver)
  return own.length > 0 ? own : executions
}

/**
 * Executions that a history needs explained: of each job whose latest execution succeeded the last earlier one that failed. Where none
 * failed it is the last one that was cancelled: it may have hit its time limit.
 *
 * @param jobs every execution that is known, of whatever attempt
 */
export const findFlakySuspects = (jobs: readonly Job[], run: AttemptFacts['run']): readonly Job[] =>
  groupExecutions(jobs).flatMap((executions) => {
    const latest = executions.at(-1)
    if (latest?.status !== 'completed' || latest.conclusion !== 'success') return []
    const before = executions.slice(0, -1).map((job) => ({ job, carriedOver: isCarriedOver(job, run) }))
    const failed = originals(before.filter(({ job }) => isFailed(job.conclusion)))
    const cancelled = originals(before.filter(({ job }) => job.conclusion === 'cancelled'))
    const suspect = failed.at(-1) ?? cancelled.at(-1)
    return suspect === undefined ? [] : [suspect.job]
  })

/**
 * The history of a run's attempts.
 *
 * @param jobs all executions of the reported list, the superseded ones too
 */
export const groupAttempts = (jobs: readonly Job[], facts: AttemptFacts): AttemptHistory => {
  const listed = new Set(jobs.map(({ id }) => id))
  const earlier = (facts.earlier ?? []).filter(({ id }) => !listed.has(id))
  const logical = groupExecutions([...jobs, ...earlier]).flatMap((group): readonly LogicalJob[] => {
    const allowed = facts.allowedToFail?.has(group.at(-1)?.id ?? group[0].id) === true
    const [first, ...rest] = group.flatMap((job) => toExecution(job, allowed, facts) ?? [])
    return first === undefined ? [] : [{ name: first.name, executions: [first, ...rest], listed: group.some(({ id }) => listed.has(id)) }]
  })
  const byAttempt = [
    ...Map.groupBy(
      logical.flatMap(({ executions }) => executions),
      ({ attempt }) => attempt
    )
  ].sort(([a], [b]) => a - b)
  const numbers = byAttempt.map(([attempt]) => attempt)
  const reported = facts.run.attempt ?? numbers.at(-1) ?? null
  return {
    reported,
    jobs: logical,
    attempts: concludeAttempts(byAttempt, logical, reported),
    notListed: reported === null ? [] : missingBefore(reported, numbers),
    flaky: logical.flatMap((job) => findFlaky(job, facts) ?? [])
  }
}

const toExecution = (job: Job, allowed: boolean, facts: AttemptFacts): Execution | null => {
  if (job.attempt === null) return null
  const conclusion = job.conclusion === 'cancelled' && facts.timedOut?.has(job.id) === true ? 'timed_out' : job.conclusion
  return {
    id: job.id,
    name: job.name,
    attempt: job.attempt,
    status: job.status,
    conclusion,
    url: job.url,
    carriedOver: isCarriedOver(job, facts.run),
    allowedToFail: allowed && isFailed(conclusion)
  }
}

/** How each attempt ended, by the latest execution of each job up to it. */
const concludeAttempts = (
  byAttempt: readonly (readonly [attempt: number, executions: readonly Execution[]])[],
  jobs: readonly LogicalJob[],
  reported: number | null
): readonly Attempt[] => {
  const jobOf = new Map(jobs.flatMap((job) => job.executions.map((execution) => [execution, job] as const)))
  const latest = new Map<LogicalJob, Execution>()
  return byAttempt.map(([attempt, executions]) => {
    for (const execution of executions) {
      const job = jobOf.get(execution)
      if (job !== undefined) latest.set(job, execution)
    }
    const counted = [...latest].filter(([job]) => job.listed || reported === null || attempt < reported).map(([, execution]) => execution)
    const isRunning = counted.some(({ status }) => status !== 'completed')
    const conclusions = counted.map(({ conclusion, allowedToFail }) => (allowedToFail ? 'success' : conclusion))
    return { attempt, conclusion: isRunning ? null : concludeAll(conclusions), executions }
  })
}

/** The gaps before the reported attempt, as ranges: an attempt number may be any. */
const missingBefore = (reported: number, numbers: readonly number[]): readonly AttemptRange[] => {
  const ranges: AttemptRange[] = []
  let next = 1
  for (const number of [...numbers.filter((one) => one >= 1 && one < reported), reported]) {
    if (next < number) ranges.push({ from: next, to: number - 1 })
    next = number + 1
  }
  return ranges
}

const findFlaky = ({ name, executions }: LogicalJob, facts: AttemptFacts): FlakyJob | null => {
  const passed = executions.at(-1)
  if (passed?.status !== 'completed' || passed.conclusion !== 'success') return null
  const [first, ...rest] = originals(executions.slice(0, -1).filter(({ conclusion }) => isFailed(conclusion)))
  if (first === undefined) return null
  return { name, failed: [first, ...rest], passed, failure: facts.failures?.get((rest.at(-1) ?? first).id) ?? null }
}

/** The names of the jobs that failed in an earlier attempt and passed in their latest one, as often as there are such jobs. */
export const flakyJobNames = ({ flaky }: AttemptHistory): readonly string[] => flaky.map(({ name }) => name)

/** The conclusion of the attempt before the reported one; empty when none of its executions is known, or while one runs. */
export const previousAttemptConclusion = ({ reported, attempts }: AttemptHistory): string =>
  attempts.find(({ attempt }) => reported !== null && attempt === reported - 1)?.conclusion ?? ''
