import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Job, Step } from '../../src/model/run.ts'
import { compareRuns, MIN_SAMPLES, slowerJobNames } from '../../src/timing/usual.ts'
import { cpuMsOf } from '../support/cpu-time.ts'
import { aJob, aStep, at } from '../support/jobs.ts'

/** A job that waited two seconds and then ran so many, in one step but for the last second. */
const ran = (seconds: number, more: Partial<Job> = {}, step = 'Run make'): Job =>
  aJob(1, 'build', 'success', { startedAt: at(2), completedAt: at(2 + seconds), steps: [aStep(1, step, 'success', 2, 1 + seconds)], ...more })
/** Earlier runs of one job each. */
const runsOf = (...seconds: readonly number[]): readonly (readonly Job[])[] => seconds.map((one) => [ran(one)])

describe('a job beside the jobs of its name', () => {
  test.each([
    ['just within five seconds', 35, [30, 30, 30], 'usual'],
    ['beyond five seconds', 36, [30, 30, 30], 'slower'],
    ['beyond five seconds the other way', 24, [30, 30, 30], 'faster'],
    ['within a tenth of a long job', 1_100, [1_000, 1_000, 1_000], 'usual'],
    ['beyond a tenth of a long job', 1_101, [1_000, 1_000, 1_000], 'slower'],
    ['within what earlier runs differ by', 160, [80, 90, 100, 110, 120, 130], 'usual'],
    ['beyond what earlier runs differ by', 180, [80, 90, 100, 110, 120, 130], 'slower'],
    ['with one earlier run that was an outlier', 80, [60, 60, 600, 60, 60], 'slower'],
    ['with too few samples', 600, [60, 60], 'unknown'],
    ['without any sample', 600, [], 'unknown']
  ] as const)('%s', (_, seconds, earlier, change) => {
    const { jobs } = compareRuns([ran(seconds)], runsOf(...earlier))
    expect(jobs).toMatchObject([{ jobId: 1, name: 'build', currentMs: seconds * 1000, samples: earlier.length, change }])
  })

  test('the median of an even number of samples is the mean of the two in the middle', () => {
    const { jobs } = compareRuns([ran(100)], runsOf(10, 20, 40, 90))
    expect(jobs).toMatchObject([{ medianMs: 30_000, differenceMs: 70_000 }])
  })

  test('only successful jobs that ran are samples', () => {
    const earlier = [
      [ran(60, { conclusion: 'failure' })],
      [ran(60, { conclusion: 'skipped', steps: [] })],
      [ran(60, { conclusion: 'cancelled' })],
      [ran(60, { completedAt: null })],
      [ran(60, { name: 'build (other)' })],
      [ran(60)]
    ]
    expect(compareRuns([ran(60)], earlier).jobs).toMatchObject([{ samples: 1, medianMs: 60_000 }])
  })

  test('skipped, unfinished and never started jobs of this run are not compared', () => {
    const never: Partial<Job> = { conclusion: 'cancelled', steps: [], runnerName: null }
    const jobs = [ran(60, { conclusion: 'skipped' }), ran(60, { status: 'in_progress', conclusion: null, completedAt: null }), ran(60, never)]
    expect(compareRuns(jobs, runsOf(60, 60, 60)).jobs).toEqual([])
  })

  test.each([
    ['quicker than usual says nothing', 10, 'unknown'],
    ['slower than usual is slower', 100, 'slower'],
    ['as long as usual is usual', 62, 'usual']
  ])('that failed: %s', (_, seconds, change) => {
    expect(compareRuns([ran(seconds, { conclusion: 'failure' })], runsOf(60, 60, 60)).jobs).toMatchObject([{ change }])
  })

  test('two jobs of one name share their samples', () => {
    const { jobs } = compareRuns([ran(60), ran(60, { id: 2 })], [[ran(60), ran(70, { id: 2 })]])
    expect(jobs.map(({ jobId, samples }) => [jobId, samples])).toEqual([
      [1, 2],
      [2, 2]
    ])
  })
})

