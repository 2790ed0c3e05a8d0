import { describe, expect, test } from '@jest/globals'
import { reportAndPublish } from '../../src/action/compose.ts'
import type { Inputs } from '../../src/action/inputs.ts'
import { BASELINE_BYTES } from '../../src/model/budgets.ts'
import { ReportError } from '../../src/model/errors.ts'
import type { EarlierRun, LogAnswer } from '../../src/model/ports.ts'
import type { Job, WorkflowRun } from '../../src/model/run.ts'
import { failingLog } from '../support/failing-log.ts'
import { aContext, aLog, anInputs, type FakePorts, fakePorts, noLog, type World, writtenReport } from '../support/fakes.ts'
import { aJob, anEarlierRun, aRun, at, RUN_ID } from '../support/jobs.ts'

/** A daemon says it at each start, in passing runs too. */
const DAEMON = Array.from({ length: 7 }, (_, index) => `[daemon] ERROR cannot reach the collector at 10.0.0.${index}:4317`)
const OUTPUT = Array.from({ length: 20 }, (_, index) => `step ${String.fromCharCode(97 + index)} of the build is done`)
const REASON = 'frobnicate: the widget table has two rows with the key blue'
const FAILING = [...OUTPUT, REASON, ...DAEMON]
const PASSING = [...OUTPUT, ...DAEMON]

interface Failure {
  readonly message: string
  readonly fingerprint: string
  readonly baseline: { readonly job_id: number; readonly new_lines: number; readonly lines: number } | null
  readonly history: { readonly state: string; readonly failed_runs: number; readonly also_on: unknown } | null
  readonly excerpt: readonly { readonly text: string; readonly new: boolean | null }[]
  readonly same_as_attempt: number | null
  readonly retry: { readonly class: string; readonly advised: boolean }
}

interface Given extends World {
  readonly logOf?: (id: number) => readonly string[] | LogAnswer
  /** The jobs of the attempt before. */
  readonly before?: readonly Job[]
  /** How often the saved logs can be read; then they are gone. */
  readonly reads?: number
  /** How many requests are left before the first one about earlier runs. */
  readonly remaining?: number
}

const askedAbout = ({ calls, queries }: FakePorts): number =>
  calls.filter((call) => /^earlier runs|^default/.test(call)).length + queries.filter(({ runId }) => runId !== RUN_ID).length

const reportOn = async (
  { logOf = (id) => (id < 100 ? FAILING : PASSING), before, remaining, reads = Number.POSITIVE_INFINITY, ...world }: Given,
  inputs: Partial<Inputs> = {}
) => {
  const ports = fakePorts({
    run: aRun('failure'),
    log: (id) => {
      const log = logOf(id)
      return 'kind' in log ? log : aLog(failingLog(...log))
    },
    ...world
  })
  const { github } = ports
  const jobs: FakePorts['github']['jobs'] = async (query) =>
    before !== undefined && query.runId === RUN_ID && 'attempt' in query ? { jobs: before, warnings: [] } : github.jobs(query)
  let left = reads
  const read: FakePorts['files']['read'] = (...part) => {
    if (left-- <= 0) throw new ReportError('unreadable', 'It is gone.')
    return ports.files.read(...part)
  }
  await reportAndPublish(anInputs({ baseline: true, history: 5, ...inputs }), aContext({ runId: 1 }), {
    ...ports,
    files: { ...ports.files, read },
    github: { ...github, jobs, remaining: () => (remaining === undefined ? null : remaining - askedAbout(ports)) }
  })
  const report = writtenReport(ports)
  return {
    failures: report.failures as readonly Failure[],
    notes: (report.notes as readonly { kind: string; message: string }[]).map(({ kind, message }) => `${kind}: ${message}`),
    summary: ports.summaries.join(),
    outputs: ports.outputs,
    logs: ports.calls.filter((call) => call.startsWith('log ')),
    calls: ports.calls,
    queries: ports.queries
  }
}

/** Earlier runs, newest first, and how the one job ended in each; its id is the run's and 100. */
const past = (...ends: readonly string[]): World => {
  const runs: readonly EarlierRun[] = ends.map((end, index) => anEarlierRun(index + 1, end === 'success' ? 'success' : 'failure'))
  return {
    earlierRuns: () => runs,
    jobsOf: (id) => (id === RUN_ID ? undefined : [aJob(100 + id, 'build', ends[id - 1] ?? 'skipped', { runId: id })])
  }
}
const BUILD = aJob(1, 'build', 'failure')

