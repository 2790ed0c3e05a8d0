import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from '@jest/globals'
import { createApiFetch } from '../../src/github/http/api-fetch.ts'
import { createSend } from '../../src/github/http/transport.ts'
import type { CheckRun } from '../../src/model/check-run.ts'
import { describeError, ReportError } from '../../src/model/errors.ts'
import type { CheckRuns } from '../../src/model/ports.ts'
import { deadOrigin, githubAt, type Handler, json, rejection, startServer, stopServers } from './loopback.ts'

afterEach(stopServers)

const SHA = '009b8a3a9ccbb128af87f9b1c0f4c62e8a304f6d'
const run: CheckRun = {
  name: 'Workflow Run Report: CI',
  externalId: '5/2',
  sha: SHA,
  url: 'https://github.example/octo-org/octo-repo/actions/runs/5',
  conclusion: 'failure',
  title: 'CI failed',
  summary: 'It failed.'
}
const annotation = { path: 'src/a.ts', line: 3, column: 7, title: 'build › Run tsc', message: 'no' }
const METHODS: Readonly<Record<string, (port: CheckRuns) => Promise<unknown>>> = {
  POST: (port) => port.create(run, [annotation]),
  PATCH: (port) => port.update(70, run, [annotation])
}
const bodyOf = async (request: IncomingMessage): Promise<unknown> => JSON.parse(await text(request))
/** Reads what is sent before it answers, as servers do. */
const afterBody =
  (answer: Handler): Handler =>
  (request, response, origin) =>
    void request.resume().on('end', () => answer(request, response, origin))

describe('a check run', () => {
  test('is made as the API wants it: completed, with errors at their lines', async () => {
    const sent: unknown[] = []
    const server = await startServer(async (request, response) => {
      sent.push([request.method, request.headers.authorization, await bodyOf(request)])
      json(response, { id: 70 }, request.method === 'POST' ? 201 : 200)
    })
    const port = await githubAt(server.origin).checkRuns()
    expect(await port.create(run, [annotation])).toBe(70)
    await port.update(70, run, [{ ...annotation, column: null }])
    const place = { path: 'src/a.ts', start_line: 3, end_line: 3, annotation_level: 'failure', title: 'build › Run tsc', message: 'no' }
    const common = { details_url: run.url, status: 'completed', conclusion: 'failure' }
    const output = { title: 'CI failed', summary: 'It failed.' }
    const token = 'token ghs_secretsecret'
    const first = { ...common, name: run.name, head_sha: SHA, external_id: '5/2' }
    expect(sent).toEqual([
      ['POST', token, { ...first, output: { ...output, annotations: [{ ...place, start_column: 7, end_column: 7 }] } }],
      ['PATCH', token, { ...common, output: { ...output, annotations: [place] } }]
    ])
    expect(server.requests.map(({ url }) => url)).toEqual(['/repos/octo-org/octo-repo/check-runs', '/repos/octo-org/octo-repo/check-runs/70'])
  })

  test('is found by name and external id among all of its commit: the newest', async () => {
    const one = { name: run.name, external_id: '5/2' }
    const runs = [
      { id: 1, ...one },
      { id: 3, ...one },
      { id: 2, ...one },
      { id: 9, ...one, external_id: '5/1' },
      { id: 8, ...one, name: 'x' },
      null,
      { ...one }
    ]
    const server = await startServer((_request, response) => json(response, { total_count: 7, check_runs: runs }))
    expect(await (await githubAt(server.origin).checkRuns()).find(run)).toBe(3)
    const { pathname, searchParams } = new URL(server.requests[0]?.url ?? '', server.origin)
    expect(pathname).toBe(`/repos/octo-org/octo-repo/commits/${SHA}/check-runs`)
    expect(Object.fromEntries(searchParams)).toMatchObject({ check_name: run.name, filter: 'all' })
  })
})

test('what a check run has is read from all pages; what cannot be read says which check run it was', async () => {
  const server = await startServer((request, response, origin) => {
    const isFirst = !request.url?.includes('page=2')
    const link = isFirst ? { link: `<${origin}/repositories/99/check-runs/70/annotations?per_page=100&page=2>; rel="next"` } : {}
    json(response, [{ path: 'a.ts', start_line: isFirst ? 1 : 2, message: 'm' }, { path: null }, null], 200, link)
  })
  const port = await githubAt(server.origin).checkRuns()
  expect(await port.annotations(70, run)).toEqual([1, 2].map((startLine) => ({ path: 'a.ts', startLine, message: 'm' })))
  const refusing = await startServer((_request, response) => json(response, { message: 'no' }, 403))
  expect(await rejection((await githubAt(refusing.origin).checkRuns()).annotations(70, run))).toMatchObject({
    message: expect.stringContaining('the check run on commit 009b8a3a9ccb')
  })
})

