/**
 * The keys of very many lines. Lines of one shape, which differ in their digits only, are masked at the same places, so the masks are looked for
 * once for all of them. What cannot be read so is left to {@link keyOfRawLine}, whose answer this always is.
 */
import { ECHO_PAINT } from '../../log/markers.ts'
import { unitsHash } from '../hash.ts'
import { MASK, MASKS } from '../normalise.ts'
import { keyOfRawLine } from './line-key.ts'

/** {@link keyOfRawLine} of the line that stands in a text from one index to another. */
export type FastKeys = (text: string, from: number, to: number) => number | null

/** Shapes that are known at once. A power of two. */
const SHAPES = 8_192
/** Numbers that are kept of each: how many they are, then where it is masked, beginnings and ends in turn. */
const ROOM = 64
/** The time that the runner writes: a digit for each `0`. */
const TIME = '0000-00-00T00:00:00.0000000Z '

const SPACE = 0x20
const CARRIAGE_RETURN = 0x0d
const ESCAPE = 0x1b
const HASH = 0x23
const HYPHEN = 0x2d
const SLASH = 0x2f
const ZERO = 0x30
const ONE = 0x31
const FIVE = 0x35
const SIX = 0x36
const NINE = 0x39
const BRACKET = 0x5b
const BACKSLASH = 0x5c
const CARET = 0x5e

const isDigit = (unit: number): boolean => unit >= ZERO && unit <= NINE
const isHexLetter = (unit: number): boolean => (unit | SPACE) >= 0x61 && (unit | SPACE) <= 0x66

/** Units beyond ASCII that are white space, or begin a control sequence. */
const ODD: ReadonlySet<number> = new Set(
  Array.from('\u009b\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff', (one) =>
    one.charCodeAt(0)
  )
)

/** @param longest most characters of a line */
export const createFastKeys = (longest: number): FastKeys => {
  const shapes = new Float64Array(SHAPES).fill(-1)
  const masks = new Uint16Array(SHAPES * ROOM)
  /** The line as it is normalised, but for the masks. */
  const line = new Uint16Array(longest)
  /** The same with digits that the masks do not tell apart alike. */
  const shape = new Uint16Array(longest)
  let length = 0
  let mayMask = false

  /** Reads a line's text into both; false: it holds what this does not know. */
  const read = (text: string, from: number, to: number): boolean => {
    length = 0
    mayMask = false
    let isSpaced = false
    let isSlashed = false
    let digits = 0
    for (let at = from; at < to; at++) {
      let unit = text.charCodeAt(at)
      if (unit === SPACE || unit === 0x09) {
        isSpaced = true
        continue
      }
      if (unit === ESCAPE) {
        at = behindColour(text, at, to)
        if (at < 0) return false
        continue
      }
      if (unit < SPACE ? unit <= CARRIAGE_RETURN : unit >= 0x80 && ODD.has(unit)) return false
      if (unit === CARET && text.charCodeAt(at + 1) === BRACKET) return false
      if (unit === BACKSLASH) {
        if (isSlashed && !isSpaced) continue
        isSlashed = true
        unit = SLASH
      } else isSlashed = false
      if (digits > 0 && (isSpaced || !isDigit(unit))) {
        endDigits(digits)
        digits = 0
      }
      if (isSpaced && length > 0) {
        line[length] = SPACE
        shape[length++] = SPACE
      }
      isSpaced = false
      if (isDigit(unit)) digits++
      if (digits > 0 || unit === SLASH || (unit === HYPHEN && isHexLetter(line[length - 1] ?? 0))) mayMask = true
      line[length] = unit
      shape[length++] = digits > 0 ? ONE : unit
    }
    if (digits > 0) endDigits(digits)
    // The runner's tag.
    return !(line[0] === HASH && line[1] === HASH && length > 1)
  }
  /** A 0 that stands alone is kept, and a status from 100 to 599 may be. */
  const endDigits = (digits: number): void => {
    const first = line[length - digits] ?? 0
    if (digits === 1 && first === ZERO) shape[length - 1] = ZERO
    if (digits === 3 && (first < ONE || first > FIVE)) shape[length - 3] = SIX
  }
  /** Where the masks of the line stand in {@link masks}; -1: they are too many. */
  const findMasks = (): number => {
    const hash = unitsHash(shape, length)
    const slot = hash & (SHAPES - 1)
    const first = slot * ROOM
    if (shapes[slot] === hash) return first
    const text = String.fromCharCode.apply(null, line.subarray(0, length) as unknown as number[])
    let next = first + 1
    shapes[slot] = -1
    MASKS.lastIndex = 0
    for (let match = MASKS.exec(text); match !== null; match = MASKS.exec(text)) {
      if (match[1] !== undefined) continue
      if (next + 2 > first + ROOM) return -1
      masks[next++] = match.index
      masks[next++] = MASKS.lastIndex
    }
    masks[first] = next - first
    shapes[slot] = hash
    return first
  }
  /** Puts the masks into the line; it only gets shorter. */
  const mask = (first: number): void => {
    let from = 0
    let to = 0
    for (let at = first + 1; at < first + (masks[first] ?? 0); at += 2) {
      while (from < (masks[at] ?? 0)) line[to++] = line[from++] ?? 0
      line[to++] = MASK.charCodeAt(0)
      from = masks[at + 1] ?? 0
    }
    while (from < length) line[to++] = line[from++] ?? 0
    length = to
  }
  return (text, from, to) => {
    const isTimed = isTimeAt(text, from, to)
    const begin = isTimed ? from + TIME.length : from
    const end = to > begin && text.charCodeAt(to - 1) === CARRIAGE_RETURN ? to - 1 : to
    if (text.startsWith(ECHO_PAINT, begin)) return null
    // Another form of the time, or none.
    const isOther = !isTimed && text.charCodeAt(from + 4) === HYPHEN && isDigit(text.charCodeAt(from))
    if (isOther || end - begin > longest || !read(text, begin, end)) return keyOfRawLine(text.slice(from, to))
    const first = mayMask ? findMasks() : 0
    if (first < 0) return keyOfRawLine(text.slice(from, to))
    if (mayMask) mask(first)
    return unitsHash(line, length)
  }
}

const isTimeAt = (text: string, from: number, to: number): boolean => {
  if (to - from < TIME.length) return false
  for (let at = 0; at < TIME.length; at++) {
    const unit = text.charCodeAt(from + at)
    const form = TIME.charCodeAt(at)
    if (form === ZERO ? !isDigit(unit) : unit !== form) return false
  }
  return true
}

/** Index of the last character of a sequence such as `ESC[36;1m`; -1: it is another one. */
const behindColour = (text: string, start: number, to: number): number => {
  if (text.charCodeAt(start + 1) !== BRACKET) return -1
  let at = start + 2
  while (at < to && text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= 0x3f) at++
  const last = at < to ? text.charCodeAt(at) : 0
  return last >= 0x40 && last <= 0x7e ? at : -1
}
