import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findFlakySuspects, flakyJobNames, groupAttempts, isCarriedOver, previousAttemptConclusion } from '../../src/jobs/attempts.ts'
import { groupExecutions, withoutJobOf } from '../../src/jobs/executions.ts'
import type { Job } from '../../src/model/run.ts'
import { cpuMsOf } from '../support/cpu-time.ts'
import { aJob, at } from '../support/jobs.ts'

const RUN = { attempt: 2, startedAt: at(1_000) }
/** An execution that ran in its attempt: attempts are a thousand seconds apart. */
const ran = (id: number, name: string, attempt: number, conclusion: string | null, more: Partial<Job> = {}): Job => {
  const begin = (attempt - 1) * 1_000
  const times = { createdAt: at(begin + 2), startedAt: at(begin + 5), completedAt: conclusion === null ? null : at(begin + 60) }
  return aJob(id, name, conclusion, { attempt, ...times, ...more })
}
/** The same job listed again: a new execution with the times of the first attempt. */
const carried = (id: number, name: string, attempt: number, conclusion: string): Job =>
  ran(id, name, 1, conclusion, { attempt, createdAt: at((attempt - 1) * 1_000 + 2) })

describe('an execution that did not run in the attempt that lists it', () => {
  test.each<[string, Job, boolean]>([
    ['ended before it was created', carried(1, 'a', 2, 'success'), true],
    [
      'ended before the attempt started, on a server that does not tell when it was created',
      ran(1, 'a', 1, 'success', { attempt: 2, createdAt: null }),
      true
    ],
    ['kept even the time when it was created', ran(1, 'a', 1, 'success', { attempt: 2 }), true],
    ['tells only when it started', { ...carried(1, 'a', 2, 'success'), completedAt: null }, true]
  ])('%s', (_, job, expected) => {
    expect(isCarriedOver(job, RUN)).toBe(expected)
  })

  test.each<[string, Job]>([
    ['a job of the first attempt, whatever its times', { ...carried(1, 'a', 2, 'success'), attempt: 1 }],
    ['a job that ran', ran(1, 'a', 2, 'success')],
    ['a job that runs', ran(1, 'a', 2, null)],
    ['a job without an attempt', { ...carried(1, 'a', 2, 'success'), attempt: null }],
    ['a job without times', ran(1, 'a', 2, 'success', { createdAt: null, startedAt: null, completedAt: null })],
    ['a job whose runner has a slow clock', ran(1, 'a', 2, 'success', { startedAt: at(1_000) })],
    ['a skipped job that ended a second before it was created', ran(1, 'a', 2, 'skipped', { startedAt: at(1_001), completedAt: at(1_001) })],
    ['a skipped job that ended weeks before it started', ran(1, 'a', 2, 'skipped', { completedAt: at(-1_900_000) })],
    ['a job that was cancelled while it waited', ran(1, 'a', 2, 'cancelled', { startedAt: at(1_002), steps: [], runnerName: null })]
  ])('is not %s', (_, job) => {
    expect(isCarriedOver(job, RUN)).toBe(false)
  })

  test('the start of the reported attempt says nothing of executions of another one', () => {
    expect(isCarriedOver(ran(1, 'a', 2, 'success', { createdAt: null }), { attempt: 3, startedAt: at(5_000) })).toBe(false)
  })
})

