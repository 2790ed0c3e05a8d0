import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { baseName, legOf, spreadOverNames } from '../../src/jobs/names.ts'

describe('the base name that the legs of a matrix share', () => {
  test.each([
    ['test', 'test'],
    ['test (ubuntu, 22)', 'test'],
    ['caller / test (a)', 'caller / test'],
    ['caller (a) / test (b) / unit', 'caller / test / unit'],
    ['test (very long value...', 'test'],
    ['test (a) more', 'test (a) more'],
    ['(a)', '(a)'],
    [' (a)', ' (a)'],
    ['', '']
  ])('%j → %j', (name, base) => {
    expect(baseName(name)).toBe(base)
  })

  test('is empty only for an empty name', () => {
    fc.assert(fc.property(fc.string(), (name) => expect(baseName(name) === '').toBe(name === '')))
  })
})

describe('the matrix values in a name', () => {
  test.each([
    ['test', null],
    ['test (ubuntu, 22)', 'ubuntu, 22'],
    ['test (linux / arm64, f(x))', 'linux / arm64, f(x)'],
    ['caller (a) / test (b) / unit', 'a / b'],
    ['caller / test (a)', 'a'],
    ['test (very long value...', 'very long value...'],
    ['test (a) more', null],
    ['test ()', null],
    ['', null]
  ])('%j → %j', (name, leg) => {
    expect(legOf(name)).toBe(leg)
  })
})

const order = (names: readonly string[]): readonly string[] => spreadOverNames(names.map((name) => ({ name }))).map(({ name }) => name)

describe('whose logs come first', () => {
  test.each([
    ['nothing', [], []],
    ['different jobs keep their order', ['b', 'a'], ['b', 'a']],
    ['one of each base name first', ['test (1)', 'test (2)', 'test (3)', 'lint'], ['test (1)', 'lint', 'test (2)', 'test (3)']],
    ['the others keep their order', ['a (1)', 'a (2)', 'b (1)', 'b (2)', 'a (3)'], ['a (1)', 'b (1)', 'a (2)', 'b (2)', 'a (3)']],
    ['equal names are one base name', ['a', 'a', 'b'], ['a', 'b', 'a']]
  ])('%s', (_, names, expected) => {
    expect(order(names)).toEqual(expected)
  })

  test('nothing is lost, and nothing is changed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a (1)', 'a (2)', 'b', 'c / d (1)')), (names) => {
        expect([...order(names)].sort()).toEqual([...names].sort())
      })
    )
  })
})
