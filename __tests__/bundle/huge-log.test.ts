import { beforeAll, describe, expect, test } from '@jest/globals'
import type { World } from '../../demo/github-server.ts'
import { hugeJob, hugeLog, TSC } from '../support/huge-job.ts'
import { jobNamed, notesOf, type Reported, reportOn } from './support/report-on.ts'
import { worldOf } from './support/world.ts'

const FIRST = 1_572_864
const log = hugeLog(35e6)
const world = (ignoreRange: boolean): World => worldOf([hugeJob], { log: () => ({ body: log, ignoreRange }) })

describe('a log of 71 MB', () => {
  let parts: Reported
  let whole: Reported
  let wished: Reported
  beforeAll(async () => {
    parts = await reportOn(world(false))
    whole = await reportOn(world(true))
    wished = await reportOn(world(false), { inputs: { whole_logs: 'true' } })
  })

  const rangesOf = ({ requests }: Reported): readonly (string | undefined)[] =>
    requests.filter(({ origin }) => origin === 'blob').map(({ headers }) => headers.range)
  const failureOf = ({ report }: Reported): unknown =>
    report.failures.map(({ excerpt, findings, url, ...failure }) => ({
      ...failure,
      url: url.replace(/:\d+$/, ''),
      excerpt: excerpt.map(({ text, kind }) => [text, kind]),
      findings: findings.map(({ log_line: _, ...finding }) => finding)
    }))

  test('is read in a few small parts where the storage sends ranges', () => {
    expect([parts.exitCode, parts.stderr]).toEqual([0, ''])
    const ranges = rangesOf(parts)
    expect(ranges[0]).toBe(`bytes=0-${FIRST - 1}`)
    expect(ranges.length).toBeLessThanOrEqual(18)
    const bytes = ranges.reduce((sum, range) => {
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? []
      return sum + Number(to) - Number(from) + 1
    }, 0)
    expect(bytes).toBeLessThanOrEqual(8_000_000)
    expect(jobNamed(parts, 'build').log).toMatchObject({
      state: 'partial',
      bytes: log.length,
      lines: null,
      path: 'logs/build-1.log',
      first_line: null
    })
    expect(jobNamed(parts, 'build').log.reason).toMatch(/^The log has 71\.\d MB: only the parts around the failing step were read \(\d\.\d MB\)/)
  })

  test('is read whole where it does not, or where whole logs are wanted', () => {
    expect(rangesOf(whole)).toEqual([`bytes=0-${FIRST - 1}`])
    expect(rangesOf(wished)).toEqual([undefined])
    for (const reported of [whole, wished]) {
      expect(jobNamed(reported, 'build').log).toMatchObject({ state: 'read', bytes: log.length, reason: null })
      expect(notesOf(reported)).toBe('')
    }
  })

  test('is explained alike', () => {
    expect(failureOf(parts)).toEqual(failureOf(whole))
    expect(failureOf(wished)).toEqual(failureOf(whole))
    expect(parts.report.failures[0]?.excerpt.map(({ text }) => text)).toContain(TSC)
  })

  test('has no line numbers in the report when it was read in parts', () => {
    const [failure] = parts.report.failures
    expect([...(failure?.excerpt ?? []).map(({ line }) => line), ...(failure?.findings ?? []).map((finding) => finding.log_line)]).not.toContainEqual(
      expect.any(Number)
    )
    expect(failure?.url).toMatch(/#step:3:1$/)
    expect(whole.report.failures[0]?.url).toMatch(/#step:3:\d{4,}$/)
  })

  test('the summary shows the lines, and says once how to read logs whole', () => {
    expect(parts.summaryFile?.replace(/<\/?a\b[^>]*>/g, '')).toContain(TSC)
    expect(parts.summaryFile?.match(/Only parts of the huge logs of build were read/g)).toHaveLength(1)
    expect(notesOf(parts)).toMatch(/^log_partial: .*`whole_logs: true`/)
  })
})
