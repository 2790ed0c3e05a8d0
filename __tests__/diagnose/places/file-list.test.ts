import { describe, expect, test } from '@jest/globals'
import type { Ungrouped } from '../../../src/diagnose/group.ts'
import { createSettling } from '../../../src/diagnose/places/file-list.ts'
import type { Finding } from '../../../src/model/report.ts'
import { cpuMsOf } from '../../support/cpu-time.ts'

const FILES = [
  'a.c',
  'src/app.ts',
  'web/src/app.ts',
  'internal/price/price_test.go',
  'api/src/index.ts',
  'core/src/main/java/org/json/JSONObject.java'
]

const settled = (file: string | null, isUnsure: boolean): string | null => {
  const finding: Finding = { severity: 'error', file, line: 3, column: null, code: null, message: 'm', source: 's', logLine: 1 }
  // Nothing else of a failure is looked at.
  const failure = { message: 'm', findings: [isUnsure ? { ...finding, isUnsure } : finding] } as unknown as Ungrouped
  const [found] = createSettling(FILES)(failure).findings
  return found?.file === null || found === undefined ? null : `${found.file}${found.isUnsure === true ? '?' : ''}`
}

describe('A place in the code is a file of the commit', () => {
  test.each<[string, string | null, boolean, string | null]>([
    ['the one that ends so', 'price/price_test.go', true, 'internal/price/price_test.go'],
    ['the only one of its name', 'price_test.go', true, 'internal/price/price_test.go'],
    ['of a class', 'org/json/JSONObject.java', true, 'core/src/main/java/org/json/JSONObject.java'],
    ['by whole folders only', 'ce/price_test.go', true, 'ce/price_test.go?'],
    ['itself, when the log was sure', 'src/app.ts', false, 'src/app.ts'],
    ['not itself, when another ends so and the log was not sure', 'src/app.ts', true, 'src/app.ts?'],
    ['itself, when it was not sure and no other ends so', 'a.c', true, 'a.c'],
    ['not one of two', 'app.ts', true, 'app.ts?'],
    ['not one that is not there', 'org/slf4j/LoggerFactory.java', true, 'org/slf4j/LoggerFactory.java?'],
    ['also where the log seemed sure', 'src/index.ts', false, 'api/src/index.ts'],
    ['and what is none of them is not sure any more', 'build/version.h', false, 'build/version.h?'],
    ['and what lies elsewhere is none', '/srv/a.c', true, '/srv/a.c?'],
    ['and no place stays none', null, false, null]
  ])('%s', (_, file, isUnsure, expected) => {
    expect(settled(file, isUnsure)).toBe(expected)
  })
})

test('Many findings in many files of one name are settled in a moment', () => {
  const files = Array.from({ length: 20_000 }, (_, at) => `packages/p${at}/src/index.ts`)
  const findings = Array.from({ length: 200 }, (_, at) => ({ severity: 'error', file: `x${at}/index.ts`, line: at, isUnsure: true }))
  const settle = createSettling(files)
  expect(
    cpuMsOf(() => {
      for (let job = 0; job < 20; job++) settle({ message: 'm', findings } as unknown as Ungrouped)
    })
  ).toBeLessThan(500)
})
