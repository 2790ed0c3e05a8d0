/** The timeline of a run: when each job waited and when it ran, as Gantt charts. */
import { isFailed } from '../../jobs/conclusion.ts'
import type { Report } from '../../model/report.ts'
import { neverStarted } from '../../timing/durations.ts'
import { countedJobs } from '../counted.ts'
import { formatDuration } from '../duration.ts'
import { countOf, hasEnded, showJob } from '../words.ts'
import { type Bar, barOf, chooseBars, groupByBaseName, partAtPauses, type Stretch, workFrom } from './bars.ts'
import { details } from './details.ts'
import { type Piece, type Row, renderGantt } from './gantt.ts'

/** More rows than this nobody can read. */
const ROW_LIMIT = 100
/** A wait shorter than this part of the chart cannot be seen. */
const VISIBLE_PART = 0.01
/** A wait of this part of the chart has room for its own words, also on a narrow screen. */
const ROOMY_PART = 0.2

const lookOf = ({ job }: Bar): Piece['look'] => {
  if (!hasEnded(job)) return 'running'
  if (isFailed(job.effectiveConclusion)) return 'failed'
  return job.effectiveConclusion === 'cancelled' ? 'cancelled' : 'run'
}

/** The rows of one stretch. Waits that began long before it (an approval, a re-run) are told, not drawn. */
const rowsOf = ({ bars, pauseMs }: Stretch): readonly Row[] => {
  const from = bars.reduce((least, bar) => Math.min(least, workFrom(bar)), Number.POSITIVE_INFINITY)
  const last = bars.reduce((most, bar) => Math.max(most, bar.endedAt), 0)
  const earliest = pauseMs === 0 ? 0 : from - (last - from)
  const first = bars.reduce((least, bar) => (bar.queuedAt >= earliest ? Math.min(least, bar.queuedAt) : least), from)
  return groupByBaseName(bars).map((bar): Row => {
    const { job, queuedAt, startedAt, endedAt } = bar
    const icon = showJob(job).icon
    const waitMs = startedAt - queuedAt
    const part = last > first ? waitMs / (last - first) : 0
    const waited = `waited ${formatDuration(waitMs)}`
    if (neverStarted(job)) return { icon, name: job.name, pieces: [{ from: queuedAt, to: startedAt, look: 'wait', label: waited }] }
    const drawn = waitMs > 0 && part >= VISIBLE_PART && queuedAt >= earliest
    const roomy = drawn && part >= ROOMY_PART
    const told = (drawn && !roomy) || (waitMs > 0 && queuedAt < earliest)
    const wait: Piece = { from: queuedAt, to: startedAt, look: 'wait', label: roomy ? waited : '' }
    const ran = formatDuration(endedAt - startedAt)
    const run: Piece = { from: startedAt, to: endedAt, look: lookOf(bar), label: told ? `${ran}, ${waited}` : ran }
    return { icon, name: job.name, pieces: drawn ? [wait, run] : [run] }
  })
}

/** What stands between the charts of two stretches. */
const pauseSentence = ({ bars, pauseMs }: Stretch, before: Stretch | undefined): string | null => {
  if (before === undefined) return null
  const attempts = new Set(bars.map(({ job }) => job.attempt))
  const [attempt] = attempts
  const isNew = attempts.size === 1 && typeof attempt === 'number' && before.bars.every(({ job }) => job.attempt !== attempt)
  return `Then nothing ran for ${formatDuration(pauseMs)}${isNew ? `, until attempt ${attempt}` : ''}:`
}

/** The charts, folded away, with sentences that say what is drawn; null when no job's times are known. */
export const renderTimeline = (report: Report): string | null => {
  const bars = countedJobs(report)
    .map(barOf)
    .filter((bar) => bar !== null)
    .filter((bar) => bar.endedAt > bar.queuedAt || !neverStarted(bar.job))
  const chosen = chooseBars(bars, ROW_LIMIT)
  if (chosen.length === 0) return null

  const looks = new Set(chosen.map(lookOf))
  const sentences = [
    `Times are in your time zone. Grey is waiting, green ran, red failed${looks.has('cancelled') ? ', grey with a red edge was cancelled' : ''}.`
  ]
  if (looks.has('running')) sentences.push('Running jobs are drawn as far as their finished steps.')
  if (chosen.length < bars.length)
    sentences.push(`Shown are ${chosen.length} of ${countOf(bars.length, 'job')}: failed ones first, then the longest.`)

  const stretches = partAtPauses(chosen)
  const parts = stretches.flatMap((stretch, index) => [
    pauseSentence(stretch, stretches[index - 1]),
    ...renderGantt(rowsOf(stretch)).map((chart) => `\`\`\`mermaid\n${chart}\n\`\`\``)
  ])
  return details('Timeline', [sentences.join(' '), ...parts.filter((part) => part !== null)].join('\n\n'))
}
