import { describe, expect, test } from '@jest/globals'
import { whyCancelled } from '../../../src/diagnose/without-log.ts'
import { renderCancelled } from '../../../src/render/markdown/cancelled.ts'
import { aJob, aReport, aStep } from '../support/build.ts'

const NEWER = "Canceling since a higher priority waiting request for 'ci-main' exists"
const annotation = (message: string) => ({ path: '.github', startLine: 1, level: 'failure', title: '', message })

describe('What is said of cancelled jobs', () => {
  test('is why, in GitHub’s words, and what was running', () => {
    const steps = [aStep(2, 'Run npm test', 'cancelled', 10, 730)]
    const jobs = [
      aJob(1, 'test', 'cancelled', { cancelledBecause: NEWER, steps }),
      aJob(2, 'lint', 'cancelled', { cancelledBecause: NEWER, steps: [] }),
      aJob(3, 'docs', 'cancelled', { steps: [] }),
      aJob(4, 'build', 'success')
    ]
    expect(renderCancelled(aReport(jobs))).toBe(`### Cancelled

- \`test\`, \`lint\`: \`${NEWER}\`
- \`docs\`: GitHub does not say why
- \`Run npm test\` of \`test\` was running for 12m 00s`)
  })

  test('is nothing where none was', () => {
    expect(renderCancelled(aReport([aJob(1, 'test', 'failure'), aJob(2, 'late', 'timed_out', { conclusion: 'cancelled' })]))).toBe('')
  })
})

test.each([
  ['a newer run', [annotation('The operation was canceled.'), annotation(NEWER)], NEWER],
  ['a person', [annotation('The run was canceled by @octocat.')], 'The run was canceled by @octocat.'],
  ['another leg', [annotation('The job was canceled because "test_1" failed.\nmore')], 'The job was canceled because "test_1" failed.'],
  ['nobody', [annotation('The operation was canceled.'), annotation('error: no')], null]
])('The annotations of a job tell that it was cancelled by %s', (_, annotations, why) => {
  expect(whyCancelled(annotations)).toBe(why)
})
