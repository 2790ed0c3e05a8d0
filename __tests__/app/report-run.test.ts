import { describe, expect, test } from '@jest/globals'
import { reportAndPublish } from '../../src/action/compose.ts'
import type { Inputs } from '../../src/action/inputs.ts'
import { parseMatcherFile } from '../../src/diagnose/matchers/matcher-text.ts'
import { ReportError } from '../../src/model/errors.ts'
import { anAnnotation } from '../log/support/log-builder.ts'
import { failingLog } from '../support/failing-log.ts'
import { aContext, aLog, anInputs, type FakePorts, fakePorts, type World, writtenReport } from '../support/fakes.ts'
import { aJob, aRun, aStep } from '../support/jobs.ts'

const runOn = async (
  world: World,
  inputs: Partial<Inputs> = {},
  context = {}
): Promise<{ ports: FakePorts; failure: string | null; report: unknown }> => {
  const ports = fakePorts({ log: () => aLog(failingLog()), ...world })
  const failure = await reportAndPublish(anInputs(inputs), aContext(context), ports)
  return { ports, failure, report: writtenReport(ports) }
}
const timeLimit = 'The job running on runner GitHub Actions 2 has exceeded the maximum execution time of 60 minutes.'

describe('the job that this step runs in', () => {
  const own = aJob(1, 'report', null, { runnerName: 'runner-a' })
  const other = aJob(2, 'build', 'failure')

  test.each([
    ['by its id', { currentJobId: 1 }, { runnerName: null }],
    ['by the runner’s name', {}, {}]
  ])('is left out %s', async (_, inputs, context) => {
    const { ports } = await runOn({ jobs: [own, other], run: aRun(null) }, inputs, context)
    expect(ports.outputs).toMatchObject({ total_jobs: '1', status: 'completed', conclusion: 'failure' })
  })

  test('is not guessed in another run', async () => {
    const { ports } = await runOn({ jobs: [own, other], run: aRun(null) }, {}, { runId: 5 })
    expect(ports.outputs).toMatchObject({ total_jobs: '2', status: 'in_progress', conclusion: '' })
  })

  test('is told when an earlier step of it failed', async () => {
    const steps = [aStep(1, 'Set up job', 'success'), aStep(2, 'Run make', 'failure'), aStep(3, 'Report', null)]
    const { ports } = await runOn({ jobs: [{ ...own, steps }], run: aRun(null) }, { currentJobId: 1, summary: 'on_failure' })
    expect(ports.summaries.join()).toContain('Run make')
    expect(ports.outputs).toMatchObject({ total_jobs: '0', conclusion: '' })
  })
})

describe('why a job was cancelled', () => {
  const NEWER = "Canceling since a higher priority waiting request for 'ci-main' exists"
  const world = { jobs: [aJob(1, 'build', 'cancelled'), aJob(2, 'test', 'cancelled')], run: aRun('cancelled') }

  test('is told in GitHub’s words, and nobody is blamed where it was not read', async () => {
    const annotations = (id: number) => (id === 1 ? [anAnnotation(1, NEWER)] : [])
    expect((await runOn({ ...world, annotations })).ports.summaries.join()).toMatch(
      /`: `build` \(a newer run [a-z ]+\)\n- GitHub does not say why: `test`/
    )
    expect((await runOn({ ...world, annotations }, { maxLogs: 1 })).ports.summaries.join()).toMatch(
      /`: `build` \(a newer run [a-z ]+\)\n- Why was not read: `test`/
    )
    const refused = await runOn({ ...world, annotations: () => new ReportError('forbidden', 'The token may not read annotations.') })
    expect(refused.ports.summaries.join()).toContain('- Why could not be read (see the notes): `build`, `test`')
  })
})

