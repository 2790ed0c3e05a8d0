import { describe, expect, test } from '@jest/globals'
import { parseInputs } from '../../src/action/inputs.ts'
import { reportWith } from '../faults/support/report-with.ts'
import { reportOn } from './support/report-on.ts'
import { buildJob, failing, neverStarted, REPOSITORY, RUN_ID, stepAnnotation, worldOf } from './support/world.ts'

const green = buildJob({ id: 1, name: 'build' })
const red = buildJob({ id: 2, name: 'test', steps: [failing('Run make test', ['no luck'])] })
const cancelled = neverStarted({ id: 3, name: 'deploy' }, 'cancelled')
const running = buildJob({ id: 4, name: 'e2e', steps: [{ name: 'Run e2e', conclusion: null }] })
const outOfTime = buildJob({
  id: 5,
  name: 'slow',
  conclusion: 'cancelled',
  steps: [{ name: 'Run make slow', conclusion: 'cancelled', lines: ['##[error]The operation was canceled.'] }]
})
const timeLimit = stepAnnotation(1, 'The job running on runner GitHub Actions 5 has exceeded the maximum execution time of 6 minutes.')

describe('fail_on', () => {
  test.each([
    ['a failure', 'failure', [green, red], 1],
    ['one of several words', 'cancelled, timed_out, failure', [green, red], 1],
    ['another conclusion', 'cancelled,timed_out', [green, red], 0],
    ['never', 'never', [green, red], 0],
    ['nothing that failed', 'failure', [green], 0],
    ['a cancelled job', 'cancelled', [green, cancelled], 1],
    ['a failure while another job runs', 'failure', [red, running], 1],
    ['a job that hit its time limit, as timed_out', 'timed_out', [green, outOfTime], 1],
    ['a job that hit its time limit, not as cancelled', 'cancelled', [green, outOfTime], 0]
  ])('%s', async (_, failOn, jobs, exitCode) => {
    const world = worldOf(jobs, { annotations: (id) => (id === 5 ? [timeLimit] : []) })
    const inputs = parseInputs((name) => (name === 'fail_on' ? failOn : ''), { repository: REPOSITORY, runId: String(RUN_ID), temp: '/' })
    // Within this process: the tests below show what becomes of a failure in one of its own.
    const { failure, error } = await reportWith(world, { inputs: { failOn: inputs.failOn } })
    expect([failure === null ? 0 : 1, error]).toEqual([exitCode, null])
  })

  test('fails the step only after everything is written', async () => {
    const reported = await reportOn(worldOf([green, red]), { inputs: { fail_on: 'failure' } })
    expect(reported.exitCode).toBe(1)
    expect(reported.outputs).toMatchObject({ conclusion: 'failure', failed_jobs: '1' })
    expect(reported.report.failures).toHaveLength(1)
    expect(reported.summary).toContain('Run make test')
    expect(reported.summaryFile).not.toBeNull()
  })

  test('keeps the last of the ten annotations for the failed step itself', async () => {
    const jobs = Array.from({ length: 12 }, (_, index) =>
      buildJob({
        id: 100 + index,
        name: `job ${index}`,
        steps: [failing('Run make', [`src/file${index}.c:${index + 1}:1: error: bad thing ${index}`])]
      })
    )
    const [free, kept] = [await reportOn(worldOf(jobs)), await reportOn(worldOf(jobs), { inputs: { fail_on: 'failure' } })]
    const errors = [free, kept].map(({ commands }) => commands.filter(({ name }) => name === 'error').length)
    expect(errors).toEqual([10, 10])
    expect(kept.exitCode).toBe(1)
  })
})

describe('a job that hit its time limit', () => {
  test('counts as failed, with its cause', async () => {
    const reported = await reportOn(worldOf([green, outOfTime], { annotations: (id) => (id === 5 ? [timeLimit] : []) }))
    expect(reported.outputs).toMatchObject({ conclusion: 'failure', failed_jobs: '1' })
    expect(JSON.parse(reported.outputs.failed_job_names ?? '')).toEqual(['slow'])
    expect(reported.report.failures).toEqual([expect.objectContaining({ job_id: 5, cause: 'timed_out' })])
  })
})
