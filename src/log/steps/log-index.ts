/** One pass over a log's bytes: how many lines, and where the lines stand that may begin or end a step. Bounded memory, no string for other lines. */
import type { EpochMs } from '../../model/run.ts'
import { countLines, decodeUtf8, joinBytes, LF } from '../lines.ts'
import { type MarkKind, mayBeMark, shapeOf } from '../markers.ts'
import { MOST_OF_TIME, parseLine, stripAnsi, timeBefore } from '../text.ts'
import { createPermissionReader } from './permissions.ts'

/** A place in a log. */
export interface LogPlace {
  /** 1-based. */
  readonly line: number
  /** In bytes. */
  readonly offset: number
}

/** A line that may begin a step, an error of the runner, or a composite marker. */
export interface Mark extends LogPlace {
  readonly kind: MarkKind
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
export interface SecondStart extends LogPlace {
  readonly time: EpochMs
}

/** What is known of a log after one pass. */
export interface LogIndex {
  readonly bytes: number
  readonly lines: number
  /** In the order of the log. The first line is always a mark. When there are more than the limit, errors and nested groups in the middle are left out. */
  readonly marks: readonly Mark[]
  readonly marksLeftOut: number
  /** What the job's token may do: `contents: read`; empty when the log does not say it. */
  readonly permissions: readonly string[]
  /** The first line of each second in which something was written, in order; thinned out evenly when a log has very many. */
  readonly seconds: readonly SecondStart[]
  readonly firstTime: EpochMs | null
  readonly lastTime: EpochMs | null
  /** Where looking was given up, and in which line that is: from there on only lines were counted. null: it was not. */
  readonly unread: LogPlace | null
}

export interface LogIndexer {
  push(chunk: Uint8Array): void
  end(): LogIndex
}

/** As much of a line as a mark's text may need. */
const HEAD = 4_096
const MAX_MARKS = 40_000
/** Characters of all marks together: a flood of long lines takes no more memory than one of short lines. */
const MAX_MARK_TEXT = 8_000_000
const MAX_SECONDS = 100_000
/** Bytes of `2026-01-31T09:05:01`. */
const UP_TO_SECOND = 19
const NOTHING = new Uint8Array(0)

/**
 * @param isTimeLeft whether there is CPU time left for looking; lines are counted in any case
 * @param before what stands before the first bytes, for a piece of a log
 */
export const createLogIndexer = (isTimeLeft: () => boolean = () => true, before = { lines: 0, bytes: 0 }): LogIndexer => {
  const marks = createMarks()
  const permissions = createPermissionReader()
  let seconds: SecondStart[] = []
  let { bytes, lines } = before
  /** The beginning of a line that has not ended, and where that line begins. */
  let open: Uint8Array | null = null
  let openOffset = 0
  let afterError = false
  let firstTime: EpochMs | null = null
  /** In whole seconds. */
  let lastTime: EpochMs | null = null
  /** The time of the last line that has one, as it stands there, with a blank behind it. */
  let lastStamp = NOTHING
  let unread: LogPlace | null = null

  /** Takes the line that `chunk` holds from `from` to `lineEnd`. Decodes nothing, unless the line may be a mark or begins a second. */
  const onLine = (chunk: Uint8Array, from: number, lineEnd: number, offset: number): void => {
    lines++
    const to = Math.min(lineEnd, from + HEAD)
    const start = from + (hasByteOrderMark(chunk, from) ? 3 : 0)
    const previousTime = lastTime
    const timeLength = isAlike(chunk, start, to, lastStamp) ? lastStamp.length : takeTime(chunk.subarray(start, to), offset)
    if (!permissions.isDone()) permissions.take(stripAnsi(parseLine(decodeUtf8(chunk.subarray(from, to))).text))
    let kind: MarkKind | null = null
    if (lines === 1 || mayBeMark(chunk, start + timeLength, to)) {
      const parsed = parseLine(decodeUtf8(chunk.subarray(from, to)))
      const text = stripAnsi(parsed.text)
      kind = shapeOf(text) ?? (lines === 1 ? 'first' : null)
      if (kind !== null) marks.add({ kind, line: lines, offset, time: parsed.time ?? previousTime, previousTime, afterError, text })
    }
    // The later lines of an error's message have no time.
    afterError = kind === 'error' || (afterError && kind === null && timeLength === 0)
  }

  /** Takes the time before a line, if there is one, and returns its length. */
  const takeTime = (line: Uint8Array, offset: number): number => {
    const found = isDigit(line[0]) ? timeBefore(decodeUtf8(line.subarray(0, MOST_OF_TIME))) : null
    if (found === null) return 0
    firstTime ??= found.time
    lastTime = found.time === null ? null : Math.floor(found.time / 1_000) * 1_000
    lastStamp = line[found.length - 1] === BLANK ? line.slice(0, found.length) : NOTHING
    if (lastTime !== null && lastTime > (seconds.at(-1)?.time ?? Number.NEGATIVE_INFINITY)) seconds.push({ time: lastTime, line: lines, offset })
    if (seconds.length > MAX_SECONDS) seconds = seconds.filter((_, at) => at % 2 === 0)
    return found.length
  }

  return {
    push(chunk) {
      if (unread === null && !isTimeLeft()) unread = { line: lines + 1, offset: bytes }
      if (unread !== null) {
        lines += countLines(chunk)
        if (chunk.length > 0) open = chunk.at(-1) === LF ? null : NOTHING
        bytes += chunk.length
        return
      }
      let from = 0
      for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
        if (open === null) onLine(chunk, from, at, bytes + from)
        else {
          const line = joinBytes(open, chunk.subarray(0, Math.min(at, HEAD)))
          onLine(line, 0, line.length, openOffset)
          open = null
        }
        from = at + 1
      }
      if (from < chunk.length) {
        if (open === null) openOffset = bytes + from
        // A copy, since chunks are reused by their owner.
        open = joinBytes(open ?? NOTHING, chunk.subarray(from, from + HEAD)).slice(0, HEAD)
      }
      bytes += chunk.length
    },
    end() {
      if (open !== null && unread === null) onLine(open, 0, open.length, openOffset)
      else if (open !== null) lines++
      open = null
      return { bytes, lines, ...marks.all(), permissions: permissions.permissions(), seconds, firstTime, lastTime, unread }
    }
  }
}

