/** Work on many lines, one after another, that may be interrupted anywhere and goes on from there. */
import type { CpuBudget } from '../model/ports.ts'

export interface Loop {
  /**
   * Does the next turn; false when there is none left. A turn that was interrupted, between any two of its statements, is done again: it may leave
   * only what it leaves alike the second time, and goes on by one assignment, the last thing that it does.
   */
  readonly next: () => boolean
  /** Goes on without the turn that was interrupted. */
  readonly skip: () => void
}

/** How far a loop came. */
export interface LoopEnd {
  /** No turn is left; else the budget is used up. */
  readonly isDone: boolean
  /** Turns that were interrupted and left out. */
  readonly skipped: number
}

/** Runs a loop within a budget. */
export const runLoop = async ({ next, skip }: Loop, cpu: CpuBudget): Promise<LoopEnd> => {
  for (let skipped = 0; ; ) {
    const done = await cpu.run((isDue) => {
      while (next()) if (isDue()) return false
      return true
    })
    if (done?.value === true) return { isDone: true, skipped }
    if (done !== null) continue
    if (cpu.end() !== null) return { isDone: false, skipped }
    skip()
    skipped++
  }
}

/**
 * Several loops as one, one after another. Making one is a turn of its own, so it can rest on what those before it left, and may take its time.
 * A piece of work costs a thread that watches it, so small loops share one.
 *
 * @param onLost called when one is left out as a whole, because making it takes too long
 */
export const inTurn = (makers: readonly (() => Loop)[], onLost: () => void = () => {}): Loop => {
  /** Only ever replaced as a whole, so that it is never in between. */
  let place: { readonly at: number; readonly loop: Loop | null } = { at: 0, loop: null }
  return {
    next() {
      const { at, loop } = place
      const make = makers[at]
      if (make === undefined) return false
      if (loop === null) place = { at, loop: make() }
      else if (!loop.next()) place = { at: at + 1, loop: null }
      return true
    },
    skip() {
      if (place.loop !== null) place.loop.skip()
      else {
        onLost()
        place = { at: place.at + 1, loop: null }
      }
    }
  }
}

/** Work that is done in one turn, as a loop. */
export const once = (work: () => void): Loop => {
  let isOver = false
  return {
    next() {
      if (isOver) return false
      work()
      isOver = true
      return true
    },
    skip() {
      isOver = true
    }
  }
}

/** The same loop; `onSkip` is called for each turn that is left out. */
export const counted = ({ next, skip }: Loop, onSkip: () => void): Loop => ({
  next,
  skip() {
    onSkip()
    skip()
  }
})
