import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createFastKeys } from '../../../src/diagnose/baseline/fast-keys.ts'
import { keyOfRawLine } from '../../../src/diagnose/baseline/line-key.ts'
import { createNumberSet } from '../../../src/diagnose/baseline/number-set.ts'
import { numberHash } from '../../../src/diagnose/hash.ts'
import { createLineSplitter } from '../../../src/log/lines.ts'
import { ECHO_PAINT } from '../../../src/log/markers.ts'
import { visibleText, withoutTime } from '../../../src/log/text.ts'
import { anyCharacter } from '../../support/any-text.ts'
import { cpuMsOf } from '../../support/cpu-time.ts'
import { knownLines } from '../support/known-lines.ts'

const TIME = '2026-01-31T09:05:01.1234567Z '

describe('A passing log has a line', () => {
  test.each([
    ['at another time', `${TIME}connected`, 'connected'],
    ['that the runner tagged in the failing log', `${TIME}error: no price table`, '##[error]error: no price table'],
    ['that the runner tagged in the passing log', `${TIME}##[error]error: no price table`, 'error: no price table'],
    ['in colours', `${TIME}\u001b[31merror:\u001b[0m no price table`, 'error: no price table'],
    ['in lines of Windows', `${TIME}error: no price table\r`, 'error: no price table'],
    ['that a progress bar wrote over', `${TIME}10 %\r100 %`, '98 %'],
    ['with other numbers', 'worker 7 is gone after 12.5s (400 Bad Request)', 'worker 19 is gone after 1.5s (400 Bad Request)'],
    ['of another checkout', '/home/runner/work/shop/shop/a.c: no', 'D:\\a\\till\\till\\a.c: no'],
    ['behind a byte order mark', `\uFEFF${TIME}one`, 'one'],
    ['of another length of time', '2026-01-31T09:05:01Z one', 'one'],
    ['that is too long to be kept', `${TIME}${'a'.repeat(80_000)}`, `${'a'.repeat(16_384 - TIME.length)} … ${'a'.repeat(16_384)}`],
    ['that is blank', 'one', ' ']
  ])('%s', (_, passing, failing) => {
    expect(knownLines(`first\n${passing}\nlast`).has(failing)).toBe(true)
  })
})

describe('And not one', () => {
  test.each([
    ['that says something else', 'no price table', 'no price list'],
    ['with another code', 'error TS2322: no', 'error TS2345: no'],
    ['with another status', 'GET /a: 404 Not Found', 'GET /a: 503 Service Unavailable'],
    ['that counts something where it counts nothing', '0 tests failed', '1 tests failed'],
    ['that only its script says', `${TIME}${ECHO_PAINT}echo no price table\u001b[0m`, 'echo no price table']
  ])('%s', (_, passing, failing) => {
    expect(knownLines(`first\n${passing}\nlast`).has(failing)).toBe(false)
  })
})

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      TIME,
      '2026-01-31T09:05:01Z ',
      '\uFEFF',
      '##[error]',
      '##[',
      '\u001b[36;1m',
      '\u001b[0m',
      '\u001b[',
      '\u001b]0;',
      '\u009b',
      '^[[0m',
      '^',
      '\r'
    ],
    ...[' ', '  ', '\t', '\u00a0', '\u2003', '\\', '\\\\', '/', '/tmp/', '/home/me/', 'D:\\a\\r\\r', '¤', '…', '日', '😀', '\u0000', '\u001c'],
    ...[
      'exit code ',
      'HTTP ',
      ' OK',
      ' Not Found',
      'deadbeef',
      'abcdefab-abcd-abcd-abcd-abcdefabcdef',
      '0x',
      'Jan ',
      'fe80::',
      '.',
      ':',
      '-',
      's',
      'x.ts'
    ]
  ),
  fc.nat({ max: 99_999 }).map(String),
  fc.string({ unit: anyCharacter, maxLength: 2 })
)
const line = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('').replaceAll('\n', ''))

test('The key of a line is found fast by that of another line, and is the hash of its normalised text, whatever it is', () => {
  const keyAt = createFastKeys(200)
  fc.assert(
    fc.property(line, fc.infiniteStream(fc.nat({ max: 9 })), fc.boolean(), (text, digits, isTimed) => {
      // The same shape with other digits.
      const other = text.replace(/\d/g, () => String(digits.next().value))
      for (const one of [text, other].map((each) => (isTimed ? TIME : '') + each))
        expect(keyAt(`\n${one}\n`, 1, 1 + one.length)).toBe(keyOfRawLine(one))
    }),
    { numRuns: 5_000 }
  )
})

test('So it is with every character', () => {
  const keyAt = createFastKeys(200)
  const differs = Array.from({ length: 0x10000 }, (_, unit) => `a ${String.fromCharCode(unit)}1`).filter(
    (text) => keyAt(text, 0, text.length) !== keyOfRawLine(text)
  )
  expect(differs).toEqual([])
})

test('Every line of a log is known when it was read, whatever its bytes and however they come', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(line, { maxLength: 12 }).map((lines) => new TextEncoder().encode(lines.join('\n')))
  )
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 40 }), (log, chunkSize) => {
      const known = knownLines(log, { chunkSize })
      const raw: string[] = []
      const splitter = createLineSplitter(({ text }) => raw.push(withoutTime(text).text))
      splitter.push(log)
      splitter.end()
      const lost = raw.filter((text) => !text.startsWith(ECHO_PAINT) && !known.has(visibleText(text)))
      expect(lost).toEqual([])
      expect(known.isFull).toBe(false)
    }),
    { numRuns: 1_000 }
  )
})

test('Of more distinct lines than are kept the first ones are known, and that is told', () => {
  const log = 'one\none\ntwo\nthree\n'
  expect(knownLines(log, { most: 3 }).isFull).toBe(false)
  const { isFull, has } = knownLines(log, { most: 2 })
  expect([isFull, ...['one', 'two', 'three', ''].map(has)]).toEqual([true, true, true, false, true])
})

test('A set of numbers has what was added', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat({ max: 50 }), fc.string().map(numberHash)), { maxLength: 3_000 }), (numbers) => {
      const added = numbers.filter((_, at) => at % 2 === 0)
      const set = createNumberSet(10_000)
      for (const number of added) set.add(number)
      const expected = new Set(added)
      expect(numbers.map(set.has)).toEqual(numbers.map((number) => expected.has(number)))
    })
  )
})

test.each([
  ['numbers', '1.'],
  ['blank lines', '\n'],
  ['short lines', '1 2\n'],
  ['paths', '/tmp/\n'],
  ['colours', '\u001b[36;1m'],
  ['backslashes', '\\ '],
  ['one line', 'f'.repeat(20_000)],
  ['carriage returns', '0:\r']
])('A chunk of %s takes no time', (_, text) => {
  const log = text.repeat(Math.ceil(65_536 / text.length))
  expect(cpuMsOf(() => knownLines(log))).toBeLessThan(500)
})
