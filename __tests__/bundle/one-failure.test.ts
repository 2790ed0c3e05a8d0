import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { parseActionMetadata } from '../../demo/runner/action-metadata.ts'
import { jobNamed, type Reported, reportOn } from './support/report-on.ts'
import { buildJob, failing, REPOSITORY, RUN_ID, skipped, worldOf } from './support/world.ts'

const ERROR = "src/math.ts(12,5): error TS2322: Type 'string' is not assignable to type 'number'."
const OWN_JOB_ID = 399444499

const build = buildJob({ id: 1, name: 'build', queueSeconds: 3 })
const tests = buildJob({
  id: 2,
  name: 'test (ubuntu, 24)',
  queueSeconds: 5,
  steps: [
    { name: 'Run actions/checkout@v5', shape: 'uses' },
    { ...failing('Run npm test', ['> tsc --noEmit', 'checking 12 files', ERROR]), seconds: 10 },
    skipped('Run npm run coverage'),
    { name: 'Post Run actions/checkout@v5', shape: 'post', seconds: 1 }
  ]
})
const lint = buildJob({ id: 3, name: 'lint', queueSeconds: 3 })
const own = buildJob({ id: OWN_JOB_ID, name: 'report', createdAfter: 20, steps: [{ name: 'Run report', conclusion: null }] })

describe('a run of three jobs, one of which failed', () => {
  let reported: Reported
  beforeAll(async () => {
    reported = await reportOn(worldOf([build, tests, lint, own]), { checkRunId: OWN_JOB_ID })
  })

  test('the step succeeds', () => {
    expect([reported.exitCode, reported.stderr]).toEqual([0, ''])
  })

  test('every output of action.yml is set, and no other', () => {
    const { outputs } = parseActionMetadata(readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8'))
    expect(Object.keys(reported.outputs).sort()).toEqual([...outputs].sort())
  })

  test('the outputs count jobs and seconds', () => {
    expect(reported.outputs).toMatchObject({
      conclusion: 'failure',
      status: 'completed',
      total_jobs: '3',
      failed_jobs: '1',
      jobs_omitted: '0',
      failures_omitted: '0',
      names_omitted: '0',
      duration_seconds: '19',
      queue_seconds: '11',
      job_seconds: '20',
      run_id: String(RUN_ID),
      attempt: '1'
    })
  })

  test('the JSON outputs name the job, its step, the message and the place', () => {
    expect(JSON.parse(reported.outputs.failed_job_names ?? '')).toEqual(['test (ubuntu, 24)'])
    expect(JSON.parse(reported.outputs.failures ?? '')).toEqual([
      {
        job_id: 2,
        job: 'test (ubuntu, 24)',
        job_name: 'test (ubuntu, 24)',
        step: 'Run npm test',
        step_number: 3,
        cause: 'exit_code',
        message: expect.stringContaining("Type 'string' is not assignable to type 'number'."),
        file: 'src/math.ts',
        line: 12,
        file_url: expect.stringMatching(/\/blob\/[0-9a-f]{40}\/src\/math\.ts#L12$/),
        url: expect.stringContaining(`/${REPOSITORY}/actions/runs/${RUN_ID}/job/2`)
      }
    ])
    expect(reported.outputs.headline).toMatch(
      / failed: 1 of 3 jobs failed.* - TS2322: Type string is not assignable to type number\. src\/math\.ts:12$/
    )
    expect(reported.digestFile).toContain("Type 'string' is not assignable to type 'number'.")
    const jobs: unknown = JSON.parse(reported.outputs.jobs ?? '')
    expect(jobs).toHaveLength(3)
    expect(jobs).toContainEqual({
      id: 2,
      name: 'test (ubuntu, 24)',
      conclusion: 'failure',
      duration_seconds: 14,
      queue_seconds: 5,
      url: `https://github.com/${REPOSITORY}/actions/runs/${RUN_ID}/job/2`
    })
  })

  test('report.json explains the failure with lines of the log', () => {
    const [failure] = reported.report.failures
    expect(failure).toMatchObject({ job_id: 2, attempt: 1, step: { number: 3, name: 'Run npm test' }, cause: 'exit_code', exit_code: 1 })
    const line = tests.log.split('\n').findIndex((text) => text.endsWith(ERROR)) + 1
    expect(failure?.excerpt).toContainEqual({ line, text: ERROR, kind: 'error', new: null })
    expect(failure?.findings).toContainEqual(
      expect.objectContaining({ severity: 'error', file: 'src/math.ts', line: 12, column: 5, code: 'TS2322', log_line: line })
    )
    expect(reported.report.groups).toEqual([expect.objectContaining({ id: failure?.group, job_ids: [2] })])
  })

  test('report.json holds the run and every job with its times', () => {
    expect(reported.report).toMatchObject({
      schema_version: 1,
      repository: REPOSITORY,
      run: { id: RUN_ID, attempt: 1, event: 'push', branch: 'main', created_at: expect.stringContaining('2026-09-14T09:00:00') },
      counts: { total: 3, success: 2, failure: 1 },
      durations: { wall_ms: 19_000, queue_ms: 11_000, job_ms: 20_000 }
    })
    expect(jobNamed(reported, 'build')).toMatchObject({ queue_ms: 3000, duration_ms: 3000, superseded: false, allowed_to_fail: false })
    expect(reported.report.jobs.map(({ name }) => name)).not.toContain('report')
  })

  test('only the log of the failed job is downloaded, and kept as it came', () => {
    expect(reported.requests.filter(({ origin }) => origin === 'blob')).toHaveLength(1)
    expect(reported.logFiles).toHaveLength(1)
    expect(jobNamed(reported, 'test (ubuntu, 24)').log).toMatchObject({
      state: 'read',
      bytes: Buffer.byteLength(tests.log),
      lines: tests.log.split('\n').length - 1,
      path: `logs/${reported.logFiles[0]}`
    })
    expect(jobNamed(reported, 'lint').log).toMatchObject({ state: 'not_requested' })
  })

  test('the summary shows the job, the step, the message and the place', () => {
    for (const text of ['test (ubuntu, 24)', 'Run npm test', 'TS2322', 'src/math.ts', '12']) expect(reported.summary).toContain(text)
    expect(reported.summaryFile).not.toBeNull()
  })

  test('one error annotation points into the file', () => {
    const errors = reported.commands.filter(({ name }) => name === 'error')
    expect(errors).toHaveLength(1)
    expect(errors[0]?.properties).toMatchObject({ file: 'src/math.ts', line: '12' })
    expect(errors[0]?.message).toContain('not assignable')
  })

  test("the step's own log is a digest: conclusion, job, step and message", () => {
    for (const text of ['CI failed', 'test (ubuntu, 24)', 'Run npm test', 'not assignable', reported.outputs.report_path])
      expect(reported.stdout).toContain(text)
  })
})
