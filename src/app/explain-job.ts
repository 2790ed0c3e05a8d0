/** Explains one failed job from its log and its annotations. Loaded when a job has failed. */

import type { KnownLines } from '../diagnose/baseline/known-lines.ts'
import { type Diagnosis, type DiagnosisInput, diagnose } from '../diagnose/diagnose.ts'
import { builtInMatchers } from '../diagnose/matchers/built-in.ts'
import type { ProblemMatcher } from '../diagnose/matchers/matcher-file.ts'
import { isTooSlow } from '../diagnose/matchers/user-search.ts'
import { createPathMapper } from '../diagnose/paths.ts'
import { listNames } from '../jobs/names.ts'
import type { CutPieces } from '../log/huge/search.ts'
import { describeError, isExpected } from '../model/errors.ts'
import type { Cpu, Files } from '../model/ports.ts'
import type { Note } from '../model/report.ts'
import type { Annotation, Job } from '../model/run.ts'
import { whyUnread } from './collect/missing-log.ts'
import type { SavedLog } from './collect/save-log.ts'
import {
  type CutShort,
  type FailingStepRead,
  NOTHING_READ,
  readAgain,
  readFailingStep,
  readStepInParts,
  type StepSource
} from './failing-step-lines.ts'

/** What is known of the job besides its log. */
export interface JobFacts {
  readonly annotations: readonly Annotation[]
  readonly allowedToFail: boolean
}

export interface ExplainedJob extends Pick<Diagnosis, 'failure' | 'skippedLines' | 'areUsersCutShort' | 'compared'> {
  /** Why it was given up before its end; null: it was not. */
  readonly cutShortBy: CutShort | null
  readonly notes: readonly Note[]
  /** Where the failing step can be read once more; null: nowhere. */
  readonly source: StepSource | null
}

export interface JobExplainer {
  /** Never throws for what a log holds. */
  readonly explain: (job: Job, saved: SavedLog, facts: JobFacts) => Promise<ExplainedJob>
  /**
   * Explains a job once more, beside the lines that a passing log of it has.
   *
   * @throws ReportError when its failing step cannot be read once more
   */
  readonly explainBeside: (baseline: KnownLines, job: Job, source: StepSource, facts: JobFacts) => Promise<ExplainedJob>
  /** Whether the lines of a step of which the middle is missing tell what failed, and not only how much. */
  readonly isEnough: (job: Job, step: CutPieces, annotations: readonly Annotation[]) => Promise<boolean>
  /** Owners of the user's matchers that were too slow, and are not used any more. */
  readonly droppedMatchers: () => readonly string[]
}

/** Parts of so many huge logs, each of some megabytes. */
const MOST_PARTS_HELD = 5

export const createJobExplainer = (
  options: { readonly repository: string; readonly excerptLines: number; readonly userMatchers: readonly ProblemMatcher[] },
  { files, cpu }: { readonly files: Pick<Files, 'read'>; readonly cpu: Cpu }
): JobExplainer => {
  const { excerptLines, userMatchers } = options
  const builtIn = builtInMatchers()
  const toPath = createPathMapper(options.repository)
  let usedMs: ReadonlyMap<string, number> = new Map()
  const explainWith = async (input: Omit<DiagnosisInput, 'matchers' | 'toPath' | 'cpu'>): Promise<Diagnosis> => {
    const matchers = { builtIn, users: userMatchers, usedMs }
    const diagnosis = await diagnose({ ...input, toPath, matchers, cpu: cpu.of(input.job.id) })
    usedMs = diagnosis.usedMs
    return diagnosis
  }
  /** Some parts of huge logs are held in memory until the report is out. */
  let partsHeld = 0
  const explainStep = async (
    job: Job,
    step: FailingStepRead,
    given: JobFacts & Pick<DiagnosisInput, 'unreadBecause' | 'baseline'>,
    notes: readonly Note[]
  ): Promise<ExplainedJob> => {
    const { failure, skippedLines, isCutShort, areUsersCutShort, compared } = await explainWith({ ...step, ...given, job, excerptLines })
    const isHeld = step.source?.kind !== 'parts' || partsHeld++ < MOST_PARTS_HELD
    return {
      failure,
      skippedLines,
      areUsersCutShort,
      compared,
      cutShortBy: step.cutShortBy ?? (isCutShort ? (cpu.of(job.id).end() ?? 'piece') : null),
      notes,
      source: isHeld ? step.source : null
    }
  }
  return {
    explain: async (job, saved, facts) => {
      const notes: Note[] = []
      const budget = cpu.of(job.id)
      const readBack = async (from: SavedLog): Promise<FailingStepRead> => {
        try {
          return await readFailingStep(job, from, facts.annotations, { files, cpu: budget })
        } catch (error) {
          if (!isExpected(error)) throw error
          notes.push({ kind: 'log_unreadable', message: `The saved log of ${listNames([job])} could not be read again: ${describeError(error)}` })
          return NOTHING_READ
        }
      }
      const unreadBecause = saved.kind === 'none' ? whyUnread(saved.log) : null
      return explainStep(job, await readBack(saved), { ...facts, unreadBecause, baseline: null }, notes)
    },
    explainBeside: async (baseline, job, source, facts) => {
      const step = await readAgain(source, { files, cpu: cpu.of(job.id) })
      return explainStep(job, step, { ...facts, unreadBecause: null, baseline }, [])
    },
    isEnough: async (job, step, annotations) => {
      const lines = readStepInParts(step, cpu.of(job.id))
      const facts = { annotations, allowedToFail: false, unreadBecause: null, excerptLines: Math.max(1, excerptLines), baseline: null }
      return (await explainWith({ ...lines, ...facts, job })).isExplained
    },
    droppedMatchers: () => userMatchers.map(({ owner }) => owner).filter((owner) => isTooSlow(usedMs.get(owner)))
  }
}