describe('wall clock and queue', () => {
  test('are the first created to the last completed, and the sum of waits', () => {
    const { wall, queue } = compareRuns([ran(98), ran(48, { id: 2, startedAt: at(52) })], runsOf(58, 58, 58))
    expect(wall).toEqual({ currentMs: 100_000, medianMs: 60_000, differenceMs: 40_000, samples: 3, change: 'slower' })
    expect(queue).toEqual({ currentMs: 54_000, medianMs: 2_000, differenceMs: 52_000, samples: 3, change: 'slower' })
  })

  const carried = ran(60, { id: 2, name: 'lint', createdAt: at(5_000) })
  test.each<[string, readonly Job[]]>([
    ['a job still runs', [ran(60), aJob(2, 'test', null)]],
    ['a job was carried over from an earlier attempt', [ran(60), carried]],
    ['jobs are of two attempts', [ran(60), ran(60, { id: 2, attempt: 2 })]],
    ['no job ran', [ran(60, { conclusion: 'skipped' })]],
    ['there are no jobs', []]
  ])('are not compared when %s', (_, jobs) => {
    const unknown = { currentMs: null, medianMs: 62_000, differenceMs: null, samples: 3, change: 'unknown' }
    expect(compareRuns(jobs, runsOf(60, 60, 60)).wall).toEqual(unknown)
    expect(compareRuns([ran(60)], [jobs, jobs, jobs]).wall).toMatchObject({ medianMs: null, samples: 0, change: 'unknown' })
  })

  test('take no sample from a run whose list of jobs is cut, but its jobs are samples', () => {
    const earlier = runsOf(60, 60, 60)
    const { wall, queue, jobs } = compareRuns([ran(60)], earlier, new Set(earlier.slice(0, 2)))
    expect([wall.samples, queue.samples, jobs[0]?.samples]).toEqual([1, 1, 3])
  })

  test('a run that did not succeed is never called faster', () => {
    expect(compareRuns([ran(10, { conclusion: 'failure' })], runsOf(60, 60, 60)).wall.change).toBe('unknown')
    expect(compareRuns([ran(10), ran(5, { id: 2, name: 'docs', conclusion: 'skipped' })], runsOf(60, 60, 60)).wall.change).toBe('faster')
  })

  test('where servers do not tell when jobs were created, there is no queue', () => {
    const old = ran(60, { createdAt: null })
    expect(compareRuns([old], [[old], [old], [old]])).toMatchObject({
      queue: { currentMs: null, samples: 0 },
      wall: { currentMs: 60_000, samples: 3 }
    })
  })
})

describe('steps', () => {
  const withSteps = (id: number, steps: readonly (readonly [string, number])[]): Job =>
    ran(
      steps.reduce((sum, [, seconds]) => sum + seconds, 1),
      { id, name: `job ${id}`, steps: steps.map(([name, seconds], index) => aStep(index + 1, name, 'success', 10, 10 + seconds)) }
    )

  test('the slowest come first, compared with those of the same name in the same job', () => {
    const earlier = [60, 62, 61].map((seconds) => [withSteps(1, [['Run npm ci', seconds]]), withSteps(2, [['Run npm ci', 5]])])
    const { steps } = compareRuns([withSteps(1, [['Run npm ci', 90]]), withSteps(2, [['Run npm ci', 6]])], earlier)
    expect(steps).toMatchObject([
      { jobId: 1, jobName: 'job 1', number: 1, name: 'Run npm ci', currentMs: 90_000, medianMs: 61_000, change: 'slower' },
      { jobId: 2, currentMs: 6_000, medianMs: 5_000, change: 'usual' }
    ])
  })

  test('no more than 20, but always those of a job that was slower', () => {
    const long = (id: number): Job => withSteps(id, [['Run make', 600]])
    const short = (seconds: number): Job => withSteps(99, [['Run lint', seconds]])
    const others = Array.from({ length: 30 }, (_, index) => long(index + 1))
    const earlier = [1, 2, 3].map(() => [...others, short(10)])
    const { steps, jobs } = compareRuns([...others, short(30)], earlier)
    expect(slowerJobNames({ jobs })).toEqual(['job 99'])
    expect(steps).toHaveLength(21)
    expect(steps.at(-1)).toMatchObject({ jobName: 'job 99', name: 'Run lint', change: 'slower' })
  })

  test('skipped and unfinished steps, and those of no time, are left out', () => {
    const steps: readonly Step[] = [aStep(1, 'a', 'skipped', 2, 50), aStep(2, 'b', null), aStep(3, 'c', 'success', 5, 5)]
    expect(compareRuns([ran(60, { steps })], runsOf(60)).steps).toEqual([])
  })
})