describe('the last time that the job passed', () => {
  test('keeps what its log says too out of the headline', async () => {
    const { failures, summary, logs } = await reportOn({ jobs: [BUILD], ...past('failure', 'success') })
    expect(failures[0]).toMatchObject({ message: REASON, baseline: { job_id: 102, new_lines: 1 } })
    expect(failures[0]?.excerpt.find(({ text }) => text === REASON)?.new).toBe(true)
    expect(summary).toContain('Compared with [run #998](')
    expect(logs).toEqual(['log 1', 'log 102'])
  })

  test.each<[string, Given, string]>([
    ['its log is gone', { logOf: (id) => (id < 100 ? FAILING : noLog('expired')) }, 'the log is expired'],
    ['its transfer breaks', { logOf: (id) => (id < 100 ? FAILING : aLog('one', new ReportError('network', 'It broke.'))) }, 'It broke.'],
    [
      'its log is too long',
      {
        logOf: (id) =>
          id < 100
            ? FAILING
            : {
                kind: 'body',
                bytes: null,
                body: (async function* () {
                  for (let at = 0; at <= BASELINE_BYTES; at += 2 ** 20) yield new Uint8Array(2 ** 20)
                })()
              }
      },
      'it has more than 64 MiB'
    ]
  ])('tells nothing when %s: a note, and the report is as without', async (_, given, says) => {
    const world = { jobs: [BUILD], ...past('success'), ...given }
    const [told, off] = [await reportOn(world), await reportOn(world, { baseline: false })]
    expect(told.failures).toEqual(off.failures)
    expect(told.notes).toContainEqual(`baseline_unreadable: Not compared with the log of build in run #999, where it passed: ${says}`)
  })

  test('tells nothing when most lines are new: another job, so to say', async () => {
    const { failures, notes } = await reportOn({ jobs: [BUILD], ...past('success'), logOf: (id) => (id < 100 ? FAILING : ['hello']) })
    expect(failures[0]).toMatchObject({ baseline: null })
    expect(notes.join()).toContain('baseline_unused: Nothing was learned from the log of build in run #999, where it passed: it lacks more than half')
  })

  test('is named by its id where the server tells no number', async () => {
    const earlierRuns = () => [anEarlierRun(1, 'success', { number: null })]
    const world = { jobs: [BUILD], ...past('success'), earlierRuns }
    expect((await reportOn(world)).summary).toContain('Compared with [run 1](')
    const { notes } = await reportOn({ ...world, logOf: (id) => (id < 100 ? FAILING : noLog('expired')) })
    expect(notes).toContain('baseline_unreadable: Not compared with the log of build in run 1, where it passed: the log is expired')
  })

  test('is that of the same one of jobs with one name; for a job alone nobody knows which', async () => {
    const jobs = [aJob(1, 'build', 'success'), aJob(2, 'build', 'failure')]
    const passed = [aJob(101, 'build', 'failure'), aJob(102, 'build', 'success')]
    const world = {
      jobs,
      job: () => jobs[1] as Job,
      earlierRuns: () => [anEarlierRun(1)],
      jobsOf: (id: number) => (id === RUN_ID ? undefined : passed)
    }
    expect((await reportOn(world)).failures[0]).toMatchObject({ baseline: { job_id: 102 }, history: { state: 'new' } })
    expect((await reportOn(world, { jobId: 2 })).failures[0]).toMatchObject({ baseline: null, history: { state: 'unknown' } })
    const one = { ...world, jobsOf: () => passed.slice(1) }
    expect((await reportOn(one, { jobId: 2 })).failures[0]).toMatchObject({ baseline: { job_id: 102 }, history: { state: 'new' } })
  })

  test('helps nothing when the saved log is gone meanwhile: a note, and the report is as without', async () => {
    const world = { jobs: [BUILD], ...past('success'), reads: 1 }
    const [told, off] = [await reportOn(world), await reportOn(world, { baseline: false })]
    expect(told.failures).toEqual(off.failures)
    expect(told.notes).toEqual([
      'baseline_unreadable: Not compared with the log of build in run #999, where it passed: the failing step of build could not be read and explained once more'
    ])
  })

  test('is another attempt of this run rather than an earlier run', async () => {
    const run = aRun('failure', { attempt: 2, startedAt: at(100) })
    const job = aJob(2, 'build', 'failure', { attempt: 2, createdAt: at(100), startedAt: at(105), completedAt: at(160) })
    const { failures, logs } = await reportOn({ run, jobs: [job], before: [aJob(150, 'build', 'success')], ...past('success') })
    expect(failures[0]).toMatchObject({ message: REASON, baseline: { job_id: 150 } })
    expect(logs).toEqual(['log 2', 'log 150'])
  })

  test('of the first job of a group serves its other legs', async () => {
    const jobs = [aJob(1, 'build (a)', 'failure'), aJob(2, 'build (b)', 'failure'), aJob(3, 'pack', 'failure')]
    const passed = [aJob(101, 'build (a)', 'success'), aJob(102, 'build (b)', 'success'), aJob(103, 'pack', 'success')]
    const world = { earlierRuns: () => [anEarlierRun(1)], jobsOf: (id: number) => (id === RUN_ID ? undefined : passed) }
    const { failures, logs } = await reportOn({ jobs, ...world })
    expect(failures.map(({ baseline }) => baseline?.job_id ?? null)).toEqual([101, 101, null])
    expect(logs.filter((log) => log.length > 'log 1'.length)).toEqual(['log 101'])
  })
})

