/** Hashes of texts: for telling equal ones apart from others, not for secrets. */

interface Halves {
  readonly high: number
  readonly low: number
}

/**
 * A hash of 64 bits in two halves, each a whole number below 2^32: FNV-1a over UTF-16 units with two offsets, mixed at the end as by MurmurHash3,
 * so that every bit of a text moves every bit of both.
 */
export const hash64 = (text: string): Halves => {
  let high = 0x811c9dc5
  let low = 0xcbf29ce4
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit, 0x85ebca6b)
  }
  return finished(high, low)
}

const finished = (high: number, low: number): Halves => ({
  high: mixed(high ^ Math.imul(low, 0x9e3779b1)),
  low: mixed(low ^ Math.imul(high, 0xc2b2ae35))
})

const mixed = (word: number): number => {
  const first = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second ^ (second >>> 16)) >>> 0
}

/** {@link numberHash} of a text whose first UTF-16 units stand in an array: the same loop, since one over both would take far longer. */
export const unitsHash = (units: Uint16Array, length: number): number => {
  let high = 0x811c9dc5
  let low = 0xcbf29ce4
  for (let at = 0; at < length; at++) {
    const unit = units[at] ?? 0
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit, 0x85ebca6b)
  }
  return toNumber(finished(high, low))
}

/** 16 hex digits. */
export const hexHash = (text: string): string => {
  const { high, low } = hash64(text)
  return [high, low].map((half) => half.toString(16).padStart(8, '0')).join('')
}

/** A whole number below 2^53, for large sets. */
export const numberHash = (text: string): number => toNumber(hash64(text))

const toNumber = ({ high, low }: Halves): number => (high >>> 11) * 2 ** 32 + low
