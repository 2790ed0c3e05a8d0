import { describe, expect, test } from '@jest/globals'
import { median, runInTurn } from '../../scripts/benchmark/rounds.ts'
import { brokenBounds, compareMemory, compareSpeeds, compareTimes, megabytes, type Row, tableOf, thousands } from '../../scripts/benchmark/rows.ts'

describe('the median', () => {
  test.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[1, 1, 1000], 1]
  ])('of %j is %d', (numbers, expected) => {
    expect(median(numbers)).toBe(expected)
  })

  test('of nothing is no number', () => {
    expect(median([])).toBeNaN()
  })
})

describe('running in turn', () => {
  test('the first run of each is not counted, and no program runs twice before the others', async () => {
    const order: string[] = []
    const program = (name: string, times: number[]) => async (): Promise<number> => {
      order.push(name)
      return times.shift() ?? Number.NaN
    }
    const [a, b] = [program('a', [99, 1, 2]), program('b', [99, 3, 4])]
    const timesOf = await runInTurn([a, b], 2)
    expect(order).toEqual(['a', 'b', 'a', 'b', 'a', 'b'])
    expect([timesOf(a), timesOf(b)]).toEqual([
      [1, 2],
      [3, 4]
    ])
  })
})

const compared = { what: 'load', to: 'nothing', reference: [20, 10, 30] }

describe('a bound', () => {
  test.each([
    [[39, 40, 41], '2.00', true],
    [[40, 41, 42], '2.05', false]
  ])('of times that are %j holds up to its ratio', (measured, ratio, held) => {
    expect(compareTimes({ ...compared, measured, atMost: 2 })).toMatchObject({
      ratio,
      held,
      measured: `${median(measured)} ms`,
      reference: 'nothing: 20 ms'
    })
  })

  test.each([
    [[40], '0.50', true],
    [[41], '0.49', false]
  ])('of the speed of %j ms holds from its ratio on', (measured, ratio, held) => {
    const row = compareSpeeds({ ...compared, measured, bytes: 100_000_000, atLeast: 0.5 })
    expect(row).toMatchObject({ ratio, held, reference: 'nothing: 5,000 MB/s' })
  })

  test.each([
    [130_000_000, true],
    [130_000_001, false]
  ])('of %d bytes of memory holds up to its bytes', (bytes, held) => {
    expect(compareMemory({ ...compared, measured: [bytes], atMost: 130_000_000 })).toMatchObject({ held, bound: 'at most 130 MB' })
  })

  test('a goal is named beside it, and does not decide', () => {
    expect(compareTimes({ ...compared, measured: [40], atMost: 2, goal: 1 })).toMatchObject({ bound: 'at most 2, goal 1', held: true })
  })

  test('that is not set is neither held nor broken', () => {
    expect(compareMemory({ ...compared, measured: [5], atMost: null })).toMatchObject({ held: null, bound: '' })
  })
})

describe('the table', () => {
  const row: Row = { what: 'load', measured: '60 ms', reference: '', ratio: '3.00', bound: 'at most 2', held: false }

  test('says yes, no, or nothing', () => {
    const cells = [true, false, null].map((held) => ({ ...row, held }))
    expect(tableOf(cells).split('\n').slice(2)).toEqual([
      '| load | 60 ms |  | 3.00 | at most 2 | yes |',
      '| load | 60 ms |  | 3.00 | at most 2 | **no** |',
      '| load | 60 ms |  | 3.00 | at most 2 |  |'
    ])
  })

  test('a bound that is not held is named, with the ratio or else the figure', () => {
    expect(brokenBounds([{ ...row, held: true }, row, { ...row, held: null }, { ...row, ratio: '' }])).toEqual([
      'load: 3.00 (60 ms), but the bound is at most 2',
      'load: 60 ms, but the bound is at most 2'
    ])
  })

  test.each([
    [999, '999'],
    [1000, '1,000'],
    [1_234_567.8, '1,234,568']
  ])('%d is written as %s', (count, text) => {
    expect(thousands(count)).toBe(text)
  })

  test('small sizes have a decimal', () => {
    expect([megabytes(4_250_000), megabytes(12_600_000)]).toEqual(['4.3 MB', '13 MB'])
  })
})
