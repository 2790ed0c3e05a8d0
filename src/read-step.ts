/** Reads the lines of a job's failing step back from its saved log. */
import { findFailingSteps } from './diagnose/failing-step.ts'
import { cutLastError, cutStep, type StepLines } from './log/cut.ts'
import type { CutPieces } from './log/cut-pieces.ts'
import { HUGE_STEP } from './log/huge.ts'
import type { HugeStepReader } from './log/huge-step.ts'
import { BLOCK, type QuietBlocks } from './log/quiet-blocks.ts'
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

/** Cuts the failing step out of a saved log. Where every step succeeded there is nothing to read; where none is told, the last error is. */
export const readFailingStep = async (job: Job, saved: SavedLog, annotations: readonly Annotation[], files: Files): Promise<FailingStepRead> => {
  const { step } = findFailingSteps(job)
  if (saved.kind === 'parts') return saved.step === null ? NOTHING_READ : readStepInParts(saved.step)
  if (saved.kind === 'none') return NOTHING_READ
  const cut = step !== null ? cutStep(saved.index, job.steps, step, annotations) : job.steps.length === 0 ? cutLastError(saved.index) : null
  if (cut === null) return NOTHING_READ
  const start = { number: cut.firstLine, offset: cut.from }
  const size = cut.to - cut.from
  if (size > HUGE_STEP) {
    const reader = (await import('./log/huge-step.ts')).createHugeStepReader(start, size)
    await readBlocks(reader, cut, saved, files)
    return { cut, lines: reader.end(), isNumbered: true }
  }
  const reader = createStepReader(start)
  for await (const chunk of files.read(saved.name, cut.from, cut.to)) reader.push(chunk)
  return { cut, lines: reader.end(), isNumbered: true }
}

/** Reads a huge step, but of its middle only blocks in which a line may matter, and their neighbours. */
const readBlocks = async (
  reader: HugeStepReader,
  { from, to }: StepLines,
  { name, quiet }: { readonly name: string; readonly quiet: QuietBlocks | null },
  files: Files
): Promise<void> => {
  // A line that begins in the block before, or ends in the one behind, may matter as well.
  const isSpare = (block: number): boolean =>
    quiet !== null &&
    (reader.isFull() || ([block - 1, block, block + 1].every(quiet.isQuiet) && quiet.linesBefore(block) > quiet.linesBefore(block - 1)))
  for (let at = from; at < to; ) {
    const block = Math.floor(at / BLOCK)
    const isWhole = at === block * BLOCK && at + BLOCK < to
    if (isWhole && quiet !== null && isSpare(block) && reader.skip(BLOCK, quiet.linesBefore(block + 1) - quiet.linesBefore(block))) {
      at += BLOCK
      continue
    }
    const began = at
    // What a line stands near to is told within one block, so blocks are read from their beginnings on.
    const end = at === block * BLOCK ? to : Math.min((block + 1) * BLOCK, to)
    for await (const chunk of files.read(name, at, end)) {
      reader.push(chunk)
      at += chunk.length
      if (isSpare(Math.floor(at / BLOCK))) break
    }
    // The file has become shorter.
    if (at === began) return
  }
}
