import { describe, expect, test } from '@jest/globals'
import { headlineOf } from '../support/headline-of.ts'

describe('A sentence is told to its end', () => {
  test('one that ends in a colon takes the list below it', async () =>
    expect(await headlineOf('Error: Two versions of the shop are asked for:', '  - 4.1 in shop.yml', '  - 4.2 in package.json', 'Done.')).toBe(
      'Two versions of the shop are asked for: 4.1 in shop.yml, 4.2 in package.json'
    ))
  test('one that ends in its middle takes the next line', async () =>
    expect(await headlineOf('Error: the shop can only open with a till or', 'with a drawer')).toBe(
      'the shop can only open with a till or with a drawer'
    ))
  test('a short one takes the values below it', async () =>
    expect(await headlineOf('❌ The price list is older!', '   This branch: 7.5', '   Main branch: 7.6')).toBe(
      'The price list is older: This branch: 7.5, Main branch: 7.6'
    ))
  test('source code and frames below it are not its end', async () =>
    expect(await headlineOf('Error: the shop is closed:', '  12 | const open = false', '    at open (src/shop.js:12:3)')).not.toMatch(
      /const|src\/shop\.js:12:3/
    ))
})

describe('What tells nothing takes its reason from beside it', () => {
  test('what was given up: the last try', async () =>
    expect(
      await headlineOf('health check 1/2 failed (no answer)', 'retrying', 'health check 2/2 failed (no answer)', 'Error: Giving up after 2 attempts.')
    ).toBe('Giving up after 2 attempts: health check 2/2 failed (no answer)'))
  test('a gate: the jobs that failed', async () =>
    expect(await headlineOf('Lint: failure', 'Unit tests: success', 'Browser tests: failure', '❌ Some checks failed')).toMatch(
      /^Some checks failed: Lint, Browser tests/
    ))
  test('a status: the address that was asked', async () =>
    expect(await headlineOf('--2026-11-20 12:00:00--  https://example.com/shop.tar.gz', '2026-11-20 12:00:01 ERROR 404: Not Found.')).toBe(
      'ERROR 404: Not Found (https://example.com/shop.tar.gz)'
    ))
  test('an assertion: its values', async () =>
    expect(
      await headlineOf(
        '  ● adds',
        '',
        '    expect(received).toBe(expected)',
        '',
        '    Expected: 3',
        '    Received: 4',
        '',
        'Tests:       2 failed, 3 total'
      )
    ).toBe('2 of 3 tests failed: adds: expect(received).toBe(expected): expected 3, got 4'))
  test('a Java symbol: which', async () =>
    expect(await headlineOf('src/Shop.java:5: error: cannot find symbol', '    total();', '    ^', '  symbol:   method total()', '1 error')).toBe(
      'cannot find symbol: method total() (src/Shop.java:5)'
    ))
})

describe('Several failures are counted', () => {
  test('errors of one tool', async () =>
    expect(await headlineOf('src/a.ts(3,5): error TS2345: no overload', 'src/b.ts(4,5): error TS2345: no overload')).toBe(
      '2 errors: TS2345: no overload (src/a.ts:3)'
    ))
  test('one error is not counted', async () =>
    expect(await headlineOf('src/a.ts(3,5): error TS2345: no overload')).toBe('TS2345: no overload (src/a.ts:3)'))
  test.each([
    { name: 'more than a report holds are counted', errors: 400, expected: /^400 errors: no 0 \(/ },
    { name: 'more than are read are not counted exactly', errors: 2_100, expected: /^At least 2000 errors: no 0 \(/ }
  ])('$name', async ({ errors, expected }) =>
    expect(await headlineOf(...Array.from({ length: errors }, (_, at) => `src/a${at}.c:${at + 1}:1: error: no ${at}`))).toMatch(expected)
  )
})
