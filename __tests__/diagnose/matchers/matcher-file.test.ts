import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type MatcherFile, readMatchers } from '../../../src/diagnose/matchers/matcher-file.ts'
import { parseMatcherFile } from '../../../src/diagnose/matchers/matcher-text.ts'
import { anyCharacter } from '../../support/any-text.ts'

const MESSAGE = { regexp: '^bad: (.+)$', message: 1 }
const PLACE = { regexp: '^at (.+):(\\d+)$', file: 1, line: 2 }
const read = (...matchers: readonly unknown[]): MatcherFile => readMatchers({ problemMatcher: matchers })
const problemsOf = (pattern: unknown, more: object = {}): readonly string[] => read({ owner: 'mine', pattern, ...more }).problems

describe('a problem matcher file', () => {
  test('with one pattern is read', () => {
    expect(read({ owner: ' mine ', severity: 'Warning', fromPath: 'app/app.x', pattern: [MESSAGE] })).toEqual({
      problems: [],
      matchers: [
        { owner: 'mine', severity: 'Warning', fromPath: 'app/app.x', patterns: [{ regexp: /^bad: (.+)$/, groups: { message: 1 }, loop: false }] }
      ]
    })
  })

  test('may hold several owners, several patterns and a loop', () => {
    const { matchers } = read({ owner: 'a', pattern: [PLACE, { ...MESSAGE, loop: true }] }, { owner: 'b', pattern: [MESSAGE] })
    expect(matchers.map(({ owner, patterns }) => [owner, patterns.map(({ loop }) => loop)])).toEqual([
      ['a', [false, true]],
      ['b', [false]]
    ])
  })

  test('may hold comments, trailing commas and a byte order mark, as the runner’s reader allows', () => {
    const text = `\uFEFF{ // ours
      "problemMatcher": [ /* one */ { "owner": "x", "pattern": [ { "regexp": "^(.+)$", "message": 1, }, ], }, ], }`
    expect(parseMatcherFile(text).matchers).toHaveLength(1)
  })

  test('may name its properties in any case', () => {
    const { matchers } = readMatchers({ ProblemMatcher: [{ Owner: 'x', FROMPATH: 'a/b', Pattern: [{ RegExp: '^(.+)$', Message: 1 }] }] })
    expect(matchers).toMatchObject([{ owner: 'x', fromPath: 'a/b', patterns: [{ groups: { message: 1 } }] }])
  })

  test('may name a group as text, and the whole match as group 0', () => {
    expect(read({ owner: 'x', pattern: [{ regexp: '^(.+)$', message: 0, code: '1' }] }).matchers[0]?.patterns[0]?.groups).toEqual({
      message: 0,
      code: 1
    })
  })

  test.each(['', 'error', 'warning', 'notice', 'ERROR'])('severity %j is allowed', (severity) => {
    expect(problemsOf([MESSAGE], { severity })).toEqual([])
  })

  test('message may be set by the first pattern', () => {
    expect(problemsOf([MESSAGE, PLACE])).toEqual([])
  })
})

