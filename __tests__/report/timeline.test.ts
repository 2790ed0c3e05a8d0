import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ReportedJob } from '../../src/model/report.ts'
import { renderTimeline } from '../../src/report/timeline.ts'
import { anyReport } from './support/any-report.ts'
import { aJob, aReport, aStep, at } from './support/build.ts'

const timelineOf = (...jobs: readonly ReportedJob[]): string => renderTimeline(aReport(jobs)) ?? ''
const rowsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => / :.*\d+, \d+$/.test(line))
    .map((line) => line.trim())
const chartsOf = (text: string): readonly string[] => [...text.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map((match) => match[1] ?? '')

describe('The timeline', () => {
  test('draws the wait and the run of a job, red when it failed', () => {
    expect(rowsOf(timelineOf(aJob(1, 'build', 'failure')))).toEqual([
      `🕒 build waited 4s :done, ${at(0)}, ${at(4)}`,
      `❌ build 1m 00s :crit, ${at(4)}, ${at(64)}`
    ])
  })

  test('leaves out a wait that nobody could see', () => {
    expect(rowsOf(timelineOf(aJob(1, 'long', 'success', { completedAt: at(4000) })))).toEqual([`✅ long 1h 06m :${at(4)}, ${at(4000)}`])
  })

  test('draws a running job as far as its finished steps, and leaves out what has no times', () => {
    const running = aJob(1, 'a', null, { createdAt: at(4), steps: [aStep(1, 'x', 'success', 5, 20), aStep(2, 'y', null, 20, null)] })
    const text = timelineOf(running, aJob(2, 'b', null), aJob(3, 'c', null, { status: 'queued', startedAt: null }))
    expect(rowsOf(text)).toEqual([`⏳ a 16s :active, ${at(4)}, ${at(20)}`])
    expect(text).toContain('Running jobs are drawn as far as their finished steps.')
  })

  test('leaves out skipped and superseded jobs', () => {
    expect(renderTimeline(aReport([aJob(1, 'a', 'skipped'), aJob(2, 'b', 'failure', { superseded: true })]))).toBeNull()
  })

  test('draws only the wait of a job that never got a runner', () => {
    expect(rowsOf(timelineOf(aJob(1, 'a', 'cancelled', { startedAt: at(0), completedAt: at(50), runnerName: null })))).toEqual([
      `🕒 a waited 50s :done, ${at(0)}, ${at(50)}`
    ])
  })

  test('never draws backwards', () => {
    expect(rowsOf(timelineOf(aJob(1, 'a', 'cancelled', { createdAt: at(90), startedAt: at(80), completedAt: at(10) })))).toEqual([
      `🚫 a 0s :${at(80)}, ${at(80)}`
    ])
  })

  test.each([
    { jobs: 99, note: false },
    { jobs: 100, note: false },
    { jobs: 101, note: true }
  ])('of $jobs jobs says that it shows only a part: $note', ({ jobs, note }) => {
    const all = Array.from({ length: jobs }, (_, index) =>
      aJob(index + 1, `j${index}`, index === 50 ? 'failure' : 'success', { createdAt: at(4), completedAt: at(100 + index) })
    )
    const text = timelineOf(...all)
    expect(rowsOf(text)).toHaveLength(Math.min(100, jobs))
    expect(text.includes('Shown are 100 of 101 jobs: failed ones first, then the longest.')).toBe(note)
    expect(text).toContain('❌ j50 ')
    if (note) expect(text).not.toContain('✅ j0 ')
  })

  test('splits into diagrams that GitHub still draws, without losing a row', () => {
    const all = Array.from({ length: 100 }, (_, index) => aJob(index + 1, ':'.repeat(100), 'success', { createdAt: at(4) }))
    const long = all.map((job) => ({ ...job, name: '￿¶'.repeat(50) }))
    const charts = chartsOf(timelineOf(...long))
    expect(rowsOf(charts.join('\n'))).toHaveLength(100)
    for (const chart of charts) expect(chart.length).toBeLessThanOrEqual(50_000)
    const wide = chartsOf(timelineOf(...all.map((job) => ({ ...job, name: 'ﬂ'.repeat(100) }))))
    expect(wide.length).toBeGreaterThan(1)
    for (const chart of wide) expect(chart).toMatch(/^gantt\n {4}dateFormat x\n {4}axisFormat %H:%M:%S\n/)
    expect(rowsOf(wide.join('\n'))).toHaveLength(100)
  })

  test('holds only rows that Mermaid reads, for any report', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        for (const chart of chartsOf(renderTimeline(report) ?? '')) {
          for (const line of chart.split('\n').slice(4)) {
            const [, from, to] = /^ {4}\S+ [^:;,%]*(?:#\d+;[^:;,%]*)* :(?:(?:done|crit|active), )?(\d+), (\d+)$/u.exec(line) ?? []
            expect(from).toBeDefined()
            expect(Number(to)).toBeGreaterThanOrEqual(Number(from))
          }
        }
      })
    )
  })
})
