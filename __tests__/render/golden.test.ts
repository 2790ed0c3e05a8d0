import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.ts'
import { renderSummary } from '../../src/render/markdown/summary.ts'
import { golden } from './support/golden.ts'
import {
  allowedRun,
  attemptsRun,
  cancelledRun,
  currentJobFailed,
  greenRun,
  hostileNames,
  matrixRun,
  missingLogs,
  redRun,
  rerunRun,
  runningRun,
  startupFailure
} from './support/reports.ts'

const cases: readonly (readonly [string, () => Report])[] = [
  ['red-run', redRun],
  ['green-run', greenRun],
  ['allowed-to-fail', allowedRun],
  ['running-run', runningRun],
  ['cancelled-run', cancelledRun],
  ['rerun', rerunRun],
  ['matrix-run', matrixRun],
  ['startup-failure', startupFailure],
  ['current-job-failed', currentJobFailed],
  ['attempts', attemptsRun],
  ['missing-logs', missingLogs],
  ['hostile-names', hostileNames]
]

describe('The summary reads as its golden file', () => {
  test.each(cases)('%s', (name, build) => {
    const { full, fitted, degraded } = renderSummary(build(), { timeline: true })
    expect(full).toBe(golden(name, full))
    expect(fitted).toBe(full)
    expect(degraded).toEqual([])
  })
})
