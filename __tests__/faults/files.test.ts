import { existsSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { jobNamed, notesOf, type Reported, reportOn } from '../bundle/support/report-on.ts'
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
  test('the summary, the outputs and the step’s log are there, and say so', async () => {
    const reported = await reportOn(world, { inputs: { output_dir: '/dev/null/report' } })
    isCalm(reported)
    expect(reported.outputs).toMatchObject({ conclusion: 'failure', failed_jobs: '2', report_path: '', summary_path: '' })
    const says = 'Nothing can be written to /dev/null/report: a part of the path is a file (ENOTDIR)'
    expect(reported.stdout).toContain(says)
    expect(reported.summary).toContain(says)
    expect(reported.summary).toContain('Run make')
    // One note for both logs.
    expect(reported.summary.match(/No log of .*The log could not be saved/g)).toHaveLength(1)
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
