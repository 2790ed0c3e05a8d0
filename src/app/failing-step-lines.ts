/** Reads the lines of a job's failing step back from its saved log. */
import { LAST_LINES } from '../diagnose/cause.ts'
import { findFailingSteps } from '../jobs/failing-step.ts'
import type { CutPieces } from '../log/huge/search.ts'
import type { RawLine } from '../log/lines.ts'
import { cutBetween, cutByTime, cutLastError, cutStep, type StepLines } from '../log/steps/cut.ts'
import type { LogIndex, LogPlace } from '../log/steps/log-index.ts'
import { containerImage, type SetUp, UNKNOWN_SET_UP } from '../log/steps/set-up.ts'
import { budgetFor, createStepReader, type StepLine, toStepLines } from '../log/steps/step-lines.ts'
import type { CpuBudget, CpuEnd, Files } from '../model/ports.ts'
import type { Annotation, Job } from '../model/run.ts'
import type { SavedLog } from './collect/save-log.ts'

/** The failing step of a job, as its saved log shows it. */
export interface FailingStepRead {
  readonly cut: StepLines | null
  readonly lines: readonly StepLine[]
  readonly setUp: SetUp
  /** Whether the lines' numbers are those of the log; else they only tell which lines of a part stand next to each other. */
  readonly isNumbered: boolean
  /** Why it could not be found or read as a whole; null: it could. */
  readonly cutShortBy: CutShort | null
  /** Where it can be read once more; null: nowhere. */
  readonly source: StepSource | null
}

/** Where a step's lines stand: in a saved log, which may be gone by then, or in parts of a huge one that are held in memory. */
export type StepSource =
  | { readonly kind: 'file'; readonly name: string; readonly cut: StepLines; readonly setUp: SetUp }
  | { readonly kind: 'parts'; readonly step: CutPieces }

/** Why work on a log was given up: its budget is used up, finding the steps took too long, or one piece of work did. */
export type CutShort = CpuEnd | 'index' | 'piece'

export const NOTHING_READ: FailingStepRead = { cut: null, lines: [], setUp: UNKNOWN_SET_UP, isNumbered: true, cutShortBy: null, source: null }

/** The failing step in parts of a log. Where its lines stand in the whole log is not known. */
export const readStepInParts = (step: CutPieces, cpu: CpuBudget): FailingStepRead => ({
  cut: { ...step.cut, certainty: 'window' },
  setUp: UNKNOWN_SET_UP,
  isNumbered: false,
  source: { kind: 'parts', step },
  ...takeApart(step.lines, cpu)
})

/**
 * Takes the kept lines of a step apart: bounded in number and length, and in linear time, so it is counted and not interrupted. Where there is no
 * time left the last ones only, for the runner's last word stands among them.
 */
const takeApart = (keep: () => readonly RawLine[], cpu: CpuBudget): Pick<FailingStepRead, 'lines' | 'cutShortBy'> => {
  const kept = cpu.count(keep)
  const cutShortBy = cpu.end()
  return { lines: cpu.count(() => toStepLines(cutShortBy === null ? kept : kept.slice(-LAST_LINES))), cutShortBy }
}

/** Cuts the failing step out of a saved log. Where every step succeeded there is nothing to read; where none is told, the last error is. */
export const readFailingStep = async (
  job: Job,
  saved: SavedLog,
  annotations: readonly Annotation[],
  { files, cpu }: StepPorts
): Promise<FailingStepRead> => {
  const { step } = findFailingSteps(job)
  if (saved.kind === 'parts') return saved.step === null ? NOTHING_READ : readStepInParts(saved.step, cpu)
  if (saved.kind === 'none' || (step === null && job.steps.length > 0)) return NOTHING_READ
  const { index } = saved
  const found = await cpu.run(() => (step === null ? cutLastError(index) : cutStep(index, job.steps, step, annotations)))
  // By time alone it is found at once.
  const seen = found === null ? (step === null ? null : cutByTime(index, step)) : found.value
  const cut = index.unread === null ? seen : orUnread(seen, index.unread, index)
  const cutShortBy = found === null ? (cpu.end() ?? 'piece') : index.unread === null ? null : 'index'
  if (cut === null) return { ...NOTHING_READ, cutShortBy }
  const read = await readCut(
    { name: saved.name, cut, setUp: { container: containerImage(index.marks), permissions: index.permissions } },
    { files, cpu }
  )
  return { ...read, cutShortBy: cutShortBy ?? read.cutShortBy }
}

/** Reads a step once more. @throws ReportError when its file is gone */
export const readAgain = async (source: StepSource, ports: StepPorts): Promise<FailingStepRead> =>
  source.kind === 'file' ? readCut(source, ports) : readStepInParts(source.step, ports.cpu)

interface StepPorts {
  readonly files: Pick<Files, 'read'>
  readonly cpu: CpuBudget
}

const readCut = async (
  { name, cut, setUp }: Omit<StepSource & { readonly kind: 'file' }, 'kind'>,
  { files, cpu }: StepPorts
): Promise<FailingStepRead> => {
  const reader = createStepReader(cut.firstLine, budgetFor(cut.to - cut.from))
  for await (const chunk of files.read(name, cut.from, cut.to)) cpu.count(() => reader.push(chunk))
  return { cut, setUp, isNumbered: true, source: { kind: 'file', name, cut, setUp }, ...takeApart(() => reader.end(), cpu) }
}

/** Where the end of the log was not looked at, a step may end, or stand as a whole, in it. */
const orUnread = (seen: StepLines | null, unread: LogPlace, index: LogIndex): StepLines | null => {
  if (seen !== null) return { ...seen, certainty: 'window' }
  return unread.offset < index.bytes ? cutBetween(index, unread, undefined, 'window') : null
}
