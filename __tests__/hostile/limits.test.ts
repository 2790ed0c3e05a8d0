import { describe, expect, test } from '@jest/globals'
import { logFileName } from '../../src/jobs/file-name.ts'
import type { Failure } from '../../src/model/report.ts'
import { renderAnnotations } from '../../src/render/annotations.ts'
import { renderDigest } from '../../src/render/digest.ts'
import { renderReportJson } from '../../src/render/json.ts'
import { renderError } from '../../src/render/markdown/error.ts'
import { renderGantt } from '../../src/render/markdown/gantt.ts'
import { renderSummary } from '../../src/render/markdown/summary.ts'
import { renderOutputs } from '../../src/render/outputs.ts'
import { aFailure, aJob, aReport, aStep, at } from '../render/support/build.ts'
import { cpuMsOf } from '../support/cpu-time.ts'

const PATHS = { report: '/r/report.json', summary: '/r/summary.md', digest: '/r/digest.md', logsDir: '/r/logs' }
const job = aJob(1, 'build', 'failure')
const annotate = (failures: readonly Failure[], limit = 10) =>
  renderAnnotations(aReport([job], failures), { limit, ownRun: true, alreadyAnnotated: () => [] })
const bytes = (text: string): number => Buffer.byteLength(text)

/** The texts around a limit. */
const around = (limit: number): readonly (readonly [number])[] => [[limit - 1], [limit], [limit + 1]]

describe('An annotation', () => {
  test.each(around(255))('of a job whose name has %d characters has a title of at most 255', (length) => {
    const [one] = annotate([aFailure(job, { jobName: 'x'.repeat(length), step: null })])
    expect(one?.title).toHaveLength(Math.min(255, length))
    expect(one?.title.endsWith('…')).toBe(length > 255)
  })

  test.each(around(4000))('of a message of %d characters keeps what the runner keeps', (length) => {
    const [one] = annotate([aFailure(job, { message: 'x'.repeat(length), url: '' })])
    expect(one?.message).toHaveLength(Math.min(4000, length))
  })

  test.each(around(4096))('of a file whose path has %d characters names it when a system can know it', (length) => {
    const finding = { severity: 'error', file: 'x'.repeat(length), line: 1, column: 1, code: null, message: 'm', source: 's', logLine: 1 } as const
    expect(annotate([aFailure(job, { findings: [finding] })])[0]?.file === null).toBe(length > 4096)
  })

  test.each([
    [0, null],
    [1, 1],
    [2 ** 31 - 1, 2 ** 31 - 1],
    [2 ** 31, null],
    [1.5, null],
    [Number.NaN, null]
  ])('of line %d names line %s', (line, expected) => {
    const finding = { severity: 'error', file: 'a.c', line, column: line, code: null, message: 'm', source: 's', logLine: 1 } as const
    expect(annotate([aFailure(job, { findings: [finding] })])[0]).toMatchObject({ line: expected, column: expected })
  })

  test.each([
    [9, 9],
    [10, 10],
    [11, 10]
  ])('is made for each of %d failures: %d', (count, expected) => {
    expect(annotate(Array.from({ length: count }, (_, index) => aFailure(job, { group: `g${index}` })))).toHaveLength(expected)
  })
})

describe('An output', () => {
  test.each([-1, 0, 1])('that would hold 102,400 bytes and %d more leaves out only what does not fit', (more) => {
    const name = 'x'.repeat(102_400 - '[""]'.length + more)
    const outputs = renderOutputs(aReport([aJob(1, name, 'failure'), aJob(2, 'short', 'failure')]), PATHS)
    expect(outputs.failed_job_names).toHaveLength(more > 0 ? '["short"]'.length : 102_400 + more)
    expect(outputs.names_omitted).toBe('1')
  })

  test('and all the others together fit into a job’s megabyte, as GitHub counts it', () => {
    const jobs = Array.from({ length: 5_000 }, (_, index) => aJob(index + 1, `${index} ${'é'.repeat(90)}`, 'failure'))
    const outputs = renderOutputs(
      aReport(
        jobs,
        jobs.map((one) => aFailure(one))
      ),
      PATHS
    )
    const units = Object.values(outputs).reduce((sum, value) => sum + value.length, 0)
    expect(units * 2).toBeLessThanOrEqual(1_048_576)
  })
})

