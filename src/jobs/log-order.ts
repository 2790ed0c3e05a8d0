/** Whose logs and annotations are asked for first, when not all can be. */
import type { Job } from '../model/run.ts'
import { baseName } from './names.ts'

/** One job of each base name first, then the others: legs of a matrix mostly fail for one cause. Order is otherwise kept. */
export const spreadOverNames = <T extends Pick<Job, 'name'>>(jobs: readonly T[]): readonly T[] => {
  const turns = new Map<string, number>()
  return jobs
    .map((job) => {
      const name = baseName(job.name)
      const turn = turns.get(name) ?? 0
      turns.set(name, turn + 1)
      return { job, turn: Math.min(turn, 1) }
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ job }) => job)
}

/**
 * The first job of each base name: those that {@link spreadOverNames} puts first, whatever other jobs follow in the list.
 *
 * @param seen base names of jobs that came before; those of these jobs are added
 */
export const firstOfNames = <T extends Pick<Job, 'name'>>(jobs: readonly T[], seen: Set<string> = new Set()): readonly T[] =>
  jobs.filter((job) => {
    const name = baseName(job.name)
    return !seen.has(name) && seen.add(name)
  })
