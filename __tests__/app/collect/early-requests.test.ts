import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createEarlyRequests } from '../../../src/app/collect/early-requests.ts'
import { isFailed } from '../../../src/jobs/conclusion.ts'
import { spreadOverNames } from '../../../src/jobs/names.ts'
import type { Job } from '../../../src/model/run.ts'
import { aJob, aStep, at } from '../../support/jobs.ts'

/** Requests that are never answered; the ids of the jobs that were asked for. */
const recorder = () => {
  const logs = new Set<number>()
  const annotations = new Set<number>()
  return {
    logs,
    annotations,
    asking: {
      downloads: {
        logOf: ({ id }: Job): Promise<never> => {
          logs.add(id)
          return new Promise(() => {})
        }
      },
      annotations: {
        ask: (jobs: readonly Job[]): void => {
          for (const { id } of jobs) annotations.add(id)
        }
      }
    }
  }
}

const all = { includes: () => true, logs: true, maxLogs: 50 }

describe('annotations and logs asked for while the list of jobs is still coming', () => {
  const anyJobs = fc.array(
    fc.tuple(fc.constantFrom('a', 'b (1)', 'b (2)', 'c / d', 'c / d (x)'), fc.constantFrom('failure', 'success', 'timed_out', 'skipped')),
    { maxLength: 30 }
  )

  test('are of jobs whose annotations and logs are read in the end, however the list is cut into pages', () => {
    fc.assert(
      fc.property(anyJobs, fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 6 }), (specs, perPage, maxLogs) => {
        const jobs = specs.map(([name, conclusion], index) => aJob(index + 1, name, conclusion))
        const { asking, logs, annotations } = recorder()
        const onPage = createEarlyRequests(asking, { ...all, maxLogs })
        for (let from = 0; from < jobs.length; from += perPage) onPage(jobs.slice(from, from + perPage), from + perPage >= jobs.length)
        const wanted = spreadOverNames(jobs.filter(({ conclusion }) => isFailed(conclusion))).slice(0, maxLogs)
        expect(logs).toEqual(new Set(wanted.map(({ id }) => id)))
        expect(annotations).toEqual(logs)
      })
    )
  })

  test('do not begin while a job of the list is about to complete: it may have failed as well, and come first', () => {
    const { asking, logs, annotations } = recorder()
    const onPage = createEarlyRequests(asking, { ...all, maxLogs: 1 })
    const finishing = aJob(1, 'build', null, { status: 'in_progress', steps: [aStep(1, 'Set up job', 'success')] })
    onPage([finishing, aJob(2, 'test', 'failure')], false)
    onPage([aJob(3, 'lint', 'failure')], true)
    expect([...logs, ...annotations]).toEqual([])
  })

  test('begin with the first page, one job of each name', () => {
    const { asking, logs, annotations } = recorder()
    const onPage = createEarlyRequests(asking, { ...all, includes: ({ id }) => id !== 3, maxLogs: 3 })
    onPage([aJob(1, 'test (a)', 'failure'), aJob(2, 'test (b)', 'failure'), aJob(3, 'own', 'failure'), aJob(4, 'lint', 'failure')], false)
    expect([...logs]).toEqual([1, 4])
    expect([...annotations]).toEqual([1, 4])
  })

  test('are annotations alone when no logs are to be read', () => {
    const { asking, logs, annotations } = recorder()
    createEarlyRequests(asking, { ...all, logs: false })([aJob(1, 'test', 'failure')], true)
    expect([...logs]).toEqual([])
    expect([...annotations]).toEqual([1])
  })

  test('are annotations alone for a job that never started: it has no log, but a reason', () => {
    const { asking, logs, annotations } = recorder()
    const refused = aJob(1, 'deploy', 'failure', { steps: [], runnerName: null, createdAt: at(0), startedAt: at(0), completedAt: at(30) })
    createEarlyRequests(asking, all)([refused], false)
    expect([...logs]).toEqual([])
    expect([...annotations]).toEqual([1])
  })
})
