import { describe, expect, test } from '@jest/globals'
import { reportOn } from './support/report-on.ts'
import { buildJob, failing, RUN_ID, worldOf } from './support/world.ts'

const broken = failing('Run make test', ['error: flaky thing'])
const jobs = [
  buildJob({ id: 1, name: 'build', attempt: 1 }),
  buildJob({ id: 2, name: 'test', attempt: 1, steps: [broken] }),
  buildJob({ id: 3, name: 'test', attempt: 2, createdAfter: 100 })
]

describe('which attempt is reported', () => {
  test('the latest by default', async () => {
    const reported = await reportOn(worldOf(jobs))
    expect(reported.outputs).toMatchObject({ total_jobs: '1', failed_jobs: '0', conclusion: 'success', attempt: '2' })
  })

  test('the one that attempt names', async () => {
    const reported = await reportOn(worldOf(jobs), { inputs: { attempt: 1 } })
    expect(reported.outputs).toMatchObject({ total_jobs: '2', failed_jobs: '1', conclusion: 'failure', attempt: '1' })
    expect(reported.apiPaths.some((path) => path.includes(`/actions/runs/${RUN_ID}/attempts/1/jobs`))).toBe(true)
    expect(reported.report.run.attempt).toBe(1)
  })

  test('with filter all, each job counts by its latest execution', async () => {
    const reported = await reportOn(worldOf(jobs), { inputs: { filter: 'all', fail_on: 'failure' } })
    expect(reported.exitCode).toBe(0)
    expect(reported.outputs).toMatchObject({ total_jobs: '2', failed_jobs: '0', conclusion: 'success', failed_job_names: '[]' })
    expect(reported.report.jobs.map(({ id, superseded }) => [id, superseded])).toEqual([
      [1, false],
      [2, true],
      [3, false]
    ])
    expect(reported.report.counts).toMatchObject({ total: 2, success: 2 })
  })

  test('with filter all, a job that fails again counts once', async () => {
    const again = [...jobs.slice(0, 2), buildJob({ id: 3, name: 'test', attempt: 2, steps: [broken] })]
    const reported = await reportOn(worldOf(again), { inputs: { filter: 'all' } })
    expect(reported.outputs).toMatchObject({ total_jobs: '2', failed_jobs: '1', conclusion: 'failure' })
    expect(reported.report.failures.map(({ job_id }) => job_id)).toEqual([3])
  })

  test('with filter all, the summary has a part about attempts', async () => {
    expect((await reportOn(worldOf(jobs), { inputs: { filter: 'all' } })).summary).toMatch(/attempt/i)
  })

  test('an attempt that was never made fails the step with a sentence that names it', async () => {
    const reported = await reportOn(worldOf(jobs), { inputs: { attempt: 9 } })
    const errors = reported.commands.filter(({ name }) => name === 'error')
    expect(reported.exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]?.message).toMatch(/attempt 9/i)
    expect(reported.summary).toMatch(/attempt 9/i)
  })
})
