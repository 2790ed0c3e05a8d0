import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { countLines } from '../../src/log/count-lines.ts'

const oneByOne = (bytes: Uint8Array): number => bytes.filter((byte) => byte === 10).length

test('counts the LFs of any bytes, wherever they lie in memory', () => {
  const byte = fc.oneof(fc.constantFrom(10, 10, 11, 9, 0, 138, 255), fc.nat(255))
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 40 }), fc.nat(7), (some, before) => {
      const bytes = Uint8Array.from([...Array.from({ length: before }, () => 10), ...some]).subarray(before)
      expect(countLines(bytes)).toBe(oneByOne(bytes))
    })
  )
})

test.each([0, 1, 1_019, 1_020, 1_021, 2_039, 2_044, 300_001])('counts %i LFs in a row', (length) => {
  expect(countLines(new Uint8Array(length).fill(10))).toBe(length)
})
