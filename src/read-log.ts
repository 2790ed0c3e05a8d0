/** Downloads the log of one job to the output folder; of a huge one the parts that tell. */

import { findFailingSteps } from './diagnose/failing-step.ts'
import { describeError, ReportError } from './errors.ts'
import { logFileName } from './jobs/file-name.ts'
import type { CutPieces } from './log/cut-pieces.ts'
import { HUGE_STEP } from './log/huge.ts'
import { createLogWatcher, type WatchedLog } from './log/step-watcher.ts'
import { CPU_MS } from './model/budgets.ts'
import type { JobLog } from './model/report.ts'
import type { EpochMs, Job } from './model/run.ts'
import { noLog } from './no-log.ts'
import type { Clock, Cpu, Files, GitHub, HugeLog, LogAnswer } from './ports.ts'
import type { Explaining } from './read-huge-log.ts'

/** A log that was saved: whole, where `index` and `quiet` are what one pass over its bytes told, or parts of it, with the failing step in them. */
export type SavedLog =
  | ({ readonly kind: 'whole' } & WatchedLog & SavedFile)
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

/** Longer logs are read in parts: up to here a download costs less time than the requests of a search. */
const HUGE_LOG = 67_108_864

/** Downloads a log to `logs/`. Never throws: what went wrong is the log's state and reason. */
export const saveLog = async (
  job: Job,
  wish: LogWish,
  ports: { readonly github: GitHub; readonly files: Files; readonly clock: Clock; readonly cpu: Cpu }
): Promise<SavedLog> => {
  const cpu = ports.cpu.of(job.id)
  const none = (state: JobLog['state'], reason: string): SavedLog => ({ kind: 'none', log: noLog(state, reason), name: null, size: 0 })
  for (let turn = 1; ; turn++) {
    try {
      const answer = await askForLog(job, wish.whole ? {} : { wholeUpTo: HUGE_LOG }, ports)
      if (answer.kind === 'none') return none(answer.state, answer.reason)
      const name = `logs/${logFileName(job.name, job.id)}`
      const parts = answer.kind === 'parts' ? await saveParts(job, answer, wish.explaining, name, ports.files) : null
      if (parts !== null) return parts
      const mayBeHuge = wish.explaining !== null && (answer.bytes === null || answer.bytes > HUGE_STEP)
      const watcher = createLogWatcher(mayBeHuge ? findFailingSteps(job).step : null, () => cpu.usedMs() < CPU_MS.index)
      const see = (chunk: Uint8Array): void => cpu.count(() => watcher.push(chunk))
      await ports.files.write(name, watch(answer.kind === 'parts' ? answer.whole() : answer.body, see))
      const { index, quiet, isCutShort } = watcher.end()
      const log = { state: 'read', bytes: index.bytes, lines: index.lines, path: name, reason: null } as const
      return { kind: 'whole', log, index, quiet, isCutShort, name, size: index.bytes }
    } catch (error) {
      const kind = error instanceof ReportError ? error.kind : null
      // A log that changed under its reader is read once more from its start.
      if (kind === 'server' && turn === 1) continue
      return none('failed', `The log could not be ${kind === 'files' ? 'saved' : 'read'}: ${describeError(error)}`)
    }
  }
}

/** @returns null when the log has to be read whole */
const saveParts = async (
  job: Job,
  answer: HugeLog,
  explaining: Explaining | null,
  name: string,
  files: Pick<Files, 'write'>
): Promise<SavedLog | null> => {
  const { readHugeLog } = await import('./read-huge-log.ts')
  const huge = await readHugeLog(job, answer, explaining)
  if (huge === null) return null
  let size = 0
  const count = (chunk: Uint8Array): void => {
    size += chunk.length
  }
  await files.write(name, watch(huge.content, count))
  const log = { state: 'partial', bytes: answer.bytes, lines: null, path: name, reason: huge.reason, firstLine: null } as const
  return { kind: 'parts', log, step: huge.step, name, size }
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
