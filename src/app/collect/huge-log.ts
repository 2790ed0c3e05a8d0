/** Decides what to read of a huge log: the bytes around the failing step, the last error, or the two ends; or all of it, when they do not tell enough. */
import { findFailingSteps } from '../../jobs/failing-step.ts'
import { type CutPieces, findLastError, findStep, type Piece, partsOf, type Span, searchStep } from '../../log/huge/search.ts'
import { joinBytes } from '../../log/lines.ts'
import type { CpuBudget, HugeLog } from '../../model/ports.ts'
import type { Annotation, Job, Step } from '../../model/run.ts'

/** Of a job of which the server tells no steps, so much of the end is read. */
const LAST_BYTES = 4_194_304
/** So much of each end is kept of the log of a job that is not explained. */
const END_BYTES = 1_572_864

/** What is wanted of a failed job's log. */
export interface Explaining {
  /** Those of the job, as far as they are known by now. */
  readonly annotations: () => readonly Annotation[] | Promise<readonly Annotation[]>
  /** Whether the lines of a step of which the middle is missing tell why it failed. */
  readonly isEnough: (step: CutPieces) => Promise<boolean>
}

/** What was read of a huge log. */
export interface HugeLogRead {
  /** The parts in order, whole lines where there are lines, with a line of ours at each gap. Must be consumed once, or not at all. */
  readonly content: AsyncIterable<Uint8Array>
  /** The failing step; null when there is none to look for. */
  readonly step: CutPieces | null
  /** A sentence for people: what was left out. */
  readonly reason: string
}

/**
 * Reads parts of a huge log.
 *
 * @param explaining null: the job is not explained, its log is only kept
 * @param cpu what takes too long to cut is read whole
 * @returns null when the parts do not tell what the whole log would: then it has to be read whole
 * @throws ReportError when the storage fails for good, or the log changed
 */
export const readHugeLog = async (job: Job, log: HugeLog, explaining: Explaining | null, cpu: CpuBudget): Promise<HugeLogRead | null> => {
  const reader = createReader(log)
  const { step } = findFailingSteps(job)
  const found =
    explaining === null || (step === null && job.steps.length > 0)
      ? await readEnds(log, reader)
      : step === null
        ? await readLastError(log, reader, explaining, cpu)
        : await readStep({ job, step }, log, reader, explaining, cpu)
  if (found === null) return null
  const what = found.step === null || step === null ? 'its two ends' : 'the parts around the failing step'
  return {
    content: partsOf(log, found.pieces),
    step: found.step,
    reason: `The log has ${inWords(log.bytes)}: only ${what} were read (${inWords(reader.moved())})`
  }
}

interface Found extends Pick<HugeLogRead, 'step'> {
  readonly pieces: readonly Piece[]
}

const readStep = async (
  { job, step }: { readonly job: Job; readonly step: Step },
  log: HugeLog,
  reader: Reader,
  { annotations, isEnough }: Explaining,
  cpu: CpuBudget
): Promise<Found | null> => {
  const search = searchStep(log, job, step)
  let turn = search.next()
  while (turn.done !== true) {
    const pieces = await reader.readAll(turn.value)
    if (pieces === null) return null
    turn = search.next(pieces)
  }
  const read = turn.value
  if (read === null) return null
  const told = await annotations()
  const cut = (await cpu.run(() => findStep(read, log, job.steps, step, told)))?.value ?? null
  if (cut === null || (cut.hasGap && !(await isEnough(cut)))) return null
  return { pieces: read, step: cut }
}

const readLastError = async (log: HugeLog, reader: Reader, { isEnough }: Explaining, cpu: CpuBudget): Promise<Found | null> => {
  const read = await reader.readAll([{ from: log.bytes - LAST_BYTES, to: log.bytes }])
  const [last] = read ?? []
  const cut = last === undefined ? null : ((await cpu.run(() => findLastError(last, log)))?.value ?? null)
  return read === null || cut === null || !(await isEnough(cut)) ? null : { pieces: read, step: cut }
}

const readEnds = async (log: HugeLog, reader: Reader): Promise<Found | null> => {
  const pieces = await reader.readAll([{ from: log.bytes - END_BYTES, to: log.bytes }])
  return pieces === null ? null : { pieces, step: null }
}

interface Reader {
  /** Pieces side by side; null when the storage does not send parts any more. */
  readAll(spans: readonly Span[]): Promise<readonly Piece[] | null>
  /** Bytes that came so far. */
  moved(): number
}

/** Reads what is not in the log's beginning, which is here already. */
const createReader = (log: HugeLog): Reader => {
  const { first } = log
  let moved = first.length
  const read = async ({ from, to }: Span): Promise<Piece | null> => {
    const known = first.subarray(Math.min(from, first.length), Math.min(to, first.length))
    const begin = Math.max(from, first.length)
    if (begin >= to) return { from, bytes: known }
    const bytes = await log.read(begin, to)
    if (bytes === null) return null
    moved += bytes.length
    return { from, bytes: known.length === 0 ? bytes : joinBytes(known, bytes) }
  }
  return {
    readAll: async (spans) => {
      const pieces = await Promise.all(spans.map(read))
      const all = pieces.filter((piece) => piece !== null)
      return all.length === pieces.length ? all : null
    },
    moved: () => moved
  }
}

/** `4.3 MB`, `1.0 GB`. */
const inWords = (bytes: number): string => (bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`)
