import { describe, expect, test } from '@jest/globals'
import type { Reply, SeenRequest } from '../../demo/github-server.ts'
import { buildJob, failing, worldOf } from '../bundle/support/world.ts'
import { reportWith, type StepResult } from './support/report-with.ts'
import { jobs, world } from './support/world.ts'

const SAYS = /Asking GitHub took 7 minutes, the most that a report takes for it/
const isApi =
  (path: RegExp) =>
  ({ origin, url }: SeenRequest): boolean =>
    origin === 'api' && path.test(url.split('?')[0] ?? '')
const isBlob = ({ origin }: SeenRequest): boolean => origin === 'blob'
/** What stalls here is ended by nothing else. */
const timeoutMs = 3_600_000
const never: Reply = { status: 200, delayMs: 3_600_000 }

/** A report whose time is up when the first of some requests comes, which gets this answer. */
const timeUpAt = (isHit: (request: SeenRequest) => boolean, answer: Reply): Promise<StepResult> => {
  const timeUp = new AbortController()
  const intercept = (request: SeenRequest): Reply | undefined => {
    if (!isHit(request)) return undefined
    timeUp.abort()
    return answer
  }
  return reportWith({ ...world, intercept }, { timeoutMs, timeUp: timeUp.signal })
}

describe('the time for all asking is up', () => {
  test('while the jobs are awaited: one sentence', async () => {
    const { error, report } = await timeUpAt(isApi(/\/runs\/29679449\/jobs$/), never)
    expect([error, report]).toEqual([expect.stringMatching(SAYS), null])
  })

  test.each([
    ['the run is awaited', isApi(/\/actions\/runs\/29679449$/), never],
    ['annotations are awaited', isApi(/\/annotations$/), never],
    ['the address of a log is awaited', isApi(/\/jobs\/\d+\/logs$/), never],
    ['the storage of the logs is awaited', isBlob, never],
    ['a log is on its way', isBlob, { status: 200, body: jobs[0]?.log ?? '', stallAfter: 100 }],
    ['earlier runs are awaited', isApi(/\/workflows\/\d+\/runs$/), never]
  ] as const)('while %s: a report, and notes that say so', async (_, isHit, answer) => {
    const { error, failure, outputs, notes } = await timeUpAt(isHit, answer)
    expect([error, failure, outputs.failed_jobs]).toEqual([null, expect.stringContaining('2 of 3 jobs'), '2'])
    expect(notes.filter(({ message }) => SAYS.test(message)).length).toBeGreaterThan(0)
    expect(notes.filter(({ kind }) => kind === 'log_missing').length).toBeLessThanOrEqual(1)
  })

  test('while a failed try is waited out: a report, and notes that say so', async () => {
    const timeUp = new AbortController()
    const intercept = (request: SeenRequest): Reply | undefined => (isBlob(request) ? { status: 503 } : undefined)
    const sleep = (): Promise<never> => {
      timeUp.abort()
      return new Promise(() => {})
    }
    const { error, outputs, notes } = await reportWith({ ...world, intercept }, { timeoutMs, timeUp: timeUp.signal, sleep })
    expect([error, outputs.failed_jobs]).toEqual([null, '2'])
    expect(notes.filter(({ kind }) => kind === 'log_missing')).toEqual([{ kind: 'log_missing', message: expect.stringMatching(SAYS) }])
  })

  test('in the middle of the logs: nothing more is asked for, and one note tells it', async () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      buildJob({ id: index + 1, name: `job ${index}`, steps: [failing('Run make', ['error: no'])] })
    )
    const timeUp = new AbortController()
    let asked = 0
    const intercept = (request: SeenRequest): Reply | undefined => {
      if (isBlob(request) && ++asked === 10) timeUp.abort()
      return undefined
    }
    const { error, outputs, notes } = await reportWith(
      { ...worldOf(many), intercept },
      { timeoutMs, timeUp: timeUp.signal, inputs: { compareRuns: 0 } }
    )
    expect([error, outputs.failed_jobs]).toEqual([null, '30'])
    expect(notes).toEqual([{ kind: 'log_missing', message: expect.stringMatching(SAYS) }])
    // Eight are under way at once.
    expect(asked).toBeLessThanOrEqual(18)
  })
})

describe('a log that is too slow', () => {
  test('comes slowly for ever: its state says so, with seconds and bytes', async () => {
    let time = 0
    // Made when the network takes it: each mebibyte lasts as long as at 1.5 kB a second.
    const make = (from: number, to: number): Uint8Array => {
      time += 700_000
      return Buffer.alloc(to - from, 'a line\n')
    }
    const slow = { status: 200, made: { length: 1024 ** 4, make } }
    const intercept = (request: SeenRequest): Reply | undefined => (isBlob(request) ? slow : undefined)
    // A disk that takes no time, so that it is the network that is waited for.
    const saveLog = async (content: AsyncIterable<Uint8Array>): Promise<void> => {
      for await (const piece of content) expect(piece.length).toBeGreaterThan(0)
    }
    const options = { timeoutMs, time: () => time, saveLog }
    const { error, report, requests } = await reportWith({ ...worldOf(jobs.slice(0, 1)), intercept }, options)
    const reason = expect.stringMatching(/broke off after \d+ of 1099511627776 bytes \(too slow: \d+ bytes in \d+ seconds\)/)
    expect(error).toBeNull()
    expect(report).toMatchObject({ jobs: [{ log: { state: 'failed', reason } }], failures: [{ job_id: 1 }] })
    expect(requests.filter(isBlob)).toHaveLength(1)
  })
})
