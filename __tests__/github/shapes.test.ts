import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseAnnotation, parseJob, parseRun, parseStep } from '../../src/github/shapes.ts'
import { anyWebAddress } from '../support/any-text.ts'

const links = { serverUrl: 'https://github.example', owner: 'octo-org', repo: 'octo-repo' }
const base = { id: 70, run_id: 5, name: 'build' }

describe('a job', () => {
  test('is read with all its fields', () => {
    const job = parseJob(
      {
        ...base,
        run_attempt: 2,
        status: 'completed',
        conclusion: 'failure',
        html_url: 'https://github.example/octo-org/octo-repo/actions/runs/5/job/70',
        created_at: '2026-01-20T17:42:38Z',
        started_at: '2026-01-20T17:42:40Z',
        completed_at: '2026-01-20T17:44:39Z',
        runner_name: 'GitHub Actions 3',
        labels: ['ubuntu-24.04'],
        steps: [{ number: 1, name: 'Set up job', status: 'completed', conclusion: 'success', started_at: '2026-01-20T09:42:40.000-08:00' }],
        workflow_name: 'CI',
        head_branch: 'main',
        head_sha: 'abc'
      },
      links
    )
    expect(job).toEqual({
      id: 70,
      runId: 5,
      attempt: 2,
      name: 'build',
      status: 'completed',
      conclusion: 'failure',
      url: 'https://github.example/octo-org/octo-repo/actions/runs/5/job/70',
      createdAt: Date.UTC(2026, 0, 20, 17, 42, 38),
      startedAt: Date.UTC(2026, 0, 20, 17, 42, 40),
      completedAt: Date.UTC(2026, 0, 20, 17, 44, 39),
      runnerName: 'GitHub Actions 3',
      labels: ['ubuntu-24.04'],
      steps: [
        { number: 1, name: 'Set up job', status: 'completed', conclusion: 'success', startedAt: Date.UTC(2026, 0, 20, 17, 42, 40), completedAt: null }
      ],
      workflowName: 'CI',
      headBranch: 'main',
      headSha: 'abc'
    })
  })

  test('of an old server, with nothing but an id and a name, has nulls and no steps', () => {
    expect(parseJob({ id: 70, name: 'build' }, links)).toEqual({
      id: 70,
      runId: null,
      attempt: null,
      name: 'build',
      status: 'unknown',
      conclusion: null,
      url: 'https://github.example/octo-org/octo-repo/runs/70',
      createdAt: null,
      startedAt: null,
      completedAt: null,
      runnerName: null,
      labels: [],
      steps: [],
      workflowName: null,
      headBranch: null,
      headSha: null
    })
  })

  test.each([
    { name: 'null', value: null },
    { name: 'a text', value: 'job' },
    { name: 'an array', value: [base] },
    { name: 'no id', value: { name: 'build' } },
    { name: 'an id in a text', value: { ...base, id: '70' } },
    { name: 'an id of zero', value: { ...base, id: 0 } },
    { name: 'a fraction as id', value: { ...base, id: 1.5 } },
    { name: 'an id that a number cannot hold', value: { ...base, id: 2 ** 53 } }
  ])('is not made of $name', ({ value }) => {
    expect(parseJob(value, links)).toBeNull()
  })

  test.each([
    { what: 'no name', value: { id: 70 } },
    { what: 'a blank name', value: { ...base, name: '  ' } },
    { what: 'a name that is a number', value: { ...base, name: 7 } }
  ])('with $what is called by its id: a failed job must not get lost', ({ value }) => {
    expect(parseJob(value, links)).toMatchObject({ id: 70, name: 'Job 70' })
  })

  test.each([
    { name: 'an http address is kept', value: 'http://ghes.example/x', expected: 'http://ghes.example/x' },
    { name: 'a script is replaced', value: 'javascript:alert(1)', expected: 'https://github.example/octo-org/octo-repo/actions/runs/5/job/70' },
    { name: 'no address is replaced', value: null, expected: 'https://github.example/octo-org/octo-repo/actions/runs/5/job/70' },
    { name: 'a half address is replaced', value: '/x', expected: 'https://github.example/octo-org/octo-repo/actions/runs/5/job/70' },
    {
      name: 'one with a password is replaced',
      value: 'https://a:b@c.example/',
      expected: 'https://github.example/octo-org/octo-repo/actions/runs/5/job/70'
    },
    { name: 'line breaks and blanks are encoded away', value: 'https://c.example/a\n b', expected: 'https://c.example/a%20b' }
  ])('link: $name', ({ value, expected }) => {
    expect(parseJob({ ...base, html_url: value }, links)?.url).toBe(expected)
  })

  test.each([
    { value: '2026-01-20T17:42:40Z', expected: Date.UTC(2026, 0, 20, 17, 42, 40) },
    { value: '2026-01-20T09:42:40.123-08:00', expected: Date.UTC(2026, 0, 20, 17, 42, 40, 123) },
    { value: '0001-01-01T00:00:00Z', expected: null },
    { value: '2026-13-45T00:00:00Z', expected: null },
    { value: 'yesterday', expected: null },
    { value: '1', expected: null },
    { value: 1_700_000_000, expected: null },
    { value: null, expected: null }
  ])('the time $value is $expected', ({ value, expected }) => {
    expect(parseJob({ ...base, started_at: value }, links)?.startedAt).toBe(expected)
  })

  test('without a status is completed when it has a conclusion', () => {
    expect(parseJob({ ...base, conclusion: 'success' }, links)?.status).toBe('completed')
  })

  test('keeps words outside GitHub’s list', () => {
    expect(parseJob({ ...base, status: 'paused', conclusion: 'exploded' }, links)).toMatchObject({ status: 'paused', conclusion: 'exploded' })
  })

  test('that never had a runner has no runner name', () => {
    expect(parseJob({ ...base, runner_name: '' }, links)?.runnerName).toBeNull()
  })

  test('keeps only texts as labels', () => {
    expect(parseJob({ ...base, labels: ['a', 1, null, 'b'] }, links)?.labels).toEqual(['a', 'b'])
  })

  test('sorts its steps by number and leaves out what is no step', () => {
    const steps = [{ number: 9, name: 'z' }, null, { name: 'no number' }, { number: '2' }, { number: 1, name: 'a' }, { number: 4 }]
    expect(parseJob({ ...base, steps }, links)?.steps.map(({ number, name }) => [number, name])).toEqual([
      [1, 'a'],
      [4, 'Step 4'],
      [9, 'z']
    ])
  })

  test('does not take an inherited field for its own', () => {
    expect(parseJob(JSON.parse('{"__proto__": {"id": 1, "name": "x"}}'), links)).toBeNull()
  })
})

