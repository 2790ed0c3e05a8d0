import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Failure } from '../../src/model/report.ts'
import type { Annotation } from '../../src/model/run.ts'
import { renderAnnotations } from '../../src/render/annotations.ts'
import { anyReport } from './support/any-report.ts'
import { aFailure, aJob, aReport } from './support/build.ts'

const NONE = { limit: 10, ownRun: true, alreadyAnnotated: () => [] }
const finding = (file: string | null, severity: 'error' | 'warning' = 'error'): Failure['findings'][number] => ({
  severity,
  file,
  line: 3,
  column: 7,
  code: null,
  message: 'm',
  source: 's',
  logLine: 1
})
const job = aJob(1, 'build', 'failure')
const reportOf = (more: Partial<Failure>): Parameters<typeof renderAnnotations>[0] => aReport([job], [aFailure(job, more)])
const own = (more: Partial<Annotation>): Annotation => ({ path: 'a.ts', startLine: 3, level: 'failure', title: '', message: 'm', ...more })

describe('An annotation', () => {
  test('says job, step, message, cause and link, at the first error with a file', () => {
    const report = reportOf({
      message: 'out of memory',
      cause: 'out_of_memory',
      findings: [finding('w.ts', 'warning'), finding(null), finding('a.ts'), finding('b.ts')]
    })
    expect(renderAnnotations(report, NONE)).toEqual([
      { title: 'build › Run tests', message: `out of memory\nIt ran out of memory.\n${job.url}#step:3:12`, file: 'a.ts', line: 3, column: 7 }
    ])
  })

  test('has no place on another run', () => {
    expect(renderAnnotations(reportOf({ findings: [finding('a.ts')] }), { ...NONE, ownRun: false })[0]).toMatchObject({
      file: null,
      line: null,
      column: null
    })
  })

  test('has no place at a file that may not be there', () => {
    const [annotation] = renderAnnotations(reportOf({ findings: [{ ...finding('price_test.go'), isUnsure: true }, finding('a.ts')] }), NONE)
    expect(annotation).toMatchObject({ file: null, line: null, column: null })
  })

  test.each([
    { name: 'same file and line', annotation: own({}), repeated: false },
    { name: 'same file with a dot', annotation: own({ path: './a.ts' }), repeated: false },
    { name: 'another line', annotation: own({ startLine: 4 }), repeated: true },
    { name: 'another file', annotation: own({ path: 'b.ts' }), repeated: true },
    { name: 'only a warning', annotation: own({ level: 'warning' }), repeated: true }
  ])('is repeated after one of the job itself with $name: $repeated', ({ annotation, repeated }) => {
    const annotations = renderAnnotations(reportOf({ findings: [finding('a.ts')] }), {
      ...NONE,
      alreadyAnnotated: (id) => (id === 1 ? [annotation] : [])
    })
    expect(annotations).toHaveLength(repeated ? 1 : 0)
  })

  test.each([254, 255, 256])('of a place of %i characters has a title of at most 255', (length) => {
    const name = 'x'.repeat(length)
    const [annotation] = renderAnnotations(aReport([], [aFailure(null, { jobName: name })]), NONE)
    expect(annotation?.title).toHaveLength(Math.min(255, length))
  })

  test('has a message of at most 4,000 characters that keeps its link', () => {
    const message = renderAnnotations(reportOf({ message: 'x'.repeat(9000) }), NONE)[0]?.message ?? ''
    expect(message).toHaveLength(4000)
    expect(message).toMatch(/x…\nhttps:\S+#step:3:12$/)
  })

  test('is never empty', () => {
    expect(renderAnnotations(reportOf({ message: ' ', url: '' }), NONE)[0]?.message).toBe('The job failed.')
  })
})

test('One failure of each group comes first, those that were allowed to fail come last', () => {
  const jobs = ['a', 'b', 'c', 'd'].map((name, index) => aJob(index, name, 'failure', { allowedToFail: name === 'a' }))
  const failures = jobs.map((one, index) => aFailure(one, { step: null, group: index < 3 ? 'one' : 'two' }))
  expect(renderAnnotations(aReport(jobs, failures), NONE).map(({ title }) => title)).toEqual(['b', 'd', 'c', 'a'])
})

test.each([
  { limit: 0, expected: 0 },
  { limit: 1, expected: 1 },
  { limit: 9, expected: 9 },
  { limit: 10, expected: 10 },
  { limit: 11, expected: 10 },
  { limit: -3, expected: 0 },
  { limit: Number.NaN, expected: 0 }
])('A limit of $limit gives $expected of twelve annotations', ({ limit, expected }) => {
  const jobs = Array.from({ length: 12 }, (_, index) => aJob(index, `j${index}`, 'failure'))
  expect(
    renderAnnotations(
      aReport(
        jobs,
        jobs.map((one) => aFailure(one))
      ),
      { ...NONE, limit }
    )
  ).toHaveLength(expected)
})

test('Any report gives annotations within the limits of the runner', () => {
  fc.assert(
    fc.property(anyReport(), (report) => {
      for (const { title, message } of renderAnnotations(report, NONE)) {
        expect(title.length).toBeLessThanOrEqual(255)
        expect(message.length).toBeLessThanOrEqual(4000)
        expect(message).not.toBe('')
        expect(`${title}${message}`.isWellFormed()).toBe(true)
      }
    })
  )
})
