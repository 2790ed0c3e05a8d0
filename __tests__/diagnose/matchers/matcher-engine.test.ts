import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createMatcherEngine, type Issue } from '../../../src/diagnose/matchers/matcher-engine.ts'
import { type ProblemMatcher, readMatchers } from '../../../src/diagnose/matchers/matcher-file.ts'

const matcher = (owner: string, pattern: readonly object[], more: object = {}): ProblemMatcher => {
  const { matchers, problems } = readMatchers({ problemMatcher: [{ owner, pattern, ...more }] })
  const [first] = matchers
  if (first === undefined) throw new Error(problems.join())
  return first
}
const matchAll = (matchers: readonly ProblemMatcher[], lines: readonly string[]): readonly (Issue | null)[] => {
  const engine = createMatcherEngine(matchers)
  return lines.map((line, turn) => engine.match(line, turn))
}
/** Short: what each line gave, by message. */
const messages = (matchers: readonly ProblemMatcher[], lines: readonly string[]): readonly (string | null)[] =>
  matchAll(matchers, lines).map((issue) => issue?.message ?? null)

const single = matcher('single', [{ regexp: '^(\\w+)!(.*):(.*):(.*):(.*):(.*)$', severity: 1, file: 2, line: 3, column: 4, code: 5, message: 6 }])
const FILE = { regexp: '^== (.+)$', file: 1 }
const looping = matcher('looping', [FILE, { regexp: '^ +(\\d+) (.+)$', line: 1, message: 2, loop: true }])

describe('a matcher of one pattern', () => {
  test('takes every line that matches', () => {
    expect(messages([single], ['error!a:1:2:X:one', 'plain', 'error!a:1:2:X:two'])).toEqual(['one', null, 'two'])
  })

  test('gives all that it captured', () => {
    expect(matchAll([single], ['warning!src/a.x:12:3: E7 : it is wrong '])).toEqual([
      { owner: 'single', severity: 'warning', file: 'src/a.x', line: 12, column: 3, code: 'E7', message: ' it is wrong ', fromPath: null }
    ])
  })

  test.each([
    ['-1', null],
    ['1.5', null],
    [' 7', null],
    ['0x1', null],
    ['', null],
    ['99999999999999999999', null],
    ['007', 7]
  ])('line %j is read as %j', (line, expected) => {
    expect(matchAll([single], [`error!a:${line}:1:X:m`])[0]?.line).toBe(expected)
  })

  test.each([
    ['error', 'error'],
    ['WARNING', 'warning'],
    ['Notice', 'notice']
  ])('severity %s is %s', (word, severity) => {
    expect(matchAll([single], [`${word}!a:1:2:X:m`])[0]?.severity).toBe(severity)
  })

  test.each([
    ['a severity that GitHub does not know', 'note!a:1:2:X:m'],
    ['a blank message', 'error!a:1:2:X:  ']
  ])('%s makes no issue', (_, line) => {
    expect(matchAll([single], [line])).toEqual([null])
  })

  test('defaults fill in what was not captured or is empty', () => {
    const withDefaults = matcher('d', [{ regexp: '^(\\w*)!(.+)$', severity: 1, message: 2 }], { severity: 'notice', fromPath: 'app/app.x' })
    expect(matchAll([withDefaults], ['!m', 'warning!m'])).toMatchObject([
      { severity: 'notice', fromPath: 'app/app.x' },
      { severity: 'warning', fromPath: 'app/app.x' }
    ])
    expect(matchAll([matcher('e', [{ regexp: '^(.+)$', message: 1 }])], ['m'])).toMatchObject([{ severity: 'error', fromPath: null, file: null }])
  })

  test('a group that took no part is empty', () => {
    expect(matchAll([matcher('x', [{ regexp: '^(?:(a)|b)(.+)$', code: 1, message: 2 }])], ['bm'])).toMatchObject([{ code: null, message: 'm' }])
  })
})

