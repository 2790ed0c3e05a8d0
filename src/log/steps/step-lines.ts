/** The lines of one step of any size, read in bounded memory: both ends whole, and from the middle what may matter. */
import { copyLine, countLines, createLineSplitter, decodeUtf8, LF, type RawLine } from '../lines.ts'
import { visibleText, withoutTime } from '../text.ts'

/** A line of a step. */
export interface StepLine {
  /** 1-based line of the job's log. */
  readonly number: number
  /** It, or a line above it, has a time. */
  readonly isTimed: boolean
  /** It has no time of its own: a further line of the message above. */
  readonly continues: boolean
  /** As the tool wrote it, with ANSI sequences and the runner's `##[…]` tag; no time, no byte order mark, no line end. */
  readonly raw: string
  /** What a person sees: {@link visibleText} of raw. */
  readonly text: string
}

export interface StepReader {
  push(chunk: Uint8Array): void
  /** Ends the input. The lines kept, in order, to be taken apart by {@link toStepLines}. Gaps in their numbers are lines that were let go. */
  end(): readonly RawLine[]
}

/** Characters kept of the step's beginning, of its end, and of the middle; a line counts {@link LINE_COST} more. */
export interface Budget {
  readonly head: number
  readonly tail: number
  readonly middle: number
}
const BUDGET: Budget = { head: 500_000, tail: 2_000_000, middle: 500_000 }
/** Of steps with more bytes twice as much is kept. */
const HUGE_STEP = 8_000_000
const HUGE_BUDGET: Budget = { head: 2 * BUDGET.head, tail: 2 * BUDGET.tail, middle: 2 * BUDGET.middle }

/** @param bytes of the step */
export const budgetFor = (bytes: number): Budget => (bytes > HUGE_STEP ? HUGE_BUDGET : BUDGET)
/** Bytes that are looked at together. */
const BLOCK = 65_536
/** What a line costs beside its text. */
const LINE_COST = 64
/** Lines kept before and after a line of the middle that may matter. */
const CONTEXT = 12

/** Whether a line of the middle may matter. A cheap test: what it lets through is judged later. */
const MATTERS = /error|fail|fatal|exception|panic|traceback|assert|not found|cannot|unable|denied|##\[/i

/** @param firstNumber number of the step's first line */
export const createStepReader = (firstNumber: number, budget: Budget): StepReader => {
  const head: RawLine[] = []
  let headRoom = budget.head
  const middle = createMiddle(budget.middle)
  /** What came last, not yet split into lines: it may be the step's end. */
  const waiting: { readonly bytes: Uint8Array; readonly lines: number }[] = []
  let waitingBytes = 0
  let waitingLines = 0
  /** The lines of what waits at the end. */
  let last: RawLine[] | null = null

  const splitter = createLineSplitter((line) => {
    if (headRoom >= costOf(line)) {
      headRoom -= costOf(line)
      head.push(line)
      return
    }
    headRoom = 0
    if (last === null) middle.push(line)
    else last.push(line)
  }, firstNumber)

  /** Splits bytes that do not belong to the step's end. Of quiet ones only the last lines are made, which what comes next may stand near to. */
  const split = (bytes: Uint8Array): void => {
    const from = bytes.indexOf(LF) + 1
    const to = lastLinesOf(bytes, CONTEXT)
    splitter.push(bytes.subarray(0, from))
    const isQuiet = from < to && headRoom === 0 && middle.isQuiet(bytes.subarray(from, bytes.lastIndexOf(LF)))
    if (isQuiet) splitter.skip(bytes.subarray(from, to))
    splitter.push(bytes.subarray(isQuiet ? to : from))
  }
  /** Whether the step's end is in what waits without the first block. A character takes at most three bytes, in lines that are kept whole. */
  const isEnough = (first: (typeof waiting)[number]): boolean =>
    (waitingLines - first.lines) * LINE_COST > budget.tail || waitingBytes - first.bytes.length > 4 * budget.tail
  const take = (bytes: Uint8Array): void => {
    const lines = countLines(bytes)
    waiting.push({ bytes: bytes.slice(), lines })
    waitingBytes += bytes.length
    waitingLines += lines
    for (let first = waiting[0]; first !== undefined && isEnough(first); first = waiting[0]) {
      waiting.shift()
      waitingBytes -= first.bytes.length
      waitingLines -= first.lines
      split(first.bytes)
    }
  }
  return {
    push(chunk) {
      for (let at = 0; at < chunk.length; at += BLOCK) take(chunk.subarray(at, at + BLOCK))
    },
    end() {
      last = []
      for (const { bytes } of waiting.splice(0)) splitter.push(bytes)
      splitter.end()
      const from = tailOf(last, budget.tail)
      for (const line of last.slice(0, from)) middle.push(line)
      return [...head, ...middle.lines(), ...last.slice(from)]
    }
  }
}

const costOf = ({ text }: RawLine): number => text.length + LINE_COST

/** Where the last lines begin that fit into so much room. One that alone is too long is kept, where any is. */
const tailOf = (lines: readonly RawLine[], room: number): number => {
  let from = lines.length
  let free = room
  for (let line = lines[from - 1]; line !== undefined && free > 0; line = lines[from - 1]) {
    free -= costOf(line)
    if (free < 0 && from < lines.length) break
    from--
  }
  return from
}

/** Keeps lines that may matter, with the lines around them, until its room is used up. */
interface Middle {
  push(line: RawLine): void
  /** Whether none of the lines that come next would be kept for what they say, or for what stood above them. */
  isQuiet(lines: Uint8Array): boolean
  lines(): readonly RawLine[]
}

const createMiddle = (budget: number): Middle => {
  const kept: RawLine[] = []
  let room = budget
  let keepNext = 0
  /** The last lines that were let go, in a ring: one array for all of them. */
  const recent: (RawLine | null)[] = new Array<RawLine | null>(CONTEXT).fill(null)
  let nextRecent = 0
  const keep = (line: RawLine): void => {
    room -= costOf(line)
    kept.push(copyLine(line))
  }
  return {
    push(line) {
      if (room <= 0) return
      if (MATTERS.test(line.text)) {
        for (let at = 0; at < CONTEXT; at++) {
          const before = recent[(nextRecent + at) % CONTEXT]
          if (before) keep(before)
        }
        recent.fill(null)
        keep(line)
        keepNext = CONTEXT
      } else if (keepNext > 0) {
        keepNext--
        keep(line)
      } else {
        recent[nextRecent] = line
        nextRecent = (nextRecent + 1) % CONTEXT
      }
    },
    isQuiet: (lines) => room <= 0 || (keepNext === 0 && !MATTERS.test(decodeUtf8(lines))),
    lines: () => kept
  }
}

/** Where the last lines of some bytes begin, not counting what stands behind the last LF. */
const lastLinesOf = (bytes: Uint8Array, lines: number): number => {
  let at = bytes.lastIndexOf(LF)
  for (let line = 0; line < lines && at > 0; line++) at = bytes.lastIndexOf(LF, at - 1)
  return at + 1
}

/** @param above the line above among those that were kept; undefined: there is none */
const toStepLine = ({ number, text }: RawLine, above: StepLine | undefined): StepLine => {
  const { hasTime, text: raw } = withoutTime(text)
  const isTimed = hasTime || above?.isTimed === true
  return { number, isTimed, continues: isTimed && !hasTime, raw, text: visibleText(raw) }
}

export const toStepLines = (kept: readonly RawLine[]): readonly StepLine[] => {
  const lines: StepLine[] = []
  for (const line of kept) lines.push(toStepLine(line, lines.at(-1)))
  return lines
}
