/** The lines of a step of many megabytes: both ends whole, and of the middle what may matter, without a string for every other line. */
import { countLines } from '../count-lines.ts'
import { type Budget, createStepReader, type KeptLine, LINE_COST, type StepReader } from '../steps/step-lines.ts'
import { MAY_MATTER } from './telling-words.ts'
import { createWordSearch } from './word-search.ts'

/** Bytes of each end, and of what is kept of the middle. */
export interface HugeParts {
  readonly head: number
  readonly tail: number
  readonly middle: number
}
export const PARTS: HugeParts = { head: 500_000, tail: 2_000_000, middle: 500_000 }
/** Lines kept before and after one that may matter. */
const CONTEXT = 12
/** A line of the middle of which no end is in sight is data: only so much of it is looked at. */
const MAX_CARRY = 262_144
const LF = 10
const TEXT = new TextDecoder('utf-8', { ignoreBOM: true })

/** A reader that can do without bytes of which is known that they hold nothing. */
export interface HugeStepReader extends StepReader {
  /**
   * Leaves bytes out that hold no line that may matter, as far as they belong to the middle.
   *
   * @param lines how many LFs they hold
   * @returns false when they must be pushed all the same
   */
  skip(bytes: number, lines: number): boolean
  /** Whether no more lines of the middle are kept: then any of its bytes may be left out. */
  isFull(): boolean
}

/**
 * Reads as {@link createStepReader} does, in bulk.
 *
 * @param start line number and byte offset at which the bytes begin
 * @param size how many bytes will be pushed in all
 */
export const createHugeStepReader = (
  start: { readonly number: number; readonly offset: number },
  size: number,
  parts: HugeParts = PARTS
): HugeStepReader => {
  const head = createStepReader(start, headBudget(parts.head))
  const middle = createSkimmer(parts.middle)
  let tail: StepReader | null = null
  let phase: 'head' | 'middle' | 'tail' = 'head'
  let number = start.number
  let read = 0

  /** Gives bytes to the phase up to the first line end at or behind a limit. Returns how many were taken, and whether the limit was met. */
  const takeUntil = (chunk: Uint8Array, from: number, limit: number): { readonly to: number; readonly met: boolean } => {
    const wanted = Math.max(from, from + limit - read - 1)
    const at = wanted >= chunk.length ? -1 : chunk.indexOf(LF, wanted)
    return at < 0 ? { to: chunk.length, met: false } : { to: at + 1, met: true }
  }
  return {
    push(chunk) {
      let from = 0
      while (from < chunk.length) {
        const { to, met } =
          phase === 'tail' ? { to: chunk.length, met: false } : takeUntil(chunk, from, phase === 'head' ? parts.head : size - parts.tail)
        const piece = chunk.subarray(from, to)
        read += piece.length
        from = to
        if (phase === 'tail') tail?.push(piece)
        else {
          const next = number + countLines(piece)
          if (phase === 'head') head.push(piece)
          else middle.push(piece, number, next)
          number = next
        }
        if (!met) continue
        phase = phase === 'head' && size - parts.tail > read ? 'middle' : 'tail'
        if (phase === 'tail') tail = createStepReader({ number, offset: start.offset + read }, tailBudget(parts.tail))
      }
    },
    skip(bytes, lines) {
      if (phase !== 'middle' || read + bytes >= size - parts.tail) return false
      read += bytes
      number += lines
      middle.skipTo(number)
      return true
    },
    isFull: middle.isFull,
    end() {
      return [...head.end(), ...middle.end(), ...(tail?.end() ?? [])]
    }
  }
}

/** Lines of 64 characters, time and all, have room in an end of a step; of floods of shorter ones a part has. */
const SHORT_LINES = 2
/** The first lines of so many bytes. */
export const headBudget = (bytes: number): Budget => ({ head: bytes * SHORT_LINES, middle: 0, tail: 0 })
/** The last lines of so many bytes. */
export const tailBudget = (bytes: number): Budget => ({ head: 0, middle: 0, tail: bytes * SHORT_LINES })

