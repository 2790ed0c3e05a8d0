import { describe, expect, test } from '@jest/globals'
import { renderGantt } from '../../../src/render/markdown/gantt.ts'
import type { Row } from '../../../src/render/view/document.ts'
import { START } from '../support/build.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const aRow = (name: string, ms = MINUTE): Row => ({ icon: '✅', name, pieces: [{ from: START, to: START + ms, look: 'run', label: 'x' }] })
const chartOf = (...rows: readonly Row[]): string => renderGantt(rows).join('\n')
const namesIn = (chart: string): readonly string[] => [...chart.matchAll(/^ {4}section \S+ (.*)$/gm)].map((match) => match[1] ?? '')
const paddingIn = (chart: string): number => Number(/"leftPadding":(\d+)/.exec(chart)?.[1])

describe('A Gantt chart', () => {
  test('of no row is none', () => {
    expect(renderGantt([])).toEqual([])
  })

  test.each([
    { span: 0, axis: 'axisFormat %H:%M:%S\n    tickInterval 1second' },
    { span: 9 * SECOND, axis: 'axisFormat %H:%M:%S\n    tickInterval 1second' },
    { span: 4 * MINUTE, axis: 'axisFormat %H:%M:%S\n    tickInterval 30second' },
    { span: 16 * MINUTE, axis: 'axisFormat %H:%M\n    tickInterval 2minute' },
    { span: 6 * HOUR, axis: 'axisFormat %H:%M\n    tickInterval 1hour' },
    { span: 26 * HOUR, axis: 'axisFormat %a %H:%M\n    tickInterval 3hour' },
    { span: 5 * DAY, axis: 'axisFormat %b %d\n    tickInterval 1day' },
    { span: 35 * DAY, axis: 'axisFormat %b %d\n    tickInterval 7day' },
    { span: 4000 * DAY, axis: 'axisFormat %Y-%m-%d' }
  ])('over $span ms has an axis that can be read', ({ span, axis }) => {
    expect(chartOf(aRow('a', span))).toContain(`    ${axis}\n    todayMarker off`)
  })

  test('makes a bar that is too short to see a little longer, but never a wait', () => {
    const short: Row = {
      icon: '✅',
      name: 'short',
      pieces: [
        { from: START, to: START + 1, look: 'wait', label: '' },
        { from: START + 1, to: START + 2, look: 'run', label: '1ms' }
      ]
    }
    const chart = chartOf(aRow('long', 1000 * SECOND), short)
    expect(chart).toContain(`done, ${START}, ${START + 1}\n`)
    expect(chart).toContain(`1ms :${START + 1}, ${START + 1 + 4000}`)
  })

  test('numbers rows of one name, because Mermaid would make one of them', () => {
    expect(namesIn(chartOf(aRow('test'), aRow('test'), aRow('test #2'), aRow('test')))).toEqual([
      'test',
      'test #35;2',
      'test #35;2 #35;2',
      'test #35;3'
    ])
  })

  test('keeps both ends of a long name', () => {
    const [name] = namesIn(chartOf(aRow(`browser tests ${'of everything '.repeat(5)}(chromium, shard 7)`)))
    expect(name).toMatch(/^browser tests of .*….*chromium#44; shard 7\)$/)
  })

  test('cuts wide characters earlier and never in two', () => {
    const [latin, asian, pictures] = namesIn(chartOf(aRow('i'.repeat(100)), aRow('测'.repeat(100)), aRow('🚀'.repeat(100))))
    expect([...(latin ?? '')].length).toBeGreaterThan(40)
    expect([...(asian ?? '')].length).toBeLessThan(30)
    expect(pictures).toMatch(/^(?:🚀)+…(?:🚀)+$/u)
  })

  test('leaves as much room for names as they need, within bounds', () => {
    expect(paddingIn(chartOf(aRow('a')))).toBe(78)
    expect(paddingIn(chartOf(aRow('test (ubuntu-24.04, 22)')))).toBeGreaterThan(150)
    expect(paddingIn(chartOf(aRow('W'.repeat(100))))).toBeLessThanOrEqual(328)
  })

  test('is split before GitHub refuses to draw it, without losing or parting a row', () => {
    const rows = Array.from({ length: 400 }, (_, index) => aRow(`${'ﬂ'.repeat(42)}${index}`))
    const charts = renderGantt(rows)
    expect(charts.length).toBeGreaterThan(1)
    for (const chart of charts) {
      expect(chart.length).toBeLessThanOrEqual(48_000)
      expect(chart).toMatch(/^%%\{init: .*\}%%\ngantt\n {4}dateFormat x\n/)
      expect(chart.split('\n').at(-1)).toMatch(/^ {4}x :\d+, \d+$/)
    }
    expect(charts.flatMap(namesIn)).toHaveLength(400)
  })
})
