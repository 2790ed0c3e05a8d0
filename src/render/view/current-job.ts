/** The part of a report for a report that runs inside the job that failed: what is known, and how to learn more. */
import type { CurrentJob } from '../../model/report.ts'
import { stepDurationMs } from '../../timing/durations.ts'
import { countOf, formatDuration } from '../numbers.ts'
import { showState } from '../words.ts'
import { type Block, code, heading, link, paragraph, script, type Text, table } from './document.ts'
import { foldIfLong, paragraphs, someOf, stateOf } from './parts.ts'

const NAMED_STEPS = 10

const ADVICE: readonly Block[] = [
  paragraph("GitHub publishes a job's log only when the job ends, so this report cannot say why. To read the log, report from a job of its own:"),
  script('yaml', [
    '  report:',
    '    needs: [build] # the jobs to explain',
    '    if: always()',
    '    runs-on: ubuntu-latest',
    '    permissions:',
    '      actions: read',
    '    steps:',
    '      # move the step that writes this report here'
  ])
]

/** The heading, the failed steps, the finished steps as a table, and the advice with its YAML. */
export const currentJobSection = (job: CurrentJob): readonly Block[] => {
  const failed = job.failedSteps.map((step) => code(step.name))
  const rows = job.steps.map((step): readonly Text[] => [
    stateOf(showState(step.status, step.conclusion)),
    [code(step.name)],
    [formatDuration(stepDurationMs(step))]
  ])
  const steps: Text = [failed.length === 1 ? 'Step ' : 'Steps ', ...someOf(failed, NAMED_STEPS), ' failed before this report was written.']
  return [
    heading(3, '❌ This very job: ', link(code(job.name), job.url)),
    ...paragraphs(failed.length === 0 ? [] : steps),
    ...(rows.length === 0 ? [] : [foldIfLong(rows.length, countOf(rows.length, 'finished step'), table(['Result', 'Step', 'Duration'], rows))]),
    ...ADVICE
  ]
}
