/** Compares the times of a run with those of earlier runs: the median, how far off it this run is, and whether that is more than the usual spread. */

import type { Job, Step } from '../model/run.ts'
import type { Change, ComparedJob, ComparedStep, Comparison, Measured } from '../model/usual.ts'
import { endedBeforeCreated, jobDurationMs, jobQueueMs, neverStarted, stepDurationMs, sumDurations } from './durations.ts'

/** Fewer samples say nothing about what is usual. */
export const MIN_SAMPLES = 3
/** Three standard deviations; for normally distributed values one is 1.4826 times the median absolute deviation. */
const SPREAD = 3 * 1.4826
/** Changes below a tenth or below five seconds are nobody's concern, however steady the earlier runs were. */
const LEAST_PART = 0.1
const LEAST_MS = 5_000
const SLOWEST_STEPS = 20
/** For so many of the slower jobs, so many of their own slowest steps: they say why the job was slower. */
const SLOWER_JOBS = 20
const STEPS_OF_SLOWER = 3

const isTime = (ms: number | null): ms is number => ms !== null && Number.isFinite(ms) && ms >= 0

/** The middle value, or the mean of the two middle ones; NaN for none. */
const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const low = sorted[(sorted.length - 1) >> 1] ?? Number.NaN
  const high = sorted[sorted.length >> 1] ?? Number.NaN
  return low + (high - low) / 2
}

/** What samples tell of what is usual. */
interface Usual {
  readonly samples: number
  readonly median: number
  /** How far off the median is not worth a word. */
  readonly spread: number
}

/** Odd times are no samples. Null without a sample. */
const usualOf = (times: readonly (number | null)[]): Usual | null => {
  const samples = times.filter(isTime)
  if (samples.length === 0) return null
  const median = medianOf(samples)
  const deviation = medianOf(samples.map((sample) => Math.abs(sample - median)))
  return { samples: samples.length, median, spread: Math.max(SPREAD * deviation, LEAST_PART * median, LEAST_MS) }
}

/** @param canBeFaster false for something that did not succeed: it may only have ended early */
const changeOf = (currentMs: number, { samples, median, spread }: Usual, canBeFaster: boolean): Change => {
  const off = currentMs - median
  if (samples < MIN_SAMPLES) return 'unknown'
  if (off > spread) return 'slower'
  if (!canBeFaster && off < 0) return 'unknown'
  return off < -spread ? 'faster' : 'usual'
}

/** One time beside its samples. */
const measure = (current: number | null, usual: Usual | null, canBeFaster: boolean): Measured => {
  const currentMs = isTime(current) ? Math.round(current) : null
  const medianMs = usual === null ? null : Math.round(usual.median)
  const differenceMs = currentMs === null || medianMs === null ? null : currentMs - medianMs
  const change = currentMs === null || usual === null ? 'unknown' : changeOf(currentMs, usual, canBeFaster)
  return { currentMs, medianMs, differenceMs, samples: usual?.samples ?? 0, change }
}

const hasRun = (job: Job): boolean => job.status === 'completed' && job.conclusion !== 'skipped' && !neverStarted(job)
const hasSucceeded = ({ conclusion }: Job | Step): boolean => conclusion === 'success'

/** Whether the jobs are those of one attempt that ran all of them, to the end: only then do sums over jobs mean anything. */
const isWhole = (jobs: readonly Job[]): boolean =>
  jobs.some(hasRun) && jobs.every((job) => job.status === 'completed' && job.attempt === jobs[0]?.attempt && !endedBeforeCreated(job))

const wallOf = (jobs: readonly Job[]): number | null => {
  const { wallMs } = sumDurations(jobs)
  return wallMs > 0 ? wallMs : null
}

/** Null where the server does not tell when jobs were created. */
const queueOf = (jobs: readonly Job[]): number | null => {
  const waits = jobs.filter(hasRun).map(jobQueueMs).filter(isTime)
  return waits.length === 0 ? null : waits.reduce((sum, ms) => sum + ms, 0)
}

/** A time and what it is a sample of: times of one key tell what is usual for it. */
type Sample = readonly [key: string, ms: number | null]

const usualByKey = (samples: readonly Sample[]): ReadonlyMap<string, Usual | null> =>
  new Map([...Map.groupBy(samples, ([key]) => key)].map(([key, ofKey]) => [key, usualOf(ofKey.map(([, ms]) => ms))]))

