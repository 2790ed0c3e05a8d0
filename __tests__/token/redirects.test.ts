import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Reply, SeenRequest } from '../../demo/github-server.ts'
import { LOCAL_TOKEN } from '../../demo/run-action.ts'
import { buildJob, failing, RUN_ID, worldOf } from '../bundle/support/world.ts'
import { type SecondOrigin, startSecondOrigin } from './support/second-origin.ts'
import { holdsSecret, leaksOf, runStep, type Step } from './support/step.ts'

const CODES = [301, 302, 303, 307, 308]
const CANARY = 'text of a file on the runner'
const jobs = [buildJob({ id: 1, name: 'test', attempt: 2, steps: [failing('Run make', ['src/a.c:1:2: error: broken'])] })]
/** One failed job for each code. */
const perCode = CODES.map((code) =>
  buildJob({ id: code, name: `test ${code}`, attempt: 2, steps: [failing('Run make', ['src/a.c:1:2: error: broken'])] })
)
/** The code for a request about one of these jobs. */
const codeOf = ({ url }: SeenRequest): number => CODES.find((code) => url.includes(`/${code}/`)) ?? 302
const JOBS = new RegExp(`/actions/runs/${RUN_ID}/jobs$`)
const LOG = /\/logs$/
const ANNOTATIONS = /\/annotations$/
/** All that is asked for beside the jobs and the log: the run, the attempt before, earlier runs, the repository, annotations. */
const OTHERS = new RegExp(`/actions/runs/${RUN_ID}(/attempts/.*)?$|/annotations$|/workflows/\\d+/runs$|/repos/[^/]+/[^/]+$`)

const redirecting =
  (paths: RegExp, status: number, location: string) =>
  ({ origin, url }: SeenRequest): Reply | undefined =>
    origin === 'api' && paths.test(url.split('?')[0] ?? '') ? { status, headers: { location }, body: {} } : undefined

/** Every request that reached the API's own origin without the token it should have had. */
const withToken = ({ requests }: Step): readonly string[] =>
  requests.filter(({ headers }) => headers.authorization?.includes(LOCAL_TOKEN) === true).map(({ origin }) => origin)

/** Why logs were not read, as report.json tells it. */
const reasonsOf = ({ files }: Step): string => [...files].find(([path]) => path.endsWith('/report.json'))?.[1] ?? ''

describe('a redirect of an API request', () => {
  let second: SecondOrigin
  let folder = ''
  let file = ''
  beforeAll(async () => {
    second = await startSecondOrigin(() => ({ status: 200, headers: { 'content-type': 'application/json' }, body: '{"total_count":0,"jobs":[]}' }))
    folder = await mkdtemp(join(tmpdir(), 'canary-'))
    file = join(folder, 'canary.txt')
    await writeFile(file, CANARY)
  })
  afterAll(async () => {
    await second[Symbol.asyncDispose]()
    await rm(folder, { recursive: true, force: true })
  })

  const targets: readonly (readonly [string, () => string])[] = [
    ['another name of this machine', () => `http://localhost:${second.port}/x`],
    ['the same host with another port', () => `http://127.0.0.1:${second.port}/x`],
    ['another scheme', () => `https://127.0.0.1:${second.port}/x`],
    ['a file', () => pathToFileURL(file).href],
    ['an address with a user and a password', () => `http://x:y@127.0.0.1:${second.port}/?token=`]
  ]
  test.each(targets)('with any code to %s is not followed: optional sources become notes', async (target, address) => {
    const intercept = (request: SeenRequest): Reply | undefined =>
      redirecting(ANNOTATIONS, codeOf(request), address())(request) ??
      redirecting(OTHERS, CODES[targets.findIndex(([name]) => name === target)] ?? 302, address())(request)
    const step = await runStep(worldOf(perCode, { intercept }))
    expect([step.exitCode, step.outputs.failed_jobs]).toEqual([0, '5'])
    const asked = step.requests.filter(({ url }) => /annotations/.test(url)).map(codeOf)
    expect(asked.sort()).toEqual(CODES)
    expect(step.notes).toMatch(/answered with a redirect \(HTTP 30\d\) that leads to another server/)
    expect(second.seen).toEqual([])
    expect(leaksOf(step)).toEqual([])
    expect(new Set(withToken(step))).toEqual(new Set(['api']))
    expect([...step.files.values(), step.stdout].join('\n')).not.toContain(CANARY)
  })

  test.each(targets.map(([target, address], index) => ({ target, address, code: CODES[index] ?? 302 })))(
    '$code of the job list to $target ends the step with one sentence',
    async ({ code, address }) => {
      const step = await runStep(worldOf(jobs, { intercept: redirecting(JOBS, code, address()) }))
      expect(step.exitCode).toBe(1)
      expect(step.summary).toContain('The token is not sent there.')
      expect(step.stdout).not.toMatch(/^ +at /m)
      expect(second.seen).toEqual([])
      expect(leaksOf(step)).toEqual([])
    }
  )

  test.each(CODES)("%d within the API's origin, as for a renamed repository, is followed with the token", async (code) => {
    const moved = ({ origin, url }: SeenRequest): Reply | undefined =>
      origin === 'api' && url.startsWith('/repos/')
        ? { status: code, headers: { location: url.replace(/^\/repos\/[^/]+\/[^/?]+/, '/repositories/1296269') } }
        : undefined
    const step = await runStep(worldOf(jobs, { auth: 'required', intercept: moved }))
    expect(step.exitCode).toBe(0)
    expect(leaksOf(step)).toEqual([])
  })
})

