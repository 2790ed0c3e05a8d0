/**
 * Finds any of some words in bytes, several times as fast as a regular expression. Of every four bytes only the first two are looked at, and
 * the lower half of the third: wherever a word stands, such a place lies in it or just before it. Where that fits, the word is compared.
 */

/** Where a word begins, counted back from the place that is looked at: -1 is the byte behind it. */
interface Candidate {
  readonly word: Uint8Array
  readonly offset: number
}

/** Where the first word begins between two offsets, or -1. */
export type WordSearch = (bytes: Uint8Array, from: number, to: number) => number

const STRIDE = 4
const PAIRS = 65_536
const ANY = -1

/** @param words three or more ASCII characters each; the case of letters does not matter */
export const createWordSearch = (words: readonly string[]): WordSearch => {
  const thirds = new Int32Array(PAIRS)
  const befores = new Int32Array(PAIRS)
  const candidates = Array.from<readonly Candidate[] | undefined>({ length: PAIRS })
  for (const text of words) {
    const word = new TextEncoder().encode(text.toLowerCase())
    for (const offset of offsetsIn(word)) {
      const before = word[offset - 1]
      const third = word[offset + 2]
      for (const pair of pairsLike(word[offset], word[offset + 1])) {
        befores[pair] = (befores[pair] ?? 0) | bitOf(before)
        thirds[pair] = (thirds[pair] ?? 0) | bitOf(third)
        candidates[pair] = [...(candidates[pair] ?? []), { word, offset }]
      }
    }
  }

  const wordAround = (bytes: Uint8Array, at: number, from: number, to: number): number => {
    let found = -1
    for (const { word, offset } of candidates[(bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)] ?? []) {
      const start = at - offset
      const isWithin = start >= from && start + word.length <= to
      if (isWithin && (found < 0 || start < found) && isWordAt(word, bytes, start)) found = start
    }
    return found
  }

  return (bytes, from, to) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    const readable = Math.min(to, bytes.length - STRIDE + 1)
    let at = Math.max(0, from - 1)
    for (; at < readable; at += STRIDE) {
      const four = view.getInt32(at, true)
      const pair = four & 0xffff
      if ((((thirds[pair] ?? 0) >>> (four >>> 16)) & 1) === 0) continue
      if (at > 0 && (((befores[pair] ?? 0) >>> (bytes[at - 1] ?? 0)) & 1) === 0) continue
      const found = wordAround(bytes, at, from, to)
      if (found >= 0) return found
    }
    for (; at < to; at += STRIDE) {
      const found = wordAround(bytes, at, from, to)
      if (found >= 0) return found
    }
    return -1
  }
}

/** A byte as one of 32 bits, the same for both cases of a letter; all of them where any byte will do. */
const bitOf = (byte: number | undefined): number => (byte === undefined ? ANY : 1 << byte)

/** Four offsets in a row modulo the stride, so that one of them is looked at wherever the word stands. */
const offsetsIn = (word: Uint8Array): readonly number[] => [0, 1, 2, word.length > STRIDE ? 3 : -1]

/** Two bytes as the number that they are in little-endian order, in both cases of letters; undefined is any byte. */
const pairsLike = (first: number | undefined, second: number | undefined): readonly number[] =>
  bytesLike(first).flatMap((low) => bytesLike(second).map((high) => low | (high << 8)))

const bytesLike = (byte: number | undefined): readonly number[] =>
  byte === undefined ? Array.from({ length: 256 }, (_, any) => any) : isLowerCase(byte) ? [byte, byte - 32] : [byte]

const isLowerCase = (byte: number): boolean => byte >= 97 && byte <= 122

const isWordAt = (word: Uint8Array, bytes: Uint8Array, start: number): boolean => {
  for (let at = 0; at < word.length; at++) {
    const wanted = word[at] ?? 0
    const byte = bytes[start + at]
    if (byte !== wanted && !(isLowerCase(wanted) && byte === wanted - 32)) return false
  }
  return true
}
