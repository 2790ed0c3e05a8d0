/** Where to look next for the edges of a step: by guesses while there is time for them, by even cuts when there is none. */
import type { EpochMs } from '../../model/run.ts'
import { endOf, type Span } from './pieces.ts'
import { type Edge, type Place, sizeOf, type TimeSearch } from './time-search.ts'

/** A step and what stands around it is read whole up to so many bytes. */
export const WHOLE_WINDOW = 6_000_000
/** An edge is found when it lies between so many bytes: reading them costs less time than one more request. */
const NEAR = 524_288
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

/** The pieces to look at next, at most two, to be asked for side by side; none when the edges are found, or when no more may be asked for. */
export const nextProbes = (search: TimeSearch): readonly Span[] => {
  const near = search.end.lo.offset - search.begin.hi.offset > WHOLE_WINDOW ? NEAR_ENOUGH : NEAR
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

/** A place for each edge that is open. As long as cutting evenly would still end in time, a guess by time may save requests. */
const placesOf = ({ length, telling }: TimeSearch, open: readonly Edge[], near: number): readonly Aim[] => {
  const [one, other] = open
  const areAlike = one !== undefined && other !== undefined && one.lo.offset === other.lo.offset && one.hi.offset === other.hi.offset
  const roundsLeft = Math.floor((MAX_PROBES - telling) / open.length)
  const cuts = areAlike ? 3 : 2
  const roundsNeeded = Math.max(...open.map((edge) => Math.ceil(Math.log(sizeOf(edge) / near) / Math.log(cuts))))
  return open.map((edge, at) => {
    const { lo, hi, stuck } = edge
    const size = sizeOf(edge)
    const aim = (offset: number): Aim => ({ edge, length, offset: Math.max(lo.offset, Math.min(Math.round(offset), hi.offset - length)) })
    const isLate = areAlike ? roundsNeeded > roundsLeft || (roundsNeeded === roundsLeft && stuck > 0) : roundsNeeded >= roundsLeft && stuck > 1
    if (isLate) return aim(lo.offset + (areAlike ? (at + 1) / 3 : 1 / 2) * size)
    const guess = guessOf(edge)
    const margin = Math.max(MARGIN, 2 * length, size / 128)
    // Where both edges may be anywhere, one piece before the first and one behind the second encloses them; else the larger part is cut off.
    const isBefore = !areAlike ? guess > lo.offset + size / 2 : at === 0 ? guess - lo.offset > 2 * margin : hi.offset - guess <= 2 * margin
    return aim(isBefore ? guess - margin : guess + margin)
  })
}

/** Where the edge would be if lines came evenly. */
const guessOf = ({ target, lo, hi, loBefore, hiBefore, stuck }: Edge): number => {
  const isTold = lo.time !== null && hi.time !== null && hi.time > lo.time
  const share = isTold ? Math.min(1, Math.max(0, (target - lo.time) / (hi.time - lo.time))) : 0.5
  if (stuck === 0) return lo.offset + (hi.offset - lo.offset) * share
  // One side is much denser than the other: go on as that side went before.
  const beyond = [extended(hiBefore, hi, target), extended(loBefore, lo, target)].find((at) => at !== null && at > lo.offset && at < hi.offset)
  return beyond ?? (lo.offset + hi.offset) / 2
}

/** Where the target would be on the line through two places. */
const extended = (a: Place, b: Place, target: EpochMs): number | null =>
  a.time === null || b.time === null || a.time === b.time ? null : b.offset + ((target - b.time) * (b.offset - a.offset)) / (b.time - a.time)

/** A piece goes on where one that told nothing ended; where even a long one tells nothing, it is taken from the larger side beside it. */
const avoidBlind = ({ blind, length }: TimeSearch, place: Aim): Aim => {
  const piece = blind.find((one) => place.offset >= one.from - length / 2 && place.offset < endOf(one))
  if (piece === undefined) return place
  const { lo, hi } = place.edge
  const known = piece.bytes.length
  if (known < LONGEST_BLIND) return { ...place, offset: endOf(piece), length: Math.min(length, LONGEST_BLIND - known) }
  const before = piece.from - lo.offset
  const behind = hi.offset - endOf(piece)
  return { ...place, offset: Math.floor(before > behind ? lo.offset + before / 2 : endOf(piece) + behind / 2) }
}
