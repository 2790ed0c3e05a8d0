/** The job summary: GitHub-flavoured Markdown in full, and cut to GitHub's limit in stated steps. */
import type { Report } from '../../model/report.ts'
import { countOf } from '../numbers.ts'
import { type FailureSet, groupFailures } from '../selection.ts'
import { renderAttempts } from './attempts.ts'
import { joinBlocks } from './blocks.ts'
import { renderCancelled } from './cancelled.ts'
import { renderCauses } from './causes.ts'
import { renderCriticalPath } from './critical-path.ts'
import { renderCurrentJob } from './current-job.ts'
import { type FailureLimits, renderFailure } from './failure.ts'
import { renderHotSpots } from './hot-spots.ts'
import { renderJobsTable, type TableLimits } from './jobs-table.ts'
import { renderNotes } from './notes.ts'
import { renderHeadline } from './overview.ts'
import { renderTimeline } from './timeline.ts'
import { renderUsualTimes } from './usual.ts'

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
const ALL: FailureLimits = {
  lines: Number.POSITIVE_INFINITY,
  lineLength: Number.POSITIVE_INFINITY,
  findings: 5,
  jobs: Number.POSITIVE_INFINITY,
  reproduction: true
}
const SHORT: FailureLimits = { lines: 10, lineLength: 300, findings: 3, jobs: 50, reproduction: false }
/** More rows nobody reads; report.json has all jobs. */
const MOST_ROWS = 50
const ALL_ROWS: TableLimits = { onlyFailed: false, rows: MOST_ROWS }
const FAILED_ROWS: TableLimits = { onlyFailed: true, rows: MOST_ROWS }
const FEW_NOTES = 20
/** So many causes are open; further ones are in the table of causes, and fold out. */
const OPEN_FAILURES = 3

/** The sections in the order in which they are shown; empty ones are not. */
type Sections = {
  readonly headline: string
  readonly shortened: string
  readonly causes: string
  readonly failures: readonly string[]
  readonly currentJob: string
  readonly cancelled: string
  readonly hotSpots: string
  readonly criticalPath: string
  readonly jobs: string
  readonly comparison: string
  readonly timeline: string
  readonly attempts: string
  readonly notes: string
}

const utf8Bytes = (text: string): number => new TextEncoder().encode(text).byteLength

const join = (sections: Sections): string => `${joinBlocks(Object.values(sections).flat())}\n`

const shortenedNote = (degraded: readonly string[]): string =>
  `> **This summary is shortened** to fit GitHub's limit: ${degraded.join('; ')}. summary.md and report.json in the output folder hold everything.`

/**
 * Renders the summary of a report.
 *
 * When it is too long, these steps follow one another until it fits: shorter excerpts without scripts, no timeline, only failed jobs in the table,
 * fewer failures, only the headline. The fitted summary says what it leaves out.
 */
export const renderSummary = (report: Report, options: SummaryOptions): Summary => {
  const maxBytes = options.maxBytes ?? MAX_BYTES
  const sets = groupFailures(report)
  const jobs = new Map(report.jobs.map((job) => [job.id, job]))
  const failures = (limits: FailureLimits): readonly string[] =>
    sets.map((set, index) => renderFailure(report, jobs, set, limits, index >= OPEN_FAILURES))

  const { timing } = report
  const complete: Sections = {
    headline: renderHeadline(report),
    shortened: '',
    causes: renderCauses(sets),
    failures: failures(ALL),
    currentJob: report.currentJob === null ? '' : renderCurrentJob(report.currentJob),
    cancelled: renderCancelled(report),
    hotSpots: renderHotSpots(timing.hotSpots, report.failures.length > 0),
    criticalPath: renderCriticalPath(timing.criticalPath, report.conclusion === 'success'),
    jobs: renderJobsTable(report, ALL_ROWS),
    comparison: renderUsualTimes(report.usual),
    timeline: options.timeline ? renderTimeline(report) : '',
    attempts: renderAttempts(report.attempts),
    notes: renderNotes(report.notes, Number.POSITIVE_INFINITY)
  }
  const full = join(complete)
  if (utf8Bytes(full) <= maxBytes) return { full, fitted: full, degraded: [] }

  const steps: readonly (readonly [words: string, Partial<Sections>])[] = [
    ['shorter excerpts, no scripts', { failures: failures(SHORT) }],
    ['no timeline', { timeline: '', criticalPath: '' }],
    [
      complete.attempts === '' ? 'only failed jobs in the table' : 'only failed jobs in the table, no attempts',
      { jobs: renderJobsTable(report, FAILED_ROWS), attempts: '' }
    ]
  ]
  let sections = complete
  const degraded: string[] = []
  for (const [words, shorter] of steps) {
    sections = { ...sections, ...shorter }
    degraded.push(words)
    const fitted = join({ ...sections, shortened: shortenedNote(degraded) })
    if (utf8Bytes(fitted) <= maxBytes) return { full, fitted, degraded }
  }
  return { full, ...fewerFailures(report, sections, sets, degraded, maxBytes) }
}

/** As many failures as fit, most useful first, with a short table; only the headline when not one fits. */
const fewerFailures = (
  report: Report,
  sections: Sections,
  sets: readonly FailureSet[],
  degraded: readonly string[],
  maxBytes: number
): Omit<Summary, 'full'> => {
  const { headline, failures } = sections
  const short = { ...sections, comparison: '', jobs: renderJobsTable(report, FAILED_ROWS), notes: renderNotes(report.notes, FEW_NOTES) }
  const wordsFor = (shown: number): string => {
    const left = sets.slice(shown).flat().length
    return `fewer failures and notes${left === 0 ? '' : ` (${countOf(left, 'failure')} not shown)`}`
  }
  const withFirst = (shown: number, words: string): string =>
    join({ ...short, shortened: shortenedNote([...degraded, words]), failures: failures.slice(0, shown) })
  // The count of what is left out is longest when nothing is shown.
  let bytes = utf8Bytes(withFirst(0, wordsFor(0)))
  let shown = 0
  for (const block of failures) {
    bytes += utf8Bytes(block) + 2
    if (bytes > maxBytes) break
    shown++
  }
  const fitted = withFirst(shown, wordsFor(shown))
  if ((shown > 0 || sets.length === 0) && utf8Bytes(fitted) <= maxBytes) return { fitted, degraded: [...degraded, wordsFor(shown)] }

  const only = [...degraded, 'only the headline']
  const candidates = [`${headline}\n\n${shortenedNote(['only the headline'])}\n`, `${headline}\n`]
  return { fitted: candidates.find((text) => utf8Bytes(text) <= maxBytes) ?? '', degraded: only }
}
