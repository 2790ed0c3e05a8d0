/** The part of a summary for a report that runs inside the job that failed: what is known, and how to learn more. */
import type { CurrentJob } from '../../model/report.ts'
import { stepDurationMs } from '../../timing/durations.ts'
import { formatDuration } from '../duration.ts'
import { codeSpan, codeSpanInTable } from '../escape.ts'
import { link } from '../links.ts'
import { countOf, showState } from '../words.ts'
import { details } from './details.ts'
import { stateCell, table } from './table.ts'

const NAMED_STEPS = 10
const OPEN_ROWS = 10

const ADVICE = [
  "GitHub publishes a job's log only when the job ends, so this report cannot say why. To read the log, report from a job of its own:",
  '',
  '```yaml',
  '  report:',
  '    needs: [build] # the jobs to explain',
  '    if: always()',
  '    runs-on: ubuntu-latest',
  '    permissions:',
  '      actions: read',
  '    steps:',
  '      # move the step that writes this report here',
  '```'
].join('\n')

/** The heading, the failed steps, the finished steps as a table, and the advice with its YAML. */
export const renderCurrentJob = (job: CurrentJob): string => {
  const named = job.failedSteps.slice(0, NAMED_STEPS).map((step) => codeSpan(step.name))
  const rest = job.failedSteps.length - named.length
  const failed = `${job.failedSteps.length === 1 ? 'Step' : 'Steps'} ${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''} failed before this report was written.`
  const rows = job.steps.map((step) => [
    stateCell(showState(step.status, step.conclusion)),
    codeSpanInTable(step.name),
    formatDuration(stepDurationMs(step))
  ])
  const steps = table(['Result', 'Step', 'Duration'], rows)
  const parts = [
    `### ❌ This very job: ${link(codeSpan(job.name), job.url)}`,
    job.failedSteps.length === 0 ? null : failed,
    rows.length === 0 ? null : rows.length > OPEN_ROWS ? details(countOf(rows.length, 'finished step'), steps) : steps,
    ADVICE
  ]
  return parts.filter((part) => part !== null).join('\n\n')
}
