/** Where to look next for the edges of a step: by guesses while there is time for them, by even cuts when there is none. */
import type { EpochMs } from '../../model/run.ts'
import type { Span } from './pieces.ts'
import { type Edge, type Place, sizeOf, type TimeSearch } from './time-search.ts'

/** An edge is found when it lies between so many bytes: reading them costs less time than one more request. */
const NEAR = 524_288
/** As near as that where it decides whether the step is read whole. */
const NEARER = 65_536
/** The ends of a step that is too large to be read whole may be less sure. */
const NEAR_ENOUGH = 1_310_720
/** Between so few bytes the two need not be told apart. */
const SMALL = 2_097_152
/** Pieces that are looked at for one log at most, and their bytes together. */
export const MAX_PROBES = 16
export const MAX_PROBED = 3_500_000
/** Where so many bytes hold no line with a time, it is looked for elsewhere. */
const LONGEST_BLIND = 1_048_576
/** So far from a guess a piece is taken at least: mostly the edge is then between two of them. */
const MARGIN = 131_072

/** How near an edge must be. Steps of at most `whole` bytes will be read whole: whether this one is should be certain in the end. */
const nearEnough = ({ begin, end }: TimeSearch, whole: number): number => {
  if (end.lo.offset - begin.hi.offset > whole) return NEAR_ENOUGH
  const isOpen = end.hi.offset - begin.lo.offset > whole
  return isOpen && sizeOf(begin) <= NEAR && sizeOf(end) <= NEAR ? NEARER : NEAR
}

/**
 * The pieces to look at next, at most two, to be asked for side by side; none when the edges are found, or when no more may be asked for.
 *
 * @param whole steps of at most so many bytes will be read whole
 */
export const nextProbes = (search: TimeSearch, whole: number): readonly Span[] => {
  const near = nearEnough(search, whole)
  const open = [search.begin, search.end].filter((edge) => sizeOf(edge) > near)
  const isSmall = search.end.hi.offset - search.begin.lo.offset <= SMALL
  if (open.length === 0 || isSmall || search.isLost) return []
  const probes = placesOf(search, open, near)
    .map((place) => avoidBlind(search, place))
    .map(({ edge, offset, length }) => ({ from: offset, to: Math.min(offset + length, edge.hi.offset) }))
    .filter(({ from, to }) => to > from)
  const distinct = probes.filter(({ from }, at) => probes.findIndex((other) => other.from === from) === at)
  const bytes = distinct.reduce((sum, { from, to }) => sum + to - from, 0)
  return search.moved + bytes > MAX_PROBED ? [] : distinct.slice(0, MAX_PROBES - search.probes)
}

interface Aim {
  readonly edge: Edge
  readonly offset: number
  readonly length: number
}

/**
 * A place for each edge that is open. As long as cutting evenly would still end in time, a guess by time may save requests: one piece a little before where an edge
 * should be, one a little behind.
 */
const placesOf = (search: TimeSearch, open: readonly Edge[], near: number): readonly Aim[] => {
  const [one, other] = open
  const aim = (edge: Edge, offset: number): Aim => ({
    edge,
    length: search.length,
    offset: Math.max(edge.lo.offset, Math.min(Math.round(offset), edge.hi.offset - search.length))
  })
  const isShared = one !== undefined && other !== undefined && one.lo.offset === other.lo.offset && one.hi.offset === other.hi.offset
  const rounds = Math.floor((MAX_PROBES - search.telling) / open.length)
  const needed = Math.max(...open.map((edge) => Math.ceil(Math.log(sizeOf(edge) / near) / Math.log(isShared ? 3 : 2))))
  return open.map((edge) => {
    const isFirst = edge === one
    const { lo, hi } = edge
    const size = hi.offset - lo.offset
    const isLate = isShared ? needed > rounds || (needed === rounds && edge.stuck > 0) : needed >= rounds && edge.stuck > 1
    if (isLate) return aim(edge, lo.offset + (isShared ? (isFirst ? size / 3 : (2 * size) / 3) : size / 2))
    const guess = guessOf(edge)
    const margin = Math.max(MARGIN, 2 * search.length, size / 128)
    // Where both edges may be anywhere, one piece before the first and one behind the second encloses them; else the larger part is cut off.
    const isBefore = !isShared ? guess > lo.offset + size / 2 : isFirst ? guess - lo.offset > 2 * margin : hi.offset - guess <= 2 * margin
    return aim(edge, isBefore ? guess - margin : guess + margin)
  })
}

/** Where the edge would be if lines came evenly. */
const guessOf = ({ target, lo, hi, loBefore, hiBefore, stuck }: Edge): number => {
  const isTold = lo.time !== null && hi.time !== null && hi.time > lo.time
  const share = isTold ? Math.min(1, Math.max(0, (target - lo.time) / (hi.time - lo.time))) : 0.5
  const guess = lo.offset + (hi.offset - lo.offset) * share
  if (stuck === 0) return guess
  // One side is much denser than the other: go on as that side went before.
  const beyond = [extended(hiBefore, hi, target), extended(loBefore, lo, target)].find((at) => at !== null && at > lo.offset && at < hi.offset)
  return beyond ?? (lo.offset + hi.offset) / 2
}

/** Where the target would be on the line through two places. */
const extended = (a: Place, b: Place, target: EpochMs): number | null =>
  a.time === null || b.time === null || a.time === b.time ? null : b.offset + ((target - b.time) * (b.offset - a.offset)) / (b.time - a.time)

/** A piece goes on where one that told nothing ended; where even a long one tells nothing, it is taken from the larger side beside it. */
const avoidBlind = ({ blind, length }: TimeSearch, place: Aim): Aim => {
  const span = blind.find(({ from, to }) => place.offset >= from - length / 2 && place.offset < to)
  if (span === undefined) return place
  const { lo, hi } = place.edge
  const known = span.to - span.from
  if (known < LONGEST_BLIND) return { ...place, offset: span.to, length: Math.min(length, LONGEST_BLIND - known) }
  const before = span.from - lo.offset
  const behind = hi.offset - span.to
  return { ...place, offset: Math.floor(before > behind ? lo.offset + before / 2 : span.to + behind / 2) }
}
