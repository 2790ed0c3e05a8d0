import { describe, expect, test } from '@jest/globals'
import type { Reply, SeenRequest } from '../../demo/github-server.ts'
import { jobNamed, notesOf, reportOn } from './support/report-on.ts'
import { buildJob, failing, RUN_ID, worldOf } from './support/world.ts'

const jobs = ['a', 'b'].map((leg, index) => buildJob({ id: 1 + index, name: `test (${leg})`, steps: [failing('Run make', [`error: ${leg} broke`])] }))
const switching: Reply = { status: 101, raw: 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n' }

test('a storage that changes to another protocol for one log of two costs that log only', async () => {
  const intercept = ({ origin, url }: SeenRequest): Reply | undefined => (origin === 'blob' && url.includes('/logs/1/') ? switching : undefined)
  const reported = await reportOn(worldOf(jobs, { intercept }))
  expect([reported.exitCode, reported.stderr]).toEqual([0, ''])
  expect(reported.report.failures.map(({ job_id }) => job_id)).toEqual([1, 2])
  expect(jobNamed(reported, 'test (a)').log).toMatchObject({ state: 'failed', reason: expect.stringContaining('HTTP 101') })
  expect(jobNamed(reported, 'test (b)').log.state).toBe('read')
  expect(notesOf(reported)).toMatch(/^log_missing: .*HTTP 101/m)
})

describe('instead of the jobs', () => {
  test.each<[string, Reply]>([
    ['HTTP 101', switching],
    ['HTTP 204', { status: 204 }],
    ['HTTP 205', { status: 205 }]
  ])('%s ends in one sentence, and not in a run without jobs', async (says, reply) => {
    const isList = ({ origin, url }: SeenRequest): boolean => origin === 'api' && url.includes(`/runs/${RUN_ID}/jobs`)
    const reported = await reportOn(worldOf(jobs, { intercept: (request) => (isList(request) ? reply : undefined) }))
    expect([reported.exitCode, reported.stderr, reported.hasReport]).toEqual([1, '', false])
    expect(reported.lines.filter((line) => line.startsWith('::error::'))).toEqual([expect.stringContaining(says)])
    expect(reported.lines.join('\n')).not.toMatch(/^\s+at /m)
  })
})

test('a step in which nothing is under way any more, and somebody still waits, fails with a sentence', async () => {
  // Requests are sent nowhere, and no clock runs: what only a bug can do.
  const stillness = `
    import http from 'node:http';
    import { syncBuiltinESMExports } from 'node:module';
    import { EventEmitter } from 'node:events';
    http.request = () => Object.assign(new EventEmitter(), { end() {} });
    globalThis.setTimeout = () => ({ unref() {}, refresh() {} });
    syncBuiltinESMExports();`
  const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(stillness)}` }
  const { exitCode, stderr, lines } = await reportOn(worldOf(jobs), { env })
  expect([exitCode, stderr]).toEqual([1, ''])
  expect(lines.filter((line) => line.startsWith('::error::'))).toEqual([expect.stringContaining('waits for something that will never come')])
})
