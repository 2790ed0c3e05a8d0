import { describe, expect, test } from '@jest/globals'
import { reportOn } from './support/report-on.ts'
import { buildJob, failing, worldOf } from './support/world.ts'

const green = [buildJob({ id: 1, name: 'build' })]
const red = [
  ...green,
  buildJob({ id: 2, name: 'test', steps: [failing('Run make', ['compiling the main program', 'src/main.c:42:7: error: expected expression'])] })
]

describe('summary', () => {
  test.each([
    ['always', green, true],
    ['always', red, true],
    ['on_failure', green, false],
    ['on_failure', red, true],
    ['never', red, false]
  ])('%s, %#: the job summary is written or not, the file summary.md is always there', async (summary, jobs, written) => {
    const reported = await reportOn(worldOf(jobs), { inputs: { summary } })
    expect(reported.summary !== '').toBe(written)
    expect(reported.summaryFile).toContain('build')
  })

  test('a failure that does not count is a failure all the same for on_failure', async () => {
    const reported = await reportOn(worldOf(red, { run: { conclusion: 'success' } }), { inputs: { summary: 'on_failure' } })
    expect(reported.summary).toContain('Run make')
  })
})

describe('timeline', () => {
  test.each([
    ['true', true],
    ['false', false]
  ])('%s', async (timeline, drawn) => {
    const { summary } = await reportOn(worldOf(red), { inputs: { timeline } })
    expect(/^```mermaid\n[^`]*\bgantt\b/m.test(summary)).toBe(drawn)
  })
})

describe('excerpt_lines', () => {
  test('0 shows no lines of the log', async () => {
    const reported = await reportOn(worldOf(red), { inputs: { excerpt_lines: 0 } })
    expect(reported.report.failures.map(({ excerpt }) => excerpt)).toEqual([[]])
    expect(reported.summary).not.toContain('compiling the main program')
    expect(reported.summary).toContain('expected expression')
  })

  test('is the most that one failure shows', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => `src/main.c:${index + 1}:7: error: thing ${index} is wrong`)
    const many = buildJob({ id: 2, name: 'test', steps: [failing('Run make', lines)] })
    const reported = await reportOn(worldOf([many]), { inputs: { excerpt_lines: 5 } })
    expect(reported.report.failures[0]?.excerpt.length).toBeGreaterThan(0)
    expect(reported.report.failures[0]?.excerpt.length).toBeLessThanOrEqual(5)
  })
})

describe('annotations', () => {
  test.each([
    ['0', 0],
    ['1', 1]
  ])('%s', async (annotations, expected) => {
    const two = [...red, buildJob({ id: 3, name: 'lint', steps: [failing('Run lint', ['src/b.c:1:1: error: no newline'])] })]
    const { commands } = await reportOn(worldOf(two), { inputs: { annotations } })
    expect(commands.filter(({ name }) => name === 'error')).toHaveLength(expected)
  })

  test('what the job has annotated itself is not repeated', async () => {
    const own = {
      path: 'src/main.c',
      start_line: 42,
      end_line: 42,
      start_column: 7,
      end_column: 7,
      annotation_level: 'failure',
      title: '',
      message: 'expected expression',
      raw_details: ''
    }
    const { commands } = await reportOn(worldOf(red, { annotations: (id) => (id === 2 ? [own] : []) }))
    expect(commands.filter(({ properties }) => properties.file === 'src/main.c')).toEqual([])
  })
})

describe('output_dir', () => {
  test('is where the files go', async () => {
    const reported = await reportOn(worldOf(red), { inputs: { output_dir: 'out/report' } })
    expect(reported.outputs.report_path).toMatch(/workspace[\\/]out[\\/]report[\\/]report\.json$/)
    expect(reported.outputs.summary_path).toMatch(/out[\\/]report[\\/]summary\.md$/)
    expect(reported.hasReport).toBe(true)
    expect(reported.logFiles).toHaveLength(1)
  })
})
