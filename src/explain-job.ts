/** Explains one failed job from its log and its annotations. Loaded when a job has failed. */
import { builtInMatchers } from './diagnose/built-in.ts'
import { diagnose } from './diagnose/diagnose.ts'
import type { MatcherSets } from './diagnose/findings.ts'
import type { Ungrouped } from './diagnose/group.ts'
import type { ProblemMatcher } from './diagnose/matcher-file.ts'
import { describeError } from './errors.ts'
import type { Note } from './model/report.ts'
import type { Annotation, Job } from './model/run.ts'
import type { Ports } from './ports.ts'
import { type FailingStepRead, readFailingStep, type SavedLog } from './read-log.ts'

/** What is known of the job besides its log. */
export interface JobFacts {
  readonly annotations: readonly Annotation[]
  readonly allowedToFail: boolean
}

export interface ExplainedJob {
  readonly failure: Ungrouped
  /** Owners of the user's matchers that took too long. */
  readonly droppedMatchers: readonly string[]
  readonly notes: readonly Note[]
}

/** @param saved null: the log is not read. Never throws for what a log holds. */
export type ExplainJob = (job: Job, saved: SavedLog | null, facts: JobFacts) => Promise<ExplainedJob>

export const createJobExplainer = (
  options: { readonly repository: string; readonly excerptLines: number; readonly userMatchers: readonly ProblemMatcher[] },
  ports: Ports
): ExplainJob => {
  const matchers: MatcherSets = { builtIn: builtInMatchers(), users: options.userMatchers }
  return async (job, saved, { annotations, allowedToFail }) => {
    const notes: Note[] = []
    const { cut, lines } = saved === null ? NOTHING : await readBack(job, saved, annotations, ports, notes)
    const { failure, droppedMatchers } = diagnose({
      repository: options.repository,
      job,
      allowedToFail,
      annotations,
      cut,
      logRead: saved !== null && saved.index !== null,
      lines,
      excerptLines: options.excerptLines,
      matchers,
      limit: ports.limit
    })
    return { failure, droppedMatchers, notes }
  }
}

const NOTHING: FailingStepRead = { cut: null, lines: [] }

const readBack = async (job: Job, saved: SavedLog, annotations: readonly Annotation[], { files }: Ports, notes: Note[]): Promise<FailingStepRead> => {
  try {
    return await readFailingStep(job, saved, annotations, files)
  } catch (error) {
    notes.push({ kind: 'log_unreadable', message: `The saved log of ${job.name} could not be read again: ${describeError(error)}` })
    return NOTHING
  }
}
