/** The table of jobs: how each ended, how long it waited and ran, and its slowest step. */
import { baseName } from '../../jobs/names.ts'
import type { Report, ReportedJob } from '../../model/report.ts'
import { isFinished, jobDurationMs, jobQueueMs, stepDurationMs } from '../../timing/durations.ts'
import { countOf, formatDuration, formatRange } from '../numbers.ts'
import { countedJobs, failedJobs } from '../selection.ts'
import { showJob } from '../words.ts'
import { type Block, type Code, code, heading, link, type Table, type Text, table, type Words } from './document.ts'
import { foldIfLong, isEmpty, joined, listOf, paragraphs, stateOf } from './parts.ts'
import { jobNames } from './running-steps.ts'

const STEP_LIMIT = 60
const RUNNER_LIMIT = 40
const NAME_LIMIT = 80

/** Which rows are shown. */
export interface TableLimits {
  readonly onlyFailed: boolean
  readonly rows: number
}

const slowestStep = (job: ReportedJob): Text => {
  let slowest = { name: '', ms: 0 }
  for (const step of job.steps) {
    const ms = stepDurationMs(step) ?? 0
    if (ms > slowest.ms) slowest = { name: step.name, ms }
  }
  return slowest.ms === 0 ? [] : [code(slowest.name, STEP_LIMIT), ` ${formatDuration(slowest.ms)}`]
}

/** GitHub's own runners have a new name for each job. */
const HOSTED = /^GitHub[ -]Actions[ -]\d+$/

/** The runner's name, or what asked for it where the name tells nothing; empty for a job that has none. */
const runnerOf = ({ runnerName, labels }: ReportedJob): string => {
  if (runnerName === null || runnerName === '') return ''
  return HOSTED.test(runnerName) && labels.length > 0 ? labels.join(', ') : runnerName
}

const runnerCode = (runner: string): Code => code(runner, RUNNER_LIMIT)

interface Column {
  readonly title: Words
  readonly cellOf: (job: ReportedJob) => Text
}

/** The queue where somebody waited, and the runner where it is not the same for all. */
const columnsFor = (jobs: readonly ReportedJob[], isOneRunner: boolean): readonly Column[] => [
  { title: 'Result', cellOf: (job) => stateOf(showJob(job)) },
  { title: 'Job', cellOf: (job) => [link(code(job.name), job.url)] },
  ...(jobs.some((job) => (jobQueueMs(job) ?? 0) > 0) ? [{ title: 'Queue', cellOf: (job: ReportedJob) => [formatDuration(jobQueueMs(job))] }] : []),
  { title: 'Duration', cellOf: (job) => [formatDuration(jobDurationMs(job))] },
  { title: 'Slowest step', cellOf: slowestStep },
  ...(isOneRunner ? [] : [{ title: 'Runner', cellOf: (job: ReportedJob): Text => (runnerOf(job) === '' ? [] : [runnerCode(runnerOf(job))]) }])
]

interface SortedJobs {
  readonly jobs: readonly ReportedJob[]
  /** How many of them failed. */
  readonly failed: number
}

/**
 * Failed jobs first, then those that were allowed to fail, then unfinished and cancelled ones, then the others; each in GitHub's order. Where
 * not all have room, the slowest ones of the last come first.
 */
const sortedJobs = (report: Report, { onlyFailed, rows }: TableLimits): SortedJobs => {
  const failed = new Set(failedJobs(report))
  const rank = (job: ReportedJob): number => {
    if (failed.has(job)) return 0
    if (job.allowedToFail) return 1
    return isFinished(job) && PLAIN.has(job.effectiveConclusion ?? '') ? 3 : 2
  }
  const jobs = countedJobs(report).filter((job) => (onlyFailed ? rank(job) < 2 : !isSkipped(job)))
  const isCut = jobs.length > rows
  const byTime = (a: ReportedJob, b: ReportedJob): number => (isCut ? (jobDurationMs(b) ?? 0) - (jobDurationMs(a) ?? 0) : 0)
  return {
    jobs: jobs.sort((a, b) => rank(a) - rank(b) || (rank(a) === 3 ? byTime(a, b) : 0)),
    failed: jobs.filter((job) => rank(job) < 2).length
  }
}

