/** The head of a line as bytes: its time and its shape, without decoding what has none. */
import { decodeUtf8, LF } from '../lines.ts'
import { mayBeMark } from '../markers.ts'
import { parseLine } from '../text.ts'

/** As much of a line as its shape may need. */
export const HEAD = 4_096

/** Whether a line may have a shape. Decodes nothing. */
export const mayMatter = (head: Uint8Array): boolean => {
  const from = textStart(head)
  return mayBeMark(head, from, head.length)
}

/** The text of a line behind its time, by its head, with ANSI sequences. */
export const rawOf = (head: Uint8Array): string => parseLine(decodeUtf8(head.at(-1) === LF ? head.subarray(0, -1) : head)).text

const byteOrderMark = (bytes: Uint8Array, from: number): number =>
  bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf ? 3 : 0

/** Bytes of the longest time before a line: `2026-01-31T09:05:01.123456789Z`. */
const MOST_OF_TIME = 30
/** Of `2026-01-31T09:05:01`. */
const UP_TO_SECOND = 19

/** Where the time before a line ends; `from` when there is none. */
const timeEnd = (head: Uint8Array, from: number): number => {
  if (head[from + 4] !== DASH || head[from + 10] !== T) return from
  const end = head.subarray(from, from + MOST_OF_TIME).indexOf(Z, UP_TO_SECOND)
  return end < 0 ? from : from + end + (head[from + end + 1] === BLANK ? 2 : 1)
}
const DASH = 0x2d
const T = 0x54
const Z = 0x5a
const BLANK = 0x20

export const hasTime = (head: Uint8Array): boolean => {
  const from = byteOrderMark(head, 0)
  return timeEnd(head, from) > from
}

const textStart = (head: Uint8Array): number => {
  const from = timeEnd(head, byteOrderMark(head, 0))
  return from + byteOrderMark(head, from)
}
