import { describe, expect, test } from '@jest/globals'
import { type RunRead, readRun } from '../../../src/app/collect/run.ts'
import { chooseTarget } from '../../../src/app/collect/target.ts'
import { ReportError } from '../../../src/model/errors.ts'
import { aContext, anInputs, type FakePorts, fakePorts } from '../../support/fakes.ts'
import { aJob, aRun, aStep, RUN_ID } from '../../support/jobs.ts'

const forbidden = new ReportError('forbidden', 'The token may not read the run')
const read = (ports: FakePorts, inputs = {}, reportingId: number | null = null): Promise<RunRead> =>
  readRun(chooseTarget(anInputs(inputs), aContext()), ports, { serverUrl: 'https://github.com', isReporting: () => reportingId })

/** All of its steps are done, but GitHub has not said so of the job yet. */
const finishing = aJob(1, 'build', null, { steps: [aStep(1, 'Set up job', 'success'), aStep(2, 'Run make', 'failure')] })

describe('reading the run and its jobs', () => {
  test.each([
    ['by filter', {}, [{ runId: RUN_ID, filter: 'latest' }]],
    ['all attempts', { filter: 'all' as const }, [{ runId: RUN_ID, filter: 'all' }]],
    [
      'one attempt, and the one before it',
      { attempt: 2 },
      [
        { runId: RUN_ID, attempt: 2 },
        { runId: RUN_ID, attempt: 1 }
      ]
    ]
  ])('asks for the jobs %s', async (_, inputs, queries) => {
    const ports = fakePorts()
    await read(ports, inputs)
    expect(ports.queries).toEqual(queries)
  })

  test('what was odd about the list becomes notes', async () => {
    const { notes } = await read(fakePorts({ warnings: ['A page was empty'] }))
    expect(notes).toEqual([{ kind: 'jobs', message: 'A page was empty' }])
  })

  test('a run that cannot be read is a note, and its jobs tell what they know', async () => {
    const { run, notes } = await read(
      fakePorts({ run: forbidden, jobs: [aJob(1, 'a', 'success', { attempt: 1 }), aJob(2, 'b', 'failure', { attempt: 3 })] })
    )
    expect(notes).toEqual([{ kind: 'run_unreadable', message: expect.stringContaining('The token may not read the run') }])
    expect(run).toMatchObject({
      id: RUN_ID,
      attempt: 3,
      name: 'CI',
      branch: 'main',
      headSha: 'c0ffee',
      status: null,
      conclusion: null,
      url: `https://github.com/octo-org/octo-repo/actions/runs/${RUN_ID}`
    })
  })

  test('jobs that cannot be read are an error, whatever the run says', async () => {
    await expect(read(fakePorts({ jobs: forbidden }))).rejects.toBe(forbidden)
    await expect(read(fakePorts({ jobs: forbidden, run: forbidden }))).rejects.toBe(forbidden)
  })

  test('one job brings its own run and attempt', async () => {
    const ports = fakePorts({ run: aRun('failure', { id: 77 }), job: (id) => aJob(id, 'a', 'failure', { runId: 77, attempt: 4 }) })
    const { run, jobs } = await read(ports, { jobId: 5 })
    expect(ports.calls).toEqual(['job 5', 'run 77 4'])
    expect([run.id, jobs.map(({ id }) => id)]).toEqual([77, [5]])
  })

  test('the attempt that was asked for is the attempt that is reported', async () => {
    expect((await read(fakePorts({ run: aRun('success', { attempt: 5 }) }), { attempt: 2 })).run.attempt).toBe(2)
    expect((await read(fakePorts({ run: aRun('success', { attempt: null }), jobs: [aJob(1, 'a', 'success', { attempt: 2 })] }))).run.attempt).toBe(2)
  })
})

describe('a job whose steps are all done', () => {
  test('is read again until it is finished', async () => {
    const ports = fakePorts({ jobs: [finishing, aJob(2, 'b', 'success')], job: (id, time) => (time < 3 ? finishing : aJob(id, 'build', 'failure')) })
    const { jobs } = await read(ports)
    expect(jobs.map(({ id, conclusion }) => [id, conclusion])).toEqual([
      [1, 'failure'],
      [2, 'success']
    ])
    expect(ports.calls.filter((call) => !call.startsWith('run'))).toEqual(['sleep 1000', 'job 1', 'sleep 1000', 'job 1', 'sleep 1000', 'job 1'])
  })

  test('is not waited for longer than a few seconds', async () => {
    const ports = fakePorts({ jobs: [finishing], job: () => finishing })
    expect((await read(ports)).jobs).toEqual([finishing])
    expect(ports.calls.filter((call) => call === 'sleep 1000')).toHaveLength(4)
  })

  test('stays as it was listed when it cannot be read again', async () => {
    expect((await read(fakePorts({ jobs: [finishing], job: () => forbidden }))).jobs).toEqual([finishing])
  })

  test.each([
    ['it is the reporting job', [finishing], 1],
    ['it has a step left', [aJob(1, 'a', null)], null],
    ['it has no steps', [aJob(1, 'a', null, { steps: [] })], null]
  ])('is not read again when %s', async (_, jobs, reportingId) => {
    const ports = fakePorts({ jobs })
    await read(ports, {}, reportingId)
    expect(ports.calls).toEqual([`run ${RUN_ID} null`])
  })

  test('an error that is ours is not hidden', async () => {
    await expect(read(fakePorts({ jobs: [finishing], job: () => new TypeError('a bug') }))).rejects.toThrow('a bug')
  })
})
