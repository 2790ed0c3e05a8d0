/** What is to be reported, and how: what any front end asks for. Types only. */

/** Which jobs' logs are downloaded. */
export type LogsMode = 'failed' | 'all' | 'none'

/** A conclusion of a counted job that may fail the step. */
export type FailOn = 'failure' | 'timed_out' | 'cancelled' | 'action_required' | 'startup_failure'

/** Numbers are whole and in range. */
export interface Options {
  readonly owner: string
  readonly repo: string
  readonly runId: number
  readonly attempt: number | null
  readonly filter: 'latest' | 'all'
  /** Report this one job only, and its run. */
  readonly jobId: number | null
  /** Globs on whole job names; a leading `!` excludes. */
  readonly jobs: readonly string[]
  /** The job that this step runs in. */
  readonly currentJobId: number | null
  readonly logs: LogsMode
  /** The most logs that are read. */
  readonly maxLogs: number
  /** Whether huge logs are read whole, too. */
  readonly wholeLogs: boolean
  /** The most log lines shown for one failure. */
  readonly excerptLines: number
  /** How many earlier runs this one is compared with; 0: none. */
  readonly compareRuns: number
  /** Whether a failing step is compared with the last time that its job passed. */
  readonly baseline: boolean
  /** How many earlier runs are looked at to say since when a job fails; 0: none. */
  readonly history: number
  /** How long other jobs of the run are waited for, in seconds; 0: not at all. */
  readonly waitSeconds: number
  /** Empty: never. */
  readonly failOn: readonly FailOn[]
}

/** What is published beside the files. */
export interface Sinks {
  readonly summary: 'always' | 'on_failure' | 'never'
  /** The most error annotations. */
  readonly annotations: number
  /** Whether the summary has a timeline. */
  readonly timeline: boolean
  /** Whether a check run is made on the commit of the reported run. */
  readonly checkRun: boolean
}