describe.each(Object.entries(METHODS))('a %s', (method, write) => {
  test.each<[string, Handler]>([
    ['a server error', (_request, response) => json(response, { message: 'Server Error' }, 502)],
    ['a closed connection', (_request, response) => void response.socket?.destroy()],
    ['a cut answer', (_request, response) => void response.writeHead(201, { 'content-length': 99 }).write('{"id"', () => response.socket?.destroy())],
    ['a broken answer', (_request, response) => void response.writeHead(201, { 'content-type': 'application/json' }).end('{"id"')],
    ['a web page', (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Log in</p>')],
    ['a rate limit', (_request, response) => json(response, { message: 'You have exceeded a secondary rate limit' }, 429, { 'retry-after': '1' })],
    ['an answer that is none', (_request, response) => void response.writeHead(204).end()],
    [
      'a redirect that says that it was done',
      (_request, response, origin) => json(response, {}, 303, { location: `${origin}/repos/octo-org/octo-repo/x` })
    ]
  ])('is sent once, whatever comes: %s', async (_, answer) => {
    const server = await startServer(afterBody(answer))
    const error = await rejection(write(await githubAt(server.origin).checkRuns()))
    expect(error).toBeInstanceOf(ReportError)
    expect(server.requests).toHaveLength(1)
  })

  test('is sent once when nobody answers in time', async () => {
    const server = await startServer(() => {})
    expect(await rejection(write(await githubAt(server.origin, { timeoutMs: 50 }).checkRuns()))).toMatchObject({ kind: 'network' })
    expect(server.requests).toHaveLength(1)
  })

  test('takes no connection that was used before: the server may be closing it', async () => {
    const server = await startServer(afterBody((request, response) => json(response, { id: 70 }, request.method === 'POST' ? 201 : 200)))
    const github = githubAt(server.origin)
    await github.run({ runId: 5, attempt: null })
    await github.run({ runId: 5, attempt: null })
    expect(server.connections()).toBe(1)
    await write(await github.checkRuns())
    expect(server.connections()).toBe(2)
  })

  test('is tried again when there was no connection to send it on', async () => {
    const github = githubAt(await deadOrigin())
    expect(await rejection(write(await github.checkRuns()))).toMatchObject({ message: expect.stringContaining('ECONNREFUSED') })
    expect(github.retries?.().count).toBe(3)
  })

  test('follows a renamed repository with what it writes, and no redirect elsewhere', async () => {
    const seen: unknown[] = []
    const other = await startServer((_request, response) => json(response, { id: 70 }, 201))
    const server = await startServer(async (request, response, origin) => {
      seen.push([request.method, request.url?.split('/')[1], JSON.stringify(await bodyOf(request)).length > 2])
      if (request.url?.startsWith('/repos/')) json(response, {}, 307, { location: `${origin}/repositories/99/check-runs` })
      else json(response, {}, 307, { location: `${other.origin}/repos/octo-org/octo-repo/check-runs` })
    })
    expect(await rejection(write(await githubAt(server.origin).checkRuns()))).toMatchObject({
      message: expect.stringContaining('leads to another server')
    })
    expect(seen).toEqual([
      [method, 'repos', true],
      [method, 'repositories', true]
    ])
    expect(other.requests).toEqual([])
  })

  test('that is refused names the permission with its YAML', async () => {
    const server = await startServer(afterBody((_request, response) => json(response, { message: 'Resource not accessible by integration' }, 403)))
    const error = await rejection(write(await githubAt(server.origin).checkRuns()))
    const said = error instanceof ReportError ? describeError(error) : ''
    expect(said).toContain('The token may not write the check run on commit 009b8a3a9ccb of octo-org/octo-repo (HTTP 403).')
    expect(said).toContain('permissions:\n  actions: read\n  checks: write')
  })

  test('that is refused on pull_request says that some tokens only read there', async () => {
    const server = await startServer(afterBody((_request, response) => json(response, { message: 'no' }, 403)))
    const error = await rejection(write(await githubAt(server.origin, { eventName: 'pull_request' }).checkRuns()))
    expect(error).toMatchObject({ hint: expect.stringContaining('from Dependabot the token is read-only, whatever the lines above say') })
  })
})

test.each(['POST', 'PATCH', 'PUT', 'DELETE'])('%s cannot be sent by what reads, and what never is sent by nobody', async (method) => {
  const server = await startServer((_request, response) => json(response, {}))
  const url = `${server.origin}/repos/o/r/check-runs`
  await expect(createApiFetch(createSend(), server.origin)(url, { method, body: '{}' })).rejects.toThrow(method)
  if (!(method in METHODS)) await expect(createApiFetch(createSend(), server.origin, 'write')(url, { method, body: '{}' })).rejects.toThrow(method)
  expect(server.requests).toEqual([])
})
