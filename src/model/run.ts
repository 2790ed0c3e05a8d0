/** The workflow run, its jobs and their steps, as the rest of the program sees them. Types only. */

/** A point in time, in milliseconds since 1970-01-01T00:00:00Z. */
export type EpochMs = number

/** A workflow run, or one attempt of it. Everything but the id may be unknown: the run itself is an optional source. */
export interface WorkflowRun {
  readonly id: number
  readonly attempt: number | null
  /** The id of the workflow, which its runs share. */
  readonly workflowId: number | null
  /** The run number shown as `#7`. */
  readonly number: number | null
  /** The workflow's name. */
  readonly name: string | null
  /** The run's title: commit message or pull request title. */
  readonly title: string | null
  readonly event: string | null
  readonly branch: string | null
  /** The number of the run's first pull request in this repository, and the branch that it goes to; GitHub names none for pull requests of forks. */
  readonly pullRequest: number | null
  readonly baseBranch: string | null
  /** The login of who started this attempt. */
  readonly actor: string | null
  /** The repository whose workflow it is, and the one that `branch` and `headSha` are of, another one for a fork: `owner/name` in lower case, to compare. */
  readonly baseRepository: string | null
  readonly headRepository: string | null
  readonly headSha: string | null
  readonly url: string
  readonly status: string | null
  readonly conclusion: string | null
  readonly createdAt: EpochMs | null
  /** When this attempt started. */
  readonly startedAt: EpochMs | null
  readonly completedAt: EpochMs | null
}

/** One execution of a job. Status and conclusion are GitHub's words; words outside GitHub's documented list are kept. */
export interface Job {
  readonly id: number
  readonly runId: number | null
  /** The attempt of the run that this execution belongs to; null on old servers. */
  readonly attempt: number | null
  /** Display name: `caller / callee` for reusable workflows, `name (a, b)` for matrix legs, cut at 100 characters by GitHub. */
  readonly name: string
  readonly status: string
  readonly conclusion: string | null
  readonly url: string
  /** When the job was queued; null on servers that do not tell. */
  readonly createdAt: EpochMs | null
  readonly startedAt: EpochMs | null
  readonly completedAt: EpochMs | null
  readonly runnerName: string | null
  readonly labels: readonly string[]
  /** Sorted by number. Empty for jobs that never started and on servers that do not tell. */
  readonly steps: readonly Step[]
  /** From the job object; used when the run itself cannot be read. */
  readonly workflowName: string | null
  readonly headBranch: string | null
  readonly headSha: string | null
}

/** One step of a job. Numbers increase strictly but have gaps; names repeat. */
export interface Step {
  readonly number: number
  readonly name: string
  readonly status: string
  readonly conclusion: string | null
  readonly startedAt: EpochMs | null
  readonly completedAt: EpochMs | null
}

/** A check-run annotation of a job, as the REST API returns it. */
export interface Annotation {
  /** `.github` when the annotation names no file: then startLine is a line of the failing step's own log. */
  readonly path: string
  readonly startLine: number
  readonly level: string
  readonly title: string
  readonly message: string
}
