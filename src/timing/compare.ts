/** Compares the times of a run with those of earlier runs: the median, how far off it this run is, and whether that is more than the usual spread. */
import type { Change, ComparedJob, ComparedStep, Comparison, Measured } from '../model/comparison.ts'
import type { Job, Step } from '../model/run.ts'
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

/** The middle value, or the mean of the two middle ones; null for none. */
const medianOf = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const high = sorted[middle]
  if (high === undefined) return null
  const low = sorted.length % 2 === 1 ? high : (sorted[middle - 1] ?? high)
  return low + (high - low) / 2
}

/** What samples tell of what is usual. */
interface Usual {
  readonly samples: number
  readonly median: number
  /** How far off the median is not worth a word. */
  readonly spread: number
}

/** @returns null without a sample */
const usualOf = (samples: readonly number[]): Usual | null => {
  const median = medianOf(samples)
  if (median === null) return null
  const deviation = medianOf(samples.map((sample) => Math.abs(sample - median))) ?? 0
  return { samples: samples.length, median, spread: Math.max(SPREAD * deviation, LEAST_PART * median, LEAST_MS) }
}

/**
 * One time beside its samples.
 *
 * @param canBeFaster false for something that did not succeed: it may only have ended early
 */
const measure = (current: number | null, known: Usual | null, canBeFaster: boolean): Measured => {
  const currentMs = isTime(current) ? Math.round(current) : null
  if (known === null) return { currentMs, medianMs: null, differenceMs: null, samples: 0, change: 'unknown' }
  const { samples, median, spread: usual } = known
  const medianMs = Math.round(median)
  if (currentMs === null) return { currentMs, medianMs, differenceMs: null, samples, change: 'unknown' }
  const off = currentMs - median
  let change: Change = 'usual'
  if (samples < MIN_SAMPLES) change = 'unknown'
  else if (off > usual) change = 'slower'
  else if (!canBeFaster && off < 0) change = 'unknown'
  else if (off < -usual) change = 'faster'
  return { currentMs, medianMs, differenceMs: currentMs - medianMs, samples, change }
}

const hasRun = (job: Job): boolean => job.status === 'completed' && job.conclusion !== 'skipped' && !neverStarted(job)
const hasSucceeded = ({ conclusion }: Job | Step): boolean => conclusion === 'success'

/** Whether the jobs are those of one attempt that ran all of them, to the end: only then do sums over jobs mean anything. */
const isWhole = (jobs: readonly Job[]): boolean =>
  jobs.some(hasRun) && jobs.every((job) => job.status === 'completed' && job.attempt === jobs[0]?.attempt && !endedBeforeCreated(job))

const wallOf = (jobs: readonly Job[]): number | null => {
  const { wallMs } = sumDurations(jobs)
  return isTime(wallMs) && wallMs > 0 ? wallMs : null
}

/** Null where the server does not tell when jobs were created. */
const queueOf = (jobs: readonly Job[]): number | null => {
  const waits = jobs.filter(hasRun).map(jobQueueMs).filter(isTime)
  return waits.length === 0 ? null : waits.reduce((sum, ms) => sum + ms, 0)
}

/** Usual times of successful jobs and steps by name, for the names that are asked about. Jobs of one name share their samples. */
const usualByName = <T extends Job | Step>(items: Iterable<T>, names: ReadonlySet<string>, msOf: (item: T) => number | null) => {
  const samples = new Map<string, number[]>()
  for (const item of items) {
    if (!names.has(item.name) || !hasSucceeded(item)) continue
    const ms = msOf(item)
    if (!isTime(ms)) continue
    const known = samples.get(item.name)
    if (known === undefined) samples.set(item.name, [ms])
    else known.push(ms)
  }
  return new Map([...samples].map(([name, ofName]) => [name, usualOf(ofName)]))
}

interface Candidate {
  readonly job: Job
  readonly step: Step
  readonly ms: number
}

/** The slowest steps of the run, and those of the jobs that were slower than usual. */
const chooseSteps = (jobs: readonly Job[], slower: ReadonlySet<number>): readonly Candidate[] => {
  const bySlowness = (a: Candidate, b: Candidate): number => b.ms - a.ms
  const stepsOf = (job: Job): readonly Candidate[] =>
    job.steps
      .map((step) => ({ job, step, ms: step.conclusion === 'skipped' ? null : stepDurationMs(step) }))
      .filter((candidate): candidate is Candidate => isTime(candidate.ms) && candidate.ms > 0)
      .sort(bySlowness)
  const perJob = jobs.map((job) => ({ steps: stepsOf(job), isSlower: slower.has(job.id) }))
  const slowest = perJob.flatMap(({ steps }) => steps.slice(0, SLOWEST_STEPS)).sort(bySlowness)
  const ofSlower = perJob.filter(({ isSlower }) => isSlower).flatMap(({ steps }) => steps.slice(0, STEPS_OF_SLOWER))
  return [...new Set([...slowest.slice(0, SLOWEST_STEPS), ...ofSlower])].sort(bySlowness)
}

/**
 * The times of a run beside those of earlier ones. Total: odd and missing times are no samples, and no result is NaN or infinite.
 *
 * Wall clock and queue are compared only where a run is whole: finished, of one attempt, with no job carried over from another.
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
    measure(isCurrentWhole ? totalOf(current) : null, usualOf(whole.map(totalOf).filter(isTime)), isGreen)

  const ran = current.filter(hasRun)
  const earlierRan = earlier.flat().filter((job) => hasRun(job) && hasSucceeded(job))
  const durations = usualByName(earlierRan, new Set(ran.map(({ name }) => name)), jobDurationMs)
  const jobs = ran.map(
    (job): ComparedJob => ({
      jobId: job.id,
      name: job.name,
      ...measure(jobDurationMs(job), durations.get(job.name) ?? null, hasSucceeded(job))
    })
  )
  const slower = jobs.filter(({ change }) => change === 'slower').sort((a, b) => (b.differenceMs ?? 0) - (a.differenceMs ?? 0))
  const candidates = chooseSteps(ran, new Set(slower.slice(0, SLOWER_JOBS).map(({ jobId }) => jobId)))

  const stepNames = new Map(
    [...Map.groupBy(candidates, ({ job }) => job.name)].map(([name, group]) => [name, new Set(group.map(({ step }) => step.name))])
  )
  const earlierByName = Map.groupBy(
    earlierRan.filter(({ name }) => stepNames.has(name)),
    ({ name }) => name
  )
  const usualSteps = new Map(
    [...stepNames].map(([name, names]) => [
      name,
      usualByName(
        (earlierByName.get(name) ?? []).flatMap(({ steps }) => steps),
        names,
        stepDurationMs
      )
    ])
  )
  const steps = candidates.map(
    ({ job, step, ms }): ComparedStep => ({
      jobId: job.id,
      jobName: job.name,
      number: step.number,
      name: step.name,
      ...measure(ms, usualSteps.get(job.name)?.get(step.name) ?? null, hasSucceeded(step))
    })
  )
  return { wall: total(wallOf), queue: total(queueOf), jobs, steps }
}

/** Names of the jobs that were slower than usual, each once, the largest difference first. */
export const slowerJobNames = ({ jobs }: Pick<Comparison, 'jobs'>): readonly string[] => {
  const slower = jobs.filter(({ change }) => change === 'slower').sort((a, b) => (b.differenceMs ?? 0) - (a.differenceMs ?? 0))
  return [...new Set(slower.map(({ name }) => name))]
}
