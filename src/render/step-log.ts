/** A few plain lines for this step's own log: how the run ended, what failed, where the files are. */
import type { CurrentJob, Report } from '../model/report.ts'
import { logLine } from './escape.ts'
import { writeText } from './markdown/write.ts'
import { countOf, firstNames } from './numbers.ts'
import type { ReportPaths } from './outputs.ts'
import { type FailureSet, groupFailures } from './selection.ts'
import { notesToShow } from './view/notes.ts'
import { countsOf, endOf, runNumberOf } from './view/overview.ts'
import { singleLine } from './visible.ts'

const FAILURES = 20
const NAME_LIMIT = 100
const MESSAGE_LIMIT = 250
const NAMES = 5

/** One line for all jobs that failed for one cause. */
const renderSet = (failures: FailureSet): string => {
  const [failure] = failures
  const names = failures.map(({ jobName }) => singleLine(jobName ?? 'The run itself', NAME_LIMIT))
  const step = failure.step === null ? '' : ` › ${singleLine(failure.step.name, NAME_LIMIT)}`
  const message = singleLine(failure.message, MESSAGE_LIMIT)
  return `${failure.allowedToFail ? 'allowed to fail' : 'failed'}: ${firstNames(names, NAMES, 'job')}${step}${message === '' ? '' : `: ${message}`}`
}

const renderOwnFailures = ({ name, failedSteps }: CurrentJob): readonly string[] =>
  failedSteps.slice(0, FAILURES).map((step) => `failed: ${singleLine(name, NAME_LIMIT)} (this very job) › ${singleLine(step.name, NAME_LIMIT)}`)

/** Lines that are safe to print as they are: the runner obeys none of them. */
export const renderStepLog = (report: Report, paths: ReportPaths): readonly string[] => {
  const name = singleLine(report.run.name ?? 'The workflow', NAME_LIMIT)
  const sets = groupFailures(report)
  const shown = sets.slice(0, FAILURES)
  const notes = notesToShow(report.notes).length
  const rest = sets.slice(FAILURES).flat().length
  const lines = [
    `${name} ${writeText(endOf(report).words)} (${runNumberOf(report)}): ${report.currentJob === null ? '' : 'without this job: '}${countsOf(report)}`,
    ...(report.currentJob === null ? [] : renderOwnFailures(report.currentJob)),
    ...shown.map(renderSet),
    ...(rest > 0 ? [`… and ${countOf(rest, 'more failure')}`] : []),
    ...(notes > 0 ? [`${countOf(notes, 'note')} on this report: see the summary`] : []),
    `report:  ${paths.report}`,
    `summary: ${paths.summary}`,
    `digest:  ${paths.digest}`,
    `logs:    ${paths.logsDir}`
  ]
  return lines.map(logLine)
}
