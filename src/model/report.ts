/** What the action found out about a run: the content of report.json and of every other sink. Types only. */
import type { AttemptHistory } from './attempts.ts'
import type { BaselineUsed, JobHistory, Reproduction, RetrySign, RetryVerdict } from './follow-up.ts'
import type { EpochMs, Job, Step, WorkflowRun } from './run.ts'
import type { RunTiming } from './timing.ts'
import type { UsualTimes } from './usual.ts'

/** How the log of a job came out. */
export type LogState = 'read' | 'partial' | 'not_requested' | 'over_limit' | 'not_finished' | 'missing' | 'expired' | 'forbidden' | 'failed'

/** The log of one job: whether it was read, and why not. */
export interface JobLog {
  readonly state: LogState
  readonly bytes: number | null
  readonly lines: number | null
  /** Relative to the output folder, with forward slashes: `logs/build.txt`. */
  readonly path: string | null
  /** A sentence for people; null when the log was read. */
  readonly reason: string | null
  /** Only for `partial`: 1-based line of the job's log at which the part that was read begins; null when unknown. */
  readonly firstLine?: number | null
  /** Why the file of a log that was read is not in the output folder; a sentence. */
  readonly notKept?: string
}

/** A job as the report counts it. */
export interface ReportedJob extends Job {
  /** An older execution of a job that ran again in a later attempt: shown, not counted. */
  readonly superseded: boolean
  /** Listed in its attempt, but run in an earlier one: its times are those of that run. */
  readonly carriedOver: boolean
  /** Failed, but the run is complete and green: job-level continue-on-error. */
  readonly allowedToFail: boolean
  /** GitHub's conclusion, but `timed_out` for a cancelled job that hit its time limit. */
  readonly effectiveConclusion: string | null
  /** Why GitHub cancelled it, in its own words, of which annotations tell; null for other jobs, and where they do not. */
  readonly cancelledBecause: string | null
  /** Its annotations, which would tell that, were not read. */
  readonly isReasonUnread?: boolean
  readonly log: JobLog
}

/** Why a job failed, as far as GitHub and its log tell. */
export type Cause =
  | 'exit_code'
  | 'timed_out'
  | 'cancelled'
  | 'runner_lost'
  | 'not_started'
  | 'startup_failure'
  | 'out_of_memory'
  | 'disk_full'
  | 'action_error'
  | 'unknown'

/** One line of a job's log, cleaned of time, ANSI, BOM and `##[error]` tag. */
export interface ExcerptLine {
  /** 1-based line of the job's log as downloaded; null when unknown. */
  readonly line: number | null
  readonly text: string
  /** `tail`: nothing better was known than the step's last lines. */
  readonly kind: 'error' | 'context' | 'tail'
  /** Whether the baseline has no such line; null, or left out: there is no baseline. */
  readonly isNew?: boolean | null
  /** One of the counts that tools print of all their tests: what failed tells more. */
  readonly isCount?: boolean
  /** For a line of unknown number: how many are left out between it and the one above; null: some, and nobody knows how many. */
  readonly leftOut?: number | null
}

/** A position or a message that a tool printed, read from the log by a problem matcher or a detector. */
export interface Finding {
  readonly severity: 'error' | 'warning' | 'notice'
  /** Relative to the repository where that is known. */
  readonly file: string | null
  /** `file` may be only the end of its path, or lie elsewhere: nothing links to it, and nothing is annotated there. */
  readonly isUnsure?: boolean
  readonly line: number | null
  readonly column: number | null
  readonly code: string | null
  readonly message: string
  /** The problem matcher's owner, or the detector's name. */
  readonly source: string
  /** 1-based line of the job's log. */
  readonly logLine: number | null
}

/** Why a job failed, as its own log and annotations tell it. */
export interface Explanation {
  /** null: the run failed without a job. */
  readonly jobId: number | null
  readonly jobName: string | null
  readonly attempt: number | null
  readonly step: Pick<Step, 'number' | 'name'> | null
  readonly cause: Cause
  readonly exitCode: number | null
  /** One line that a person would write as the headline. */
  readonly message: string
  readonly excerpt: readonly ExcerptLine[]
  /** The failing step's last lines, those of the excerpt among them; none where none are to be shown. */
  readonly lastLines: readonly Pick<ExcerptLine, 'line' | 'text'>[]
  readonly findings: readonly Finding[]
  readonly otherFailedSteps: readonly Pick<Step, 'number' | 'name'>[]
  /** The place in GitHub's pages that is nearest to the cause: the line of the step, else the step, else the job or the run. */
  readonly url: string
  /** 1-based line of the job's log at which the failing step begins; null when the step could not be cut out. */
  readonly stepFirstLine: number | null
  readonly allowedToFail: boolean
  /** Its log was not read, and nothing else tells why it failed: the message says why it was not. */
  readonly isUnread?: boolean
  /** null: it was compared with none. */
  readonly baseline: BaselineUsed | null
  readonly retry: RetrySign
  /** null for a step that uses an action, and where the log does not show the step's head. */
  readonly reproduction: Reproduction | null
}

