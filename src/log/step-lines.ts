/** The lines of one step, read in bounded memory: both ends whole, and from the middle what may matter. */
import type { EpochMs } from '../model/run.ts'
import { createLineSplitter, type RawLine } from './lines.ts'
import { MAY_MATTER } from './telling-words.ts'
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

/** Characters kept of the step's beginning, of its end, and of the middle; a line counts {@link LINE_COST} more. */
export interface Budget {
  readonly head: number
  readonly tail: number
  readonly middle: number
}
const BUDGET: Budget = { head: 500_000, tail: 2_000_000, middle: 500_000 }
/** What a line costs beside its text. */
const LINE_COST = 64
/** Lines kept before a line of the middle that may matter. */
const CONTEXT = 12

const MATTERS = new RegExp(MAY_MATTER.join('|').replace('[', '\\['), 'i')

/**
 * @param start line number and byte offset at which the bytes begin
 */
export const createStepReader = (start: { readonly number: number; readonly offset: number }, budget: Budget = BUDGET): StepReader => {
  const head: RawLine[] = []
  const middle: RawLine[] = []
  const tail = createTail(budget.tail)
  let headRoom = budget.head
  let middleRoom = budget.middle
  let keepNext = 0
  let recent: RawLine[] = []

  const keepMiddle = (line: RawLine): void => {
    middleRoom -= costOf(line)
    middle.push(line)
  }
  /** A line that has no room in the tail stays only if it may matter, with the lines around it. */
  const letGo = (line: RawLine): void => {
    if (middleRoom <= 0) return
    if (MATTERS.test(line.text)) {
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
  const splitter = createLineSplitter((line) => {
    if (headRoom >= costOf(line)) {
      headRoom -= costOf(line)
      head.push(line)
    } else {
      headRoom = 0
      tail.push(line, letGo)
    }
  }, start)
  return {
    push: splitter.push,
    end() {
      splitter.end()
      return toStepLines([...head, ...middle, ...tail.lines()])
    }
  }
}

const costOf = (line: RawLine): number => line.text.length + LINE_COST

/** The last lines that fit into a number of characters. */
const createTail = (room: number): { push(line: RawLine, letGo: (oldest: RawLine) => void): void; lines(): readonly RawLine[] } => {
  let lines: RawLine[] = []
  let from = 0
  let free = room
  return {
    push(line, letGo) {
      lines.push(line)
      free -= costOf(line)
      while (free < 0 && from < lines.length - 1) {
        const oldest = lines[from++]
        if (oldest === undefined) break
        free += costOf(oldest)
        letGo(oldest)
      }
      // What was let go is freed now and then, not line by line.
      if (from > 10_000) {
        lines = lines.slice(from)
        from = 0
      }
    },
    lines: () => lines.slice(from)
  }
}

/** Only lines that are kept are taken apart. */
const toStepLines = (lines: readonly RawLine[]): readonly StepLine[] => {
  let time: EpochMs | null = null
  return lines.map(({ number, text }) => {
    const parsed = parseLine(text)
    time = parsed.time ?? time
    return { number, time, continues: parsed.time === null && time !== null, raw: parsed.text, text: visibleText(parsed.text) }
  })
}
