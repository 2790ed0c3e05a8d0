/** The lines of one step, read in bounded memory: both ends whole, and from the middle what may matter. */
import type { EpochMs } from '../model/run.ts'
import { createLineSplitter } from './lines.ts'
import { parseLine, visibleText } from './text.ts'

/** A line of a step. */
export interface StepLine {
  /** 1-based line of the job's log. */
  readonly number: number
  /** Its own time, else that of the line above. */
  readonly time: EpochMs | null
  /** It has no time of its own: a further line of the message above. */
  readonly continues: boolean
  /** As the tool wrote it, with ANSI sequences and the runner's `##[…]` tag; no time, no byte order mark, no line end. */
  readonly raw: string
  /** What a person sees: {@link visibleText} of raw. */
  readonly text: string
}

export interface StepReader {
  push(chunk: Uint8Array): void
  /** The lines kept, in order. Gaps in their numbers are lines that were let go. */
  end(): readonly StepLine[]
}

/** Characters kept of the step's beginning, of its end, and of the middle. */
export interface Budget {
  readonly head: number
  readonly tail: number
  readonly middle: number
}
const BUDGET: Budget = { head: 2_000_000, tail: 6_000_000, middle: 2_000_000 }
/** What a line costs beside its text. */
const LINE_COST = 64
/** Lines kept before a line of the middle that may matter. */
const CONTEXT = 12

/** Words that a line of the middle must hold to be kept. A cheap test: what it lets through is judged later. */
const MAY_MATTER = /error|fail|fatal|exception|panic|traceback|assert|not found|cannot|unable|denied|##\[/i

/**
 * @param start line number and byte offset at which the bytes begin
 */
export const createStepReader = (start: { readonly number: number; readonly offset: number }, budget: Budget = BUDGET): StepReader => {
  const head: StepLine[] = []
  const middle: StepLine[] = []
  let tail: StepLine[] = []
  let tailFrom = 0
  let room: Budget = budget
  let time: EpochMs | null = null
  let keepNext = 0
  let recent: StepLine[] = []

  const leave = (line: StepLine): void => {
    // A line leaves the tail: it stays only if it may matter, with the lines around it.
    if (room.middle <= 0) return
    if (MAY_MATTER.test(line.text)) {
      for (const before of recent) keepMiddle(before)
      recent = []
      keepMiddle(line)
      keepNext = CONTEXT
    } else if (keepNext > 0) {
      keepNext--
      keepMiddle(line)
    } else {
      recent.push(line)
      if (recent.length > CONTEXT) recent.shift()
    }
  }
  const keepMiddle = (line: StepLine): void => {
    room = { ...room, middle: room.middle - line.text.length - LINE_COST }
    middle.push(line)
  }
  const splitter = createLineSplitter(({ number, text: rawLine }) => {
    const parsed = parseLine(rawLine)
    time = parsed.time ?? time
    const line: StepLine = { number, time, continues: parsed.time === null && time !== null, raw: parsed.text, text: visibleText(parsed.text) }
    const cost = line.raw.length + LINE_COST
    if (room.head >= cost) {
      room = { ...room, head: room.head - cost }
      head.push(line)
      return
    }
    room = { ...room, head: 0, tail: room.tail - cost }
    tail.push(line)
    while (room.tail < 0 && tailFrom < tail.length - 1) {
      const oldest = tail[tailFrom++]
      if (oldest === undefined) break
      room = { ...room, tail: room.tail + oldest.raw.length + LINE_COST }
      leave(oldest)
    }
    if (tailFrom > 10_000) {
      tail = tail.slice(tailFrom)
      tailFrom = 0
    }
  }, start)
  return {
    push: splitter.push,
    end() {
      splitter.end()
      return [...head, ...middle, ...tail.slice(tailFrom)]
    }
  }
}
