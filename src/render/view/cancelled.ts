/** The part of a report about cancelled jobs: why, in GitHub's words, and what was running. */
import type { Report, ReportedJob } from '../../model/report.ts'
import { stepDurationMs } from '../../timing/durations.ts'
import { formatDuration } from '../numbers.ts'
import { countedJobs } from '../selection.ts'
import { type Block, code, heading, type Text } from './document.ts'
import { listOf, someOf } from './parts.ts'

const REASON_LIMIT = 300
const NAME_LIMIT = 80
const NAMES = 5
const MOST_RUNNING = 10

/** `Run npm test of test was running for 12m 03s`; null when none was. */
const wasRunning = (job: ReportedJob): Text | null => {
  const step = job.steps.find(({ conclusion }) => conclusion === 'cancelled')
  if (step === undefined) return null
  const ms = stepDurationMs(step)
  return [code(step.name, NAME_LIMIT), ' of ', code(job.name, NAME_LIMIT), ms === null ? ' was running' : ` was running for ${formatDuration(ms)}`]
}

const namesOf = (jobs: readonly ReportedJob[]): Text =>
  someOf(
    jobs.map(({ name }) => code(name, NAME_LIMIT)),
    NAMES,
    'job'
  )

/** Empty when no job was cancelled. */
export const cancelledSection = (report: Report): readonly Block[] => {
  const jobs = countedJobs(report).filter(({ effectiveConclusion }) => effectiveConclusion === 'cancelled')
  if (jobs.length === 0) return []
  const reasons = [...Map.groupBy(jobs, ({ cancelledBecause }) => cancelledBecause)].map(
    ([reason, some]): Text => [
      ...namesOf(some),
      ': ',
      reason === null ? `${report.isOfSavedLogs === true ? 'the log' : 'GitHub'} does not say why` : code(reason, REASON_LIMIT)
    ]
  )
  const running = jobs.map(wasRunning).filter((text) => text !== null)
  const shown = running.slice(0, MOST_RUNNING)
  return [heading(3, 'Cancelled'), listOf([...reasons, ...shown], running.length - shown.length, 'step')]
}
