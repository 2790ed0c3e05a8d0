/** Explains one failed job from its log and its annotations. Loaded when a job has failed. */
import { builtInMatchers } from './diagnose/built-in.ts'
import { type Diagnosis, diagnose } from './diagnose/diagnose.ts'
import type { MatcherSets } from './diagnose/findings.ts'
import type { ProblemMatcher } from './diagnose/matcher-file.ts'
import { describeError } from './errors.ts'
import type { CutPieces } from './log/cut-pieces.ts'
import type { Note } from './model/report.ts'
import type { Annotation, Job } from './model/run.ts'
import type { Ports } from './ports.ts'
import type { SavedLog } from './read-log.ts'
import { type FailingStepRead, NOTHING_READ, readFailingStep, readStepInParts } from './read-step.ts'

/** What is known of the job besides its log. */
export interface JobFacts {
  readonly annotations: readonly Annotation[]
  readonly allowedToFail: boolean
}

export interface ExplainedJob extends Diagnosis {
  readonly notes: readonly Note[]
}

export interface JobExplainer {
  /** @param saved null: the log is not read. Never throws for what a log holds. */
  readonly explain: (job: Job, saved: SavedLog | null, facts: JobFacts) => Promise<ExplainedJob>
  /** Whether the lines of a step of which the middle is missing tell what failed, and not only how much. */
  readonly isEnough: (job: Job, step: CutPieces, annotations: readonly Annotation[]) => Promise<boolean>
}

export const createJobExplainer = (
  options: { readonly repository: string; readonly excerptLines: number; readonly userMatchers: readonly ProblemMatcher[] },
  { files, limit }: Ports
): JobExplainer => {
  const matchers: MatcherSets = { builtIn: builtInMatchers(), users: options.userMatchers }
  const { repository, excerptLines } = options
  return {
    explain: async (job, saved, facts) => {
      const notes: Note[] = []
      const readBack = async (from: SavedLog): Promise<FailingStepRead> => {
        try {
          return await readFailingStep(job, from, facts.annotations, files)
        } catch (error) {
          notes.push({ kind: 'log_unreadable', message: `The saved log of ${job.name} could not be read again: ${describeError(error)}` })
          return NOTHING_READ
        }
      }
      const step = saved === null ? NOTHING_READ : await readBack(saved)
      const logRead = saved !== null && saved.kind !== 'none'
      return { ...diagnose({ ...step, ...facts, repository, job, logRead, excerptLines, matchers, limit }), notes }
    },
    isEnough: async (job, step, annotations) => {
      const lines = await readStepInParts(step)
      const facts = { annotations, allowedToFail: false, logRead: true, excerptLines: Math.max(1, excerptLines) }
      return diagnose({ ...lines, ...facts, repository, job, matchers, limit }).isExplained
    }
  }
}
