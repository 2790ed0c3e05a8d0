import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isoTime } from '../../src/render/iso-time.ts'

test('writes any time as JavaScript does, without a fraction of zero', () => {
  const someTime = fc.oneof(
    fc.integer({ min: -8.64e15, max: 8.64e15 }),
    fc.integer({ min: -1e12, max: 1e13 }).map((second) => Math.trunc(second / 1000) * 1000),
    fc.integer({ min: 1.7e6, max: 1.8e6 }).map((second) => second * 1_000_000)
  )
  fc.assert(
    fc.property(fc.array(someTime), (times) => {
      for (const time of times) expect(isoTime(time)).toBe(new Date(time).toISOString().replace('.000Z', 'Z'))
    }),
    { numRuns: 500 }
  )
})

test.each([null, Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1])('%s is no time', (time) => {
  expect(isoTime(time)).toBeNull()
})
