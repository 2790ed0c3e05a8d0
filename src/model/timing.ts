/** Where the time of a run went, as the timing room tells it. Types only; every time is in milliseconds, none is negative. */

/** A job on the critical path. */
export interface CriticalPathLink {
  readonly jobId: number
  readonly jobName: string
  readonly url: string
  readonly queueMs: number
  readonly durationMs: number
  /** Part of the run's wall clock that its queue and run time took, 0 to 1. */
  readonly share: number
  /** How many other jobs ended so close to this one that the next link may have waited for them instead. 0 for the last link. */
  readonly alternatives: number
}

/** The chain of jobs that the end of the run waited for, in the order in which they ran. Derived from times: GitHub does not tell `needs`. */
export interface CriticalPath {
  /** First job created to last job completed. */
  readonly wallMs: number
  readonly links: readonly [CriticalPathLink, ...CriticalPathLink[]]
}

/** A job that ran long. */
export interface SlowJob {
  readonly jobId: number
  readonly jobName: string
  readonly url: string
  readonly queueMs: number | null
  readonly durationMs: number
}

/** A step that ran long. */
export interface SlowStep {
  readonly jobId: number
  readonly jobName: string
  readonly url: string
  readonly number: number
  readonly name: string
  readonly durationMs: number
}

/** The same step in several jobs. */
export interface RepeatedStep {
  readonly name: string
  /** The name that the legs of a matrix share; null for a set-up step, which is summed over all jobs that have it. */
  readonly jobName: string | null
  readonly isSetUp: boolean
  /** How many jobs ran it: at least 2. */
  readonly jobs: number
  readonly totalMs: number
  readonly longestMs: number
}

/** Jobs that waited long for a runner with these labels. */
export interface SlowRunner {
  /** In GitHub's order; never empty. */
  readonly labels: readonly string[]
  /** How many jobs waited long. */
  readonly waited: number
  /** How many jobs asked for such a runner. */
  readonly jobs: number
  readonly longestMs: number
  /** Sum of the long waits. */
  readonly totalMs: number
}

/** Where to look when a run was slow. Lists hold the worst first. */
export interface HotSpots {
  /** First job created to last job completed. */
  readonly wallMs: number
  readonly queueMs: number
  readonly jobMs: number
  /** Part of queue and job time together that was queueing, 0 to 1. */
  readonly queueShare: number
  /** Time covered by set-up steps and by no other step, summed over jobs. */
  readonly setUpMs: number
  /** Time covered by the other steps, summed over jobs. */
  readonly workMs: number
  /** Part of both together that was set-up, 0 to 1. */
  readonly setUpShare: number
  readonly slowestJobs: readonly SlowJob[]
  readonly slowestSteps: readonly SlowStep[]
  readonly repeatedSteps: readonly RepeatedStep[]
  readonly slowRunners: readonly SlowRunner[]
}

/** Where the time of a run went. */
export interface RunTiming {
  readonly hotSpots: HotSpots
  /** Null when the times do not tell it. */
  readonly criticalPath: CriticalPath | null
}