describe('what counts', () => {
  test('with filter all each job counts by its latest execution', async () => {
    const jobs = [
      aJob(1, 'build', 'failure', { attempt: 1 }),
      aJob(2, 'build', 'success', { attempt: 2 }),
      aJob(3, 'lint', 'success', { attempt: 1 })
    ]
    const { ports, report, failure } = await runOn({ jobs, run: aRun('success', { attempt: 2 }) }, { filter: 'all', failOn: ['failure'] })
    expect(ports.outputs).toMatchObject({ total_jobs: '2', failed_jobs: '0', conclusion: 'success', failures: '[]', attempt: '2' })
    expect(report).toMatchObject({
      jobs: [
        { id: 1, superseded: true },
        { id: 2, superseded: false },
        { id: 3, superseded: false }
      ]
    })
    expect(failure).toBeNull()
    expect(ports.outputs).toMatchObject({ flaky_job_names: '["build"]' })
    expect(ports.calls.filter((call) => call.startsWith('log'))).toEqual(['log 1'])
  })

  test('a job that was allowed to fail is explained, but does not count', async () => {
    const jobs = [aJob(1, 'build', 'success'), aJob(2, 'nightly', 'failure')]
    const { ports, report, failure } = await runOn({ jobs, run: aRun('success') }, { failOn: ['failure'] })
    expect(ports.outputs).toMatchObject({ conclusion: 'success', failed_jobs: '0', failed_job_names: '[]' })
    expect(report).toMatchObject({ jobs: [{ allowed_to_fail: false }, { allowed_to_fail: true }], failures: [{ job_id: 2 }] })
    expect(failure).toBeNull()
  })

  test('a failed job of a run that still goes on is not taken for allowed', async () => {
    const { ports, failure } = await runOn({ jobs: [aJob(1, 'a', 'failure'), aJob(2, 'b', null)], run: aRun(null) }, { failOn: ['failure'] })
    expect(ports.outputs).toMatchObject({ conclusion: '', status: 'in_progress', failed_jobs: '1' })
    expect(failure).toContain('1 of 2 jobs')
  })

  test('a cancelled job that hit its time limit counts as timed out', async () => {
    const world = { jobs: [aJob(1, 'a', 'cancelled')], run: aRun('cancelled'), annotations: () => [anAnnotation(1, timeLimit)] }
    const { ports, failure, report } = await runOn(world, { failOn: ['timed_out'] })
    expect(ports.outputs).toMatchObject({ conclusion: 'failure', failed_jobs: '1', failed_job_names: '["a"]' })
    expect(report).toMatchObject({ counts: { timed_out: 1, cancelled: 0 }, jobs: [{ conclusion: 'cancelled' }], failures: [{ cause: 'timed_out' }] })
    expect(failure).toContain('timed_out')
  })

  test('a job that hit its time limit in a green run was allowed to', async () => {
    const jobs = [aJob(1, 'a', 'cancelled'), aJob(2, 'b', 'success')]
    const world = { jobs, run: aRun('success'), annotations: (id: number) => (id === 1 ? [anAnnotation(1, timeLimit)] : []) }
    const { ports, failure, report } = await runOn(world, { failOn: ['timed_out'] })
    expect(ports.outputs).toMatchObject({ conclusion: 'success', failed_jobs: '0', failed_job_names: '[]' })
    expect(report).toMatchObject({ jobs: [{ allowed_to_fail: true, effective_conclusion: 'timed_out' }, {}], failures: [{ job_id: 1 }] })
    expect(failure).toBeNull()
  })

  test('a conclusion that nobody knows counts as neutral and is told', async () => {
    const { ports, report } = await runOn({ jobs: [aJob(1, 'a', 'exploded')], run: aRun('exploded') })
    expect(ports.outputs.conclusion).toBe('neutral')
    expect(report).toMatchObject({ notes: [{ kind: 'unknown_conclusion', message: expect.stringContaining('"exploded"') }] })
  })

  test('many jobs with one unknown conclusion make one note', async () => {
    const jobs = Array.from({ length: 9 }, (_, index) => aJob(index + 1, `job ${index + 1}`, index < 8 ? 'exploded' : 'stale'))
    const { report } = await runOn({ jobs, run: aRun('failure') })
    expect(report).toMatchObject({
      notes: [
        { message: 'The conclusion "exploded" of job 1, job 2, job 3, job 4, job 5 and 3 more jobs is not known; it counts as neutral' },
        { message: 'The conclusion "stale" of job 9 is not known; it counts as neutral' }
      ]
    })
  })

  test.each(['constructor', '__proto__', 'total'])('the conclusion %s is counted like any other word', async (word) => {
    const { report } = await runOn({ jobs: [aJob(1, 'a', word), aJob(2, 'b', word)], run: aRun('failure') })
    const counts: unknown = Reflect.get(report as object, 'counts')
    expect(Object.values(counts as object).filter((count) => typeof count !== 'number')).toEqual([])
  })

  test('the name filter leaves jobs out, and a pattern without a job is told', async () => {
    const jobs = [aJob(1, 'build', 'failure'), aJob(2, 'test (1)', 'success')]
    const { ports, report } = await runOn({ jobs }, { jobs: ['test*', 'lnit'] })
    expect(ports.outputs).toMatchObject({ total_jobs: '1', conclusion: 'success' })
    expect(report).toMatchObject({ notes: [{ kind: 'jobs_pattern', message: expect.stringContaining('"lnit"') }] })
  })
})

