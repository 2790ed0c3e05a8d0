import { describe, expect, test } from '@jest/globals'
import { reportAndPublish } from '../../src/action/compose.ts'
import type { Inputs } from '../../src/action/inputs.ts'
import { ReportError } from '../../src/model/errors.ts'
import type { Job } from '../../src/model/run.ts'
import { anAnnotation } from '../log/support/log-builder.ts'
import { failingLog } from '../support/failing-log.ts'
import { aContext, aLog, anInputs, type FakePorts, fakePorts, noLog, type World, writtenReport } from '../support/fakes.ts'
import { aJob, aRun, at, RUN_ID } from '../support/jobs.ts'

const TSC = 'src/app.ts(3,5): error TS2322: Type is wrong.'
const timeLimit = 'The job running on runner GitHub Actions 1 has exceeded the maximum execution time of 60 minutes.'
const again = { attempt: 2, createdAt: at(100), startedAt: at(105), completedAt: at(160) }
const failed = aJob(1, 'test', 'failure')
const passed = aJob(2, 'test', 'success', again)
const kept = aJob(3, 'build', 'success')

/** Reports a run whose second attempt lists `jobs` and whose first one lists `before`. */
const report = async (
  jobs: readonly Job[],
  before: readonly Job[] | Error,
  inputs: Partial<Inputs> = {},
  world: World = {}
): Promise<{ ports: FakePorts; json: unknown; summary: string }> => {
  const ports = fakePorts({ run: aRun('success', { attempt: 2, startedAt: at(100) }), log: () => aLog(failingLog(TSC)), jobs, ...world })
  const list: FakePorts['github']['jobs'] = async (query) => {
    const answer = await ports.github.jobs(query)
    if (!('attempt' in query) || query.attempt !== 1) return answer
    if (before instanceof Error) throw before
    return { ...answer, jobs: before }
  }
  await reportAndPublish(anInputs(inputs), aContext({ runId: 1 }), { ...ports, github: { ...ports.github, jobs: list } })
  return { ports, json: writtenReport(ports), summary: ports.summaries.join() }
}
const logsAsked = ({ calls }: FakePorts): readonly string[] => calls.filter((call) => call.startsWith('log '))

describe('a job that failed, then passed', () => {
  test.each<[string, readonly Job[], readonly Job[], Partial<Inputs>, number]>([
    ['with filter all', [failed, passed, kept], [], { filter: 'all' }, 1],
    ['by the list of the attempt before', [passed], [failed, kept], {}, 2],
    ['by the list of the attempt before the one that is asked for', [passed], [failed, kept], { attempt: 2 }, 2]
  ])('is flaky, and its log says why: %s', async (_, jobs, before, inputs, lists) => {
    const { ports, json, summary } = await report(jobs, before, inputs)
    expect(ports.outputs).toMatchObject({
      flaky_job_names: '["test"]',
      previous_attempt_conclusion: 'failure',
      conclusion: 'success',
      failed_jobs: '0',
      failures: '[]'
    })
    expect(json).toMatchObject({
      failures: [],
      flaky_jobs: [
        {
          name: 'test',
          failed_job_ids: [1],
          passed_job_id: 2,
          step: { name: 'Run make' },
          cause: 'exit_code',
          message: expect.stringContaining('TS2322')
        }
      ]
    })
    expect(summary).toContain('**flaky: `test` passed in attempt 2**')
    expect(summary).toContain('### Flaky: failed, then passed')
    expect(summary).toContain('TS2322')
    expect(logsAsked(ports)).toEqual(['log 1'])
    expect(ports.queries).toHaveLength(lists)
  })

  test('may have hit its time limit', async () => {
    const { ports, json } = await report([passed], [aJob(1, 'test', 'cancelled')], {}, { annotations: () => [anAnnotation(1, timeLimit)] })
    expect(ports.outputs).toMatchObject({ flaky_job_names: '["test"]', previous_attempt_conclusion: 'failure' })
    expect(json).toMatchObject({
      attempts: [{ attempt: 1, jobs: [{ id: 1, conclusion: 'timed_out' }] }, { attempt: 2 }],
      flaky_jobs: [{ cause: 'timed_out', message: timeLimit }]
    })
  })

  test('is not one that somebody cancelled, whose log is not read', async () => {
    const { ports } = await report([passed], [aJob(1, 'test', 'cancelled')])
    expect(ports.outputs).toMatchObject({ flaky_job_names: '[]', previous_attempt_conclusion: 'cancelled' })
    expect(logsAsked(ports)).toEqual([])
  })

  test('does not count, and neither does anything of the attempt before', async () => {
    const { ports, json } = await report([passed], [failed, kept], { failOn: ['failure'] })
    expect(ports.outputs).toMatchObject({ total_jobs: '1', jobs: expect.not.stringContaining('build') })
    expect(json).toMatchObject({ counts: { total: 1 }, jobs: [{ id: 2, superseded: false, carried_over: false }] })
  })

  test('is read after the failures that count, within max_logs', async () => {
    const broken = aJob(4, 'lint', 'failure', again)
    const { ports, json } = await report([passed, broken], [failed], { maxLogs: 1 })
    expect(logsAsked(ports)).toEqual(['log 4'])
    expect(ports.calls.filter((call) => call.startsWith('annotations'))).toEqual(['annotations 4'])
    expect(json).toMatchObject({
      flaky_jobs: [{ name: 'test', cause: expect.any(String), message: expect.any(String) }],
      notes: [{ kind: 'log_missing', message: 'No log of test in attempt 1. Not read: the limit of 1 log was reached (max_logs)' }]
    })
  })

  test('is read before the logs of jobs that passed', async () => {
    const { ports } = await report([passed, kept], [failed], { logs: 'all', maxLogs: 1 })
    expect(logsAsked(ports)).toEqual(['log 1'])
  })

  test('is told without its log when no logs are wanted', async () => {
    const { ports, json } = await report([passed], [failed], { logs: 'none' })
    expect(logsAsked(ports)).toEqual([])
    expect(json).toMatchObject({ flaky_jobs: [{ step: { name: 'Run make' } }] })
  })

  test('has the log state of an earlier execution that filter all lists', async () => {
    const { json } = await report([failed, passed], [], { filter: 'all' }, { log: () => noLog('expired') })
    expect(json).toMatchObject({
      jobs: [{ id: 1, superseded: true, log: { state: 'expired' } }, { id: 2 }],
      notes: [{ message: 'No log of test in attempt 1. the log is expired' }]
    })
  })

  test('is left out by the name filter', async () => {
    const { ports } = await report([passed, kept], [failed], { jobs: ['build'] })
    expect(ports.outputs).toMatchObject({ flaky_job_names: '[]', previous_attempt_conclusion: 'success' })
    expect(logsAsked(ports)).toEqual([])
  })

  test('is never the job that reports, which failed in the attempt before by fail_on', async () => {
    const reporting = aJob(9, 'report', null, again)
    const { ports, json } = await report([passed, reporting], [kept, aJob(8, 'report', 'failure')], { currentJobId: 9 })
    expect(ports.outputs).toMatchObject({ previous_attempt_conclusion: 'success', total_jobs: '1' })
    expect(json).toMatchObject({ attempts: [{ jobs: [{ name: 'build' }] }, { jobs: [{ name: 'test' }] }] })
  })
})

