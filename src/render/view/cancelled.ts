/** The part of a report about cancelled jobs: why, in GitHub's words, and what was running. */
import type { Report, ReportedJob } from '../../model/report.ts'
import { neverStarted, stepDurationMs } from '../../timing/durations.ts'
import { countedJobs } from '../selection.ts'
import { type Block, code, heading, type Inline, list, type Text, type Words } from './document.ts'
import { entriesOf } from './parts.ts'
import { jobNames, type RunningStep, runningStepLines } from './running-steps.ts'

const REASON_LIMIT = 300
const MOST_REASONS = 10
const MOST_STEPS = 10

/** One line for each reason: GitHub's own words first, then of which jobs it says nothing, and of which nobody asked. */
const reasonLines = ({ isOfSavedLogs, notes }: Report, jobs: readonly ReportedJob[]): readonly Text[] => {
  const lineOf = (reason: Inline, some: readonly ReportedJob[]): readonly Text[] => (some.length === 0 ? [] : [[reason, ': ', ...jobNames(some)]])
  const isRefused = notes.some(({ kind }) => kind === 'annotations_unreadable')
  const told = Map.groupBy(jobs, ({ cancelledBecause }) => cancelledBecause)
  const { unread = [], silent = [] } = Object.groupBy(told.get(null) ?? [], ({ isReasonUnread }) => (isReasonUnread === true ? 'unread' : 'silent'))
  return [
    ...[...told].flatMap(([reason, some]) =>
      reason === null ? [] : lineOf(code(reason, REASON_LIMIT), some).map((line) => [...line, inPlainWords(reason)])
    ),
    ...lineOf(`${isOfSavedLogs === true ? 'The log' : 'GitHub'} does not say why`, silent),
    ...lineOf(isRefused ? 'Why could not be read (see the notes)' : 'Why was not read', unread)
  ]
}

/** GitHub's own words for what a `concurrency` group does are not those of its documentation. */
const inPlainWords = (reason: string): Words =>
  reason.startsWith('Canceling since a higher priority waiting request') ? ' (a newer run of the same concurrency group takes its place)' : ''

const cancelledStep = (job: ReportedJob): readonly RunningStep[] => {
  const step = job.steps.find(({ conclusion }) => conclusion === 'cancelled')
  return step === undefined ? [] : [{ name: step.name, job, ms: stepDurationMs(step) }]
}

/** Empty when no job was cancelled. */
export const cancelledSection = (report: Report): readonly Block[] => {
  const jobs = countedJobs(report).filter(({ effectiveConclusion }) => effectiveConclusion === 'cancelled')
  if (jobs.length === 0) return []
  const reasons = reasonLines(report, jobs)
  const steps = runningStepLines(jobs.flatMap(cancelledStep), 'was running').map(({ content }) => content)
  const idle = jobs.filter(neverStarted)
  const entries = [
    ...entriesOf(reasons.slice(0, MOST_REASONS), reasons.length - MOST_REASONS, 'reason'),
    ...entriesOf(steps.slice(0, MOST_STEPS), steps.length - MOST_STEPS, 'step'),
    ...(idle.length === 0 ? [] : [[...jobNames(idle), ' had not started']])
  ]
  return [heading(3, 'Cancelled'), list(entries)]
}