describe('a run that has no jobs', () => {
  test.each([
    ['startup_failure', 'startup_failure', 1],
    ['failure', 'failure', 1],
    ['cancelled', 'cancelled', 0],
    ['action_required', 'action_required', 0],
    ['timed_out', 'timed_out', 0]
  ])('and ended with %s takes that conclusion', async (conclusion, expected, failures) => {
    const { ports, report } = await runOn({ run: aRun(conclusion) })
    expect(ports.outputs).toMatchObject({ conclusion: expected, status: 'completed', total_jobs: '0' })
    expect(JSON.parse(ports.outputs.failures ?? '')).toHaveLength(failures)
    if (failures > 0) expect(report).toMatchObject({ failures: [{ job_id: null, cause: 'startup_failure' }], groups: [{ job_ids: [] }] })
  })

  test('and still goes on is in progress', async () => {
    const { ports } = await runOn({ run: aRun(null) })
    expect(ports.outputs).toMatchObject({ conclusion: '', status: 'in_progress' })
  })
})

describe('fail_on', () => {
  test.each<[string, Inputs['failOn'], readonly string[], boolean]>([
    ['never fails, whatever happened', [], ['failure'], false],
    ['a word that a job has', ['failure'], ['success', 'failure'], true],
    ['a word that no job has', ['timed_out', 'startup_failure'], ['success', 'failure'], false],
    ['cancelled is a word of its own', ['failure'], ['cancelled'], false],
    ['cancelled when asked for', ['cancelled'], ['cancelled'], true],
    ['action_required', ['action_required'], ['action_required'], true],
    ['a green run', ['failure', 'cancelled'], ['success', 'skipped'], false]
  ])('%s', async (_, failOn, conclusions, fails) => {
    const jobs = conclusions.map((conclusion, index) => aJob(index + 1, `job ${index}`, conclusion))
    const { failure } = await runOn({ jobs, run: aRun('failure') }, { failOn })
    expect(failure !== null).toBe(fails)
  })

  test.each<[Inputs['failOn'], string, boolean]>([
    [['startup_failure'], 'startup_failure', true],
    [['startup_failure'], 'failure', true],
    [['failure'], 'failure', true],
    [['timed_out'], 'failure', false]
  ])('%j of a run without jobs that ended with %s: %s', async (failOn, conclusion, fails) => {
    const { failure } = await runOn({ run: aRun(conclusion) }, { failOn })
    expect(failure !== null).toBe(fails)
  })

  test('fails when the name filter leaves no job: no silent green', async () => {
    const world = { jobs: [aJob(1, 'build', 'success')], run: aRun('success') }
    const { failure, ports } = await runOn(world, { jobs: ['biuld'], failOn: ['timed_out'] })
    expect(failure).toContain('No job is left')
    expect(ports.outputs).toMatchObject({ conclusion: '', total_jobs: '0' })
    expect((await runOn(world, { jobs: ['biuld'] })).failure).toBeNull()
  })
})

