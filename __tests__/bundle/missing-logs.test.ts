import { describe, expect, test } from '@jest/globals'
import type { Reply, SeenRequest } from '../../demo/github-server.ts'
import { countRequests, jobNamed, reportOn } from './support/report-on.ts'
import { buildJob, failing, neverStarted, worldOf } from './support/world.ts'

const red = buildJob({ id: 1, name: 'test', steps: [failing('Run make', ['error: no'])] })
const onLog =
  (reply: Reply) =>
  ({ origin, url }: SeenRequest): Reply | undefined =>
    origin === 'api' && url.endsWith('/logs') ? reply : undefined

describe('a log that cannot be read leaves its failure in the report, with the reason', () => {
  test.each([
    [
      'expired',
      worldOf([red], { intercept: onLog({ status: 410, body: { message: 'Server Error', status: '410' } }) }),
      /expired|deleted|retention/i
    ],
    ['forbidden', worldOf([red], { intercept: onLog({ status: 403, body: { message: 'Must have admin rights to Repository.' } }) }), /actions: read/],
    ['missing', worldOf([red], { log: () => undefined }), /./]
  ])('%s', async (state, world, reason) => {
    const reported = await reportOn(world)
    expect(reported.exitCode).toBe(0)
    expect(jobNamed(reported, 'test').log).toMatchObject({ state, bytes: null, lines: null, path: null, reason: expect.stringMatching(reason) })
    expect(reported.report.failures).toEqual([
      expect.objectContaining({ job_id: 1, step: { number: 2, name: 'Run make' }, excerpt: [], findings: [] })
    ])
    expect(reported.summary).toContain('Run make')
  })

  test('a job that never started has no log, and none is asked for again and again', async () => {
    const refused = neverStarted({ id: 3, name: 'deploy' }, 'failure')
    const message = 'The job was not started because recent account payments have failed or your spending limit needs to be increased.'
    const annotation = { path: '.github', start_line: 1, end_line: 1, annotation_level: 'failure', title: '', message, raw_details: '' }
    const reported = await reportOn(worldOf([refused], { annotations: () => [annotation] }))
    expect(jobNamed(reported, 'deploy').log.state).toBe('missing')
    expect(reported.report.failures).toEqual([expect.objectContaining({ job_id: 3, step: null, cause: 'not_started', findings: [] })])
    expect(reported.summary).toContain('spending limit')
    expect(countRequests(reported, /\/logs$/)).toBeLessThanOrEqual(1)
  })

  test('a job that is still running', async () => {
    const running = buildJob({ id: 4, name: 'e2e', steps: [{ name: 'Run e2e', conclusion: null }] })
    const reported = await reportOn(worldOf([red, running]), { inputs: { logs: 'all' } })
    expect(jobNamed(reported, 'e2e').log).toMatchObject({ state: 'not_finished', reason: expect.any(String) })
    expect(jobNamed(reported, 'test').log.state).toBe('read')
  })
})

describe('which logs are read', () => {
  const matrix = ['a', 'b', 'c'].map((leg, index) =>
    buildJob({ id: 10 + index, name: `test (${leg})`, steps: [failing('Run make', [`error: ${leg}`])] })
  )
  const jobs = [...matrix, buildJob({ id: 20, name: 'lint', steps: [failing('Run lint', ['error: x'])] }), buildJob({ id: 21, name: 'build' })]

  test('over max_logs, one of each base name comes first and the others are listed as not read', async () => {
    const reported = await reportOn(worldOf(jobs), { inputs: { max_logs: 2 } })
    const states = reported.report.jobs.map(({ name, log }) => [name, log.state])
    expect(states).toEqual([
      ['test (a)', 'read'],
      ['test (b)', 'over_limit'],
      ['test (c)', 'over_limit'],
      ['lint', 'read'],
      ['build', 'not_requested']
    ])
    expect(countRequests(reported, /\/logs$/)).toBe(2)
    expect(reported.report.failures).toHaveLength(4)
    expect(jobNamed(reported, 'test (b)').log.reason).toContain('max_logs')
  })

  test.each([
    ['none', 0, 'not_requested'],
    ['failed', 4, 'read'],
    ['all', 5, 'read']
  ])('logs %s', async (logs, requests, state) => {
    const reported = await reportOn(worldOf(jobs), { inputs: { logs } })
    expect(countRequests(reported, /\/logs$/)).toBe(requests)
    expect(jobNamed(reported, 'lint').log.state).toBe(state)
    expect(reported.logFiles).toHaveLength(requests)
    expect(reported.report.failures).toHaveLength(4)
  })
})
