import { expect, test } from '@jest/globals'
import { countTemplates, seeLine, visitFeatures, wordsOf } from '../../../src/diagnose/rank/features.ts'
import { SHAPES } from '../../../src/diagnose/rank/shapes.ts'
import { prepared } from '../support/step-lines.ts'

const vocabulary = { words: new Map(['error', 'cannot', 'find'].map((word, at) => [word, at])), pairs: new Map([[65_538, 0]]) }
/** Names of what is seen of each line of a text. */
const seen = (text: string): readonly (readonly string[])[] => {
  const lines = prepared(text)
  const step = countTemplates(lines.map((line) => seeLine(line, vocabulary)))
  const names = [
    ...['', 'above: ', 'below: '].flatMap((where) => [...vocabulary.words.keys()].map((word) => `${where}${word}`)),
    'cannot find',
    ...SHAPES,
    'always'
  ]
  return lines.map((_, at) => {
    const found: string[] = []
    visitFeatures(step, at, vocabulary, (feature) => found.push(names[feature] ?? '?'))
    return found
  })
}

test.each([
  ['error TS2345: Cannot find module', ['error', 'ts', 'cannot', 'find', 'module']],
  ['NullPointerException in getHTTPServer', ['null', 'pointer', 'exception', 'in', 'get', 'http', 'server']],
  ['✗ naïve 123 _x_', ['na', 've', 'x']],
  ['— 123 —', []]
])('the words of “%s” are letters in lower case', (text, words) => {
  expect(prepared(`.\n${text}`).map(wordsOf)[1]).toEqual(words)
})

test('an endless line costs no more than its beginning', () => {
  expect(prepared('word '.repeat(9_000)).flatMap(wordsOf)).toHaveLength(24)
})

test.each([
  ['  ✗ adds', ['starts with a mark of failure', 'indentation up to 2']],
  ['src/a.ts:3:4 - bad', ['starts with a path', 'has a position', 'has a path', 'starts with a small letter']],
  ['##[error]no such thing', ['tag error']],
  ['[ERROR] no such thing', ['level error']],
  ['web_1  | no such thing', ['is wrapped']],
  ['##[error]Process completed with exit code 1.', ['tells how the step ended', 'ends in a full stop']],
  ['    ^~~~', ['is a caret']],
  ['SyntaxError: bad', ['names an error with a colon', 'has a colon in the middle']],
  ['waiting...', ['ends in dots']],
  ['The "price" is 12%', ['has a quoted word', 'has a per cent']]
])('of “%s” its shape is seen', (text, shapes) => {
  expect(seen(text)[0]).toEqual(expect.arrayContaining(shapes))
})

test('a line has the words of its neighbours, over a blank one too, and pairs of its own', () => {
  const [first, second, , fourth] = seen('error\ncannot find\n\nfind cannot')
  expect(first).toEqual(expect.arrayContaining(['error', 'below: cannot', 'follows a blank line']))
  expect(second).toEqual(expect.arrayContaining(['above: error', 'below: find', 'cannot find', 'before a blank line']))
  expect(fourth).toEqual(expect.arrayContaining(['above: cannot', 'above: find', 'follows a blank line']))
  expect(fourth).not.toContain('cannot find')
})

test('lines that differ in numbers only are one that is repeated', () => {
  const lines = seen('retry 1\nretry 22\nretry 3\nother')
  expect(lines.map((line) => line.find((name) => name.startsWith('repeated')))).toEqual([
    'repeated up to 4',
    'repeated up to 4',
    'repeated up to 4',
    'repeated up to 1'
  ])
  expect(lines[1]).toEqual(expect.arrayContaining(['follows lines like it', 'before lines like it']))
})

test('a line knows how far it is from the end, and from what the job annotated', () => {
  const lines = seen('one\ntwo\n##[error]bad\nfour\n##[error]Process completed with exit code 1.')
  const of = (at: number, name: string) => lines[at]?.find((one) => one.startsWith(name))
  expect(lines.map((_, at) => of(at, 'lines to the end'))).toEqual([4, 4, 2, 1, 0].map((count) => `lines to the end up to ${count}`))
  expect([of(0, 'above a tagged line'), of(3, 'below a tagged line'), of(3, 'above a tagged line')]).toEqual([
    'above a tagged line up to 2',
    'below a tagged line up to 1',
    'above a tagged line above'
  ])
})

test('a blank line has nothing', () => expect(seen('one\n   \ntwo')[1]).toEqual([]))
