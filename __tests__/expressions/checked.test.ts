import { describe, expect, test } from '@jest/globals'
import { compare, describe as describeExpression, MOST_MS, readChecked } from '../../scripts/expressions/checked.ts'
import { collectExpressions } from '../../scripts/expressions/collect.ts'
import { keyOf } from '../../scripts/expressions/expression.ts'

const expressions = collectExpressions()
const RENEW = 'Run "npm run check:expressions" and commit scripts/expressions/checked.generated.json.'

describe('the expressions of the program', () => {
  const { missing, gone, slow } = compare(expressions, readChecked())

  test('have all been checked, and nothing is kept of those that are gone', () => {
    expect(missing.map((one) => `${RENEW} Not checked: ${describeExpression(one)}`)).toEqual([])
    expect(gone.map((key) => `${RENEW} Gone: ${key}`)).toEqual([])
  })

  test(`are not exponential, and take at most ${MOST_MS} ms for the longest line that they meet`, () => {
    expect(slow.map(describeExpression)).toEqual([])
  })

  test.each([
    ['matchers/eslint.json', 8_192],
    ['src/diagnose/rules/python.ts', 1_000],
    ['src/log/text.ts', 65_536],
    ['src/render/escape.ts', 65_536]
  ])('of %s meet texts of at most %i characters', (place, limit) => {
    const limits = expressions.filter((one) => one.place === place).map((one) => one.limit)
    expect(limits.length).toBeGreaterThan(1)
    expect(limits.filter((one) => one < limit)).toEqual([])
    expect(limits).toContain(limit)
  })

  test.each(['src/diagnose/paths.ts', 'src/timing/set-up-steps.ts'])('that %s puts together are among them', (place) => {
    expect(expressions.filter((one) => one.place === place && (one.source.includes('(?:') || one.flags === 'i'))).not.toEqual([])
  })
})

describe('comparing expressions with what is known of them', () => {
  const one = { source: 'a+', flags: '', place: 'src/a.ts', limit: 10 }
  const known = { verdict: 'linear', ms: 0.1, slowest: null }

  test('finds nothing when each is known and fast', () => {
    expect(compare([one], new Map([[keyOf(one), known]]))).toEqual({ missing: [], gone: [], slow: [] })
  })

  test.each([
    { name: 'a new one', other: { ...one, source: 'b+' } },
    { name: 'the same one with other flags', other: { ...one, flags: 'g' } },
    { name: 'the same one with a longer text', other: { ...one, limit: 11 } }
  ])('tells of $name, and of the one that is gone', ({ other }) => {
    expect(compare([other], new Map([[keyOf(one), known]]))).toEqual({ missing: [other], gone: [keyOf(one)], slow: [] })
  })

  test('takes no notice of the file that an expression stands in', () => {
    expect(compare([{ ...one, place: 'src/b.ts' }], new Map([[keyOf(one), known]])).missing).toEqual([])
  })

  test.each([
    { name: 'an exponential one that no text was slow for', found: { ...known, verdict: 'exponential' }, slow: 1 },
    { name: 'one above the limit', found: { ...known, ms: MOST_MS + 0.1 }, slow: 1 },
    { name: 'one at the limit', found: { ...known, verdict: 'polynomial 2', ms: MOST_MS }, slow: 0 }
  ])('judges $name', ({ found, slow }) => {
    expect(compare([one], new Map([[keyOf(one), found]])).slow).toHaveLength(slow)
  })
})
