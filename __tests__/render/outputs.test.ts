import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { renderOutputs } from '../../src/render/outputs.ts'
import { anyReport } from './support/any-report.ts'
import { aFailure, aJob, aReport, aRun } from './support/build.ts'
import { allowedRun, attemptsRun, redRun, runningRun, startupFailure } from './support/reports.ts'

const PATHS = { report: '/tmp/r/report.json', summary: '/tmp/r/summary.md', digest: '/tmp/r/digest.md', logsDir: '/tmp/r/logs' }
const LIMIT = 102_400

describe('The outputs', () => {
  test('are those that action.yml names', () => {
    const action: { readonly outputs: Record<string, unknown> } = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'))
    expect(Object.keys(renderOutputs(redRun(), PATHS)).sort()).toEqual(Object.keys(action.outputs).sort())
  })

  test('tell the red run', () => {
    const outputs = renderOutputs(redRun(), PATHS)
    expect(outputs).toMatchObject({
      conclusion: 'failure',
      status: 'completed',
      total_jobs: '7',
      failed_jobs: '5',
      jobs_omitted: '0',
      failures_omitted: '0',
      names_omitted: '0',
      duration_seconds: '3604',
      queue_seconds: '48',
      run_id: '7001',
      attempt: '1',
      report_path: PATHS.report,
      summary_path: PATHS.summary,
      digest_path: PATHS.digest,
      logs_dir: PATHS.logsDir
    })
    expect(JSON.parse(outputs.failed_job_names ?? '')).toEqual(['lint', 'test (ubuntu, 22)', 'test (ubuntu, 24)', 'test (windows, 24)', 'docs'])
    expect(JSON.parse(outputs.jobs ?? '')[0]).toEqual({
      id: 102,
      name: 'build',
      conclusion: 'success',
      duration_seconds: 91,
      queue_seconds: 4,
      url: 'https://github.com/octo-org/octo-repo/actions/runs/7001/job/102'
    })
    expect(JSON.parse(outputs.failures ?? '')[0]).toMatchObject({
      job_id: 101,
      job: 'lint',
      job_name: 'lint',
      step: 'Check types',
      step_number: 3,
      cause: 'exit_code',
      file: 'src/server.ts',
      line: 41,
      file_url: expect.stringMatching(/^https:\/\/github\.com\/octo-org\/octo-repo\/blob\/[0-9a-f]{40}\/src\/server\.ts#L41$/)
    })
  })

  test('name the files by their real paths, whatever characters the folder of the user has', () => {
    const folder = "C:\\100% it's & co\\"
    expect(
      renderOutputs(redRun(), {
        report: `${folder}report.json`,
        summary: `${folder}summary.md`,
        digest: `${folder}digest.md`,
        logsDir: `${folder}logs`
      })
    ).toMatchObject({
      report_path: `${folder}report.json`,
      summary_path: `${folder}summary.md`,
      digest_path: `${folder}digest.md`,
      logs_dir: `${folder}logs`
    })
  })

  test('are plain words and numbers but for JSON and paths, for any report', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const plain = Object.entries(renderOutputs(report, PATHS)).filter(
          ([name, value]) => !value.startsWith('[') && !/_(?:path|dir)$|^headline$/.test(name)
        )
        expect(plain.length).toBeGreaterThan(10)
        for (const [, value] of plain) expect(value).toMatch(/^[A-Za-z0-9_.-]*$/)
      })
    )
  })

  test('count no superseded execution', () => {
    const outputs = renderOutputs(attemptsRun(), PATHS)
    expect(outputs).toMatchObject({ total_jobs: '3', failed_jobs: '1', attempt: '2' })
    expect(JSON.parse(outputs.jobs ?? '')).toHaveLength(3)
  })

  test('list a failure that was allowed, without counting it', () => {
    const outputs = renderOutputs(allowedRun(), PATHS)
    expect(outputs).toMatchObject({ conclusion: 'success', failed_jobs: '0', failed_job_names: '[]' })
    expect(JSON.parse(outputs.failures ?? '')).toHaveLength(1)
  })

  test('have an empty conclusion and null durations while a job runs', () => {
    const outputs = renderOutputs(runningRun(), PATHS)
    expect(outputs).toMatchObject({ conclusion: '', status: 'in_progress' })
    expect(JSON.parse(outputs.jobs ?? '')[2]).toMatchObject({ conclusion: null, duration_seconds: null, queue_seconds: null })
  })

  test('tell a run without jobs', () => {
    const outputs = renderOutputs({ ...startupFailure(), run: aRun({ attempt: null }) }, PATHS)
    expect(outputs).toMatchObject({ total_jobs: '0', jobs: '[]', attempt: '', duration_seconds: '0' })
    expect(JSON.parse(outputs.failures ?? '')[0]).toMatchObject({
      job_id: null,
      job: null,
      job_name: null,
      step: null,
      step_number: null,
      file: null,
      file_url: null
    })
  })

  test('link a place only when it is sure', () => {
    const job = aJob(1, 'a', 'failure')
    const finding = { severity: 'error', file: 'a.c', line: 3, column: null, code: null, message: 'm', source: 's', logLine: 1 } as const
    const report = aReport([job], [aFailure(job, { findings: [{ ...finding, isUnsure: true }] })])
    expect(JSON.parse(renderOutputs(report, PATHS).failures ?? '')).toMatchObject([{ file: 'a.c', line: 3, file_url: null }])
  })

  test('round seconds to three decimals', () => {
    const outputs = renderOutputs({ ...redRun(), durations: { wallMs: 1234.5678, queueMs: Number.NaN, jobMs: 500 } }, PATHS)
    expect(outputs).toMatchObject({ duration_seconds: '1.235', queue_seconds: '0', job_seconds: '0.5' })
  })
})