const isSkipped = ({ effectiveConclusion }: ReportedJob): boolean => effectiveConclusion === 'skipped'
const PLAIN: ReadonlySet<string> = new Set(['success', 'skipped', 'neutral'])
/** Groups of jobs that have no row. */
const MOST_GROUPS = 50

/** `12 more jobs of test: success, 1m 02s to 3m 10s`, one for each base name and result. */
const restOf = (jobs: readonly ReportedJob[]): readonly Block[] => {
  const groups = [...Map.groupBy(jobs, (job) => JSON.stringify([baseName(job.name), showJob(job).word])).values()]
  const lines = groups.slice(0, MOST_GROUPS).flatMap((group): readonly Text[] => {
    const [first] = group
    if (first === undefined) return []
    const times = group.map(jobDurationMs).filter((ms) => ms !== null)
    const took = times.length === 0 ? '' : `, ${formatRange(times)}`
    const name: Text =
      group.length === 1 ? [code(first.name, NAME_LIMIT)] : [`${countOf(group.length, 'more job')} of `, code(baseName(first.name), NAME_LIMIT)]
    return [[...name, ': ', ...stateOf(showJob(first)), took]]
  })
  return lines.length === 0 ? [] : [listOf(lines, groups.length - lines.length, 'group')]
}

/** `1h 02m of job time on ubuntu-latest, 12s of waiting for runners.`; nothing of what is 0. */
const sumsSentence = ({ durations: { queueMs, jobMs } }: Report, runner: string): Text => {
  const worked: Text = jobMs > 0 ? [`${formatDuration(jobMs)} of job time`, ...(runner === '' ? [] : [' on ', runnerCode(runner)])] : []
  const parts = [worked, [queueMs > 0 ? `${formatDuration(queueMs)} of waiting for runners` : '']].filter((part) => !isEmpty(part))
  return parts.length === 0 ? [] : [...joined(parts, ', '), '.']
}

/** The table with its heading, folded away when it is long, and which jobs were skipped; empty when there is no job to show. */
export const jobsSection = (report: Report, limits: TableLimits): readonly Block[] => {
  const { jobs, failed } = sortedJobs(report, limits)
  const skipped = limits.onlyFailed ? [] : countedJobs(report).filter(isSkipped)
  // A saved log tells no times, and of a single job no more than stands above.
  const isBare = report.isOfSavedLogs === true
  if (jobs.length + skipped.length === 0 || (isBare && jobs.length === 1)) return []
  const shown = jobs.slice(0, limits.rows)
  const [runner = '', ...otherRunners] = new Set(jobs.map(runnerOf).filter((one) => one !== ''))
  const isOneRunner = otherRunners.length === 0
  const columns = columnsFor(shown, isOneRunner).slice(0, isBare ? 2 : undefined)
  const noun = limits.onlyFailed ? 'failed job' : 'job'
  const title = shown.length < jobs.length ? `The first ${shown.length} of ${countOf(jobs.length, noun)}` : countOf(shown.length, noun)
  const rows = shown.map((job) => columns.map(({ cellOf }) => cellOf(job)))
  const head = columns.map((column) => column.title)
  const body: Table = { ...table(head, rows), failedRows: Math.min(failed, rows.length) }
  return [
    heading(3, 'Jobs'),
    ...paragraphs(sumsSentence(report, isOneRunner ? runner : '')),
    ...(shown.length === 0 ? [] : [foldIfLong(shown.length, title, body)]),
    ...(limits.onlyFailed ? [] : restOf(jobs.slice(shown.length))),
    ...paragraphs(skipped.length === 0 ? [] : ['Skipped: ', ...jobNames(skipped), '.'])
  ]
}
