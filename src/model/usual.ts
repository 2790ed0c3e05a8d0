/** How the times of a run compare with those of earlier runs of its workflow. Types only. */

/**
 * `slower` and `faster`: further from the median than the usual spread. `usual`: within it. `unknown`: fewer than three samples, or
 * this run's time says nothing (it still runs, or it ended early because something failed).
 */
export type Change = 'slower' | 'faster' | 'usual' | 'unknown'

/** One time of this run beside the same time of earlier runs. All times are whole milliseconds, never negative but for the difference. */
export interface Measured {
  /** Null when it is not known. */
  readonly currentMs: number | null
  /** Null without a sample. */
  readonly medianMs: number | null
  /** `currentMs` less `medianMs`; null when one of them is. */
  readonly differenceMs: number | null
  /** How many times of earlier runs the median is made of. */
  readonly samples: number
  readonly change: Change
}

/** How long a job ran. Its samples are the successful jobs of the same name. */
export interface ComparedJob extends Measured {
  readonly jobId: number
  readonly name: string
}

/** How long a step ran. Its samples are the successful steps of the same name in successful jobs of the same name. */
export interface ComparedStep extends Measured {
  readonly jobId: number
  readonly jobName: string
  readonly number: number
  readonly name: string
}

/** The times of one run beside those of earlier runs. */
export interface Comparison {
  /** First job created to last job completed. */
  readonly wall: Measured
  /** Waiting for runners, summed over jobs. */
  readonly queue: Measured
  /** Every finished job that ran, in the order of the jobs. */
  readonly jobs: readonly ComparedJob[]
  /** The slowest steps of the run and of its slower jobs, slowest first. */
  readonly steps: readonly ComparedStep[]
}

/** A comparison, and which runs it is made with. */
export interface UsualTimes extends Comparison {
  /** The branch of the earlier runs. */
  readonly branch: string
  /** Whether that is this run's own branch; else it is the repository's default branch. */
  readonly isOwnBranch: boolean
  /** The earlier runs whose jobs were read, newest first. */
  readonly runIds: readonly number[]
  /** `compare_runs`: how many were asked for. */
  readonly asked: number
}
