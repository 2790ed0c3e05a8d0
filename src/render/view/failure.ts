/** The part of a report that explains one failure, or one group of failures with the same cause. */

import { isForeign } from '../../jobs/foreign.ts'
import { cutText } from '../../log/text.ts'
import type { ExcerptLine, Failure, Finding, Report, ReportedJob } from '../../model/report.ts'
import { findingUrl, linkOrNull, stepLinkLabel } from '../links.ts'
import { countOf } from '../numbers.ts'
import { type FailureSet, iconOf } from '../selection.ts'
import { CAUSE_SENTENCES } from '../words.ts'
import {
  type Block,
  code,
  details,
  type Heading,
  heading,
  type Log,
  type LogGap,
  type LogLine,
  link,
  list,
  paragraph,
  sentence,
  strong,
  type Text,
  type Title
} from './document.ts'
import { lookedBack } from './looked-back.ts'
import { foldIfLong, joined, listOf, paragraphs, someOf } from './parts.ts'
import { joinRepeats, type Run } from './repeats.ts'
import { reproductionDetails } from './reproduce.ts'

/** How much of a failure is shown; Infinity for all of it. */
export interface FailureLimits {
  /** Lines of its excerpt. */
  readonly lines: number
  /** UTF-16 units of one line. */
  readonly lineLength: number
  readonly findings: number
  /** Jobs of a group that are named. */
  readonly jobs: number
  /** Whether it is told how to reproduce it. */
  readonly reproduction: boolean
}

const OTHER_STEPS = 10
const MESSAGE_LIMIT = 1000
const FINDING_LIMIT = 300
const CODE_LIMIT = 40
/** Lines before the first error that are worth keeping when an excerpt must be cut. */
const LEAD_IN = 2

/** `job › step`. */
const place = (failure: Failure): Text => [
  failure.jobName === null ? 'The workflow could not start' : code(failure.jobName),
  ...(failure.step === null ? [] : [' › ', code(failure.step.name)])
]

/** The step that all of them failed in; null when they differ. */
const stepOf = (failures: FailureSet): string | null => {
  const [first, ...others] = failures.map(({ step }) => step?.name ?? null)
  return first !== undefined && others.every((name) => name === first) ? first : null
}

/** `job › step`, or for many jobs how many they are. */
const headingOf = (failures: FailureSet): Heading => {
  const icon = `${iconOf(failures)} `
  if (failures.length === 1) return heading(3, icon, ...place(failures[0]))
  const step = stepOf(failures)
  return heading(3, icon, countOf(failures.length, 'job'), ' failed ', ...(step === null ? ['alike'] : ['in ', code(step)]))
}

/** The same for a title, with what they failed for. */
const titleOf = (failures: FailureSet): Title => {
  const [{ jobName, step, message }] = failures
  const where = failures.length > 1 ? countOf(failures.length, 'job') : jobName === null ? 'The workflow could not start' : code(jobName)
  const inStep = step === null || (failures.length > 1 && stepOf(failures) === null) ? [] : [' › ', code(step.name)]
  return [`${iconOf(failures)} `, where, ...inStep, ': ', code(message)]
}

/** Links and exit code; the line of the step's log is nearer to the cause than the job. */
const facts = (failure: Failure, job: ReportedJob | undefined): Text => {
  const step = stepLinkLabel(failure.url)
  const links = [
    step === null ? null : linkOrNull(step, failure.url),
    job === undefined ? null : linkOrNull('job', job.url),
    step === null && job === undefined ? linkOrNull(failure.jobId === null ? 'run' : 'job', failure.url) : null
  ]
  const exitCode = failure.exitCode === null || /\bexit code\b/i.test(failure.message) ? null : `exit code ${failure.exitCode}`
  return joined(
    [...links, exitCode].map((fact) => (fact === null ? [] : [fact])),
    ' · '
  )
}

/** Where the part of so many rows begins that says most: just above the first error; the last ones when there is none. */
const firstShown = (rows: readonly Run[], most: number): number => {
  const error = rows.findIndex(({ first }) => first.kind === 'error')
  return Math.max(0, Math.min(rows.length - most, error < 0 ? rows.length : error - LEAD_IN))
}

/** Nothing for none; null: nobody knows how many. */
const gap = (lines: number | null): readonly LogGap[] => (lines === 0 ? [] : [{ kind: 'gap', lines }])

/** Lines that are missing between two shown ones; null: nobody knows how many. */
const missing = (above: ExcerptLine | undefined, { line, leftOut = 0 }: ExcerptLine): number | null => {
  if (above === undefined) return 0
  return line !== null && above.line !== null ? Math.max(0, line - above.line - 1) : leftOut
}

/** Where lines are left out is shown, and what repeats itself only once; null when there is nothing to show. */
export const excerptLog = (excerpt: readonly ExcerptLine[], { lines, lineLength }: Pick<FailureLimits, 'lines' | 'lineLength'>): Log | null => {
  if (excerpt.length === 0) return null
  const rows = joinRepeats(excerpt, (above, line) => missing(above, line) === 0)
  const from = firstShown(rows, lines)
  const shown = rows.slice(from, from + lines)
  const between = shown.flatMap(({ first, count }, index): readonly (LogLine | LogGap)[] => [
    ...gap(missing(shown[index - 1]?.last, first)),
    { kind: 'line', line: first.line, text: cutText(first.text, lineLength), look: first.kind, count, isNew: first.isNew ?? null, links: [] }
  ])
  return { kind: 'log', rows: [...gap(linesOf(rows.slice(0, from))), ...between, ...gap(linesOf(rows.slice(from + shown.length)))] }
}

