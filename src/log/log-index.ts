/** One pass over a log's bytes: how many lines, and where the lines stand that may begin or end a step. Bounded memory, no string for other lines. */
import type { EpochMs } from '../model/run.ts'
import { type MarkKind, mayBeMark, shapeOf } from './markers.ts'
import { parseLine, stripAnsi } from './text.ts'

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
  end(): LogIndex
}

const LF = 10
/** As much of a line as a mark's text may need. */
const HEAD = 4_096
const MAX_MARKS = 40_000
const MAX_SECONDS = 100_000
/** `2026-01-31T09:05:01` */
const SECONDS_LENGTH = 19

export const createLogIndexer = (): LogIndexer => {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const marks: Mark[] = []
  let seconds: SecondStart[] = []
  let marksLeftOut = 0
  let bytes = 0
  let lineNumber = 0
  let lineOffset = 0
  let carry: Uint8Array | null = null
  let afterError = false
  let firstTime: EpochMs | null = null
  // The last time is kept as bytes and read only when a mark needs it.
  const lastSeconds = new Uint8Array(SECONDS_LENGTH)
  let hasLast = false
  const lastTime = (): EpochMs | null => {
    if (!hasLast) return null
    const time = Date.parse(`${decoder.decode(lastSeconds)}Z`)
    return Number.isNaN(time) ? null : time
  }

  const onLine = (head: Uint8Array): void => {
    lineNumber++
    const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
    const end = timeEnd(head, start)
    const first = head[skipEscapes(head, end)] ?? 0
    if (lineNumber === 1 || mayBeMark(first)) {
      const parsed = parseLine(decoder.decode(head))
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
      if (firstTime === null) firstTime = parseLine(decoder.decode(head)).time
      if (!hasLast || !sameSecond(head, start)) {
        lastSeconds.set(head.subarray(start, start + SECONDS_LENGTH))
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
  const addMark = (mark: Mark): void => {
    marks.push(mark)
    if (marks.length > MAX_MARKS) {
      // A flood: drop what can be spared from the middle, never the two ends.
      const middle = marks.splice(MAX_MARKS / 4, MAX_MARKS / 2)
      const kept = middle
        .filter(({ kind }) => kind !== 'error' && kind !== 'run' && kind !== 'start_action' && kind !== 'end_action')
        .slice(0, MAX_MARKS / 8)
      marks.splice(MAX_MARKS / 4, 0, ...kept)
      marksLeftOut += middle.length - kept.length
    }
  }

  return {
    push(chunk) {
      let from = 0
      for (let at = chunk.indexOf(LF, 0); at >= 0; at = chunk.indexOf(LF, from)) {
        if (carry === null) onLine(chunk.subarray(from, Math.min(at, from + HEAD)))
        else {
          onLine(append(carry, chunk.subarray(from, at)))
          carry = null
        }
        from = at + 1
        lineOffset = bytes + from
      }
      if (from < chunk.length) carry = append(carry, chunk.subarray(from))
      bytes += chunk.length
    },
    end() {
      if (carry !== null) onLine(carry)
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

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57

/** The offset behind `2026-01-31T09:05:01.1234567Z `, or `start` when the line has no time. */
const timeEnd = (line: Uint8Array, start: number): number => {
  if (!isDigit(line[start]) || line[start + 4] !== 45 || line[start + 10] !== 84 || line[start + 13] !== 58 || line[start + 16] !== 58) return start
  for (let at = start + SECONDS_LENGTH; at <= start + SECONDS_LENGTH + 11; at++) {
    if (line[at] === 90) return line[at + 1] === 32 ? at + 2 : at + 1
  }
  return start
}

/** The offset behind leading `ESC[…m` sequences: a coloured line may be a mark. */
const skipEscapes = (line: Uint8Array, from: number): number => {
  let at = from
  while (line[at] === 27 && line[at + 1] === 91 && at < from + 64) {
    at += 2
    while (at < line.length && at < from + 64 && line[at] !== 109) at++
    at++
  }
  return at
}
