/** Where to look when a run was slow: long jobs and steps, waiting, set-up, and the same step over and over. */
import { baseName } from '../jobs/names.ts'
import type { Job } from '../model/run.ts'
import type { HotSpots, RepeatedStep, SlowJob, SlowRunner, SlowStep } from '../model/timing.ts'
import { coveredMs, endedBeforeCreated, jobDurationMs, jobQueueMs, stepDurationMs, sumDurations } from './durations.ts'
import { makeSetUpTest } from './set-up-steps.ts'

/** How many entries each list holds at most, unless told. */
const MOST = 5
/** Waiting this long for a runner is long: GitHub's own runners mostly take 2 to 10 seconds. */
const LONG_WAIT_MS = 60_000
/** Every job has these, and nobody can change them. */
const UNAVOIDABLE = new Set(['Set up job', 'Complete job'])

/** Collects the largest few without sorting all. */
interface Largest<T> {
  /** What an entry must exceed to be kept. */
  readonly least: () => number
  readonly add: (ms: number, item: T) => void
  readonly list: () => readonly T[]
}

const largest = <T>(most: number): Largest<T> => {
  const kept: { readonly ms: number; readonly item: T }[] = []
  const least = (): number => (kept.length < most ? 0 : (kept.at(-1)?.ms ?? Number.POSITIVE_INFINITY))
  return {
    least,
    add: (ms, item) => {
      if (ms <= least()) return
      const place = kept.findIndex((one) => one.ms < ms)
      kept.splice(place < 0 ? kept.length : place, 0, { ms, item })
      if (kept.length > most) kept.pop()
    },
    list: () => kept.map(({ item }) => item)
  }
}

const share = (part: number, rest: number): number => (part > 0 ? part / (part + rest) : 0)

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/** A step being summed over jobs: `inJob` is the job seen last and `inJobMs` its part, since a name may stand in a job more than once. */
interface Sum {
  jobs: number
  totalMs: number
  longestMs: number
  inJob: Job
  inJobMs: number
}

const addStep = (sums: Map<string, Sum>, job: Job, name: string, ms: number): void => {
  const sum = sums.get(name)
  if (sum === undefined) {
    sums.set(name, { jobs: 1, totalMs: ms, longestMs: ms, inJob: job, inJobMs: ms })
    return
  }
  if (sum.inJob === job) sum.inJobMs += ms
  else {
    sum.inJob = job
    sum.inJobMs = ms
    sum.jobs += 1
  }
  sum.totalMs += ms
  sum.longestMs = Math.max(sum.longestMs, sum.inJobMs)
}

/** Those steps that more than one job ran. */
const repeatedOf = (sums: ReadonlyMap<string, Sum>, jobName: string | null): readonly RepeatedStep[] => {
  const steps: RepeatedStep[] = []
  for (const [name, { jobs, totalMs, longestMs }] of sums)
    if (jobs > 1 && !UNAVOIDABLE.has(name)) steps.push({ name, jobName, isSetUp: jobName === null, jobs, totalMs, longestMs })
  return steps
}

/**
 * Finds the hot spots of a run.
 *
 * Set-up steps of one name are summed over all jobs, other steps over the legs of one matrix (jobs of one base name). Jobs taken
 * over from an earlier attempt are left out: they did not run in this one. Waits for an approval or a concurrency group are in the
 * waits too: GitHub does not tell them apart.
 *
 * @param jobs the counted jobs, one execution each, without the reporting job
 * @param most how many entries each list holds at most
 */
export const findHotSpots = (jobs: readonly Job[], most: number = MOST): HotSpots => {
  const present = jobs.filter((job) => !endedBeforeCreated(job))
  const isSetUpStep = makeSetUpTest()
  const slowestJobs = largest<SlowJob>(most)
  const slowestSteps = largest<SlowStep>(most)
  const setUpSteps = new Map<string, Sum>()
  const workSteps = new Map<string, Map<string, Sum>>()
  const runners = new Map<string, Writable<SlowRunner>>()
  let setUpMs = 0
  let workMs = 0

  for (const job of present) {
    if (job.conclusion === 'skipped') continue
    const { id: jobId, name: jobName, url } = job
    const queueMs = jobQueueMs(job)
    const durationMs = jobDurationMs(job)
    if (durationMs !== null) slowestJobs.add(durationMs, { jobId, jobName, url, queueMs, durationMs })
    if (queueMs !== null) addWait(runners, job.labels, queueMs)

    const base = baseName(jobName)
    let ofBase = workSteps.get(base)
    if (ofBase === undefined) {
      ofBase = new Map()
      workSteps.set(base, ofBase)
    }
    let stepsMs = 0
    let workStepsMs = 0
    for (const step of job.steps) {
      const ms = stepDurationMs(step)
      if (ms === null || step.conclusion === 'skipped') continue
      const isSetUp = isSetUpStep(step, job.steps)
      stepsMs += ms
      if (!isSetUp) workStepsMs += ms
      const { name } = step
      if (ms > slowestSteps.least()) slowestSteps.add(ms, { jobId, jobName, url, number: step.number, name, durationMs: ms })
      addStep(isSetUp ? setUpSteps : ofBase, job, name, ms)
    }
    const covered = coveredMs(job.steps)
    // Only where steps ran side by side do they cover less than their sum.
    const coveredByWork = covered === stepsMs ? workStepsMs : coveredMs(job.steps.filter((step) => !isSetUpStep(step, job.steps)))
    workMs += coveredByWork
    setUpMs += Math.max(0, covered - coveredByWork)
  }

  const { wallMs, queueMs, jobMs } = sumDurations(present)
  const repeatedSteps = largest<RepeatedStep>(most)
  for (const one of repeatedOf(setUpSteps, null)) repeatedSteps.add(one.totalMs, one)
  for (const [base, sums] of workSteps) for (const one of repeatedOf(sums, base)) repeatedSteps.add(one.totalMs, one)
  const slowRunners = largest<SlowRunner>(most)
  for (const one of runners.values()) slowRunners.add(one.totalMs, one)
  return {
    wallMs,
    queueMs,
    jobMs,
    queueShare: share(queueMs, jobMs),
    setUpMs,
    workMs,
    setUpShare: share(setUpMs, workMs),
    slowestJobs: slowestJobs.list(),
    slowestSteps: slowestSteps.list(),
    repeatedSteps: repeatedSteps.list(),
    slowRunners: slowRunners.list()
  }
}

const addWait = (runners: Map<string, Writable<SlowRunner>>, labels: readonly string[], queueMs: number): void => {
  if (labels.length === 0) return
  const key = [...labels].sort().join('\n')
  const sum = runners.get(key) ?? { labels, waited: 0, jobs: 0, longestMs: 0, totalMs: 0 }
  runners.set(key, sum)
  sum.jobs += 1
  if (queueMs < LONG_WAIT_MS) return
  sum.waited += 1
  sum.longestMs = Math.max(sum.longestMs, queueMs)
  sum.totalMs += queueMs
}
