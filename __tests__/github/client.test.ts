import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { createGitHub } from '../../src/github/client.ts'
import { describeError, ReportError } from '../../src/model/errors.ts'
import type { GitHub } from '../../src/model/ports.ts'
import { epochSecondsIn } from '../support/epoch-seconds.ts'
import { deadOrigin, githubAt, json, rejection, startServer, stopServers } from './loopback.ts'

afterEach(stopServers)

const readRun = (github: GitHub): Promise<unknown> => github.run({ runId: 5, attempt: null })

describe('reading a run', () => {
  test('asks for the run, or for the attempt that is named', async () => {
    const server = await startServer((_request, response) => json(response, { id: 5, name: 'CI', run_attempt: 2 }))
    const github = githubAt(server.origin)
    expect(await github.run({ runId: 5, attempt: null })).toMatchObject({ id: 5, name: 'CI', attempt: 2 })
    await github.run({ runId: 5, attempt: 1 })
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/repos/octo-org/octo-repo/actions/runs/5',
      '/repos/octo-org/octo-repo/actions/runs/5/attempts/1'
    ])
  })

  test('follows a renamed repository on the API, with the token', async () => {
    const server = await startServer((request, response, origin) =>
      request.url?.startsWith('/repos/')
        ? json(response, { message: 'Moved Permanently' }, 301, { location: `${origin}/repositories/99/actions/runs/5` })
        : json(response, { id: 5 })
    )
    expect(await readRun(githubAt(server.origin))).toMatchObject({ id: 5 })
    expect(server.requests[1]).toMatchObject({ url: '/repositories/99/actions/runs/5', headers: { authorization: 'token ghs_secretsecret' } })
  })

  test('does not follow a redirect to another server', async () => {
    const other = await startServer((_request, response) => json(response, { id: 5 }))
    const server = await startServer((_request, response) => json(response, {}, 302, { location: `${other.origin}/run` }))
    expect(await rejection(readRun(githubAt(server.origin)))).toMatchObject({
      kind: 'server',
      message: expect.stringContaining('leads to another server')
    })
    expect(other.requests).toEqual([])
  })

  test('is a clear error when redirects do not end', async () => {
    const server = await startServer((request, response) => json(response, {}, 302, { location: request.url }))
    expect(await rejection(readRun(githubAt(server.origin)))).toMatchObject({ kind: 'server', message: expect.stringContaining('that never ends') })
    expect(server.requests).toHaveLength(6)
  })

  test('is a clear error when the answer is no run', async () => {
    const server = await startServer((_request, response) => json(response, []))
    expect(await rejection(readRun(githubAt(server.origin)))).toMatchObject({ kind: 'server', message: expect.stringContaining('is not a run') })
  })

  test('sends a bearer token for a JSON web token', async () => {
    const server = await startServer((_request, response) => json(response, { id: 5 }))
    await readRun(githubAt(server.origin, { token: 'aa.bb.cc' }))
    expect(server.requests[0]?.headers.authorization).toBe('bearer aa.bb.cc')
  })
})

describe('reading annotations', () => {
  test('reads all pages of the job’s check run', async () => {
    const server = await startServer((request, response, origin) => {
      const isFirst = !request.url?.includes('page=2')
      const link = isFirst ? { link: `<${origin}/repositories/99/check-runs/70/annotations?per_page=100&page=2>; rel="next"` } : {}
      json(response, [{ path: '.github', start_line: isFirst ? 24 : 25, annotation_level: 'failure', message: 'm', title: null }], 200, link)
    })
    const annotations = await githubAt(server.origin).annotations(70)
    expect(annotations.map(({ startLine }) => startLine)).toEqual([24, 25])
    expect(server.requests[0]?.url).toBe('/repos/octo-org/octo-repo/check-runs/70/annotations?per_page=100')
  })

  test('ends when a page names itself as the next', async () => {
    const server = await startServer((request, response, origin) =>
      json(response, [{ message: 'm' }], 200, { link: `<${origin}${request.url}>; rel="next"` })
    )
    expect((await githubAt(server.origin).annotations(70)).length).toBeLessThanOrEqual(2)
  })

  test('names checks: read when the token may not', async () => {
    const server = await startServer((_request, response) => json(response, { message: 'Resource not accessible by integration' }, 403))
    const error = await rejection(githubAt(server.origin).annotations(70))
    expect(error).toMatchObject({ kind: 'forbidden', hint: expect.stringContaining('permissions:\n  actions: read\n  checks: read\n') })
  })
})

