import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ourFiles, readText } from './repository.ts'

/** What tells how late it is. */
const CLOCK = /\b(?:performance\.(?:now|mark|measure|timeOrigin)|Date\.now|new Date\(\)|hrtime|process\.uptime|durationMs\)\.toBeLess)/
/** Files that tell a server's or a certificate's time to what is tested, and hold nothing against it. */
const TELLS_A_TIME = new Set(['__tests__/support/epoch-seconds.ts', '__tests__/token/support/certificate.ts'])
const tests = ourFiles('__tests__').filter((path) => path.endsWith('.ts') && path !== '__tests__/governance/clocks.test.ts')

describe('the tests', () => {
  test('hold no bound against a clock, since a busy machine is no fault of the code: see __tests__/support/cpu-time.ts', () => {
    expect(tests.filter((path) => !TELLS_A_TIME.has(path) && CLOCK.test(readText(path)))).toEqual([])
  })

  test('try the same random cases in each run', () => {
    expect(fc.readConfigureGlobal().seed).toEqual(expect.any(Number))
    const own = tests.filter((path) => path !== '__tests__/support/fixed-seed.ts' && /\bseed:|Math\.random|configureGlobal/.test(readText(path)))
    expect(own).toEqual([])
    const cases = (): readonly number[] => fc.sample(fc.nat(), 20)
    expect(cases()).toEqual(cases())
  })

  test('take no table of all code points: see __tests__/support/any-text.ts', () => {
    const slow = tests.filter((path) => path !== '__tests__/support/any-text.ts' && /unit: 'binary'|\bfc\.web[A-Z]/.test(readText(path)))
    expect(slow).toEqual([])
  })
})