describe('A JSON output', () => {
  test('leaves out whole jobs, successful ones first', () => {
    const jobs = Array.from({ length: 1000 }, (_, index) =>
      aJob(index + 1, `job ${index} `.padEnd(100, 'x'), index % 10 === 0 ? 'failure' : index % 10 === 1 ? 'skipped' : 'success')
    )
    const outputs = renderOutputs(aReport(jobs), PATHS)
    const kept: readonly { readonly id: number; readonly conclusion: string }[] = JSON.parse(outputs.jobs ?? '')
    expect(Number(outputs.jobs_omitted)).toBe(1000 - kept.length)
    expect(outputs.jobs?.length).toBeLessThanOrEqual(LIMIT)
    expect(kept.filter((job) => job.conclusion === 'failure')).toHaveLength(100)
    expect(kept.filter((job) => job.conclusion === 'skipped')).toHaveLength(100)
    expect(kept.map((job) => job.id)).toEqual(kept.map((job) => job.id).sort((a, b) => a - b))
  })

  test.each([
    { size: LIMIT - 1, omitted: '0' },
    { size: LIMIT, omitted: '0' },
    { size: LIMIT + 1, omitted: '1' }
  ])('of $size bytes leaves out $omitted', ({ size, omitted }) => {
    // 1,024 names of 96 letters: each with two quotes, a comma and a space makes 100 bytes; the brackets weigh what the last one lacks.
    const names = Array.from({ length: 1024 }, (_, index) => 'x'.repeat(index === 0 ? 96 + size - 102_400 : 96))
    const outputs = renderOutputs(aReport(names.map((name, index) => aJob(index + 1, name, 'failure'))), PATHS)
    expect(outputs.names_omitted).toBe(omitted)
    if (omitted === '0') expect(outputs.failed_job_names).toHaveLength(size)
    expect(outputs.failed_job_names?.length).toBeLessThanOrEqual(LIMIT)
  })

  test('keeps the other entries when one alone is too long', () => {
    const outputs = renderOutputs(aReport([aJob(1, 'x'.repeat(LIMIT), 'failure'), aJob(2, 'short', 'failure')]), PATHS)
    expect(outputs).toMatchObject({ failed_job_names: '["short"]', names_omitted: '1', failed_jobs: '2' })
  })

  test('leaves out failures from the end, allowed ones first', () => {
    const jobs = Array.from({ length: 60 }, (_, index) => aJob(index + 1, `j${index}`, 'failure', { allowedToFail: index === 0 }))
    const outputs = renderOutputs(
      aReport(
        jobs,
        jobs.map((job) => aFailure(job, { message: 'm'.repeat(5000) }))
      ),
      PATHS
    )
    const kept: readonly { readonly job: string }[] = JSON.parse(outputs.failures ?? '')
    expect(kept[0]?.job).toBe('j1')
    expect(kept.length).toBeGreaterThan(40)
    expect(Number(outputs.failures_omitted)).toBe(60 - kept.length)
  })

  test('cannot become a shell command, for any report', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const outputs = renderOutputs(report, PATHS)
        for (const name of ['jobs', 'failures', 'failed_job_names']) {
          const json = outputs[name] ?? ''
          expect(Array.isArray(JSON.parse(json))).toBe(true)
          expect(json).toMatch(/^[A-Za-z0-9 _.,:/@+=\-"\\[\]{}]*$/)
        }
      })
    )
  })
})
