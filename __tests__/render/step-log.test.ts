import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { renderStepLog } from '../../src/render/step-log.ts'
import { anyReport } from './support/any-report.ts'
import { aFailure, aJob, aReport } from './support/build.ts'
import { currentJobFailed, hostileNames, redRun } from './support/reports.ts'

const PATHS = { report: '/tmp/r/report.json', summary: '/tmp/r/summary.md', digest: '/tmp/r/digest.md', logsDir: '/tmp/r/logs' }

test('The step log says how the run ended, what failed, and where the files are', () => {
  expect(renderStepLog(redRun(), PATHS)).toEqual([
    '| CI failed (run #42): 5 of 7 jobs failed, 1 skipped',
    "| failed: lint › Check types: src/server.ts: 41: 17 - error TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.",
    '| failed: test (ubuntu, 22), test (ubuntu, 24), test (windows, 24) › Run tests: FAIL test/port.test.ts: reads the port: expected 8080, received 80',
    '| failed: docs › Build pages: The job ran longer than its limit of 60 minutes.',
    '| 1 note on this report: see the summary',
    '| report:  /tmp/r/report.json',
    '| summary: /tmp/r/summary.md',
    '| digest:  /tmp/r/digest.md',
    '| logs:    /tmp/r/logs'
  ])
})

test('The step log names at most twenty failures and counts the others', () => {
  const jobs = Array.from({ length: 25 }, (_, index) => aJob(index, `j${index}`, 'failure'))
  const lines = renderStepLog(
    aReport(
      jobs,
      jobs.map((job) => aFailure(job))
    ),
    PATHS
  )
  expect(lines.filter((line) => line.startsWith('| failed: '))).toHaveLength(20)
  expect(lines).toContain('| … and 5 more failures')
})

test('The step log of a report from inside the failed job names the steps that failed', () => {
  const lines = renderStepLog(currentJobFailed(), PATHS)
  expect(lines[0]).toContain('without this job: ')
  expect(lines).toContain('| failed: test (this very job) › Run tests')
})

test('The step log breaks the commands that a name or message holds', () => {
  expect(renderStepLog(hostileNames(), PATHS).join('\n')).toContain('**bold** ##\\[error]x ::error::y red')
})

test('No line of any digest is a command to the runner', () => {
  fc.assert(
    fc.property(anyReport(), (report) => {
      for (const line of renderStepLog(report, PATHS)) {
        expect(line).toMatch(/^\| [^\r\n]*$/)
        expect(line).not.toContain('##[')
        expect(line.length).toBeLessThanOrEqual(1_000)
      }
    })
  )
})