/** A failed job, explained, beside the other failures of its run and of earlier runs. */
export interface Failure extends Explanation {
  /** Id of the group of failures with the same cause. */
  readonly group: string
  /** 16 hex digits: the same failure in another run, on another runner or at another line has the same ones. */
  readonly fingerprint: string
  /** null: earlier runs were not asked for, or could not be read. */
  readonly history: JobHistory | null
  /** The attempt before, where the job failed too, and whether with the same fingerprint; null: it did not fail, or nobody knows why. */
  readonly attemptBefore: { readonly attempt: number; readonly isSame: boolean } | null
  readonly retry: RetryVerdict
}

/** Failures with the same cause. */
export interface FailureGroup {
  readonly id: string
  readonly message: string
  /** Empty for a run that failed without jobs. */
  readonly jobIds: readonly number[]
}

/** What a note is about. */
export type NoteKind =
  | 'annotations_unreadable'
  | 'attempt_unreadable'
  | 'baseline_cut'
  | 'baseline_unreadable'
  | 'baseline_unused'
  | 'check_run_cut'
  | 'check_run_unwritten'
  | 'compare_runs'
  | 'compare_runs_cut'
  | 'compare_runs_none'
  | 'compare_runs_unreadable'
  | 'explanation_cut_short'
  | 'history_unreadable'
  | 'jobs'
  | 'jobs_pattern'
  | 'lines_skipped'
  | 'log_missing'
  | 'log_partial'
  | 'log_removed'
  | 'log_unreadable'
  | 'matcher_removed'
  | 'matchers_cut_short'
  | 'no_failing_step'
  | 'no_jobs_left'
  | 'not_written'
  | 'only_text'
  | 'retries'
  | 'run_unreadable'
  | 'unknown_conclusion'
  | 'wait_ended'

/**
 * Something the reader must know about the report itself: what could not be read, what was left out. A front end may add what its users can
 * do about it.
 */
export interface Note {
  readonly kind: NoteKind
  /** Plain text, may quote foreign names. */
  readonly message: string
  /** The facts in the message, where a front end says more about them. */
  readonly data?: Readonly<Record<string, string | number>>
}

/** The job that this step runs in, when it is part of the reported run. */
export interface CurrentJob {
  readonly id: number
  readonly name: string
  readonly url: string
  readonly steps: readonly Step[]
  /** Finished steps of this very job that failed. */
  readonly failedSteps: readonly Step[]
}

/** Number of counted jobs by effective conclusion; `in_progress` for unfinished ones. `total` is always there. */
export type Counts = Readonly<Record<string, number>> & { readonly total: number }

export interface Durations {
  /** First job created to last job completed. */
  readonly wallMs: number
  /** Sums over counted jobs. */
  readonly queueMs: number
  readonly jobMs: number
}

/** The whole report. */
export interface Report {
  readonly repository: string
  readonly run: WorkflowRun
  /** Of logs that somebody has saved: there is no run, and `run` says nothing. Left out: of a run. */
  readonly isOfSavedLogs?: boolean
  /** When the list of jobs had been read: running jobs have an age then. */
  readonly readAt: EpochMs
  /** `completed`, or `in_progress` when a counted job has not finished. */
  readonly status: 'completed' | 'in_progress'
  /** null while a job is still running, or when no job is left. */
  readonly conclusion: string | null
  readonly counts: Counts
  readonly durations: Durations
  /** Every execution, the superseded ones too, in GitHub's order. */
  readonly jobs: readonly ReportedJob[]
  /** Those of counted jobs, most useful first. */
  readonly failures: readonly Failure[]
  readonly groups: readonly FailureGroup[]
  readonly notes: readonly Note[]
  /** Every attempt that is known, and the jobs that failed, then passed. */
  readonly attempts: AttemptHistory
  /** Set when an earlier step of the reporting job itself failed. */
  readonly currentJob: CurrentJob | null
  /** Where the time went. */
  readonly timing: RunTiming
  /** With earlier runs; null unless `compare_runs` asks for it and earlier runs could be read. */
  readonly usual: UsualTimes | null
}