/** What a line of the middle takes of its bytes: a short one takes the memory of a longer one. */
const costOf = (bytes: number): number => Math.max(bytes, (bytes + LINE_COST) / SHORT_LINES)

/** Keeps lines that may matter. */
interface Skimmer {
  /** @param nextNumber the number of the line behind the last LF of these bytes */
  push(bytes: Uint8Array, firstNumber: number, nextNumber: number): void
  /** What comes next is not what stands behind the last bytes; it begins with this line, or within it. */
  skipTo(number: number): void
  isFull(): boolean
  end(): readonly KeptLine[]
}

/** Finds lines that may matter in bulk: one search in a whole chunk tells that there is none, as mostly there is not. Neighbours are those within the chunk. */
const createSkimmer = (budget: number): Skimmer => {
  const kept: KeptLine[] = []
  let room = budget
  let carry = new Uint8Array(0)
  let carryNumber = 0
  const search = createWordSearch(MAY_MATTER)

  const keep = (bytes: Uint8Array, number: number): void => {
    room -= costOf(bytes.length)
    kept.push({ number, text: TEXT.decode(bytes) })
  }
  const skim = (block: Uint8Array, firstNumber: number): void => {
    let number = firstNumber
    let position = 0
    for (let word = search(block, 0, block.length); word >= 0 && room > 0; word = search(block, position, block.length)) {
      const from = Math.max(position, linesBack(block, word, CONTEXT))
      number += countLines(block.subarray(position, from))
      const to = linesOn(block, word, CONTEXT + 1)
      for (position = from; position < to; number++) {
        const end = block.indexOf(LF, position)
        keep(block.subarray(position, end < 0 ? block.length : end), number)
        position = end < 0 ? block.length : end + 1
      }
    }
  }
  return {
    push(bytes, firstNumber, nextNumber) {
      const end = bytes.lastIndexOf(LF) + 1
      if (end === 0) {
        if (carry.length === 0) carryNumber = firstNumber
        carry = join(carry, bytes.subarray(0, Math.max(0, MAX_CARRY - carry.length)))
        return
      }
      if (room > 0) {
        const number = carry.length > 0 ? carryNumber : firstNumber
        const firstEnd = carry.length > 0 ? bytes.indexOf(LF) + 1 : 0
        const first = join(carry, bytes.subarray(0, firstEnd))
        // Only bytes that hold a word are copied.
        if (search(first, 0, first.length) >= 0 || search(bytes, firstEnd, end) >= 0) skim(join(carry, bytes.subarray(0, end)), number)
      }
      carry = bytes.slice(end, end + MAX_CARRY)
      carryNumber = nextNumber
    },
    skipTo(number) {
      carry = new Uint8Array(0)
      carryNumber = number
    },
    isFull: () => room <= 0,
    end() {
      const rest = carry
      carry = new Uint8Array(0)
      if (rest.length > 0 && room > 0) skim(rest, carryNumber)
      return kept
    }
  }
}

/** Start of the line so many lines above the one at an index. */
const linesBack = (bytes: Uint8Array, index: number, lines: number): number => {
  let at = index === 0 ? -1 : bytes.lastIndexOf(LF, index - 1)
  for (let back = 0; back < lines && at > 0; back++) at = bytes.lastIndexOf(LF, at - 1)
  return at + 1
}

/** End of the line so many lines below the one at an index, its LF included. */
const linesOn = (bytes: Uint8Array, index: number, lines: number): number => {
  let at = index
  for (let on = 0; on < lines; on++) {
    const end = bytes.indexOf(LF, at)
    if (end < 0) return bytes.length
    at = end + 1
  }
  return at
}

const join = (a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(a.length + b.length)
  whole.set(a)
  whole.set(b, a.length)
  return whole
}
