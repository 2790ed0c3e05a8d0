import { describe, expect, test } from '@jest/globals'
import { FAIL_ON, type InputDefaults, type ParsedInputs, parseInputs } from '../../src/action/inputs.ts'
import { ReportError } from '../../src/model/errors.ts'

const DEFAULTS: InputDefaults = { repository: 'octo-org/octo-repo', runId: '42', temp: '/tmp/runner' }
const parse = (given: Readonly<Record<string, string>> = {}, defaults: Partial<InputDefaults> = {}): ParsedInputs =>
  parseInputs((name) => given[name] ?? '', { ...DEFAULTS, ...defaults })
const refusal = (given: Readonly<Record<string, string>>, defaults: Partial<InputDefaults> = {}): string => {
  try {
    parse(given, defaults)
  } catch (error) {
    if (error instanceof ReportError && error.kind === 'input') return error.message
    throw error
  }
  throw new Error('nothing was refused')
}

describe('inputs that are not set', () => {
  test('have the defaults of action.yml', () => {
    expect(parse()).toEqual({
      token: '',
      owner: 'octo-org',
      repo: 'octo-repo',
      runId: 42,
      attempt: null,
      filter: 'latest',
      jobId: null,
      jobs: [],
      currentJobId: null,
      logs: 'failed',
      maxLogs: 50,
      excerptLines: 30,
      annotations: 10,
      baseline: true,
      history: 5,
      summary: 'always',
      timeline: true,
      wholeLogs: false,
      compareRuns: 0,
      outputDir: '/tmp/runner/workflow-run-report',
      checkRun: false,
      waitSeconds: 0,
      failOn: []
    })
  })

  test('blanks and line ends are as good as nothing', () => {
    expect(parse(new Proxy({}, { get: () => ' \n\t ' }))).toEqual(parse())
  })
})

describe('good values', () => {
  test.each<[string, string, Partial<ParsedInputs>]>([
    ['token', ' ghs_abc ', { token: 'ghs_abc' }],
    ['repository', 'a.b/c_d-e', { owner: 'a.b', repo: 'c_d-e' }],
    ['run_id', ' 29679449\n', { runId: 29_679_449 }],
    ['attempt', '2', { attempt: 2 }],
    ['filter', 'all', { filter: 'all' }],
    ['job_id', '123456789012', { jobId: 123_456_789_012 }],
    ['jobs', 'build\n\n  test (*  \r\n!lint', { jobs: ['build', 'test (*', '!lint'] }],
    ['current_job_id', '7', { currentJobId: 7 }],
    ['logs', 'none', { logs: 'none' }],
    ['logs', 'all', { logs: 'all' }],
    ['max_logs', '0', { maxLogs: 0 }],
    ['max_logs', '100000', { maxLogs: 100_000 }],
    ['excerpt_lines', '0', { excerptLines: 0 }],
    ['excerpt_lines', '1000', { excerptLines: 1_000 }],
    ['annotations', '0', { annotations: 0 }],
    ['summary', 'on_failure', { summary: 'on_failure' }],
    ['summary', 'never', { summary: 'never' }],
    ['timeline', 'FALSE', { timeline: false }],
    ['timeline', 'True', { timeline: true }],
    ['whole_logs', 'TRUE', { wholeLogs: true }],
    ['whole_logs', ' false ', { wholeLogs: false }],
    ['compare_runs', '0', { compareRuns: 0 }],
    ['compare_runs', '50', { compareRuns: 50 }],
    ['check_run', 'TRUE', { checkRun: true }],
    ['wait_seconds', ' 1800 ', { waitSeconds: 1_800 }],
    ['wait_seconds', '21600', { waitSeconds: 21_600 }],
    ['output_dir', 'out/here', { outputDir: 'out/here' }],
    ['fail_on', 'never', { failOn: [] }],
    ['fail_on', 'timed_out, failure,', { failOn: ['failure', 'timed_out'] }],
    ['fail_on', FAIL_ON.join(','), { failOn: FAIL_ON }]
  ])('%s: %j', (name, value, expected) => {
    expect(parse({ [name]: value })).toEqual({ ...parse(), ...expected })
  })

  test('a job id with the run’s own default beside it is no contradiction', () => {
    expect(parse({ job_id: '5', run_id: '42' })).toMatchObject({ jobId: 5, runId: 42 })
  })

  test('attempt with filter latest is no contradiction', () => {
    expect(parse({ attempt: '2', filter: 'latest' })).toMatchObject({ attempt: 2, filter: 'latest' })
  })
})

