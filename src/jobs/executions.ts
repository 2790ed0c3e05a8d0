/** Which executions belong to one job of the workflow, over the attempts of a run. */
import type { Job } from '../model/run.ts'

type Placed = Pick<Job, 'id' | 'name' | 'attempt'>

/**
 * Groups executions by logical job: a name and an ordinal, because names need not be unique within an attempt. The second `test` of
 * attempt 1 (by id) belongs to the second `test` of attempt 2. An execution without an attempt (old servers) stands for itself.
 *
 * @returns each job's executions, lowest attempt first; jobs in the order of their lowest id
 */
export const groupExecutions = <T extends Placed>(jobs: readonly T[]): readonly (readonly [T, ...T[]])[] => {
  const byAttempt = new Map<number, Map<string, number>>()
  const byJob = new Map<string, [T, ...T[]]>()
  const groups: [T, ...T[]][] = []
  for (const job of [...jobs].sort((a, b) => a.id - b.id)) {
    if (job.attempt === null) {
      groups.push([job])
      continue
    }
    const seen = byAttempt.get(job.attempt) ?? new Map<string, number>()
    byAttempt.set(job.attempt, seen)
    const ordinal = seen.get(job.name) ?? 0
    seen.set(job.name, ordinal + 1)
    const key = `${ordinal} ${job.name}`
    const group = byJob.get(key)
    if (group !== undefined) group.push(job)
    else {
      const first: [T, ...T[]] = [job]
      byJob.set(key, first)
      groups.push(first)
    }
  }
  for (const group of groups) group.sort((a, b) => (a.attempt ?? 0) - (b.attempt ?? 0))
  return groups
}

/** Leaves out every execution of the job that an execution belongs to. */
export const withoutJobOf = <T extends Placed>(jobs: readonly T[], id: number | null): readonly T[] => {
  if (id === null) return jobs
  const left = new Set(groupExecutions(jobs).find((group) => group.some((job) => job.id === id)))
  return jobs.filter((job) => !left.has(job))
}
