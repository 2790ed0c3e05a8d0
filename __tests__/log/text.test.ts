import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseLine, stripAnsi, visibleText } from '../../src/log/text.ts'
import { anyCharacter } from '../support/any-text.ts'
import { cpuMsOf } from '../support/cpu-time.ts'

const ESC = '\u001b'
const BOM = '\uFEFF'
const NINE = Date.UTC(2026, 0, 31, 9, 5, 1)

describe('splitting a line into time and text', () => {
  test.each([
    ['seven digits, as runners write', '2026-01-31T09:05:01.1234567Z hello', NINE + 123, 'hello'],
    ['no digits at all', '2026-01-31T09:05:01Z hello', NINE, 'hello'],
    ['a byte order mark before the time', `${BOM}2026-01-31T09:05:01.0000000Z hello`, NINE, 'hello'],
    ['a byte order mark behind the time', `2026-01-31T09:05:01.0000000Z ${BOM}hello`, NINE, 'hello'],
    ['an empty message', '2026-01-31T09:05:01.0000000Z ', NINE, ''],
    ['an empty message whose blank was trimmed', '2026-01-31T09:05:01.0000000Z', NINE, ''],
    ['blanks at both ends', '2026-01-31T09:05:01.0000000Z   two  ', NINE, '  two  '],
    ['a second time, which is the tool’s own', '2026-01-31T09:05:01.0000000Z 2026-01-31T09:05:02Z up', NINE, '2026-01-31T09:05:02Z up'],
    ['no time', '    at main (app.js:1:2)', null, '    at main (app.js:1:2)'],
    ['a time that no calendar has', '2026-13-31T09:05:01.0000000Z hello', null, 'hello'],
    ['a local time, which no runner writes', '2026-01-31T09:05:01+02:00 hello', null, '2026-01-31T09:05:01+02:00 hello']
  ])('%s', (_, raw, time, text) => {
    expect(parseLine(raw)).toEqual({ time, text })
  })

  test('the carriage return of a Windows line end is no text, those inside are', () => {
    expect(parseLine('2026-01-31T09:05:01.0000000Z 10%\r20%\r')).toEqual({ time: NINE, text: '10%\r20%' })
  })

  test('LF and CRLF give the same text, whatever the line says', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (line) => {
        fc.pre(!line.endsWith('\r'))
        expect(parseLine(`${line}\r`)).toEqual(parseLine(line))
      })
    )
  })

  test('no text at all makes it throw or gives a time that is no number', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{0,9})?Z /), (text, time) => {
        for (const line of [text, time + text]) expect(parseLine(line).time).not.toBeNaN()
      })
    )
  })
})

describe('taking terminal sequences off', () => {
  test.each([
    ['colours', `${ESC}[36;1mnpm test${ESC}[0m`, 'npm test'],
    ['colours with colons', `${ESC}[38:2:1:2:3mred`, 'red'],
    ['erase to the end of the line', `done${ESC}[K`, 'done'],
    ['a private mode', `${ESC}[?25lhidden`, 'hidden'],
    ['a soft reset', `${ESC}[!pplain`, 'plain'],
    ['a cursor style', `${ESC}[4 qplain`, 'plain'],
    ['a character set', `${ESC}(Bplain`, 'plain'],
    ['a link ended by BEL', `${ESC}]8;;https://example.com\u0007text${ESC}]8;;\u0007`, 'text'],
    ['a link ended by ST', `${ESC}]8;;https://example.com${ESC}\\text`, 'text'],
    ['the one-byte CSI', '\u009b31mred', 'red'],
    ['an escape that a tool wrote out', '^[[31mred^[[0m and ^[[Kclean', 'red and clean'],
    ['an escape at the very end', `end${ESC}`, `end${ESC}`]
  ])('%s', (_, text, plain) => {
    expect(stripAnsi(text)).toBe(plain)
  })

  test.each([
    ['a POSIX class', 'grep ^[[:space:]]*error'],
    ['a class of brackets', 'pattern ^[][()]+$ is not valid'],
    ['a plain class', 'expected /^[a-z]+$/ to match'],
    ['brackets in code', 'array[0][1] = x']
  ])('a regular expression in a log is left alone: %s', (_, text) => {
    expect(stripAnsi(text)).toBe(text)
  })

  test('a hostile line of a megabyte takes no time', () => {
    for (const piece of [`${ESC}[`, `${ESC}]`, '^[[', `${ESC}[1;`, '\u009b', '1;']) {
      const line = piece.repeat(1_000_000 / piece.length)
      expect(cpuMsOf(() => stripAnsi(line))).toBeLessThan(1_000)
    }
  })
})

describe('what a person sees of a line', () => {
  test.each([
    ['a progress bar shows its last state', '10%\r50%\r100%', '100%'],
    ['a trailing carriage return hides nothing', 'ready\r\r', 'ready'],
    ['nothing but carriage returns is nothing', '\r\r', ''],
    ['colours go', `${ESC}[31mno${ESC}[0m`, 'no'],
    ['blanks stay', '  two  ', '  two  ']
  ])('%s', (_, text, seen) => {
    expect(visibleText(text)).toBe(seen)
  })

  test('is settled: seeing it again changes nothing', () => {
    const piece = fc.constantFrom('\r', `${ESC}[1m`, 'a', ' ', '%', '\u0007', '##[error]')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const seen = visibleText(pieces.join(''))
        expect(visibleText(seen)).toBe(seen)
      })
    )
  })
})
