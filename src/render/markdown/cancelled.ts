/** The part of a summary about cancelled jobs: why, in GitHub's words, and what was running. */
import type { Report, ReportedJob } from '../../model/report.ts'
import { stepDurationMs } from '../../timing/durations.ts'
import { codeSpan } from '../escape.ts'
import { firstNames, formatDuration } from '../numbers.ts'
import { countedJobs } from '../selection.ts'
import { list } from './blocks.ts'

const REASON_LIMIT = 300
const NAME_LIMIT = 80
const NAMES = 5
const MOST_RUNNING = 10

/** `Run npm test of test was running for 12m 03s`; null when none was. */
const wasRunning = (job: ReportedJob): string | null => {
  const step = job.steps.find(({ conclusion }) => conclusion === 'cancelled')
  if (step === undefined) return null
  return `${codeSpan(step.name, NAME_LIMIT)} of ${codeSpan(job.name, NAME_LIMIT)} was running for ${formatDuration(stepDurationMs(step))}`
}

const namesOf = (jobs: readonly ReportedJob[]): string =>
  firstNames(
    jobs.map(({ name }) => codeSpan(name, NAME_LIMIT)),
    NAMES,
    'job'
  )

/** Empty when no job was cancelled. */
export const renderCancelled = (report: Report): string => {
  const jobs = countedJobs(report).filter(({ effectiveConclusion }) => effectiveConclusion === 'cancelled')
  if (jobs.length === 0) return ''
  const reasons = [...Map.groupBy(jobs, ({ cancelledBecause }) => cancelledBecause)].map(([reason, some]) =>
    reason === null ? `${namesOf(some)}: GitHub does not say why` : `${namesOf(some)}: ${codeSpan(reason, REASON_LIMIT)}`
  )
  const running = jobs.map(wasRunning).filter((words) => words !== null)
  const shown = running.slice(0, MOST_RUNNING)
  return `### Cancelled\n\n${list([...reasons, ...shown], running.length - shown.length, 'step')}`
}