describe('executions of one job', () => {
  const namesOf = (jobs: readonly Job[]): readonly (readonly number[])[] => groupExecutions(jobs).map((group) => group.map(({ id }) => id))

  test.each<[string, readonly Job[], readonly (readonly number[])[]]>([
    ['are found by name', [ran(1, 'a', 1, 'failure'), ran(2, 'b', 1, 'success'), ran(3, 'a', 2, 'success')], [[1, 3], [2]]],
    ['come by attempt, whatever their ids', [ran(9, 'a', 1, 'failure'), ran(3, 'a', 2, 'success')], [[9, 3]]],
    [
      'are told apart by their order where names repeat',
      [1, 2].flatMap((n) => [ran(n * 10 + 1, 'a', n, 'failure'), ran(n * 10, 'a', n, 'failure')]),
      [
        [10, 20],
        [11, 21]
      ]
    ],
    ['stand alone without an attempt', [ran(1, 'a', 1, 'failure', { attempt: null }), ran(2, 'a', 1, 'success', { attempt: null })], [[1], [2]]]
  ])('%s', (_, jobs, expected) => {
    expect(namesOf(jobs)).toEqual(expected)
  })

  test.each<[string, number | null, readonly number[]]>([
    ['all go with the one that is named', 3, [2]],
    ['all stay when none is named', null, [1, 2, 3]],
    ['all stay when the named one is not among them', 7, [1, 2, 3]]
  ])('%s', (_, id, left) => {
    const jobs = [ran(1, 'report', 1, 'failure'), ran(2, 'b', 1, 'success'), ran(3, 'report', 2, null)]
    expect(withoutJobOf(jobs, id).map((job) => job.id)).toEqual(left)
  })
})

describe('a flaky job', () => {
  const flaky = (jobs: readonly Job[], facts = {}): readonly (readonly unknown[])[] =>
    groupAttempts(jobs, { run: { attempt: 3, startedAt: at(2_000) }, ...facts }).flaky.map(({ name, failed, passed }) => [
      name,
      failed.map(({ id }) => id),
      passed.id
    ])

  test.each<[string, readonly Job[], readonly (readonly unknown[])[]]>([
    ['failed, then passed', [ran(1, 'a', 1, 'failure'), ran(2, 'a', 2, 'success')], [['a', [1], 2]]],
    ['failed twice, then passed', [ran(1, 'a', 1, 'timed_out'), ran(2, 'a', 2, 'failure'), ran(3, 'a', 3, 'success')], [['a', [1, 2], 3]]],
    ['failed between two successes', [ran(1, 'a', 1, 'success'), ran(2, 'a', 2, 'failure'), ran(3, 'a', 3, 'success')], [['a', [2], 3]]],
    ['passed and was then carried over', [ran(1, 'a', 1, 'failure'), ran(2, 'a', 2, 'success'), carried(3, 'a', 3, 'success')], [['a', [1], 3]]],
    [
      'failed once, though a copy of that is listed',
      [ran(1, 'a', 1, 'failure'), carried(2, 'a', 2, 'failure'), ran(3, 'a', 3, 'success')],
      [['a', [1], 3]]
    ],
    ['failed in an attempt of which only the copy is known', [carried(2, 'a', 2, 'failure'), ran(3, 'a', 3, 'success')], [['a', [2], 3]]],
    ['is not one that fails still', [ran(1, 'a', 1, 'failure'), ran(2, 'a', 2, 'failure')], []],
    ['is not one that passed, then failed', [ran(1, 'a', 1, 'success'), ran(2, 'a', 2, 'failure')], []],
    ['is not one that runs again', [ran(1, 'a', 1, 'failure'), ran(2, 'a', 2, null)], []],
    ['is not one that is now skipped', [ran(1, 'a', 1, 'failure'), ran(2, 'a', 2, 'skipped')], []],
    ['is not one that somebody cancelled', [ran(1, 'a', 1, 'cancelled'), ran(2, 'a', 2, 'success')], []],
    [
      'is not another leg of the same name',
      [ran(1, 'a', 1, 'failure'), ran(2, 'a', 1, 'success'), ran(3, 'a', 2, 'failure'), ran(4, 'a', 2, 'success')],
      []
    ],
    ['is not two executions without attempts', [ran(1, 'a', 1, 'failure', { attempt: null }), ran(2, 'a', 1, 'success', { attempt: null })], []]
  ])('%s', (_, jobs, expected) => {
    expect(flaky(jobs)).toEqual(expected)
  })

  test('may have hit its time limit, which GitHub calls cancelled', () => {
    const jobs = [ran(1, 'a', 1, 'cancelled'), ran(2, 'a', 2, 'success')]
    expect(flaky(jobs, { timedOut: new Set([1]) })).toEqual([['a', [1], 2]])
  })

  test('is found in the list of the attempt before, too', () => {
    expect(flaky([ran(2, 'a', 2, 'success')], { earlier: [ran(1, 'a', 1, 'failure'), ran(2, 'a', 2, 'failure')] })).toEqual([['a', [1], 2]])
  })

  test('has the failure of its last execution that failed', () => {
    const failure = { message: 'boom' } as never
    const jobs = [
      ran(1, 'a', 1, 'failure'),
      ran(2, 'a', 2, 'failure'),
      ran(3, 'a', 3, 'success'),
      ran(4, 'b', 1, 'failure'),
      ran(5, 'b', 3, 'success')
    ]
    const history = groupAttempts(jobs, { run: RUN, failures: new Map([[2, failure]]) })
    expect(history.flaky.map((job) => job.failure)).toEqual([failure, null])
    expect(flakyJobNames(history)).toEqual(['a', 'b'])
  })

  test.each<[string, readonly Job[], readonly number[]]>([
    ['its last execution that failed', [ran(1, 'a', 1, 'failure'), ran(2, 'a', 2, 'failure'), ran(3, 'a', 3, 'success')], [2]],
    ['the failure rather than a cancelled execution', [ran(1, 'a', 1, 'failure'), ran(2, 'a', 2, 'cancelled'), ran(3, 'a', 3, 'success')], [1]],
    ['a cancelled execution, which may have hit its time limit', [ran(1, 'a', 1, 'cancelled'), ran(2, 'a', 2, 'success')], [1]],
    ['the failure rather than its copy', [ran(1, 'a', 1, 'failure'), carried(2, 'a', 2, 'failure'), ran(3, 'a', 3, 'success')], [1]],
    ['nothing when it fails still', [ran(1, 'a', 1, 'failure'), ran(2, 'a', 2, 'failure')], []],
    ['nothing when it passed at once', [ran(1, 'a', 1, 'success'), ran(2, 'b', 1, 'failure')], []]
  ])('is explained by %s', (_, jobs, ids) => {
    expect(findFlakySuspects(jobs, { attempt: 3, startedAt: null }).map(({ id }) => id)).toEqual(ids)
  })
})