test('a job that hit its time limit is looked for as far back as one that failed at once', async () => {
  const limit = {
    path: '.github',
    startLine: 1,
    level: 'failure',
    title: '',
    message: 'The job has exceeded the maximum execution time of 60 minutes.'
  }
  const ofRun = (id: number) => [aJob(100 + id, 'build', id === 5 ? 'success' : 'failure'), aJob(200 + id, 'lint', 'success')]
  const { failures, queries } = await reportOn({
    jobs: [aJob(1, 'build', 'cancelled'), aJob(2, 'lint', 'failure')],
    annotations: (id) => (id === 1 ? [limit] : []),
    earlierRuns: () => [1, 2, 3, 4, 5, 6].map((days) => anEarlierRun(days)),
    jobsOf: (id) => (id === RUN_ID ? undefined : ofRun(id))
  })
  expect(failures.map(({ history }) => [history?.state, history?.failed_runs])).toEqual([
    ['known', 5],
    ['new', 1]
  ])
  expect(queries).toHaveLength(1 + 5)
})

describe('requests', () => {
  const many = (count: number): readonly Job[] =>
    Array.from({ length: count }, (_, index) => aJob(index + 1, `test (${index})`, index === 0 ? 'failure' : 'success'))
  const without = async (count: number, given: Given, inputs: Partial<Inputs>) => {
    const [on, off] = [
      await reportOn({ jobs: many(count), ...given }, inputs),
      await reportOn({ jobs: many(count), ...given }, { ...inputs, baseline: false, history: 0 })
    ]
    return on.calls.length + on.queries.length - off.calls.length - off.queries.length
  }

  test.each([3, 300, 1_000])('are none when no job of %d failed', async (count) => {
    const jobs = many(count).map((job) => ({ ...job, conclusion: 'success' }))
    expect(await without(count, { jobs, run: aRun('success'), ...past('success') }, {})).toBe(0)
  })

  test.each([3, 300, 1_000])('for one failed of %d are two lists, the jobs of five runs, and one log', async (count) => {
    const ofRun = (id: number): readonly Job[] | undefined =>
      id === RUN_ID ? undefined : [aJob(100 + id, 'test (0)', id === 5 ? 'success' : 'failure')]
    const runs = [1, 2, 3, 4, 5, 6, 7].map((days) => anEarlierRun(days, 'failure'))
    const added = await without(count, { run: aRun('failure', { branch: 'main' }), earlierRuns: () => runs, jobsOf: ofRun }, {})
    // The default branch's name, its list, five runs, one log.
    expect(added).toBe(1 + 1 + 5 + 1)
  })

  test.each<[string, Partial<Inputs>, readonly string[]]>([
    ['no logs when none are read', { logs: 'none' }, []],
    ['no logs when none may be read', { maxLogs: 0 }, []]
  ])('are for %s', async (_, inputs, logs) => {
    const reported = await reportOn({ jobs: [BUILD], ...past('success') }, inputs)
    expect([reported.logs, reported.failures[0]?.history?.state]).toEqual([logs, 'new'])
  })

  test('are none near the rate limit, and one note says so', async () => {
    const { failures, notes, calls } = await reportOn({ jobs: [BUILD], ...past('success'), remaining: 99 })
    expect(failures[0]).toMatchObject({ baseline: null, history: null })
    expect(notes).toEqual([
      "history_unreadable: For the comparison with earlier runs nothing was asked for: fewer than 100 requests are left before GitHub's rate limit"
    ])
    expect(calls.filter((call) => /runs \d|default/.test(call))).toEqual([])
  })

  test.each<[string, number, Given, number]>([
    ['lists', 101, past('failure', 'failure', 'success'), 0],
    ['jobs of one run', 102, past('failure', 'failure', 'success'), 1],
    ['jobs of all', 102, past('success'), 1]
  ])('end when few are left meanwhile, after the %s', async (_, remaining, given, runs) => {
    const { notes, queries, logs } = await reportOn({ jobs: [BUILD], ...given, remaining })
    expect(notes).toEqual([
      "history_unreadable: For the comparison with earlier runs not all was asked for: fewer than 100 requests are left before GitHub's rate limit"
    ])
    expect([queries.filter(({ runId }) => runId !== RUN_ID).length, logs]).toEqual([runs, ['log 1']])
  })

  test('near the rate limit need no note where nothing is left to ask', async () => {
    const { notes } = await reportOn({ jobs: [BUILD], earlierRuns: () => [], remaining: 101 })
    expect(notes).toEqual([])
  })

  test('are none where the run tells no workflow, and a note says so', async () => {
    const { failures, notes } = await reportOn({ run: aRun('failure', { workflowId: null }), jobs: [BUILD], ...past('success') })
    expect(failures[0]?.history).toBeNull()
    expect(notes).toEqual(['history_unreadable: Not compared with earlier runs: the run itself does not tell its workflow, or not its time'])
  })

  test('begin with the page that has a failed job, and wait for no other page', async () => {
    const ports = fakePorts({ log: () => aLog(failingLog(...FAILING)), ...past('success') })
    const { github } = ports
    const asked = Promise.withResolvers<void>()
    const jobs: FakePorts['github']['jobs'] = async (query, onPage) => {
      if (query.runId !== RUN_ID) return github.jobs(query)
      onPage?.([BUILD], false)
      await asked.promise
      return { jobs: [BUILD, aJob(2, 'lint', 'success')], warnings: [] }
    }
    const earlierRuns: FakePorts['github']['earlierRuns'] = (query) => {
      asked.resolve()
      return github.earlierRuns(query)
    }
    await reportAndPublish(anInputs({ history: 5 }), aContext({ runId: 1 }), { ...ports, github: { ...github, jobs, earlierRuns } })
    expect(ports.calls.filter((call) => call.startsWith('earlier runs'))).toHaveLength(1)
  })

  test('that are refused cost the history only', async () => {
    const { failures, notes } = await reportOn({ jobs: [BUILD], earlierRuns: () => new ReportError('forbidden', 'No.') })
    expect(failures[0]).toMatchObject({ baseline: null, history: null })
    expect(notes).toEqual(['history_unreadable: For the comparison with earlier runs the earlier runs of branch main could not be read. No.'])
  })

  test('for green runs to compare times with are spared when the list has them', async () => {
    const greens = (ports: { readonly calls: readonly string[] }) => ports.calls.filter((call) => call.startsWith('green'))
    expect(greens(await reportOn({ jobs: [BUILD], ...past('success', 'failure', 'success') }, { compareRuns: 5 }))).toEqual([])
  })
})

