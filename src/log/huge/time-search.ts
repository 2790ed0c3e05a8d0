/**
 * Finds where the seconds of a step begin and end in a log that is too large to be read, by looking at a few small pieces of it.
 * Each piece narrows both edges; `next-probes.ts` says which to look at next.
 */
import type { EpochMs } from '../../model/run.ts'
import { decodeUtf8, LF } from '../lines.ts'
import { MOST_OF_TIME, parseLine } from '../text.ts'
import { mergePieces, type Piece } from './pieces.ts'

/** The step's seconds: its first line is the first one at or after `begins`, and behind it stands the first one at or after `ends`. */
export interface Wanted {
  readonly begins: EpochMs
  /** null: the step goes on to the log's end. */
  readonly ends: EpochMs | null
}

/** A line that has a time of its own. */
export interface TimedLine {
  /** Byte offset of the line in the log. */
  readonly offset: number
  readonly time: EpochMs
}

/** Where an edge is: behind `lo`, at or before `hi`. */
export interface Edge {
  readonly target: EpochMs
  readonly lo: Place
  readonly hi: Place
  /** `lo` and `hi` as they were before they became what they are. */
  readonly loBefore: Place
  readonly hiBefore: Place
  /** So many looks in a row did not halve what was left. */
  readonly stuck: number
}

/** A place in the log; the time is that of the line there, null where none was seen. */
export interface Place {
  readonly offset: number
  readonly time: EpochMs | null
}

/** What is known so far. */
export interface TimeSearch {
  readonly begin: Edge
  readonly end: Edge
  /** Bytes of the log. */
  readonly total: number
  /** Pieces looked at, those of them that held a line with a time, and the bytes of all. */
  readonly probes: number
  readonly telling: number
  readonly moved: number
  /** Length of the next pieces: grows where lines with a time are rare. */
  readonly length: number
  /** Pieces in which no line has a time; neighbours are joined. */
  readonly blind: readonly Piece[]
  /** First and last line with a time of each piece, by offset. */
  readonly seen: readonly TimedLine[]
  /** No line of the beginning has a time, or times are not in order: nothing can be found by them. */
  readonly isLost: boolean
}

/** Bytes of a piece at first, at most, and how it grows where no line has a time. */
const PROBE = 16_384
const LONGEST_PROBE = 524_288
const GROWTH = 4

/**
 * @param first the log's first bytes, which are known already
 * @param options.lastTime when the job ended
 */
export const startTimeSearch = (first: Uint8Array, wanted: Wanted, options: { readonly total: number; readonly lastTime: EpochMs }): TimeSearch => {
  const { total, lastTime } = options
  const lo = { offset: 0, time: null }
  const hi = { offset: total, time: lastTime }
  const edge = (target: EpochMs): Edge => ({ target, lo, hi, loBefore: lo, hiBefore: hi, stuck: 0 })
  const end = wanted.ends === null ? { ...edge(lastTime), lo: { offset: total, time: null } } : edge(wanted.ends)
  const known = timesOf({ from: 0, bytes: first })
  return {
    begin: narrowed(edge(wanted.begins), known),
    end: narrowed(end, known),
    total,
    probes: 0,
    telling: 0,
    moved: 0,
    length: PROBE,
    blind: [],
    seen: endsOf(known),
    isLost: known.length === 0
  }
}

/** What pieces that were asked for by `nextProbes` hold. */
export const learn = (search: TimeSearch, pieces: readonly Piece[]): TimeSearch => {
  const told = pieces.map(timesOf)
  const lines = told.flat().sort(byOffset)
  const blind = pieces.filter((_, at) => told[at]?.length === 0)
  const seen = [...search.seen, ...told.flatMap(endsOf)].sort(byOffset)
  const next = (edge: Edge): Edge => {
    if (lines.length === 0) return edge
    const now = narrowed(edge, lines)
    return { ...now, stuck: sizeOf(now) > sizeOf(edge) / 2 ? edge.stuck + 1 : 0 }
  }
  return {
    ...search,
    begin: next(search.begin),
    end: next(search.end),
    probes: search.probes + pieces.length,
    telling: search.telling + pieces.length - blind.length,
    moved: pieces.reduce((sum, { bytes }) => sum + bytes.length, search.moved),
    length: Math.min(LONGEST_PROBE, Math.max(search.length, ...blind.map(({ bytes }) => bytes.length * GROWTH))),
    blind: mergePieces([...search.blind, ...blind]),
    seen,
    isLost: !isInOrder(seen)
  }
}

const byOffset = (a: TimedLine, b: TimedLine): number => a.offset - b.offset

const endsOf = (lines: readonly TimedLine[]): readonly TimedLine[] => [lines[0], lines.at(-1)].filter((line) => line !== undefined)

/** Lines are in the order of their times. Where they are not, the first line that is late enough counts. */
const narrowed = (edge: Edge, lines: readonly TimedLine[]): Edge => {
  const { target, lo, hi } = edge
  const inside = lines.filter(({ offset }) => offset >= lo.offset && offset < hi.offset)
  const late = inside.find(({ time }) => time >= target)
  const early = inside.findLast(({ time, offset }) => time < target && (late === undefined || offset < late.offset))
  return {
    ...edge,
    ...(early === undefined ? {} : { lo: early, loBefore: lo }),
    ...(late === undefined ? {} : { hi: late, hiBefore: hi })
  }
}

/** In how many bytes an edge may stand. */
export const sizeOf = ({ lo, hi }: Edge): number => hi.offset - lo.offset

/** Bytes of a byte order mark. */
const MARK = 3

/**
 * The lines with a time, in order. What stands before the first line end is the rest of some line, unless the piece is the log's beginning;
 * a time that the piece's end cuts off is none.
 */
export const timesOf = ({ from, bytes }: Piece): readonly TimedLine[] => {
  const found: TimedLine[] = []
  let at = from === 0 ? 0 : bytes.indexOf(LF) + 1
  if (from > 0 && at === 0) return found
  while (at < bytes.length) {
    const { time } = parseLine(decodeUtf8(bytes.subarray(at, at + MARK + MOST_OF_TIME)))
    if (time !== null) found.push({ offset: from + at, time })
    const end = bytes.indexOf(LF, at)
    at = end < 0 ? bytes.length : end + 1
  }
  return found
}

/** Whether times only grow, but for less than a second: several processes may write at once. */
export const isInOrder = (lines: readonly TimedLine[]): boolean => {
  let latest = Number.NEGATIVE_INFINITY
  for (const { time } of lines) {
    if (time <= latest - 1_000) return false
    latest = Math.max(latest, time)
  }
  return true
}
