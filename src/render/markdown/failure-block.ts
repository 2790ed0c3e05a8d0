/** The part of a summary that explains one failure, or one group of failures with the same cause. */
import type { Failure, Report, ReportedJob } from '../../model/report.ts'
import type { FailureSet } from '../counted.ts'
import { codeSpan, plainText } from '../escape.ts'
import { link, stepLinkLabel } from '../links.ts'
import { CAUSE_SENTENCES, countOf, LOG_STATE_SENTENCES } from '../words.ts'
import { details } from './details.ts'
import { type ExcerptLimits, renderExcerpt } from './excerpt.ts'
import { renderFindings } from './findings.ts'

/** How much of a failure is shown. */
export interface BlockLimits extends ExcerptLimits {
  readonly findings: number
  /** Jobs of a group that are named. */
  readonly jobs: number
}

/** A longer list of jobs is folded away. */
const OPEN_LIST = 10
const OTHER_STEPS = 10
const MESSAGE_LIMIT = 1000

/** `job › step` in code spans. */
const place = (failure: Failure): string => {
  const job = failure.jobName === null ? 'The run itself' : codeSpan(failure.jobName)
  return failure.step === null ? job : `${job} › ${codeSpan(failure.step.name)}`
}

const heading = (failures: readonly [Failure, ...Failure[]]): string => {
  const icon = failures.every((failure) => failure.allowedToFail) ? '⚠️' : '❌'
  const more = failures.length > 1 ? ` and ${countOf(failures.length - 1, 'more job')}` : ''
  return `### ${icon} ${place(failures[0])}${more}`
}

/** Exit code and links; the line of the step's log is nearer to the cause than the job. */
const facts = (failure: Failure, job: ReportedJob | undefined): string => {
  const stepLabel = stepLinkLabel(failure.url)
  const places: readonly (readonly [string, string])[] = [
    ...(stepLabel === null ? [] : [[stepLabel, failure.url] as const]),
    ...(job === undefined ? [] : [['job', job.url] as const]),
    ...(job === undefined && stepLabel === null ? [[failure.jobId === null ? 'run' : 'job', failure.url] as const] : [])
  ]
  const links = places.map(([label, url]) => link(label, url)).filter((one) => one.startsWith('['))
  const exitCode = failure.exitCode !== null && !/\bexit code\b/i.test(failure.message) ? [`exit code ${failure.exitCode}`] : []
  return [...links, ...exitCode].join(' · ')
}

const logSentence = (job: ReportedJob | undefined): string | null => {
  if (job === undefined || job.log.state === 'read') return null
  const reason = job.log.reason?.trim() || LOG_STATE_SENTENCES[job.log.state]
  return `**Log:** ${plainText(reason)}`
}

const otherSteps = (failure: Failure): string | null => {
  if (failure.otherFailedSteps.length === 0) return null
  const named = failure.otherFailedSteps.slice(0, OTHER_STEPS).map((step) => codeSpan(step.name))
  const rest = failure.otherFailedSteps.length - named.length
  return `Also failed: ${named.length === 1 ? 'step' : 'steps'} ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

const jobList = (set: FailureSet, jobs: ReadonlyMap<number, ReportedJob>, most: number): string | null => {
  if (set.failures.length === 1) return null
  const step = set.failures[0].step?.name
  const lines = set.failures.slice(0, most).map((failure) => {
    const job = failure.jobId === null ? undefined : jobs.get(failure.jobId)
    const other = failure.step !== null && failure.step.name !== step ? ` › ${codeSpan(failure.step.name)}` : ''
    const allowed = failure.allowedToFail ? ' (allowed to fail)' : ''
    return `- ${link(codeSpan(failure.jobName ?? 'run'), job?.url ?? failure.url)}${other}${allowed}`
  })
  const rest = set.failures.length - lines.length
  if (rest > 0) lines.push(`- … and ${countOf(rest, 'more job')}`)
  const title = `The same failure in ${countOf(set.failures.length, 'job')}`
  return lines.length > OPEN_LIST ? details(title, lines.join('\n')) : `${title}:\n\n${lines.join('\n')}`
}

/**
 * A heading, the message, and what is known about the cause: the excerpt, the links, the findings, the other failed steps, the
 * jobs that failed alike. A group is explained by its first failure.
 */
export const renderFailureBlock = (report: Report, jobs: ReadonlyMap<number, ReportedJob>, set: FailureSet, limits: BlockLimits): string => {
  const failure = set.failures[0]
  const job = failure.jobId === null ? undefined : jobs.get(failure.jobId)
  const excerpt = renderExcerpt(failure.excerpt, limits)
  const isTail = excerpt !== null && failure.excerpt.every((line) => line.kind === 'tail')
  const parts: readonly (string | null)[] = [
    heading(set.failures),
    failure.message.trim() === '' ? null : `**${codeSpan(failure.message, MESSAGE_LIMIT)}**`,
    set.failures.length === 1 && failure.allowedToFail ? 'Allowed to fail: it does not count.' : null,
    CAUSE_SENTENCES[failure.cause] || null,
    isTail ? 'The log names no error. Its last lines:' : null,
    excerpt,
    facts(failure, job) || null,
    renderFindings(report, failure, limits.findings),
    otherSteps(failure),
    logSentence(job),
    jobList(set, jobs, limits.jobs)
  ]
  return parts.filter((part) => part !== null).join('\n\n')
}
