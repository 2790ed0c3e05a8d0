/** Reads the lines of a job's failing step back from its saved log. */
import { findFailingSteps } from './diagnose/failing-step.ts'
import { cutByTime, cutLastError, cutStep, type StepLines } from './log/cut.ts'
import type { CutPieces } from './log/cut-pieces.ts'
import { HUGE_STEP } from './log/huge.ts'
import type { HugeStepReader } from './log/huge-step.ts'
import { BLOCK, type QuietBlocks } from './log/quiet-blocks.ts'
import { createStepReader, type StepLine, type StepReader } from './log/step-lines.ts'
import type { Annotation, Job } from './model/run.ts'
import type { CpuBudget, Files } from './ports.ts'
import type { SavedLog } from './read-log.ts'

/** The failing step of a job, as its saved log shows it. */
export interface FailingStepRead {
  readonly cut: StepLines | null
  readonly lines: readonly StepLine[]
  /** Whether the lines' numbers are those of the log; else they only tell which lines of a part stand next to each other. */
  readonly isNumbered: boolean
  /** Finding or reading it was given up, because it took too long. */
  readonly isCutShort: boolean
}

export const NOTHING_READ: FailingStepRead = { cut: null, lines: [], isNumbered: true, isCutShort: false }

/** The failing step in parts of a log. Where its lines stand in the whole log is not known. */
export const readStepInParts = async (step: CutPieces, cpu: CpuBudget): Promise<FailingStepRead> => {
  const { readStepOfPieces } = await import('./log/cut-pieces.ts')
  const lines = await cpu.run(() => readStepOfPieces(step))
  return { cut: { ...step.cut, certainty: 'window' }, lines: lines?.value ?? [], isNumbered: false, isCutShort: lines === null }
}

/** Where a log is read from, and the CPU time for it. */
interface Means {
  readonly files: Pick<Files, 'read'>
  readonly cpu: CpuBudget
}

/** Cuts the failing step out of a saved log. Where every step succeeded there is nothing to read; where none is told, the last error is. */
export const readFailingStep = async (
  job: Job,
  saved: SavedLog,
  annotations: readonly Annotation[],
  { files, cpu }: Means
): Promise<FailingStepRead> => {
  const { step } = findFailingSteps(job)
  if (saved.kind === 'parts') return saved.step === null ? NOTHING_READ : readStepInParts(saved.step, cpu)
  if (saved.kind === 'none') return NOTHING_READ
  const { index } = saved
  const found = await cpu.run(() =>
    step !== null ? cutStep(index, job.steps, step, annotations) : job.steps.length === 0 ? cutLastError(index) : null
  )
  // By time alone it is found at once.
  const cut = found === null ? (step === null ? null : cutByTime(index, step)) : found.value
  const isCutShort = found === null || saved.isCutShort
  if (cut === null) return { ...NOTHING_READ, isCutShort }
  const start = { number: cut.firstLine, offset: cut.from }
  const size = cut.to - cut.from
  let reader: StepReader
  if (size > HUGE_STEP) {
    const huge = (await import('./log/huge-step.ts')).createHugeStepReader(start, size)
    await readBlocks(huge, cut, saved, { files, cpu })
    reader = huge
  } else {
    reader = createStepReader(start)
    for await (const chunk of files.read(saved.name, cut.from, cut.to)) cpu.count(() => reader.push(chunk))
  }
  const lines = await cpu.run(() => reader.end())
  return { cut, lines: lines?.value ?? [], isNumbered: true, isCutShort: isCutShort || lines === null }
}

/** Reads a huge step, but of its middle only blocks in which a line may matter, and their neighbours. */
const readBlocks = async (
  reader: HugeStepReader,
  { from, to }: StepLines,
  { name, quiet }: { readonly name: string; readonly quiet: QuietBlocks | null },
  { files, cpu }: Means
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
      cpu.count(() => reader.push(chunk))
      at += chunk.length
      if (isSpare(Math.floor(at / BLOCK))) break
    }
    // The file has become shorter.
    if (at === began) return
  }
}
