/** CPU time without end, and CPU time by a clock that tests set. */
import type { Loop } from '../../src/diagnose/loop.ts'
import type { Cpu, CpuBudget, CpuEnd } from '../../src/model/ports.ts'

/** Everything is done at once. */
export const unlimitedBudget: CpuBudget = {
  run: async (work) => ({ value: work(() => false) }),
  count: (work) => work(),
  end: () => null,
  usedMs: () => 0,
  cpuTime: () => 0
}

export const unlimitedCpu: Cpu = { of: () => unlimitedBudget }

/** Thrown by work that a test wants to be taken for hanging. */
export class Hang extends Error {}

/**
 * A budget of so many pieces. Work that throws {@link Hang} is interrupted; the clock goes on by a second then.
 *
 * @param pieces after so many nothing more is done
 * @param turns a piece ends after so many turns of a loop
 */
export const aBudget = ({
  pieces = Number.POSITIVE_INFINITY,
  turns = Number.POSITIVE_INFINITY,
  reason = 'job' as CpuEnd
} = {}): CpuBudget & {
  readonly pieces: () => number
} => {
  let done = 0
  let now = 0
  const end = (): CpuEnd | null => (done >= pieces ? reason : null)
  return {
    async run(work) {
      if (end() !== null) return null
      done++
      let left = turns
      try {
        return { value: work(() => --left <= 0) }
      } catch (error) {
        if (!(error instanceof Hang)) throw error
        now += 1_000
        return null
      }
    },
    count: (work) => work(),
    end,
    usedMs: () => now,
    cpuTime: () => now,
    pieces: () => done
  }
}

/** The loop when no turn is left. */
export const finished = <T extends Loop>(loop: T): T => {
  while (loop.next());
  return loop
}
