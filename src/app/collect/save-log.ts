/** Downloads the log of one job to where the logs stand; of a huge one the parts that tell. */

import { logFileName } from '../../jobs/file-name.ts'
import type { CutPieces } from '../../log/huge/search.ts'
import { createLogIndexer, type LogIndex } from '../../log/steps/log-index.ts'
import { CPU_MS } from '../../model/budgets.ts'
import { describeError, type ErrorKind, isExpected, isOfFiles } from '../../model/errors.ts'
import type { Clock, Cpu, CpuBudget, GitHub, HugeLog, LogAnswer } from '../../model/ports.ts'
import type { JobLog } from '../../model/report.ts'
import type { EpochMs, Job } from '../../model/run.ts'
import type { Explaining } from './huge-log.ts'
import { isNoRoom, type LogStore } from './log-store.ts'
import { noLog } from './missing-log.ts'

/** A log that was saved: whole, or parts of it, with the failing step in them. */
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

/** Of a log that is not there. */
export const notSaved = (log: JobLog): SavedLog => ({ kind: 'none', log, name: null, size: 0 })

/** How a log is to be read. */
export interface LogWish {
  /** Huge logs, too, are read whole. */
  readonly whole: boolean
  /** null: the job is not explained. */
  readonly explaining: Explaining | null
  /** Waits until no other log takes of the room; false when none does. Left out: the log has to fit beside the others. */
  readonly whenAlone?: () => Promise<boolean>
}

/** The log of a job that has just ended is not there yet for a few seconds. */
const FRESH_MS = 120_000
const FRESH_TRIES = 4
const FRESH_WAIT_MS = 1_500

/** Longer logs are read in parts: up to here a download costs less time than the requests of a search. */
const HUGE_LOG = 67_108_864

/** Downloads a log, to `logs/` where that can be written to. What went wrong is the log's state and reason. */
export const saveLog = async (
  job: Job,
  wish: LogWish,
  ports: { readonly github: GitHub; readonly store: Pick<LogStore, 'save'>; readonly clock: Clock; readonly cpu: Cpu }
): Promise<SavedLog> => {
  const cpu = ports.cpu.of(job.id)
  const none = (state: JobLog['state'], reason: string): SavedLog => notSaved(noLog(state, reason))
  const isReadBack = wish.explaining !== null
  const again = new Set<ErrorKind>()
  for (;;) {
    try {
      const answer = await askForLog(job, wish.whole ? {} : { wholeUpTo: HUGE_LOG }, ports)
      if (answer.kind === 'none') return none(answer.state, answer.reason)
      const name = `logs/${logFileName(job.name, job.id)}`
      const parts = answer.kind === 'parts' ? await saveParts(job, answer, wish.explaining, name, { store: ports.store, cpu }) : null
      if (parts !== null) return parts
      const began = cpu.usedMs()
      const indexer = createLogIndexer(() => cpu.usedMs() - began < CPU_MS.index && cpu.end() === null)
      const see = (chunk: Uint8Array): void => cpu.count(() => indexer.push(chunk))
      await ports.store.save(name, watch(answer.kind === 'parts' ? answer.whole() : answer.body, see), { isReadBack })
      const index = indexer.end()
      const log = { state: 'read', bytes: index.bytes, lines: index.lines, path: name, reason: null } as const
      return { kind: 'whole', log, index, name, size: index.bytes }
    } catch (error) {
      if (!isExpected(error)) throw error
      const { kind } = error
      const isFirst = !again.has(kind)
      again.add(kind)
      // A log that changed under its reader is read once more from its start; and so is one whose folder or room came to an end midway.
      if (isFirst && (kind === 'server' || (isReadBack && isOfFiles(error)) || (isNoRoom(error) && (await wish.whenAlone?.()) === true))) continue
      if (isOfFiles(error)) return none('failed', `The log could not be saved: ${describeError(error)}`)
      // What GitHub's side says names the log itself, or what stands in the way of all.
      return none('failed', kind === 'no_room' ? `The log could not be read: ${describeError(error)}` : describeError(error))
    }
  }
}

/** @returns null when the log has to be read whole */
const saveParts = async (
  job: Job,
  answer: HugeLog,
  explaining: Explaining | null,
  name: string,
  { store, cpu }: { readonly store: Pick<LogStore, 'save'>; readonly cpu: CpuBudget }
): Promise<SavedLog | null> => {
  const { readHugeLog } = await import('./huge-log.ts')
  const huge = await readHugeLog(job, answer, explaining, cpu)
  if (huge === null) return null
  let size = 0
  const count = (chunk: Uint8Array): void => {
    size += chunk.length
  }
  await store.save(name, watch(huge.content, count), { isReadBack: false }).catch((error: unknown) => {
    // What tells is in memory already.
    if (!isOfFiles(error)) throw error
  })
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