describe('bad values', () => {
  test.each([
    ['repository', 'octo-repo', 'owner/name'],
    ['repository', 'a/b/c', 'owner/name'],
    ['repository', 'https://github.com/a/b', 'owner/name'],
    ['repository', 'octo-org/..', 'owner/name'],
    ['repository', './octo-repo', 'owner/name'],
    ['run_id', '0', 'a positive whole number'],
    ['run_id', '-1', 'a positive whole number'],
    ['run_id', '1e3', 'a positive whole number'],
    ['run_id', '9007199254740992', 'a positive whole number'],
    ['attempt', 'latest', 'a positive whole number'],
    ['filter', 'Latest', "'latest', 'all'"],
    ['job_id', '1.5', 'a positive whole number'],
    ['current_job_id', 'build', 'a positive whole number'],
    ['logs', 'true', "'failed', 'all', 'none'"],
    ['max_logs', '-1', 'a whole number, 0 or more'],
    ['max_logs', 'many', 'a whole number, 0 or more'],
    ['excerpt_lines', '1001', 'a whole number from 0 to 1000'],
    ['annotations', '0x5', 'a whole number, 0 or more'],
    ['summary', 'true', "'always', 'on_failure', 'never'"],
    ['timeline', 'yes', "'true' or 'false'"],
    ['whole_logs', '1', "'true' or 'false'"],
    ['compare_runs', '51', 'a whole number from 0 to 50'],
    ['compare_runs', 'all', 'a whole number from 0 to 50'],
    ['check_run', 'yes', "'true' or 'false'"],
    ['wait_seconds', '21601', 'a whole number from 0 to 21600'],
    ['wait_seconds', '30m', 'a whole number from 0 to 21600'],
    ['fail_on', 'failures', "'never' alone"],
    ['fail_on', ',', "'never' alone"],
    ['fail_on', 'never,failure', "'never' alone"]
  ])('%s: %j is refused with what is allowed and an example', (name, value, allowed) => {
    const message = refusal({ [name]: value })
    expect(message).toMatch(/^One input is not usable:\n/)
    expect(message).toContain(`- ${name} is ${JSON.stringify(value)}; allowed: ${allowed}`)
    expect(message).toMatch(/Example: \S+: \S+/)
  })

  test('attempt together with filter all says which to drop', () => {
    expect(refusal({ attempt: '2', filter: 'all' })).toMatch(/attempt is "2".*drop attempt.*or drop filter/)
  })

  test('a job id together with an attempt or another run says which to drop', () => {
    expect(refusal({ job_id: '5', attempt: '2' })).toMatch(/job_id is "5".*drop attempt or job_id/)
    expect(refusal({ job_id: '5', run_id: '43' })).toMatch(/job_id is "5".*"43".*drop run_id or job_id/)
  })

  test('where the runner tells neither run nor repository, both must be given', () => {
    expect(refusal({}, { repository: null, runId: null })).toMatch(/^2 inputs are not usable:\n- repository is "".*\n- run_id is "".*told no run/)
    expect(parse({ repository: 'a/b', run_id: '1' }, { repository: null, runId: null })).toMatchObject({ owner: 'a', runId: 1 })
  })

  test('all problems are told at once, one a line', () => {
    const message = refusal({
      repository: 'x',
      run_id: 'x',
      attempt: 'x',
      filter: 'x',
      job_id: 'x',
      logs: 'x',
      max_logs: 'x',
      timeline: 'x',
      whole_logs: 'x',
      fail_on: 'x'
    })
    for (const name of ['repository', 'run_id', 'attempt', 'filter', 'job_id', 'logs', 'max_logs', 'timeline', 'whole_logs', 'fail_on']) {
      expect(message).toContain(`\n- ${name} is "x"`)
    }
  })

  test('a long or many-lined value is shown short, on one line', () => {
    const message = refusal({ filter: `a\n::error::${'b'.repeat(5_000)}` })
    expect(message.split('\n')).toHaveLength(2)
    expect(message.length).toBeLessThan(400)
  })

  test('the token is never shown', () => {
    const message = refusal({ token: 'ghs_topsecret', repository: 'x', filter: 'x', fail_on: 'x' })
    expect(message).not.toContain('topsecret')
  })
})