describe('an answer that is an error', () => {
  test.each([
    {
      status: 401,
      body: { message: 'Bad credentials' },
      kind: 'unauthorized',
      says: 'does not accept the token (HTTP 401)',
      hint: 'github.token }}'
    },
    {
      status: 403,
      body: { message: 'Resource not accessible by integration' },
      kind: 'forbidden',
      says: 'The token may not read run 5 of octo-org/octo-repo (HTTP 403). GitHub says: "Resource not accessible by integration".',
      hint: 'permissions:\n  actions: read\n'
    },
    {
      status: 404,
      body: { message: 'Not Found' },
      kind: 'not_found',
      says: 'does not find run 5 of octo-org/octo-repo',
      hint: 'a private repository needs'
    },
    { status: 451, body: { message: 'Unavailable' }, kind: 'server', says: 'HTTP 451', hint: '' },
    { status: 500, body: { message: 'Oops' }, kind: 'server', says: 'failed 4 times', hint: 'githubstatus' },
    { status: 404, body: '<html>', kind: 'not_found', says: 'does not find', hint: 'spelled right' }
  ])('$status is of kind $kind and says what to do', async ({ status, body, kind, says, hint }) => {
    const server = await startServer((_request, response) => {
      if (typeof body === 'string') response.writeHead(status, { 'content-type': 'text/html' }).end(body)
      else json(response, body, status)
    })
    const error = await rejection(readRun(githubAt(server.origin)))
    expect(error).toBeInstanceOf(ReportError)
    expect(error).toMatchObject({ kind, message: expect.stringContaining(says), hint: expect.stringContaining(hint) })
    expect(error).toHaveProperty('cause')
  })

  test('without a token says that a token may be needed', async () => {
    const server = await startServer((_request, response) => json(response, { message: 'Must have admin rights to Repository.' }, 403))
    const error = await rejection(readRun(githubAt(server.origin, { token: '' })))
    expect(error).toMatchObject({
      kind: 'forbidden',
      message: expect.stringContaining('without a token'),
      hint: expect.stringContaining('Leave the input `token` out')
    })
  })

  test('quotes GitHub’s words as one bounded line', async () => {
    const server = await startServer((_request, response) => json(response, { message: `a\r\n::error::b\u001b[31m${'x'.repeat(5000)}` }, 404))
    const error = await rejection(readRun(githubAt(server.origin)))
    const text = error instanceof ReportError ? error.message : ''
    expect(text).toContain('GitHub says: "a ::error::b [31mxxx')
    expect(text).not.toMatch(/[\r\n\u001b]/)
    expect(text.length).toBeLessThan(400)
  })

  test('never holds the token, not even in its cause', async () => {
    const server = await startServer((_request, response) => json(response, { message: 'Not Found' }, 404))
    const error = await rejection(readRun(githubAt(server.origin)))
    expect(describeError(error as ReportError)).not.toContain('secretsecret')
    expect(error instanceof Error ? JSON.stringify(error.cause) : '').not.toContain('secretsecret')
  })
})

