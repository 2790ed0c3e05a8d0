/** Bytes that several logs share while they grow side by side. Never more than there are, and nobody waits for ever. */

/** What one log takes of the room. */
export interface Share {
  /**
   * Takes more. Where that is too much, what can make way does. Else one of those that grow gives up at a time, and the others go on with its
   * bytes; the oldest is the last to give up.
   *
   * @returns false: give up
   */
  take(bytes: number): Promise<boolean>
  /** It has all it needs. */
  keep(): void
  /** Gives everything back, kept or not. */
  giveBack(): void
}

export interface SharedRoom {
  share(): Share
}

/**
 * @param most bytes in all
 * @param makeWay has the bytes of something given back that is not needed any more, and is never rejected; null when there is no such thing
 */
export const createSharedRoom = (most: number, makeWay: () => Promise<void> | null = () => null): SharedRoom => {
  let free = most
  /** In the order in which they began. */
  const growing = new Set<Share>()
  /** How many are about to give bytes back. */
  let leaving = 0
  let change = Promise.withResolvers<void>()
  const tell = (): void => {
    change.resolve()
    change = Promise.withResolvers()
  }
  return {
    share() {
      let taken = 0
      let givesUp = false
      const end = (): void => {
        growing.delete(share)
        if (givesUp) leaving--
        givesUp = false
        tell()
      }
      const share: Share = {
        async take(bytes) {
          while (bytes > free) {
            const way = makeWay()
            if (way !== null) {
              leaving++
              await way
              leaving--
              tell()
              continue
            }
            const isOldest = growing.size > 1 && growing.values().next().value === share
            if (leaving === 0 && !isOldest) {
              growing.delete(share)
              givesUp = true
              leaving++
              return false
            }
            await change.promise
          }
          free -= bytes
          taken += bytes
          return true
        },
        keep: end,
        giveBack() {
          free += taken
          taken = 0
          end()
        }
      }
      growing.add(share)
      return share
    }
  }
}