const linesOf = (rows: readonly Run[]): number => rows.reduce((sum, { count }) => sum + count, 0)

const position = ({ file, line, column }: Finding): string =>
  `${file ?? ''}${line === null ? '' : `:${line}`}${line === null || column === null ? '' : `:${column}`}`

/**
 * A list of errors, without those that only repeat the failure's message and name no file; where there are none, of warnings and notices.
 * Beside errors those are only counted: they did not fail the step.
 */
const findingsOf = (report: Report, failure: Failure, most: number): readonly Block[] => {
  const repeats = (finding: Finding): boolean => failure.message.includes(finding.message)
  const useful = failure.findings.filter((finding) => finding.file !== null || !repeats(finding))
  const ofSeverity = (wanted: Finding['severity']): readonly Finding[] => useful.filter(({ severity }) => severity === wanted)
  const [errors, warnings, notices] = [ofSeverity('error'), ofSeverity('warning'), ofSeverity('notice')]
  const listed = errors.length > 0 ? errors : [...warnings, ...notices]
  const entries = listed.slice(0, most).map((finding) => {
    const parts: Text[] = []
    if (finding.file !== null) parts.push([link(code(position(finding)), findingUrl(report, finding))])
    if (finding.severity !== 'error') parts.push([finding.severity])
    if (finding.code !== null && finding.code !== '') parts.push([code(finding.code, CODE_LIMIT)])
    if (!repeats(finding)) parts.push([code(finding.message, FINDING_LIMIT)])
    return joined(parts, ' ')
  })
  const unlisted = listed.length - entries.length
  const left: readonly (readonly [number, string])[] =
    errors.length > 0
      ? [
          [unlisted, 'more error'],
          [warnings.length, 'warning'],
          [notices.length, 'notice']
        ]
      : [[unlisted, 'more finding']]
  const counts = left.flatMap(([count, noun]) => (count > 0 ? [countOf(count, noun)] : []))
  const all = [...entries, ...(counts.length > 0 ? [[`… and ${counts.join(', ')} in report.json`]] : [])]
  return all.length === 0 ? [] : [list(all)]
}

const otherSteps = ({ otherFailedSteps }: Failure): Text => {
  if (otherFailedSteps.length === 0) return []
  const names = otherFailedSteps.map(({ name }) => code(name))
  return [`Also failed: ${names.length === 1 ? 'step' : 'steps'} `, ...someOf(names, OTHER_STEPS)]
}

const jobList = (failures: FailureSet, jobs: ReadonlyMap<number, ReportedJob>, most: number): readonly Block[] => {
  if (failures.length === 1) return []
  const step = failures[0].step?.name
  const entries = failures.slice(0, most).map((failure): Text => {
    const job = failure.jobId === null ? undefined : jobs.get(failure.jobId)
    const other = failure.step !== null && failure.step.name !== step ? [' › ', code(failure.step.name)] : []
    return [link(code(failure.jobName ?? 'run'), job?.url ?? failure.url), ...other, failure.allowedToFail ? ' (allowed to fail)' : '']
  })
  const title = `The same failure in ${countOf(failures.length, 'job')}`
  const body = listOf(entries, failures.length - entries.length, 'job')
  const folded = foldIfLong(entries.length, title, body)
  return folded === body ? [paragraph(`${title}:`), body] : [folded]
}

/**
 * A heading, the message, and what is known about the cause: the excerpt, the links, the findings, the other failed steps, the
 * jobs that failed alike. A group is explained by its first failure.
 *
 * @param jobs those of the report by their ids
 * @param isFolded only its title is open
 */
export const failureSection = (
  report: Report,
  jobs: ReadonlyMap<number, ReportedJob>,
  failures: FailureSet,
  limits: FailureLimits,
  isFolded = false
): readonly Block[] => {
  const [failure] = failures
  const job = failure.jobId === null ? undefined : jobs.get(failure.jobId)
  const reason = job?.log.reason?.trim() ?? ''
  const excerpt = excerptLog(failure.excerpt, limits)
  const { reproduction } = failure
  const isTail = excerpt !== null && failure.excerpt.every((line) => line.kind === 'tail')
  const body: readonly Block[] = [
    ...paragraphs(
      failure.message.trim() === '' ? [] : [strong(code(failure.message, MESSAGE_LIMIT))],
      failures.length === 1 && failure.allowedToFail ? ['Allowed to fail: it does not count.'] : [],
      [CAUSE_SENTENCES[failure.cause]],
      isTail ? ['The log names no error. Its last lines:'] : []
    ),
    ...(excerpt === null ? [] : [excerpt]),
    ...paragraphs(facts(failure, job), lookedBack(failures, report.run.id)),
    ...findingsOf(report, failure, limits.findings),
    ...paragraphs(otherSteps(failure), reason === '' ? [] : [strong('Log:'), ' ', sentence(reason)]),
    ...jobList(failures, jobs, limits.jobs),
    ...(limits.reproduction && reproduction !== null ? [reproductionDetails(reproduction, { isForeign: isForeign(report.run) })] : [])
  ]
  return isFolded ? [details(titleOf(failures), ...body)] : [headingOf(failures), ...body]
}
