/** The timeline of a run: when each job waited and when it ran. */
import { isFailed } from '../../jobs/conclusion.ts'
import { baseName } from '../../jobs/names.ts'
import type { Report, ReportedJob } from '../../model/report.ts'
import type { EpochMs } from '../../model/run.ts'
import { isFinished, isKnown, lengthOf, mergeIntervals, neverStarted } from '../../timing/durations.ts'
import { countOf, formatDuration } from '../numbers.ts'
import { countedJobs } from '../selection.ts'
import { showJob } from '../words.ts'
import { type Block, details, type Piece, paragraph, type Row, type Words } from './document.ts'
import { paragraphs } from './parts.ts'

/** A wait shorter than this part of the chart cannot be seen. */
const VISIBLE_PART = 0.01
/** A wait of this part of the chart has room for its own words, also on a narrow screen. */
const ROOMY_PART = 0.2
/** A pause shorter than this never parts a timeline. */
const LEAST_PAUSE_MS = 600_000
/** A pause must be so many times as long as all the work before it parts a timeline: else the bars keep a third of the width. */
const PAUSE_FACTOR = 2
const MOST_PAUSES = 3

/** One job on the timeline: whole milliseconds, `queuedAt` ≤ `startedAt` ≤ `endedAt`. */
export interface Bar {
  readonly job: ReportedJob
  readonly queuedAt: EpochMs
  /** For a job that never got a runner the end: it only waited. */
  readonly startedAt: EpochMs
  /** For a running job the last time that one of its steps tells. */
  readonly endedAt: EpochMs
}

/** Bars that are drawn on one time scale. */
interface Stretch {
  readonly bars: readonly Bar[]
  /** How long nothing ran before; 0 for the first stretch. */
  readonly pauseMs: number
}

const isDrawable = (time: EpochMs | null): time is EpochMs => isKnown(time) && time >= 0

const lastStepTime = ({ steps }: ReportedJob): EpochMs | null =>
  steps
    .flatMap(({ startedAt, completedAt }) => [startedAt, completedAt])
    .filter(isDrawable)
    .reduce<EpochMs | null>((last, time) => Math.max(last ?? time, time), null)

/** The bar of a job, null for a job that was skipped or whose times are not known. */
export const barOf = (job: ReportedJob): Bar | null => {
  if (job.effectiveConclusion === 'skipped') return null
  const end = isFinished(job) ? job.completedAt : lastStepTime(job)
  const start = neverStarted(job) ? end : job.startedAt
  if (!isDrawable(start) || !isDrawable(end)) return null
  const startedAt = Math.trunc(start)
  // A job that was carried over from an earlier attempt started before its record was created: no wait is known.
  const queuedAt = isDrawable(job.createdAt) ? Math.min(Math.trunc(job.createdAt), startedAt) : startedAt
  return { job, queuedAt, startedAt, endedAt: Math.max(startedAt, Math.trunc(end)) }
}

/** Since when a bar counts as work: waiting alone does not, unless the job did nothing else. */
const workFrom = (bar: Bar): EpochMs => (neverStarted(bar.job) ? bar.queuedAt : bar.startedAt)

/** At most so many bars, failed ones first, then the longest, in the given order. */
export const chooseBars = (bars: readonly Bar[], limit: number): readonly Bar[] => {
  const length = (bar: Bar): number => bar.endedAt - workFrom(bar)
  const isFailure = ({ job }: Bar): number => Number(isFailed(job.effectiveConclusion))
  const ranked = [...bars].sort((a, b) => isFailure(b) - isFailure(a) || length(b) - length(a))
  const chosen = new Set(ranked.slice(0, limit))
  return bars.filter((bar) => chosen.has(bar))
}

