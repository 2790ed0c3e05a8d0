import { describe, expect, test } from '@jest/globals'
import type { ReportedJob } from '../../../src/model/report.ts'
import { type Bar, barOf, chooseBars, partAtPauses } from '../../../src/render/view/timeline.ts'
import { aJob, aStep, at } from '../support/build.ts'

const HOUR = 3600
const READ_AT = at(50)
const barsOf = (...jobs: readonly ReportedJob[]): readonly Bar[] => jobs.map((job) => barOf(job, READ_AT)).filter((bar) => bar !== null)
/** A job that ran from one second to another. */
const ran = (id: number, from: number, to: number, more: Partial<ReportedJob> = {}): ReportedJob =>
  aJob(id, `j${id}`, 'success', { createdAt: at(from), startedAt: at(from), completedAt: at(to), ...more })
const partsOf = (...jobs: readonly ReportedJob[]): readonly (readonly number[])[] =>
  partAtPauses(barsOf(...jobs)).map(({ bars }) => bars.map(({ job }) => job.id))

describe('The bar of a job', () => {
  test.each([
    { name: 'a finished job', job: aJob(1, 'a', 'success'), times: [0, 4, 64] },
    { name: 'a job without created_at', job: aJob(1, 'a', 'success', { createdAt: null }), times: [4, 4, 64] },
    { name: 'a job carried over from an earlier attempt', job: aJob(1, 'a', 'success', { createdAt: at(900) }), times: [4, 4, 64] },
    { name: 'a job that ended before it started', job: aJob(1, 'a', 'cancelled', { completedAt: at(2) }), times: [0, 4, 4] },
    { name: 'a job that only waited', job: aJob(1, 'a', 'cancelled', { startedAt: at(0), completedAt: at(9), runnerName: null }), times: [0, 9, 9] },
    {
      name: 'a running job',
      job: aJob(1, 'a', null, { steps: [aStep(1, 's', 'success', 5, 20), aStep(2, 't', null, 20, null)] }),
      times: [0, 4, 50]
    },
    {
      name: 'a job whose status lags behind its steps',
      job: aJob(1, 'a', null, { status: 'queued', steps: [aStep(1, 's', 'success', 5, 20)] }),
      times: [0, 4, 20]
    }
  ])('of $name', ({ job, times }) => {
    const bar = barOf(job, READ_AT)
    expect([bar?.queuedAt, bar?.startedAt, bar?.endedAt]).toEqual(times.map(at))
  })

  test.each([
    { name: 'skipped', job: aJob(1, 'a', 'skipped') },
    { name: 'not started', job: aJob(1, 'a', null, { status: 'queued', startedAt: null }) },
    { name: 'finished at an unknown time', job: aJob(1, 'a', 'success', { completedAt: null }) },
    { name: 'finished at no time', job: aJob(1, 'a', 'success', { completedAt: Number.NaN }) },
    { name: 'finished before 1970', job: aJob(1, 'a', 'success', { completedAt: -1 }) }
  ])('is none when it is $name', ({ job }) => {
    expect(barOf(job, READ_AT)).toBeNull()
  })
})

describe('Bars chosen for a picture', () => {
  test('are the failed ones first, then the longest, in the given order', () => {
    const bars = barsOf(ran(1, 0, 10), ran(2, 0, 30), ran(3, 0, 5, { effectiveConclusion: 'failure' }), ran(4, 0, 20))
    expect(chooseBars(bars, 3).map(({ job }) => job.id)).toEqual([2, 3, 4])
    expect(chooseBars(bars, 4)).toEqual(bars)
  })
})

describe('Bars are parted where nothing ran', () => {
  test('for ten minutes or more, and twice as long as all the work', () => {
    expect(partsOf(ran(1, 0, 60), ran(2, 660, 700))).toEqual([[1], [2]])
    expect(partsOf(ran(1, 0, 60), ran(2, 659, 700))).toEqual([[1, 2]])
    expect(partsOf(ran(1, 0, HOUR), ran(2, 3 * HOUR + 2, 3 * HOUR + 3))).toEqual([[1], [2]])
    expect(partsOf(ran(1, 0, HOUR), ran(2, 2.9 * HOUR, 3 * HOUR))).toEqual([[1, 2]])
  })

  test('not where a longer job still ran, nor where a job waited that never got a runner', () => {
    expect(partsOf(ran(1, 0, 24 * HOUR), ran(2, 10, 20), ran(3, 23 * HOUR, 24 * HOUR))).toEqual([[1, 2, 3]])
    const waited = aJob(4, 'a', 'cancelled', { createdAt: at(10), startedAt: at(10), completedAt: at(24 * HOUR), runnerName: null })
    expect(partsOf(ran(1, 0, 20), waited)).toEqual([[1, 4]])
  })

  test('at the three longest pauses only, and each says how long it was', () => {
    const days = [0, 30, 49, 100, 120].map((hours, index) => ran(index + 1, hours * HOUR, hours * HOUR + 60))
    expect(partsOf(...days)).toEqual([[1], [2, 3], [4], [5]])
    expect(partAtPauses(barsOf(ran(1, 0, 60), ran(2, 1000, 1010))).map(({ pauseMs }) => pauseMs)).toEqual([0, 940_000])
  })
})
