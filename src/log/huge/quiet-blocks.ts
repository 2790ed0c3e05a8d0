/** Learns while a log passes by which of its blocks hold none of some words, so that these need not be read again to look for them. */
import { countLines } from '../count-lines.ts'
import type { WordSearch } from './word-search.ts'

/** Bytes of a block; the first begins with the log. */
export const BLOCK = 262_144
/** A word may lie across pieces, however short they are: so many bytes on both sides of a seam are looked at together. No word is longer. */
const SEAM = 16

/** What is known of a log's blocks. */
export interface QuietBlocks {
  /** Whether a block was looked at as a whole, and no word stands in it, not even in part. */
  readonly isQuiet: (block: number) => boolean
  /** How many LFs stand before a block; null for one that did not pass by. */
  readonly linesBefore: (block: number) => number | null
}

export interface BlockWatcher {
  /**
   * @param linesBefore LFs of the log before these bytes
   * @param isWanted whether they are to be looked at
   */
  push(bytes: Uint8Array, linesBefore: number, isWanted: boolean): void
  end(): QuietBlocks
}

/** @param length of a block, in bytes */
export const createBlockWatcher = (search: WordSearch, length: number = BLOCK): BlockWatcher => {
  const loud: boolean[] = []
  const lines: number[] = []
  let position = 0
  /** The last bytes of all pieces so far. */
  let last = new Uint8Array(0)

  /** A word that ends in this part may have begun several pieces ago, so every block from its first byte on has some of it. */
  const lookAcross = (part: Uint8Array, block: number): void => {
    const seam = new Uint8Array([...last, ...part.subarray(0, SEAM)])
    const found = search(seam, 0, seam.length)
    if (found < 0) return
    for (let at = Math.floor((position - last.length + found) / length); at <= block; at++) loud[at] = true
  }
  return {
    push(bytes, linesBefore, isWanted) {
      for (let from = 0; from < bytes.length; ) {
        const block = Math.floor(position / length)
        const part = bytes.subarray(from, from + length - (position % length))
        if (block === lines.length) {
          lines.push(linesBefore + countLines(bytes.subarray(0, from)))
          loud.push(false)
        }
        if (!isWanted || (loud[block] === false && search(part, 0, part.length) >= 0)) loud[block] = true
        // Also where this part is not wanted: the one before, which may have been, must not be left with the beginning of a word.
        if (last.length > 0) lookAcross(part, block)
        last = part.length >= SEAM ? part.slice(-SEAM) : new Uint8Array([...last, ...part].slice(-SEAM))
        position += part.length
        from += part.length
      }
    },
    end: () => ({
      isQuiet: (block) => loud[block] === false,
      linesBefore: (block) => lines[block] ?? null
    })
  }
}
