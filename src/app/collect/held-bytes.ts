/** A log that is held in memory, in blocks of its own: a piece from the network may be one byte of a buffer of many. */

const BLOCK = 262_144

export interface HeldBytes {
  append(piece: Uint8Array): void
  /** The bytes `[from, to)`. */
  read(from: number, to: number): AsyncIterable<Uint8Array>
}

export const createHeldBytes = (): HeldBytes => {
  const blocks: Uint8Array[] = []
  let length = 0
  return {
    append(piece) {
      for (let at = 0; at < piece.length; ) {
        const used = length % BLOCK
        if (used === 0) blocks.push(new Uint8Array(BLOCK))
        const part = piece.subarray(at, at + BLOCK - used)
        blocks.at(-1)?.set(part, used)
        length += part.length
        at += part.length
      }
    },
    async *read(from, to) {
      const end = Math.min(to, length)
      for (let block = Math.floor(from / BLOCK); block * BLOCK < end; block++) {
        const start = block * BLOCK
        yield blocks[block]?.subarray(Math.max(0, from - start), end - start) ?? new Uint8Array(0)
      }
    }
  }
}
