import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import type { Reply, SeenRequest } from '../../demo/github-server.ts'
import type { ActionOptions } from '../../demo/run-action.ts'
import { buildJob, failing, RUN_ID, worldOf } from '../bundle/support/world.ts'
import { runStep, type Step } from '../token/support/step.ts'

const jobs = [1, 2].map((id) => buildJob({ id, name: `test ${id}`, attempt: 2, steps: [failing('Run make', ['src/a.c:1:2: error: broken'])] }))
const FORBIDDEN: Reply = { status: 403, body: { message: 'Resource not accessible by integration', status: '403' } }
const ACTIONS = { actions: 'read' }
const CHECKS = { actions: 'read', checks: 'read' }

const refusing =
  (path: RegExp, reply: Reply = FORBIDDEN) =>
  ({ origin, url }: SeenRequest): Reply | undefined =>
    origin === 'api' && path.test(url.split('?')[0] ?? '') ? reply : undefined

/** The `permissions:` blocks in a text, as YAML reads them. */
const blocksIn = (text: string): readonly unknown[] =>
  [...text.matchAll(/^permissions:\n(?: {2}\w+: \w+\n?)+/gm)].map(([block]) => parse(block).permissions)

const endings = (step: Step): string => `${step.notes}\n${step.summary}`

const NEEDED = [
  ['the jobs', new RegExp(`/actions/runs/${RUN_ID}/jobs$`), {}, `the jobs of run ${RUN_ID}`],
  ['the jobs of an attempt', /\/attempts\/2\/jobs$/, { attempt: 2 }, `the jobs of attempt 2 of run ${RUN_ID}`],
  ['a job', /\/actions\/jobs\/1$/, { job_id: 1 }, 'job 1 of']
] as const

describe('an endpoint that the report cannot do without', () => {
  test.each(NEEDED)('%s: the step fails, and error and summary name `actions: read` with its YAML', async (_, path, inputs, subject) => {
    const step = await runStep(worldOf(jobs, { intercept: refusing(path) }), { inputs })
    expect(step.exitCode).toBe(1)
    const said = decodeURIComponent(step.commands.find(({ name }) => name === 'error')?.message ?? '')
    for (const text of [said, step.summary]) {
      expect(text).toContain(`The token may not read ${subject}`)
      expect(text).toContain('The token lacks `actions: read`')
      expect(blocksIn(text)).toEqual([ACTIONS])
      expect(text).not.toContain('contents')
    }
  })
})

const OPTIONAL = [
  ['the run', new RegExp(`/actions/runs/${RUN_ID}$`), ACTIONS, 'actions: read'],
  ['the jobs of the attempt before', /\/attempts\/1\/jobs$/, ACTIONS, 'actions: read'],
  ['the annotations', /\/annotations$/, CHECKS, 'checks: read'],
  ['earlier runs', /\/workflows\/\d+\/runs$/, ACTIONS, 'actions: read']
] as const

describe('an endpoint that the report can do without', () => {
  test.each(OPTIONAL)('%s: the report comes with a note that names the permission with its YAML, once', async (_, path, block, permission) => {
    const step = await runStep(worldOf(jobs, { intercept: refusing(path) }), { inputs: { compare_runs: 3 } })
    expect([step.exitCode, step.outputs.failed_jobs]).toEqual([0, '2'])
    expect(blocksIn(step.notes)).toEqual([block])
    expect(step.notes).toContain(`The token lacks \`${permission}\``)
    expect(step.summary).toContain(permission)
    expect(endings(step)).not.toContain('contents')
  })

  test('logs: each job says it, and the note names `actions: read`', async () => {
    const step = await runStep(worldOf(jobs, { intercept: refusing(/\/logs$/) }))
    expect([step.exitCode, step.outputs.failed_jobs]).toEqual([0, '2'])
    expect(step.notes).toContain('The token lacks `actions: read`. Give it to the job that reports')
    expect(step.summary).toContain('actions: read')
    expect(endings(step)).not.toContain('contents')
  })

  test('a token without any permission but these two is enough for everything', async () => {
    const step = await runStep(worldOf(jobs, { intercept: refusing(/\/(?:contents|commits|git|pulls|issues)\b|\/check-suites/) }))
    expect([step.exitCode, step.notes]).toEqual([0, ''])
    const asked = step.requests.filter(({ origin }) => origin === 'api').map(({ url }) => url.split('?')[0] ?? '')
    expect(asked.filter((path) => !/\/actions\/|\/check-runs\/\d+\/annotations$|\/repos\/[^/]+\/[^/]+$/.test(path))).toEqual([])
  })
})

