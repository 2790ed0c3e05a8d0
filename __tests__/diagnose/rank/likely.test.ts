import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bestRun, likelyRuns } from '../../../src/diagnose/rank/likely.ts'

const runs = (scores: readonly number[], least = -1, most = 9) => likelyRuns(scores, least, most).map(({ from, to, peak }) => [from, peak, to])

describe('Likely lines', () => {
  test.each([
    ['none', [-3, -3], []],
    ['one', [-3, 0, -3], [[1, 1, 1]]],
    ['with the likely ones beside it', [-3, -0.5, 0, -0.6, -3], [[1, 2, 3]]],
    [
      'not with much less likely ones',
      [-0.9, 1, -0.2],
      [
        [1, 1, 1],
        [2, 2, 2],
        [0, 0, 0]
      ]
    ],
    [
      'the likeliest first',
      [0, -3, 2, -3, 1],
      [
        [2, 2, 2],
        [4, 4, 4],
        [0, 0, 0]
      ]
    ],
    [
      'the earlier one, where the later is hardly likelier',
      [0.5, -3, 0.55],
      [
        [0, 0, 0],
        [2, 2, 2]
      ]
    ]
  ])('%s', (_, scores, found) => expect(runs(scores)).toEqual(found))

  test('that passing runs print, too, come last, and of equal ones the first in the log comes first', () => {
    const peaks = likelyRuns([5, -3, 0, -3, 0, -3, 4], -1, 9, (at) => at % 6 === 0).map(({ peak }) => peak)
    expect(peaks).toEqual([2, 4, 0, 6])
  })

  test('reach only so far, and are as many as are asked for', () => {
    expect(runs(Array(40).fill(0), -1, 2)).toEqual([
      [0, 0, 6],
      [7, 7, 13]
    ])
  })

  test('never overlap, and each is at least as likely as is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -20, max: 5, noNaN: true }), { maxLength: 60 }), (scores) => {
        const found = likelyRuns(scores, -1.5, 30)
        const all = found.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
        expect(new Set(all).size).toBe(all.length)
        expect(all.every((at) => (scores[at] ?? -99) >= -1.5)).toBe(true)
        expect(found.every(({ peak, from, to, score }) => from <= peak && peak <= to && score === scores[peak])).toBe(true)
      })
    )
  })
})

describe('The best run', () => {
  test('is the likeliest', () => expect(bestRun({ scores: [-3, -1, 1, 0.9, -3] })).toEqual({ from: 2, to: 3, peak: 2, score: 1 }))
  test.each([[[]], [[-20, -9]]])('is none where no line is likely at all: %j', (scores) => expect(bestRun({ scores })).toBeNull())
})