describe('the redirect of the log endpoint', () => {
  test.each(CODES)('%d leads to any http host, and from there to the storage, without the token', async (code) => {
    let storage = ''
    await using second = await startSecondOrigin(() => ({ status: code, headers: { location: storage } }))
    const log = jobs[0]?.log ?? ''
    await using blob = await startSecondOrigin(() => ({ status: 200, headers: { 'content-type': 'text/plain' }, body: log }))
    storage = `http://localhost:${blob.port}/log?sig=x`
    const step = await runStep(worldOf(jobs, { intercept: redirecting(LOG, code, `http://127.0.0.1:${second.port}/first`) }))
    expect([step.exitCode, JSON.parse(step.outputs.failures ?? '[]')[0]?.file]).toEqual([0, 'src/a.c'])
    expect([second.seen.length, blob.seen.length]).toEqual([1, 1])
    for (const head of [...second.seen, ...blob.seen]) {
      expect(holdsSecret(head)).toBe(false)
      expect(head).not.toMatch(/authorization|cookie/i)
    }
    expect(leaksOf(step)).toEqual([])
  })

  test.each([
    ['file', pathToFileURL(join(import.meta.dirname, 'redirects.test.ts')).href],
    ['ftp', 'ftp://127.0.0.1/x'],
    ['data', 'data:text/plain,owned']
  ])('with any code to %s: is refused, and the report says where it stopped', async (_, location) => {
    const intercept = (request: SeenRequest): Reply | undefined => redirecting(LOG, codeOf(request), location)(request)
    const step = await runStep(worldOf(perCode, { intercept }))
    expect([step.exitCode, step.outputs.failed_jobs]).toEqual([0, '5'])
    for (const code of CODES) expect(reasonsOf(step)).toContain(`GitHub did not say where the log is (HTTP ${code})`)
    expect([...step.files].filter(([path]) => /\/logs\/./.test(path))).toEqual([])
    expect(leaksOf(step)).toEqual([])
  })

  test('cannot bring a storage to send the step back to the API with its token', async () => {
    let back = ''
    await using second = await startSecondOrigin(() => ({ status: 302, headers: { location: back } }))
    const step = await runStep(worldOf(jobs, { intercept: redirecting(LOG, 302, `http://127.0.0.1:${second.port}/`) }), (apiUrl) => {
      back = `${apiUrl}/repos/octo-org/octo-repo/actions/runs/${RUN_ID}?from=storage`
      return {}
    })
    const returned = step.requests.filter(({ url }) => url.endsWith('from=storage'))
    expect(returned.length).toBeGreaterThan(0)
    expect(returned.filter(({ headers }) => headers.authorization !== undefined)).toEqual([])
    expect(leaksOf(step)).toEqual([])
  })
})
