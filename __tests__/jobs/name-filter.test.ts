import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseNameFilter } from '../../src/jobs/name-filter.ts'
import { anyCharacter } from '../support/any-text.ts'
import { cpuMsOf } from '../support/cpu-time.ts'

describe('selecting jobs by their names', () => {
  test.each([
    ['no pattern takes all', [], 'build', true],
    ['a literal name', ['build'], 'build', true],
    ['the whole name must match', ['build'], 'build (1)', false],
    ['capitals matter', ['Build'], 'build', false],
    ['a star takes any characters', ['test (*'], 'test (ubuntu, 22)', true],
    ['a star takes none, too', ['test*'], 'test', true],
    ['a star crosses slashes', ['caller*'], 'caller / callee / unit', true],
    ['a star in the middle', ['a*c'], 'abcbc', true],
    ['a star in the middle must be followed by its rest', ['a*d'], 'abcbc', false],
    ['a question mark takes one character', ['test ?'], 'test 1', true],
    ['a question mark takes no two', ['test ?'], 'test 12', false],
    ['a question mark does not take none', ['test ?'], 'test ', false],
    ['a question mark takes an emoji', ['deploy ?'], 'deploy 🚀', true],
    ['brackets are ordinary', ['test [ab]'], 'test a', false],
    ['brackets match themselves', ['test [ab]'], 'test [ab]', true],
    ['dots are ordinary', ['v1.2'], 'v1x2', false],
    ['an exclusion alone takes all others', ['!lint*'], 'build', true],
    ['an exclusion alone leaves its own out', ['!lint*'], 'lint (js)', false],
    ['an exclusion beats an inclusion, in any order', ['!test (b)', 'test*'], 'test (b)', false],
    ['blanks behind the exclamation mark do not count', ['! lint'], 'lint', false]
  ])('%s', (_, patterns, name, included) => {
    expect(parseNameFilter(patterns).includes(name)).toBe(included)
  })

  test('tells the patterns that match nothing, as they were given', () => {
    const filter = parseNameFilter(['build', 'tset*', '!lnit', '!build'])
    expect(filter.unmatched(['build', 'test', 'lint'])).toEqual(['tset*', '!lnit'])
    expect(filter.unmatched([])).toEqual(['build', 'tset*', '!lnit', '!build'])
  })

  test('a name that GitHub cut at 100 characters is matched by the whole one', () => {
    const name = `test (${'x'.repeat(200)})`
    expect(parseNameFilter([name]).includes(`${name.slice(0, 97)}...`)).toBe(true)
    expect(parseNameFilter([name]).includes(`${name.slice(0, 96)}...`)).toBe(false)
  })

  const name = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '/', '(', ')', '[', ']', '{', '}', '.', ',', '\\', '^', '$', '+', '|', '🚀') })

  test('a literal name always matches itself', () => {
    fc.assert(fc.property(name, (text) => expect(parseNameFilter([text]).includes(text)).toBe(true)))
  })

  test('also a name that holds stars and question marks matches itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        fc.pre(!text.startsWith('!'))
        expect(parseNameFilter([text]).includes(text)).toBe(true)
      })
    )
  })

  test('a glob says the same as the regular expression that it stands for', () => {
    const glob = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '/') })
    fc.assert(
      fc.property(glob, fc.string({ unit: fc.constantFrom('a', 'b', '/') }), (pattern, text) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`)
        expect(parseNameFilter([pattern]).includes(text)).toBe(expression.test(text))
      })
    )
  })

  test('many stars take no time', () => {
    const ms = cpuMsOf(() => expect(parseNameFilter([`${'*a'.repeat(500)}*b`]).includes('a'.repeat(2_000))).toBe(false))
    expect(ms).toBeLessThan(500)
  })
})