describe('the names of slower jobs', () => {
  test('are told once each, the largest difference first', () => {
    const run = (seconds: number): readonly Job[] => [ran(60), ran(seconds, { id: 2, name: 'test' }), ran(seconds, { id: 3, name: 'test' })]
    const jobs = [ran(90), ...run(120).slice(1)]
    expect(slowerJobNames(compareRuns(jobs, [run(60), run(60), run(60)]))).toEqual(['test', 'build'])
  })

  test('are none when nothing is slower', () => {
    expect(slowerJobNames(compareRuns([ran(60)], runsOf(60, 60, 60)))).toEqual([])
  })
})

describe('any jobs at all', () => {
  const time = fc.option(fc.oneof(fc.integer({ min: 0, max: 4_000_000_000_000 }), fc.double()))
  const word = fc.option(fc.constantFrom('success', 'failure', 'skipped', 'cancelled', 'odd', '__proto__'))
  const name = fc.constantFrom('build', 'test', '__proto__', 'constructor', '')
  const step = fc
    .record({ number: fc.nat(5), name, conclusion: word, startedAt: time, completedAt: time })
    .map((parts): Step => ({ ...parts, status: 'completed' }))
  const job = fc
    .record({
      name,
      conclusion: word,
      attempt: fc.option(fc.constantFrom(1, 2)),
      status: fc.constantFrom('completed', 'in_progress'),
      createdAt: time,
      startedAt: time,
      completedAt: time,
      steps: fc.array(step, { maxLength: 4 })
    })
    .map((parts) => aJob(1, 'x', 'success', parts))
  const jobs = fc.array(job, { maxLength: 5 })

  test('give finite times, and a mark only with enough samples', () => {
    fc.assert(
      fc.property(jobs, fc.array(jobs, { maxLength: 6 }), (current, earlier) => {
        const result = compareRuns(current, earlier)
        for (const { currentMs, medianMs, differenceMs, samples, change } of [result.wall, result.queue, ...result.jobs, ...result.steps]) {
          for (const ms of [currentMs, medianMs]) if (ms !== null) expect(Number.isFinite(ms) && ms >= 0).toBe(true)
          if (differenceMs !== null) expect(differenceMs).toBe((currentMs ?? 0) - (medianMs ?? 0))
          if (change !== 'unknown') expect([samples >= MIN_SAMPLES, Number.isFinite(differenceMs)]).toEqual([true, true])
          if (change === 'slower') expect(differenceMs).toBeGreaterThan(0)
          if (change === 'faster') expect(differenceMs).toBeLessThan(0)
        }
      })
    )
  })

  test('a run beside copies of itself has no change', () => {
    fc.assert(
      fc.property(jobs, (current) => {
        const { wall, queue } = compareRuns(current, [current, current, current])
        expect([wall, queue].filter(({ change }) => change === 'slower' || change === 'faster')).toEqual([])
      })
    )
  })
})

test('1,000 jobs of 20 steps beside 50 such runs take no more than a moment', () => {
  const steps = Array.from({ length: 20 }, (_, index) => aStep(index + 1, `step ${index}`, 'success', index, index + 1))
  const run = Array.from({ length: 1_000 }, (_, index) => ran(60, { id: index + 1, name: `test (${index})`, steps }))
  const ms = cpuMsOf(() => expect(compareRuns(run, Array(50).fill(run)).jobs).toHaveLength(1_000))
  expect(ms).toBeLessThan(2_000)
})

test('2,000 jobs of one name beside 15,000 such jobs take no more than a moment', () => {
  const run = Array.from({ length: 2_000 }, (_, index) => ran(60 + (index % 7), { id: index + 1 }))
  const earlier = Array.from({ length: 50 }, () => run.slice(0, 300))
  const ms = cpuMsOf(() => expect(compareRuns(run, earlier).jobs[0]).toMatchObject({ samples: 15_000, change: 'usual' }))
  expect(ms).toBeLessThan(1_000)
})
