import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { requiredTexts } from '../../scripts/built-in-matchers/required-texts.ts'
import REQUIRED_TEXTS from '../../src/diagnose/matchers/required-texts.generated.json' with { type: 'json' }

describe('What every match of an expression must hold', () => {
  test.each<[string, readonly (readonly string[])[]]>([
    ['^(.+):(\\d+): error (TS\\d+)', [[':'], [': error '], ['TS']]],
    ['(a\\.(?:go|s)):\\d', [['a.go:', 'a.s:']]],
    ['^abc$', [['abc']]],
    ['a|b', [['a', 'b']]],
    ['a|\\d', []],
    ['x(?:a|b)y', [['xay', 'xby']]],
    ['x(?:a|b)+y', [['x'], ['a', 'b'], ['y']]],
    ['x(?:a|)y', [['xay', 'xy']]],
    ['(?:a.bcd|ef)(?:g|)', [['bcd', 'ef']]],
    ['(?:a|b|(?:c|d)e)', [['a', 'b', 'ce', 'de']]],
    ['x(?:ab)?y', [['xy', 'xaby']]],
    ['x(?:a\\d)?y', [['x'], ['y']]],
    ['x(?!z)\\by$', [['xy']]],
    ['(?:ab|xaby)', [['ab']]],
    ['x(ab)+y', [['x'], ['ab'], ['y']]],
    ['ab?c', [['ac', 'abc']]],
    ['ab+c', [['ab'], ['c']]],
    ['ab{0,3}c', [['a'], ['c']]],
    ['ab{2,}?c', [['ab'], ['c']]],
    ['a{b}', [['a{b}']]],
    ['(?!no)(?<=x)y(?=z)', [['y']]],
    ['(?<name>in)\\k', []],
    ['(in)\\1', [['in']]],
    ['(in)\\10', []],
    ['a\\12b', []],
    ['[\\]x](?:\\[)', [['[']]],
    ['x[Aa]b[cd]+e[^f][g-i]', [['xAb', 'xab'], ['c', 'd'], ['e']]],
    ['\\x41', []],
    ['\\u0041', []],
    ['\\[\\.\\t', [['[.\t']]],
    ['(a', []],
    ['a)', []]
  ])('%s', (source, texts) => {
    expect(requiredTexts(source)).toEqual(texts)
  })

  /** Sources with a text that they match. */
  const matched = fc.letrec<{ readonly part: readonly [string, string] }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom('a', 'b', ' ', '-', '"').map((letter) => [letter, letter] as const),
      fc.constantFrom<readonly [string, string]>(['\\d', '7'], ['[^x]', 'q'], ['[pq]', 'q'], ['.', 'z'], ['\\.', '.'], ['\\(', '('], ['[\\]|]', '|']),
      fc.tuple(tie('part'), tie('part')).map(([[one, hit], [two, next]]) => [one + two, hit + next] as const),
      fc.tuple(tie('part'), tie('part')).map(([[one, hit], [two]]) => [`(${one}|${two})`, hit] as const),
      tie('part').map(([source, hit]) => [`(?:${source})+`, hit + hit] as const),
      tie('part').map(([source]) => [`(?:${source})*?`, ''] as const),
      tie('part').map(([source]) => [`(?:${source})?`, ''] as const),
      tie('part').map(([source, hit]) => [`(${source})?`, hit] as const),
      tie('part').map(([source, hit]) => [`(?:${source})(?!x)`, hit] as const),
      tie('part').map(([source, hit]) => [`(?<n${source.length}>${source}){1,2}`, hit] as const)
    )
  })).part

  test('stands in every text that it matches', () => {
    fc.assert(
      fc.property(matched, ([source, text]) => {
        fc.pre(isExpression(source))
        expect(new RegExp(`^(?:${source})$`).test(text)).toBe(true)
        for (const choice of requiredTexts(source)) expect(choice.filter((one) => text.includes(one))).not.toEqual([])
      }),
      { numRuns: 3_000 }
    )
  })

  test('is something for nearly all built-in matchers', () => {
    const firsts = Object.values(REQUIRED_TEXTS).flatMap((matchers) => matchers.map(([first = []]) => first))
    expect(firsts.filter((required) => required.length === 0)).toEqual([])
  })
})

/** Two groups of one name are none. */
const isExpression = (source: string): boolean => {
  try {
    return new RegExp(source) instanceof RegExp
  } catch {
    return false
  }
}
