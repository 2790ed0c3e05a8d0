import { describe, expect, test } from '@jest/globals'
import { renderSummary } from '../../../src/render/markdown/summary.ts'
import { aJob, aReport, at } from '../support/build.ts'
import { renderJobsTable } from '../support/sections.ts'

const ALL_JOBS = { onlyFailed: false, rows: 50 }
const rowsOf = (text: string): readonly string[] => text.split('\n').filter((line) => /^\| \S+ [a-z]/.test(line))

describe('The table of jobs', () => {
  test('names the label of a hosted runner, and the name of others', () => {
    const jobs = [aJob(1, 'a', 'success', { runnerName: 'GitHub Actions 7' }), aJob(2, 'b', 'success', { runnerName: 'big-box' })]
    const text = renderJobsTable(aReport(jobs), ALL_JOBS)
    expect(rowsOf(text).map((row) => row.split(' | ').at(-1))).toEqual(['`ubuntu-latest` |', '`big-box` |'])
  })

  test('names a runner that all have once, above', () => {
    const text = renderJobsTable(aReport([aJob(1, 'a', 'success'), aJob(2, 'b', null, { runnerName: null })]), ALL_JOBS)
    expect(text).toContain('1m 00s of job time on `ubuntu-latest`, 8s of waiting for runners.')
    expect(text).toContain('| Result | Job | Queue | Duration | Slowest step |\n')
  })

  test('has no column for waits where nobody waited', () => {
    const text = renderJobsTable(aReport([aJob(1, 'a', 'success', { createdAt: at(4) })]), ALL_JOBS)
    expect(text).toContain('1m 00s of job time on `ubuntu-latest`.\n')
    expect(text).toContain('| Result | Job | Duration | Slowest step |\n')
  })

  test('says of skipped jobs no more than their names, below', () => {
    const skipped = ['deploy', 'publish', 'c', 'd', 'e', 'f'].map((name, index) => aJob(10 + index, name, 'skipped', { steps: [] }))
    const text = renderJobsTable(aReport([aJob(1, 'a', 'success'), ...skipped]), ALL_JOBS)
    expect(rowsOf(text)).toHaveLength(1)
    expect(text).toMatch(/\n\nSkipped: `deploy`, `publish`, `c`, `d`, `e` and 1 more job\.$/)
    expect(renderJobsTable(aReport(skipped.slice(0, 1)), ALL_JOBS)).toBe('### Jobs\n\nSkipped: `deploy`.')
  })

  test('shows failed jobs and the slowest others, and one line for those of one name that are left', () => {
    const green = Array.from({ length: 998 }, (_, index) => aJob(10 + index, `test (${index})`, 'success', { completedAt: at(10 + index) }))
    const text = renderJobsTable(aReport([...green, aJob(1, 'lint', 'failure')]), ALL_JOBS)
    const rows = rowsOf(text)
    expect(rows).toHaveLength(50)
    expect([rows[0], rows[1]].map((row) => /`([^`]+)`/.exec(row ?? '')?.[1])).toEqual(['lint', 'test (997)'])
    expect(text).toMatch(/^- 949 more jobs of `test`: ✅ success, \d+s to \d+m \d\ds$/m)
  })

  test('of a thousand green jobs is a small part of a small summary', () => {
    const jobs = Array.from({ length: 1_000 }, (_, index) => aJob(index + 1, `test (ubuntu-latest, shard ${index})`, 'success'))
    expect(renderSummary(aReport(jobs), { timeline: true }).full.length).toBeLessThan(60_000)
  })

  test('says nothing of waiting where nothing waited', () => {
    const { durations, ...report } = aReport([aJob(1, 'a', 'success')])
    expect(renderJobsTable({ ...report, durations: { ...durations, queueMs: 0 } }, ALL_JOBS)).not.toContain('waiting')
  })
})