/** Marks in bounded memory. */
const createMarks = (): { readonly add: (mark: Mark) => void; readonly all: () => Pick<LogIndex, 'marks' | 'marksLeftOut'> } => {
  const marks: Mark[] = []
  let marksLeftOut = 0
  let characters = 0
  return {
    add(mark) {
      marks.push(mark)
      characters += mark.text.length
      if (marks.length <= MAX_MARKS && characters <= MAX_MARK_TEXT) return
      // A flood: what can be spared from the middle goes, never the two ends.
      const quarter = Math.ceil(marks.length / 4)
      const middle = marks.splice(quarter, Math.floor(marks.length / 2))
      const kept = middle.filter(({ kind }) => !SPARED_FIRST.has(kind)).slice(0, Math.floor((marks.length + middle.length) / 8))
      marks.splice(quarter, 0, ...kept)
      marksLeftOut += middle.length - kept.length
      characters = marks.reduce((sum, { text }) => sum + text.length, 0)
    },
    all: () => ({ marks, marksLeftOut })
  }
}

const SPARED_FIRST: ReadonlySet<MarkKind> = new Set(['error', 'run', 'start_action', 'end_action'])

const BLANK = 0x20
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39

const hasByteOrderMark = (bytes: Uint8Array, from: number): boolean => bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf

/** Whether a line begins with the same second as another one, written alike. Most lines do, and nothing has to be decoded. */
const isAlike = (bytes: Uint8Array, from: number, to: number, stamp: Uint8Array): boolean => {
  if (stamp.length === 0 || from + stamp.length > to) return false
  // Later digits change first.
  for (let at = UP_TO_SECOND - 1; at >= 0; at--) if (bytes[from + at] !== stamp[at]) return false
  for (let at = UP_TO_SECOND; at < stamp.length; at++)
    if (bytes[from + at] !== stamp[at] && !(isDigit(bytes[from + at]) && isDigit(stamp[at]))) return false
  return true
}
