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

describe('Of failures with one cause', () => {
  const jobs = Array.from({ length: 52 }, (_, index) => aJob(index, `leg ${index}`, 'failure'))
  const group = (more: (index: number) => Partial<Failure> = () => ({})) => jobs.map((one, index) => aFailure(one, { group: 'one', ...more(index) }))

  test('there is one annotation, which says how many jobs they are', () => {
    const annotations = renderAnnotations(aReport(jobs, group()), NONE)
    expect(annotations).toHaveLength(1)
    expect(annotations[0]?.message).toContain('The same failure in 52 jobs: leg 0, leg 1, leg 2, leg 3, leg 4 and 47 more jobs')
  })

  test('it stands at the surest place', () => {
    const failures = group((index) => ({ findings: index === 0 ? [] : [{ ...finding(`f${index}.ts`), isUnsure: index < 3 }] }))
    expect(renderAnnotations(aReport(jobs, failures), NONE)[0]).toMatchObject({ title: 'leg 3 › Run tests', file: 'f3.ts' })
  })

  test('there is none when one of the jobs has annotated it itself', () => {
    const failures = group(() => ({ findings: [finding('a.ts')] }))
    expect(renderAnnotations(aReport(jobs, failures), { ...NONE, alreadyAnnotated: (id) => (id === 7 ? [own({})] : []) })).toEqual([])
  })

  test('there is none for those of which no log was read, and one where another was', () => {
    expect(
      renderAnnotations(
        aReport(
          jobs,
          group(() => ({ isUnread: true, message: 'The log is gone.' }))
        ),
        NONE
      )
    ).toEqual([])
    const last = group((index) => (index < 51 ? { isUnread: true, message: 'The log is gone.' } : { message: 'no such table' }))
    expect(renderAnnotations(aReport(jobs, last), NONE)).toEqual([
      expect.objectContaining({ message: expect.stringMatching(/^no such table\n.*52 jobs/) })
    ])
  })

  test('those that were allowed to fail are no error', () => {
    const allowed = ['a', 'b', 'c'].map((name, index) => aJob(index, name, 'failure', { allowedToFail: name !== 'b' }))
    const failures = allowed.map((one, index) => aFailure(one, { step: null, group: index < 2 ? 'one' : 'two' }))
    expect(renderAnnotations(aReport(allowed, failures), NONE).map(({ title, message }) => [title, message.includes('2 jobs')])).toEqual([
      ['b', false]
    ])
  })
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
