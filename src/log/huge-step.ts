/** The lines of a step of many megabytes: both ends whole, and of the middle what may matter, without a string for every other line. */

import { createStepReader, MAY_MATTER, type StepLine, type StepReader } from './step-lines.ts'
import { parseLine, visibleText } from './text.ts'

/** Bytes of each end, and of what is kept of the middle. */
export interface HugeParts {
  readonly head: number
  readonly tail: number
  readonly middle: number
}
export const PARTS: HugeParts = { head: 500_000, tail: 2_000_000, middle: 500_000 }
/** Steps of more bytes than this are read so. */
export const HUGE = 8_000_000
/** Lines kept before and after one that may matter. */
const CONTEXT = 12
/** A line of the middle of which no end is in sight is data: only so much of it is looked at. */
const MAX_CARRY = 262_144
const LF = 10
/** Each byte becomes one character, so that an index of the text is one of the bytes; only ASCII words are looked for. */
const BYTES = new TextDecoder('latin1')
const TEXT = new TextDecoder('utf-8', { ignoreBOM: true })

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
): StepReader => {
  const everything = { head: Number.POSITIVE_INFINITY, tail: 0, middle: 0 }
  const head = createStepReader(start, everything)
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
        if (phase === 'head') {
          head.push(piece)
          number += countLines(piece)
        } else if (phase === 'middle') middle.push(piece, number)
        else tail?.push(piece)
        if (phase === 'middle') number += countLines(piece)
        if (!met) continue
        phase = phase === 'head' && size - parts.tail > read ? 'middle' : 'tail'
        if (phase === 'tail') tail = createStepReader({ number, offset: start.offset + read }, everything)
      }
    },
    end() {
      return [...head.end(), ...middle.end(), ...(tail?.end() ?? [])]
    }
  }
}

/** How many line feeds there are. */
export const countLines = (bytes: Uint8Array): number => {
  let lines = 0
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) lines++
  return lines
}

/**
 * Finds lines that may matter in bulk: one test for a whole chunk tells that there is none, as mostly there is not. Neighbours are
 * those within the chunk.
 */
const createSkimmer = (budget: number): { push(bytes: Uint8Array, firstNumber: number): void; end(): readonly StepLine[] } => {
  const kept: StepLine[] = []
  let room = budget
  let carry = new Uint8Array(0)
  let carryNumber = 0
  const search = new RegExp(MAY_MATTER.source, `${MAY_MATTER.flags}g`)

  const keep = (bytes: Uint8Array, number: number): void => {
    const parsed = parseLine(TEXT.decode(bytes))
    room -= bytes.length
    kept.push({ number, time: parsed.time, continues: parsed.time === null, raw: parsed.text, text: visibleText(parsed.text) })
  }
  const skim = (block: Uint8Array, firstNumber: number): void => {
    if (room <= 0) return
    const text = BYTES.decode(block)
    let number = firstNumber
    let position = 0
    search.lastIndex = 0
    for (let match = search.exec(text); match !== null && room > 0; match = search.exec(text)) {
      const from = Math.max(position, linesBack(text, match.index, CONTEXT))
      number += countLines(block.subarray(position, from))
      const to = linesOn(text, match.index, CONTEXT + 1)
      for (position = from; position < to; number++) {
        const end = text.indexOf('\n', position)
        keep(block.subarray(position, end < 0 ? text.length : end), number)
        position = end < 0 ? text.length : end + 1
      }
      search.lastIndex = position
    }
  }
  return {
    push(bytes, firstNumber) {
      const last = bytes.lastIndexOf(LF)
      const whole = join(carry, bytes.subarray(0, last + 1))
      if (last < 0) {
        if (carry.length === 0) carryNumber = firstNumber
        carry = join(carry, bytes.subarray(0, Math.max(0, MAX_CARRY - carry.length)))
        return
      }
      skim(whole, carry.length > 0 ? carryNumber : firstNumber)
      carry = bytes.slice(last + 1, last + 1 + MAX_CARRY)
      carryNumber = firstNumber + countLines(bytes)
    },
    end() {
      if (carry.length > 0) skim(carry, carryNumber)
      return kept
    }
  }
}

/** Start of the line so many lines above the one at an index. */
const linesBack = (text: string, index: number, lines: number): number => {
  let at = text.lastIndexOf('\n', index - 1)
  for (let back = 0; back < lines && at > 0; back++) at = text.lastIndexOf('\n', at - 1)
  return at + 1
}

/** End of the line so many lines below the one at an index, its LF included. */
const linesOn = (text: string, index: number, lines: number): number => {
  let at = index
  for (let on = 0; on < lines; on++) {
    const end = text.indexOf('\n', at)
    if (end < 0) return text.length
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
