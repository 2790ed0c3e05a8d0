/** The job summary: GitHub-flavoured Markdown in full, and cut to GitHub's limit in stated steps. */
import type { Report } from '../../model/report.ts'
import { utf8Bytes } from '../bytes.ts'
import { type FailureSet, groupFailures } from '../counted.ts'
import { countOf } from '../words.ts'
import { renderAttempts } from './attempts.ts'
import { renderComparison } from './comparison.ts'
import { renderCriticalPath } from './critical-path.ts'
import { renderCurrentJob } from './current-job.ts'
import { type BlockLimits, renderFailureBlock } from './failure-block.ts'
import { renderHotSpots } from './hot-spots.ts'
import { renderJobsTable, type TableLimits } from './jobs-table.ts'
import { renderNotes } from './notes.ts'
import { renderHeadline } from './overview.ts'
import { renderTimeline } from './timeline.ts'

/** What to render. */
export interface SummaryOptions {
  readonly timeline: boolean
  /** UTF-8 bytes of the fitted summary. GitHub drops a summary of more than 1 MiB whole, and masking can make it grow. */
  readonly maxBytes?: number
}

/** The summary in both forms. */
export interface Summary {
  /** Everything; for summary.md. */
  readonly full: string
  /** At most `maxBytes` long; for the job's summary. */
  readonly fitted: string
  /** What `fitted` leaves out, in words; empty when it is `full`. */
  readonly degraded: readonly string[]
}

const MAX_BYTES = 1_000_000
const ALL: BlockLimits = { lines: Number.POSITIVE_INFINITY, lineLength: Number.POSITIVE_INFINITY, findings: 5, jobs: Number.POSITIVE_INFINITY }
const SHORT: BlockLimits = { lines: 10, lineLength: 300, findings: 3, jobs: 50 }
const ALL_ROWS: TableLimits = { onlyFailed: false, rows: Number.POSITIVE_INFINITY }
const FAILED_ROWS: TableLimits = { onlyFailed: true, rows: Number.POSITIVE_INFINITY }
const FEW_ROWS: TableLimits = { onlyFailed: true, rows: 100 }
const FEW_NOTES = 20

/** The parts of a summary in their order; null ones are not shown. */
interface Parts {
  readonly headline: string
  readonly blocks: readonly string[]
  readonly currentJob: string | null
  readonly hotSpots: string | null
  readonly criticalPath: string | null
  readonly jobs: string | null
  readonly comparison: string | null
  readonly timeline: string | null
  readonly attempts: string | null
  readonly notes: string | null
}

/** One step of shortening: what it leaves out, and the parts that remain. */
interface Step {
  readonly words: string
  readonly shorten: (parts: Parts) => Parts
}

const join = (parts: Parts, shortened: string | null): string =>
  `${[parts.headline, shortened, ...parts.blocks, parts.currentJob, parts.hotSpots, parts.criticalPath, parts.jobs, parts.comparison, parts.timeline, parts.attempts, parts.notes].filter((part) => part !== null).join('\n\n')}\n`

const shortenedNote = (degraded: readonly string[]): string =>
  `> **This summary is shortened** to fit GitHub's limit: ${degraded.join('; ')}. summary.md and report.json in the output folder hold everything.`

/**
 * Renders the summary of a report.
 *
 * When it is too long, these steps follow one another until it fits: shorter excerpts, no timeline, only failed jobs in the table,
 * fewer failures, only the headline. The fitted summary says what it leaves out.
 */
export const renderSummary = (report: Report, options: SummaryOptions): Summary => {
  const maxBytes = options.maxBytes ?? MAX_BYTES
  const sets = groupFailures(report)
  const jobs = new Map(report.jobs.map((job) => [job.id, job]))
  const blocks = (limits: BlockLimits): readonly string[] => sets.map((set) => renderFailureBlock(report, jobs, set, limits))

  const { timing } = report
  const complete: Parts = {
    headline: renderHeadline(report),
    blocks: blocks(ALL),
    currentJob: report.currentJob === null ? null : renderCurrentJob(report.currentJob),
    hotSpots: renderHotSpots(timing.hotSpots) || null,
    criticalPath: renderCriticalPath(timing.criticalPath, { folded: report.conclusion === 'success' }) || null,
    jobs: renderJobsTable(report, ALL_ROWS),
    comparison: renderComparison(report.comparison) || null,
    timeline: options.timeline ? renderTimeline(report) : null,
    attempts: renderAttempts(report.attempts),
    notes: renderNotes(report.notes, Number.POSITIVE_INFINITY)
  }
  const full = join(complete, null)
  if (utf8Bytes(full) <= maxBytes) return { full, fitted: full, degraded: [] }

  const steps: readonly Step[] = [
    { words: 'shorter excerpts', shorten: (parts) => ({ ...parts, blocks: blocks(SHORT) }) },
    { words: 'no timeline', shorten: (parts) => ({ ...parts, timeline: null, criticalPath: null }) },
    {
      words: complete.attempts === null ? 'only failed jobs in the table' : 'only failed jobs in the table, no attempts',
      shorten: (parts) => ({ ...parts, jobs: renderJobsTable(report, FAILED_ROWS), attempts: null })
    }
  ]
  let parts = complete
  const degraded: string[] = []
  for (const step of steps) {
    parts = step.shorten(parts)
    degraded.push(step.words)
    const fitted = join(parts, shortenedNote(degraded))
    if (utf8Bytes(fitted) <= maxBytes) return { full, fitted, degraded }
  }
  return { full, ...fewerFailures(report, parts, sets, degraded, maxBytes) }
}

/** As many failures as fit, most useful first, with a short table; only the headline when not one fits. */
const fewerFailures = (
  report: Report,
  parts: Parts,
  sets: readonly FailureSet[],
  degraded: readonly string[],
  maxBytes: number
): { readonly fitted: string; readonly degraded: readonly string[] } => {
  const short: Parts = {
    ...parts,
    comparison: null,
    blocks: [],
    jobs: renderJobsTable(report, FEW_ROWS),
    notes: renderNotes(report.notes, FEW_NOTES)
  }
  const wordsFor = (shown: number): string => {
    const left = sets.slice(shown).reduce((sum, set) => sum + set.failures.length, 0)
    return `fewer failures and notes${left === 0 ? '' : ` (${countOf(left, 'failure')} not shown)`}`
  }
  // The count of what is left out is longest when nothing is shown.
  let bytes = utf8Bytes(join(short, shortenedNote([...degraded, wordsFor(0)])))
  let shown = 0
  for (const block of parts.blocks) {
    bytes += utf8Bytes(block) + 2
    if (bytes > maxBytes) break
    shown++
  }
  const few = [...degraded, wordsFor(shown)]
  const fitted = join({ ...short, blocks: parts.blocks.slice(0, shown) }, shortenedNote(few))
  if ((shown > 0 || sets.length === 0) && utf8Bytes(fitted) <= maxBytes) return { fitted, degraded: few }

  const only = [...degraded, 'only the headline']
  const candidates = [`${parts.headline}\n\n${shortenedNote(['only the headline'])}\n`, `${parts.headline}\n`]
  return { fitted: candidates.find((text) => utf8Bytes(text) <= maxBytes) ?? '', degraded: only }
}
