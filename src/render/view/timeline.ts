/** The timeline of a run: when each job waited and when it ran. */
import { isFailed } from '../../jobs/conclusion.ts'
import { baseName } from '../../jobs/names.ts'
import type { Report, ReportedJob } from '../../model/report.ts'
import type { EpochMs } from '../../model/run.ts'
import { isFinished, isKnown, lengthOf, mergeIntervals, neverStarted } from '../../timing/durations.ts'
import { countOf, formatDuration, formatRange } from '../numbers.ts'
import { countedJobs } from '../selection.ts'
import { showJob } from '../words.ts'
import { type Block, details, type Piece, paragraph, type Row, type Words } from './document.ts'
import { paragraphs } from './parts.ts'

/** How much of a timeline is shown. */
export interface TimelineLimits {
  readonly rows: number
  /** With more rows, jobs of one base name and result become one. */
  readonly unfoldedRows: number
}

/** More rows nobody can read in a diagram. */
export const TIMELINE: TimelineLimits = { rows: 100, unfoldedRows: 30 }

/** A wait shorter than this part of the chart cannot be seen. */
const VISIBLE_PART = 0.01
/** A pause shorter than this never parts a timeline. */
const LEAST_PAUSE_MS = 600_000
/** A pause must be so many times as long as all the work before it parts a timeline: else the bars keep a third of the width. */
const PAUSE_FACTOR = 2
const MOST_PAUSES = 3

/** One job on the timeline, or several as one: whole milliseconds, `queuedAt` ≤ `startedAt` ≤ `endedAt`. */
export interface Bar {
  /** Of several the first; they have one base name and ended alike. */
  readonly job: ReportedJob
  /** How long each of several took, or waited when it never got a runner; empty for one job. */
  readonly folded: readonly number[]
  readonly queuedAt: EpochMs
  /** For a job that never got a runner the end: it only waited. */
  readonly startedAt: EpochMs
  /** For a running job the time at which it was read. */
  readonly endedAt: EpochMs
}

