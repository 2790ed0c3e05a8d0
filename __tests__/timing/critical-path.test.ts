import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Job } from '../../src/model/run.ts'
import { findCriticalPath } from '../../src/timing/critical-path.ts'
import { aJob, at } from '../support/jobs.ts'

/** A job by the seconds at which it was created, started and ended. */
const ran = (id: number, name: string, [created, started, ended]: readonly [number, number, number], more: Partial<Job> = {}): Job =>
  aJob(id, name, 'success', { createdAt: at(created), startedAt: at(started), completedAt: at(ended), ...more })

const skipped = (id: number, second: number): Job =>
  aJob(id, `skipped ${id}`, 'skipped', {
    createdAt: at(second),
    startedAt: at(second),
    completedAt: at(second - 1),
    steps: [],
    runnerName: null
  })

const chainOf = (jobs: readonly Job[]): readonly string[] | null => findCriticalPath(jobs)?.links.map(({ jobName }) => jobName) ?? null

const chain = [ran(1, 'lint', [0, 2, 20]), ran(2, 'build', [20, 25, 100]), ran(3, 'test', [101, 103, 160]), ran(4, 'docs', [20, 22, 50])]

describe('the critical path', () => {
  test('is the chain of jobs that were created when the one before ended, each with its part of the wall clock', () => {
    expect(findCriticalPath(chain)).toEqual({
      wallMs: 160_000,
      links: [
        { jobId: 1, jobName: 'lint', url: chain[0]?.url, queueMs: 2_000, durationMs: 18_000, share: 20 / 160, alternatives: 0 },
        { jobId: 2, jobName: 'build', url: chain[1]?.url, queueMs: 5_000, durationMs: 75_000, share: 80 / 160, alternatives: 0 },
        { jobId: 3, jobName: 'test', url: chain[2]?.url, queueMs: 2_000, durationMs: 57_000, share: 59 / 160, alternatives: 0 }
      ]
    })
  })

  test.each<[string, readonly Job[], readonly string[]]>([
    ['does not depend on the order of the list', [...chain].reverse(), ['lint', 'build', 'test']],
    ['goes through skipped jobs', [...chain, skipped(8, 100), ran(9, 'gate', [161, 162, 170])], ['lint', 'build', 'test', 'gate']],
    ['waits for the leg that ended last', [ran(1, 'leg 1', [0, 1, 50]), ran(2, 'leg 2', [0, 9, 70]), ran(3, 'all', [71, 72, 80])], ['leg 2', 'all']],
    ['is one job when nothing waited', [ran(1, 'a', [0, 1, 50]), ran(2, 'b', [2, 3, 200])], ['b']],
    [
      'takes jobs that are created one after another as the first ones',
      [ran(1, 'a', [0, 1, 50]), ran(2, 'b', [4, 6, 60]), ran(3, 'c', [8, 9, 200])],
      ['c']
    ],
    ['takes an end that reads a second late', [ran(1, 'a', [0, 1, 51]), ran(2, 'b', [50, 52, 90])], ['a', 'b']],
    ['takes an end five seconds before', [ran(1, 'a', [0, 1, 45]), ran(2, 'b', [50, 52, 90])], ['a', 'b']],
    ['prefers the nearest end', [ran(1, 'a', [0, 1, 47]), ran(2, 'b', [0, 1, 49]), ran(3, 'c', [50, 52, 90])], ['b', 'c']],
    [
      'passes through a job that was cancelled while it waited',
      [ran(1, 'a', [0, 1, 20]), ran(2, 'b', [20, 20, 80], { conclusion: 'cancelled', steps: [], runnerName: null }), ran(3, 'report', [80, 82, 90])],
      ['a', 'b', 'report']
    ],
    [
      'leaves out what was carried over from an earlier attempt',
      [ran(1, 'old', [1000, 1, 60]), ran(2, 'b', [1000, 1002, 1050]), ran(3, 'c', [1050, 1052, 1090])],
      ['b', 'c']
    ]
  ])('%s', (_, jobs, names) => {
    expect(chainOf(jobs)).toEqual(names)
  })

  test.each<[string, readonly Job[]]>([
    ['there is no job', []],
    ['only one job ran', [ran(1, 'a', [0, 1, 50]), skipped(2, 50)]],
    ['a job still runs', [...chain, aJob(9, 'slow', null)]],
    ['servers tell no created_at', chain.map((job) => ({ ...job, createdAt: null }))],
    ['one job has no created_at', [...chain, aJob(9, 'x', 'success', { createdAt: null })]],
    ['a completed job has no end', [...chain, aJob(9, 'x', 'cancelled', { completedAt: null })]],
    ['nothing ended when a link was created', [ran(1, 'a', [0, 1, 50]), ran(2, 'b', [70, 72, 90])]],
    ['an end is six seconds before', [ran(1, 'a', [0, 1, 44]), ran(2, 'b', [50, 52, 90])]],
    ['an end is two seconds late', [ran(1, 'a', [0, 1, 52]), ran(2, 'b', [50, 52, 90])]],
    ['a job before it is not listed', [ran(1, 'other', [0, 1, 300]), ran(2, 'build', [15, 16, 400])]],
    ['only a skipped job ended then', [ran(1, 'a', [0, 1, 20]), skipped(2, 51), ran(3, 'b', [50, 52, 90])]],
    ['jobs are of several attempts', [ran(1, 'a', [0, 1, 50]), ran(2, 'b', [50, 52, 90], { attempt: 2 })]],
    ['every job was carried over', [ran(1, 'a', [1000, 1, 50]), ran(2, 'b', [1000, 51, 90])]]
  ])('is not told when %s', (_, jobs) => {
    expect(findCriticalPath(jobs)).toBeNull()
  })

  test('says how many other jobs ended as near', () => {
    const jobs = [ran(1, 'a', [0, 1, 50]), ran(2, 'b', [0, 1, 50]), ran(3, 'c', [0, 1, 49]), ran(4, 'd', [0, 1, 45]), ran(5, 'e', [50, 51, 90])]
    expect(findCriticalPath(jobs)?.links.map(({ jobName, alternatives }) => [jobName, alternatives])).toEqual([
      ['a', 2],
      ['e', 0]
    ])
  })

  test('holds sound numbers, in order and without a loop, for any jobs', () => {
    const second = fc.integer({ min: -3, max: 60 })
    const job = fc
      .record({
        id: fc.nat(30),
        times: fc.tuple(second, second, second),
        conclusion: fc.option(fc.constantFrom('success', 'failure', 'skipped', 'cancelled')),
        none: fc.integer({ min: 0, max: 40 })
      })
      .map(({ id, times, conclusion, none }) => {
        const one = { ...ran(id, 'a', times), conclusion, status: conclusion === null ? 'in_progress' : 'completed' }
        return none === 0 ? { ...one, createdAt: null } : one
      })
    fc.assert(
      fc.property(fc.array(job, { maxLength: 12 }), (jobs) => {
        const path = findCriticalPath(jobs)
        if (path === null) return
        expect(path.links.length).toBeLessThanOrEqual(jobs.length)
        for (const { queueMs, durationMs, share, alternatives } of path.links) {
          for (const value of [queueMs, durationMs, share, alternatives]) expect(value).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
      })
    )
  })
})