describe('a file that breaks a rule names owner and rule', () => {
  test.each<[string, unknown, string]>([
    ['no pattern', [], 'owner "mine": "pattern" must be an array'],
    ['a single pattern that is no array', MESSAGE, 'owner "mine": "pattern" must be an array'],
    ['a pattern that is no object', ['^x$'], 'owner "mine", pattern 1: it is not an object'],
    ['no expression', [{ message: 1 }], 'owner "mine", pattern 1: "regexp" is missing'],
    ['an invalid expression', [{ regexp: '(', message: 0 }], 'owner "mine", pattern 1: "regexp" is not a regular expression'],
    ['no message', [PLACE], 'owner "mine": no pattern sets "message"'],
    ['a group below 0', [{ ...MESSAGE, message: -1 }], 'owner "mine", pattern 1: "message" is -1, but the expression has the groups 0 to 1'],
    ['a group that is not there', [{ ...MESSAGE, message: 2 }], 'owner "mine", pattern 1: "message" is 2, but the expression has the groups 0 to 1'],
    ['a group that is no number', [{ ...MESSAGE, file: 'name' }], 'owner "mine", pattern 1: "file" is "name"'],
    ['a group that is no whole number', [{ ...MESSAGE, file: 0.5 }], 'owner "mine", pattern 1: "file" is 0.5'],
    ['a property that two patterns set', [PLACE, { ...PLACE, line: null, message: 0 }], 'owner "mine": "file" is set by two patterns'],
    ['a loop on the only pattern', [{ ...MESSAGE, loop: true }], 'owner "mine", pattern 1: "loop" is allowed on the last of several'],
    ['a loop that is not last', [{ ...MESSAGE, loop: true }, PLACE], 'owner "mine", pattern 1: "loop" is allowed on the last of several'],
    ['a loop without a message of its own', [MESSAGE, { ...PLACE, loop: true }], 'owner "mine", pattern 2: a pattern with "loop" must set "message"']
  ])('%s', (_, pattern, rule) => {
    const problems = problemsOf(pattern)
    expect(problems.some((problem) => problem.startsWith(rule))).toBe(true)
    expect(read({ owner: 'mine', pattern }).matchers).toEqual([])
  })

  test.each<[string, unknown, string]>([
    ['nothing', {}, 'it has no "problemMatcher" array'],
    ['a list', [], 'it has no "problemMatcher" array'],
    ['null', null, 'it has no "problemMatcher" array'],
    ['a matcher that is no object', { problemMatcher: [1] }, 'matcher 1 is not an object'],
    ['no owner', { problemMatcher: [{ pattern: [MESSAGE] }] }, 'matcher 1: "owner" is missing or empty'],
    ['a blank owner', { problemMatcher: [{ owner: ' ', pattern: [MESSAGE] }] }, 'matcher 1: "owner" is missing or empty'],
    [
      'an odd severity',
      { problemMatcher: [{ owner: 'x', severity: 'fatal', pattern: [MESSAGE] }] },
      'owner "x": "severity" is "fatal"; allowed: error, warning, notice'
    ]
  ])('%s', (_, content, rule) => {
    expect(readMatchers(content).problems).toEqual([rule])
  })

  test('two owners that differ in capitals only', () => {
    const { problems } = read({ owner: 'Mine', pattern: [MESSAGE] }, { owner: 'mine', pattern: [MESSAGE] })
    expect(problems).toEqual(['owner "mine" stands twice; owners must differ, capitals apart'])
  })

  test('every rule that is broken is told, and one bad matcher refuses the file', () => {
    const { problems, matchers } = read(
      { owner: 'good', pattern: [MESSAGE] },
      { owner: 'a', severity: 'x', pattern: [{ regexp: '(' }] },
      { owner: 'b', pattern: [] }
    )
    expect(problems).toHaveLength(4)
    expect(matchers).toEqual([])
  })

  test('text that is no JSON', () => {
    expect(parseMatcherFile('not json').problems).toEqual([expect.stringMatching(/^it is not JSON: /)])
  })

  test('no content makes it throw', () => {
    fc.assert(fc.property(fc.anything(), (content) => void readMatchers(content)))
    fc.assert(fc.property(fc.anything(), (pattern) => void problemsOf(pattern)))
    fc.assert(fc.property(fc.string({ unit: anyCharacter }), (text) => void parseMatcherFile(text)))
  })
})

describe('expressions of .NET', () => {
  test.each([
    ['(?>a+)b', 'an atomic group'],
    ['(?i)bad: .+', 'inline options'],
    ['(?#note)bad', 'a comment'],
    ["(?'name'bad)", 'a group named with quotes'],
    ['\\Abad', 'an anchor'],
    ['bad\\Z', 'an anchor'],
    ['a++b', 'a possessive quantifier']
  ])('%s: it is told that only .NET knows this', (regexp, name) => {
    expect(problemsOf([{ regexp, message: 0 }])).toEqual([
      expect.stringMatching(new RegExp(`^owner "mine", pattern 1: "regexp" .*${name}.*only .NET knows`))
    ])
  })

  test.each(['[(?>]+', '\\\\A: bad', '[+*]+ bad', '\\(\\?i\\)', '\\++'])('%s is no such syntax', (regexp) => {
    expect(problemsOf([{ regexp, message: 0 }])).toEqual([])
  })

  test.each<[string, string, number, number]>([
    ['unnamed groups keep their numbers', '(a)(b)', 2, 2],
    ['named groups come after all others', '(?<n>a)(b)', 1, 2],
    ['so the first named one is the last', '(?<n>a)(b)', 2, 1],
    ['groups that capture nothing do not count', '(?:x)(?=y)(?<=z)(?<!q)(?<n>a)(b)', 1, 2],
    ['escaped brackets and classes do not count', '\\([(](?<n>a)(b)', 2, 1]
  ])('%s', (_, regexp, group, inJavaScript) => {
    expect(read({ owner: 'x', pattern: [{ regexp, message: group }] }).matchers[0]?.patterns[0]?.groups).toEqual({ message: inJavaScript })
  })
})
