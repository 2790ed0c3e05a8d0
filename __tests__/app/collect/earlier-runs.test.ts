import { describe, expect, test } from '@jest/globals'
import { type Compared, compareWithEarlierRuns, requestBudget } from '../../../src/app/collect/earlier-runs.ts'
import { createOptionalReader } from '../../../src/app/collect/optional-reader.ts'
import { createRunLists } from '../../../src/app/collect/run-lists.ts'
import { ReportError } from '../../../src/model/errors.ts'
import type { EarlierRun } from '../../../src/model/ports.ts'
import type { Job } from '../../../src/model/run.ts'
import { type FakePorts, fakePorts, type World } from '../../support/fakes.ts'
import { aJob, anEarlierRun, aRun, at, RUN_ID } from '../../support/jobs.ts'

/** So many earlier runs, the newest a day before this one; their ids are 1, 2, … */
const earlier = (count: number, attempt: number | null = 1): readonly EarlierRun[] =>
  Array.from({ length: count }, (_, index) => anEarlierRun((index + 1) / 2, 'success', { id: index + 1, attempt }))
const build = (seconds: number): Job => aJob(1, 'build', 'success', { completedAt: at(1 + seconds) })
const many = (count: number): readonly Job[] => Array.from({ length: count }, (_, index) => aJob(index + 1, `test (${index})`, 'success'))

const compare = (ports: FakePorts, limit: number, more: Partial<Parameters<typeof compareWithEarlierRuns>[0]> = {}): Promise<Compared> => {
  const subject = { run: aRun('success'), jobs: [build(120)], includes: () => true, ...more }
  const lists = createRunLists({ ...subject, event: null }, ports.github, createOptionalReader('history_unreadable', ''))
  return compareWithEarlierRuns(subject, limit, lists)
}
const worldWith = (runs: readonly EarlierRun[], more: World = {}): World => ({ earlierRuns: () => runs, jobsOf: () => [build(60)], ...more })
const textOf = ({ notes }: Compared): string => notes.map(({ kind, message }) => `${kind}: ${message}`).join('\n')

describe('comparing with earlier runs', () => {
  test('is not done unless it is asked for: nothing is requested', async () => {
    const ports = fakePorts(worldWith(earlier(5)))
    expect(await compare(ports, 0)).toEqual({ usual: null, notes: [] })
    expect(await compare(ports, 5, { jobs: [] })).toEqual({ usual: null, notes: [] })
    expect([ports.calls, ports.queries]).toEqual([[], []])
  })

  test('reads the jobs of the latest attempt of each, and says what it cost', async () => {
    const ports = fakePorts(worldWith(earlier(3, 2)))
    const compared = await compare(ports, 3)
    expect(compared.usual).toMatchObject({
      branch: 'main',
      isOwnBranch: true,
      runIds: [1, 2, 3],
      asked: 3,
      wall: { currentMs: 121_000, medianMs: 61_000, change: 'slower' },
      jobs: [{ name: 'build', change: 'slower' }]
    })
    expect(ports.calls).toEqual(['green runs 161335 main'])
    expect(ports.queries.map((query) => ('attempt' in query ? [query.runId, query.attempt] : query))).toEqual([
      [1, 2],
      [2, 2],
      [3, 2]
    ])
    expect(compared.notes).toEqual([
      { kind: 'compare_runs', message: '4 of at most 8 requests were spent to read the jobs of 3 of 3 earlier runs', data: { asked: 3 } }
    ])
  })

  test('asks for the latest jobs where the server does not tell the attempt', async () => {
    const ports = fakePorts(worldWith(earlier(1, null)))
    await compare(ports, 3)
    expect(ports.queries).toMatchObject([{ runId: 1, filter: 'latest' }])
  })

  test('never takes this run or a newer one', async () => {
    const runs: readonly EarlierRun[] = [anEarlierRun(0, 'success', { id: RUN_ID }), anEarlierRun(-1, 'success', { id: RUN_ID + 1 }), ...earlier(1)]
    expect((await compare(fakePorts(worldWith(runs)), 5)).usual?.runIds).toEqual([1])
  })

  test('leaves out what the report leaves out: the reporting job, and jobs that were not chosen', async () => {
    const report = aJob(9, 'report', 'success', { completedAt: at(5_000) })
    const ports = fakePorts(worldWith(earlier(3), { jobsOf: () => [build(60), report] }))
    expect((await compare(ports, 3, { includes: (name) => name !== 'report' })).usual?.wall.medianMs).toBe(61_000)
  })
})

