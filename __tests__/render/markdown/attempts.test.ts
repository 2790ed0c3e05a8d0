import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type AttemptFacts, groupAttempts } from '../../../src/jobs/attempts.ts'
import type { Failure, ReportedJob } from '../../../src/model/report.ts'
import { anyReport } from '../support/any-report.ts'
import { aFailure, aJob, aReport, aRun, at, jobUrl } from '../support/build.ts'
import { renderAttempts } from '../support/sections.ts'

const SECOND = { attempt: 2, createdAt: at(900), startedAt: at(905), completedAt: at(960) }
const ran = (id: number, name: string, attempt: number, conclusion: string | null, more: Partial<ReportedJob> = {}): ReportedJob => {
  const begin = (attempt - 1) * 900
  const ended = conclusion === null ? null : at(begin + 60)
  return aJob(id, name, conclusion, { attempt, createdAt: at(begin), startedAt: at(begin + 5), completedAt: ended, ...more })
}
const render = (jobs: readonly ReportedJob[], facts: Partial<AttemptFacts> = {}): string =>
  renderAttempts(groupAttempts(jobs, { run: { attempt: 2, startedAt: at(900) }, ...facts })) ?? ''

describe('a flaky job', () => {
  const jobs = [ran(1, 'e2e', 1, 'failure'), ran(2, 'e2e', 2, 'success')]
  const because = (more: Partial<Failure>): string => render(jobs, { failures: new Map([[1, aFailure(jobs[0] ?? null, more)]]) })

  test('shows where it failed, why, and where it passed', () => {
    expect(because({ message: 'browser closed unexpectedly' })).toContain(
      [
        '### Flaky: failed, then passed',
        '',
        '| Job | Failed in | Why | Passed in |',
        '| --- | --- | --- | --- |',
        `| \`e2e\` | [attempt 1](${jobUrl(1)}) | \`Run tests\`: \`browser closed unexpectedly\` [step log, line 12](${jobUrl(1)}#step:3:12) | [attempt 2](${jobUrl(2)}) |`
      ].join('\n')
    )
  })

  test('without a failing step shows the message alone', () => {
    expect(because({ step: null, message: 'lost', url: jobUrl(1) })).toContain(`| [attempt 1](${jobUrl(1)}) | \`lost\` | [attempt 2]`)
  })

  test('that was not diagnosed says so', () => {
    expect(render(jobs)).toContain(`| not read | [attempt 2](${jobUrl(2)}) |`)
  })

  test('links every attempt that failed', () => {
    const more = [...jobs.slice(0, 1), ran(2, 'e2e', 2, 'failure'), ran(3, 'e2e', 3, 'success')]
    expect(render(more, { run: { attempt: 3, startedAt: null } })).toContain(`[attempt 1](${jobUrl(1)}), [attempt 2](${jobUrl(2)}) |`)
  })

  test('cannot break out of its cell', () => {
    const name = '`|\n# x <img src=q> @octocat'
    const failed = ran(1, name, 1, 'failure', { url: 'javascript:alert(1)' })
    const failure = aFailure(failed, { message: 'a ` | b\n| c', step: { number: 1, name: '|' }, url: 'javascript:x#step:1:2' })
    const text = render([failed, ran(2, name, 2, 'success')], { failures: new Map([[1, failure]]) })
    const row = text.split('\n').find((line) => line.includes('attempt 1 |'))
    expect(row).toBe(`| \`\` \`\\|↵# x <img src=q> @octocat \`\` | attempt 1 | \`\\|\`: \`\`a \` \\| b↵\\| c\`\` | [attempt 2](${jobUrl(2)}) |`)
  })

  test('is one of many behind a fold', () => {
    const many = Array.from({ length: 11 }, (_, index) => [ran(index + 1, `t ${index}`, 1, 'failure'), ran(index + 50, `t ${index}`, 2, 'success')])
    expect(render(many.flat())).toContain('<summary>11 flaky jobs</summary>\n\n| Job | Failed in |')
  })
})

