/** Sees a whole log pass by: indexes it, and looks for lines that may matter in the seconds of one step. */
import type { EpochMs } from '../model/run.ts'
import { countLines } from './count-lines.ts'
import { createLogIndexer, type LogIndex } from './log-index.ts'
import { createBlockWatcher, type QuietBlocks } from './quiet-blocks.ts'
import { MAY_MATTER } from './telling-words.ts'
import { createWordSearch } from './word-search.ts'

/** A log that has passed by. */
export interface WatchedLog {
  readonly index: LogIndex
  /** null when nothing was looked for. */
  readonly quiet: QuietBlocks | null
  /** Looking was given up before the log's end: behind that only lines were counted. */
  readonly isCutShort: boolean
}

export interface LogWatcher {
  push(chunk: Uint8Array): void
  end(): WatchedLog
}

/** The seconds of a step, as the API tells them; null where it does not. */
export interface StepSeconds {
  readonly startedAt: EpochMs | null
  readonly completedAt: EpochMs | null
}

/** The step's lines may begin a second early; its end is told in whole seconds. */
const EARLY_MS = 1_000
const LATE_MS = 2_000

/**
 * @param step null: nothing is looked for
 * @param isLeft whether there is CPU time left for looking; lines are counted in any case
 */
export const createLogWatcher = (step: StepSeconds | null, isLeft: () => boolean = () => true): LogWatcher => {
  const indexer = createLogIndexer()
  const blocks = step === null ? null : createBlockWatcher(createWordSearch(MAY_MATTER))
  const from = (step?.startedAt ?? Number.NEGATIVE_INFINITY) - EARLY_MS
  const to = (step?.completedAt ?? Number.POSITIVE_INFINITY) + LATE_MS
  let before = indexer.progress()
  let isCutShort = false
  const unread = { bytes: 0, lines: 0 }
  return {
    push(chunk) {
      isCutShort ||= !isLeft()
      if (isCutShort) {
        unread.bytes += chunk.length
        unread.lines += countLines(chunk)
        return
      }
      indexer.push(chunk)
      if (blocks === null) return
      const after = indexer.progress()
      const isWanted = (after.time ?? from) >= from && (before.time ?? to) <= to
      blocks.push(chunk, before.lines, isWanted)
      before = after
    },
    end() {
      const index = indexer.end()
      const whole = isCutShort ? { ...index, bytes: index.bytes + unread.bytes, lines: index.lines + unread.lines } : index
      return { index: whole, quiet: blocks?.end() ?? null, isCutShort }
    }
  }
}
