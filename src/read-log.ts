/** Reads the log of one job: downloads it to the output folder, finds the failing step in it, and reads that step's lines back. */

import { findFailingSteps } from './diagnose/failing-step.ts'
import { describeError, ReportError } from './errors.ts'
import { logFileName } from './jobs/file-name.ts'
import { cutLastError, cutStep, type StepLines } from './log/cut.ts'
import { type CutPieces, readStepOfPieces } from './log/cut-pieces.ts'
import { createHugeStepReader, HUGE } from './log/huge-step.ts'
import { createLogIndexer, type LogIndex } from './log/log-index.ts'
import { writePieces } from './log/pieces.ts'
import { createStepReader, type StepLine } from './log/step-lines.ts'
import type { JobLog } from './model/report.ts'
import type { Annotation, EpochMs, Job } from './model/run.ts'
import { noLog } from './no-log.ts'
import type { Clock, Files, GitHub, LogAnswer } from './ports.ts'
import { type Explaining, HUGE_LOG, readHugeLog } from './read-huge-log.ts'

/** A log that was saved: whole, where `index` is what one pass over its bytes told, or parts of it, with the failing step in them. */
export type SavedLog =
  | ({ readonly kind: 'whole'; readonly index: LogIndex } & SavedFile)
  | ({ readonly kind: 'parts'; readonly step: CutPieces | null } & SavedFile)
  | { readonly kind: 'none'; readonly log: JobLog; readonly name: null; readonly size: 0 }

interface SavedFile {
  readonly log: JobLog
  readonly name: string
  /** Bytes of the file. */
  readonly size: number
}

/** How a log is to be read. */
export interface LogWish {
  /** Huge logs, too, are read whole. */
  readonly whole: boolean
  /** null: the job is not explained. */
  readonly explaining: Explaining | null
}

/** The log of a job that has just ended is not there yet for a few seconds. */
const FRESH_MS = 120_000
const FRESH_TRIES = 4
const FRESH_WAIT_MS = 1_500

/** Downloads a log to `logs/`. Never throws: what went wrong is the log's state and reason. */
export const saveLog = async (
  job: Job,
  wish: LogWish,
  ports: { readonly github: GitHub; readonly files: Files; readonly clock: Clock }
): Promise<SavedLog> => {
  const none = (state: JobLog['state'], reason: string): SavedLog => ({ kind: 'none', log: noLog(state, reason), name: null, size: 0 })
  for (let turn = 1; ; turn++) {
    try {
      const answer = await askForLog(job, wish.whole ? {} : { wholeUpTo: HUGE_LOG }, ports)
      if (answer.kind === 'none') return none(answer.state, answer.reason)
      const name = `logs/${logFileName(job.name, job.id)}`
      const huge = answer.kind === 'parts' ? await readHugeLog(job, answer, wish.explaining) : null
      if (answer.kind === 'parts' && huge !== null) {
        let size = 0
        const count = (chunk: Uint8Array): void => {
          size += chunk.length
        }
        await ports.files.write(name, watch(writePieces(huge.pieces, answer.bytes), count))
        const log = { state: 'partial', bytes: answer.bytes, lines: null, path: name, reason: huge.reason, firstLine: null } as const
        return { kind: 'parts', log, step: huge.step, name, size }
      }
      const indexer = createLogIndexer()
      await ports.files.write(name, watch(answer.kind === 'parts' ? answer.whole() : answer.body, indexer.push))
      const index = indexer.end()
      const log = { state: 'read', bytes: index.bytes, lines: index.lines, path: name, reason: null } as const
      return { kind: 'whole', log, index, name, size: index.bytes }
    } catch (error) {
      const kind = error instanceof ReportError ? error.kind : null
      // A log that changed under its reader is read once more from its start.
      if (kind === 'server' && turn === 1) continue
      return none('failed', `The log could not be ${kind === 'files' ? 'saved' : 'read'}: ${describeError(error)}`)
    }
  }
}

const askForLog = async (
  job: Job,
  options: { readonly wholeUpTo?: number },
  { github, clock }: { readonly github: GitHub; readonly clock: Clock }
): Promise<LogAnswer> => {
  for (let turn = 1; ; turn++) {
    const answer = await github.log(job.id, options)
    if (answer.kind !== 'none' || answer.state !== 'missing' || turn === FRESH_TRIES || !isFresh(job.completedAt, clock.now())) return answer
    await clock.sleep(FRESH_WAIT_MS)
  }
}

const isFresh = (completedAt: EpochMs | null, now: EpochMs): boolean => completedAt !== null && Math.abs(now - completedAt) < FRESH_MS

async function* watch(body: AsyncIterable<Uint8Array>, see: (chunk: Uint8Array) => void): AsyncIterable<Uint8Array> {
  for await (const chunk of body) {
    see(chunk)
    yield chunk
  }
}

/** The failing step of a job, as its saved log shows it. */
export interface FailingStepRead {
  readonly cut: StepLines | null
  readonly lines: readonly StepLine[]
  /** Whether the lines' numbers are those of the log; else they only tell which lines of a part stand next to each other. */
  readonly isNumbered: boolean
}

export const NOTHING_READ: FailingStepRead = { cut: null, lines: [], isNumbered: true }

/** The failing step in parts of a log. Where its lines stand in the whole log is not known. */
export const readStepInParts = (step: CutPieces): FailingStepRead => ({
  cut: { ...step.cut, certainty: 'window' },
  lines: readStepOfPieces(step),
  isNumbered: false
})

/** Cuts the failing step out of a saved log. Where every step succeeded there is nothing to read; where none is told, the last error is. */
export const readFailingStep = async (job: Job, saved: SavedLog, annotations: readonly Annotation[], files: Files): Promise<FailingStepRead> => {
  const { step } = findFailingSteps(job)
  if (saved.kind === 'parts') return saved.step === null ? NOTHING_READ : readStepInParts(saved.step)
  if (saved.kind === 'none') return NOTHING_READ
  const cut = step !== null ? cutStep(saved.index, job.steps, step, annotations) : job.steps.length === 0 ? cutLastError(saved.index) : null
  if (cut === null) return NOTHING_READ
  const start = { number: cut.firstLine, offset: cut.from }
  const size = cut.to - cut.from
  const reader = size > HUGE ? createHugeStepReader(start, size) : createStepReader(start)
  for await (const chunk of files.read(saved.name, cut.from, cut.to)) reader.push(chunk)
  return { cut, lines: reader.end(), isNumbered: true }
}
