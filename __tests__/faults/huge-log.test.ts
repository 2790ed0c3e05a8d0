import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Reply, SeenRequest, World } from '../../demo/github-server.ts'
import { worldOf } from '../bundle/support/world.ts'
import { hugeJob, hugeLog } from '../support/huge-job.ts'
import { reportWith, type StepResult, TIMEOUT_MS, withoutRetries } from './support/report-with.ts'

const log = hugeLog(34e6)
const options = { inputs: { compareRuns: 0 } }

/** The world in which the storage's requests from the so-manieth on, or only that one, get another answer. */
const struck = (answer: (request: SeenRequest) => Reply, { from = 3, always = false } = {}): World => {
  let count = 0
  return worldOf([hugeJob], {
    log: () => ({ body: log }),
    intercept: (request) => {
      if (request.origin !== 'blob') return undefined
      count++
      return count === from || (always && count > from) ? answer(request) : undefined
    }
  })
}

const part = ({ headers }: SeenRequest, total = log.length): Reply => {
  const [, from = '0', to = '0'] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
  return {
    status: 206,
    headers: { 'content-range': `bytes ${from}-${to}/${total}` },
    body: log.make(Number(from), Number(to) + 1)
  }
}

describe('a fault while a huge log is searched', () => {
  let calm: StepResult
  beforeAll(async () => {
    calm = await reportWith(
      struck(() => ({ status: 200 }), { from: 0 }),
      options
    )
  })

  test('the undisturbed log is read in parts', () => {
    expect(calm.report).toMatchObject({ jobs: [{ log: { state: 'partial' } }], failures: [{ exit_code: 2 }] })
    expect(calm.requests.filter(({ origin }) => origin === 'blob').length).toBeGreaterThan(3)
  })

  test.each<[string, (request: SeenRequest) => Reply]>([
    ['HTTP 503', () => ({ status: 503 })],
    ['a broken connection', () => ({ status: 200, destroy: true })],
    ['an expired address', () => ({ status: 403 })],
    ['a cut', (request) => ({ ...part(request), truncateAt: 5_000 })],
    ['a stall', (request) => ({ ...part(request), stallAfter: 5_000 })],
    ['a log of another length', (request) => part(request, log.length + 1)]
  ])('%s, once: the same report', async (fault, answer) => {
    const result = await reportWith(struck(answer), fault === 'a stall' ? { ...options, timeoutMs: TIMEOUT_MS } : options)
    expect(result.error).toBeNull()
    expect(result.report).toEqual(calm.report)
    expect(withoutRetries(result)).toEqual(withoutRetries(calm))
  })

  test('no parts any more: the whole log is read', async () => {
    const whole = { status: 200, made: { length: log.length, make: log.make } }
    const result = await reportWith(
      struck(() => whole, { always: true }),
      options
    )
    expect(result.report).toMatchObject({ jobs: [{ log: { state: 'read', bytes: log.length } }], failures: [{ exit_code: 2 }] })
    expect(withoutRetries(result)).toEqual([])
  })

  test.each<[string, (request: SeenRequest) => Reply, RegExp]>([
    ['HTTP 503', () => ({ status: 503 }), /failed 4 times \(last: HTTP 503\)/],
    ['HTTP 404', () => ({ status: 404 }), /could not go on/],
    ['addresses that are not taken', () => ({ status: 403 }), /HTTP 403/],
    ['cuts', (request) => ({ ...part(request), truncateAt: 1 }), /broke off|failed 4 times/]
  ])('%s, each time: the log is failed, with the reason', async (_, answer, reason) => {
    const { report, error, notes, files } = await reportWith(struck(answer, { always: true }), options)
    expect(error).toBeNull()
    expect(report).toMatchObject({
      jobs: [{ log: { state: 'failed', path: null, reason: expect.stringMatching(reason) } }],
      failures: [{ job_id: 1 }]
    })
    expect(notes.map(({ kind }) => kind)).toContain('log_missing')
    expect(files.filter((name) => name.startsWith('logs/'))).toEqual([])
  })
})
