/**
 * Finds where the seconds of a step begin and end in a log that is too large to be read, by looking at a few small pieces of it.
 * A value in, the next pieces to look at out; what they hold goes back in. Each piece narrows both edges.
 */
import type { EpochMs } from '../../model/run.ts'
import { isInOrder, type TimedLine, timesOf } from './line-times.ts'
import type { Piece, Span } from './pieces.ts'

/** The step's seconds: its first line is the first one at or after `begins`, and behind it stands the first one at or after `ends`. */
export interface Wanted {
  readonly begins: EpochMs
  /** null: the step goes on to the log's end. */
  readonly ends: EpochMs | null
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
  readonly total: number
  /** Pieces looked at. */
  readonly probes: number
  /** Those of them that held a line with a time. */
  readonly telling: number
  /** The bytes of all of them. */
  readonly moved: number
  /** Length of the next pieces: grows where lines with a time are rare. */
  readonly length: number
  /** Pieces in which no line has a time; neighbours are joined. */
  readonly blind: readonly Span[]
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
  const edge = (target: EpochMs): Edge => {
    const lo = { offset: 0, time: null }
    const hi = { offset: total, time: lastTime }
    return { target, lo, hi, loBefore: lo, hiBefore: hi, stuck: 0 }
  }
  const begin = edge(wanted.begins)
  const end = wanted.ends === null ? { ...edge(lastTime), lo: { offset: total, time: null } } : edge(wanted.ends)
  const known = timesOf(first, 0)
  return {
    begin: narrowed(begin, known),
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
  let { begin, end, blind, length, seen } = search
  const told = pieces.map(({ from, bytes }) => timesOf(bytes, from))
  const isBlind = told.every((lines) => lines.length === 0)
  for (const [at, { from, bytes }] of pieces.entries()) {
    const lines = told[at] ?? []
    begin = narrowed(begin, lines)
    end = narrowed(end, lines)
    seen = [...seen, ...endsOf(lines)].sort((a, b) => a.offset - b.offset)
    if (lines.length > 0) continue
    blind = joined([...blind, { from, to: from + bytes.length }])
    length = Math.min(LONGEST_PROBE, Math.max(length, bytes.length * GROWTH))
  }
  const moved = pieces.reduce((sum, { bytes }) => sum + bytes.length, search.moved)
  return {
    ...search,
    begin: isBlind ? begin : judged(begin, search.begin),
    end: isBlind ? end : judged(end, search.end),
    blind,
    length,
    moved,
    seen,
    isLost: !isInOrder(seen),
    probes: search.probes + pieces.length,
    telling: search.telling + told.filter((lines) => lines.length > 0).length
  }
}

const judged = (edge: Edge, before: Edge): Edge => ({ ...edge, stuck: sizeOf(edge) > sizeOf(before) / 2 ? before.stuck + 1 : 0 })

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

const joined = (spans: readonly Span[]): readonly Span[] => {
  const sorted = [...spans].sort((a, b) => a.from - b.from)
  const all: Span[] = []
  for (const span of sorted) {
    const last = all.at(-1)
    if (last !== undefined && span.from <= last.to) all[all.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else all.push(span)
  }
  return all
}

/** In how many bytes an edge may stand. */
export const sizeOf = ({ lo, hi }: Edge): number => hi.offset - lo.offset
