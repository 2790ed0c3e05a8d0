/** The table of jobs: how each ended, how long it waited and ran, and its slowest step. */
import type { Report, ReportedJob } from '../../model/report.ts'
import { isFinished, jobDurationMs, jobQueueMs, stepDurationMs } from '../../timing/durations.ts'
import { codeSpanInTable } from '../escape.ts'
import { link } from '../links.ts'
import { countOf, formatDuration } from '../numbers.ts'
import { countedJobs, failedJobs } from '../selection.ts'
import { showJob } from '../words.ts'
import { foldIfLong, stateCell, table } from './blocks.ts'

const STEP_LIMIT = 60
const RUNNER_LIMIT = 40

/** Which rows are shown. */
export interface TableLimits {
  readonly onlyFailed: boolean
  readonly rows: number
}

const slowestStep = (job: ReportedJob): string => {
  let slowest = { name: '', ms: 0 }
  for (const step of job.steps) {
    const ms = stepDurationMs(step) ?? 0
    if (ms > slowest.ms) slowest = { name: step.name, ms }
  }
  return slowest.ms === 0 ? '' : `${codeSpanInTable(slowest.name, STEP_LIMIT)} ${formatDuration(slowest.ms)}`
}

const row = (job: ReportedJob): readonly string[] => {
  const skipped = job.effectiveConclusion === 'skipped'
  return [
    stateCell(showJob(job)),
    link(codeSpanInTable(job.name), job.url),
    skipped ? '' : formatDuration(jobQueueMs(job)),
    skipped ? '' : formatDuration(jobDurationMs(job)),
    slowestStep(job),
    job.runnerName === null || job.runnerName === '' ? '' : codeSpanInTable(job.runnerName, RUNNER_LIMIT)
  ]
}

/** Failed jobs first, then those that were allowed to fail, then unfinished ones, then the others; each in GitHub's order. */
const sortedJobs = (report: Report, onlyFailed: boolean): readonly ReportedJob[] => {
  const failed = new Set(failedJobs(report))
  const rank = (job: ReportedJob): number => (failed.has(job) ? 0 : job.allowedToFail ? 1 : isFinished(job) ? 3 : 2)
  return countedJobs(report)
    .filter((job) => !onlyFailed || rank(job) < 2)
    .sort((a, b) => rank(a) - rank(b))
}

/** The table with its heading, folded away when it is long; empty when there is no job to show. */
export const renderJobsTable = (report: Report, limits: TableLimits): string => {
  const jobs = sortedJobs(report, limits.onlyFailed)
  if (jobs.length === 0) return ''
  const rows = jobs.slice(0, limits.rows).map(row)
  const { queueMs, jobMs } = report.durations
  const sums = `${formatDuration(jobMs)} of job time, ${formatDuration(queueMs)} of waiting for runners.`
  const body = table(['Result', 'Job', 'Queue', 'Duration', 'Slowest step', 'Runner'], rows)
  const noun = limits.onlyFailed ? 'failed job' : 'job'
  const shown = rows.length < jobs.length ? `The first ${rows.length} of ${countOf(jobs.length, noun)}` : countOf(rows.length, noun)
  return `### Jobs\n\n${sums}\n\n${foldIfLong(rows.length, shown, body)}`
}
