import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createDownloads, createEarlyDownloads, type Downloads } from '../src/downloads.ts'
import { isFailed } from '../src/jobs/conclusion.ts'
import { spreadOverNames } from '../src/jobs/log-order.ts'
import type { Job } from '../src/model/run.ts'
import { aLog, fakePorts } from './support/fakes.ts'
import { aJob, aStep } from './support/jobs.ts'

const asked = (calls: readonly string[]): readonly number[] => calls.filter((call) => call.startsWith('log ')).map((call) => Number(call.slice(4)))

/** Downloads that never end; what was asked for is added to a list. */
const recorded = (started: Job[]): Pick<Downloads, 'logOf'> => ({
  logOf: (job) => {
    started.push(job)
    return new Promise(() => {})
  }
})

describe('downloads of logs', () => {
  test('each log is asked for once, however often it is wanted', async () => {
    const ports = fakePorts({ log: () => aLog('one line\n') })
    const downloads = createDownloads(ports, { whole: false })
    const job = aJob(1, 'test', 'failure')
    const [first, again] = await Promise.all([downloads.logOf(job), downloads.logOf({ ...job })])
    expect(again).toBe(first)
    expect(asked(ports.calls)).toEqual([1])
  })

  test('at most eight are under way', async () => {
    const open = new Set<number>()
    let most = 0
    const ports = fakePorts()
    const waiting: (() => void)[] = []
    const log = (id: number) =>
      new Promise<ReturnType<typeof aLog>>((resolve) => {
        open.add(id)
        most = Math.max(most, open.size)
        waiting.push(() => {
          open.delete(id)
          resolve(aLog('x\n'))
        })
        // All that may be under way are: now each of them comes.
        if (open.size === 8 || id > 16) for (const answer of waiting.splice(0)) answer()
      })
    const downloads = createDownloads({ ...ports, github: { ...ports.github, log } }, { whole: false })
    await Promise.all(Array.from({ length: 20 }, (_, index) => downloads.logOf(aJob(index + 1, `job ${index}`, 'failure'))))
    expect(most).toBe(8)
  })
})

describe('downloads that start while the list of jobs is still coming', () => {
  const anyJobs = fc.array(
    fc.tuple(fc.constantFrom('a', 'b (1)', 'b (2)', 'c / d', 'c / d (x)'), fc.constantFrom('failure', 'success', 'timed_out', 'skipped')),
    {
      maxLength: 30
    }
  )

  test('are of jobs whose log is read in the end, however the list is cut into pages', () => {
    fc.assert(
      fc.property(anyJobs, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 6 }), (specs, perPage, maxLogs) => {
        const jobs = specs.map(([name, conclusion], index) => aJob(index + 1, name, conclusion))
        const started: Job[] = []
        const onPage = createEarlyDownloads(recorded(started), { includes: () => true, maxLogs })
        for (let from = 0; from < jobs.length; from += perPage) onPage(jobs.slice(from, from + perPage), from + perPage >= jobs.length)
        const wanted = spreadOverNames(jobs.filter(({ conclusion }) => isFailed(conclusion))).slice(0, maxLogs)
        expect(new Set(started.map(({ id }) => id))).toEqual(new Set(wanted.map(({ id }) => id)))
      })
    )
  })

  test('do not begin while a job of the list is about to complete: it may have failed as well, and come first', () => {
    const started: Job[] = []
    const onPage = createEarlyDownloads(recorded(started), { includes: () => true, maxLogs: 1 })
    const finishing = aJob(1, 'build', null, { status: 'in_progress', steps: [aStep(1, 'Set up job', 'success')] })
    onPage([finishing, aJob(2, 'test', 'failure')], false)
    onPage([aJob(3, 'lint', 'failure')], true)
    expect(started).toEqual([])
  })

  test('begin with the first page, one job of each name', () => {
    const started: Job[] = []
    const onPage = createEarlyDownloads(recorded(started), { includes: ({ id }) => id !== 3, maxLogs: 3 })
    onPage([aJob(1, 'test (a)', 'failure'), aJob(2, 'test (b)', 'failure'), aJob(3, 'own', 'failure'), aJob(4, 'lint', 'failure')], false)
    expect(started.map(({ id }) => id)).toEqual([1, 4])
  })
})
