import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { renderJUnit } from '../../src/render/junit.ts'
import { anyReport } from './support/any-report.ts'
import { aFailure, aJob, aReport } from './support/build.ts'
import { golden } from './support/golden.ts'
import { redRun, startupFailure } from './support/reports.ts'

/** Start tags, in their order, with the values of their attributes as they stand. */
const tagsOf = (xml: string): readonly { readonly name: string; readonly values: Readonly<Record<string, string>> }[] =>
  [...xml.matchAll(/<(?!\?|\/)([a-z-]+)((?: [a-z]+="[^"<]*")*)\/?>/g)].map(([, name = '', attributes = '']) => ({
    name,
    values: Object.fromEntries([...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]))
  }))

describe('the report as JUnit XML', () => {
  test('has a suite for each job, with the job and each error that has a place', () => {
    const xml = renderJUnit(redRun())
    expect(xml).toBe(golden('red-run', xml, 'xml'))
  })

  test.each([
    ['success', 0, 0],
    ['failure', 1, 0],
    ['timed_out', 1, 0],
    ['cancelled', 0, 1],
    ['skipped', 0, 1]
  ])('a job with the conclusion %s has %i failures and %i skipped cases', (conclusion, failures, skipped) => {
    const suite = tagsOf(renderJUnit(aReport([aJob(1, 'a', conclusion)])))[1]
    expect(suite?.values).toMatchObject({ name: 'a', tests: '1', failures: String(failures), skipped: String(skipped) })
  })

  test('a job that was allowed to fail is skipped, and one that still runs too', () => {
    const jobs = [aJob(1, 'a', 'failure', { allowedToFail: true }), aJob(2, 'b', null, { status: 'in_progress' })]
    expect(renderJUnit(aReport(jobs)).match(/<skipped\/>/g)).toHaveLength(2)
  })

  test('a run that failed without a job is a suite of its own', () => {
    expect(renderJUnit(startupFailure())).toContain('<testcase name="The run itself"')
  })

  test('what XML cannot hold is replaced', () => {
    const xml = renderJUnit(aReport([aJob(1, '\u0000\uFFFE<&">\uD800', 'failure')]))
    expect(xml).toContain('name="␀�&lt;&amp;&quot;&gt;�"')
  })

  test('any report gives the elements of the schema and no others, with counts that are right', () => {
    const known = new Set(['testsuites', 'testsuite', 'properties', 'testcase', 'failure', 'skipped', 'system-out', 'system-err'])
    fc.assert(
      fc.property(anyReport(), (report) => {
        const xml = renderJUnit(report)
        expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
        const tags = tagsOf(xml)
        expect(tags.length).toBe(xml.match(/<(?![?/])/g)?.length)
        expect(tags.filter(({ name }) => !known.has(name))).toEqual([])
        const sum = (key: string): number => tags.reduce((total, { name, values }) => total + (name === 'testsuite' ? Number(values[key]) : 0), 0)
        expect(sum('tests')).toBe(tags.filter(({ name }) => name === 'testcase').length)
        expect(sum('failures')).toBe(tags.filter(({ name }) => name === 'failure').length)
      })
    )
  })
})

test('an error that is told twice is one case', () => {
  const error = { severity: 'error', file: 'a.c', line: 1, column: null, code: null, message: 'x', source: 'gcc', logLine: null } as const
  const job = aJob(1, 'a', 'failure')
  expect(renderJUnit(aReport([job], [aFailure(job, { findings: [error, { ...error, line: 2 }] })])).match(/<testcase/g)).toHaveLength(2)
})
