/** The part of a summary that explains one failure, or one group of failures with the same cause. */

import { isForeign } from '../../jobs/foreign.ts'
import { cutText } from '../../log/text.ts'
import type { ExcerptLine, Failure, Finding, Report, ReportedJob } from '../../model/report.ts'
import { codeSpan, fenced, htmlCode, plainText } from '../escape.ts'
import { findingUrl, link, linkOrNull, stepLinkLabel } from '../links.ts'
import { countOf, firstNames } from '../numbers.ts'
import { type FailureSet, iconOf } from '../selection.ts'
import { CAUSE_SENTENCES } from '../words.ts'
import { detailsWith, foldIfLong, joinBlocks, list } from './blocks.ts'
import { renderLookedBack } from './looked-back.ts'
import { joinRepeats, type Run } from './repeats.ts'
import { renderReproduction } from './reproduce.ts'

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
const TITLE_LIMIT = 200
/** Lines before the first error that are worth keeping when an excerpt must be cut. */
const LEAD_IN = 2

/** `job › step` in code spans. */
const place = (failure: Failure): string => {
  const job = failure.jobName === null ? 'The workflow could not start' : codeSpan(failure.jobName)
  return failure.step === null ? job : `${job} › ${codeSpan(failure.step.name)}`
}

/** The step that all of them failed in; null when they differ. */
const stepOf = (failures: FailureSet): string | null => {
  const [first, ...others] = failures.map(({ step }) => step?.name ?? null)
  return first !== undefined && others.every((name) => name === first) ? first : null
}

/** `job › step`, or for many jobs how many they are. */
const heading = (failures: FailureSet): string => {
  if (failures.length === 1) return `### ${iconOf(failures)} ${place(failures[0])}`
  const step = stepOf(failures)
  return `### ${iconOf(failures)} ${countOf(failures.length, 'job')} failed ${step === null ? 'alike' : `in ${codeSpan(step)}`}`
}

/** The same in HTML, with what they failed for. */
const title = (failures: FailureSet): string => {
  const [{ jobName, step, message }] = failures
  const where = failures.length > 1 ? countOf(failures.length, 'job') : jobName === null ? 'The workflow could not start' : htmlCode(jobName)
  const inStep = step === null || (failures.length > 1 && stepOf(failures) === null) ? '' : ` › ${htmlCode(step.name)}`
  return `${iconOf(failures)} ${where}${inStep}: ${htmlCode(message, TITLE_LIMIT)}`
}

/** Links and exit code; the line of the step's log is nearer to the cause than the job. */
const facts = (failure: Failure, job: ReportedJob | undefined): string => {
  const step = stepLinkLabel(failure.url)
  const links = [
    step === null ? null : linkOrNull(step, failure.url),
    job === undefined ? null : linkOrNull('job', job.url),
    step === null && job === undefined ? linkOrNull(failure.jobId === null ? 'run' : 'job', failure.url) : null
  ]
  const exitCode = failure.exitCode === null || /\bexit code\b/i.test(failure.message) ? null : `exit code ${failure.exitCode}`
  return [...links, exitCode].filter((fact) => fact !== null).join(' · ')
}

/** Where the part of so many rows begins that says most: just above the first error; the last ones when there is none. */
const firstShown = (rows: readonly Run[], most: number): number => {
  const error = rows.findIndex(({ first }) => first.kind === 'error')
  return Math.max(0, Math.min(rows.length - most, error < 0 ? rows.length : error - LEAD_IN))
}

/** `⋯ 12 lines left out`, or nothing for none; null: nobody knows how many. */
const gap = (count: number | null): readonly string[] => (count === 0 ? [] : [`⋯ ${count === null ? 'lines' : countOf(count, 'line')} left out`])

/** Lines that are missing between two shown ones; null: nobody knows how many. */
const missing = (above: ExcerptLine | undefined, { line, leftOut = 0 }: ExcerptLine): number | null => {
  if (above === undefined) return 0
  return line !== null && above.line !== null ? Math.max(0, line - above.line - 1) : leftOut
}

/** The fenced block, which shows where lines are left out, and what repeats itself only once; empty when there is nothing to show. */
export const renderExcerpt = (excerpt: readonly ExcerptLine[], { lines, lineLength }: Pick<FailureLimits, 'lines' | 'lineLength'>): string => {
  if (excerpt.length === 0) return ''
  const rows = joinRepeats(excerpt, (above, line) => missing(above, line) === 0)
  const from = firstShown(rows, lines)
  const shown = rows.slice(from, from + lines)
  const texts = shown.flatMap(({ first, count }, index) => [
    ...gap(missing(shown[index - 1]?.last, first)),
    `${cutText(first.text, lineLength)}${count > 1 ? ` × ${count}` : ''}`
  ])
  return fenced([...gap(linesOf(rows.slice(0, from))), ...texts, ...gap(linesOf(rows.slice(from + shown.length)))], 'text')
}

