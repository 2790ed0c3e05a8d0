import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startGitHub } from '../../demo/github-server.ts'
import { LOCAL_TOKEN } from '../../demo/run-action.ts'
import { createGitHub } from '../../src/github/client.ts'
import { buildJob, failing, RUN_ID, worldOf } from '../bundle/support/world.ts'
import { type Certificate, makeCertificate } from './support/certificate.ts'
import { type ForwardProxy, startProxy, startTlsFront } from './support/proxy.ts'
import { holdsSecret, leaksOf, runStep, type Step } from './support/step.ts'

const jobs = [buildJob({ id: 1, name: 'test', steps: [failing('Run make', ['src/a.c:1:2: error: broken'])] })]
const PASSWORD = 'proxyPasswordOfNoValue'

const failedFile = ({ outputs }: Step): unknown => JSON.parse(outputs.failures ?? '[]')[0]?.file
const withAuthorization = (step: Step, origin: string): number =>
  step.requests.filter((request) => request.origin === origin && request.headers.authorization?.includes(LOCAL_TOKEN)).length

describe('an API over https behind a proxy', () => {
  let certificate: Certificate
  let folder = ''
  let trusted: Readonly<Record<string, string>> = {}
  beforeAll(async () => {
    certificate = makeCertificate()
    folder = await mkdtemp(join(tmpdir(), 'certificate-'))
    await writeFile(join(folder, 'ca.pem'), certificate.cert)
    trusted = { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') }
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  /** Runs the step against the API's https address. */
  const runOverTls = async (env: (port: number) => Readonly<Record<string, string>>): Promise<Step> => {
    let stop = async (): Promise<void> => {}
    try {
      return await runStep(worldOf(jobs, { auth: 'required' }), async (plainUrl) => {
        const front = await startTlsFront(plainUrl, certificate)
        stop = async () => {
          await front[Symbol.asyncDispose]()
        }
        return { env: { ...trusted, GITHUB_API_URL: `https://127.0.0.1:${front.port}`, ...env(front.port) } }
      })
    } finally {
      await stop()
    }
  }

  test.each(['https_proxy', 'HTTPS_PROXY'])('is asked through the tunnel that %s names, and the proxy never sees the token', async (name) => {
    await using proxy = await startProxy()
    const step = await runOverTls(() => ({ [name]: `http://user:${PASSWORD}@127.0.0.1:${proxy.port}` }))
    expect([step.exitCode, failedFile(step)]).toEqual([0, 'src/a.c'])
    expect(withAuthorization(step, 'api')).toBeGreaterThan(2)
    expect(proxy.heads.length).toBeGreaterThan(0)
    expect(proxy.heads.every((head) => head.startsWith('CONNECT\n127.0.0.1:'))).toBe(true)
    expect(proxy.heads.filter((head) => holdsSecret(head))).toEqual([])
    expect(proxy.tunnelled().length).toBeGreaterThan(1000)
    expect(holdsSecret(proxy.tunnelled().toString('latin1'))).toBe(false)
    expect([leaksOf(step), leaksOf(step, PASSWORD)]).toEqual([[], []])
  })

  test.each([
    ['no_proxy names the host', (proxy: ForwardProxy) => ({ https_proxy: `http://127.0.0.1:${proxy.port}`, no_proxy: 'example.com,127.0.0.1' })],
    ['no_proxy is a star', (proxy: ForwardProxy) => ({ https_proxy: `http://127.0.0.1:${proxy.port}`, NO_PROXY: '*' })],
    ['only http_proxy is set', (proxy: ForwardProxy) => ({ http_proxy: `http://127.0.0.1:${proxy.port}`, no_proxy: 'localhost' })]
  ])('is asked directly when %s', async (_, env) => {
    await using proxy = await startProxy()
    const step = await runOverTls(() => env(proxy))
    expect([step.exitCode, proxy.heads.length]).toEqual([0, 0])
    expect(leaksOf(step)).toEqual([])
  })

  test('is not asked at all without a certificate that is trusted here, and the token stays here', async () => {
    const github = await startGitHub(worldOf(jobs))
    await using front = await startTlsFront(github.apiUrl, makeCertificate())
    const api = createGitHub({
      token: LOCAL_TOKEN,
      owner: 'octo-org',
      repo: 'octo-repo',
      apiUrl: `https://127.0.0.1:${front.port}`,
      serverUrl: 'https://github.com',
      retryBaseMs: 1
    })
    await expect(api.run({ runId: RUN_ID, attempt: null })).rejects.toMatchObject({ hint: expect.stringContaining('NODE_EXTRA_CA_CERTS') })
    expect(github.requests).toEqual([])
    await github.close()
  })
})

describe('a proxy for plain http', () => {
  test('takes the log, without the token, while no_proxy keeps the API to itself', async () => {
    await using proxy = await startProxy()
    const step = await runStep(worldOf(jobs), { env: { http_proxy: `http://127.0.0.1:${proxy.port}`, no_proxy: '127.0.0.1' } })
    expect([step.exitCode, failedFile(step)]).toEqual([0, 'src/a.c'])
    expect(proxy.heads).toHaveLength(1)
    expect(proxy.heads[0]).toMatch(/^GET\nhttp:\/\/localhost:/)
    expect(proxy.heads.filter((head) => holdsSecret(head) || /\nauthorization\n/i.test(head))).toEqual([])
    expect(leaksOf(step)).toEqual([])
  })
})

describe('a proxy that refuses', () => {
  const github = (proxyEnv: Readonly<Record<string, string>>) =>
    createGitHub({
      token: LOCAL_TOKEN,
      owner: 'octo-org',
      repo: 'octo-repo',
      apiUrl: 'https://api.github.example',
      serverUrl: 'https://github.example',
      proxyEnv,
      retryBaseMs: 1
    })
  const failureOf = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'no failure',
      (error: unknown) => error
    )

  test.each([
    [407, 'Proxy Authentication Required'],
    [403, '<html>blocked</html>'],
    [502, 'Bad Gateway']
  ])('a tunnel with HTTP %d is one sentence without the token and without its own password', async (status, body) => {
    await using proxy = await startProxy({ status, body })
    const api = github({ https_proxy: `http://user:${PASSWORD}@127.0.0.1:${proxy.port}` })
    const error = await failureOf(api.run({ runId: RUN_ID, attempt: null }))
    expect(error).toMatchObject({ kind: 'network', hint: expect.stringContaining('https_proxy') })
    expect(proxy.heads.length).toBeGreaterThan(0)
    expect(proxy.heads.filter((head) => holdsSecret(head))).toEqual([])
    const { message, hint } = error as { message: string; hint: string }
    expect([holdsSecret(message + hint), (message + hint).includes(PASSWORD)]).toEqual([false, false])
  })

  test('an address that cannot be read is an error that does not repeat its password', async () => {
    const step = await runStep(worldOf(jobs), { env: { https_proxy: `http://user:${PASSWORD}@127.0.0.1:port` } })
    expect(leaksOf(step)).toEqual([])
    expect(leaksOf(step, PASSWORD)).toEqual([])
    expect(step.stdout + step.stderr).not.toMatch(/^ +at /m)
  })
})
