import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { type Reply, type SeenRequest, startGitHub } from '../../demo/github-server.ts'
import { LOCAL_TOKEN } from '../../demo/run-action.ts'
import { createGitHub } from '../../src/github/client.ts'
import { buildJob, failing, RUN_ID, worldOf } from '../bundle/support/world.ts'
import { startSecondOrigin } from './support/second-origin.ts'
import { holdsSecret, leaksOf, runStep } from './support/step.ts'

const jobs = [1, 2].map((id) => buildJob({ id, name: `test ${id}`, steps: [failing('Run make', ['src/a.c:1:2: error: broken'])] }))
const LISTS_JOBS = /\/jobs\?/

const answering =
  (origin: SeenRequest['origin'], path: RegExp, reply: Reply) =>
  (request: SeenRequest): Reply | undefined =>
    request.origin === origin && path.test(request.url) ? reply : undefined

/** A server that shows what it was sent, as debugging proxies do. */
const ECHOES: readonly (readonly [string, Reply])[] = [
  ['JSON error', { status: 403, body: { message: `Resource not accessible: authorization: token ${LOCAL_TOKEN}`, status: '403' } }],
  ['JSON error that is cut within it', { status: 422, body: { message: `${'x'.repeat(185)} ${LOCAL_TOKEN}`, status: '422' } }],
  ['web page', { status: 403, headers: { 'content-type': 'text/html' }, body: `<pre>Authorization: token ${LOCAL_TOKEN}</pre>` }],
  ['answer of the wrong shape', { status: 200, body: { authorization: `token ${LOCAL_TOKEN}` } }],
  ['broken JSON', { status: 200, headers: { 'content-type': 'application/json' }, body: `{"authorization":"token ${LOCAL_TOKEN}` }],
  ['header field', { status: 404, headers: { 'x-echo': `token ${LOCAL_TOKEN}` }, body: { message: 'Not Found' } }],
  ['redirect address', { status: 302, headers: { location: `ftp://localhost/?access_token=${LOCAL_TOKEN}` }, body: {} }]
]

describe('a server that repeats the token', () => {
  test.each(ECHOES)('in a %s for every optional source does not get it into the report', async (_, reply) => {
    // What comes as a log with status 200 is the log, and is saved as it is.
    const optional = new RegExp(`/actions/runs/${RUN_ID}$|/annotations\\?|/workflows/${reply.status === 200 ? '' : '|/logs$'}`)
    const step = await runStep(worldOf(jobs, { intercept: answering('api', optional, reply) }))
    expect([step.exitCode, step.outputs.failed_jobs]).toEqual([0, '2'])
    expect(leaksOf(step)).toEqual([])
  })

  test.each(ECHOES)('in a %s for the job list does not get it into the error', async (_, reply) => {
    const step = await runStep(worldOf(jobs, { intercept: answering('api', LISTS_JOBS, reply) }))
    expect(step.exitCode).toBe(1)
    expect(step.summary).not.toBe('')
    expect(leaksOf(step)).toEqual([])
  })

  test.each([
    ...ECHOES.slice(0, 1),
    ['cut', { status: 500, destroy: true }] as const,
    ['short', { status: 200, body: '{"jobs":[]}', truncateAt: 3 }] as const
  ])('in a %s leaves none in the error, its causes and their fields', async (_, reply) => {
    const github = await startGitHub(worldOf(jobs, { intercept: () => reply }))
    try {
      const api = createGitHub({
        token: LOCAL_TOKEN,
        owner: 'octo-org',
        repo: 'octo-repo',
        apiUrl: github.apiUrl,
        serverUrl: 'https://github.example',
        retryBaseMs: 1
      })
      const error: unknown = await api.run({ runId: RUN_ID, attempt: null }).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(Error)
      const { message, hint } = error as { message: string; hint: string }
      expect(holdsSecret(`${message}\n${hint}`)).toBe(false)
      // What the server itself said may stand in the cause's own body; what we sent may not.
      const { request } = (error as { cause: { request?: object } }).cause
      expect(holdsSecret(inspect(request, { depth: 20, showHidden: true }))).toBe(false)
    } finally {
      await github.close()
    }
  })
})

describe('page links', () => {
  test.each(['next', 'prev', 'first', 'last'])('named %s that lead to another server are not followed', async (rel) => {
    await using second = await startSecondOrigin(() => ({ status: 200, body: '{"total_count":1,"jobs":[]}' }))
    const link = `<http://127.0.0.1:${second.port}/repositories/1/jobs?page=2>; rel="${rel}"`
    const body = { total_count: 300, jobs: jobs.map(({ rest }) => rest) }
    const step = await runStep(worldOf(jobs, { intercept: answering('api', /\/jobs\?(?!.*page=2)/, { status: 200, headers: { link }, body }) }))
    expect([step.exitCode, second.seen]).toEqual([0, []])
    expect(leaksOf(step)).toEqual([])
  })
})

describe('the mask command', () => {
  test.each([
    ['inputs are bad', { inputs: { run_id: 'x', logs: 'many' } }],
    ['debug logging is on', { env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true', DEBUG: '*' } }],
    ['the API cannot be reached by its address', { env: { GITHUB_API_URL: 'ftp://127.0.0.1' } }],
    ['the step fails by fail_on', { inputs: { fail_on: 'failure' } }],
    ['there is no file for outputs and none for the summary', { env: { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' } }]
  ])('is printed first when %s', async (_, options) => {
    const step = await runStep(worldOf(jobs), options)
    expect(step.lines.filter((line) => line.startsWith('::add-mask::'))).toEqual([`::add-mask::${LOCAL_TOKEN}`])
    expect(step.lines[0]).toBe(`::add-mask::${LOCAL_TOKEN}`)
    // Without a file, the runner's toolkit prints outputs as commands.
    expect(leaksOf(step)).toEqual([])
  })

  test('masks a token that was given with spaces and a line break around it', async () => {
    const step = await runStep(worldOf(jobs, { auth: 'required' }), { inputs: { token: ` ${LOCAL_TOKEN}\n` } })
    expect([step.exitCode, step.lines[0]]).toEqual([0, `::add-mask::${LOCAL_TOKEN}`])
    expect(leaksOf(step)).toEqual([])
  })

  test('covers a token that cannot be sent, and the error does not show it', async () => {
    const step = await runStep(worldOf(jobs), { inputs: { token: `${LOCAL_TOKEN}\nsecondHalfOfNoValue99` } })
    expect([step.exitCode, step.requests]).toEqual([1, []])
    expect(step.lines[0]).toBe(`::add-mask::${LOCAL_TOKEN}%0AsecondHalfOfNoValue99`)
    expect(step.lines.slice(1).join('\n') + [...step.files.values()].join('\n')).not.toMatch(/ghs_localToken|secondHalf/)
  })
})

test('what the runner masked in a log stays masked everywhere, and stays readable', async () => {
  const lines = ['src/login.c:4:2: error: password *** was refused for ***@example.com', 'token=*** user=***']
  const step = await runStep(worldOf([buildJob({ id: 1, name: 'test', steps: [failing('Run make', lines)] })]))
  expect(JSON.parse(step.outputs.failures ?? '[]')[0].message).toContain('password *** was refused for ***@example.com')
  const text = [...step.files].find(([path]) => path.endsWith('report.json'))?.[1] ?? ''
  expect(JSON.parse(text).failures[0].excerpt.map((line: { text: string }) => line.text)).toEqual(expect.arrayContaining(lines))
  for (const line of lines) expect(step.summary.replace(/<\/?a\b[^>]*>/g, '')).toContain(line)
})
