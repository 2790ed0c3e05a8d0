import { describe, expect, test } from '@jest/globals'
import { readEarlierExecutions, type Wish } from '../../../src/app/collect/earlier-executions.ts'
import { createOptionalReader } from '../../../src/app/collect/optional-reader.ts'
import { createRunLists } from '../../../src/app/collect/run-lists.ts'
import type { RunContext } from '../../../src/model/context.ts'
import { ReportError } from '../../../src/model/errors.ts'
import type { EarlierRun } from '../../../src/model/ports.ts'
import type { WorkflowRun } from '../../../src/model/run.ts'
import { fakePorts, type World } from '../../support/fakes.ts'
import { aJob, anEarlierRun, aRun, RUN_ID } from '../../support/jobs.ts'

const JOB = { name: 'test', ordinal: 0 }
const WISH: Wish = { jobs: [JOB], history: 5 }
/** Runs from a day on; of the base branch their ids are 100 more. */
const runs = (count: number, conclusion: string | null = 'failure', base = 0): readonly EarlierRun[] =>
  Array.from({ length: count }, (_, index) => anEarlierRun(index + 1, conclusion, { id: base + index + 1 }))

const read = async (world: World, wish: Partial<Wish> = {}, run: Partial<WorkflowRun> = {}, event: RunContext['event'] = null) => {
  const ports = fakePorts({ jobsOf: () => [aJob(1, 'test', 'failure')], ...world })
  const reader = createOptionalReader('history_unreadable', 'For the comparison with earlier runs')
  const reported = aRun('failure', { branch: 'feature', ...run })
  const lists = createRunLists({ run: reported, jobs: [], event }, ports.github, reader)
  if (lists === null) throw new Error('no lists')
  const found = await readEarlierExecutions(reported, { ...WISH, ...wish }, lists, reader)
  return { ...ports, ...found, notes: reader.notes().map(({ message }) => message), read: ports.queries.map(({ runId }) => runId) }
}
const onBranches = (own: readonly EarlierRun[], base: readonly EarlierRun[]): World => ({ earlierRuns: (name) => (name === 'main' ? base : own) })

describe('the runs whose jobs are read', () => {
  test('are those of both branches in turn, newest first, no more than are asked for', async () => {
    const found = await read(onBranches(runs(9), runs(9, 'failure', 100)))
    expect(found.read).toEqual([1, 101, 2, 3, 102])
    expect(found.calls).toEqual(['earlier runs 161335 feature', 'default branch', 'earlier runs 161335 main'])
  })

  test.each([
    ['1', 1, 1],
    ['3', 3, 3],
    ['50 of 30', 50, 30]
  ])('%s of one branch', async (_, history, expected) => {
    const found = await read({ earlierRuns: () => runs(40) }, { history }, { branch: 'main' })
    expect(found.read).toHaveLength(expected)
    expect(found.base).toBeNull()
  })

  test('are no more when both branches have told', async () => {
    const found = await read({ ...onBranches(runs(9), runs(9, 'success', 100)), jobsOf: () => [aJob(1, 'test', 'success')] }, { history: 50 })
    expect(found.read).toEqual([1, 101, 2])
  })

  test('of a branch are no more when that has told', async () => {
    const jobsOf = (id: number) => [aJob(1, 'test', id > 100 ? 'success' : 'failure')]
    const found = await read({ ...onBranches(runs(9), runs(9, 'success', 100)), jobsOf }, { history: 6 })
    expect(found.read).toEqual([1, 101, 2, 3, 4, 5])
  })

  test('are not those that have not ended: nothing is known of their jobs', async () => {
    const found = await read({ earlierRuns: () => [anEarlierRun(1, null), ...runs(3).slice(1)] }, {}, { branch: 'main' })
    expect(found.read).toEqual([2, 3])
    expect(found.own?.runs.map(({ run, jobs }) => [run.id, jobs === null])).toEqual([
      [1, true],
      [2, false],
      [3, false]
    ])
  })

  test.each([
    ['own branch after a push', 'push', 9, [1, 2, 3]],
    ['own branch after a push, then the base branch', 'push', 2, [1, 2, 101]],
    ['base branch for a pull request', 'pull_request', 9, [101, 102, 103]],
    ['base branch for a merge queue', 'merge_group', 9, [101, 102, 103]]
  ])('for a baseline alone are at most three: of the %s', async (_, event, own, expected) => {
    const found = await read(onBranches(runs(own), runs(9, 'failure', 100)), { history: 0 }, { event })
    expect(found.read.toSorted((a, b) => a - b)).toEqual(expected)
  })

  test('that cannot be read are as if they had no jobs, and a note says so', async () => {
    const error = new ReportError('server', 'It failed.')
    const found = await read(
      { earlierRuns: () => runs(2), jobsOf: (id) => (id === 1 ? error : [aJob(1, 'test', 'success')]) },
      {},
      { branch: 'main' }
    )
    expect(found.own?.runs.map(({ jobs }) => jobs?.size ?? null)).toEqual([null, 1])
    expect(found.notes).toEqual(['For the comparison with earlier runs the jobs of an earlier run could not be read. It failed.'])
  })
})