describe('a re-run', () => {
  const rerun = aRun('failure', { attempt: 2, startedAt: at(100) })
  const again = (id: number, name: string): Job =>
    aJob(id, name, 'failure', { attempt: 2, createdAt: at(100), startedAt: at(105), completedAt: at(160) })
  const DNS = 'curl: (6) Could not resolve host: registry.npmjs.org'

  test.each<[string, readonly string[], number | null, string]>([
    ['the same', [...OUTPUT, 'src/app.ts(99,5): error TS2322: Type is wrong.'], 1, 'The same failure as in attempt 1.'],
    ['another failure', ['src/app.ts(3,5): error TS2304: Cannot find name x.'], null, 'Attempt 1 failed with another error.']
  ])('that fails with %s says so', async (_, log, attempt, words) => {
    const logOf = (id: number) => (id === 1 ? log : ['src/app.ts(3,5): error TS2322: Type is wrong.'])
    const { failures, summary } = await reportOn({ run: rerun, jobs: [again(2, 'build')], before: [BUILD], logOf })
    expect(failures[0]?.same_as_attempt).toBe(attempt)
    expect(summary).toContain(words)
  })

  test('whose runner was lost, as only an annotation says, tells nothing of the attempt before: its annotations are not read', async () => {
    const lost = { path: '.github', startLine: 1, level: 'failure', title: '', message: 'The self-hosted runner lost communication with the server.' }
    const annotations = () => [lost]
    const { failures, summary, logs } = await reportOn({ run: rerun, jobs: [again(2, 'build')], before: [BUILD], logOf: () => OUTPUT, annotations })
    expect(failures).toMatchObject([{ cause: 'runner_lost', same_as_attempt: null }])
    expect([logs, summary.includes('another error')]).toEqual([['log 2', 'log 1'], false])
  })

  test('is compared by a job of the group that failed before', async () => {
    const jobs = [again(3, 'build (a)'), again(4, 'build (b)')]
    const before = [aJob(1, 'build (a)', 'cancelled'), aJob(2, 'build (b)', 'failure')]
    const { failures, logs } = await reportOn({ run: rerun, jobs, before, logOf: () => [DNS] })
    expect(failures.map(({ same_as_attempt }) => same_as_attempt)).toEqual([null, 1])
    expect(logs).toEqual(['log 3', 'log 4', 'log 2'])
  })

  test('that left the job as it was repeats nothing', async () => {
    const job = { ...again(2, 'build'), startedAt: at(1), completedAt: at(61) }
    const { failures, logs, outputs } = await reportOn({ run: rerun, jobs: [job], before: [BUILD], logOf: () => [DNS] })
    expect([failures[0]?.same_as_attempt, logs, outputs.retry_advised]).toEqual([null, ['log 2'], 'true'])
  })

  test('whose log of the attempt before is gone says nothing', async () => {
    const { failures, summary } = await reportOn({
      run: rerun,
      jobs: [again(2, 'build')],
      before: [BUILD],
      logOf: (id) => (id === 1 ? noLog('expired') : FAILING)
    })
    expect([failures[0]?.same_as_attempt, summary.includes('attempt 1')]).toEqual([null, false])
  })

  test('is advised for a fault that may pass, but not for the same once more', async () => {
    const run = aRun('failure')
    const once = await reportOn({ run, jobs: [BUILD], logOf: () => [DNS] })
    expect(once.outputs).toMatchObject({ retry_advised: 'true', transient_job_ids: '[1]' })
    const twice = await reportOn({ run: rerun, jobs: [again(2, 'build')], before: [BUILD], logOf: () => [DNS] })
    expect(twice.outputs).toMatchObject({ retry_advised: 'false', transient_job_ids: '[2]' })
    const third = await reportOn({ run, jobs: [BUILD], logOf: () => [DNS], ...past('failure', 'failure', 'success') })
    expect(third.outputs.retry_advised).toBe('false')
    const second = await reportOn({ run, jobs: [BUILD], logOf: () => [DNS], ...past('failure', 'success') }, { baseline: false })
    expect(second.outputs.retry_advised).toBe('true')
  })

  test('is advised only when every failure that counts may pass', async () => {
    const jobs = [BUILD, aJob(2, 'lint', 'failure')]
    const { outputs } = await reportOn({ jobs, logOf: (id) => (id === 1 ? [DNS] : ['src/app.ts(3,5): error TS2322: Type is wrong.']) })
    expect(outputs).toMatchObject({ retry_advised: 'false', transient_job_ids: '[1]' })
  })
})