describe('attempts', () => {
  const conclusions = (jobs: readonly Job[], facts = {}): readonly unknown[] =>
    groupAttempts(jobs, { run: RUN, ...facts }).attempts.map(({ attempt, conclusion }) => [attempt, conclusion])
  const rerun = [ran(1, 'a', 1, 'success'), ran(2, 'b', 1, 'failure'), ran(3, 'b', 2, 'success')]

  test.each<[string, readonly Job[], object, readonly unknown[]]>([
    [
      'end as their jobs together',
      rerun,
      {},
      [
        [1, 'failure'],
        [2, 'success']
      ]
    ],
    [
      'count jobs that did not run again',
      [ran(1, 'a', 1, 'failure'), ran(2, 'b', 1, 'failure'), ran(3, 'b', 2, 'success')],
      {},
      [
        [1, 'failure'],
        [2, 'failure']
      ]
    ],
    [
      'have no conclusion while a job runs',
      [ran(1, 'b', 1, 'failure'), ran(2, 'b', 2, null)],
      {},
      [
        [1, 'failure'],
        [2, null]
      ]
    ],
    [
      'do not fail by what is allowed to',
      [ran(1, 'a', 1, 'failure'), ran(2, 'a', 2, 'failure'), ran(3, 'b', 1, 'success')],
      { allowedToFail: new Set([2]) },
      [
        [1, 'success'],
        [2, 'success']
      ]
    ],
    [
      'fail by a time limit',
      [ran(1, 'a', 1, 'cancelled'), ran(2, 'a', 2, 'success')],
      { timedOut: new Set([1]) },
      [
        [1, 'failure'],
        [2, 'success']
      ]
    ],
    [
      'count only listed jobs when they are the reported one',
      [ran(3, 'b', 2, 'success')],
      { earlier: [ran(1, 'a', 1, 'failure')] },
      [
        [1, 'failure'],
        [2, 'success']
      ]
    ]
  ])('%s', (_, jobs, facts, expected) => {
    expect(conclusions(jobs, facts)).toEqual(expected)
  })

  test.each<[string, number | null, readonly Job[], string]>([
    ['the one before the reported one', 2, rerun, 'failure'],
    ['nothing when the one before is not listed', 3, rerun.slice(0, 2), ''],
    ['nothing for a first attempt', 1, rerun, ''],
    ['the one before the highest when the reported one is not known', null, rerun, 'failure'],
    ['nothing without attempts', null, [ran(1, 'a', 1, 'failure', { attempt: null })], ''],
    ['nothing without jobs', 2, [], '']
  ])('previous_attempt_conclusion is of %s', (_, attempt, jobs, expected) => {
    expect(previousAttemptConclusion(groupAttempts(jobs, { run: { attempt, startedAt: null } }))).toBe(expected)
  })

  test.each<[number, readonly number[], readonly object[]]>([
    [1, [1], []],
    [2, [2], [{ from: 1, to: 1 }]],
    [
      6,
      [2, 6],
      [
        { from: 1, to: 1 },
        { from: 3, to: 5 }
      ]
    ],
    [2_000_000_000, [1_999_999_999], [{ from: 1, to: 1_999_999_998 }]],
    [3, [], [{ from: 1, to: 2 }]]
  ])('of attempt %d with %j listed the others are told', (reported, listed, expected) => {
    const jobs = listed.map((attempt, index) => aJob(index + 1, 'a', 'success', { attempt }))
    expect(groupAttempts(jobs, { run: { attempt: reported, startedAt: null } }).notListed).toEqual(expected)
  })

  test('a job that only the list of the attempt before has is not listed', () => {
    const { jobs } = groupAttempts([ran(3, 'b', 2, 'success')], { run: RUN, earlier: [ran(1, 'a', 1, 'success'), ran(2, 'b', 1, 'failure')] })
    expect(jobs.map(({ name, listed }) => [name, listed])).toEqual([
      ['a', false],
      ['b', true]
    ])
  })
})

