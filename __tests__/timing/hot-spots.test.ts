import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Job, Step } from '../../src/model/run.ts'
import { findCriticalPath } from '../../src/timing/critical-path.ts'
import { findHotSpots } from '../../src/timing/hot-spots.ts'
import { cpuMsOf } from '../support/cpu-time.ts'
import { aJob, aStep, at } from '../support/jobs.ts'

/** A job that waited and ran so many seconds, with its steps one after another. */
const ran = (id: number, name: string, waited: number, steps: readonly (readonly [string, number])[], more: Partial<Job> = {}): Job => {
  let second = waited
  const done = steps.map(([step, seconds], index) => {
    const from = second
    second += seconds
    return aStep(index + 1, step, 'success', from, second)
  })
  return aJob(id, name, 'success', { startedAt: at(waited), completedAt: at(second), steps: done, ...more })
}

describe('the hot spots of a run', () => {
  test('are nothing for no job', () => {
    expect(findHotSpots([])).toEqual({
      wallMs: 0,
      queueMs: 0,
      jobMs: 0,
      queueShare: 0,
      setUpMs: 0,
      workMs: 0,
      setUpShare: 0,
      slowestJobs: [],
      slowestSteps: [],
      repeatedSteps: [],
      slowRunners: []
    })
  })

  test('tell the slowest jobs and steps, longest first, at most five', () => {
    const jobs = [5, 40, 20, 30, 10, 50, 1].map((seconds, index) => ran(index + 1, `job ${index + 1}`, 0, [['Run make', seconds]]))
    const found = findHotSpots(jobs)
    expect(found.slowestJobs.map(({ jobId, durationMs }) => [jobId, durationMs])).toEqual([
      [6, 50_000],
      [2, 40_000],
      [4, 30_000],
      [3, 20_000],
      [5, 10_000]
    ])
    expect(found.slowestSteps.map(({ jobName, number, name, durationMs }) => [jobName, number, name, durationMs])[0]).toEqual([
      'job 6',
      1,
      'Run make',
      50_000
    ])
  })

  test('tell the part of queueing and the jobs that waited long, by label', () => {
    const jobs = [
      ran(1, 'a', 2, [['Run make', 98]]),
      ran(2, 'b', 300, [['Run make', 100]], { labels: ['self-hosted', 'gpu'] }),
      ran(3, 'c', 60, [['Run make', 40]], { labels: ['gpu', 'self-hosted'] }),
      ran(4, 'd', 59, [['Run make', 41]], { labels: ['self-hosted', 'gpu'] }),
      ran(5, 'e', 90, [['Run make', 1]], { labels: [] })
    ]
    const found = findHotSpots(jobs)
    expect(found.queueShare).toBeCloseTo(511 / (511 + 280))
    expect(found.slowRunners).toEqual([{ labels: ['self-hosted', 'gpu'], waited: 2, jobs: 3, longestMs: 300_000, totalMs: 360_000 }])
  })

  test('tell set-up from work, and count what ran side by side once, as work', () => {
    const jobs = [
      ran(1, 'a', 0, [
        ['Set up job', 2],
        ['Run actions/checkout@v6', 3],
        ['Run npm ci', 35],
        ['Run npm test', 60],
        ['Post Run actions/checkout@v6', 1]
      ]),
      aJob(2, 'b', 'success', { steps: [aStep(1, 'Run npm ci', 'success', 0, 10), aStep(2, 'Run make', 'success', 4, 20)] })
    ]
    expect(findHotSpots(jobs)).toMatchObject({ setUpMs: 45_000, workMs: 76_000, setUpShare: 45 / 121 })
  })

  test('sum a set-up step over all jobs, and another one over the legs of its matrix', () => {
    const jobs = [
      ran(1, 'test (1)', 0, [
        ['Set up job', 99],
        ['Run npm ci', 10],
        ['Run tests', 20]
      ]),
      ran(2, 'test (2)', 0, [
        ['Set up job', 99],
        ['Run npm ci', 12],
        ['Run tests', 30],
        ['Run tests', 5]
      ]),
      ran(3, 'lint', 0, [
        ['Set up job', 99],
        ['Run npm ci', 11],
        ['Run tests', 7]
      ])
    ]
    expect(findHotSpots(jobs).repeatedSteps).toEqual([
      { name: 'Run tests', jobName: 'test', isSetUp: false, jobs: 2, totalMs: 55_000, longestMs: 35_000 },
      { name: 'Run npm ci', jobName: null, isSetUp: true, jobs: 3, totalMs: 33_000, longestMs: 12_000 }
    ])
  })

  test('leave out skipped steps, skipped jobs and those that were carried over', () => {
    const skippedStep: Step = aStep(1, 'Run make', 'skipped', 0, 9)
    const jobs = [
      aJob(1, 'a', 'success', { steps: [skippedStep] }),
      aJob(2, 'b', 'skipped', { steps: [] }),
      ran(3, 'c', 0, [['Run make', 500]], { createdAt: at(1000) })
    ]
    const found = findHotSpots(jobs)
    expect(found.slowestJobs.map(({ jobId }) => jobId)).toEqual([1])
    expect([found.slowestSteps, found.repeatedSteps, found.jobMs]).toEqual([[], [], 60_000])
  })

  test('hold sound numbers for any jobs', () => {
    const time = fc.option(fc.integer({ min: -4_000_000_000_000, max: 4_000_000_000_000 }))
    const conclusion = fc.option(fc.constantFrom('success', 'failure', 'skipped', 'cancelled', 'odd'))
    const step = fc.record({ name: fc.constantFrom('Set up job', 'Run npm ci', 'Run make'), conclusion, startedAt: time, completedAt: time })
    const job = fc
      .record({
        name: fc.constantFrom('a (1)', 'a (2)', 'b'),
        conclusion,
        createdAt: time,
        startedAt: time,
        completedAt: time,
        steps: fc.array(step)
      })
      .map(({ steps, ...parts }) => aJob(1, 'a', parts.conclusion, { ...parts, steps: steps.map((one) => ({ ...aStep(1, 'a', null), ...one })) }))
    fc.assert(
      fc.property(fc.array(job), (jobs) => {
        const found = findHotSpots(jobs)
        const shares = [found.queueShare, found.setUpShare]
        const times = [
          found.setUpMs,
          found.workMs,
          ...found.slowestJobs.map((one) => one.durationMs),
          ...found.repeatedSteps.map((one) => one.totalMs)
        ]
        for (const value of [...shares, ...times]) expect(Number.isFinite(value) && value >= 0).toBe(true)
        for (const value of shares) expect(value).toBeLessThanOrEqual(1)
      })
    )
  })
})

test('1,000 jobs of 20 steps cost little', () => {
  const jobs = Array.from({ length: 1000 }, (_, index) =>
    ran(
      index + 1,
      `test (${index % 50}, ubuntu)`,
      2,
      Array.from({ length: 20 }, (_step, number) => [`Run step ${number}`, (index * number) % 97] as const)
    )
  )
  const ms = cpuMsOf(() => {
    findHotSpots(jobs)
    findCriticalPath(jobs)
  })
  expect(ms).toBeLessThan(500)
})