describe('annotations', () => {
  test.each<[string, Inputs['failOn'], number]>([
    ['one is kept free when fail_on fails the step', ['failure'], 9],
    ['all ten are used when fail_on does not', ['timed_out'], 10]
  ])('%s', async (_, failOn, count) => {
    const jobs = Array.from({ length: 12 }, (_unused, index) => aJob(index + 1, `job ${index}`, 'failure'))
    const { ports } = await runOn({ jobs }, { failOn })
    expect(ports.annotated).toHaveLength(count)
  })
})

describe('problem matchers of the user', () => {
  test('find what they are made for, before the built-in ones', async () => {
    const text = '{"problemMatcher":[{"owner":"mine","pattern":[{"regexp":"^!! (.+):(\\\\d+) (.+)$","file":1,"line":2,"message":3}]}]}'
    const userMatchers = parseMatcherFile(text).matchers
    const world = { jobs: [aJob(1, 'a', 'failure')], log: () => aLog(failingLog('!! src/a.x:7 is wrong')) }
    const { report } = await runOn(world, { userMatchers })
    expect(report).toMatchObject({ failures: [{ findings: [{ source: 'mine', file: 'src/a.x', line: 7, message: 'is wrong' }] }] })
  })
})

describe('what cannot be read', () => {
  test('the run itself: a note, and the report goes on', async () => {
    const { report, ports } = await runOn({ run: new ReportError('forbidden', 'no'), jobs: [aJob(1, 'a', 'failure')] })
    expect(report).toMatchObject({ notes: [{ kind: 'run_unreadable' }], failures: [{ job_id: 1 }] })
    expect(ports.outputs.conclusion).toBe('failure')
  })

  test('the jobs: an error, and nothing is written', async () => {
    const ports = fakePorts({ jobs: new ReportError('not_found', 'no such run') })
    await expect(reportAndPublish(anInputs(), aContext(), ports)).rejects.toThrow('no such run')
    expect([ports.written.size, ports.summaries.length]).toEqual([0, 0])
  })
})

test('logs that have filled the disk make way for the report, which says so', async () => {
  const jobs = [aJob(1, 'a', 'failure'), aJob(2, 'b', 'failure')]
  const ports = fakePorts({ jobs, log: () => aLog(failingLog()) })
  const { write } = ports.files
  const files: FakePorts['files'] = {
    ...ports.files,
    write: async (name, content) => {
      const hasLogs = [...ports.written.keys()].some((other) => other.startsWith('logs/'))
      if (!name.startsWith('logs/') && hasLogs) throw new ReportError('disk_full', 'The disk is full.')
      await write(name, content)
    }
  }
  const failure = await reportAndPublish(anInputs(), aContext(), { ...ports, files })
  expect([failure, [...ports.written.keys()]]).toEqual([null, ['report.json', 'digest.md', 'summary.md']])
  expect(writtenReport(ports)).toMatchObject({
    jobs: jobs.map(() => ({ log: { state: 'read', path: null } })),
    failures: [{ job_id: 1 }, { job_id: 2 }],
    notes: [{ kind: 'log_removed', message: expect.stringMatching(/^The 2 saved logs were removed: the disk is full/) }]
  })
})

test('one job of another run is not taken for our own', async () => {
  const job = aJob(9, 'a', 'failure', { runId: 77 })
  const log = (): ReturnType<typeof aLog> => aLog(failingLog('src/app.ts(3,5): error TS2322: Type is wrong.'))
  const { ports } = await runOn({ job: () => job, run: aRun('failure', { id: 77 }), log }, { jobId: 9 })
  expect(ports.annotated).toMatchObject([{ file: null, line: null }])
  expect(ports.outputs.run_id).toBe('77')
})

test('a bug is told when the report is out', async () => {
  const ports = fakePorts({ jobs: [aJob(1, 'a', 'failure')] })
  const bug = new TypeError('x is not a function')
  const github = { ...ports.github, log: () => Promise.reject(bug) }
  await expect(reportAndPublish(anInputs(), aContext(), { ...ports, github })).rejects.toBe(bug)
  expect(ports.outputs.failed_jobs).toBe('1')
  expect(writtenReport(ports)).toMatchObject({ failures: [{ job_id: 1 }] })
})