describe('an answer that does not hold what was asked for', () => {
  const asking: readonly (readonly [string, (github: GitHub) => Promise<unknown>])[] = [
    ['a run', readRun],
    ['a list of jobs', (github) => github.jobs({ runId: 5, filter: 'latest' })],
    ['a list of annotations', (github) => github.annotations(70)]
  ]
  const answers: readonly (readonly [string, RegExp])[] = [
    ['101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x', /HTTP 101/],
    ['202 Accepted\r\ncontent-length: 2\r\n\r\n[]', /HTTP 202/],
    ['204 No Content', /HTTP 204/],
    ['205 Reset Content', /HTTP 205/],
    ['206 Partial Content\r\ncontent-length: 2\r\n\r\n[]', /HTTP 206/],
    ['300 Multiple Choices', /HTTP 300/],
    ['302 Found', /redirect \(HTTP 302\) that names no address/],
    ['304 Not Modified', /HTTP 304/],
    ['200 OK\r\ncontent-length: 0', /did not answer with JSON/]
  ]

  test.each(asking.flatMap(([what, ask]) => answers.map(([head, says]) => ({ what, head, says, ask }))))(
    'is asked for again, and never taken for $what: $says',
    async ({ head, says, ask }) => {
      const closing = head.includes('connection') ? head : head.replace(/(?=\r\n|$)/, '\r\nconnection: close')
      const server = await startServer((request) => request.socket.end(`HTTP/1.1 ${closing.includes('\r\n\r\n') ? closing : `${closing}\r\n\r\n`}`))
      expect(await rejection(ask(githubAt(server.origin)))).toMatchObject({ kind: 'server', message: expect.stringMatching(says) })
      expect(server.requests).toHaveLength(2)
    }
  )

  test('is read when a proxy has changed it (HTTP 203)', async () => {
    const server = await startServer((_request, response) => json(response, { id: 5 }, 203))
    expect(await readRun(githubAt(server.origin))).toMatchObject({ id: 5 })
  })
})

describe('a server that fails', () => {
  test.each([
    [10_000, 'failed 4 times'],
    [100_000, 'failed 2 times'],
    [200_000, 'failed once']
  ])('with tries of %s ms %s: no more than there is time for', async (ms, says) => {
    let time = 0
    const server = await startServer((_request, response) => {
      time += ms
      json(response, { message: 'Oops' }, 500)
    })
    expect(await rejection(readRun(githubAt(server.origin, { time: () => time })))).toMatchObject({ message: expect.stringContaining(says) })
  })

  test('is not asked again when its answer was too slow', async () => {
    let time = 0
    // A minute and ten seconds pass whenever somebody looks at the clock.
    const server = await startServer((_request, response) => json(response, { id: 5 }))
    expect(await rejection(readRun(githubAt(server.origin, { time: () => (time += 70_000) })))).toMatchObject({
      kind: 'network',
      message: expect.stringMatching(/^No answer from .* \(too slow: 8 bytes in 70 seconds\), so run 5/)
    })
    expect(server.requests).toHaveLength(1)
  })
})

