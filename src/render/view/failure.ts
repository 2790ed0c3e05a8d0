/** The part of a report that explains one failure, or one group of failures with the same cause. */

import { isForeign } from '../../jobs/foreign.ts'
import { cutText } from '../../log/text.ts'
import type { Failure, JobLog, Report, ReportedJob } from '../../model/report.ts'
import { linkOrNull, stepLinkLabel } from '../links.ts'
import { countOf } from '../numbers.ts'
import { type FailureSet, iconOf } from '../selection.ts'
import { causeSentence } from '../words.ts'
import type { AffectedText } from './affected.ts'
import {
  type Block,
  code,
  details,
  type Heading,
  heading,
  type Inline,
  type Log,
  link,
  paragraph,
  sentence,
  strong,
  type Text,
  type Title
} from './document.ts'
import { type ExcerptLimits, excerptLog } from './excerpt.ts'
import { findingsOf } from './findings.ts'
import { lookedBack } from './looked-back.ts'
import { nextStep } from './next-step.ts'
import { adviceBlocks, foldIfLong, joined, listOf, paragraphs, someOf } from './parts.ts'
import { placesOf } from './positions.ts'
import { reproductionDetails } from './reproduce.ts'

/** Why logs were not read, without the words that say so. */
const whyUnread = ({ message }: Failure): string => message.replace(/^The log was not read: /, '')

/** Of jobs that failed beside others whose logs were read: why theirs were not. */
const unreadOf = ([first, ...others]: FailureSet): Text => {
  const unread = others.filter(({ isUnread }) => isUnread === true)
  const [one] = unread
  if (first.isUnread === true || one === undefined) return []
  const which = unread.length === 1 ? 'the log of one was not read' : `the logs of ${unread.length} were not read`
  return [`${countOf(others.length + 1, 'job')} failed in the same step; ${which}: `, sentence(whyUnread(one))]
}

/** Why the log is not there, or not all of it; of a reason that is the message itself only what can be done about it. */
export const logReason = ({ isUnread, cause, message }: Failure, log: JobLog | undefined, label: Inline = strong('Log:')): readonly Block[] => {
  const [first = '', ...rest] = log?.reason?.trim().split('\n') ?? []
  // Of a job that never started nobody looks for a log.
  if (first === '' || cause === 'not_started') return []
  const isTold = isUnread === true && message.endsWith(first.replace(/^Not read: /, ''))
  return [...(isTold ? [] : [paragraph(label, ' ', sentence(first))]), ...adviceBlocks(rest.join('\n'))]
}

/** How much of a failure is shown; Infinity for all of it. */
export interface FailureLimits extends ExcerptLimits {
  readonly findings: number
  /** Jobs of a group that are named. */
  readonly jobs: number
  /** Whether it is told how to reproduce it. */
  readonly reproduction: boolean
  /** Where more is, in words that follow what is left out; empty: nowhere. */
  readonly rest: string
}

/** What failures are told beside. */
export interface Context {
  readonly report: Report
  /** Those of the report by their ids. */
  readonly jobs: ReadonlyMap<number, ReportedJob>
  readonly affected: AffectedText
}

const OTHER_STEPS = 10
const NAME_LIMIT = 80
const MESSAGE_LIMIT = 1000
const TITLE_LIMIT = 200

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
  const how: Text = step !== null ? ['in ', code(step)] : [failures[0].isUnread === true ? 'for reasons that are not known' : 'alike']
  return heading(3, icon, countOf(failures.length, 'job'), ' failed ', ...how)
}

/** The same for a title, with what they failed for. */
const titleOf = (failures: FailureSet): Title => {
  const [{ jobName, step, message }] = failures
  const where = failures.length > 1 ? countOf(failures.length, 'job') : jobName === null ? 'The workflow could not start' : code(jobName)
  const inStep = step === null || (failures.length > 1 && stepOf(failures) === null) ? [] : [' › ', code(step.name)]
  return [`${iconOf(failures)} `, where, ...inStep, ': ', code(message, TITLE_LIMIT)]
}

