/** A log that is held in memory, in blocks of its own: a piece from the network may be one byte of a buffer of many. */

const BLOCK = 262_144

export interface HeldBytes {
  append(piece: Uint8Array): void
  /** Lets go of what the last block has too much. */
  end(): void
  /** The bytes `[from, to)`. */
  read(from: number, to: number): AsyncIterable<Uint8Array>
}

export const createHeldBytes = (): HeldBytes => {
  const blocks: Uint8Array[] = []
  /** Bytes of the last block that are in use. */
  let used = BLOCK
  return {
    append(piece) {
      for (let at = 0; at < piece.length; ) {
        if (used === BLOCK) {
          blocks.push(new Uint8Array(BLOCK))
          used = 0
        }
        const part = piece.subarray(at, at + BLOCK - used)
        blocks.at(-1)?.set(part, used)
        used += part.length
        at += part.length
      }
    },
    end() {
      const last = blocks.pop()
      if (last !== undefined) blocks.push(last.slice(0, used))
    },
    async *read(from, to) {
      for (let at = from; at < to; ) {
        const block = blocks[Math.floor(at / BLOCK)]
        const chunk = block?.subarray(at % BLOCK, Math.min(BLOCK, (at % BLOCK) + to - at)) ?? new Uint8Array(0)
        if (chunk.length === 0) return
        yield chunk
        at += chunk.length
      }
    }
  }
}