/** Bars that are drawn on one time scale. */
export interface Stretch {
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
export const barOf = (job: ReportedJob, readAt: EpochMs): Bar | null => {
  if (job.effectiveConclusion === 'skipped') return null
  const end = isFinished(job) ? job.completedAt : job.status === 'in_progress' ? readAt : lastStepTime(job)
  const start = neverStarted(job) ? end : job.startedAt
  if (!isDrawable(start) || !isDrawable(end)) return null
  const startedAt = Math.trunc(start)
  // A job that was carried over from an earlier attempt started before its record was created: no wait is known.
  const queuedAt = isDrawable(job.createdAt) ? Math.min(Math.trunc(job.createdAt), startedAt) : startedAt
  return { job, folded: [], queuedAt, startedAt, endedAt: Math.max(startedAt, Math.trunc(end)) }
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

/** One bar from the first start to the last end, without the waits. */
const foldBars = (bars: readonly Bar[]): Bar | null => {
  const [first] = bars
  if (first === undefined) return null
  const { job } = first
  const from = bars.reduce((least, bar) => Math.min(least, workFrom(bar)), Number.POSITIVE_INFINITY)
  const to = bars.reduce((most, bar) => Math.max(most, bar.endedAt), from)
  const folded = bars.map((bar) => bar.endedAt - workFrom(bar))
  return neverStarted(job)
    ? { job, folded, queuedAt: from, startedAt: to, endedAt: to }
    : { job, folded, queuedAt: from, startedAt: from, endedAt: to }
}

/** Jobs of one base name and result in one stretch. */
const likeness = ({ job }: Bar, stretch: number): string => JSON.stringify([stretch, baseName(job.name), showJob(job).word, neverStarted(job)])

/**
 * Folds jobs of one base name and result until there are few enough rows: the largest groups first, and failed ones only when the others do
 * not suffice.
 */
export const foldStretches = (stretches: readonly Stretch[], unfoldedRows: number): readonly Stretch[] => {
  const keyed = stretches.flatMap(({ bars }, stretch) => bars.map((bar) => ({ bar, stretch, key: likeness(bar, stretch) })))
  const isFailure = ({ bar }: { readonly bar: Bar }): boolean => isFailed(bar.job.effectiveConclusion)
  const groups = [...Map.groupBy(keyed, ({ key }) => key)].sort(
    ([, a], [, b]) => Number(a.some(isFailure)) - Number(b.some(isFailure)) || b.length - a.length
  )
  const folded = new Set<string>()
  let rows = keyed.length
  for (const [key, { length }] of groups) {
    if (rows <= unfoldedRows) break
    if (length > 1) folded.add(key)
    rows -= length - 1
  }
  return stretches.map(({ pauseMs }, index) => {
    const { one = [], many = [] } = Object.groupBy(
      keyed.filter(({ stretch }) => stretch === index),
      ({ key }) => (folded.has(key) ? 'many' : 'one')
    )
    const rest = [...Map.groupBy(many, ({ key }) => key).values()].map((some) => foldBars(some.map(({ bar }) => bar)))
    return { bars: [...one.map(({ bar }) => bar), ...rest.filter((bar) => bar !== null)], pauseMs }
  })
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

/** `test (48 jobs)`. */
const foldedRow = (bar: Bar, icon: Words): Row => {
  const { job, folded, queuedAt, endedAt } = bar
  const jobs = countOf(folded.length, 'job')
  const isWait = neverStarted(job)
  const label = `${jobs}, ${isWait ? 'waited ' : ''}${formatRange(folded)}`
  return { icon, name: `${baseName(job.name)} (${jobs})`, pieces: [{ from: queuedAt, to: endedAt, look: isWait ? 'wait' : lookOf(bar), label }] }
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
    if (bar.folded.length > 0) return foldedRow(bar, icon)
    const waitMs = startedAt - queuedAt
    const part = last > first ? waitMs / (last - first) : 0
    const waited = `waited ${formatDuration(waitMs)}`
    if (neverStarted(job)) return { icon, name: job.name, pieces: [{ from: queuedAt, to: startedAt, look: 'wait', label: waited }] }
    const drawn = waitMs > 0 && part >= VISIBLE_PART && queuedAt >= earliest
    const told = drawn || (waitMs > 0 && queuedAt < earliest)
    const wait: Piece = { from: queuedAt, to: startedAt, look: 'wait', label: '' }
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

const jobsIn = (bars: readonly Bar[]): number => bars.reduce((sum, { folded }) => sum + Math.max(1, folded.length), 0)

/** The stretches, folded away, with sentences that say what is drawn; empty when no job's times are known. */
export const timelineSection = (report: Report, limits: TimelineLimits): readonly Block[] => {
  const all = countedJobs(report)
    .map((job) => barOf(job, report.readAt))
    .filter((bar) => bar !== null)
    .filter((bar) => bar.endedAt > bar.queuedAt || !neverStarted(bar.job))
  // Their times are those of an earlier attempt: beside this one's they would stretch the chart over everything between.
  const own = all.filter(({ job }) => !job.carriedOver)
  const bars = own.length === 0 ? all : own
  const parts = foldStretches(partAtPauses(bars), limits.unfoldedRows)
  const chosen = new Set(
    chooseBars(
      parts.flatMap((part) => part.bars),
      limits.rows
    )
  )
  const stretches = parts.map((part) => ({ ...part, bars: part.bars.filter((bar) => chosen.has(bar)) })).filter((stretch) => stretch.bars.length > 0)
  if (stretches.length === 0) return []

  const sentences: string[] = []
  const carriedOver = all.length - bars.length
  if (carriedOver > 0) sentences.push(`Not drawn: ${countOf(carriedOver, 'job')} that were not re-run.`)
  const shown = jobsIn([...chosen])
  if (shown < bars.length) sentences.push(`Shown are ${shown} of ${countOf(bars.length, 'job')}: failed ones first, then the longest.`)

  const drawings = stretches.map(rowsOf)
  const looks = new Set(drawings.flat().flatMap(({ pieces }) => pieces.map(({ look }) => look)))
  const charts = drawings.flatMap((rows, index): readonly Block[] => {
    const [stretch, before] = [stretches[index], stretches[index - 1]]
    const pause = stretch === undefined || before === undefined ? [] : [paragraph(pauseSentence(stretch, before))]
    return [...pause, { kind: 'timeline', rows, legend: index === 0 ? LOOKS.filter((look) => looks.has(look)) : [] }]
  })
  return [details(['Timeline'], ...paragraphs([sentences.join(' ')]), ...charts)]
}