describe('the attempts', () => {
  test('stand side by side, with the conclusion of all jobs in the first row', () => {
    const jobs = [ran(1, 'a', 1, 'success'), ran(2, 'b', 1, 'cancelled'), ran(3, 'b', 2, null)]
    expect(render(jobs, { timedOut: new Set([2]) })).toContain(
      [
        '### Attempts',
        '',
        '| Job | Attempt 1 | Attempt 2 |',
        '| --- | --- | --- |',
        '| All jobs | ❌ failure | ⏳ running |',
        `| \`b\` | [⏱️ timed out](${jobUrl(2)}) | [⏳ running](${jobUrl(3)}) |`
      ].join('\n')
    )
  })

  test('are few enough to be a table, whatever a server lists', () => {
    const jobs = Array.from({ length: 200 }, (_, index) => [
      ran(2 * index + 1, `t ${index}`, index + 1, 'failure'),
      ran(2 * index + 2, `t ${index}`, index + 2, 'failure')
    ])
    const text = render(jobs.flat(), { run: { attempt: 201, startedAt: null } })
    expect(text).toContain('Only the last 60 of 201 attempts are in the table.\n\n<details>')
    expect(text).toContain('| Job | Attempt 142 |')
    expect(text).toContain('| Attempt 201 |')
  })

  test('mark what was carried over, and what was allowed to fail', () => {
    const copy = ran(3, 'a', 1, 'success', { attempt: 3, createdAt: at(1_800) })
    const jobs = [ran(1, 'a', 1, 'failure'), ran(2, 'a', 2, 'success'), copy, ran(4, 'b', 1, 'failure'), ran(5, 'b', 3, 'failure')]
    const text = render(jobs, { run: { attempt: 3, startedAt: null }, allowedToFail: new Set([5]) })
    expect(text).toContain(`[✅ success, carried over](${jobUrl(3)})`)
    expect(text).toContain(`[⚠️ failure, allowed](${jobUrl(5)})`)
  })

  test.each([
    ['listed once', [ran(1, 'a', 1, 'success'), ran(3, 'b', 2, 'success')], '- Not re-run: `a` (result from attempt 1)'],
    [
      'listed again',
      [ran(1, 'a', 1, 'success'), ran(2, 'a', 1, 'success', { attempt: 2, createdAt: at(900) })],
      '- Not re-run: `a` (result from attempt 1)'
    ],
    ['listed only again', [ran(2, 'a', 1, 'success', { attempt: 2, createdAt: at(900) })], '- Not re-run: `a` (result from an earlier attempt)']
  ])('a job that did not run again is told with its attempt: %s', (_, jobs, line) => {
    const text = render(jobs)
    expect(text).toContain(line)
    expect(text).not.toContain('| Job |')
  })

  test('jobs that the list leaves out are told, and that some of them failed', () => {
    const earlier = [ran(1, 'a', 1, 'success'), ran(2, 'b', 1, 'failure'), ran(3, 'c', 1, 'failure')]
    expect(render([ran(4, 'c', 2, 'success')], { earlier })).toContain(
      "Not listed:\n\n- 2 jobs of an earlier attempt, because GitHub's list of attempt 2 leaves them out: `a`, `b`; they do not count here, though 1 failed"
    )
  })

  test.each([
    [2, [2], '- attempt 1'],
    [4, [4], '- attempts 1 to 3'],
    [5, [2, 5], '- attempts 1, 3 to 4']
  ])('attempts of %d that are not listed are told when %j are', (reported, listed, line) => {
    const jobs = listed.map((attempt, index) => ran(index + 1, `job ${attempt}`, attempt, 'success'))
    const text = render(jobs, { run: { attempt: reported, startedAt: null } })
    expect(text.split('Not listed:\n\n')[1]?.split('\n')).toEqual([line])
  })

  test('long lists of names are cut', () => {
    const jobs = Array.from({ length: 30 }, (_, index) => ran(index + 1, `job ${index}`, 1, 'success'))
    expect(render(jobs)).toContain('`job 19` and 10 more jobs')
  })

  test.each([
    ['a run that ran once', [ran(1, 'a', 1, 'failure'), ran(2, 'a', 1, 'success')], 1],
    ['a server that tells no attempts', [aJob(1, 'a', 'failure', { attempt: null }), aJob(2, 'a', 'success', { attempt: null })], null],
    ['a run without jobs', [], 1]
  ])('are not a word for %s', (_, jobs, attempt) => {
    expect(renderAttempts(groupAttempts(jobs, { run: { attempt, startedAt: null } }))).toBe('')
  })
})

test('The jobs of a report tell its attempts', () => {
  const older = aJob(1, 'a', 'cancelled', { superseded: true, effectiveConclusion: 'timed_out' })
  const report = aReport([older, aJob(2, 'a', 'failure', { ...SECOND, allowedToFail: true })], [], { run: aRun({ attempt: 2 }) })
  expect(renderAttempts(report.attempts)).toContain(`| \`a\` | [⚠️ timed out, allowed](${jobUrl(1)}) | [⚠️ failure, allowed](${jobUrl(2)}) |`)
})

test('Any report has a part about attempts in which no cell breaks out of its row', () => {
  fc.assert(
    fc.property(anyReport(), (report) => {
      const rows = (renderAttempts(report.attempts) ?? '').split('\n').filter((line) => line.startsWith('|'))
      for (const row of rows) expect(row.endsWith('|')).toBe(true)
    })
  )
})
