import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Job } from '../../src/model/run.ts'
import { coveredMs, endedBeforeCreated, jobDurationMs, jobQueueMs, neverStarted, stepDurationMs, sumDurations } from '../../src/timing/durations.ts'
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
    ['no completed_at', aJob(1, 'a', 'cancelled', { completedAt: null }), 1_000, null],
    ['a skipped job without any time', aJob(1, 'a', 'skipped', { createdAt: null, startedAt: null, completedAt: null }), 0, 0],
    ['a skipped job that ended weeks before it was created', aJob(1, 'a', 'skipped', { completedAt: at(-1_900_000) }), 0, 0],
    ['a cancelled job that ended before it started', aJob(1, 'a', 'cancelled', { startedAt: at(5), completedAt: at(3) }), 5_000, 0],
    ['a job cancelled while it waited, without an end', aJob(1, 'a', 'cancelled', { ...neverRan, completedAt: null }), null, 0],
    ['a job that started before it was created, by a clock that is off', aJob(1, 'a', 'success', { startedAt: at(-1) }), 0, 62_000],
    ['a carried-over job that still counts its own run', aJob(1, 'a', 'success', { createdAt: at(90_000) }), 0, 60_000],
    ['a job that runs, with a stale end', aJob(1, 'a', null, { completedAt: at(9) }), 1_000, null],
    ['a job that is called running although it has a conclusion', aJob(1, 'a', 'success', { status: 'in_progress' }), 1_000, 60_000],
    ['less than a second', aJob(1, 'a', 'success', { createdAt: at(0.25), completedAt: at(1.5) }), 750, 500],
    ['no time at all', aJob(1, 'a', 'success', { completedAt: at(1) }), 1_000, 0],
    ['more than a day', aJob(1, 'a', 'success', { startedAt: at(90_000), completedAt: at(400_000) }), 90_000_000, 310_000_000],
    ['times that are no numbers', aJob(1, 'a', 'success', { startedAt: Number.NaN, createdAt: Number.NEGATIVE_INFINITY }), null, null],
    ['times later than any date', aJob(1, 'a', 'success', { createdAt: at(0), startedAt: 1e308, completedAt: 1.7e308 }), null, null]
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

describe('whether a job was carried over from an earlier attempt', () => {
  test.each<[string, Job, boolean]>([
    ['an ordinary job', aJob(1, 'a', 'success'), false],
    ['started and ended before it was created', aJob(1, 'a', 'failure', { createdAt: at(100) }), true],
    ['ended in the second in which it was created', aJob(1, 'a', 'success', { createdAt: at(61) }), true],
    ['started before, ended after: a clock that is off', aJob(1, 'a', 'success', { createdAt: at(2) }), false],
    ['skipped', aJob(1, 'a', 'skipped', { createdAt: at(100) }), false],
    ['no created_at', aJob(1, 'a', 'success', { createdAt: null }), false],
    ['still running', aJob(1, 'a', null, { createdAt: at(100) }), false]
  ])('%s', (_, job, expected) => {
    expect(endedBeforeCreated(job)).toBe(expected)
  })
})

describe('how long a step ran', () => {
  test.each([
    ['a finished step', aStep(1, 'a', 'success', 2, 5), 3_000],
    ['a step that runs', aStep(1, 'a', null), null],
    ['a skipped step', aStep(1, 'a', 'skipped', 5, 2), 0],
    ['times that run backwards', aStep(1, 'a', 'failure', 5, 2), 0],
    ['no start', { ...aStep(1, 'a', 'failure'), startedAt: null }, null],
    ['an unfinished step of a job that was lost', { ...aStep(1, 'a', null), status: 'pending', startedAt: null }, null],
    ['a step that runs, with a stale end', { ...aStep(1, 'a', null), completedAt: at(9) }, null],
    ['a skipped step without times', { ...aStep(1, 'a', 'skipped'), startedAt: null, completedAt: null }, 0],
    ['start and end in one second', aStep(1, 'a', 'success', 5, 5), 0],
    ['more than a day', aStep(1, 'a', 'success', 0, 100_000), 100_000_000]
  ])('%s', (_, step, durationMs) => {
    expect(stepDurationMs(step)).toBe(durationMs)
  })

  test.each([
    ['one after another', [aStep(1, 'a', 'success', 0, 4), aStep(2, 'b', 'success', 4, 9)], 9_000],
    ['with a pause', [aStep(1, 'a', 'success', 0, 4), aStep(2, 'b', 'success', 6, 9)], 7_000],
    ['side by side', [aStep(1, 'a', 'success', 0, 8), aStep(2, 'b', 'success', 2, 9)], 9_000],
    ['one within the other', [aStep(1, 'a', 'success', 0, 9), aStep(2, 'b', 'success', 2, 4), aStep(3, 'c', 'success', 5, 10)], 10_000],
    ['in any order', [aStep(2, 'b', 'success', 4, 9), aStep(1, 'a', 'success', 0, 4)], 9_000],
    ['unfinished, skipped and backwards', [aStep(1, 'a', null, 0), aStep(2, 'b', 'skipped', 0, 5), aStep(3, 'c', 'failure', 8, 3)], 0],
    ['none', [], 0]
  ])('the time that steps cover: %s', (_, steps, ms) => {
    expect(coveredMs(steps)).toBe(ms)
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

  test.each<[string, readonly Job[], number]>([
    ['the stale end of a running job does not count', [aJob(1, 'a', 'success'), aJob(2, 'b', null, { completedAt: at(500) })], 61_000],
    ['a carried-over job counts from where it was taken over', [aJob(1, 'a', 'success', { createdAt: at(1000) })], 0],
    [
      'a re-run counts its own time',
      [
        aJob(1, 'a', 'success', { createdAt: at(1000) }),
        aJob(2, 'b', 'success', { createdAt: at(1000), startedAt: at(1002), completedAt: at(1050) })
      ],
      50_000
    ],
    ['a skipped job that ended long ago', [aJob(1, 'a', 'success'), aJob(2, 'b', 'skipped', { completedAt: at(-1_900_000) })], 61_000],
    ['only skipped jobs', [aJob(1, 'a', 'skipped', { startedAt: at(0), completedAt: at(-1) })], 0],
    ['more than a day', [aJob(1, 'a', 'success', { completedAt: at(200_000) })], 200_000_000]
  ])('wall clock: %s', (_, jobs, wallMs) => {
    expect(sumDurations(jobs).wallMs).toBe(wallMs)
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
        const covered = coveredMs(
          jobs.flatMap((one) => ({ ...aStep(1, 'a', one.conclusion), startedAt: one.startedAt, completedAt: one.completedAt }))
        )
        for (const ms of [...Object.values(sums), ...each, ...steps, covered]) {
          if (ms !== null) expect(Number.isFinite(ms) && ms >= 0).toBe(true)
        }
      })
    )
  })
})
