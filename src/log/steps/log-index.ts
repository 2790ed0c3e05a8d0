/** One pass over a log's bytes: how many lines, and where the lines stand that may begin or end a step. Bounded memory, no string for other lines. */
import type { EpochMs } from '../../model/run.ts'
import { type MarkKind, mayBeginMark, mayBeMark, shapeOf } from '../markers.ts'
import { parseLine, stripAnsi } from '../text.ts'

/** A line that may begin a step, an error of the runner, or a composite marker. */
export interface Mark {
  readonly kind: MarkKind
  /** 1-based line. */
  readonly line: number
  /** Byte offset of the line. */
  readonly offset: number
  /** Time of this line, else of the nearest timed line above. */
  readonly time: EpochMs | null
  /** Time of the nearest timed line above this one. */
  readonly previousTime: EpochMs | null
  /** Whether the line directly above is an error of the runner's. */
  readonly afterError: boolean
  /** The line's text after its time, without ANSI. */
  readonly text: string
}

/** The first line that was written in a second. */
export interface SecondStart {
  readonly time: EpochMs
  readonly line: number
  readonly offset: number
}

/** What is known of a log after one pass. */
export interface LogIndex {
  readonly bytes: number
  readonly lines: number
  /** In the order of the log. The first line is always a mark. When there are more than the limit, errors and nested groups in the middle are left out. */
  readonly marks: readonly Mark[]
  readonly marksLeftOut: number
  /** The first line of each second in which something was written, in order; thinned out evenly when a log has very many. */
  readonly seconds: readonly SecondStart[]
  readonly firstTime: EpochMs | null
  readonly lastTime: EpochMs | null
}

export interface LogIndexer {
  push(chunk: Uint8Array): void
  /** LFs so far, and the time of the last line that has one. */
  progress(): { readonly lines: number; readonly time: EpochMs | null }
  end(): LogIndex
}

const LF = 10
/** As much of a line as a mark's text may need. */
const HEAD = 4_096
const MAX_MARKS = 40_000
/** Characters of all marks together: a flood of long lines takes no more memory than one of short lines. */
const MAX_MARK_TEXT = 8_000_000
const MAX_SECONDS = 100_000
/** `2026-01-31T09:05:01` */
const SECONDS_LENGTH = 19
/** `2026-01-31T09:05:01.1234567Z ` */
const TIME_LENGTH = 29

export const createLogIndexer = (): LogIndexer => {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const marks: Mark[] = []
  let seconds: SecondStart[] = []
  let marksLeftOut = 0
  let markText = 0
  let bytes = 0
  let lineNumber = 0
  /** Byte offset of the line in `carry`. */
  let carryOffset = 0
  let carry: Uint8Array | null = null
  let afterError = false
  let firstTime: EpochMs | null = null
  // The last time is kept as bytes and read only when a mark needs it.
  const lastSeconds = new Uint8Array(SECONDS_LENGTH)
  const lastView = new DataView(lastSeconds.buffer)
  let hasLast = false
  const lastTime = (): EpochMs | null => {
    if (!hasLast) return null
    const time = Date.parse(`${decoder.decode(lastSeconds)}Z`)
    return Number.isNaN(time) ? null : time
  }

  /** Takes the line that `bytes` hold from `from` to `lineEnd`. Decodes nothing, unless the line may be a mark or begins a second. */
  const onLine = (bytes: Uint8Array, from: number, lineEnd: number, lineOffset: number): void => {
    lineNumber++
    const to = Math.min(lineEnd, from + HEAD)
    const start = hasByteOrderMark(bytes, from, to) ? from + 3 : from
    const end = looksTimed(bytes, start, to) ? timeEnd(bytes, start, to) : start
    if (lineNumber === 1 || mayBeMarkBehindEscapes(bytes, end, to)) {
      const parsed = parseLine(decoder.decode(bytes.subarray(from, to)))
      const text = stripAnsi(parsed.text)
      const kind = shapeOf(text) ?? (lineNumber === 1 ? 'first' : null)
      if (kind !== null) {
        const previousTime = lastTime()
        addMark({ kind, line: lineNumber, offset: lineOffset, time: parsed.time ?? previousTime, previousTime, afterError, text })
      }
      // The later lines of an error's message have no time.
      afterError = kind === 'error' || (afterError && kind === null && end === start)
      firstTime ??= parsed.time
    } else if (end > start) afterError = false
    if (end > start) {
      if (firstTime === null) firstTime = parseLine(decoder.decode(bytes.subarray(from, to))).time
      if (!hasLast || !sameSecond(bytes, start)) {
        lastSeconds.set(bytes.subarray(start, start + SECONDS_LENGTH))
        hasLast = true
        const time = lastTime()
        if (time !== null && time > (seconds.at(-1)?.time ?? Number.NEGATIVE_INFINITY)) seconds.push({ time, line: lineNumber, offset: lineOffset })
        if (seconds.length > MAX_SECONDS) seconds = seconds.filter((_, at) => at % 2 === 0)
      }
    }
  }
  /** Later digits change first, so the comparison runs backwards. */
  const sameSecond = (line: Uint8Array, start: number): boolean => {
    for (let at = SECONDS_LENGTH - 1; at >= 0; at--) if (line[start + at] !== lastSeconds[at]) return false
    return true
  }
  /** Whether a line is as most are: of the same second as the timed line above, and not like a mark. Then nothing more is asked of it. */
  const isUsual = (view: DataView, from: number, to: number): boolean =>
    to - from > TIME_LENGTH &&
    view.getInt32(from + 15) === lastView.getInt32(15) &&
    view.getInt32(from + 12) === lastView.getInt32(12) &&
    view.getInt32(from + 8) === lastView.getInt32(8) &&
    view.getInt32(from + 4) === lastView.getInt32(4) &&
    view.getInt32(from) === lastView.getInt32(0) &&
    // `.1234567Z `: no Z is nearer, as the upper halves of the bytes tell.
    (view.getInt32(from + 19) & 0xf0f0f0f0) === 0x20303030 &&
    (view.getInt32(from + 23) & 0xf0f0f0f0) === 0x30303030 &&
    view.getInt16(from + 27) === 0x5a20 &&
    beginsPlainText(view.getUint8(from + TIME_LENGTH))
  const addMark = (mark: Mark): void => {
    marks.push(mark)
    markText += mark.text.length
    if (marks.length > MAX_MARKS || markText > MAX_MARK_TEXT) {
      // A flood: drop what can be spared from the middle, never the two ends.
      const count = marks.length
      const middle = marks.splice(Math.ceil(count / 4), Math.floor(count / 2))
      const kept = middle
        .filter(({ kind }) => kind !== 'error' && kind !== 'run' && kind !== 'start_action' && kind !== 'end_action')
        .slice(0, Math.floor(count / 8))
      marks.splice(Math.ceil(count / 4), 0, ...kept)
      marksLeftOut += middle.length - kept.length
      markText = marks.reduce((sum, { text }) => sum + text.length, 0)
    }
  }

  return {
    push(chunk) {
      const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.length)
      let from = 0
      for (let at = chunk.indexOf(LF, 0); at >= 0; at = chunk.indexOf(LF, from)) {
        if (carry === null) {
          if (firstTime !== null && isUsual(view, from, at)) {
            lineNumber++
            afterError = false
          } else onLine(chunk, from, at, bytes + from)
        } else {
          const line = append(carry, chunk.subarray(from, at))
          onLine(line, 0, line.length, carryOffset)
          carry = null
        }
        from = at + 1
      }
      if (from < chunk.length) {
        if (carry === null) carryOffset = bytes + from
        carry = append(carry, chunk.subarray(from))
      }
      bytes += chunk.length
    },
    progress: () => ({ lines: lineNumber, time: lastTime() }),
    end() {
      if (carry !== null) onLine(carry, 0, carry.length, carryOffset)
      carry = null
      return { bytes, lines: lineNumber, marks, marksLeftOut, seconds, firstTime, lastTime: lastTime() }
    }
  }
}