/** In the order in which they were queued, but jobs of one base name (the legs of a matrix) stand together where the first of them stands. */
const groupByBaseName = (bars: readonly Bar[]): readonly Bar[] => {
  const sorted = [...bars].sort((a, b) => a.queuedAt - b.queuedAt || a.startedAt - b.startedAt || a.job.id - b.job.id)
  return [...Map.groupBy(sorted, ({ job }) => baseName(job.name)).values()].flat()
}

/**
 * Parts the bars where nothing ran for so long that the bars beside the pause could not be read: before a re-run on the next day,
 * during a wait for an approval. At most three pauses, the longest ones. The order within a stretch is by start of work.
 */
export const partAtPauses = (bars: readonly Bar[]): readonly Stretch[] => {
  const sorted = [...bars].sort((a, b) => workFrom(a) - workFrom(b))
  const busy = mergeIntervals(sorted.map((bar) => ({ from: workFrom(bar), to: bar.endedAt })))
  const least = Math.max(LEAST_PAUSE_MS, PAUSE_FACTOR * lengthOf(busy))
  const pauses = busy
    .map(({ from }, index) => ({ until: from, pauseMs: from - (busy[index - 1]?.to ?? from) }))
    .filter(({ pauseMs }) => pauseMs >= least)
    .sort((a, b) => b.pauseMs - a.pauseMs)
    .slice(0, MOST_PAUSES)
    .sort((a, b) => a.until - b.until)
  const starts = [{ until: Number.NEGATIVE_INFINITY, pauseMs: 0 }, ...pauses]
  return starts.map(({ until, pauseMs }, index) => {
    const next = starts[index + 1]?.until ?? Number.POSITIVE_INFINITY
    return { bars: sorted.filter((bar) => workFrom(bar) >= until && workFrom(bar) < next), pauseMs }
  })
}

const LOOKS: readonly Piece['look'][] = ['wait', 'run', 'running', 'failed', 'cancelled']

const lookOf = ({ job }: Bar): Piece['look'] => {
  if (!isFinished(job)) return 'running'
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

/** What stands between two stretches. */
const pauseSentence = ({ bars, pauseMs }: Stretch, before: Stretch): Words => {
  const attempts = new Set(bars.map(({ job }) => job.attempt))
  const [attempt] = attempts
  const isNew = attempts.size === 1 && typeof attempt === 'number' && before.bars.every(({ job }) => job.attempt !== attempt)
  return `Then nothing ran for ${formatDuration(pauseMs)}${isNew ? `, until attempt ${attempt}` : ''}:`
}

/**
 * The stretches, folded away, with sentences that say what is drawn; empty when no job's times are known.
 *
 * @param rows at most so many jobs are drawn
 */
export const timelineSection = (report: Report, rows: number): readonly Block[] => {
  const bars = countedJobs(report)
    .map(barOf)
    .filter((bar) => bar !== null)
    .filter((bar) => bar.endedAt > bar.queuedAt || !neverStarted(bar.job))
  const chosen = chooseBars(bars, rows)
  if (chosen.length === 0) return []

  const sentences = [
    chosen.some((bar) => lookOf(bar) === 'running') ? 'Running jobs are drawn as far as their finished steps.' : '',
    chosen.length < bars.length ? `Shown are ${chosen.length} of ${countOf(bars.length, 'job')}: failed ones first, then the longest.` : ''
  ]
  const stretches = partAtPauses(chosen)
  const drawings = stretches.map(rowsOf)
  const looks = new Set(drawings.flat().flatMap(({ pieces }) => pieces.map(({ look }) => look)))
  const parts = drawings.flatMap((drawn, index): readonly Block[] => {
    const [stretch, before] = [stretches[index], stretches[index - 1]]
    const pause = stretch === undefined || before === undefined ? [] : [paragraph(pauseSentence(stretch, before))]
    return [...pause, { kind: 'timeline', rows: drawn, legend: index === 0 ? LOOKS.filter((look) => looks.has(look)) : [] }]
  })
  return [details(['Timeline'], ...paragraphs([sentences.filter((one) => one !== '').join(' ')]), ...parts)]
}
