/** Reads the log of one job: downloads it to the output folder, finds the failing step in it, and reads that step's lines back. */

import { findFailingSteps } from './diagnose/failing-step.ts'
import { describeError, ReportError } from './errors.ts'
import { logFileName } from './jobs/file-name.ts'
import { cutLastError, cutStep, type StepLines } from './log/cut.ts'
import { createHugeStepReader, HUGE } from './log/huge-step.ts'
import { createLogIndexer, type LogIndex } from './log/log-index.ts'
import { createStepReader, type StepLine } from './log/step-lines.ts'
import type { JobLog } from './model/report.ts'
import type { Annotation, EpochMs, Job } from './model/run.ts'
import { noLog } from './no-log.ts'
import type { Clock, Files, GitHub, LogAnswer } from './ports.ts'

/** A log that was saved; `index` is what one pass over its bytes told. */
export type SavedLog =
  | { readonly log: JobLog; readonly index: LogIndex; readonly name: string }
  | { readonly log: JobLog; readonly index: null; readonly name: null }

/** The log of a job that has just ended is not there yet for a few seconds. */
const FRESH_MS = 120_000
const FRESH_TRIES = 4
const FRESH_WAIT_MS = 1_500

/** Downloads a log to `logs/`. Never throws: what went wrong is the log's state and reason. */
export const saveLog = async (job: Job, ports: { readonly github: GitHub; readonly files: Files; readonly clock: Clock }): Promise<SavedLog> => {
  const none = (state: JobLog['state'], reason: string): SavedLog => ({ log: noLog(state, reason), index: null, name: null })
  for (let turn = 1; ; turn++) {
    try {
      const answer = await askForLog(job, ports)
      if (answer.kind === 'none') return none(answer.state, answer.reason)
      const name = `logs/${logFileName(job.name, job.id)}`
      const indexer = createLogIndexer()
      await ports.files.write(name, watch(answer.body, indexer.push))
      const index = indexer.end()
      return { log: { state: 'read', bytes: index.bytes, lines: index.lines, path: name, reason: null }, index, name }
    } catch (error) {
      const kind = error instanceof ReportError ? error.kind : null
      // A log that changed under its reader is read once more from its start.
      if (kind === 'server' && turn === 1) continue
      return none('failed', `The log could not be ${kind === 'files' ? 'saved' : 'read'}: ${describeError(error)}`)
    }
  }
}

const askForLog = async (job: Job, { github, clock }: { readonly github: GitHub; readonly clock: Clock }): Promise<LogAnswer> => {
  for (let turn = 1; ; turn++) {
    const answer = await github.log(job.id)
    if (answer.kind === 'body' || answer.state !== 'missing' || turn === FRESH_TRIES || !isFresh(job.completedAt, clock.now())) return answer
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
}

/** Cuts the failing step out of a saved log. Where every step succeeded there is nothing to read; where none is told, the last error is. */
export const readFailingStep = async (job: Job, saved: SavedLog, annotations: readonly Annotation[], files: Files): Promise<FailingStepRead> => {
  const { step } = findFailingSteps(job)
  if (saved.index === null) return { cut: null, lines: [] }
  const cut = step !== null ? cutStep(saved.index, job.steps, step, annotations) : job.steps.length === 0 ? cutLastError(saved.index) : null
  if (cut === null) return { cut: null, lines: [] }
  const start = { number: cut.firstLine, offset: cut.from }
  const size = cut.to - cut.from
  const reader = size > HUGE ? createHugeStepReader(start, size) : createStepReader(start)
  for await (const chunk of files.read(saved.name, cut.from, cut.to)) reader.push(chunk)
  return { cut, lines: reader.end() }
}
