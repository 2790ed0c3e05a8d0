import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Job } from '../../src/model/run.ts'
import { jobDurationMs, jobQueueMs, neverStarted, stepDurationMs, sumDurations } from '../../src/timing/durations.ts'
import { aJob, aStep, at } from '../support/jobs.ts'

const neverRan: Partial<Job> = { steps: [], runnerName: null, createdAt: at(0), startedAt: at(0), completedAt: at(30) }

describe('how long a job waited and ran', () => {
  test.each<[string, Job, number | null, number | null]>([
    ['an ordinary job', aJob(1, 'a', 'success'), 1_000, 60_000],
    ['a job that runs', aJob(1, 'a', null), 1_000, null],
    ['a job that waits', aJob(1, 'a', null, { status: 'queued', startedAt: null }), null, null],
    [
      'a job that waits and reads as started when it was created',
      aJob(1, 'a', null, { ...neverRan, status: 'queued', completedAt: null }),
      null,
      null
    ],
    ['a job that is called queued although it has a runner', aJob(1, 'a', null, { status: 'queued' }), 1_000, null],
    ['a skipped job, whose times run backwards', aJob(1, 'a', 'skipped', { startedAt: at(9), completedAt: at(2) }), 0, 0],
    ['a job cancelled while it waited', aJob(1, 'a', 'cancelled', neverRan), 30_000, 0],
    ['a job that was refused', aJob(1, 'a', 'failure', neverRan), 30_000, 0],
    ['a carried-over job, started before it was created', aJob(1, 'a', 'success', { createdAt: at(100) }), 0, 60_000],
    ['times that run backwards', aJob(1, 'a', 'failure', { startedAt: at(70) }), 70_000, 0],
    ['no created_at (old servers)', aJob(1, 'a', 'success', { createdAt: null }), null, 60_000],
    ['no created_at and no steps (old servers)', aJob(1, 'a', 'failure', { ...neverRan, createdAt: null }), null, 30_000],
    ['no completed_at', aJob(1, 'a', 'cancelled', { completedAt: null }), 1_000, null]
  ])('%s', (_, job, queueMs, durationMs) => {
    expect([jobQueueMs(job), jobDurationMs(job)]).toEqual([queueMs, durationMs])
  })

  test.each<[string, Job, boolean]>([
    ['cancelled while it waited', aJob(1, 'a', 'cancelled', neverRan), true],
    ['a job that still waits', aJob(1, 'a', null, { ...neverRan, status: 'queued' }), false],
    ['a successful job without steps (old servers)', aJob(1, 'a', 'success', neverRan), false],
    ['a job with a runner', aJob(1, 'a', 'failure', { steps: [] }), false],
    ['a job with steps', aJob(1, 'a', 'failure', { runnerName: null }), false]
  ])('whether a job never started: %s', (_, job, expected) => {
    expect(neverStarted(job)).toBe(expected)
  })
})

describe('how long a step ran', () => {
  test.each([
    ['a finished step', aStep(1, 'a', 'success', 2, 5), 3_000],
    ['a step that runs', aStep(1, 'a', null), null],
    ['a skipped step', aStep(1, 'a', 'skipped', 5, 2), 0],
    ['times that run backwards', aStep(1, 'a', 'failure', 5, 2), 0],
    ['no start', { ...aStep(1, 'a', 'failure'), startedAt: null }, null]
  ])('%s', (_, step, durationMs) => {
    expect(stepDurationMs(step)).toBe(durationMs)
  })
})

describe('the durations of a run', () => {
  test('wall clock is first created to last completed; the others are sums', () => {
    const jobs = [aJob(1, 'a', 'success'), aJob(2, 'b', 'failure', { createdAt: at(10), startedAt: at(20), completedAt: at(100) })]
    expect(sumDurations(jobs)).toEqual({ wallMs: 100_000, queueMs: 11_000, jobMs: 140_000 })
  })

  test('without jobs, or without any end, nothing took time', () => {
    expect(sumDurations([])).toEqual({ wallMs: 0, queueMs: 0, jobMs: 0 })
    expect(sumDurations([aJob(1, 'a', null)])).toEqual({ wallMs: 0, queueMs: 1_000, jobMs: 0 })
  })

  test('where servers tell no created_at, the first start stands for it', () => {
    expect(sumDurations([aJob(1, 'a', 'success', { createdAt: null })]).wallMs).toBe(60_000)
  })

  test('nothing is ever negative or no number', () => {
    const time = fc.option(fc.integer({ min: -4_000_000_000_000, max: 4_000_000_000_000 }))
    const job = fc
      .record({
        createdAt: time,
        startedAt: time,
        completedAt: time,
        status: fc.constantFrom('completed', 'in_progress', 'queued', 'waiting'),
        conclusion: fc.option(fc.constantFrom('success', 'failure', 'skipped', 'cancelled', 'odd')),
        runnerName: fc.option(fc.string()),
        hasSteps: fc.boolean()
      })
      .map(({ hasSteps, ...parts }) => aJob(1, 'a', 'success', { ...parts, ...(hasSteps ? {} : { steps: [] }) }))
    fc.assert(
      fc.property(fc.array(job), (jobs) => {
        const sums = sumDurations(jobs)
        const each = jobs.flatMap((one) => [jobQueueMs(one), jobDurationMs(one)])
        const steps = jobs.map((one) => stepDurationMs({ ...aStep(1, 'a', one.conclusion), startedAt: one.startedAt, completedAt: one.completedAt }))
        for (const ms of [...Object.values(sums), ...each, ...steps]) {
          if (ms !== null) expect(Number.isFinite(ms) && ms >= 0).toBe(true)
        }
      })
    )
  })
})
