/** Where to look when a run was slow: long jobs and steps, waiting, set-up, and the same step over and over. */
import { baseName } from '../jobs/names.ts'
import type { Job, Step } from '../model/run.ts'
import type { HotSpots, RepeatedStep, SlowJob, SlowRunner, SlowStep } from '../model/timing.ts'
import { coveredMs, endedBeforeCreated, jobDurationMs, jobQueueMs, stepDurationMs, sumDurations } from './durations.ts'
import { createSetUpTest } from './set-up-steps.ts'

/** How many entries each list holds at most. */
const MOST = 5
/** Waiting this long for a runner is long: GitHub's own runners mostly take 2 to 10 seconds. */
const LONG_WAIT_MS = 60_000
/** Every job has these, and nobody can change them. */
const UNAVOIDABLE = new Set(['Set up job', 'Complete job'])

/** The largest few, largest first. Nothing is none. A run has thousands of steps, so they are not sorted. */
const largest = <T>(items: readonly T[], msOf: (item: T) => number): readonly T[] => {
  const most: { readonly item: T; readonly ms: number }[] = []
  for (const item of items) {
    const ms = msOf(item)
    if (ms <= (most[MOST - 1]?.ms ?? 0)) continue
    const smaller = most.findIndex((other) => other.ms < ms)
    most.splice(smaller === -1 ? most.length : smaller, 0, { item, ms })
    if (most.length > MOST) most.pop()
  }
  return most.map(({ item }) => item)
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
const longestOf = (times: readonly number[]): number => times.reduce((longest, ms) => Math.max(longest, ms), 0)
const share = (part: number, rest: number): number => (part > 0 ? part / (part + rest) : 0)

/** A step that ran. */
interface RanStep {
  readonly job: Job
  /** The name that the job shares with the other legs of its matrix. */
  readonly base: string
  readonly step: Step
  readonly ms: number
  readonly isSetUp: boolean
}

const ranSteps = (job: Job, isSetUp: ReturnType<typeof createSetUpTest>): readonly RanStep[] => {
  const base = baseName(job.name)
  const isPreparing = isSetUp(job)
  const ran: RanStep[] = []
  for (const step of job.steps) {
    const ms = step.conclusion === 'skipped' ? null : stepDurationMs(step)
    if (ms !== null) ran.push({ job, base, step, ms, isSetUp: isPreparing(step.name) })
  }
  return ran
}

/** Time in which at least one of these steps of a job ran. */
const covered = (steps: readonly RanStep[]): number => coveredMs(steps.map(({ step }) => step))

/** Those steps that more than one job ran, by name. A name may stand in a job more than once: then its parts are summed. Steps come job by job. */
const repeatedSteps = (steps: readonly RanStep[], jobName: string | null): readonly RepeatedStep[] =>
  [...Map.groupBy(steps, ({ step }) => step.name)]
    .filter(([name]) => !UNAVOIDABLE.has(name))
    .map(([name, ofName]): RepeatedStep => {
      const times: number[] = []
      let last: Job | null = null
      for (const { job, ms } of ofName) {
        times.push(job === last ? (times.pop() ?? 0) + ms : ms)
        last = job
      }
      return { name, jobName, isSetUp: jobName === null, jobs: times.length, totalMs: sumOf(times), longestMs: longestOf(times) }
    })
    .filter(({ jobs }) => jobs > 1)

/** The long waits for runners, by the labels that were asked for. */
const slowRunners = (jobs: readonly Job[]): readonly SlowRunner[] => {
  const queued = jobs.filter((job) => job.labels.length > 0 && jobQueueMs(job) !== null)
  return [...Map.groupBy(queued, ({ labels }) => [...labels].sort().join('\n')).values()].map((ofLabels): SlowRunner => {
    const long = ofLabels.map((job) => jobQueueMs(job) ?? 0).filter((ms) => ms >= LONG_WAIT_MS)
    return { labels: ofLabels[0]?.labels ?? [], waited: long.length, jobs: ofLabels.length, longestMs: longestOf(long), totalMs: sumOf(long) }
  })
}

/**
 * Finds the hot spots of a run.
 *
 * Set-up steps of one name are summed over all jobs, other steps over the legs of one matrix (jobs of one base name). Jobs taken
 * over from an earlier attempt are left out: they did not run in this one. Waits for an approval or a concurrency group are in the
 * waits too: GitHub does not tell them apart.
 *
 * @param jobs the counted jobs, one execution each, without the reporting job
 */
export const findHotSpots = (jobs: readonly Job[]): HotSpots => {
  const present = jobs.filter((job) => !endedBeforeCreated(job))
  const ran = present.filter(({ conclusion }) => conclusion !== 'skipped')
  const isSetUp = createSetUpTest()
  const stepsOfJobs = ran.map((job) => ranSteps(job, isSetUp))
  const workMs = sumOf(stepsOfJobs.map((ofJob) => covered(ofJob.filter((one) => !one.isSetUp))))
  const setUpMs = Math.max(0, sumOf(stepsOfJobs.map(covered)) - workMs)
  const steps = stepsOfJobs.flat()
  const { setUp = [], work = [] } = Object.groupBy(steps, ({ isSetUp: isPreparing }) => (isPreparing ? 'setUp' : 'work'))
  const matrices = Map.groupBy(work, ({ base }) => base)
  const repeated = [...repeatedSteps(setUp, null), ...[...matrices].flatMap(([base, ofLegs]) => repeatedSteps(ofLegs, base))]
  const slowJobs = ran.map(
    (job): SlowJob => ({ jobId: job.id, jobName: job.name, url: job.url, queueMs: jobQueueMs(job), durationMs: jobDurationMs(job) ?? 0 })
  )
  const { wallMs, queueMs, jobMs } = sumDurations(present)
  return {
    wallMs,
    queueMs,
    jobMs,
    queueShare: share(queueMs, jobMs),
    setUpMs,
    workMs,
    setUpShare: share(setUpMs, workMs),
    slowestJobs: largest(slowJobs, ({ durationMs }) => durationMs),
    slowestSteps: largest(steps, ({ ms }) => ms).map(
      ({ job, step, ms }): SlowStep => ({ jobId: job.id, jobName: job.name, url: job.url, number: step.number, name: step.name, durationMs: ms })
    ),
    repeatedSteps: largest(repeated, ({ totalMs }) => totalMs),
    slowRunners: largest(slowRunners(ran), ({ totalMs }) => totalMs)
  }
}
