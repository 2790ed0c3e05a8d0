import type { ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { GitHubOptions } from '../../../src/github/client.ts'
import type { LogAnswer } from '../../../src/model/ports.ts'
import { deadOrigin, githubAt, type Handler, json, type Loopback, rejection, startServer, stopServers, textOf } from '../loopback.ts'

afterEach(stopServers)

const LOG = 'Lines of a log.\n'.repeat(5000)

/** An API that redirects to a storage on another origin. */
const twoServers = async (storage: Handler): Promise<{ api: Loopback; storage: Loopback }> => {
  const blobs = await startServer(storage)
  let asked = 0
  const api = await startServer((_request, response) => {
    response.writeHead(302, { location: `${blobs.origin}/log?sig=${++asked}` })
    response.end()
  })
  return { api, storage: blobs }
}

const sendLog = (response: ServerResponse, text = LOG): void => {
  response.writeHead(200, { 'content-type': 'text/plain', 'content-length': text.length })
  response.end(text)
}

/** Serves ranges as Azure does; `cutAfter` bytes of each answer's body the connection breaks. */
const ranged =
  (cutAfter: readonly number[]): Handler =>
  (request, response) => {
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? '0')
    const cut = cutAfter[requestCount(response)] ?? LOG.length
    const headers = { 'content-length': LOG.length - from }
    if (from >= LOG.length) {
      response.writeHead(416, { 'content-range': `bytes */${LOG.length}` }).end()
      return
    }
    response.writeHead(
      from === 0 ? 200 : 206,
      from === 0 ? headers : { ...headers, 'content-range': `bytes ${from}-${LOG.length - 1}/${LOG.length}` }
    )
    if (from + cut < LOG.length) response.write(LOG.slice(from, from + cut), () => setImmediate(() => response.destroy()))
    else response.end(LOG.slice(from))
  }

const counts = new WeakMap<object, number>()
/** How many requests the server of this response had before. */
const requestCount = (response: ServerResponse): number => {
  const server = (response.socket as unknown as { server: object }).server // Node sets it; its types do not say so.
  const count = counts.get(server) ?? 0
  counts.set(server, count + 1)
  return count
}

const logOf = (api: Loopback, options: Partial<GitHubOptions> = {}): Promise<LogAnswer> => githubAt(api.origin, options).log(70)

const read = async (answer: LogAnswer): Promise<string> => {
  if (answer.kind === 'none') throw new Error(answer.reason)
  return textOf(answer.kind === 'parts' ? answer.whole() : answer.body)
}

describe('downloading a log', () => {
  test('asks the API with the token, and the storage without token or cookie', async () => {
    const { api, storage } = await twoServers((request, response) =>
      request.headers.authorization === undefined ? sendLog(response) : response.writeHead(403).end('AuthenticationFailed')
    )
    const answer = await logOf(api)
    expect(answer).toMatchObject({ kind: 'body', bytes: LOG.length })
    expect(await read(answer)).toBe(LOG)
    expect(api.requests).toMatchObject([
      { url: '/repos/octo-org/octo-repo/actions/jobs/70/logs', headers: { authorization: 'token ghs_secretsecret' } }
    ])
    expect(Object.keys(storage.requests[0]?.headers ?? {}).sort()).toEqual(['accept-encoding', 'connection', 'host', 'user-agent'])
    expect(storage.requests[0]?.headers['accept-encoding']).toBe('identity')
  })

  test('follows a redirect that calls itself a web page, as GitHub’s own do', async () => {
    const storage = await startServer((_request, response) => sendLog(response))
    const headers = { location: `${storage.origin}/log`, 'content-type': 'text/html;charset=utf-8', 'content-length': 0 }
    const api = await startServer((_request, response) => response.writeHead(302, headers).end())
    expect(await read(await logOf(api))).toBe(LOG)
    expect(api.requests).toHaveLength(1)
  })

  test('takes a log that the API sends itself', async () => {
    const api = await startServer((_request, response) => sendLog(response))
    expect(await read(await logOf(api))).toBe(LOG)
  })

  test('takes an empty log', async () => {
    const { api } = await twoServers((_request, response) => sendLog(response, ''))
    const answer = await logOf(api)
    expect(answer).toMatchObject({ kind: 'body', bytes: 0 })
    expect(await read(answer)).toBe('')
  })

  test('takes a log of unknown length', async () => {
    const { api } = await twoServers((_request, response) => {
      response.write('a\n')
      response.end('b\n')
    })
    const answer = await logOf(api)
    expect(answer).toMatchObject({ kind: 'body', bytes: null })
    expect(await read(answer)).toBe('a\nb\n')
  })

  test('does not read ahead of its reader', async () => {
    let drained = false
    const { api } = await twoServers((_request, response) => {
      response.writeHead(200)
      const big = Buffer.alloc(64 * 1024 * 1024, 'x')
      response.write(big, () => {
        drained = true
      })
      response.end()
    })
    const answer = await logOf(api)
    if (answer.kind !== 'body') throw new Error('the log is not one body')
    for await (const piece of answer.body) {
      expect(piece.length).toBeLessThan(1024 * 1024)
      break
    }
    expect(drained).toBe(false)
  })

  test('follows a renamed repository on the API with the token, then goes to the storage without it', async () => {
    const storage = await startServer((_request, response) => sendLog(response))
    const api = await startServer((request, response, origin) => {
      const location = request.url?.startsWith('/repos/') ? `${origin}/repositories/99/actions/jobs/70/logs` : `${storage.origin}/log`
      response.writeHead(request.url?.startsWith('/repos/') ? 301 : 302, { location }).end()
    })
    expect(await read(await logOf(api))).toBe(LOG)
    expect(api.requests.map(({ headers }) => headers.authorization)).toEqual(Array(2).fill('token ghs_secretsecret'))
    expect(storage.requests[0]?.headers).not.toHaveProperty('authorization')
  })

  test('sends no token to a storage on the API’s own origin', async () => {
    const api = await startServer((request, response) => {
      if (request.url === '/storage/log') sendLog(response)
      else response.writeHead(302, { location: '/storage/log' }).end()
    })
    expect(await read(await logOf(api))).toBe(LOG)
    expect(api.requests[1]?.headers).not.toHaveProperty('authorization')
  })

  test('follows a redirect of the storage', async () => {
    const { api } = await twoServers((request, response) => {
      if (request.url === '/moved') sendLog(response)
      else response.writeHead(307, { location: '/moved' }).end()
    })
    expect(await read(await logOf(api))).toBe(LOG)
  })
})

