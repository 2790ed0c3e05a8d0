/** Sees a whole log pass by: indexes it, and looks for lines that may matter in the seconds of one step. */
import type { EpochMs } from '../../model/run.ts'
import { countLines } from '../count-lines.ts'
import { createLogIndexer, type LogIndex } from '../steps/log-index.ts'
import { createBlockWatcher, type QuietBlocks } from './quiet-blocks.ts'
import { MAY_MATTER } from './telling-words.ts'
import { createWordSearch } from './word-search.ts'

/** A log that has passed by. */
export interface WatchedLog {
  readonly index: LogIndex
  /** null when nothing was looked for. */
  readonly quiet: QuietBlocks | null
  /** Where looking was given up before the log's end, and in which line that is: from there on only lines were counted. null: it was not. */
  readonly unread: LogPlace | null
}

/** A place in a log. */
export interface LogPlace {
  /** 1-based. */
  readonly line: number
  /** In bytes. */
  readonly offset: number
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
const LF = 10

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
  let unread: LogPlace | null = null
  let bytes = 0
  let unreadLines = 0
  let isLineOver = true
  return {
    push(chunk) {
      if (unread === null && !isLeft()) unread = { line: indexer.progress().lines + 1, offset: bytes }
      bytes += chunk.length
      if (unread !== null) {
        unreadLines += countLines(chunk)
        if (chunk.length > 0) isLineOver = chunk.at(-1) === LF
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
      const whole = unread === null ? index : { ...index, bytes, lines: unread.line - 1 + unreadLines + (isLineOver ? 0 : 1) }
      return { index: whole, quiet: blocks?.end() ?? null, unread }
    }
  }
}
