/** Runs programs in turn, so that a machine that becomes slower meanwhile does so for all of them. */
import type { Program } from './programs.ts'

/**
 * Runs each program once without counting it, and then all of them in turn.
 *
 * @returns what each of the programs took, in milliseconds
 */
export const runInTurn = async (programs: readonly Program[], runs: number): Promise<(program: Program) => readonly number[]> => {
  const times = new Map<Program, number[]>()
  for (const program of programs) {
    await program()
    times.set(program, [])
  }
  for (let run = 0; run < runs; run++) for (const program of programs) times.get(program)?.push(await program())
  return (program) => times.get(program) ?? []
}

/** The middle of some numbers, or the mean of both middle ones; NaN when there is none. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN
  return (lower + upper) / 2
}
