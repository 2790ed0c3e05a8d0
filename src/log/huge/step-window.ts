/** Which bytes of a huge log hold a step, once its edges are known: all of it, or its two ends. */
import type { Span } from './pieces.ts'
import type { TimeSearch } from './time-search.ts'

/** A step and what stands around it is read whole up to so many bytes. */
export const WHOLE_WINDOW = 6_000_000
/** So many bytes before and behind a step are read too: neighbouring steps begin and end there. */
const AROUND = 65_536
/** Of a huge step so many bytes of its beginning are read, and of its end, where its errors stand. */
const BEGINNING = 1_048_576
const END = 3_145_728
/** With less than this the ends tell too little. */
const LEAST = 2_883_584

/**
 * One span, or two with a gap between; null when that would be more bytes than there is room for.
 *
 * @param room how many bytes may be read
 */
export const windowOf = ({ begin, end, total, isLost }: TimeSearch, room: number): readonly Span[] | null => {
  const from = Math.max(0, begin.lo.offset - AROUND)
  const to = Math.min(total, end.hi.offset + AROUND)
  if (isLost || to <= from) return null
  if (to - from <= Math.min(WHOLE_WINDOW, room)) return [{ from, to }]
  // An edge may be anywhere between its two places.
  const unsure = begin.hi.offset - begin.lo.offset + end.hi.offset - end.lo.offset
  const rest = Math.min(BEGINNING + END, room - unsure)
  if (rest < LEAST) return null
  const beginning = Math.floor((rest * BEGINNING) / (BEGINNING + END))
  const head = { from, to: begin.hi.offset + beginning - AROUND }
  const tail = { from: end.lo.offset - (rest - beginning) + AROUND, to }
  return head.to < tail.from ? [head, tail] : [{ from, to }]
}
