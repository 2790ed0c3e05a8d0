/** Reads the lines of a job's failing step back from its saved log. */
import { findFailingSteps } from './diagnose/failing-step.ts'
import { cutLastError, cutStep, type StepLines } from './log/cut.ts'
import type { CutPieces } from './log/cut-pieces.ts'
import { createStepReader, type StepLine } from './log/step-lines.ts'
import type { Annotation, Job } from './model/run.ts'
import type { Files } from './ports.ts'
import type { SavedLog } from './read-log.ts'

/** The failing step of a job, as its saved log shows it. */
export interface FailingStepRead {
  readonly cut: StepLines | null
  readonly lines: readonly StepLine[]
  /** Whether the lines' numbers are those of the log; else they only tell which lines of a part stand next to each other. */
  readonly isNumbered: boolean
}

export const NOTHING_READ: FailingStepRead = { cut: null, lines: [], isNumbered: true }

/** The failing step in parts of a log. Where its lines stand in the whole log is not known. */
export const readStepInParts = async (step: CutPieces): Promise<FailingStepRead> => {
  const { readStepOfPieces } = await import('./log/cut-pieces.ts')
  return { cut: { ...step.cut, certainty: 'window' }, lines: readStepOfPieces(step), isNumbered: false }
}

/** The lines of longer steps, in bytes, are read in bulk. */
const HUGE_STEP = 8_000_000

/** Cuts the failing step out of a saved log. Where every step succeeded there is nothing to read; where none is told, the last error is. */
export const readFailingStep = async (job: Job, saved: SavedLog, annotations: readonly Annotation[], files: Files): Promise<FailingStepRead> => {
  const { step } = findFailingSteps(job)
  if (saved.kind === 'parts') return saved.step === null ? NOTHING_READ : readStepInParts(saved.step)
  if (saved.kind === 'none') return NOTHING_READ
  const cut = step !== null ? cutStep(saved.index, job.steps, step, annotations) : job.steps.length === 0 ? cutLastError(saved.index) : null
  if (cut === null) return NOTHING_READ
  const start = { number: cut.firstLine, offset: cut.from }
  const size = cut.to - cut.from
  const reader = size > HUGE_STEP ? (await import('./log/huge-step.ts')).createHugeStepReader(start, size) : createStepReader(start)
  for await (const chunk of files.read(saved.name, cut.from, cut.to)) reader.push(chunk)
  return { cut, lines: reader.end(), isNumbered: true }
}
