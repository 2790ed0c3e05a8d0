/** The table of jobs: how each ended, how long it waited and ran, and its slowest step. */
import { baseName } from '../../jobs/names.ts'
import type { Report, ReportedJob } from '../../model/report.ts'
import { isFinished, jobDurationMs, jobQueueMs, stepDurationMs } from '../../timing/durations.ts'
import { countOf, formatDuration } from '../numbers.ts'
import { countedJobs, failedJobs } from '../selection.ts'
import { showJob } from '../words.ts'
import { type Block, code, heading, link, paragraph, type Table, type Text, table } from './document.ts'
import { foldIfLong, listOf, stateOf } from './parts.ts'

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

/** The runner's name, or what asked for it where the name tells nothing. */
const runnerCell = ({ runnerName, labels }: ReportedJob): Text => {
  if (runnerName === null || runnerName === '') return []
  return [code(HOSTED.test(runnerName) && labels.length > 0 ? labels.join(', ') : runnerName, RUNNER_LIMIT)]
}

const HEAD = ['Result', 'Job', 'Queue', 'Duration', 'Slowest step', 'Runner']

const row = (job: ReportedJob): readonly Text[] => {
  const skipped = job.effectiveConclusion === 'skipped'
  return [
    stateOf(showJob(job)),
    [link(code(job.name), job.url)],
    [skipped ? '' : formatDuration(jobQueueMs(job))],
    [skipped ? '' : formatDuration(jobDurationMs(job))],
    slowestStep(job),
    runnerCell(job)
  ]
}

/**
 * Failed jobs first, then those that were allowed to fail, then unfinished and cancelled ones, then the others; each in GitHub's order. Where
 * not all have room, the slowest ones of the last come first.
 */
const sortedJobs = (
  report: Report,
  { onlyFailed, rows }: TableLimits
): { readonly jobs: readonly ReportedJob[] /** How many of them failed. */; readonly failed: number } => {
  const failed = new Set(failedJobs(report))
  const rank = (job: ReportedJob): number => {
    if (failed.has(job)) return 0
    if (job.allowedToFail) return 1
    return isFinished(job) && PLAIN.has(job.effectiveConclusion ?? '') ? 3 : 2
  }
  const jobs = countedJobs(report).filter((job) => !onlyFailed || rank(job) < 2)
  const isCut = jobs.length > rows
  const byTime = (a: ReportedJob, b: ReportedJob): number => (isCut ? (jobDurationMs(b) ?? 0) - (jobDurationMs(a) ?? 0) : 0)
  return {
    jobs: jobs.sort((a, b) => rank(a) - rank(b) || (rank(a) === 3 ? byTime(a, b) : 0)),
    failed: jobs.filter((job) => rank(job) < 2).length
  }
}

const PLAIN: ReadonlySet<string> = new Set(['success', 'skipped', 'neutral'])
/** Groups of jobs that have no row. */
const MOST_GROUPS = 50

/** `12 more jobs of test: success, 1m 02s to 3m 10s`, one for each base name and result. */
const restOf = (jobs: readonly ReportedJob[], isBare: boolean): readonly Block[] => {
  const groups = [...Map.groupBy(jobs, (job) => JSON.stringify([baseName(job.name), showJob(job).word])).values()]
  const lines = groups.slice(0, MOST_GROUPS).flatMap((group): readonly Text[] => {
    const [first] = group
    if (first === undefined) return []
    const times = group.map((job) => jobDurationMs(job) ?? 0)
    const [least, most] = [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))].map(formatDuration)
    const took = least === most ? least : `${least} to ${most}`
    return [
      [
        `${countOf(group.length, 'more job')} of `,
        code(baseName(first.name), NAME_LIMIT),
        ': ',
        ...stateOf(showJob(first)),
        isBare ? '' : `, ${took}`
      ]
    ]
  })
  return lines.length === 0 ? [] : [listOf(lines, groups.length - lines.length, 'group')]
}

/** The table with its heading, folded away when it is long; empty when there is no job to show. */
export const jobsSection = (report: Report, limits: TableLimits): readonly Block[] => {
  const { jobs, failed } = sortedJobs(report, limits)
  // A saved log tells no times, and of a single job no more than stands above.
  const isBare = report.isOfSavedLogs === true
  if (jobs.length === 0 || (isBare && jobs.length === 1)) return []
  const columns = isBare ? 2 : HEAD.length
  const rows = jobs.slice(0, limits.rows).map((job) => row(job).slice(0, columns))
  const { queueMs, jobMs } = report.durations
  const waited = queueMs > 0 ? `, ${formatDuration(queueMs)} of waiting for runners` : ''
  const body: Table = { ...table(HEAD.slice(0, columns), rows), failedRows: Math.min(failed, rows.length) }
  const noun = limits.onlyFailed ? 'failed job' : 'job'
  const shown = rows.length < jobs.length ? `The first ${rows.length} of ${countOf(jobs.length, noun)}` : countOf(rows.length, noun)
  return [
    heading(3, 'Jobs'),
    ...(isBare ? [] : [paragraph(`${formatDuration(jobMs)} of job time${waited}.`)]),
    foldIfLong(rows.length, shown, body),
    ...(limits.onlyFailed ? [] : restOf(jobs.slice(rows.length), isBare))
  ]
}
