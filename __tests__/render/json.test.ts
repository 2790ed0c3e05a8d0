import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { renderReportJson } from '../../src/render/json.ts'
import { anyReport } from './support/any-report.ts'
import { aFailure, aJob, aReport, at } from './support/build.ts'
import { attemptsRun, hostileNames, missingLogs, redRun, startupFailure } from './support/reports.ts'

const schema = JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema)

describe('report.json', () => {
  test.each([
    ['a red run', redRun],
    ['a run without jobs', startupFailure],
    ['several attempts', attemptsRun],
    ['missing logs', missingLogs],
    ['hostile names', hostileNames]
  ])('follows its schema for %s', (_name, build) => {
    expect(validate(JSON.parse(renderReportJson(build())))).toBe(true)
  })

  test('follows its schema for any report, and holds whole characters only', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const text = renderReportJson(report)
        validate(JSON.parse(text))
        expect(validate.errors ?? []).toEqual([])
        expect(text).not.toMatch(/\\ud[89a-f]/i)
      })
    )
  })

  test('links a finding to its place, but not one that is not sure', () => {
    const job = aJob(1, 'a', 'failure')
    const finding = { severity: 'error', file: 'a.c', line: 3, column: null, code: null, message: 'm', source: 's', logLine: 1 } as const
    const report = aReport([job], [aFailure(job, { findings: [finding, { ...finding, isUnsure: true }, { ...finding, file: null }] })])
    const [failure] = JSON.parse(renderReportJson(report)).failures
    expect(failure.findings.map(({ url }: { readonly url: unknown }) => url)).toEqual([
      expect.stringMatching(/\/blob\/[0-9a-f]{40}\/a\.c#L3$/),
      null,
      null
    ])
    expect(failure.findings[1]).not.toHaveProperty('is_unsure')
  })

  test('has the fields of a job with times in UTC and durations in milliseconds', () => {
    const json = JSON.parse(renderReportJson(aReport([aJob(7, 'a', 'cancelled', { effectiveConclusion: 'timed_out', createdAt: at(0) + 250 })])))
    expect(json.jobs[0]).toMatchObject({
      id: 7,
      conclusion: 'cancelled',
      effective_conclusion: 'timed_out',
      created_at: '2026-03-14T02:07:00.250Z',
      started_at: '2026-03-14T02:07:04Z',
      queue_ms: 3750,
      duration_ms: 60_000
    })
    expect(json.counts).toEqual({ total: 1, success: 0, failure: 0, cancelled: 0, skipped: 0, timed_out: 1 })
  })

  test('names the first line of a log only when a part was read', () => {
    const log = { bytes: 1, lines: 1, path: null, reason: null }
    const report = aReport([
      aJob(1, 'a', 'failure', { log: { ...log, state: 'partial', firstLine: 900 } }),
      aJob(2, 'b', 'failure', { log: { ...log, state: 'partial' } }),
      aJob(3, 'c', 'failure', { log: { ...log, state: 'read', firstLine: 1 } })
    ])
    const jobs: readonly { readonly log: Record<string, unknown> }[] = JSON.parse(renderReportJson(report)).jobs
    expect(jobs.map((job) => job.log.first_line)).toEqual([900, null, undefined])
  })

  test('has null for a time that is no time', () => {
    const json = JSON.parse(renderReportJson(aReport([aJob(1, 'a', 'success', { createdAt: 1e20, startedAt: Number.NaN })])))
    expect(json.jobs[0]).toMatchObject({ created_at: null, started_at: null })
  })
})

test.each(['schema_version', 'repository', 'run', 'jobs', 'failures', 'groups', 'notes', 'counts', 'durations'])(
  'The schema asks for %s',
  (field) => {
    const json = JSON.parse(renderReportJson(redRun()))
    delete json[field]
    expect(validate(json)).toBe(false)
  }
)

test('each job stands on a line of its own, also one whose name would break it', () => {
  const lines = renderReportJson(aReport([aJob(1, 'a', 'success'), aJob(2, 'b\n"jobs": []', 'failure')])).split('\n')
  const jobs = lines.filter((line) => line.startsWith('    {"id":'))
  expect(jobs.map((line) => JSON.parse(line.replace(/,$/, '')).name)).toEqual(['a', 'b\n"jobs": []'])
})
