import { describe, expect, test } from '@jest/globals'
import { byName, executionIn, logicalName, newestPassed, type SeenBranch, tellHistory } from '../../src/jobs/history.ts'
import { aJob, anEarlierRun, aRun } from '../support/jobs.ts'

/** The runs of a branch, newest first: how `test` ended in each; `null`: the run has no such job; `running`: it has not ended. */
const branch = (name: string, ...ends: readonly (string | null)[]): SeenBranch => ({
  branch: name,
  runs: ends.map((end, index) => ({
    run: anEarlierRun(index + 1, end === 'running' ? null : end),
    jobs: end === 'running' ? null : byName(end === null ? [] : [aJob(100 + index, 'test', end)])
  }))
})
const JOB = { name: 'test', ordinal: 0 }
const compare = (from: string, to: string): string => `compare ${from.slice(-1)} ${to.slice(-1)}`
const tell = (own: SeenBranch, base: SeenBranch | null = null) => {
  const { lastPassed, firstFailed, alsoOn, ...told } = tellHistory(JOB, aRun('failure', { id: 77 }), own, base, compare)
  return { ...told, lastPassed: lastPassed?.id ?? null, firstFailed: firstFailed?.id ?? null, alsoOn: alsoOn?.firstFailed.id ?? null }
}

describe('since when a job fails', () => {
  test.each([
    ['new in this run', branch('main', 'success', 'failure'), { state: 'new', lastPassed: 1, firstFailed: 77, failedRuns: 1, isExact: true }],
    [
      'failing for three runs',
      branch('main', 'failure', 'failure', 'success', 'failure'),
      { state: 'known', lastPassed: 3, firstFailed: 2, failedRuns: 3, isExact: true, compareUrl: 'compare 3 2' }
    ],
    ['a gap before this run', branch('main', null, 'success'), { state: 'new', lastPassed: 2, firstFailed: 77, isExact: false }],
    [
      'cancelled between',
      branch('main', 'failure', 'cancelled', 'success'),
      { state: 'known', lastPassed: 3, firstFailed: 1, failedRuns: 2, isExact: false }
    ],
    ['cancelled within the row', branch('main', 'failure', 'cancelled', 'failure', 'success'), { firstFailed: 3, failedRuns: 3, isExact: false }],
    ['one that still runs between', branch('main', 'running', 'failure', 'success'), { state: 'known', firstFailed: 2, isExact: false }],
    [
      'none of those looked at passed',
      branch('main', 'failure', 'timed_out', 'skipped'),
      { state: 'known', lastPassed: null, firstFailed: 2, failedRuns: 3, isExact: true, compareUrl: null }
    ],
    ['the first run ever', branch('main'), { state: 'unknown', lastPassed: null, firstFailed: null, failedRuns: 1, compareUrl: null }],
    ['nothing but skipped ones', branch('main', 'skipped', null), { state: 'unknown', lastPassed: null, firstFailed: null }]
  ])('%s', (_, own, expected) => {
    expect(tell(own)).toMatchObject({ ...expected, alsoOn: null })
  })

  test.each([
    ['fails since two runs', branch('main', 'failure', 'failure', 'success'), 2],
    ['fails, whatever was cancelled since', branch('main', 'cancelled', 'failure', 'success'), 2],
    ['passes', branch('main', 'success', 'failure'), null],
    ['does not know the job', branch('main', null), null]
  ])('the base branch %s', (_, base, first) => {
    expect(tell(branch('feature', 'success'), base).alsoOn).toBe(first)
  })

  test('commits are compared where they differ and are known', () => {
    const own = branch('main', 'success')
    const [seen] = own.runs
    const sha = seen?.run.headSha ?? null
    const urlFor = (headSha: string | null) => tellHistory(JOB, aRun('failure', { headSha }), own, null, compare).compareUrl
    expect([urlFor('c0ffee'), urlFor(sha), urlFor(null)]).toEqual(['compare 1 e', null, null])
  })

  test('of two jobs of one name each has its own', () => {
    const [first, second] = [aJob(1, 'test', 'failure'), aJob(2, 'test', 'failure')]
    const jobs = [second, first, aJob(3, 'test', 'failure', { attempt: 2 }), aJob(4, 'lint', 'failure')]
    expect([logicalName(first, jobs).ordinal, logicalName(second, jobs).ordinal]).toEqual([0, 1])
    const earlier = byName([aJob(12, 'test', 'success'), aJob(11, 'test', 'failure')])
    expect(executionIn({ name: 'test', ordinal: 1 }, earlier)?.id).toBe(12)
    expect(executionIn({ name: 'test', ordinal: 2 }, earlier)).toBeNull()
    expect(newestPassed({ name: 'test', ordinal: 1 }, { branch: 'main', runs: [{ run: anEarlierRun(1), jobs: earlier }] })?.job.id).toBe(12)
  })
})
