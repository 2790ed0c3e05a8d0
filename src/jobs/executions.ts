/** Which executions belong to one job of the workflow, over the attempts of a run, and which of them counts. */
import type { Job } from '../model/run.ts'

type Placed = Pick<Job, 'id' | 'name' | 'attempt'>

/**
 * Groups executions by logical job: a name and an ordinal, because names need not be unique within an attempt. The second `test` of
 * attempt 1 (by id) belongs to the second `test` of attempt 2. An execution without an attempt (old servers) stands for itself.
 *
 * @returns each job's executions, lowest attempt first; jobs in the order of their lowest id
 */
export const groupExecutions = <T extends Placed>(jobs: readonly T[]): readonly (readonly [T, ...T[]])[] => {
  const seen = new Map<string, number>()
  const groups = new Map<string, [T, ...T[]]>()
  for (const job of [...jobs].sort((a, b) => a.id - b.id)) {
    const inAttempt = `${job.attempt} ${job.name}`
    const ordinal = seen.get(inAttempt) ?? 0
    seen.set(inAttempt, ordinal + 1)
    const key = job.attempt === null ? `alone ${groups.size}` : `${ordinal} ${job.name}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [job])
    else group.push(job)
  }
  return [...groups.values()].map((group) => group.sort((a, b) => (a.attempt ?? 0) - (b.attempt ?? 0)))
}

/**
 * Which executions are older ones of a job that ran again: of each logical job the highest attempt counts.
 *
 * @returns ids of superseded executions
 */
export const findSuperseded = (jobs: readonly Job[]): ReadonlySet<number> =>
  new Set(groupExecutions(jobs).flatMap((executions) => executions.slice(0, -1).map(({ id }) => id)))

/** Leaves out every execution of the job that an execution belongs to. */
export const withoutJobOf = <T extends Placed>(jobs: readonly T[], id: number | null): readonly T[] => {
  const left = new Set(groupExecutions(jobs).find((group) => group.some((job) => job.id === id)))
  return jobs.filter((job) => !left.has(job))
}
