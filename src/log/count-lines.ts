/** Counts line ends in bulk: four bytes at a time, whatever the length of the lines. */

const FOUR = 4
const LF = 10
const FOUR_LFS = 0x0a0a0a0a
/** So many groups of four fill none of the four counters, which are one byte each. */
const GROUPS = 255

/** How many LFs there are. */
export const countLines = (bytes: Uint8Array): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let lines = 0
  let at = 0
  while (at + FOUR <= bytes.length) {
    const stop = Math.min(bytes.length - FOUR + 1, at + GROUPS * FOUR)
    let counters = 0
    for (; at < stop; at += FOUR) {
      // A byte that is LF becomes 0, and only of a 0 neither it nor what is added to its lower bits has the highest bit.
      const unlike = view.getInt32(at, true) ^ FOUR_LFS
      const highest = ((unlike & 0x7f7f7f7f) + 0x7f7f7f7f) | unlike
      counters = (counters + ((~highest & 0x80808080) >>> 7)) | 0
    }
    lines += (counters & 255) + ((counters >>> 8) & 255) + ((counters >>> 16) & 255) + (counters >>> 24)
  }
  for (; at < bytes.length; at++) if (bytes[at] === LF) lines++
  return lines
}