describe('a matcher of several patterns', () => {
  const two = matcher('two', [FILE, { regexp: '^(.+) failed$', message: 1 }])
  const three = matcher('three', [
    { regexp: '^one (\\d)$', code: 1 },
    { regexp: '^two (.+)$', file: 1 },
    { regexp: '^three (.+)$', message: 1 }
  ])

  test('wants its lines directly after each other', () => {
    expect(matchAll([two], ['== a.x', 'it failed'])[1]).toMatchObject({ file: 'a.x', message: 'it' })
    expect(messages([two], ['== a.x', 'plain', 'it failed'])).toEqual([null, null, null])
    expect(messages([three], ['one 1', 'two b', 'plain', 'three c'])).toEqual([null, null, null, null])
  })

  test('starts anew after a hit', () => {
    expect(messages([two], ['== a.x', 'it failed', 'it failed', '== b.x', 'that failed'])).toEqual([null, 'it', null, null, 'that'])
  })

  test('gathers what all lines captured, and an earlier one wins', () => {
    expect(matchAll([three], ['one 1', 'one 2', 'two b', 'three c'])[3]).toMatchObject({ code: '2', file: 'b', message: 'c' })
  })

  test('a line may play several parts at once', () => {
    const chain = matcher('chain', [
      { regexp: '^(a|b)$', file: 1 },
      { regexp: '^(b|c)$', message: 1 }
    ])
    expect(matchAll([chain], ['a', 'b', 'c'])).toMatchObject([null, { file: 'a', message: 'b' }, null])
  })
})

describe('a loop', () => {
  test('takes any number of lines below its heading', () => {
    expect(matchAll([looping], ['== a.x', '  1 one', '  2 two'])).toMatchObject([
      null,
      { file: 'a.x', line: 1, message: 'one' },
      { file: 'a.x', line: 2, message: 'two' }
    ])
  })

  test('ends at the first line that does not match, and a heading begins the next', () => {
    expect(matchAll([looping], ['== a.x', '  1 one', 'plain', '  2 two'])[3]).toBeNull()
    expect(matchAll([looping], ['== a.x', '  1 one', '== b.x', '  2 two'])[3]).toMatchObject({ file: 'b.x', line: 2 })
  })
})

describe('several matchers', () => {
  const first = matcher('first', [{ regexp: '^x (.+)$', message: 1 }])
  const second = matcher('second', [{ regexp: '^x? ?(.+)$', message: 1 }])

  test('the first one that hits takes the line', () => {
    expect(matchAll([first, second], ['x a', 'b']).map((issue) => issue?.owner)).toEqual(['first', 'second'])
  })

  test('a hit makes the others forget what they were in the middle of', () => {
    expect(messages([looping, first], ['== a.x', 'x hit', '  1 one'])).toEqual([null, 'hit', null])
    expect(messages([first, looping], ['== a.x', '  1 one', 'x hit', '  2 two'])).toEqual([null, 'one', 'hit', null])
  })

  test('a hit that makes no issue leaves the line to the next one, whose memory is gone', () => {
    const blank = matcher('blank', [{ regexp: '^( *)\\d', message: 1 }])
    expect(messages([blank, looping], ['== a.x', '  1 one'])).toEqual([null, null])
    expect(matchAll([blank, second], ['1 one']).map((issue) => issue?.owner)).toEqual(['second'])
  })

  test('a matcher that is dropped is gone, the others keep their memory', () => {
    const dropped = new Set<string>()
    const engine = createMatcherEngine([first, looping], { isInUse: (owner) => !dropped.has(owner), onTried: () => {} })
    engine.match('== a.x', 0)
    dropped.add('first')
    expect(engine.match('x hit', 1)).toBeNull()
    engine.match('== a.x', 2)
    expect(engine.match('  1 one', 3)).toMatchObject({ owner: 'looping' })
  })

  test('no matcher finds nothing', () => {
    expect(matchAll([], ['x a'])).toEqual([null])
  })
})

test('no line makes it throw, and a message is never blank', () => {
  const piece = fc.constantFrom('== ', 'a.x', '  1 ', 'x ', 'error!', ':', '\u0000', '\ud800', ' ', '\n')
  fc.assert(
    fc.property(fc.array(fc.array(piece).map((pieces) => pieces.join(''))), (lines) => {
      for (const issue of matchAll([single, looping], lines)) if (issue !== null) expect(issue.message.trim()).not.toBe('')
    })
  )
})
