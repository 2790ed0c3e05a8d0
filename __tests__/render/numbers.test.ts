import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formatDuration, formatShare } from '../../src/render/numbers.ts'

test.each([
  [0, '0s'],
  [0.4, '0s'],
  [820, '820ms'],
  [999, '999ms'],
  [999.6, '1s'],
  [1000, '1s'],
  [12_400, '12s'],
  [59_999, '59s'],
  [60_000, '1m 00s'],
  [185_000, '3m 05s'],
  [3_599_999, '59m 59s'],
  [3_720_000, '1h 02m'],
  [86_399_999, '23h 59m'],
  [86_400_000, '1d 00h 00m'],
  [3_024_000_000, '35d 00h 00m'],
  [184_200_000, '2d 03h 10m'],
  [-1, '0s'],
  [null, '–'],
  [Number.NaN, '–'],
  [Number.POSITIVE_INFINITY, '–']
])('%s ms reads %s', (ms, expected) => {
  expect(formatDuration(ms)).toBe(expected)
})

test('A duration is never negative, whatever the number', () => {
  fc.assert(fc.property(fc.double(), (ms) => !formatDuration(ms).includes('-')))
})

test.each([
  [0, '0 %'],
  [Number.NaN, '0 %'],
  [-1, '0 %'],
  [0.001, 'under 1 %'],
  [0.345, '35 %'],
  [0.999, 'over 99 %'],
  [1, '100 %'],
  [7, '100 %']
])('the part %s reads %s', (part, expected) => {
  expect(formatShare(part)).toBe(expected)
})