describe('the branch', () => {
  const onBranch = (own: number, main: number): World => ({ earlierRuns: (branch) => earlier(branch === 'main' ? main : own) })
  const feature = aRun('success', { branch: 'feature' })

  test.each([
    ['its own when that has three runs', 3, 50, 10, 'feature', 3],
    ['the default one when its own has fewer', 2, 5, 10, 'main', 5],
    ['the default one when its own has none', 0, 1, 10, 'main', 1],
    ['its own when the default one has no more', 2, 2, 10, 'feature', 2],
    ['its own when no more are asked for', 1, 1, 1, 'feature', 1]
  ])('is %s', async (_, own, main, limit, branch, count) => {
    const { usual } = await compare(fakePorts(worldWith([], onBranch(own, main))), limit, { run: feature })
    expect([usual?.branch, usual?.isOwnBranch, usual?.runIds.length]).toEqual([branch, branch === 'feature', count])
  })

  test('is the default one when the run tells none', async () => {
    const ports = fakePorts(worldWith(earlier(3), { defaultBranch: 'trunk' }))
    expect((await compare(ports, 3, { run: aRun('success', { branch: null }) })).usual).toMatchObject({ branch: 'trunk', isOwnBranch: false })
    expect(ports.calls).toEqual(['default branch', 'green runs 161335 trunk'])
  })

  test('without any earlier run there is no comparison, and a note says so', async () => {
    const compared = await compare(fakePorts(), 10)
    expect(compared.usual).toBeNull()
    expect(textOf(compared)).toContain('compare_runs_none: Not compared with earlier runs: no earlier successful run of this workflow was found')
  })

  test.each([
    ['workflow', aRun('success', { workflowId: null }), [build(60)]],
    ['time', aRun('success', { createdAt: null }), [aJob(1, 'build', 'success', { createdAt: null, startedAt: null })]]
  ])('a run that does not tell its %s costs nothing', async (_, run, jobs) => {
    const ports = fakePorts(worldWith(earlier(3)))
    const compared = await compare(ports, 10, { run, jobs })
    expect(compared).toEqual({ usual: null, notes: [{ kind: 'compare_runs_none', message: expect.stringContaining('does not tell its workflow') }] })
    expect(ports.calls).toEqual([])
  })

  test('the first job tells the time of a run that does not', async () => {
    const { usual } = await compare(fakePorts(worldWith(earlier(3))), 3, { run: aRun('success', { createdAt: null }) })
    expect(usual?.runIds).toHaveLength(3)
  })
})

describe('the budget', () => {
  test.each([
    [0, 0],
    [1, 4],
    [10, 22],
    [50, 102]
  ])('for %d runs is %d requests', (limit, requests) => {
    expect(requestBudget(limit)).toBe(requests)
  })

  test.each([
    ['small runs are read all', 1, 10, 10, 11],
    ['runs of 100 jobs may have two pages', 100, 10, 10, 11],
    ['runs of 150 jobs are read all', 150, 10, 10, 21],
    ['of runs of 300 jobs as many as three pages each allow', 299, 10, 7, 22],
    ['larger ones are cut', 1_000, 10, 7, 22],
    ['a single large one is read as far as allowed', 1_000, 1, 1, 4]
  ])('%s', async (_, jobs, limit, read, requests) => {
    const world = worldWith(earlier(limit), { jobs: many(jobs) })
    const ports = fakePorts({ ...world, jobsOf: () => undefined })
    const github = {
      ...ports.github,
      // Cuts as the real port does.
      jobs: async (query: Parameters<typeof ports.github.jobs>[0]) => {
        const list = await ports.github.jobs(query)
        return { ...list, jobs: list.jobs.slice(0, (query.maxPages ?? Number.POSITIVE_INFINITY) * 100) }
      }
    }
    const compared = await compare({ ...ports, github }, limit)
    expect(compared.usual?.runIds).toHaveLength(read)
    expect(textOf(compared)).toContain(`: ${requests} of at most ${requestBudget(limit)} requests`)
  })

  test('a run that is cut gives no wall clock, and a note says so', async () => {
    const ports = fakePorts(worldWith(earlier(3), { jobsOf: () => many(300) }))
    const compared = await compare(ports, 3)
    expect(compared.usual?.wall.samples).toBe(0)
    expect(textOf(compared)).toContain('compare_runs_cut: Of 2 of 2 earlier runs only the first jobs were read')
  })
})