const linesOf = (rows: readonly Run[]): number => rows.reduce((sum, { count }) => sum + count, 0)

const position = ({ file, line, column }: Finding): string =>
  `${file ?? ''}${line === null ? '' : `:${line}`}${line === null || column === null ? '' : `:${column}`}`

/**
 * A list of errors, without those that only repeat the failure's message and name no file; where there are none, of warnings and notices.
 * Beside errors those are only counted: they did not fail the step.
 */
const renderFindings = (report: Report, failure: Failure, most: number): string => {
  const repeats = (finding: Finding): boolean => failure.message.includes(finding.message)
  const useful = failure.findings.filter((finding) => finding.file !== null || !repeats(finding))
  const ofSeverity = (wanted: Finding['severity']): readonly Finding[] => useful.filter(({ severity }) => severity === wanted)
  const [errors, warnings, notices] = [ofSeverity('error'), ofSeverity('warning'), ofSeverity('notice')]
  const listed = errors.length > 0 ? errors : [...warnings, ...notices]
  const entries = listed.slice(0, most).map((finding) => {
    const parts: string[] = []
    if (finding.file !== null) parts.push(link(codeSpan(position(finding)), findingUrl(report, finding)))
    if (finding.severity !== 'error') parts.push(finding.severity)
    if (finding.code !== null && finding.code !== '') parts.push(codeSpan(finding.code, CODE_LIMIT))
    if (!repeats(finding)) parts.push(codeSpan(finding.message, FINDING_LIMIT))
    return parts.join(' ')
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
  return list([...entries, ...(counts.length > 0 ? [`… and ${counts.join(', ')} in report.json`] : [])])
}

const otherSteps = ({ otherFailedSteps }: Failure): string => {
  if (otherFailedSteps.length === 0) return ''
  const names = otherFailedSteps.map(({ name }) => codeSpan(name))
  return `Also failed: ${names.length === 1 ? 'step' : 'steps'} ${firstNames(names, OTHER_STEPS)}`
}

const jobList = (failures: FailureSet, jobs: ReadonlyMap<number, ReportedJob>, most: number): string => {
  if (failures.length === 1) return ''
  const step = failures[0].step?.name
  const entries = failures.slice(0, most).map((failure) => {
    const job = failure.jobId === null ? undefined : jobs.get(failure.jobId)
    const other = failure.step !== null && failure.step.name !== step ? ` › ${codeSpan(failure.step.name)}` : ''
    return `${link(codeSpan(failure.jobName ?? 'run'), job?.url ?? failure.url)}${other}${failure.allowedToFail ? ' (allowed to fail)' : ''}`
  })
  const title = `The same failure in ${countOf(failures.length, 'job')}`
  const body = list(entries, failures.length - entries.length, 'job')
  const folded = foldIfLong(entries.length, title, body)
  return folded === body ? `${title}:\n\n${body}` : folded
}

/**
 * A heading, the message, and what is known about the cause: the excerpt, the links, the findings, the other failed steps, the
 * jobs that failed alike. A group is explained by its first failure.
 *
 * @param jobs those of the report by their ids
 * @param isFolded only its title is open
 */
export const renderFailure = (
  report: Report,
  jobs: ReadonlyMap<number, ReportedJob>,
  failures: FailureSet,
  limits: FailureLimits,
  isFolded = false
): string => {
  const [failure] = failures
  const job = failure.jobId === null ? undefined : jobs.get(failure.jobId)
  const reason = job?.log.reason?.trim() ?? ''
  const excerpt = renderExcerpt(failure.excerpt, limits)
  const { reproduction } = failure
  const isTail = excerpt !== '' && failure.excerpt.every((line) => line.kind === 'tail')
  const body = joinBlocks([
    failure.message.trim() === '' ? '' : `**${codeSpan(failure.message, MESSAGE_LIMIT)}**`,
    failures.length === 1 && failure.allowedToFail ? 'Allowed to fail: it does not count.' : '',
    CAUSE_SENTENCES[failure.cause],
    isTail ? 'The log names no error. Its last lines:' : '',
    excerpt,
    facts(failure, job),
    renderLookedBack(failures, report.run.id),
    renderFindings(report, failure, limits.findings),
    otherSteps(failure),
    reason === '' ? '' : `**Log:** ${plainText(reason)}`,
    jobList(failures, jobs, limits.jobs),
    limits.reproduction && reproduction !== null ? renderReproduction(reproduction, { isForeign: isForeign(report.run) }) : ''
  ])
  return isFolded ? detailsWith(title(failures), body) : joinBlocks([heading(failures), body])
}
