/** What people ask when they know why a job failed: since when, is it worth a retry, how do I get it on my machine. Types only. */

/** A passing log of the same job that a failing step was compared with. Lines are distinct and normalised ones of the failing step. */
export interface BaselineUsed {
  readonly jobId: number
  readonly runId: number
  readonly attempt: number | null
  /** The run's number, as people know it; null where the server does not tell. */
  readonly runNumber: number | null
  readonly url: string
  readonly lines: number
  /** How many of them the baseline does not have. */
  readonly newLines: number
}

/** An earlier run, or the reported one, in a history. */
export interface RunInHistory {
  readonly id: number
  readonly number: number | null
  readonly headSha: string | null
  readonly url: string
}

/** Since when a job fails, as far as the runs that were looked at tell. A range, never a person. */
export interface JobHistory {
  readonly branch: string
  /** `new`: its newest earlier execution passed. `known`: that failed too. `unknown`: none was seen. */
  readonly state: 'new' | 'known' | 'unknown'
  /** No cancelled, skipped or missing execution lies between those that tell. */
  readonly isExact: boolean
  /** null: none of those looked at passed. */
  readonly lastPassed: RunInHistory | null
  /** The oldest of the unbroken row of failures that ends with this run; null when nothing is known. */
  readonly firstFailed: RunInHistory | null
  /** How many runs that row has, this one among them. */
  readonly failedRuns: number
  /** From the commit that passed last to the first that failed; null for equal commits, and where one is not known. */
  readonly compareUrl: string | null
  /** The base branch, where the newest finished execution of the job failed too; the first run of that row. */
  readonly alsoOn: { readonly branch: string; readonly firstFailed: RunInHistory } | null
}

/** What a failure is, for the question whether to run it again. */
export type RetryClass = 'transient' | 'credentials' | 'code' | 'unknown'

/** What the lines that explain a failure say of its class. */
export interface RetrySign {
  readonly class: RetryClass
  /** One sentence; it quotes the line that proves the class. */
  readonly reason: string
}

/** Whether to run a failed job again. */
export interface RetryVerdict extends RetrySign {
  readonly isAdvised: boolean
}

/** How to get a failing step on one's own machine: what the log says of it. */
export interface Reproduction {
  /** The step's script as the runner echoed it, `${{ }}` expanded: a stranger's text may be in it. */
  readonly script: string
  /** As the runner names it: `/usr/bin/bash -e {0}`. */
  readonly shell: string | null
  readonly workingDirectory: string | null
  /** The image of the job's container. */
  readonly container: string | null
  /** What stands in the parentheses of the job's name: the values of the matrix. */
  readonly leg: string | null
  /** Names of environment variables, never values. */
  readonly env: readonly string[]
  /** One command for the one test that failed; null where it is not known, or may be a stranger's. */
  readonly testCommand: string | null
}