describe('the files of the commit', () => {
  const test1 = ['--- FAIL: TestTotal (0.00s)', '    price_test.go:3: got 1', 'FAIL', 'FAIL\texample.com/shop/price\t0.1s']
  const unsure = [1, 2].map((id) => buildJob({ id, name: `test ${id}`, steps: [failing('Run go test', test1)] }))
  const placeIn = async (world: Parameters<typeof worldOf>[1]): Promise<readonly [readonly unknown[], Step]> => {
    const step = await runStep(worldOf(unsure, world))
    return [JSON.parse(step.outputs.failures ?? '[]').map(({ file }: { readonly file: unknown }) => file), step]
  }

  test('are asked for once, when a place is not sure, and make it sure', async () => {
    const [places, step] = await placeIn({ files: ['go.mod', 'internal/price/price_test.go'] })
    expect(places).toEqual(['internal/price/price_test.go', 'internal/price/price_test.go'])
    expect(step.requests.filter(({ url }) => url.includes('/git/'))).toHaveLength(1)
  })

  test('and without `contents: read` nothing is missed, and nothing is said', async () => {
    const [places, step] = await placeIn({})
    expect(places).toEqual(['price/price_test.go', 'price/price_test.go'])
    expect([step.exitCode, step.notes]).toEqual([0, ''])
    expect(endings(step)).not.toContain('contents')
    expect(step.summary).not.toContain('/blob/')
  })
})

describe('events whose tokens are special', () => {
  const forEvent = (eventName: string): Partial<ActionOptions> => ({
    eventName,
    event: eventName === 'workflow_run' ? { workflow_run: { id: RUN_ID, run_attempt: 2 } } : {}
  })
  const world = worldOf(jobs, { intercept: refusing(/\/jobs$/) })

  test.each([
    ['pull_request', 'In a pull request from a fork or from Dependabot the token is read-only, and reading is all that is needed'],
    ['pull_request_target', 'The workflow file and its permissions are those of the default branch'],
    ['workflow_run', 'The workflow file and its permissions are those of the default branch']
  ])('on %s the hint says what is different there, beside the same YAML', async (eventName, sentence) => {
    const step = await runStep(world, forEvent(eventName))
    expect(step.exitCode).toBe(1)
    expect(step.summary).toContain(sentence)
    expect(blocksIn(step.summary)).toEqual([ACTIONS])
  })

  test('on push it says nothing of forks', async () => {
    const step = await runStep(world, forEvent('push'))
    expect(step.summary).not.toMatch(/fork|default branch/)
  })

  test('a fork token that may read is enough: nothing is written to the API', async () => {
    const step = await runStep(worldOf(jobs, { auth: 'required' }), forEvent('pull_request'))
    expect([step.exitCode, step.notes]).toEqual([0, ''])
    expect(new Set(step.requests.map(({ method }) => method))).toEqual(new Set(['GET']))
  })
})

test('what is hidden by a 404 names the permission too', async () => {
  const reply: Reply = { status: 404, body: { message: 'Not Found', status: '404' } }
  const step = await runStep(worldOf(jobs, { intercept: refusing(/\/jobs$/, reply) }))
  expect(step.exitCode).toBe(1)
  expect(step.summary).toContain('a private repository needs `actions: read`')
})

test("without a token the advice is the job's own, with its permission", async () => {
  const step = await runStep(worldOf(jobs, { intercept: refusing(/\/jobs$/) }), { inputs: { token: '' } })
  expect(step.summary).toContain("Leave the input `token` out, which means the job's own token")
  expect(blocksIn(step.summary)).toEqual([ACTIONS])
})
