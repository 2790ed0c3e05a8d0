/** How many bytes logs may take together while they grow side by side. */

/** What one log takes. */
export interface Share {
  /** Takes more; where there is too little left, what is not needed any more makes way. @returns false: there is no room */
  take(bytes: number): Promise<boolean>
  /** Gives everything back. */
  giveBack(): void
}

/**
 * @param most bytes in all
 * @param makeWay has the bytes of something given back that is not needed any more, and is never rejected; null when there is no such thing
 * @returns makes the share of one more log
 */
export const createQuota = (most: number, makeWay: () => Promise<void> | null = () => null): (() => Share) => {
  let free = most
  return () => {
    let taken = 0
    return {
      async take(bytes) {
        while (bytes > free) {
          const way = makeWay()
          if (way === null) return false
          await way
        }
        free -= bytes
        taken += bytes
        return true
      },
      giveBack() {
        free += taken
        taken = 0
      }
    }
  }
}
