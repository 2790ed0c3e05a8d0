import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Known, makePlan, needsFiles, type Plan } from '../../../src/app/collect/plan.ts'
import type { Options } from '../../../src/model/options.ts'
import type { Job } from '../../../src/model/run.ts'
import { aJob, aStep, at } from '../../support/jobs.ts'

const idsOf = (plan: Plan): Readonly<Record<keyof Plan, readonly number[]>> => {
  const ids = (jobs: readonly Job[]): readonly number[] => jobs.map(({ id }) => id)
  return { annotations: ids(plan.annotations), explained: ids(plan.explained), logs: ids(plan.logs), overLimit: ids(plan.overLimit) }
}
const planFor = (known: Known, options: Partial<Options> = {}): Readonly<Record<keyof Plan, readonly number[]>> =>
  idsOf(makePlan(known, { logs: 'failed', maxLogs: 50, ...options }))

const neverStarted = aJob(1, 'deploy', 'failure', { steps: [], runnerName: null, createdAt: at(0), startedAt: at(0), completedAt: at(30) })

describe('the plan of what is asked for', () => {
  const jobs = [
    aJob(1, 'test (a)', 'failure'),
    aJob(2, 'test (b)', 'failure'),
    aJob(3, 'build', 'success'),
    aJob(4, 'slow', 'cancelled'),
    aJob(5, 'lint', 'timed_out'),
    aJob(6, 'stopped', 'cancelled')
  ]
  const earlier = [aJob(7, 'build', 'failure', { attempt: 1 }), aJob(8, 'docs', 'cancelled', { attempt: 1 })]

  test('holds annotations of failed and cancelled jobs, and logs of failed ones, one job of each name first', () => {
    expect(planFor({ jobs, areAll: true })).toEqual({ annotations: [1, 5, 2, 4, 6], explained: [1, 5, 2], logs: [1, 5, 2], overLimit: [] })
  })

  test('holds what hit its time limit, and what failed in the attempt before, behind what failed now', () => {
    expect(planFor({ jobs, areAll: true, earlier, timedOut: new Set([4, 8]) })).toEqual({
      annotations: [1, 5, 2, 4, 6, 7, 8],
      explained: [1, 5, 2, 4, 7, 8],
      logs: [1, 5, 2, 4, 7, 8],
      overLimit: []
    })
  })

  test('holds all other logs behind them when all are wanted', () => {
    expect(planFor({ jobs, areAll: true, earlier, timedOut: new Set([4]) }, { logs: 'all' }).logs).toEqual([1, 5, 2, 4, 7, 3, 6])
  })

  test('holds no log when none is wanted, and explains all the same', () => {
    expect(planFor({ jobs, areAll: true, timedOut: new Set() }, { logs: 'none' })).toMatchObject({ explained: [1, 5, 2], logs: [], overLimit: [] })
  })

  test('holds no log of a job that never started, but its annotations: they say why', () => {
    expect(planFor({ jobs: [neverStarted], areAll: false })).toEqual({ annotations: [1], explained: [1], logs: [], overLimit: [] })
  })

  test('counts the limit once, over all logs', () => {
    const plan = planFor({ jobs, areAll: true, earlier, timedOut: new Set([4]) }, { logs: 'all', maxLogs: 4 })
    expect(plan).toMatchObject({ annotations: [1, 5, 2, 4], explained: [1, 5, 2, 4, 7], logs: [1, 5, 2, 4], overLimit: [7, 3, 6] })
  })
})

describe('the files of the commit', () => {
  const at = (file: string | null, isUnsure?: true): Parameters<typeof needsFiles>[0][number] => ({
    severity: 'error',
    file,
    line: 3,
    column: null,
    code: null,
    message: 'm',
    source: 's',
    logLine: 1,
    ...(isUnsure ? { isUnsure } : {})
  })
  test.each([
    ['for a place that is not sure', [at('a.c'), at('b.c', true)], true],
    ['not for sure ones', [at('a.c'), at(null)], false],
    ['not for what lies elsewhere', [at('/srv/a.c', true), at('C:/a.c', true)], false],
    ['not for nothing', [], false]
  ])('are asked for %s', (_, findings, expected) => {
    expect(needsFiles(findings)).toBe(expected)
  })
})

describe('the plan that is made while the list of jobs is still coming', () => {
  test('holds the first failed job of each name', () => {
    const page = [aJob(1, 'test (a)', 'failure'), aJob(2, 'test (b)', 'failure'), aJob(3, 'lint', 'failure'), aJob(4, 'fine', 'success')]
    expect(planFor({ jobs: page, areAll: false })).toEqual({ annotations: [1, 3], explained: [1, 3], logs: [1, 3], overLimit: [] })
  })

  test('holds nothing beside a job that is about to complete: it may have failed as well, and come first', () => {
    const finishing = aJob(1, 'build', null, { status: 'in_progress', steps: [aStep(1, 'Set up job', 'success')] })
    expect(planFor({ jobs: [finishing, aJob(2, 'test', 'failure')], areAll: false }).logs).toEqual([])
  })

  const anyJobs = fc.array(
    fc.tuple(
      fc.constantFrom('a', 'b (1)', 'b (2)', 'c / d', 'c / d (x)'),
      fc.constantFrom('failure', 'success', 'timed_out', 'skipped', 'cancelled')
    ),
    { maxLength: 30 }
  )

  test('is part of the plan for the whole list, wherever the list is cut', () => {
    fc.assert(
      fc.property(anyJobs, fc.nat({ max: 30 }), fc.integer({ min: 0, max: 6 }), (specs, cut, maxLogs) => {
        const jobs = specs.map(([name, conclusion], index) => aJob(index + 1, name, conclusion))
        const early = planFor({ jobs: jobs.slice(0, cut), areAll: false }, { maxLogs })
        const whole = planFor({ jobs, areAll: true }, { maxLogs })
        expect(whole.annotations).toEqual(expect.arrayContaining([...early.annotations]))
        expect(whole.logs).toEqual(expect.arrayContaining([...early.logs]))
      })
    )
  })

  test('and each later plan goes on where the one before it ends', () => {
    fc.assert(
      fc.property(anyJobs, anyJobs, fc.integer({ min: 0, max: 6 }), (now, before, maxLogs) => {
        const jobs = now.map(([name, conclusion], index) => aJob(index + 1, name, conclusion))
        const earlier = before.map(([name, conclusion], index) => aJob(100 + index, name, conclusion))
        const cancelled = [...jobs, ...earlier].filter(({ conclusion, id }) => conclusion === 'cancelled' && id % 2 === 0)
        const plans = [
          planFor({ jobs, areAll: true }, { maxLogs }),
          planFor({ jobs, areAll: true, earlier }, { maxLogs }),
          planFor({ jobs, areAll: true, earlier, timedOut: new Set(cancelled.map(({ id }) => id)) }, { maxLogs, logs: 'all' })
        ]
        for (const [index, later] of plans.slice(1).entries()) {
          const sooner = plans[index]
          expect(later.annotations.slice(0, sooner?.annotations.length)).toEqual(sooner?.annotations)
          expect(later.logs.slice(0, sooner?.logs.length)).toEqual(sooner?.logs)
        }
      })
    )
  })
})
