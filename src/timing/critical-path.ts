/** Which chain of jobs the end of a run waited for. The API does not tell `needs`, so the chain is read from times, or not at all. */

import type { EpochMs, Job } from '../model/run.ts'
import type { CriticalPath, CriticalPathLink } from '../model/timing.ts'
import { endedBeforeCreated, isFinished, jobDurationMs, jobQueueMs, sumDurations } from './durations.ts'

/** GitHub creates a job when the jobs it needs are done. Its times are whole seconds: the end may read one second late … */
const END_BEFORE_MS = 1000
/** … and creating may take some seconds. Real runs show 0 or 1. */
const CREATED_AFTER_MS = 5000
/** Jobs created so shortly after the first one did not wait for another. */
const START_MS = 2000
/** The first jobs of a large run are created one after another, without a longer pause than this. */
const START_PAUSE_MS = 5000

interface Ran {
  readonly job: Job
  readonly createdAt: EpochMs
  readonly completedAt: EpochMs
}

/** The jobs that ran in this attempt, last ended first; null when a time is missing, a job has not ended, or attempts mix. */
const jobsThatRan = (jobs: readonly Job[]): readonly Ran[] | null => {
  const ran: Ran[] = []
  for (const job of jobs) {
    if (job.conclusion === 'skipped' || endedBeforeCreated(job)) continue
    const { createdAt, completedAt } = job
    if (createdAt === null || completedAt === null || job.startedAt === null || !isFinished(job)) return null
    if (job.attempt !== (ran[0]?.job ?? job).attempt) return null
    ran.push({ job, createdAt, completedAt })
  }
  return ran.sort((a, b) => b.completedAt - a.completedAt || a.job.id - b.job.id)
}

/** Until when jobs were created that needed no other: at once, or one after another before any job ended. The first one may not have run. */
const startOfRun = (ran: readonly Ran[], jobs: readonly Job[]): EpochMs => {
  const first = jobs.reduce((least, { createdAt }) => Math.min(least, createdAt ?? least), Number.POSITIVE_INFINITY)
  const firstEnd = (ran.at(-1)?.completedAt ?? first) - END_BEFORE_MS
  let until = first
  for (const time of ran.map(({ createdAt }) => createdAt).sort((a, b) => a - b)) {
    if (time >= firstEnd || time - until > START_PAUSE_MS) break
    until = Math.max(until, time)
  }
  return Math.max(until, first + START_MS)
}

/** Of the jobs in a row that ended near this time, the nearest one (before rather than after), and how many are as near within a second. */
const nearestEnd = (candidates: readonly Ran[], time: EpochMs): { readonly found: Ran; readonly alternatives: number } | null => {
  const distance = ({ completedAt }: Ran): number => Math.abs(time - completedAt)
  const isNearer = (one: Ran, other: Ran): boolean =>
    distance(one) < distance(other) || (distance(one) === distance(other) && one.completedAt < other.completedAt)
  // One pass: a server may list very many jobs.
  const found = candidates.reduce<Ran | null>((best, one) => (best === null || isNearer(one, best) ? one : best), null)
  if (found === null) return null
  const limit = distance(found) + END_BEFORE_MS
  return { found, alternatives: candidates.filter((one) => distance(one) <= limit).length - 1 }
}

/**
 * Walks back from the job that ended last: a job that was not created at the run's start was created when another one ended, and
 * that one is the link before it.
 *
 * @param jobs the counted jobs, one execution each, without the reporting job
 * @returns null rather than a guess: a job still runs or lacks a time, attempts mix, nothing ended when a link was created, or fewer
 * than two jobs ran
 */
export const findCriticalPath = (jobs: readonly Job[]): CriticalPath | null => {
  const ran = jobsThatRan(jobs)
  const last = ran?.[0]
  const { wallMs } = sumDurations(jobs)
  if (ran === null || last === undefined || ran.length < 2 || wallMs <= 0) return null
  const start = startOfRun(ran, jobs)
  const linkOf = ({ job }: Ran, alternatives: number): CriticalPathLink => {
    const queueMs = jobQueueMs(job) ?? 0
    const durationMs = jobDurationMs(job) ?? 0
    const share = Math.min(1, (queueMs + durationMs) / wallMs)
    return { jobId: job.id, jobName: job.name, url: job.url, queueMs, durationMs, share, alternatives }
  }

  const links: [CriticalPathLink, ...CriticalPathLink[]] = [linkOf(last, 0)]
  let current = last
  let from = 0
  while (current.createdAt > start) {
    const { createdAt } = current
    // Links are created ever earlier, so what ended too late for this one did so for all before it.
    while ((ran[from]?.completedAt ?? createdAt) > createdAt + END_BEFORE_MS) from++
    let to = from
    while ((ran[to]?.completedAt ?? Number.NEGATIVE_INFINITY) >= createdAt - CREATED_AFTER_MS) to++
    const before = nearestEnd(
      ran.slice(from, to).filter((one) => one.createdAt < createdAt),
      createdAt
    )
    if (before === null) return null
    current = before.found
    links.unshift(linkOf(current, before.alternatives))
  }
  return { wallMs, links }
}
