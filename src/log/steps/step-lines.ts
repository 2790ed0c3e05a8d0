/** The lines of one step, read in bounded memory: both ends whole, and from the middle what may matter. */
import type { EpochMs } from '../../model/run.ts'
import { countLines } from '../count-lines.ts'
import { MAY_MATTER } from '../huge/telling-words.ts'
import { createLineSplitter, type RawLine } from '../lines.ts'
import { parseLine, visibleText } from '../text.ts'

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
  /** Ends the input. The lines kept, in order. Gaps in their numbers are lines that were let go. */
  end(): readonly KeptLine[]
}

/** A line as it stands in the log; to be taken apart by {@link toStepLine}. */
export type KeptLine = Pick<RawLine, 'number' | 'text'>

/** Characters kept of the step's beginning, of its end, and of the middle; a line counts {@link LINE_COST} more. */
export interface Budget {
  readonly head: number
  readonly tail: number
  readonly middle: number
}
const BUDGET: Budget = { head: 500_000, tail: 2_000_000, middle: 500_000 }
/** What a line costs beside its text. */
export const LINE_COST = 64
/** Lines kept before a line of the middle that may matter. */
const CONTEXT = 12

/** Whether a line of the middle may matter. */
export const MATTERS = new RegExp(MAY_MATTER.join('|').replace('[', '\\['), 'i')

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
  /** The last lines that were let go, in a ring: one array for all of them. */
  const recent: (RawLine | null)[] = new Array<RawLine | null>(CONTEXT).fill(null)
  let nextRecent = 0

  const keepMiddle = (line: RawLine): void => {
    middleRoom -= costOf(line)
    middle.push(line)
  }
  /** A line that has no room in the tail stays only if it may matter, with the lines around it. */
  const letGo = (line: RawLine): void => {
    if (middleRoom <= 0) return
    if (MATTERS.test(line.text)) {
      for (let at = 0; at < CONTEXT; at++) {
        const before = recent[(nextRecent + at) % CONTEXT]
        if (before) keepMiddle(before)
      }
      recent.fill(null)
      keepMiddle(line)
      keepNext = CONTEXT
    } else if (keepNext > 0) {
      keepNext--
      keepMiddle(line)
    } else {
      recent[nextRecent] = line
      nextRecent = (nextRecent + 1) % CONTEXT
    }
  }
  /**
   * What came last, not yet split into lines: of a long step most lines are let go, and objects for all of them would live just long enough to
   * pile up.
   */
  const waiting: { readonly bytes: Uint8Array; readonly lines: number }[] = []
  let waitingLines = 0
  /** What is split now stands before all that there is room for. */
  let isOver = false
  const splitter = createLineSplitter((line) => {
    if (headRoom >= costOf(line)) {
      headRoom -= costOf(line)
      head.push(line)
      return
    }
    headRoom = 0
    if (isOver) {
      tail.clear(letGo)
      letGo(line)
    } else tail.push(line, letGo)
  }, start)
  return {
    push(chunk) {
      if (headRoom > 0) {
        splitter.push(chunk)
        return
      }
      const lines = countLines(chunk)
      waiting.push({ bytes: chunk.slice(), lines })
      waitingLines += lines
      isOver = true
      for (let first = waiting[0]; first !== undefined && (waitingLines - first.lines) * LINE_COST > budget.tail; first = waiting[0]) {
        waiting.shift()
        waitingLines -= first.lines
        splitter.push(first.bytes)
      }
    },
    end() {
      isOver = false
      for (const { bytes } of waiting.splice(0)) splitter.push(bytes)
      splitter.end()
      return [...head, ...middle, ...tail.lines()]
    }
  }
}

const costOf = (line: RawLine): number => line.text.length + LINE_COST

interface Tail {
  push(line: RawLine, letGo: (oldest: RawLine) => void): void
  /** Lets all go. */
  clear(letGo: (oldest: RawLine) => void): void
  lines(): readonly RawLine[]
}

/** The last lines that fit into a number of characters. */
const createTail = (room: number): Tail => {
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
    clear(letGo) {
      if (lines.length === 0) return
      for (const line of lines.slice(from)) letGo(line)
      lines = []
      from = 0
      free = room
    },
    lines: () => lines.slice(from)
  }
}

/** @param above the line above among those that were kept; undefined: there is none */
export const toStepLine = ({ number, text }: KeptLine, above: StepLine | undefined): StepLine => {
  const parsed = parseLine(text)
  const time = parsed.time ?? above?.time ?? null
  return { number, time, continues: parsed.time === null && time !== null, raw: parsed.text, text: visibleText(parsed.text) }
}

export const toStepLines = (kept: readonly KeptLine[]): readonly StepLine[] => {
  const lines: StepLine[] = []
  for (const line of kept) lines.push(toStepLine(line, lines.at(-1)))
  return lines
}
