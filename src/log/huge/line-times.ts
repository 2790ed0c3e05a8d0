/** The times of the lines in a piece of a log: what a small piece tells of where it stands. */
import type { EpochMs } from '../../model/run.ts'
import { parseLine } from '../text.ts'

/** A line that has a time of its own. */
export interface TimedLine {
  /** Byte offset of the line in the log. */
  readonly offset: number
  readonly time: EpochMs
}

const LF = 10
/** A byte order mark, and `2026-01-31T09:05:01.1234567Z ` with as many digits as there may be. */
const HEAD = 36
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * The lines with a time, in order. What stands before the first line feed is the rest of some line, unless the piece is the log's beginning;
 * a time that the piece's end cuts off is none.
 *
 * @param offset where in the log the piece begins, in bytes
 */
export const timesOf = (piece: Uint8Array, offset: number): readonly TimedLine[] => {
  const found: TimedLine[] = []
  for (let from = offset === 0 ? 0 : piece.indexOf(LF) + 1; from < piece.length; ) {
    if (from === 0 && offset > 0) break
    const time = startsLikeTime(piece, from) ? parseLine(DECODER.decode(piece.subarray(from, from + HEAD))).time : null
    if (time !== null) found.push({ offset: offset + from, time })
    const end = piece.indexOf(LF, from)
    if (end < 0) break
    from = end + 1
  }
  return found
}

/** Whether times only grow, but for less than a second: several processes may write at once. */
export const isInOrder = (lines: readonly TimedLine[]): boolean => {
  let latest = Number.NEGATIVE_INFINITY
  for (const { time } of lines) {
    if (time <= latest - 1_000) return false
    latest = Math.max(latest, time)
  }
  return true
}

/** A digit, or the first byte of a byte order mark; most lines without a time are told by it. */
const startsLikeTime = (piece: Uint8Array, at: number): boolean => {
  const byte = piece[at] ?? 0
  return byte === 0xef || (byte >= 48 && byte <= 57)
}
