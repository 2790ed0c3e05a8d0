import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Failure, Finding, Report } from '../../src/model/report.ts'
import { renderCheckRun } from '../../src/render/check-run.ts'
import { anyReport } from './support/any-report.ts'
import { aFailure, aJob, aReport } from './support/build.ts'

const SHA = '009b8a3a9ccbb128af87f9b1c0f4c62e8a304f6d'
const job = aJob(1, 'build', 'failure')
const other = aJob(2, 'lint', 'failure')
const finding = (more: Partial<Finding> = {}): Finding => ({
  severity: 'error',
  file: 'src/a.ts',
  line: 3,
  column: 7,
  code: null,
  message: 'no',
  source: 's',
  logLine: 1,
  ...more
})
const withSha = (report: Report, more: Partial<Report['run']> = {}): Report => ({ ...report, run: { ...report.run, headSha: SHA, ...more } })
const reportOf = (...failures: readonly Failure[]): Report => withSha(aReport([job, other], failures))
const render = (report: Report) => renderCheckRun(report, () => [])

describe('The annotations of a check run', () => {
  test('say what those of the step say, at every error with a sure place', () => {
    const failure = aFailure(job, {
      cause: 'out_of_memory',
      findings: [
        finding(),
        finding({ file: './src/b.ts', line: 9, column: null, code: 'TS1', message: 'bad' }),
        finding({ file: 'src/c.ts', line: null })
      ]
    })
    const more = `It ran out of memory.\n${failure.url}`
    expect(render(reportOf(failure)).annotations).toEqual([
      { path: 'src/a.ts', line: 3, column: 7, title: 'build › Run tests', message: `no\n${more}` },
      { path: 'src/b.ts', line: 9, column: null, title: 'build › Run tests', message: `TS1: bad\n${more}` },
      { path: 'src/c.ts', line: 1, column: null, title: 'build › Run tests', message: `no\n${more}` }
    ])
  })

  test.each([
    ['a warning', { severity: 'warning' as const }],
    ['no file', { file: null }],
    ['a file that may be another one', { isUnsure: true }],
    ['an absolute path', { file: '/etc/passwd' }],
    ['a path of Windows', { file: 'C:\\src\\a.ts' }],
    ['a path out of the repository', { file: '../other/a.ts' }],
    ['a path that nobody could type', { file: 'src/\u202ea.ts' }]
  ])('leave out %s', (_, more) => {
    expect(render(reportOf(aFailure(job, { findings: [finding(more)] }))).annotations).toEqual([])
  })

  test('leave out what was allowed to fail, and what a job itself has annotated', () => {
    const allowed = aFailure(other, { group: 'g2', allowedToFail: true, findings: [finding({ line: 5 })] })
    const report = reportOf(aFailure(job, { group: 'g1', findings: [finding(), finding({ line: 4 })] }), allowed)
    const known = [{ path: 'src/a.ts', startLine: 3, level: 'failure', title: '', message: 'no' }]
    expect(renderCheckRun(report, (id) => (id === 1 ? known : [])).annotations.map(({ line }) => line)).toEqual([4])
  })

  test('are one for each place of a group, with all its jobs', () => {
    const [a, b] = [job, other].map((one) => aFailure(one, { group: 'g', findings: [finding()] }))
    const { annotations } = render(reportOf(...[a, b].filter((one) => one !== undefined)))
    expect(annotations).toHaveLength(1)
    expect(annotations[0]).toMatchObject({ title: 'build › Run tests', message: expect.stringContaining('The same failure in 2 jobs: build, lint') })
  })

  test('begin with the first of each group, so that a group of a thousand hides no other', () => {
    const many = aFailure(job, { group: 'g1', findings: Array.from({ length: 1_000 }, (_, index) => finding({ line: index + 1 })) })
    const few = aFailure(other, { group: 'g2', findings: [finding({ file: 'src/z.ts' }), finding({ file: 'src/y.ts' })] })
    const { annotations, omitted, run } = render(reportOf(many, few))
    expect(annotations.slice(0, 5).map(({ path, line }) => `${path}:${line}`)).toEqual([
      'src/a.ts:1',
      'src/z.ts:3',
      'src/a.ts:2',
      'src/y.ts:3',
      'src/a.ts:3'
    ])
    expect([annotations.length, omitted]).toEqual([250, 752])
    expect(run?.summary).toContain('250 errors are annotated; 752 more are in report.json.')
  })
})

describe('A check run', () => {
  test('fails when a counted job has failed, and is neutral else', () => {
    expect(render(reportOf(aFailure(job))).run?.conclusion).toBe('failure')
    expect(render(withSha(aReport([aJob(1, 'build', 'success')], []))).run?.conclusion).toBe('neutral')
    const allowed = { ...job, allowedToFail: true }
    expect(render(withSha(aReport([allowed], [aFailure(job, { allowedToFail: true })]))).run?.conclusion).toBe('neutral')
    expect(render(withSha(aReport([], [aFailure(null)]))).run?.conclusion).toBe('failure')
  })

  test('is named for the workflow, behind words of ours, and for its attempt', () => {
    const of = (run: Partial<Report['run']>) => render(withSha(aReport([job], []), { id: 5, attempt: 2, ...run })).run
    expect(of({ name: 'CI' })).toMatchObject({ name: 'Workflow Run Report: CI', externalId: '5/2', sha: SHA })
    expect(of({ name: null })).toMatchObject({ name: 'Workflow Run Report' })
    expect(of({ name: `x\n\u202e${'y'.repeat(500)}` })?.name).toMatch(/^Workflow Run Report: x↵y{90,}…$/)
  })

  test('has no place when the commit is not known', () => {
    expect(renderCheckRun(aReport([job], []), () => []).run === null).toBe(aReport([job], []).run.headSha === null)
    expect(render(withSha(aReport([job], []), { headSha: null })).run).toBeNull()
  })

  test('is within what GitHub takes, whatever the report holds', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const { run, annotations } = render(withSha(report))
        expect(run?.title.length).toBeLessThanOrEqual(255)
        expect(Buffer.byteLength(run?.summary ?? '')).toBeLessThanOrEqual(65_535)
        expect(annotations.length).toBeLessThanOrEqual(250)
        for (const { path, line, title, message } of annotations) {
          expect(path.split('/').some((part) => ['', '.', '..'].includes(part))).toBe(false)
          expect([Number.isInteger(line) && line >= 1, title !== '' && title.length <= 255, message.trim() !== '']).toEqual([true, true, true])
          expect(message.length).toBeLessThanOrEqual(4_000)
          expect(`${title}${message}`).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
        }
      }),
      { numRuns: 60 }
    )
  })
})
