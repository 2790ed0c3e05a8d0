import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Report } from '../../src/model/report.ts'
import { renderPlainHeadline } from '../../src/render/headline.ts'
import { anyReport } from './support/any-report.ts'
import { aFailure, aJob, aReport, aRun } from './support/build.ts'
import { allowedRun, currentJobFailed, greenRun, redRun, runningRun, startupFailure } from './support/reports.ts'

const job = aJob(1, 'test', 'failure')
const failing = (message: string, name: string | null = 'CI'): Report => aReport([job], [aFailure(job, { message })], { run: aRun({ name }) })

describe('The headline', () => {
  test.each<[string, Report, string]>([
    [
      'several causes',
      redRun(),
      'CI failed: 5 of 7 jobs failed, 1 skipped - src/server.ts:41:17 - error TS2345: Argument of type string is not assignable to parameter of type number., and 2 other causes'
    ],
    ['a green run', greenRun(), 'CI passed: both jobs passed'],
    ['an allowed failure, which is no cause', allowedRun(), 'CI passed: 1 of 2 jobs passed, 1 allowed to fail'],
    [
      'a running run',
      runningRun(),
      'CI is still running, and 1 job already failed: 1 of 3 jobs failed, 1 still running, 1 waiting - Process completed with exit code 2.'
    ],
    ['a run without jobs', startupFailure(), '.github/workflows/ci.yml could not start: no jobs - The run failed before any job started.'],
    ['this very job', currentJobFailed(), 'CI failed in this very job, the others: 1 job passed - Run tests'],
    ['a run without a name', failing('boom', null), 'The workflow failed: 1 job failed - boom'],
    ['a name that no message can hold', failing('boom', '構築'), 'The workflow failed: 1 job failed - boom'],
    ['a message that no message can hold', failing('失敗'), 'CI failed: 1 job failed'],
    ['a long name', failing('boom', 'build and '.repeat(9)), 'build and build and build and build... failed: 1 job failed - boom']
  ])('tells %s', (_, report, expected) => {
    expect(renderPlainHeadline(report)).toBe(expected)
  })

  test('of a long message has its beginning and its end, in whole words', () => {
    const headline = renderPlainHeadline(failing(`expected ${'many words '.repeat(40)}(src/a.ts:3)`))
    expect(headline).toMatch(/ - expected (?:(?:many|words) )+(?:many|words)\.\.\. (?:(?:many|words) )+src\/a\.ts:3$/)
    expect(headline.length).toBeGreaterThan(185)
  })

  test.each([199, 200, 201])('that would have %d characters has at most 200', (length) => {
    const frame = renderPlainHeadline(failing('x')).length - 1
    expect(renderPlainHeadline(failing('x'.repeat(length - frame))).length).toBeLessThanOrEqual(200)
    expect(renderPlainHeadline(failing('x'.repeat(length - frame))).includes('...')).toBe(length > 200)
  })

  test('is one line of its alphabet, at most 200 characters, for any report', () => {
    fc.assert(fc.property(anyReport(), (report) => expect(renderPlainHeadline(report)).toMatch(/^[A-Za-z0-9.][A-Za-z0-9 _.,:/+=-]{0,199}$/)))
  })
})
