/** What a run's attempts show: every job's executions over attempts, and which jobs failed, then passed. Types only. */
import type { Explanation } from './report.ts'

/** One execution of a job in one attempt. */
export interface Execution {
  readonly id: number
  readonly name: string
  readonly attempt: number
  readonly status: string
  /** GitHub's conclusion, but `timed_out` for a cancelled job that hit its time limit. */
  readonly conclusion: string | null
  readonly url: string
  /** Listed in this attempt, but run in an earlier one: a re-run keeps the jobs that it does not run again. */
  readonly carriedOver: boolean
  /** Failed, and the job's latest execution was allowed to fail. */
  readonly allowedToFail: boolean
}

/** A job of the workflow, whichever attempts it ran in: a name, and an ordinal where one attempt has the name several times. */
export interface LogicalJob {
  readonly name: string
  /** By attempt, lowest first. */
  readonly executions: readonly [Execution, ...Execution[]]
  /** Whether the list of the reported run or attempt has it; else only the list of the attempt before has. */
  readonly listed: boolean
}

/** One attempt of which executions are known. */
export interface Attempt {
  readonly attempt: number
  /**
   * Of every job by its latest execution up to this attempt; for the reported attempt only of the jobs that its list has.
   * null while one of them runs. Jobs that are allowed to fail do not make it a failure.
   */
  readonly conclusion: string | null
  readonly executions: readonly Execution[]
}

/** A job that failed in an earlier attempt and succeeded in its latest one. */
export interface FlakyJob {
  readonly name: string
  /** The executions that failed, lowest attempt first; the last one is explained. */
  readonly failed: readonly [Execution, ...Execution[]]
  readonly passed: Execution
  /** Why the last of `failed` failed; null when it was not diagnosed. */
  readonly failure: Explanation | null
}

/** Attempts from one number to another, both included. */
export interface AttemptRange {
  readonly from: number
  readonly to: number
}

/** All that is known of a run's attempts. Executions without an attempt (old servers) are not part of it. */
export interface AttemptHistory {
  /** The attempt that is reported, or the highest one; null when no attempt is known. */
  readonly reported: number | null
  /** In the order of their first execution's id. */
  readonly jobs: readonly LogicalJob[]
  /** Those of which an execution is known, lowest first. */
  readonly attempts: readonly Attempt[]
  /** Attempts before the reported one of which no execution is known. */
  readonly notListed: readonly AttemptRange[]
  readonly flaky: readonly FlakyJob[]
}