/** Links and exit code; the line of the step's log is nearer to the cause than the job. */
const facts = (failure: Failure, job: ReportedJob | undefined, isOfMany: boolean): Text => {
  const step = stepLinkLabel(failure.url)
  const links = [
    step === null ? null : linkOrNull(step, failure.url),
    job === undefined ? null : linkOrNull(isOfMany ? ['job ', code(job.name, NAME_LIMIT)] : 'job', job.url),
    step === null && job === undefined ? linkOrNull(failure.jobId === null ? 'run' : 'job', failure.url) : null
  ]
  const exitCode = failure.exitCode === null || /\bexit code\b/i.test(failure.message) ? null : `exit code ${failure.exitCode}`
  return joined(
    [...links, exitCode].map((fact) => (fact === null ? [] : [fact])),
    ' · '
  )
}

const otherSteps = ({ otherFailedSteps }: Failure): Text => {
  if (otherFailedSteps.length === 0) return []
  const names = otherFailedSteps.map(({ name }) => code(name))
  return [`Also failed: ${names.length === 1 ? 'step' : 'steps'} `, ...someOf(names, OTHER_STEPS)]
}

/** The jobs that failed alike, with what they have in common. */
const jobList = (failures: FailureSet, { jobs, affected }: Context, most: number): readonly Block[] => {
  if (failures.length === 1) return []
  const step = failures[0].step?.name
  const entries = failures.slice(0, most).map((failure): Text => {
    const job = failure.jobId === null ? undefined : jobs.get(failure.jobId)
    const other = failure.step !== null && failure.step.name !== step ? [' › ', code(failure.step.name)] : []
    return [link(code(failure.jobName ?? 'run'), job?.url ?? failure.url), ...other, failure.allowedToFail ? ' (allowed to fail)' : '']
  })
  const body = listOf(entries, failures.length - entries.length, 'job')
  const title: Title = [failures[0].isUnread === true ? 'The same holds for ' : 'The same failure in ', ...affected(failures)]
  const folded = foldIfLong(entries.length, title, body)
  return folded === body ? [paragraph(...title, ':'), body] : [folded]
}

/** What a log or a tool says is code; why nobody could read the log is a sentence of ours. */
const messageOf = ({ message, isUnread }: Failure): Text =>
  isUnread === true ? [strong('Why it failed is not known.'), ' ', sentence(cutText(message, MESSAGE_LIMIT))] : [strong(code(message, MESSAGE_LIMIT))]

/** Whether all that an excerpt shows is the message once more. */
const isTold = ({ rows: [row, ...others] }: Log, { message }: Failure): boolean =>
  row?.kind === 'line' && others.length === 0 && row.links.length === 0 && row.text.trim() === message.trim()

/**
 * A heading, the message, and what is known about the cause: the excerpt, the links, the findings, the other failed steps, the
 * jobs that failed alike. A group is explained by its first failure.
 *
 * @param isFolded only its title is open
 */
export const failureSection = (context: Context, failures: FailureSet, limits: FailureLimits, isFolded = false): readonly Block[] => {
  const { report, jobs } = context
  const [failure] = failures
  const job = failure.jobId === null ? undefined : jobs.get(failure.jobId)
  const whole = excerptLog(failure.excerpt, limits, placesOf(report, failure.findings))
  const excerpt = whole !== null && isTold(whole, failure) ? null : whole
  const { reproduction } = failure
  const isTail = excerpt !== null && failure.excerpt.every((line) => line.kind === 'tail')
  const body: readonly Block[] = [
    ...paragraphs(
      failure.message.trim() === '' || (isFolded && failure.message.length <= TITLE_LIMIT) ? [] : messageOf(failure),
      failures.length === 1 && failure.allowedToFail ? ['Allowed to fail: it does not count.'] : [],
      [causeSentence(failure)],
      nextStep(failure, job?.log),
      isTail ? ['The log names no error. Its last lines:'] : []
    ),
    ...(excerpt === null ? [] : [excerpt]),
    ...paragraphs(facts(failure, job, failures.length > 1), lookedBack(failures, report.run.id)),
    ...findingsOf(report, failure, excerpt, limits),
    ...paragraphs(otherSteps(failure)),
    ...logReason(failure, job?.log),
    ...paragraphs(unreadOf(failures)),
    ...jobList(failures, context, limits.jobs),
    ...(limits.reproduction && reproduction !== null
      ? [reproductionDetails(reproduction, { isForeign: isForeign(report.run), rest: limits.rest })]
      : [])
  ]
  return isFolded ? [details(titleOf(failures), ...body)] : [headingOf(failures), ...body]
}
