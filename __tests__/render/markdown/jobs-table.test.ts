import { describe, expect, test } from '@jest/globals'
import { renderSummary } from '../../../src/render/markdown/summary.ts'
import { aJob, aReport, at } from '../support/build.ts'
import { renderJobsTable } from '../support/sections.ts'

const rowsOf = (text: string): readonly string[] => text.split('\n').filter((line) => /^\| \S+ [a-z]/.test(line))

describe('The table of jobs', () => {
  test('names the label of a hosted runner, and the name of others', () => {
    const jobs = [aJob(1, 'a', 'success', { runnerName: 'GitHub Actions 7' }), aJob(2, 'b', 'success', { runnerName: 'big-box' })]
    const text = renderJobsTable(aReport(jobs), { onlyFailed: false, rows: 50 })
    expect(rowsOf(text).map((row) => row.split(' | ').at(-1))).toEqual(['`ubuntu-latest` |', '`big-box` |'])
  })

  test('shows failed jobs and the slowest others, and one line for those of one name that are left', () => {
    const green = Array.from({ length: 998 }, (_, index) => aJob(10 + index, `test (${index})`, 'success', { completedAt: at(10 + index) }))
    const text = renderJobsTable(aReport([...green, aJob(1, 'lint', 'failure')]), { onlyFailed: false, rows: 50 })
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
    expect(renderJobsTable({ ...report, durations: { ...durations, queueMs: 0 } }, { onlyFailed: false, rows: 50 })).not.toContain('waiting')
  })
})
