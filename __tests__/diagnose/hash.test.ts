import { describe, expect, test } from '@jest/globals'
import { hexHash, numberHash } from '../../src/diagnose/hash.ts'

describe('a hash', () => {
  const texts = Array.from({ length: 20_000 }, (_, index) => `src/f${index % 97}.ts:${index}: error ${index.toString(36)}`)

  test('is of 16 hex digits, the same each time and in each release', () => {
    expect(['', 'a', 'ä€😀'].map(hexHash)).toEqual(['', 'a', 'ä€😀'].map(hexHash))
    for (const text of ['', 'a', 'x'.repeat(10_000)]) expect(hexHash(text)).toMatch(/^[0-9a-f]{16}$/)
  })

  test('tells texts apart, in each of its halves', () => {
    const hashes = texts.map(hexHash)
    expect(new Set(hashes).size).toBe(texts.length)
    for (const half of [hashes.map((hash) => hash.slice(0, 8)), hashes.map((hash) => hash.slice(8))])
      expect(new Set(half).size).toBeGreaterThan(texts.length - 5)
  })

  test('as a number is a whole one that is held exactly', () => {
    const numbers = texts.map(numberHash)
    expect(new Set(numbers).size).toBe(texts.length)
    expect(numbers.every((number) => Number.isSafeInteger(number) && number >= 0)).toBe(true)
  })
})
