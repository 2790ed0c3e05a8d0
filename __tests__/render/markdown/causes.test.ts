import { describe, expect, test } from '@jest/globals'
import type { JobHistory } from '../../../src/model/follow-up.ts'
import type { Failure, Report } from '../../../src/model/report.ts'
import { renderSummary } from '../../../src/render/markdown/summary.ts'
import { groupFailures } from '../../../src/render/selection.ts'
import { aFailure, aJob, aReport } from '../support/build.ts'
import { renderCauses } from '../support/sections.ts'

const HISTORY: JobHistory = {
  branch: 'main',
  state: 'new',
  isExact: true,
  lastPassed: { id: 1, number: 1, headSha: 'a', url: '' },
  firstFailed: null,
  failedRuns: 1,
  compareUrl: null,
  alsoOn: null
}
/** Failures of these groups: `a` and what it says. */
const reportOf = (...failures: readonly (Partial<Failure> & { readonly job: string })[]) => {
  const jobs = failures.map(({ job }, index) => aJob(index + 1, job, 'failure'))
  return aReport(
    jobs,
    jobs.map((job, index) => aFailure(job, { group: `g${index}`, message: `message ${index}`, url: '', ...failures[index] }))
  )
}
const causesOf = (report: Report): string => renderCauses(groupFailures(report), report.jobs)
const tableOf = (...failures: readonly (Partial<Failure> & { readonly job: string })[]): readonly string[] =>
  causesOf(reportOf(...failures))
    .split('\n')
    .slice(2)

describe('The table of causes', () => {
  test('is there when there are several', () => {
    expect(tableOf({ job: 'test' })).toEqual([])
    expect(tableOf({ job: 'test (a)', group: 'x' }, { job: 'test (b)', group: 'x' }, { job: 'lint' })).toEqual([
      '| Cause | Jobs |',
      '| --- | --- |',
      '| `message 0` | both jobs of `test` |',
      '| `message 2` | `lint` |'
    ])
  })

  test('says since when and whether to run it again, where that is known', () => {
    const known: JobHistory = { ...HISTORY, state: 'known', failedRuns: 4 }
    expect(
      tableOf(
        { job: 'a', history: HISTORY, retry: { class: 'transient', isAdvised: true, reason: '' } },
        { job: 'b', history: { ...known, alsoOn: { branch: 'main', firstFailed: { id: 1, number: 1, headSha: null, url: '' } } } },
        { job: 'c', history: { ...known, lastPassed: null }, attemptBefore: { attempt: 1, isSame: true } },
        { job: 'd' }
      )
    ).toEqual([
      '| Cause | Jobs | Failing since | Again |',
      '| --- | --- | --- | --- |',
      '| `message 0` | `a` | new | worth a retry |',
      '| `message 1` | `b` | 4 runs, also on the base branch |  |',
      '| `message 2` | `c` | at least 4 runs | as in attempt 1 |',
      '| `message 3` | `d` |  |  |'
    ])
  })

  test('stands before the first excerpt, and only the first three causes are open', () => {
    const { full } = renderSummary(reportOf(...Array.from({ length: 40 }, (_, index) => ({ job: `job ${index}` }))), { timeline: false })
    expect(full.indexOf('| `message 39` |')).toBeLessThan(full.indexOf('### ❌'))
    expect(full.match(/^### ❌/gm)).toHaveLength(3)
    expect(full.match(/^<summary>❌ <code>job \d+<\/code> › <code>Run tests<\/code>: <code>message \d+<\/code><\/summary>$/gm)).toHaveLength(37)
  })

  test.each([
    ['all of them', /./, 'all 6 jobs of `test`'],
    ['those of one system', /windows/, '2 jobs of `test` (Windows only)'],
    ['those of one value', /22/, '3 jobs of `test` (only `22`)'],
    ['nothing short', /ubuntu, 22|windows, 24/, '2 jobs of `test`']
  ])('says what the jobs have in common: %s', (_, fails, cell) => {
    const legs = ['ubuntu', 'windows', 'macos'].flatMap((system) => [22, 24].map((version) => ({ system, name: `test (${system}, ${version})` })))
    const jobs = legs.map(({ system, name }, index) =>
      aJob(index + 1, name, fails.test(name) ? 'failure' : 'success', { labels: [`${system}-latest`] })
    )
    const lint = aJob(9, 'lint', 'failure')
    const failures = [...jobs.filter(({ conclusion }) => conclusion === 'failure'), lint].map((job) => aFailure(job, { group: job.name.slice(0, 4) }))
    expect(causesOf(aReport([...jobs, lint], failures))).toContain(` | ${cell} |\n`)
  })

  test('has at most a hundred rows, and counts the others', () => {
    const text = causesOf(reportOf(...Array.from({ length: 103 }, (_, index) => ({ job: `job ${index}` }))))
    expect([text.match(/^\| `message/gm)?.length, text.endsWith('- … and 3 more causes')]).toEqual([100, true])
  })
})

test('A heading of many jobs says how many failed in which step', () => {
  const { full } = renderSummary(reportOf({ job: 'a', group: 'x' }, { job: 'b', group: 'x' }), { timeline: false })
  expect(full).toContain('### ❌ 2 jobs failed in `Run tests`')
  const other = renderSummary(reportOf({ job: 'a', group: 'x' }, { job: 'b', group: 'x', step: { number: 4, name: 'other' } }), { timeline: false })
  expect(other.full).toContain('### ❌ 2 jobs failed alike')
})