describe('earlier runs', () => {
  const idsOn = async (list: readonly EarlierRun[], run: Partial<WorkflowRun>, name: 'own' | 'base') =>
    (await read({ earlierRuns: () => list }, { history: 50 }, run))[name]?.runs.map(({ run: { id } }) => id) ?? null

  test("of the own branch are those of the run's head repository: a fork's branch may be called alike", async () => {
    const list = [
      anEarlierRun(1, 'failure', { headRepository: 'someone/fork' }),
      anEarlierRun(2, 'failure', { headRepository: null }),
      anEarlierRun(3, 'failure')
    ]
    expect(await idsOn(list, { branch: 'main' }, 'own')).toEqual([3])
    expect(await idsOn(list, { branch: 'main', headRepository: 'someone/fork' }, 'own')).toEqual([1])
    expect(await idsOn(list, { branch: 'main', headRepository: null }, 'own')).toEqual([])
  })

  test('of the base branch are those of the repository, and none of pull requests', async () => {
    const list = [
      anEarlierRun(1, 'failure', { headRepository: 'someone/fork' }),
      anEarlierRun(2, 'failure', { event: 'pull_request' }),
      anEarlierRun(3, 'failure', { event: 'pull_request_target' }),
      anEarlierRun(4, 'failure', { event: 'schedule' })
    ]
    // A fork's `main` is not the repository's.
    expect(await idsOn(list, { branch: 'main', headRepository: 'someone/fork', event: 'pull_request' }, 'base')).toEqual([4])
  })

  test('never are the reported run, although the list may have it', async () => {
    expect(await idsOn([anEarlierRun(1, 'failure', { id: RUN_ID }), anEarlierRun(2)], { branch: 'main' }, 'own')).toEqual([2])
  })

  test('are at most 30 days older, and were created before, whatever their numbers', async () => {
    const list = [
      anEarlierRun(-1, 'failure', { id: 9, number: 1 }),
      anEarlierRun(0, 'failure', { id: 8, number: 2 }),
      anEarlierRun(29, 'failure', { number: 9_999 }),
      anEarlierRun(31, 'failure')
    ]
    expect(await idsOn(list, { branch: 'main' }, 'own')).toEqual([29])
  })
})

describe('the base branch', () => {
  const branchOf = async (run: Partial<WorkflowRun>, event: RunContext['event'] = null) => {
    const { base, calls } = await read({ earlierRuns: () => [], defaultBranch: 'trunk' }, {}, run, event)
    return [base?.branch ?? null, calls.includes('default branch')]
  }
  test.each([
    ['is the base of the pull request', { baseBranch: 'release' }, { baseBranch: 'other', defaultBranch: 'main' }, ['release', false]],
    ["is that of the event's pull request", {}, { baseBranch: 'release/1', defaultBranch: 'main' }, ['release/1', false]],
    ['is the target of the merge queue', { branch: `gh-readonly-queue/release/1/pr-7-${'a'.repeat(40)}` }, null, ['release/1', false]],
    ['is the default branch, of which the event may tell', {}, { baseBranch: null, defaultBranch: 'next' }, ['next', false]],
    ['is the default branch, which is asked for', {}, null, ['trunk', true]],
    ['is none beside the own one', { branch: 'trunk' }, null, [null, true]]
  ])('%s', async (_, run, event, expected) => {
    expect(await branchOf(run, event)).toEqual(expected)
  })
})