/** At most HEAD bytes of the line so far; a copy, since chunks are reused by their owner. */
const append = (carry: Uint8Array | null, piece: Uint8Array): Uint8Array => {
  if (carry === null) return piece.slice(0, HEAD)
  if (carry.length >= HEAD) return carry
  const more = piece.subarray(0, HEAD - carry.length)
  const whole = new Uint8Array(carry.length + more.length)
  whole.set(carry)
  whole.set(more, carry.length)
  return whole
}

/** Whether text that begins with this byte is no mark's, and not coloured. */
const beginsPlainText = (byte: number): boolean => PLAIN[byte] === 1
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) => (byte === 27 || mayBeginMark(byte) ? 0 : 1))

const hasByteOrderMark = (bytes: Uint8Array, from: number, to: number): boolean =>
  bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf && from + 2 < to

/** Whether a line may begin with `2026-01-31T09:05:01` and more. */
const looksTimed = (bytes: Uint8Array, start: number, to: number): boolean =>
  start + SECONDS_LENGTH < to &&
  isDigit(bytes[start]) &&
  bytes[start + 4] === 45 &&
  bytes[start + 10] === 84 &&
  bytes[start + 13] === 58 &&
  bytes[start + 16] === 58

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57

/** The offset behind `2026-01-31T09:05:01.1234567Z `, or `start` when the line has no time. */
const timeEnd = (bytes: Uint8Array, start: number, to: number): number => {
  const limit = Math.min(to, start + SECONDS_LENGTH + 12)
  for (let at = start + SECONDS_LENGTH; at < limit; at++) if (bytes[at] === 90) return at + 1 < to && bytes[at + 1] === 32 ? at + 2 : at + 1
  return start
}

/** Where escapes stand before the text, only its first byte tells: they end where an `m` is, which may be too far. */
const mayBeMarkBehindEscapes = (bytes: Uint8Array, from: number, to: number): boolean => {
  if (bytes[from] !== 27) return mayBeMark(bytes, from, to)
  const text = skipEscapes(bytes, from, to)
  return text < to && (text === from ? mayBeMark(bytes, from, to) : mayBeginMark(bytes[text] ?? 0))
}

/** The offset behind leading `ESC[…m` sequences: a coloured line may be a mark. */
const skipEscapes = (bytes: Uint8Array, from: number, to: number): number => {
  let at = from
  while (at + 1 < to && bytes[at] === 27 && bytes[at + 1] === 91 && at < from + 64) {
    at += 2
    while (at < to && at < from + 64 && bytes[at] !== 109) at++
    at++
  }
  return at
}
