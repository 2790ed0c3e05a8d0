import { describe, expect, test } from '@jest/globals'
import { describeReportingJob, findReportingJob, type Reporter } from '../../src/jobs/reporting-job.ts'
import { aJob, aStep } from '../support/jobs.ts'

const reporter = (more: Partial<Reporter> = {}): Reporter => ({ jobId: null, runnerName: 'runner-a', ownRun: true, attempt: 2, ...more })
const running = (id: number, more: object = {}): ReturnType<typeof aJob> =>
  aJob(id, `job ${id}`, null, { runnerName: 'runner-a', attempt: 2, ...more })

describe('finding the job that this step runs in', () => {
  test('by its id, wherever the run is', () => {
    expect(findReportingJob([running(1), running(2)], reporter({ jobId: 2, ownRun: false }))?.id).toBe(2)
  })

  test('an id that is not in the run is no job of it, and no guess is made', () => {
    expect(findReportingJob([running(1)], reporter({ jobId: 9 }))).toBeNull()
  })

  test('without an id by the runner’s name', () => {
    expect(findReportingJob([running(1, { runnerName: 'runner-b' }), running(2)], reporter())?.id).toBe(2)
  })

  test.each([
    ['two jobs have the name', [running(1), running(2)], {}],
    ['the job has ended', [aJob(1, 'a', 'success', { runnerName: 'runner-a', attempt: 2 })], {}],
    ['the run is another', [running(1)], { ownRun: false }],
    ['the runner tells no name', [running(1, { runnerName: null })], { runnerName: null }],
    ['the job is of another attempt', [running(1, { attempt: 1 })], {}]
  ])('is none when %s', (_, jobs, more) => {
    expect(findReportingJob(jobs, reporter(more))).toBeNull()
  })

  test.each([
    ['the server tells no attempts', { attempt: null }, {}],
    ['the runner tells no attempt', { attempt: 1 }, { attempt: null }]
  ])('an unknown attempt is no contradiction: %s', (_, job, more) => {
    expect(findReportingJob([running(1, job)], reporter(more))?.id).toBe(1)
  })
})

describe('what is told of the reporting job', () => {
  test('nothing unless an earlier step of it failed', () => {
    expect(describeReportingJob(null)).toBeNull()
    expect(describeReportingJob(running(1))).toBeNull()
  })

  test('its finished steps, and those that failed', () => {
    const failed = aStep(2, 'Run make', 'failure')
    const job = running(1, { steps: [aStep(1, 'Set up job', 'success'), failed, aStep(3, 'Report', null)] })
    expect(describeReportingJob(job)).toMatchObject({ id: 1, steps: [{ number: 1 }, { number: 2 }], failedSteps: [failed] })
  })
})
