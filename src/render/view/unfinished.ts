/** The part of a report about jobs that have not ended: what runs, what waits and for what, each since when. */
import type { Report, ReportedJob } from '../../model/report.ts'
import type { EpochMs } from '../../model/run.ts'
import { isFinished, isKnown } from '../../timing/durations.ts'
import { formatRange } from '../numbers.ts'
import { countedJobs } from '../selection.ts'
import { type Block, code, heading, type Text } from './document.ts'
import { listOf } from './parts.ts'
import { type JobsLine, jobNames, knownTimes, type RunningStep, runningStepLines } from './running-steps.ts'

const MOST_LINES = 10
const LABEL_LIMIT = 80
const STATUS_LIMIT = 40

const ageOf = (since: EpochMs | null, now: EpochMs): number | null => (isKnown(since) && isKnown(now) && now > since ? now - since : null)

/** GitHub tells of each step that has begun when it did; the status of a step may lag behind. */
const currentStep = (job: ReportedJob, now: EpochMs): RunningStep | null => {
  const step = job.steps.find((one) => !isFinished(one) && isKnown(one.startedAt))
  return step === undefined ? null : { name: step.name, job, ms: ageOf(step.startedAt, now) }
}

/**
 * What a job with this status waits for.
 *
 * @see https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/about-status-checks#check-statuses-and-conclusions
 */
const waitsFor = ({ status, labels }: ReportedJob): Text | null => {
  switch (status) {
    case 'queued':
      return ['a runner', ...(labels.length === 0 ? [] : [' (', code(labels.join(', '), LABEL_LIMIT), ')'])]
    case 'waiting':
      return ['an approval or another deployment protection rule']
    case 'pending':
      return ['its concurrency group']
    default:
      return null
  }
}

const wordsOn = (job: ReportedJob, count: number, times: readonly number[]): Text => {
  const range = times.length === 0 ? '' : ` ${formatRange(times)}`
  const [have, are] = count === 1 ? ['has', 'is'] : ['have', 'are']
  if (job.status === 'in_progress') return [range === '' ? ` ${are} running` : ` ${have} been running for${range}`]
  const what = waitsFor(job)
  if (what === null) return [` ${are} `, code(job.status, STATUS_LIMIT)]
  return [range === '' ? ` ${are} waiting for ` : ` ${have} been waiting${range} for `, ...what]
}

/** One line for jobs that do the same: run between two steps, or wait for the same. */
const otherLines = (jobs: readonly ReportedJob[], now: EpochMs): JobsLine[] =>
  [...Map.groupBy(jobs, (job) => JSON.stringify([job.status, job.status === 'queued' ? job.labels : []])).values()].flatMap((some) => {
    const [first] = some
    if (first === undefined) return []
    const times = knownTimes(some.map((job) => ({ ms: ageOf(job.status === 'in_progress' ? job.startedAt : job.createdAt, now) })))
    return [{ content: [...jobNames(some), ...wordsOn(first, some.length, times)], jobs: some.length, ms: times.reduce((a, b) => Math.max(a, b), 0) }]
  })

const byAge = (a: JobsLine, b: JobsLine): number => b.ms - a.ms

/** At most ten lines: what runs before what waits, each with the longest time first; empty when every job has ended. */
export const unfinishedSection = (report: Report): readonly Block[] => {
  const jobs = countedJobs(report).filter((job) => !isFinished(job))
  if (jobs.length === 0) return []
  const steps = new Map(jobs.map((job) => [job, currentStep(job, report.readAt)]))
  const running = [...steps.values()].filter((step) => step !== null)
  const others = jobs.filter((job) => steps.get(job) === null)
  const { between = [], waiting = [] } = Object.groupBy(others, ({ status }) => (status === 'in_progress' ? 'between' : 'waiting'))
  const lines = [
    ...[...runningStepLines(running, 'has been running'), ...otherLines(between, report.readAt)].sort(byAge),
    ...otherLines(waiting, report.readAt).sort(byAge)
  ]
  const shown = lines.slice(0, MOST_LINES).map(({ content }) => content)
  const left = lines.slice(MOST_LINES).reduce((sum, line) => sum + line.jobs, 0)
  const isRunning = running.length + between.length > 0
  return [heading(3, !isRunning ? 'Waiting' : waiting.length === 0 ? 'Still running' : 'Still running or waiting'), listOf(shown, left, 'job')]
}