describe('what cannot be read', () => {
  const error = (kind: ConstructorParameters<typeof ReportError>[0]): ReportError => new ReportError(kind, `It is ${kind}.`)

  test('costs only the run it belongs to', async () => {
    const ports = fakePorts(worldWith(earlier(5), { jobsOf: (id) => (id === 1 || id === 3 ? error('not_found') : [build(60)]) }))
    const compared = await compare(ports, 5)
    expect(compared.usual?.runIds).toEqual([2, 4, 5])
    expect(textOf(compared)).toContain(
      'compare_runs_unreadable: For the comparison the jobs of an earlier run could not be read (2 times). It is not_found.'
    )
    expect(textOf(compared)).toContain('jobs of 3 of 5 earlier runs')
  })

  test.each(['forbidden', 'unauthorized', 'rate_limited'] as const)('because the request is %s ends the reading', async (kind) => {
    const ports = fakePorts(worldWith(earlier(50), { jobsOf: () => error(kind) }))
    const compared = await compare(ports, 50)
    expect(compared.usual).toBeNull()
    expect(ports.queries).toHaveLength(1)
    expect(compared.notes.map((note) => note.kind)).toEqual(['compare_runs_unreadable', 'compare_runs'])
  })

  test('because GitHub fails is given up after a few times', async () => {
    const ports = fakePorts(worldWith(earlier(50), { jobsOf: () => error('server') }))
    expect(textOf(await compare(ports, 50))).toContain('could not be read (3 times)')
    expect(ports.queries).toHaveLength(3)
  })

  test('a list of runs that fails leaves the default branch', async () => {
    const ports = fakePorts(worldWith([], { earlierRuns: (branch) => (branch === 'main' ? earlier(3) : error('server')) }))
    const compared = await compare(ports, 3, { run: aRun('success', { branch: 'feature' }) })
    expect(compared.usual?.branch).toBe('main')
    expect(textOf(compared)).toContain('the earlier runs of branch feature could not be read. It is server.')
  })

  test('a refused list of runs is asked for once', async () => {
    const ports = fakePorts(worldWith([], { earlierRuns: () => error('forbidden') }))
    const compared = await compare(ports, 3, { run: aRun('success', { branch: 'feature' }) })
    expect(ports.calls).toEqual(['green runs 161335 feature'])
    expect(compared.notes.map((note) => note.kind)).toEqual(['compare_runs_unreadable', 'compare_runs'])
  })

  test('a default branch that cannot be read leaves the own one', async () => {
    const ports = fakePorts(worldWith(earlier(2), { defaultBranch: error('server') }))
    const compared = await compare(ports, 3, { run: aRun('success', { branch: 'feature' }) })
    expect(compared.usual).toMatchObject({ branch: 'feature', runIds: [1, 2] })
    expect(textOf(compared)).toContain('the name of the default branch could not be read')
  })

  test('an error that is ours is not hidden', async () => {
    await expect(compare(fakePorts(worldWith(earlier(1), { jobsOf: () => new TypeError('a bug') })), 3)).rejects.toThrow('a bug')
  })
})