describe('the list of the attempt before', () => {
  test.each<[string, Partial<Inputs>, World]>([
    ['a first attempt', {}, { run: aRun('success') }],
    ['filter all, which lists it anyway', { filter: 'all' }, {}],
    ['one job', { jobId: 2 }, { job: () => passed }],
    ['a run that cannot be read and tells no attempts', {}, { run: new ReportError('forbidden', 'no'), jobs: [{ ...passed, attempt: null }] }]
  ])('is not asked for with %s', async (_, inputs, world) => {
    const { ports } = await report([passed], [failed], inputs, world)
    expect(ports.queries.filter((query) => 'attempt' in query)).toEqual([])
    expect(ports.outputs).toMatchObject({ previous_attempt_conclusion: '' })
  })

  test('is one more request for a re-run', async () => {
    const { ports } = await report([passed], [failed])
    expect(ports.queries).toEqual([
      { runId: RUN_ID, filter: 'latest' },
      { runId: RUN_ID, attempt: 1 }
    ])
  })

  test('that cannot be read is a note', async () => {
    const { ports, json, summary } = await report([passed], new ReportError('not_found', 'There is no attempt 1.'))
    expect(ports.outputs).toMatchObject({ conclusion: 'success', flaky_job_names: '[]', previous_attempt_conclusion: '' })
    expect(json).toMatchObject({ notes: [{ kind: 'attempt_unreadable', message: expect.stringContaining('There is no attempt 1.') }] })
    expect(summary).toContain('Not listed:\n\n- attempt 1')
  })

  test('that breaks in our own code is not hidden', async () => {
    await expect(report([passed], new TypeError('a bug'))).rejects.toThrow('a bug')
  })

  test('names the jobs that the latest list leaves out', async () => {
    expect((await report([passed], [failed, kept])).summary).toContain("because GitHub's list of attempt 2 leaves it out: `build`")
  })
})

test('a carried-over job is marked, and the attempt that it ran in is told', async () => {
  const copy = { ...kept, id: 4, attempt: 2, createdAt: at(101) }
  const { json, summary } = await report([passed, copy], [failed, kept])
  expect(json).toMatchObject({ jobs: [{ carried_over: false }, { id: 4, carried_over: true }] })
  expect(summary).toContain('- Not re-run: `build` (result from attempt 1)')
})
