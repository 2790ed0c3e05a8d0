import { describe, expect, test } from '@jest/globals'
import { createTimeLimit } from '../../src/runner/time-limit.ts'

const limit = createTimeLimit()

describe('the time limit', () => {
  test('gives what the work gives', () => {
    expect(limit(() => 42, 1_000)).toEqual({ value: 42 })
    expect(limit(() => undefined, 1_000)).toEqual({ value: undefined })
    expect(limit(() => null, 1_000)).toEqual({ value: null })
  })

  test('interrupts a regular expression that a line sends round for ever', () => {
    const began = performance.now()
    expect(limit(() => /^(a+)+$/.test(`${'a'.repeat(60)}!`), 100)).toBeNull()
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  test('works again after it was needed', () => {
    expect(limit(() => /^(a+)+$/.test(`${'a'.repeat(60)}!`), 20)).toBeNull()
    expect(limit(() => 'again', 1_000)).toEqual({ value: 'again' })
  })

  test('may be used by many without one seeing the other', () => {
    expect([1, 2, 3].map((value) => limit(() => value, 1_000))).toEqual([{ value: 1 }, { value: 2 }, { value: 3 }])
  })

  test('the work sees its own objects, and an error of it is its own', () => {
    const seen: string[] = []
    const thrown = new TypeError('a bug')
    limit(() => seen.push('a'), 1_000)
    expect(seen).toEqual(['a'])
    expect(() =>
      limit(() => {
        throw thrown
      }, 1_000)
    ).toThrow(thrown)
  })
})
