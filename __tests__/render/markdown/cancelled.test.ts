import { describe, expect, test } from '@jest/globals'
import { whyCancelled } from '../../../src/diagnose/without-log.ts'
import { aJob, aReport, aStep } from '../support/build.ts'
import { renderCancelled } from '../support/sections.ts'

const NEWER = "Canceling since a higher priority waiting request for 'ci-main' exists"
const annotation = (message: string) => ({ path: '.github', startLine: 1, level: 'failure', title: '', message })

const running = (to: number) => [
  aStep(1, 'Set up job', 'success', 4, 10),
  aStep(2, 'Run npm test', 'cancelled', 10, to),
  aStep(3, 'Pack', 'skipped', to, to)
]

describe('What is said of cancelled jobs', () => {
  test('is why, in GitHub’s words, and what was running', () => {
    const jobs = [
      aJob(1, 'docs', 'cancelled'),
      aJob(2, 'test (a)', 'cancelled', { cancelledBecause: NEWER, steps: running(730) }),
      aJob(3, 'test (b)', 'cancelled', { cancelledBecause: NEWER, steps: running(72) }),
      aJob(4, 'lint', 'cancelled', { cancelledBecause: NEWER, steps: [aStep(1, 'Set up job', 'cancelled', 4, 4)] }),
      aJob(5, 'site', 'cancelled', { runnerName: null }),
      aJob(6, 'build', 'success')
    ]
    expect(renderCancelled(aReport(jobs))).toBe(`### Cancelled

- \`Canceling since a higher priority waiting request for 'ci-main' exists\`: \`test (a)\`, \`test (b)\`, \`lint\` (a newer run of the same concurrency group takes its place)
- GitHub does not say why: \`docs\`, \`site\`
- \`Run npm test\` was running for 1m 02s to 12m 00s in \`test (a)\`, \`test (b)\`
- \`Set up job\` of \`lint\` was running
- \`site\` had not started`)
  })

  test('is one line for many jobs of one step', () => {
    const jobs = Array.from({ length: 40 }, (_, index) =>
      aJob(index, `test (${index})`, 'cancelled', { cancelledBecause: NEWER, steps: running(730) })
    )
    expect(renderCancelled(aReport(jobs)).split('\n').slice(2)).toEqual([
      `- \`${NEWER}\`: \`test (0)\`, \`test (1)\`, \`test (2)\`, \`test (3)\`, \`test (4)\` and 35 more jobs (a newer run of the same concurrency group takes its place)`,
      '- `Run npm test` was running for 12m 00s in `test (0)`, `test (1)`, `test (2)`, `test (3)`, `test (4)` and 35 more jobs'
    ])
  })

  test.each([
    {
      name: 'that the token may not read it',
      notes: [{ kind: 'annotations_unreadable' as const, message: 'No.' }],
      words: 'could not be read (see the notes)'
    },
    { name: 'that nobody asked', notes: [], words: 'was not read' }
  ])('never blames GitHub for a reason of which we know $name', ({ notes, words }) => {
    const report = aReport([aJob(1, 'docs', 'cancelled', { isReasonUnread: true })], [], { notes })
    expect(renderCancelled(report)).toBe(`### Cancelled\n\n- Why ${words}: \`docs\``)
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