test('Any list of jobs has a history: every execution once, by attempt, and nothing flaky that did not pass', () => {
  const time = fc.option(fc.oneof(fc.integer(), fc.double()), { nil: null })
  const job = fc
    .record({
      name: fc.constantFrom('a', 'b', '__proto__', '0 a', ''),
      attempt: fc.option(fc.oneof(fc.integer(), fc.nat(4), fc.constant(Number.NaN)), { nil: null }),
      status: fc.constantFrom('completed', 'in_progress', 'odd'),
      conclusion: fc.constantFrom('success', 'failure', 'cancelled', 'skipped', 'odd', null),
      createdAt: time,
      startedAt: time,
      completedAt: time
    })
    .map((more) => (id: number) => ({ ...aJob(id, more.name, more.conclusion), ...more }))
  const jobs = fc.array(job, { maxLength: 12 }).map((list) => list.map((make, index) => make(index + 1)))
  fc.assert(
    fc.property(jobs, jobs, fc.option(fc.nat(5), { nil: null }), time, (listed, earlier, attempt, startedAt) => {
      const run = { attempt, startedAt }
      const history = groupAttempts(listed, { run, earlier, timedOut: new Set([1]), allowedToFail: new Set([2]) })
      const placed = [...listed, ...earlier.filter(({ id }) => !listed.some((one) => one.id === id))].filter((one) => one.attempt !== null)
      expect(history.jobs.flatMap(({ executions }) => executions)).toHaveLength(placed.length)
      expect(history.attempts.flatMap(({ executions }) => executions)).toHaveLength(placed.length)
      expect(history.flaky.every(({ passed, failed }) => passed.conclusion === 'success' && !failed.includes(passed))).toBe(true)
      expect(typeof previousAttemptConclusion(history)).toBe('string')
      expect(new Set(findFlakySuspects(listed, run)).size).toBeLessThanOrEqual(listed.length)
    })
  )
})

test('A thousand jobs of twenty attempts take no time worth telling', () => {
  const jobs = Array.from({ length: 20_000 }, (_, index) => ran(index + 1, `job ${index % 1_000}`, Math.floor(index / 1_000) + 1, 'failure'))
  const ms = cpuMsOf(() => expect(groupAttempts(jobs, { run: { attempt: 20, startedAt: null } }).jobs).toHaveLength(1_000))
  expect(ms).toBeLessThan(1_000)
})
