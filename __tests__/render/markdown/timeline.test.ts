import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Report, ReportedJob } from '../../../src/model/report.ts'
import { anyReport } from '../support/any-report.ts'
import { aJob, aReport, aStep, at } from '../support/build.ts'
import { renderTimeline } from '../support/sections.ts'

const DAY = 86_400
const AGAIN = aJob(3, 'deploy', 'success', { attempt: 2, createdAt: at(DAY), startedAt: at(DAY + 30), completedAt: at(DAY + 90) })
const timelineOf = (...jobs: readonly ReportedJob[]): string => renderTimeline(aReport(jobs)) ?? ''
const chartsOf = (text: string): readonly string[] => [...text.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map((match) => match[1] ?? '')
/** Names and bars, without the head. A bar without a name of its own starts with a blank picture, shown here as `_`. */
const rowsOf = (text: string): readonly string[] =>
  chartsOf(text).flatMap((chart) => {
    const lines = chart.split('\n').map((line) => line.trim().replace('\u2800', '_'))
    return lines.slice(lines.indexOf('todayMarker off') + 1)
  })
const namesOf = (text: string): readonly string[] =>
  rowsOf(text)
    .filter((row) => row.startsWith('section '))
    .map((row) => row.replace('section ', ''))

describe('The timeline', () => {
  test('draws the wait and the run of a job in one row, red when it failed', () => {
    expect(rowsOf(timelineOf(aJob(1, 'build', 'failure')))).toEqual([
      'section ❌ build',
      `_ :done, ${at(0)}, ${at(4)}`,
      `1m 00s, waited 4s :crit, ${at(4)}, ${at(64)}`
    ])
  })

  test('leaves out a wait that nobody could see', () => {
    expect(rowsOf(timelineOf(aJob(1, 'long', 'success', { completedAt: at(4000) })))).toEqual(['section ✅ long', `1h 06m :${at(4)}, ${at(4000)}`])
  })

  test('draws a running job up to when it was read, and leaves out what has no times', () => {
    const running = aJob(1, 'a', null, { createdAt: at(4), steps: [aStep(1, 'x', 'success', 5, 20), aStep(2, 'y', null, 20, null)] })
    const text = timelineOf(running, aJob(3, 'c', null, { status: 'queued', startedAt: null }))
    expect(rowsOf(text)).toEqual(['section ⏳ a', `_ :active, ${at(4)}, ${at(600)}`, `9m 56s :${at(600)}, ${at(600)}`])
    expect(text).toContain(' · blue: still running.')
  })

  test('leaves out skipped and superseded jobs', () => {
    expect(renderTimeline(aReport([aJob(1, 'a', 'skipped'), aJob(2, 'b', 'failure', { superseded: true })]))).toBe('')
  })

  test('draws only the wait of a job that never got a runner', () => {
    const cancelled = { startedAt: at(0), runnerName: null }
    expect(rowsOf(timelineOf(aJob(1, 'a', 'cancelled', { ...cancelled, completedAt: at(50) })))).toEqual([
      'section 🚫 a',
      `_ :done, ${at(0)}, ${at(50)}`,
      `waited 50s :${at(50)}, ${at(50)}`
    ])
    expect(timelineOf(aJob(1, 'a', 'cancelled', { ...cancelled, completedAt: at(0) }))).toBe('')
  })

  test('gives a cancelled job that ran a look of its own and explains it', () => {
    const text = timelineOf(aJob(1, 'a', 'cancelled', { createdAt: at(4) }))
    expect(rowsOf(text)).toEqual(['section 🚫 a', `_ :done, crit, ${at(4)}, ${at(64)}`, `1m 00s :${at(64)}, ${at(64)}`])
    expect(text).toContain('red outline: cancelled')
    expect(timelineOf(aJob(1, 'a', 'success'))).not.toContain('red outline')
  })

  test('never draws backwards, and shows a job that took no time as a thin bar', () => {
    expect(rowsOf(timelineOf(aJob(1, 'a', 'cancelled', { createdAt: at(90), startedAt: at(80), completedAt: at(10) })))).toEqual([
      'section 🚫 a',
      `_ :done, crit, ${at(80)}, ${at(80) + 4}`,
      `0s :${at(80) + 4}, ${at(80) + 4}`
    ])
  })

  test('stands the legs of a matrix together where the first of them stands, the others by time', () => {
    const jobs = [
      aJob(1, 'lint', 'success'),
      aJob(2, 'test (a)', 'success', { createdAt: at(1) }),
      aJob(3, 'docs', 'success', { createdAt: at(2) }),
      aJob(4, 'test (b)', 'success', { createdAt: at(3) })
    ]
    expect(namesOf(timelineOf(...jobs.toReversed()))).toEqual(['✅ lint', '✅ test (a)', '✅ test (b)', '✅ docs'])
  })

  test('folds the legs of a matrix that ended alike into one row when there are more than thirty rows', () => {
    const legs = (count: number): readonly ReportedJob[] =>
      Array.from({ length: count }, (_, index) =>
        aJob(10 + index, `test (${index})`, index === 7 ? 'failure' : 'success', { startedAt: at(10 + index), completedAt: at(72 + 2 * index) })
      )
    expect(namesOf(timelineOf(...legs(29), aJob(1, 'lint', 'success')))).toHaveLength(30)
    const text = timelineOf(...legs(30), aJob(1, 'lint', 'success'))
    expect(namesOf(text)).toEqual(['✅ lint', '❌ test (7)', '✅ test (29 jobs)'])
    expect(rowsOf(text).at(-1)).toBe(`29 jobs, 1m 02s to 1m 31s :${at(10)}, ${at(130)}`)
    expect(text).not.toContain('Shown are')
  })

  test('folds failed legs too where they are too many, and jobs that never started as a wait', () => {
    const jobs = Array.from({ length: 40 }, (_, index) => aJob(index, `e2e (${index})`, 'failure', { createdAt: at(4) }))
    const idle = [5, 9].map((end) => aJob(50 + end, `unit (${end})`, 'cancelled', { startedAt: at(0), completedAt: at(end), runnerName: null }))
    expect(rowsOf(timelineOf(...jobs, ...idle))).toEqual([
      'section 🚫 unit (2 jobs)',
      `_ :done, ${at(0)}, ${at(9)}`,
      `2 jobs, waited 5s to 9s :${at(9)}, ${at(9)}`,
      'section ❌ e2e (40 jobs)',
      `40 jobs, 1m 00s :crit, ${at(4)}, ${at(64)}`
    ])
  })

  test.each([
    { jobs: 99, note: false },
    { jobs: 100, note: false },
    { jobs: 101, note: true }
  ])('of $jobs jobs says that it shows only a part: $note', ({ jobs, note }) => {
    const all = Array.from({ length: jobs }, (_, index) =>
      aJob(index + 1, `j${index}`, index === 50 ? 'failure' : 'success', { completedAt: at(100 + index) })
    )
    const text = timelineOf(...all)
    expect(namesOf(text)).toHaveLength(Math.min(100, jobs))
    expect(text.includes('Shown are 100 of 101 jobs: failed ones first, then the longest.')).toBe(note)
    expect(namesOf(text)).toContain('❌ j50')
    if (note) expect(namesOf(text)).not.toContain('✅ j0')
  })

  test('parts a re-run on the next day from what ran before, each on a time scale of its own', () => {
    const text = timelineOf(aJob(1, 'build', 'success'), AGAIN)
    const [before, after, ...more] = chartsOf(text)
    expect(more).toEqual([])
    expect(before).toContain('build')
    expect(after).toContain(
      `section ✅ deploy\n    \u2800 :done, ${at(DAY)}, ${at(DAY + 30)}\n    1m 00s, waited 30s :${at(DAY + 30)}, ${at(DAY + 90)}`
    )
    expect(text).toContain('Then nothing ran for 23h 59m, until attempt 2:')
  })

  test('does not draw jobs that were not re-run, for their times are those of an earlier attempt', () => {
    const carried = [1, 2].map((id) => aJob(id, `kept ${id}`, 'success', { attempt: 2, createdAt: at(DAY), carriedOver: true }))
    const text = timelineOf(...carried, AGAIN)
    expect(chartsOf(text)).toHaveLength(1)
    expect(namesOf(text)).toEqual(['✅ deploy'])
    expect(text).toContain('Not drawn: 2 jobs that were not re-run.')
  })

  test('draws jobs that were not re-run where there is nothing else', () => {
    const text = timelineOf(aJob(1, 'kept', 'success', { carriedOver: true }))
    expect(namesOf(text)).toEqual(['✅ kept'])
    expect(text).not.toContain('Not drawn')
  })

  test('tells a wait over a long pause in words', () => {
    const approved = aJob(2, 'deploy', 'success', { createdAt: at(65), startedAt: at(2 * DAY), completedAt: at(2 * DAY + 60) })
    const text = timelineOf(aJob(1, 'build', 'success'), approved)
    expect(rowsOf(text)).toContain(`1m 00s, waited 1d 23h 58m :${at(2 * DAY)}, ${at(2 * DAY + 60)}`)
    expect(text).toContain('Then nothing ran for 1d 23h 58m:')
  })

  test('holds only what Mermaid reads, within the limit of GitHub, for any report', () => {
    fc.assert(
      fc.property(anyReport(), (report: Report) => {
        for (const chart of chartsOf(renderTimeline(report) ?? '')) {
          const [init, gantt, format, axis, ...lines] = chart.split('\n')
          expect(init).toMatch(
            /^%%\{init: \{"gantt":\{"displayMode":"compact","leftPadding":\d+,"numberSectionStyles":2\},"themeVariables":\{[\w":#,]+\}\}\}%%$/
          )
          expect([gantt, format]).toEqual(['gantt', '    dateFormat x'])
          expect(axis).toMatch(/^ {4}axisFormat [%A-Za-z: -]+$/)
          expect(chart.length).toBeLessThan(50_000)
          for (const line of lines.filter((one) => !/^ {4}(?:tickInterval \d+(?:second|minute|hour|day)|todayMarker off)$/.test(one))) {
            if (/^ {4}section \S+ [^:;,%]*(?:#\d+;[^:;,%]*)*$/u.test(line)) continue
            const bar = /^ {4}(?:\u2800|(?:waited )?[\dmsdh ]+(?:, waited [\dmsdh ]+)?) :(?:(?:done|crit|active|done, crit), )?(\d+), (\d+)$/.exec(
              line
            )
            expect(bar).not.toBeNull()
            expect(Number(bar?.[2])).toBeGreaterThanOrEqual(Number(bar?.[1]))
          }
        }
      })
    )
  })
})
