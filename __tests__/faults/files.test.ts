import { existsSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { jobNamed, notesOf, type Reported, reportOn } from '../bundle/support/report-on.ts'
import { worldOf } from '../bundle/support/world.ts'
import { hugeJob, hugeLog } from '../support/huge-job.ts'
import { world } from './support/world.ts'

/** A device on which nothing has room. */
const FULL = '/dev/full'
const hasFull = existsSync(FULL)

/** The step did not fail, and printed no trace of an error. */
const isCalm = ({ exitCode, stdout, stderr }: Reported): void => {
  expect([exitCode, stderr]).toEqual([0, ''])
  expect(stdout).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
}

describe('a file of the runner that is not there', () => {
  test.each([
    ['no GITHUB_STEP_SUMMARY', { GITHUB_STEP_SUMMARY: '' }, /The job summary could not be written: the runner has set no GITHUB_STEP_SUMMARY/],
    ['a GITHUB_STEP_SUMMARY that names no file', { GITHUB_STEP_SUMMARY: '/nowhere/summary' }, /The job summary could not be written/],
    ['no GITHUB_OUTPUT', { GITHUB_OUTPUT: '' }, /An output could not be written: the runner has set no GITHUB_OUTPUT/],
    ['a GITHUB_OUTPUT that names no file', { GITHUB_OUTPUT: '/nowhere/output' }, /An output could not be written/]
  ])('%s: a line says so, and all else is there', async (_, env, says) => {
    const reported = await reportOn(world, { env })
    isCalm(reported)
    expect(reported.stdout).toMatch(says)
    expect(reported.commands.filter(({ name }) => name === 'set-output')).toEqual([])
    expect([reported.hasReport, reported.report.failures.length, reported.logFiles.length]).toEqual([true, 2, 2])
    if (!('GITHUB_OUTPUT' in env)) expect(reported.outputs.failed_jobs).toBe('2')
    if (!('GITHUB_STEP_SUMMARY' in env)) expect(reported.summary).toContain('Run make')
  })

  test.each([
    ['is missing', '/nowhere/event.json'],
    ['is no JSON', import.meta.filename],
    ['is a folder', import.meta.dirname]
  ])('an event that %s costs nothing', async (_, path) => {
    const reported = await reportOn(world, { env: { GITHUB_EVENT_PATH: path } })
    isCalm(reported)
    expect(reported.stdout).not.toContain('GITHUB_EVENT_PATH')
    expect(reported.report.failures).toHaveLength(2)
  })
})

describe('an output folder that cannot be written to', () => {
  test('the summary, the outputs and the step’s log are there and say so, and the step fails', async () => {
    const reported = await reportOn(world, { inputs: { output_dir: '/dev/null/report' } })
    expect([reported.exitCode, reported.stderr]).toEqual([1, ''])
    expect(reported.outputs).toMatchObject({
      conclusion: 'failure',
      failed_jobs: '2',
      report_path: '',
      summary_path: '',
      digest_path: '',
      logs_dir: ''
    })
    const says = 'Nothing can be written to /dev/null/report: a part of the path is a file (ENOTDIR)'
    expect(reported.stdout).toContain(`logs, report.json, digest.md, summary.md could not be written: ${says}`)
    expect(reported.summary).toContain(says)
    // Read from memory, and one note for both logs.
    expect(reported.summary).toContain('TS2322')
    expect(reported.summary.match(/The logs of test, lint were read, but not kept/g)).toHaveLength(1)
    const errors = reported.commands.filter(({ name, message }) => name === 'error' && message.startsWith(says))
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining('Name another folder in the input `output_dir`')])
  })

  describe('and a log of 221 MB', () => {
    const huge = (ignoreRange: boolean): Promise<Reported> =>
      reportOn(worldOf([hugeJob], { log: () => ({ body: hugeLog(110e6), ignoreRange }) }), { inputs: { output_dir: '/dev/null/report' } })

    test('is explained from its parts', async () => {
      const reported = await huge(false)
      expect([reported.exitCode, reported.stderr]).toEqual([1, ''])
      expect(reported.outputs.failures).toContain('TS2322')
      expect(reported.summary).toMatch(/Only parts of the huge logs of build were read/)
      expect(reported.summary).toMatch(/The logs of build were read, but not kept/)
    })

    test('is too much for the memory where the storage sends no parts, and says so', async () => {
      const reported = await huge(true)
      expect([reported.exitCode, reported.stderr]).toEqual([1, ''])
      expect(reported.outputs.failed_jobs).toBe('1')
      expect(reported.summary).toMatch(/The log could not be read: there is no room for it: .* 64 MiB of memory/)
    })
  })

  test('the step fails for both reasons', async () => {
    const reported = await reportOn(world, { inputs: { output_dir: '/dev/null/report', fail_on: 'failure' } })
    expect(reported.exitCode).toBe(1)
    expect(reported.commands.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^Nothing can be written to [\s\S]*\nfail_on is failure: 2 of 3 jobs/)
    )
  })
})

;(hasFull ? describe : describe.skip)('a disk that is full', () => {
  test.each([
    ['GITHUB_STEP_SUMMARY', { GITHUB_STEP_SUMMARY: FULL }, /The job summary could not be written: .*ENOSPC/],
    ['GITHUB_OUTPUT', { GITHUB_OUTPUT: FULL }, /An output could not be written: .*ENOSPC/]
  ])('%s: a line says so, and all else is there', async (_, env, says) => {
    const reported = await reportOn(world, { env })
    isCalm(reported)
    expect(reported.stdout).toMatch(says)
    expect(jobNamed(reported, 'test').log.state).toBe('read')
    expect(notesOf(reported)).not.toContain('ENOSPC')
  })
})