test('an answer above 64 MiB is an error', async () => {
  const large = gzipSync(Buffer.alloc(65 * 1024 * 1024))
  const server = await startServer((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(large))
  const github = githubAt(server.origin, { retryBudgetMs: 0 })
  expect(await rejection(readRun(github))).toMatchObject({ kind: 'network', message: expect.stringContaining('larger than 67108864 bytes') })
})

describe('the time for all asking', () => {
  const SAYS = expect.stringMatching(/^Asking GitHub took 7 minutes, the most that a report takes/)

  test('gives up what is under way, asks nothing more, and says so', async () => {
    const timeUp = new AbortController()
    const closed = Promise.withResolvers<void>()
    const server = await startServer((_request, response) => {
      response.on('close', closed.resolve)
      timeUp.abort()
    })
    const github = githubAt(server.origin, { timeUp: timeUp.signal })
    expect(await rejection(readRun(github))).toMatchObject({ kind: 'network', message: SAYS })
    await closed.promise
    expect(await rejection(github.annotations(70))).toMatchObject({ message: SAYS })
    expect(await github.log(70)).toMatchObject({ kind: 'none', state: 'failed', reason: SAYS })
    expect(server.requests).toHaveLength(1)
  })
})

describe('a rate limit', () => {
  const reset = (secondsFromNow: number): string => String(epochSecondsIn(secondsFromNow + 1))

  test('that lifts soon is waited for once', async () => {
    let answers = 0
    const server = await startServer((_request, response) =>
      ++answers === 1
        ? json(response, { message: 'API rate limit exceeded' }, 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset(5) })
        : json(response, { id: 5 })
    )
    expect(await readRun(githubAt(server.origin))).toMatchObject({ id: 5 })
    expect(answers).toBe(2)
  })

  test('that lifts late fails at once and says when', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset(1200) }
    const server = await startServer((_request, response) => json(response, { message: 'API rate limit exceeded' }, 403, headers))
    const error = await rejection(readRun(githubAt(server.origin)))
    expect(error).toMatchObject({ kind: 'rate_limited', message: expect.stringMatching(/The limit is lifted at \d{4}-.* \(in about \d+ minutes?\)/) })
    expect(server.requests).toHaveLength(1)
  })

  test('of the secondary kind is waited for once, then fails', async () => {
    const server = await startServer((_request, response) =>
      json(response, { message: 'You have exceeded a secondary rate limit.' }, 429, { 'retry-after': '2' })
    )
    const error = await rejection(readRun(githubAt(server.origin)))
    expect(error).toMatchObject({ kind: 'rate_limited', message: expect.stringContaining('secondary rate limit is reached (HTTP 429)') })
    expect(server.requests).toHaveLength(2)
  })

  test('of the secondary kind with a long wait fails at once', async () => {
    const server = await startServer((_request, response) =>
      json(response, { message: 'You have exceeded a secondary rate limit.' }, 403, { 'retry-after': '600' })
    )
    expect(await rejection(readRun(githubAt(server.origin)))).toMatchObject({ kind: 'rate_limited' })
    expect(server.requests).toHaveLength(1)
  })

  test.each([
    ['names its time', 403, 'You have exceeded a secondary rate limit.', { 'retry-after': '7' }, [7_000]],
    ['names none and is a secondary one', 403, 'You have exceeded a secondary rate limit.', {}, [60_000]],
    ['names none and has no words', 429, '', {}, [60_000]],
    ['names none and is a primary one, which may last an hour', 403, 'API rate limit exceeded', {}, []]
  ] as const)('that %s is waited for so long', async (_, status, message, headers, expected) => {
    const waits: number[] = []
    const server = await startServer((_request, response) => json(response, { message }, status, headers))
    const sleep = async (ms: number): Promise<void> => {
      waits.push(ms)
    }
    expect(await rejection(readRun(githubAt(server.origin, { retryBaseMs: 1000, sleep })))).toMatchObject({ kind: 'rate_limited' })
    expect(waits).toEqual(expected)
  })

  test('is waited for after a failure of the server, and a failure behind it is tried again', async () => {
    const statuses = [502, 429, 503]
    const server = await startServer((_request, response) => {
      const status = statuses.shift() ?? 200
      json(response, { id: 5 }, status, status === 429 ? { 'retry-after': '2' } : {})
    })
    const waits: number[] = []
    const sleep = async (ms: number): Promise<void> => {
      waits.push(ms)
    }
    expect(await readRun(githubAt(server.origin, { retryBaseMs: 1000, sleep }))).toMatchObject({ id: 5 })
    expect(waits).toEqual([1_000, 2_000, 4_000])
  })

  test('without a token tells to use one', async () => {
    const server = await startServer((_request, response) => json(response, { message: 'API rate limit exceeded for 10.0.0.1.' }, 403))
    const error = await rejection(readRun(githubAt(server.origin, { token: '' })))
    expect(error).toMatchObject({ kind: 'rate_limited', hint: expect.stringContaining('60 requests an hour') })
  })
})