describe('a log that is not there', () => {
  test.each([
    { status: 404, state: 'missing', reason: /no log for this job/ },
    { status: 410, state: 'expired', reason: /^GitHub has deleted this log: logs are kept 90 days by default, or as the repository sets\./ },
    { status: 403, state: 'forbidden', reason: /`actions: read`/ },
    { status: 401, state: 'failed', reason: /does not accept the token \(HTTP 401\)/ },
    { status: 429, state: 'failed', reason: /rate limit/ },
    { status: 503, state: 'failed', reason: /failed 4 times .* \(last: HTTP 503\)/ }
  ])('is $state when the API answers $status', async ({ status, state, reason }) => {
    const api = await startServer((_request, response) => json(response, { message: 'Server Error' }, status))
    expect(await logOf(api)).toMatchObject({ kind: 'none', state, reason: expect.stringMatching(reason) })
  })

  test.each([
    { status: 404, state: 'missing', requests: 1, reason: /never started/ },
    { status: 410, state: 'expired', requests: 1, reason: /deleted/ },
    { status: 403, state: 'failed', requests: 2, reason: /HTTP 403.*firewall or proxy/ },
    { status: 400, state: 'failed', requests: 1, reason: /HTTP 400/ },
    { status: 503, state: 'failed', requests: 4, reason: /failed 4 times \(last: HTTP 503\)/ },
    { status: 429, state: 'failed', requests: 4, reason: /failed 4 times \(last: HTTP 429\)/ }
  ])('is $state when the storage answers $status', async ({ status, state, requests, reason }) => {
    const { api, storage } = await twoServers((_request, response) => {
      response.writeHead(status).end('<Error/>')
    })
    expect(await logOf(api)).toMatchObject({ kind: 'none', state, reason: expect.stringMatching(reason) })
    expect(storage.requests).toHaveLength(requests)
  })

  test('is failed when the storage cannot be reached, after tries with growing waits', async () => {
    const dead = await deadOrigin()
    const api = await startServer((_request, response) => response.writeHead(302, { location: `${dead}/log` }).end())
    const waits: number[] = []
    const sleep = async (ms: number): Promise<void> => {
      waits.push(ms)
    }
    expect(await logOf(api, { retryBaseMs: 10, sleep })).toMatchObject({ state: 'failed', reason: expect.stringContaining('ECONNREFUSED') })
    expect(waits).toEqual([10, 40, 90])
  })

  test('is failed when the API cannot be reached', async () => {
    expect(await githubAt(await deadOrigin()).log(70)).toMatchObject({ state: 'failed', reason: expect.stringContaining('ECONNREFUSED') })
  })

  test.each([
    { name: 'no address', location: undefined, reason: /answered with a redirect \(HTTP 302\) that names no address/, requests: 2 },
    { name: 'a file', location: 'file:///etc/passwd', reason: /^GitHub did not say where the log is \(HTTP 302\)\.$/, requests: 1 },
    { name: 'no URL', location: 'http://', reason: /^GitHub did not say where the log is \(HTTP 302\)\.$/, requests: 1 }
  ])('is failed when the API redirects to $name', async ({ location, reason, requests }) => {
    const api = await startServer((_request, response) => response.writeHead(302, location === undefined ? {} : { location }).end())
    expect(await logOf(api)).toMatchObject({ kind: 'none', state: 'failed', reason: expect.stringMatching(reason) })
    expect(api.requests).toHaveLength(requests)
  })

  test('is failed when redirects do not end', async () => {
    const { api } = await twoServers((_request, response) => response.writeHead(302, { location: '/again' }).end())
    expect(await logOf(api)).toMatchObject({ state: 'failed', reason: expect.stringContaining('redirected more than 5 times') })
    const loop = await startServer((request, response) => response.writeHead(301, { location: request.url }).end())
    expect(await logOf(loop)).toMatchObject({ state: 'failed', reason: expect.stringContaining('redirected more than 5 times') })
  })

  test('is failed when a web page comes in its place', async () => {
    const { api } = await twoServers((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'))
    expect(await logOf(api)).toMatchObject({ state: 'failed', reason: expect.stringContaining('web page') })
  })

  test.each(['<html>', '{"error":"login required"}', '{"kind":"part"}'])(
    'is failed when the API sends a web page, whatever it holds: %s',
    async (page) => {
      const api = await startServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page))
      expect(await logOf(api)).toMatchObject({ kind: 'none', state: 'failed', reason: expect.stringContaining('did not answer with JSON') })
    }
  )

  test.each([
    { answer: 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n', reason: /HTTP 101 in the place of the log/ },
    { answer: 'HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n', reason: /HTTP 204 in the place of the log/ },
    { answer: 'HTTP/1.1 206 Partial Content\r\ncontent-length: 4\r\n\r\nlines', reason: /a part that does not tell its place, HTTP 206/ },
    { answer: 'HTTP/1.1 206 Partial Content\r\ncontent-range: bytes 3-6/7\r\n\r\nline', reason: /HTTP 206/ },
    { answer: 'HTTP/1.1 206 Partial Content\r\ncontent-range: bytes 0-3/*\r\n\r\nline', reason: /HTTP 206/ },
    { answer: 'HTTP/1.1 302 Found\r\n\r\n', reason: /a redirect without an address, HTTP 302/ }
  ])('is failed, and asked for once more, when the storage has another answer: $reason', async ({ answer, reason }) => {
    const { api, storage } = await twoServers((request) => request.socket.end(answer))
    expect(await logOf(api)).toMatchObject({ kind: 'none', state: 'failed', reason: expect.stringMatching(reason) })
    expect(storage.requests).toHaveLength(2)
  })

  test('never names the signature of the storage’s address', async () => {
    const { api } = await twoServers((_request, response) => response.writeHead(403).end())
    expect(JSON.stringify(await logOf(api))).not.toContain('sig=')
  })
})

describe('a storage that fails for a while', () => {
  test('is asked again after a server error', async () => {
    let answers = 0
    const { api } = await twoServers((_request, response) => {
      if (++answers < 3) response.writeHead(503).end()
      else sendLog(response)
    })
    expect(await read(await logOf(api))).toBe(LOG)
    expect(api.requests).toHaveLength(1)
  })

  test('gets a fresh address from the API when the old one has expired', async () => {
    const { api, storage } = await twoServers((request, response) => {
      if (request.url?.endsWith('sig=1')) response.writeHead(403).end()
      else sendLog(response)
    })
    expect(await read(await logOf(api))).toBe(LOG)
    expect(storage.requests.map(({ url }) => url)).toEqual(['/log?sig=1', '/log?sig=2'])
  })
})

describe('a transfer that breaks', () => {
  test('goes on where it broke', async () => {
    const { api, storage } = await twoServers(ranged([1000, 2000]))
    expect(await read(await logOf(api))).toBe(LOG)
    expect(storage.requests.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=1000-', 'bytes=3000-'])
    expect(storage.requests.every(({ headers }) => headers.authorization === undefined)).toBe(true)
  })

  test('goes on with a fresh address when the old one has expired', async () => {
    const serve = ranged([1000])
    let answers = 0
    const { api, storage } = await twoServers((request, response, origin) => {
      if (++answers === 2) response.writeHead(403).end()
      else serve(request, response, origin)
    })
    expect(await read(await logOf(api))).toBe(LOG)
    expect(storage.requests.map(({ url }) => url)).toEqual(['/log?sig=1', '/log?sig=1', '/log?sig=2'])
  })

  test('skips what it has when the server knows no ranges', async () => {
    let answers = 0
    const { api } = await twoServers((_request, response) => {
      if (++answers > 1) return sendLog(response)
      response.writeHead(200, { 'content-length': LOG.length })
      return response.write(LOG.slice(0, 1234), () => setImmediate(() => response.destroy()))
    })
    expect(await read(await logOf(api))).toBe(LOG)
  })

  test('goes on with a log that the API sends itself', async () => {
    let answers = 0
    const api = await startServer((_request, response) => {
      if (++answers > 1) return sendLog(response)
      response.writeHead(200, { 'content-length': LOG.length })
      return response.write(LOG.slice(0, 1234), () => setImmediate(() => response.destroy()))
    })
    expect(await read(await logOf(api))).toBe(LOG)
  })

  test('gives up after three continuations and says how far it came', async () => {
    const { api, storage } = await twoServers(ranged([1000, 1000, 1000, 1000, 1000]))
    const error = await rejection(logOf(api).then(read))
    expect(error).toMatchObject({
      kind: 'network',
      message: `The download of the log of job 70 of octo-org/octo-repo broke off after 4000 of ${LOG.length} bytes (ECONNRESET).`
    })
    expect(storage.requests).toHaveLength(4)
  })

  test('is never an end: a chunked body that is cut is an error', async () => {
    const { api } = await twoServers((_request, response) => {
      response.write('half a li', () => setImmediate(() => response.destroy()))
    })
    expect(await rejection(logOf(api).then(read))).toMatchObject({ kind: 'network' })
  })

  test('is complete when only the end of a chunked body was cut', async () => {
    const { api } = await twoServers((request, response) => {
      if (request.headers.range !== undefined) response.writeHead(416, { 'content-range': `bytes */${LOG.length}` }).end()
      else response.write(LOG, () => setImmediate(() => response.destroy()))
    })
    expect(await read(await logOf(api))).toBe(LOG)
  })

  test.each([
    { name: 'another length', kind: 'server', range: `bytes 1000-${LOG.length}/${LOG.length + 1}` },
    { name: 'a later start', kind: 'server', range: `bytes 1001-${LOG.length - 1}/${LOG.length}` },
    { name: 'no range', kind: 'network', range: 'apples' }
  ])('is an error when it goes on with $name', async ({ range, kind }) => {
    const { api } = await twoServers((request, response) => {
      if (request.headers.range !== undefined) response.writeHead(206, { 'content-range': range }).end(LOG.slice(1000))
      else {
        response.writeHead(200, { 'content-length': LOG.length })
        response.write(LOG.slice(0, 1000), () => setImmediate(() => response.destroy()))
      }
    })
    expect(await rejection(logOf(api).then(read))).toMatchObject({ kind })
  })

  test('is an error when the log is gone meanwhile', async () => {
    const serve = ranged([1000])
    const { api } = await twoServers((request, response, origin) => {
      if (request.headers.range !== undefined) response.writeHead(404).end()
      else serve(request, response, origin)
    })
    expect(await rejection(logOf(api).then(read))).toMatchObject({ kind: 'network', message: expect.stringContaining('after 1000 bytes') })
  })

  test('goes on after a stall', async () => {
    const serve = ranged([])
    const { api } = await twoServers((request, response, origin) => {
      if (request.headers.range !== undefined) return serve(request, response, origin)
      response.writeHead(200, { 'content-length': LOG.length })
      return response.write(LOG.slice(0, 1000))
    })
    expect(await read(await logOf(api, { timeoutMs: 300 }))).toBe(LOG)
  })
})

describe('a transfer that is too slow', () => {
  test('is given up for good: another one would be no faster', async () => {
    let time = 0
    const sending = Promise.withResolvers<ServerResponse>()
    const { api, storage } = await twoServers((_request, response) => {
      response.writeHead(200, { 'content-length': LOG.length })
      response.write(LOG.slice(0, 1000), () => sending.resolve(response))
    })
    const answer = await logOf(api, { time: () => time })
    if (answer.kind !== 'body') throw new Error('there is no log')
    const body = answer.body[Symbol.asyncIterator]()
    const response = await sending.promise
    await body.next()
    const next = rejection(body.next())
    time += 61_000
    response.write(LOG.slice(1000, -1))
    expect(await next).toMatchObject({
      kind: 'network',
      message: expect.stringMatching(
        /^The download of the log of job 70 of octo-org\/octo-repo broke off after 1000 of 80000 bytes \(too slow: \d+ bytes in 61 seconds\)\.$/
      )
    })
    expect(storage.requests).toHaveLength(1)
  })
})
