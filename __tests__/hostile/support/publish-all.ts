/** A step of its own: hands every attack to the runner as the real step does, through the real toolkit. Names of sinks are given in order. */

import { createPublisher, failStep } from '../../../src/action/toolkit.ts'
import { renderAnnotations } from '../../../src/render/annotations.ts'
import { renderOutputs } from '../../../src/render/outputs.ts'
import { renderStepLog } from '../../../src/render/step-log.ts'
import { ATTACKS } from './attacks.ts'
import { foreignReport } from './foreign-report.ts'

const PATHS = { report: '/r/report.json', summary: '/r/summary.md', digest: '/r/digest.md', logsDir: '/r/logs' }
const publisher = createPublisher()
for (const attack of Object.values(ATTACKS)) {
  const report = foreignReport(() => attack)
  for (const [name, value] of Object.entries(renderOutputs(report, PATHS))) publisher.output(name, value)
  publisher.output('raw', attack)
  for (const annotation of renderAnnotations(report, { limit: 10, ownRun: true, alreadyAnnotated: () => [] })) publisher.annotate(annotation)
  for (const line of renderStepLog(report, PATHS)) publisher.log(line)
  failStep(attack)
}
