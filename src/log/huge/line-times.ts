/** The times of the lines in a piece of a log: what a small piece tells of where it stands. */
import type { EpochMs } from '../../model/run.ts'
import { decodeUtf8, LF } from '../lines.ts'
import { MOST_OF_TIME, parseLine } from '../text.ts'
import type { Piece } from './pieces.ts'

/** A line that has a time of its own. */
export interface TimedLine {
  /** Byte offset of the line in the log. */
  readonly offset: number
  readonly time: EpochMs
}

/** Bytes of a byte order mark. */
const MARK = 3

/**
 * The lines with a time, in order. What stands before the first line end is the rest of some line, unless the piece is the log's beginning;
 * a time that the piece's end cuts off is none.
 */
export const timesOf = ({ from, bytes }: Piece): readonly TimedLine[] => {
  const found: TimedLine[] = []
  let at = from === 0 ? 0 : bytes.indexOf(LF) + 1
  if (from > 0 && at === 0) return found
  while (at < bytes.length) {
    const { time } = parseLine(decodeUtf8(bytes.subarray(at, at + MARK + MOST_OF_TIME)))
    if (time !== null) found.push({ offset: from + at, time })
    const end = bytes.indexOf(LF, at)
    at = end < 0 ? bytes.length : end + 1
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