test.each([
  ['an array in arrays', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['details in details', `{"message":"no","errors":${'['.repeat(20_000)}${']'.repeat(20_000)}}`]
])('an error whose body is deep is the error that its status tells: %s', async (_, body) => {
  const server = await startServer((_request, response) => response.writeHead(404, { 'content-type': 'application/json' }).end(body))
  expect(await rejection(readRun(githubAt(server.origin)))).toMatchObject({ name: 'ReportError', kind: 'not_found' })
})

test('more annotations than a call takes arguments are all read', async () => {
  const many = Array.from({ length: 150_000 }, () => ({ message: 'm' }))
  const server = await startServer((_request, response) => json(response, many))
  expect(await githubAt(server.origin).annotations(7)).toHaveLength(many.length)
})

describe('requests that fail side by side', () => {
  test('are each tried again by themselves, with the answers that they got', async () => {
    const failedOnce = new Set<string>()
    const server = await startServer((request, response) => {
      const url = request.url ?? ''
      const id = Number(url.split('/').at(-1))
      if (failedOnce.has(url)) return json(response, { id, name: `run ${id}` })
      failedOnce.add(url)
      if (id % 2 === 0) json(response, { message: 'oh no' }, 502)
      else json(response, { message: 'You have exceeded a secondary rate limit' }, 429, { 'retry-after': '1' })
    })
    const github = githubAt(server.origin)
    const ids = [1, 2, 3, 4, 5, 6]
    const runs = await Promise.all(ids.map((runId) => github.run({ runId, attempt: null })))
    expect(runs.map(({ name }) => name)).toEqual(ids.map((id) => `run ${id}`))
    expect(server.requests).toHaveLength(12)
    expect(github.retries?.()).toMatchObject({ count: 6 })
  })

  test('do not change what later ones are given', async () => {
    const server = await startServer((request, response) => {
      const id = Number(request.url?.split('/').at(-1))
      if (id === 1) json(response, { message: 'You have exceeded a secondary rate limit' }, 403, { 'retry-after': '600' })
      else json(response, { id, name: `run ${id}` })
    })
    const github = githubAt(server.origin, { retryBaseMs: 1 })
    const [first, second] = await Promise.allSettled([github.run({ runId: 1, attempt: null }), github.run({ runId: 2, attempt: null })])
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled'])
    expect(server.requests).toHaveLength(2)
  })
})

describe('a network that fails', () => {
  test('names the host, the proxy variables and the API’s address', async () => {
    const origin = await deadOrigin()
    const error = await rejection(readRun(githubAt(origin)))
    expect(error).toMatchObject({
      kind: 'network',
      message: `No answer from ${new URL(origin).host} (ECONNREFUSED), so run 5 of octo-org/octo-repo could not be read.`
    })
    expect(error instanceof ReportError ? error.hint : '').toMatch(/https_proxy.*GITHUB_API_URL.*\/api\/v3/)
  })

  test('does not hang on a server that never answers', async () => {
    const server = await startServer(() => {})
    const github = githubAt(server.origin, { timeoutMs: 100 })
    expect(await rejection(readRun(github))).toMatchObject({ kind: 'network', message: expect.stringContaining('ETIMEDOUT') })
    // On a busy machine a request may end before the server sees it.
    expect(github.retries?.().count).toBe(3)
  })

  test('says so when the token cannot be sent at all', async () => {
    const server = await startServer((_request, response) => json(response, { id: 5 }))
    const error = await rejection(readRun(githubAt(server.origin, { token: 'ghs_a\nb' })))
    expect(error).toMatchObject({ kind: 'unauthorized', message: expect.stringContaining('a character that no token has') })
    expect(describeError(error as ReportError)).not.toContain('ghs_a')
  })
})

test('nothing is printed, not even for a deprecated endpoint', async () => {
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => jest.spyOn(console, name).mockImplementation(() => {}))
  const server = await startServer((_request, response) => json(response, { id: 5 }, 200, { deprecation: '@1700000000', sunset: '::error::x' }))
  await readRun(githubAt(server.origin))
  expect(spies.map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0, 0, 0])
  for (const spy of spies) spy.mockRestore()
})

test.each(['', 'api.github.com', 'ftp://api.github.com', 'https://'])('the address %j of the API is refused', (apiUrl) => {
  expect(() => createGitHub({ token: '', owner: 'o', repo: 'r', apiUrl, serverUrl: 'https://github.example' })).toThrow(ReportError)
})
