import { describe, expect, test } from '@jest/globals'
import { reportOn } from './support/report-on.ts'
import { buildJob, failing, worldOf } from './support/world.ts'

const TRIGGERING_RUN = 555
const rest = { run_id: TRIGGERING_RUN }
const broken = failing('Run tsc', ["src/math.ts(12,5): error TS2322: Type 'string' is not assignable to type 'number'."])
/** Attempt 3 was started while the step for attempt 2 was on its way. */
const jobs = [
  buildJob({ id: 1, name: 'test', attempt: 1, rest, steps: [broken] }),
  buildJob({ id: 2, name: 'test', attempt: 2, rest, steps: [broken] }),
  buildJob({ id: 3, name: 'test', attempt: 3, rest, steps: [{ name: 'Run tsc', conclusion: null }] })
]
const options = { eventName: 'workflow_run', event: { action: 'completed', workflow_run: { id: TRIGGERING_RUN, run_attempt: 2 } } }

describe('on workflow_run', () => {
  test('the run and the attempt that the event names are reported, also when somebody re-runs meanwhile', async () => {
    const reported = await reportOn(worldOf(jobs), options)
    expect(reported.exitCode).toBe(0)
    expect(reported.outputs).toMatchObject({ run_id: '555', attempt: '2', conclusion: 'failure', status: 'completed' })
    expect(reported.report.jobs.map(({ id }) => id)).toEqual([2])
  })

  test('an attempt that the step names wins', async () => {
    const reported = await reportOn(worldOf(jobs), { ...options, inputs: { attempt: 1 } })
    expect(reported.outputs).toMatchObject({ run_id: '555', attempt: '1' })
  })

  test('filter all lists every attempt', async () => {
    const reported = await reportOn(worldOf(jobs), { ...options, inputs: { filter: 'all' } })
    expect(reported.report.jobs.map(({ id }) => id)).toEqual([1, 2, 3])
  })

  test("annotations of another run name no file: they would land on our own run's commit", async () => {
    const { commands } = await reportOn(worldOf(jobs), options)
    const errors = commands.filter(({ name }) => name === 'error')
    expect(errors.length).toBeGreaterThan(0)
    for (const { properties } of errors) expect(Object.keys(properties)).not.toEqual(expect.arrayContaining(['file']))
  })
})
