/** A set of many numbers in little memory, up to a bound. */

export interface NumberSet {
  readonly has: (number: number) => boolean
  /** Leaves a new number out when the set is full. */
  readonly add: (number: number) => void
  /** Whether a number was left out. */
  readonly isFull: () => boolean
}

const FIRST_SLOTS = 1_024

/**
 * @param most numbers that are kept
 * @returns a set of whole numbers from 0 on, below 2^53, that are spread like hashes
 */
export const createNumberSet = (most: number): NumberSet => {
  /** A number stands at its place or at the next free one; one more than it, for 0 is a free slot. A power of two, at most half used. */
  let slots = new Float64Array(FIRST_SLOTS)
  let size = 0
  let isFull = false
  const slotOf = (kept: number): number => {
    let slot = kept & (slots.length - 1)
    while (slots[slot] !== 0 && slots[slot] !== kept) slot = (slot + 1) & (slots.length - 1)
    return slot
  }
  const grow = (): void => {
    const before = slots
    slots = new Float64Array(2 * before.length)
    for (const kept of before) if (kept !== 0) slots[slotOf(kept)] = kept
  }
  return {
    has: (number) => slots[slotOf(number + 1)] !== 0,
    add(number) {
      const slot = slotOf(number + 1)
      if (slots[slot] !== 0) return
      if (size >= most) {
        isFull = true
        return
      }
      slots[slot] = number + 1
      size++
      if (2 * size > slots.length) grow()
    },
    isFull: () => isFull
  }
}
