import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isUnfinished, plain, TELLING, tellingOf } from '../../../src/diagnose/headline/telling.ts'
import { isWrapper } from '../../../src/diagnose/wrapper.ts'
import { anyCharacter } from '../../support/any-text.ts'

const telling = (text: string): string => Object.entries(TELLING).find(([, level]) => level === tellingOf(text, isWrapper))?.[0] ?? ''

describe('Decoration is taken off', () => {
  test.each([
    ['❌ Deploy failed', 'Deploy failed'],
    ['✖ 3 problems', '3 problems'],
    ['[ERROR] no such file', 'no such file'],
    ['ERROR: no such file', 'no such file'],
    ['Error: error: twice', 'twice'],
    ['npm error missing script: lint', 'missing script: lint'],
    ['[-] adds prices 85ms (83ms|1ms)', 'adds prices'],
    ['_____________ test_total _____________', 'test_total'],
    ['check yaml.......................Failed', 'check yaml'],
    ['│ Unsupported argument │', 'Unsupported argument'],
    ['E       assert 3 == 4', 'assert 3 == 4'],
    ['errors-in-front stay', 'errors-in-front stay'],
    ['error', 'error']
  ])('%s', (text, expected) => expect(plain(text)).toBe(expected))
})

describe('A text says', () => {
  const levels: Readonly<Record<string, readonly string[]>> = {
    nothing: [
      '',
      '-----',
      'https://example.com/runs/1',
      'src/shop/price.ts:12:3',
      'price.ts:12',
      '/usr/bin/cc',
      'example.com/shop/errors',
      'Traceback (most recent call last):',
      'Error Message:',
      'What went wrong:',
      'stderr:',
      'TestTotal',
      'FAIL example.com/shop/price',
      '"skipped": 0',
      '"prices",',
      'shop/order.py:12: in total',
      'Process completed with exit code 1.',
      'Command failed with exit code 1',
      'Build failed',
      'See https://example.com/help for help'
    ],
    count: [
      '12 tests passed, 2 failed.',
      'Total: 1 (HIGH: 0, CRITICAL: 1)',
      '3 errors',
      'Tests run: 4, Failures: 1 - in com.example.PriceTest',
      '0 Passed | 1 Failed | 3 Skipped'
    ],
    generic: [
      'One or more checks failed',
      'expect(received).toBe(expected) // Object.is equality',
      'expect(locator).toBeVisible() failed',
      'assert False',
      'AssertionError',
      'Expected',
      'Timed out',
      'java.lang.NullPointerException',
      'Giving up after 2 attempts.',
      'cannot find symbol',
      'Expected: 4',
      'shoptest: error: cannot run tests: cannot wait for till: "till open" 2>&1: signal: killed'
    ],
    reason: [
      'assert 3 == 4',
      'cannot run tests: the drawer is locked: exit status 1',
      'failed to build: cannot find package till: exit status 1',
      'deploy-shop: command not found',
      'Cannot find module ./banner',
      "TS2322: Type 'string' is not assignable to type 'number'.",
      'no space left on device',
      'The price list has not been renewed!',
      'Error return value of `os.Remove` is not checked',
      'title should start with a type (feat|fix|docs)'
    ]
  }
  test.each(Object.entries(levels).flatMap(([level, texts]) => texts.map((text) => ({ level, text }))))('$level: $text', ({ level, text }) =>
    expect(telling(text)).toBe(level)
  )
})

describe('A sentence goes on', () => {
  test.each([
    ['Multiple versions were found:', true],
    ['Invalid settings {', true],
    ['can only install with an existing lock file or', true],
    ['requires the version to be', true],
    ['Expected', true],
    ['not found: type A', false],
    ['no such file', false],
    ['Done.', false]
  ])('%s: %s', (text, expected) => expect(isUnfinished(text)).toBe(expected))
})

test('any text is judged without a throw, and plain text has no blanks around it', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 300 }), (text) => {
      const once = plain(text)
      tellingOf(once, isWrapper)
      isUnfinished(once)
      expect(once).toBe(once.trim())
    })
  )
})
