/** The timeline of a run as Mermaid Gantt charts: when each job waited and when it ran. */
import { isFailed } from '../jobs/conclusion.ts'
import type { Report, ReportedJob } from '../model/report.ts'
import type { EpochMs } from '../model/run.ts'
import { neverStarted } from '../timing/durations.ts'
import { countedJobs } from './counted.ts'
import { details } from './details.ts'
import { formatDuration } from './duration.ts'
import { mermaidText } from './escape.ts'
import { hasEnded, showJob } from './words.ts'

/** GitHub draws no diagram of more than 50,000 characters (UTF-16 units); some are kept free. */
const DIAGRAM_LIMIT = 48_000
/** More rows than this nobody can read. */
const ROW_LIMIT = 100
/** A wait shorter than this part of the chart cannot be seen. */
const VISIBLE_PART = 0.01
/** The latest time that JavaScript's dates know. */
const LAST_TIME = 8.64e15

const HEAD = ['gantt', '    dateFormat x', '    axisFormat %H:%M:%S', '    todayMarker off'].join('\n')

interface Bar {
  readonly job: ReportedJob
  readonly queuedAt: EpochMs
  readonly startedAt: EpochMs
  /** For a running job the last time that one of its steps tells. */
  readonly endedAt: EpochMs
}

const known = (time: EpochMs | null): time is EpochMs => time !== null && time >= 0 && time <= LAST_TIME

const lastStepTime = (job: ReportedJob): EpochMs | null => {
  let last: EpochMs | null = null
  for (const step of job.steps) for (const time of [step.startedAt, step.completedAt]) if (known(time) && (last === null || time > last)) last = time
  return last
}

/** The bar of a job, null for a job that was skipped or whose times are not known. Never runs backwards. */
const barOf = (job: ReportedJob): Bar | null => {
  if (job.effectiveConclusion === 'skipped') return null
  const end = hasEnded(job) ? job.completedAt : lastStepTime(job)
  // A job that never got a runner only waited.
  const start = neverStarted(job) ? end : job.startedAt
  if (!known(start) || !known(end)) return null
  const startedAt = Math.trunc(start)
  const queuedAt = known(job.createdAt) ? Math.min(Math.trunc(job.createdAt), startedAt) : startedAt
  return { job, queuedAt, startedAt, endedAt: Math.max(startedAt, Math.trunc(end)) }
}

const failed = ({ job }: Bar): boolean => isFailed(job.effectiveConclusion)

/** As many bars as fit in the rows, failed and longest ones first; then in the order in which they were queued. */
const chooseBars = (bars: readonly Bar[], rowsOf: (bar: Bar) => number): readonly Bar[] => {
  const length = (bar: Bar): number => bar.endedAt - bar.startedAt
  const ranked = [...bars].sort((a, b) => Number(failed(b)) - Number(failed(a)) || length(b) - length(a))
  let rows = 0
  const chosen = ranked.filter((bar) => {
    rows += rowsOf(bar)
    return rows <= ROW_LIMIT
  })
  return chosen.sort((a, b) => a.queuedAt - b.queuedAt || a.startedAt - b.startedAt || a.job.id - b.job.id)
}

/** The rows of one job: the wait when it can be seen, then the run. */
const renderRows = (bar: Bar, showWait: boolean): string => {
  const { job, queuedAt, startedAt, endedAt } = bar
  const rows: string[] = []
  if (showWait) rows.push(`    ${mermaidText(job.name, '🕒')} waited ${formatDuration(startedAt - queuedAt)} :done, ${queuedAt}, ${startedAt}`)
  if (!neverStarted(job)) {
    const tag = failed(bar) ? 'crit, ' : hasEnded(job) ? '' : 'active, '
    rows.push(`    ${mermaidText(job.name, showJob(job).icon)} ${formatDuration(endedAt - startedAt)} :${tag}${startedAt}, ${endedAt}`)
  }
  return rows.join('\n')
}

/** Charts of at most the given length each, in the order of the rows. */
const splitCharts = (rows: readonly string[]): readonly string[] => {
  const charts: string[] = []
  let chart = HEAD
  for (const row of rows) {
    if (chart !== HEAD && chart.length + 1 + row.length > DIAGRAM_LIMIT) {
      charts.push(chart)
      chart = HEAD
    }
    chart = `${chart}\n${row}`
  }
  return [...charts, chart]
}

/** The charts, folded away, with a sentence that says what is drawn; null when no job's times are known. */
export const renderTimeline = (report: Report): string | null => {
  const bars = countedJobs(report)
    .map(barOf)
    .filter((bar) => bar !== null)
  const first = bars.reduce((least, bar) => Math.min(least, bar.queuedAt), Number.POSITIVE_INFINITY)
  const last = bars.reduce((most, bar) => Math.max(most, bar.endedAt), 0)
  const waits = (bar: Bar): boolean => bar.startedAt > bar.queuedAt && bar.startedAt - bar.queuedAt >= (last - first) * VISIBLE_PART
  const rowsOf = (bar: Bar): number => Number(waits(bar)) + Number(!neverStarted(bar.job))
  const drawn = bars.filter((bar) => rowsOf(bar) > 0)
  const chosen = chooseBars(drawn, rowsOf)
  if (chosen.length === 0) return null
  const sentences = ['Times are in your time zone. Grey is waiting for a runner, red is failed.']
  if (chosen.some(({ job }) => !hasEnded(job))) sentences.push('Running jobs are drawn as far as their finished steps.')
  if (chosen.length < drawn.length) sentences.push(`Shown are ${chosen.length} of ${drawn.length} jobs: failed ones first, then the longest.`)
  const charts = splitCharts(chosen.map((bar) => renderRows(bar, waits(bar)))).map((chart) => `\`\`\`mermaid\n${chart}\n\`\`\``)
  return details('Timeline', [sentences.join(' '), ...charts].join('\n\n'))
}