describe('a run', () => {
  const run = { id: 5, run_attempt: 3, run_number: 7, name: 'CI', display_title: 'Fix it', status: 'completed', updated_at: '2026-01-20T17:44:39Z' }

  test('takes the title, the number and the attempt from their fields', () => {
    expect(parseRun(run, { attempt: null }, links)).toMatchObject({ id: 5, attempt: 3, number: 7, name: 'CI', title: 'Fix it' })
  })

  test('that is completed ended when it was last updated', () => {
    expect(parseRun(run, { attempt: null }, links)?.completedAt).toBe(Date.UTC(2026, 0, 20, 17, 44, 39))
  })

  test('that goes on has no end', () => {
    expect(parseRun({ ...run, status: 'in_progress' }, { attempt: null }, links)?.completedAt).toBeNull()
  })

  test('without an address gets one', () => {
    expect(parseRun(run, { attempt: null }, links)?.url).toBe('https://github.example/octo-org/octo-repo/actions/runs/5')
  })

  test('without an attempt has the one that was asked for', () => {
    expect(parseRun({ id: 5 }, { attempt: 2 }, links)?.attempt).toBe(2)
  })

  test('needs an id', () => {
    expect(parseRun({ name: 'CI' }, { attempt: null }, links)).toBeNull()
  })
})

describe('an annotation', () => {
  test('is read with all its fields', () => {
    const value = {
      path: '.github',
      start_line: 24,
      end_line: 24,
      annotation_level: 'failure',
      title: '',
      message: 'Process completed with exit code 1.'
    }
    expect(parseAnnotation(value)).toEqual({
      path: '.github',
      startLine: 24,
      level: 'failure',
      title: '',
      message: 'Process completed with exit code 1.'
    })
  })

  test('without a path does not claim a line of the log', () => {
    expect(parseAnnotation({ message: 'm', path: null, title: null })).toEqual({ path: '', startLine: 0, level: 'notice', title: '', message: 'm' })
  })

  test('needs a message', () => {
    expect(parseAnnotation({ path: '.github', start_line: 1 })).toBeNull()
  })
})

describe('any JSON', () => {
  const named = fc.record(
    {
      id: fc.oneof(fc.integer(), fc.jsonValue()),
      name: fc.oneof(fc.string(), fc.jsonValue()),
      steps: fc.oneof(fc.array(fc.record({ number: fc.jsonValue() })), fc.jsonValue()),
      html_url: fc.oneof(anyWebAddress, fc.string()),
      started_at: fc.oneof(fc.string(), fc.jsonValue()),
      labels: fc.jsonValue(),
      message: fc.jsonValue()
    },
    { requiredKeys: [] }
  )

  test('goes through every parser without an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), named), (value) => {
        parseJob(value, links)
        parseStep(value)
        parseRun(value, { attempt: null }, links)
        parseAnnotation(value)
      })
    )
  })

  test('that makes a job makes one with a safe id, a name, sorted steps and a web address', () => {
    fc.assert(
      fc.property(named, (value) => {
        const job = parseJob({ ...value, id: 3, name: 'n' }, links)
        const numbers = job?.steps.map(({ number }) => number) ?? []
        return job !== null && /^https?:/.test(job.url) && numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0))
      })
    )
  })
})

describe('A run', () => {
  const ours = { id: 1, full_name: 'Octo-Org/Octo-Repo' }
  const pull = (number: number, repository: number, ref: string) => ({ number, base: { ref, repo: { id: repository } } })

  test.each([
    ['its own pull request', { pull_requests: [pull(7, 1, 'main')] }, { pullRequest: 7, baseBranch: 'main' }],
    ['no pull request of another repository', { pull_requests: [pull(7, 2, 'main'), pull(8, 1, 'dev')] }, { pullRequest: 8, baseBranch: 'dev' }],
    ['none where there is none', { pull_requests: [] }, { pullRequest: null, baseBranch: null }],
    ['none in odd lists', { pull_requests: [null, 7, {}] }, { pullRequest: null, baseBranch: null }],
    ['who started the attempt', { actor: { login: 'a' }, triggering_actor: { login: 'b' } }, { actor: 'b' }],
    ['who started it on old servers', { actor: { login: 'a' } }, { actor: 'a' }],
    [
      'its repositories, whatever the case',
      { head_repository: { full_name: 'Me/Fork' } },
      { baseRepository: 'octo-org/octo-repo', headRepository: 'me/fork' }
    ],
    ['no repository of a deleted fork', { head_repository: null }, { headRepository: null }]
  ])('tells %s', (_, fields, expected) => {
    expect(parseRun({ id: 5, repository: ours, ...fields }, { attempt: null }, links)).toMatchObject(expected)
  })
})