test('the fingerprint is that without a baseline', async () => {
  const world = { jobs: [BUILD], ...past('success') }
  const [on, off] = [await reportOn(world), await reportOn(world, { baseline: false })]
  expect(on.failures[0]?.message).not.toBe(off.failures[0]?.message)
  expect(on.failures[0]?.fingerprint).toBe(off.failures[0]?.fingerprint)
})

test('a stranger commands nothing: for the run of a fork there is no command', async () => {
  const log = [
    '=== FAILURES ===',
    '____ test_a ____',
    '>       assert 1 == 2',
    'E       assert 1 == 2',
    'tests/test_a.py:3: AssertionError',
    '=== short test summary info ===',
    'FAILED tests/test_a.py::test_a - assert 1 == 2',
    '=== 1 failed in 0.1s ==='
  ]
  const commandOf = async (run: Partial<WorkflowRun>) => {
    const { failures } = await reportOn({ run: aRun('failure', run), jobs: [BUILD], logOf: () => log })
    return (failures[0] as unknown as { reproduce: { test_command: string | null } | null })?.reproduce
  }
  expect(await commandOf({})).toMatchObject({ test_command: expect.stringContaining('pytest') })
  for (const run of [{ headRepository: 'someone/fork' }, { headRepository: null }]) expect(await commandOf(run)).toMatchObject({ test_command: null })
})
