/** The job summary: GitHub-flavoured Markdown in full, and cut to GitHub's limit in stated steps. */
import type { Report } from '../../model/report.ts'
import { countOf } from '../numbers.ts'
import { type FailureSet, groupFailures } from '../selection.ts'
import { type Block, callout, strong } from '../view/document.ts'
import type { FailureLimits } from '../view/failure.ts'
import { jobsSection, type TableLimits } from '../view/jobs-table.ts'
import { notesSection } from '../view/notes.ts'
import { ALL, contextOf, failureSections, type Limits, type Sections, sectionsOf } from '../view/sections.ts'
import type { Elsewhere } from '../words.ts'
import { joinBlocks, writeBlocks } from './write.ts'

/** What to render. */
export interface SummaryOptions {
  readonly timeline: boolean
  readonly elsewhere?: Elsewhere
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
const SHORT: FailureLimits = { ...ALL.failure, lines: 10, lineLength: 300, findings: 3, jobs: 50, reproduction: false }
const FAILED_ROWS: TableLimits = { ...ALL.jobs, onlyFailed: true }
const FEW_NOTES = 20

/** Sections as Markdown. */
type Written = Sections<string>

const utf8Bytes = (text: string): number => new TextEncoder().encode(text).byteLength

const write = ({ failures, ...others }: Sections<readonly Block[]>): Written => ({
  overview: writeBlocks(others.overview),
  causes: writeBlocks(others.causes),
  failures: failures.map(writeBlocks),
  flaky: writeBlocks(others.flaky),
  currentJob: writeBlocks(others.currentJob),
  cancelled: writeBlocks(others.cancelled),
  unfinished: writeBlocks(others.unfinished),
  hotSpots: writeBlocks(others.hotSpots),
  criticalPath: writeBlocks(others.criticalPath),
  jobs: writeBlocks(others.jobs),
  comparison: writeBlocks(others.comparison),
  timeline: writeBlocks(others.timeline),
  attempts: writeBlocks(others.attempts),
  notes: writeBlocks(others.notes)
})

const join = ({ overview, ...others }: Written, shortened = ''): string => `${joinBlocks([overview, shortened, ...Object.values(others).flat()])}\n`

const shortenedNote = (degraded: readonly string[]): string =>
  writeBlocks([
    callout(
      strong('This summary is shortened'),
      ` to fit GitHub's limit: ${degraded.join('; ')}. summary.md and report.json in the output folder hold everything.`
    )
  ])

/**
 * Renders the summary of a report.
 *
 * When it is too long, these steps follow one another until it fits: shorter excerpts without scripts, no timeline, only failed jobs in the table,
 * fewer failures, only the headline. The fitted summary says what it leaves out.
 */
export const renderSummary = (report: Report, options: SummaryOptions): Summary => {
  const maxBytes = options.maxBytes ?? MAX_BYTES
  const { rest } = options.elsewhere ?? ALL.failure
  const limits: Limits = { ...ALL, failure: { ...ALL.failure, rest }, ...(options.timeline ? {} : { timeline: null }) }
  const complete = write(sectionsOf(report, limits))
  const full = join(complete)
  if (utf8Bytes(full) <= maxBytes) return { full, fitted: full, degraded: [] }

  const sets = groupFailures(report)
  const failedJobs = writeBlocks(jobsSection(report, FAILED_ROWS))
  const steps: readonly (readonly [words: string, Partial<Written>])[] = [
    ['shorter excerpts, no scripts', { failures: failureSections(contextOf(report), sets, { ...ALL, failure: SHORT }).map(writeBlocks) }],
    ['no timeline', { timeline: '', criticalPath: '' }],
    [complete.attempts === '' ? 'only failed jobs in the table' : 'only failed jobs in the table, no attempts', { jobs: failedJobs, attempts: '' }]
  ]
  let sections = complete
  const degraded: string[] = []
  for (const [words, shorter] of steps) {
    sections = { ...sections, ...shorter }
    degraded.push(words)
    const fitted = join(sections, shortenedNote(degraded))
    if (utf8Bytes(fitted) <= maxBytes) return { full, fitted, degraded }
  }
  return { full, ...fewerFailures(report, sections, sets, degraded, maxBytes) }
}

/** As many failures as fit, most useful first, with a short table; only the headline when not one fits. */
const fewerFailures = (
  report: Report,
  sections: Written,
  sets: readonly FailureSet[],
  degraded: readonly string[],
  maxBytes: number
): Omit<Summary, 'full'> => {
  const { overview, failures } = sections
  const short = { ...sections, comparison: '', notes: writeBlocks(notesSection(report.notes, FEW_NOTES)) }
  const wordsFor = (shown: number): string => {
    const left = sets.slice(shown).flat().length
    return `fewer failures and notes${left === 0 ? '' : ` (${countOf(left, 'failure')} not shown)`}`
  }
  const withFirst = (shown: number, words: string): string =>
    join({ ...short, failures: failures.slice(0, shown) }, shortenedNote([...degraded, words]))
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
  const candidates = [`${overview}\n\n${shortenedNote(['only the headline'])}\n`, `${overview}\n`]
  return { fitted: candidates.find((text) => utf8Bytes(text) <= maxBytes) ?? '', degraded: only }
}
