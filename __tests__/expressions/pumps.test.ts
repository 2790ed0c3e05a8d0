import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { inflate, pumpsOf } from '../../scripts/expressions/pumps.ts'
import { findSlowest } from '../../scripts/expressions/slowest.ts'

describe('texts that may be slow', () => {
  test.each([
    { name: 'a run of what is repeated', source: '\\d+s', has: /^1{40}/ },
    { name: 'a run behind what is wanted before it', source: '^level=(?:error|fatal) +.+x', has: /^level=error {30}/ },
    { name: 'a run in the other alternative', source: '^a (?:b+c|d+e)', has: /^a d{40}/ },
    { name: 'the whole again and again', source: 'ab\\d(?:c+)', has: /^(?:ab1c){10}/ },
    { name: 'two runs that share a character', source: '^x\\s*y?\\s*z', has: /^x\s{30}/ },
    { name: 'runs of two parts', source: '^(\\w+)=(\\d*)!', has: /^[a-z]{15,}=\d{15,}/i },
    { name: 'a line separator where a dot would take anything', source: '^(?:a: )+(.+)$', has: /^(?:a: )+a*[^\u2028]*\u2028\u0001$/ },
    { name: 'a run without what may be missing', source: '^(?:b )?c+d', has: /^c{40}/ }
  ])('hold $name', ({ source, has }) => {
    const texts = pumpsOf(source, '').map((pump) => inflate(pump, 50))
    expect(texts.filter((text) => has.test(text))).not.toEqual([])
  })

  test('are as long as the line may be, and no longer', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('^(\\w+)=(\\d*)!', 'a|b+', '(?<=x)[^"]{3,}"', '\\p{L}+\\s', '^$'),
        fc.integer({ min: 1, max: 500 }),
        (source, length) => {
          const pumps = pumpsOf(source, 'u')
          expect(pumps.length).toBeGreaterThan(2)
          for (const pump of pumps) expect(inflate(pump, length).length).toBeLessThanOrEqual(length)
          expect(pumps.some((pump) => inflate(pump, length).length === length)).toBe(true)
        }
      )
    )
  })

  test('show that an expression is exponential, and end what they started', () => {
    const expression = { source: '^(?:\\w+\\s?)+: error', flags: '', place: 'a.json', limit: 60 }
    const { ms, slowest } = findSlowest(expression, { verdict: 'unknown', attack: null })
    expect(ms).toBeGreaterThan(50)
    expect(slowest).not.toBeNull()
  })
})
