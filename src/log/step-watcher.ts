/** Sees a whole log pass by: indexes it, and looks for lines that may matter in the seconds of one step. */
import type { EpochMs } from '../model/run.ts'
import { createLogIndexer, type LogIndex } from './log-index.ts'
import { createBlockWatcher, type QuietBlocks } from './quiet-blocks.ts'
import { MAY_MATTER } from './telling-words.ts'
import { createWordSearch } from './word-search.ts'

/** A log that has passed by. */
export interface WatchedLog {
  readonly index: LogIndex
  /** null when nothing was looked for. */
  readonly quiet: QuietBlocks | null
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

/** @param step null: nothing is looked for */
export const createLogWatcher = (step: StepSeconds | null): LogWatcher => {
  const indexer = createLogIndexer()
  const blocks = step === null ? null : createBlockWatcher(createWordSearch(MAY_MATTER))
  const from = (step?.startedAt ?? Number.NEGATIVE_INFINITY) - EARLY_MS
  const to = (step?.completedAt ?? Number.POSITIVE_INFINITY) + LATE_MS
  let before = indexer.progress()
  return {
    push(chunk) {
      indexer.push(chunk)
      if (blocks === null) return
      const after = indexer.progress()
      const isWanted = (after.time ?? from) >= from && (before.time ?? to) <= to
      blocks.push(chunk, before.lines, isWanted)
      before = after
    },
    end: () => ({ index: indexer.end(), quiet: blocks?.end() ?? null })
  }
}
