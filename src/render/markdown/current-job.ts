/** The part of a summary for a report that runs inside the job that failed: what is known, and how to learn more. */
import type { CurrentJob } from '../../model/report.ts'
import { stepDurationMs } from '../../timing/durations.ts'
import { codeSpan, codeSpanInTable } from '../escape.ts'
import { link } from '../links.ts'
import { countOf, firstNames, formatDuration } from '../numbers.ts'
import { showState } from '../words.ts'
import { foldIfLong, joinBlocks, stateCell, table } from './blocks.ts'

const NAMED_STEPS = 10

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
  const failed = job.failedSteps.map((step) => codeSpan(step.name))
  const rows = job.steps.map((step) => [
    stateCell(showState(step.status, step.conclusion)),
    codeSpanInTable(step.name),
    formatDuration(stepDurationMs(step))
  ])
  return joinBlocks([
    `### ❌ This very job: ${link(codeSpan(job.name), job.url)}`,
    failed.length === 0 ? '' : `${failed.length === 1 ? 'Step' : 'Steps'} ${firstNames(failed, NAMED_STEPS)} failed before this report was written.`,
    rows.length === 0 ? '' : foldIfLong(rows.length, countOf(rows.length, 'finished step'), table(['Result', 'Step', 'Duration'], rows)),
    ADVICE
  ])
}
