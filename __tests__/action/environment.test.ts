import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type RunnerEnvironment, readEnvironment } from '../../src/action/environment.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'event-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const ENV = {
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SERVER_URL: 'https://ghe.example.com/',
  GITHUB_API_URL: 'https://ghe.example.com/api/v3/',
  GITHUB_WORKSPACE: '/work',
  RUNNER_NAME: 'runner-a',
  RUNNER_TEMP: '/temp'
}

/** With an event of this name and this payload. */
const withEvent = async (name: string, payload: string): Promise<RunnerEnvironment> => {
  const path = join(folder, 'event.json')
  await writeFile(path, payload)
  return readEnvironment({ ...ENV, GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path })
}

describe('what the runner tells', () => {
  test('becomes plain values', () => {
    expect(readEnvironment(ENV)).toMatchObject({
      context: {
        repository: 'octo-org/octo-repo',
        runId: 42,
        attempt: 2,
        runnerName: 'runner-a',
        serverUrl: 'https://ghe.example.com',
        triggering: null
      },
      defaults: { repository: 'octo-org/octo-repo', runId: '42', temp: '/temp' },
      apiUrl: 'https://ghe.example.com/api/v3',
      workspace: '/work'
    })
  })

  test.each([
    ['nothing', {}],
    ['empty values', Object.fromEntries(Object.keys(ENV).map((name) => [name, '']))]
  ])('%s means unknown, and github.com', (_, env) => {
    expect(readEnvironment(env)).toMatchObject({
      context: { repository: null, runId: null, attempt: null, runnerName: null, serverUrl: 'https://github.com', triggering: null },
      defaults: { repository: null, runId: null, temp: tmpdir() },
      apiUrl: 'https://api.github.com',
      workspace: process.cwd()
    })
  })

  test.each(['0', '-1', 'abc', '1.5', '9007199254740993'])('a run id %j is none', (value) => {
    expect(readEnvironment({ ...ENV, GITHUB_RUN_ID: value }).context.runId).toBeNull()
  })
})

describe('the run that triggered this one', () => {
  test('is what a workflow_run event names, and then the default run', async () => {
    const { context, defaults } = await withEvent('workflow_run', '{"workflow_run":{"id":7,"run_attempt":3}}')
    expect([context.triggering, context.runId, defaults.runId]).toEqual([{ runId: 7, attempt: 3 }, 42, '7'])
  })

  test.each([
    ['another event', 'push', '{"workflow_run":{"id":7,"run_attempt":3}}', null],
    ['no attempt', 'workflow_run', '{"workflow_run":{"id":7}}', { runId: 7, attempt: null }],
    ['no run', 'workflow_run', '{}', null],
    ['an odd id', 'workflow_run', '{"workflow_run":{"id":"x"}}', null],
    ['an odd payload', 'workflow_run', 'null', null],
    ['no JSON', 'workflow_run', '{', null]
  ])('%s', async (_, name, payload, triggering) => {
    expect((await withEvent(name, payload)).context.triggering).toEqual(triggering)
  })

  test('a payload that is not there is none', () => {
    expect(readEnvironment({ ...ENV, GITHUB_EVENT_NAME: 'workflow_run', GITHUB_EVENT_PATH: '/nowhere/event.json' }).context.triggering).toBeNull()
  })
})

describe('where a change goes', () => {
  test.each([
    [
      'a pull request',
      'pull_request',
      { pull_request: { base: { ref: 'release/1' } }, repository: { default_branch: 'main' } },
      ['release/1', 'main']
    ],
    ['a merge queue', 'merge_group', { merge_group: { base_ref: 'refs/heads/next' } }, ['next', null]],
    ["a triggering run's pull request", 'workflow_run', { workflow_run: { id: 7, pull_requests: [{ base: { ref: 'dev' } }] } }, ['dev', null]],
    [
      "a fork's triggering run",
      'workflow_run',
      { workflow_run: { id: 7, pull_requests: [] }, repository: { default_branch: 'main' } },
      [null, 'main']
    ],
    ['a push', 'push', { ref: 'refs/heads/main', repository: { default_branch: 'main' } }, [null, 'main']],
    ['an odd payload', 'push', { pull_request: 7, repository: [{}], merge_group: { base_ref: {} } }, [null, null]]
  ])('is told by the event of %s', async (_, name, payload, [baseBranch, defaultBranch]) => {
    expect((await withEvent(name, JSON.stringify(payload))).context.event).toEqual({ baseBranch, defaultBranch })
  })

  test('is not told without a payload', async () => {
    expect(readEnvironment(ENV).context.event).toBeNull()
    expect((await withEvent('push', '{')).context.event).toBeNull()
  })
})