test.each(around(1_000_000))('A summary of %d bytes is shown whole up to a million', (size) => {
  const report = (length: number) => aReport([job], [aFailure(job, { excerpt: [{ line: 1, text: 'x'.repeat(length), kind: 'error' }] })])
  const frame = bytes(renderSummary(report(1), { timeline: true }).full) - 1
  const { full, fitted, degraded } = renderSummary(report(size - frame), { timeline: true })
  expect(bytes(full)).toBe(size)
  expect(degraded).toHaveLength(size > 1_000_000 ? 1 : 0)
  expect(bytes(fitted)).toBeLessThanOrEqual(1_000_000)
})

test.each(around(4_000))('A group of failures that would take %d characters of the digest has all its lines up to 4,000', (size) => {
  const groupOf = (length: number): string => {
    const digest = renderDigest(aReport([job], [aFailure(job, { lastLines: [{ line: 1, text: 'x'.repeat(length) }] })]))
    return digest.slice(digest.indexOf('### ')).trimEnd()
  }
  const frame = groupOf(1).length - 1
  expect(groupOf(size - frame).includes('xx')).toBe(size <= 4_000)
  expect(groupOf(size - frame).length).toBe(size <= 4_000 ? size : groupOf(10_000).length)
})

test.each(around(60_000))('The summary of an error of %d characters stays far below what GitHub shows', (length) => {
  expect(renderError('xxxxxxxxx\n'.repeat(length / 10 + 1).slice(0, length)).includes('…')).toBe(length > 60_000)
  expect(bytes(renderError('語'.repeat(10_000_000)))).toBeLessThan(200_000)
})

test('Charts of ever more rows never reach 50,000 characters, and leave no row out', () => {
  const row = (index: number) => ({
    icon: '❌',
    name: `${index} ${'#'.repeat(198)}`,
    pieces: [{ from: at(0), to: at(60), look: 'run', label: '1m' } as const]
  })
  for (let count = 1; count < 200; count += 11) {
    const charts = renderGantt(Array.from({ length: count }, (_, index) => row(index)))
    expect(Math.max(...charts.map(({ length }) => length))).toBeLessThanOrEqual(48_000)
    expect(charts.join('\n').match(/^ {4}section /gm)).toHaveLength(count)
  }
})

test.each(around(80))('The file of a job whose name has %d characters has a name that every system takes', (length) => {
  expect(logFileName('x'.repeat(length), Number.MAX_SAFE_INTEGER)).toHaveLength(Math.min(80, length) + '-.log'.length + 16)
})

test('report.json of 10,000 jobs with 20 steps each is complete, in little time and memory', () => {
  const steps = Array.from({ length: 20 }, (_, index) => aStep(index + 1, `Step ${index}`, 'success', index, index + 1))
  const jobs = Array.from({ length: 10_000 }, (_, index) =>
    aJob(index + 1, `test (${index}, ubuntu)`, index % 10 === 0 ? 'failure' : 'success', { steps })
  )
  const report = aReport(
    jobs,
    jobs.filter(({ conclusion }) => conclusion === 'failure').map((one) => aFailure(one))
  )
  const memory = process.memoryUsage().rss
  let json = ''
  const ms = cpuMsOf(() => {
    json = renderReportJson(report)
  })
  const grown = (process.memoryUsage().rss - memory) / 2 ** 20
  expect(JSON.parse(json).jobs).toHaveLength(10_000)
  expect(ms).toBeLessThan(10_000)
  expect(grown).toBeLessThan(1_500)
})