interface Candidate {
  readonly job: Job
  readonly step: Step
  readonly ms: number
}

/** Steps of one name in jobs of one name are samples of each other. */
const stepKey = (job: Job, step: Step): string => JSON.stringify([job.name, step.name])

/** The slowest steps of the run, and those of the jobs that were slower than usual; slowest first. */
const chooseSteps = (jobs: readonly Job[], slower: ReadonlySet<number>): readonly Candidate[] => {
  const all = jobs
    .flatMap((job) => job.steps.map((step) => ({ job, step, ms: step.conclusion === 'skipped' ? null : stepDurationMs(step) })))
    .filter((candidate): candidate is Candidate => isTime(candidate.ms) && candidate.ms > 0)
    .sort((a, b) => b.ms - a.ms)
  const ofSlower = Map.groupBy(
    all.filter(({ job }) => slower.has(job.id)),
    ({ job }) => job
  )
  const chosen = new Set([...all.slice(0, SLOWEST_STEPS), ...[...ofSlower.values()].flatMap((steps) => steps.slice(0, STEPS_OF_SLOWER))])
  return all.filter((candidate) => chosen.has(candidate))
}

/** The jobs that were slower than usual, the largest difference first. */
const slowerJobs = (jobs: readonly ComparedJob[]): readonly ComparedJob[] =>
  jobs.filter(({ change }) => change === 'slower').sort((a, b) => (b.differenceMs ?? 0) - (a.differenceMs ?? 0))

/**
 * The times of a run beside those of earlier ones. Total: odd and missing times are no samples, and no result is NaN or infinite.
 *
 * Wall clock and queue are compared only where a run is whole: finished, of one attempt, with no job carried over from another.
 * Only what succeeded is a sample, and jobs of one name share their samples.
 *
 * @param current the counted jobs of the run
 * @param earlier the jobs of each earlier run, of the same selection of names
 * @param cut those of `earlier` whose list of jobs is not complete: no samples of wall clock and queue
 */
export const compareRuns = (
  current: readonly Job[],
  earlier: readonly (readonly Job[])[],
  cut: ReadonlySet<readonly Job[]> = new Set()
): Comparison => {
  const whole = earlier.filter((jobs) => !cut.has(jobs) && isWhole(jobs))
  const isCurrentWhole = isWhole(current)
  const isGreen = current.every(({ conclusion }) => conclusion === 'success' || conclusion === 'skipped' || conclusion === 'neutral')
  const total = (totalOf: (jobs: readonly Job[]) => number | null): Measured =>
    measure(isCurrentWhole ? totalOf(current) : null, usualOf(whole.map(totalOf)), isGreen)

  const ran = current.filter(hasRun)
  const earlierRan = earlier.flat().filter((job) => hasRun(job) && hasSucceeded(job))
  const usualJobs = usualByKey(earlierRan.map((job) => [job.name, jobDurationMs(job)]))
  const jobs = ran.map(
    (job): ComparedJob => ({
      jobId: job.id,
      name: job.name,
      ...measure(jobDurationMs(job), usualJobs.get(job.name) ?? null, hasSucceeded(job))
    })
  )

  const slower = slowerJobs(jobs).slice(0, SLOWER_JOBS)
  const candidates = chooseSteps(ran, new Set(slower.map(({ jobId }) => jobId)))
  const jobNames = new Set(candidates.map(({ job }) => job.name))
  const usualSteps = usualByKey(
    earlierRan
      .filter(({ name }) => jobNames.has(name))
      .flatMap((job) => job.steps.filter(hasSucceeded).map((step): Sample => [stepKey(job, step), stepDurationMs(step)]))
  )
  const steps = candidates.map(
    ({ job, step, ms }): ComparedStep => ({
      jobId: job.id,
      jobName: job.name,
      number: step.number,
      name: step.name,
      ...measure(ms, usualSteps.get(stepKey(job, step)) ?? null, hasSucceeded(step))
    })
  )
  return { wall: total(wallOf), queue: total(queueOf), jobs, steps }
}

/** Names of the jobs that were slower than usual, each once, the largest difference first. */
export const slowerJobNames = ({ jobs }: Pick<Comparison, 'jobs'>): readonly string[] => [...new Set(slowerJobs(jobs).map(({ name }) => name))]
