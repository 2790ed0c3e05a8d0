/** How many bytes logs may take together while they grow side by side. Never more than there are, and nobody waits for one that still grows. */

/** What one log takes. */
export interface Share {
  /**
   * Takes more. Where that is too much, what can make way does; else one of those that grow gives up at a time, and the others go on with
   * its bytes.
   *
   * @returns false: give up
   */
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
  /** What is about to give bytes back: nothing of it waits for anything here. */
  const leaving = new Set<Promise<void>>()
  const leave = (gone: Promise<void>): void => {
    leaving.add(gone)
    void gone.then(() => leaving.delete(gone))
  }
  return () => {
    let taken = 0
    const gone = Promise.withResolvers<void>()
    return {
      async take(bytes) {
        while (bytes > free) {
          const way = makeWay()
          if (way !== null) leave(way)
          if (leaving.size === 0) {
            leave(gone.promise)
            return false
          }
          await Promise.race(leaving)
        }
        free -= bytes
        taken += bytes
        return true
      },
      giveBack() {
        free += taken
        taken = 0
        gone.resolve()
      }
    }
  }
}
