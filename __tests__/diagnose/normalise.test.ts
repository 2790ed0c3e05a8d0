import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { normalise } from '../../src/diagnose/normalise.ts'
import { anyCharacter } from '../support/any-text.ts'
import { cpuMsOf } from '../support/cpu-time.ts'

describe('What differs from run to run is masked', () => {
  test.each([
    ['a count', '2 of 87 tests failed', '3 of 91 tests failed'],
    ['a decimal', 'expected 1.5', 'expected 12,345'],
    ['a position', 'at src/a.ts:12:5', 'at src/a.ts:7:31'],
    ['a range', 'lines 5-9', 'lines 10-14'],
    ['a version', 'Python 3.9.1 is too old', 'Python 3.10 is too old'],
    ['a version of a package', 'left-pad@1.2.3', 'left-pad@2.0.0'],
    ['a commit', 'merge of 4f2a9d1c0b failed', 'merge of c0ffee1234 failed'],
    ['an address of memory', 'at 0x7ffee4a1b2', 'at 0x55d0c1a2f3'],
    ['a UUID', 'id 550e8400-e29b-41d4-a716-446655440000', 'id 6BA7B810-9DAD-11D1-80B4-00C04FD430C8'],
    ['a time of day', 'failed at 12:30:01', 'failed at 1:02:03.123'],
    ['a time', 'at 2026-01-02T03:04:05.678Z', 'at 2026-11-12 13:14:15,1 UTC'],
    ['a time in words', 'Sat, 3 Jan 2026 10:00:00 UTC x', 'Mon, 14 Dec 2026 01:02:03 UTC x'],
    ['a duration', 'took 1m30s', 'took 120ms'],
    ['an address', 'connect 10.0.0.12:8080', 'connect 192.168.1.1:443'],
    ['an address of version 6', 'connect 2001:db8::1', 'connect fe80::12:3'],
    ['a temporary file', 'cannot read /tmp/tmpx1/a', 'cannot read /home/runner/work/_temp/b'],
    ['a temporary file of Windows', 'cannot read C:\\Users\\me\\AppData\\Local\\Temp\\a', 'cannot read /tmp/b'],
    ['a home', 'no /home/me/.npmrc', 'no C:\\Users\\runneradmin\\.npmrc'],
    ['the checkout', 'cannot open D:\\a\\r\\r\\src\\x.c', 'cannot open /home/runner/work/r/r/src/x.c'],
    ['the folder of the checkout', "nothing in '/Users/runner/work/r/r'", "nothing in '/__w/q/q'"],
    ['separators', 'cannot open src\\x.c', 'cannot open src/x.c'],
    ['white space', ' no  such\tfile', 'no such file']
  ])('%s', (_, one, other) => {
    expect(normalise(one)).toBe(normalise(other))
  })
})

describe('What may be the reason is not', () => {
  test.each([
    ['codes of errors', 'TS2322', 'TS2345'],
    ['names of files', 'src/f7.ts', 'src/f8.ts'],
    ['files with a number for a name', '12.ts is empty', '13.ts is empty'],
    ['tags', 'node:18-slim', 'node:20-slim'],
    ['advisories', 'CVE-2024-1234', 'CVE-2024-1235'],
    ['HTTP statuses', 'HTTP 404', 'HTTP 503'],
    ['statuses with their words', 'GET /a: 404 Not Found', 'GET /a: 403 Forbidden'],
    ['statuses as curl tells them', 'The requested URL returned error: 404', 'The requested URL returned error: 500'],
    ['exit codes', 'Process completed with exit code 1.', 'Process completed with exit code 137.'],
    ['exit codes of make', 'make: *** [all] Error 1', 'make: *** [all] Error 2'],
    ['exit codes in other words', 'exited with code 2', 'exited with code 3'],
    ['nothing', '0 failed', '1 failed'],
    ['files of a home', '/home/me/a.c', '/home/me/b.c'],
    ['paths of an address', 'https://example.com/tmp/a', 'https://example.com/tmp/b'],
    ['names that look like addresses', 'std::add', 'std::bad'],
    ['words', 'no such file', 'no such folder']
  ])('%s', (_, one, other) => {
    expect(normalise(one)).not.toBe(normalise(other))
  })
})

/** Texts in which masks meet each other and what they are not. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['/tmp/', '/home/me', '/home/runner/work/r/r', 'D:\\a\\r\\r', 'C:/Users/x', '/root', 'exit code ', 'HTTP ', 'Error ', 'status: ']
      ),
      fc.constantFrom(
        ...['Sat, 3 Jan 2026 ', '2026-01-02', 'T03:04:05Z', '12:30', '1.5s', '90ms', '404 Not Found', '0', '17', '-', '.', ':', '::', ',']
      ),
      fc.constantFrom(...[' ', '\n', '\\', '/', "'", '(', ')', '#', '@', '¤', 'a', 'E', 'x.c', '_', 'deadbee1', '0x', 'fe80', 'Not', 'v1']),
      fc.string({ unit: anyCharacter, maxLength: 3 })
    ),
    { maxLength: 30 }
  )
  .map((parts) => parts.join(''))

test('A masked text is the same when it is masked again, whatever it is', () => {
  fc.assert(
    fc.property(pieces, (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text))
    }),
    { numRuns: 2_000 }
  )
})

test('A hostile text of a megabyte takes no time', () => {
  const hostile = [
    '1',
    '1.',
    '1:',
    'a1:',
    '1-',
    'f',
    'f1',
    '::',
    'a::',
    '/tmp/',
    '/home/',
    'D:/a/',
    '\\',
    ' ',
    'Jan 1',
    'exit code ',
    '1s',
    '0x',
    '2026-01-02 '
  ]
  for (const piece of hostile) {
    const text = piece.repeat(1_000_000 / piece.length)
    for (const one of [text, `${text}!`, `${text}z`]) expect(cpuMsOf(() => normalise(one))).toBeLessThan(1_000)
  }
})
