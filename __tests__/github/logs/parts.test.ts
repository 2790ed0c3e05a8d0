import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { GitHubOptions } from '../../../src/github/client.ts'
import type { HugeLog, LogAnswer } from '../../../src/model/ports.ts'
import { githubAt, type Loopback, rejection, startServer, stopServers, textOf } from '../loopback.ts'

afterEach(stopServers)

const FIRST = 1_572_864
const WHOLE_UP_TO = 3_000_000
const SHORT = 'Lines of a log.\n'.repeat(5_000)
const MIDDLE = 'Lines of a log.\n'.repeat(150_000)
const HUGE = Array.from({ length: 250_000 }, (_, at) => `line ${String(at).padStart(10, '0')}\n`).join('')

/** What becomes of the storage's so-manieth request; undefined: it answers as Azure does. */
type Fault = (request: IncomingMessage, response: ServerResponse, count: number) => true | undefined

const send = (response: ServerResponse, log: string, range: string | undefined): void => {
  const match = /^bytes=(\d+)-(\d*)$/.exec(range ?? '')
  if (match === null) {
    response.writeHead(200, { 'content-length': log.length }).end(log)
    return
  }
  const from = Number(match[1])
  const to = match[2] === '' ? log.length : Math.min(log.length, Number(match[2]) + 1)
  if (from >= log.length) response.writeHead(416, { 'content-range': `bytes */${log.length}` }).end()
  else response.writeHead(206, { 'content-length': to - from, 'content-range': `bytes ${from}-${to - 1}/${log.length}` }).end(log.slice(from, to))
}

const serve = async (log: string, fault: Fault = () => undefined): Promise<{ readonly api: Loopback; readonly storage: Loopback }> => {
  let count = 0
  const storage = await startServer((request, response) => {
    if (fault(request, response, count++) === undefined) send(response, log, request.headers.range)
  })
  let asked = 0
  const api = await startServer((_request, response) => response.writeHead(302, { location: `${storage.origin}/log?sig=${++asked}` }).end())
  return { api, storage }
}

const logOf = (api: Loopback, options: Partial<GitHubOptions> = {}): Promise<LogAnswer> =>
  githubAt(api.origin, options).log(70, { wholeUpTo: WHOLE_UP_TO })

const read = async (answer: LogAnswer): Promise<string> => {
  if (answer.kind !== 'body') throw new Error(`the log is ${answer.kind}`)
  return textOf(answer.body)
}

const parts = async (answer: Promise<LogAnswer>): Promise<HugeLog> => {
  const log = await answer
  if (log.kind !== 'parts') throw new Error(`the log is ${log.kind}`)
  return log
}

const rangesOf = ({ requests }: Loopback): readonly (string | undefined)[] => requests.map(({ headers }) => headers.range)

/** Sends the head of an answer and so many bytes of its body, and cuts the connection. */
const cutAfter =
  (bytes: number, log: string): Fault =>
  (request, response) => {
    const from = Number(/\d+/.exec(request.headers.range ?? '0')?.[0])
    const to = request.headers.range?.endsWith('-') === false ? Math.min(log.length, FIRST) : log.length
    response.writeHead(206, { 'content-length': to - from, 'content-range': `bytes ${from}-${to - 1}/${log.length}` })
    response.write(log.slice(from, from + bytes), () => setImmediate(() => response.destroy()))
    return true
  }

const PART = { 'content-length': 100, 'content-range': `bytes 3000000-3000099/${HUGE.length}` }

const answering =
  (answer: (response: ServerResponse) => void): Fault =>
  (_request, response) => {
    answer(response)
    return true
  }

const onlyAt =
  (time: number, fault: Fault): Fault =>
  (request, response, count) =>
    count === time ? fault(request, response, count) : undefined

describe('a log of which the beginning is asked for first', () => {
  test('is complete in one request when it is short', async () => {
    const { api, storage } = await serve(SHORT)
    const answer = await logOf(api)
    expect(answer).toMatchObject({ kind: 'body', bytes: SHORT.length })
    expect(await read(answer)).toBe(SHORT)
    expect(rangesOf(storage)).toEqual([`bytes=0-${FIRST - 1}`])
  })

  test('goes on with one more request when it is not huge, without a retry', async () => {
    const { api, storage } = await serve(MIDDLE)
    const github = githubAt(api.origin)
    const answer = await github.log(70, { wholeUpTo: WHOLE_UP_TO })
    expect(answer).toMatchObject({ kind: 'body', bytes: MIDDLE.length })
    expect(await read(answer)).toBe(MIDDLE)
    expect(rangesOf(storage)).toEqual([`bytes=0-${FIRST - 1}`, `bytes=${FIRST}-`])
    expect([api.requests.length, github.retries?.().count]).toEqual([1, 0])
  })

  test('is asked for its rest while the beginning is read', async () => {
    const { api, storage } = await serve(MIDDLE)
    const answer = await logOf(api)
    if (answer.kind !== 'body') throw new Error('the log is not one body')
    const body = answer.body[Symbol.asyncIterator]()
    let piece = await body.next()
    while (storage.requests.length < 2 && piece.done !== true) piece = await body.next()
    expect(rangesOf(storage).at(-1)).toBe(`bytes=${FIRST}-`)
    await body.return?.()
  })

  test('is empty when nothing can be sent of it', async () => {
    const { api } = await serve('')
    const answer = await logOf(api)
    expect(answer).toMatchObject({ kind: 'body', bytes: 0 })
    expect(await read(answer)).toBe('')
  })

  test.each([
    ['knows no ranges', () => ({}), 200, 1],
    ['compresses parts', () => ({ 'content-encoding': 'gzip', 'content-range': 'bytes 0-9/100' }), 206, 2],
    ['tells no length', () => ({ 'content-range': `bytes 0-${FIRST - 1}/*` }), 206, 2],
    ['begins elsewhere', () => ({ 'content-range': `bytes 5-9/${HUGE.length}` }), 206, 2],
    ['tells no range', () => ({}), 206, 2],
    ['refuses ranges', () => ({}), 400, 2],
    ['has no ranges', () => ({}), 501, 2]
  ])('is one stream from a storage that %s', async (_, headers, status, requests) => {
    const { api, storage } = await serve(
      HUGE,
      onlyAt(0, (_request, response) => {
        response.writeHead(status, headers()).end(HUGE)
        return true
      })
    )
    expect(await read(await logOf(api))).toBe(HUGE)
    expect(storage.requests).toHaveLength(requests)
    if (requests > 1) expect(storage.requests[1]?.headers).not.toHaveProperty('range')
  })

  test('is whole from a storage that sends less at once than it is asked for', async () => {
    const { api, storage } = await serve(MIDDLE, (request, response) => {
      const from = Number(/^bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0)
      const to = Math.min(MIDDLE.length, from + 400_000)
      response.writeHead(206, { 'content-range': `bytes ${from}-${to - 1}/${MIDDLE.length}` }).end(MIDDLE.slice(from, to))
      return true
    })
    const github = githubAt(api.origin)
    expect(await read(await github.log(70, { wholeUpTo: WHOLE_UP_TO }))).toBe(MIDDLE)
    expect(storage.requests.length).toBeGreaterThan(5)
    expect(github.retries?.().count).toBe(0)
  })

  test('is failed when the storage sends parts that nobody asked for', async () => {
    const { api, storage } = await serve(
      HUGE,
      answering((response) => response.writeHead(206).end('x'))
    )
    expect(await logOf(api)).toMatchObject({ kind: 'none', state: 'failed', reason: expect.stringContaining('HTTP 206') })
    // The beginning, everything, and everything once more.
    expect(rangesOf(storage)).toEqual([`bytes=0-${FIRST - 1}`, undefined, undefined])
  })

  test('is one stream also when the address expires after a part that nobody can use', async () => {
    const { api, storage } = await serve(SHORT, (_request, response, count) => {
      if (count > 1) return undefined
      response.writeHead(count === 0 ? 206 : 403).end('x')
      return true
    })
    expect(await read(await logOf(api))).toBe(SHORT)
    expect(storage.requests.map(({ url, headers }) => [url, headers.range])).toEqual([
      ['/log?sig=1', `bytes=0-${FIRST - 1}`],
      ['/log?sig=1', undefined],
      ['/log?sig=2', undefined]
    ])
  })

  test('is one stream when the API sends it itself, which is asked for no range', async () => {
    const api = await startServer((_request, response) => response.writeHead(200, { 'content-length': HUGE.length }).end(HUGE))
    expect(await read(await logOf(api))).toBe(HUGE)
    expect(rangesOf(api)).toEqual([undefined])
  })

  test.each([
    ['in its beginning', 0, /^bytes=1000-1572863$/],
    // What came of it before anybody read it may be lost with the connection.
    ['in its rest', 1, /^bytes=157[23]864-$/]
  ])('goes on where it broke %s', async (_, time, resumed) => {
    const { api, storage } = await serve(MIDDLE, onlyAt(time, cutAfter(1_000, MIDDLE)))
    const github = githubAt(api.origin)
    const answer = await github.log(70, { wholeUpTo: WHOLE_UP_TO })
    expect(await read(answer)).toBe(MIDDLE)
    expect(rangesOf(storage)).toEqual([`bytes=0-${FIRST - 1}`, `bytes=${FIRST}-`, expect.stringMatching(resumed)])
    expect(github.retries?.().count).toBe(1)
  })

  test('gets its rest from a fresh address when the old one has expired', async () => {
    const { api, storage } = await serve(
      MIDDLE,
      onlyAt(1, (_request, response) => {
        response.writeHead(403).end()
        return true
      })
    )
    expect(await read(await logOf(api))).toBe(MIDDLE)
    expect(storage.requests.map(({ url }) => url)).toEqual(['/log?sig=1', '/log?sig=1', '/log?sig=2'])
  })

  test('skips what it has when the storage knows no ranges any more', async () => {
    const { api } = await serve(
      MIDDLE,
      onlyAt(1, (_request, response) => {
        response.writeHead(200, { 'content-length': MIDDLE.length }).end(MIDDLE)
        return true
      })
    )
    expect(await read(await logOf(api))).toBe(MIDDLE)
  })

  test('is an error when its rest is that of another log', async () => {
    const { api } = await serve(
      MIDDLE,
      onlyAt(1, (_request, response) => {
        response.writeHead(206, { 'content-range': `bytes ${FIRST}-${MIDDLE.length}/${MIDDLE.length + 1}` }).end(MIDDLE.slice(FIRST - 1))
        return true
      })
    )
    expect(await rejection(logOf(api).then(read))).toMatchObject({ kind: 'server' })
  })
})

describe('a huge log', () => {
  test('is begun by one request, and read in the parts that are asked for', async () => {
    const { api, storage } = await serve(HUGE)
    const log = await parts(logOf(api))
    expect([log.bytes, Buffer.from(log.first).toString()]).toEqual([HUGE.length, HUGE.slice(0, FIRST)])
    expect(storage.requests).toHaveLength(1)
    const [one, other] = await Promise.all([log.read(3_000_000, 3_000_100), log.read(HUGE.length - 7, HUGE.length)])
    expect([one, other].map((bytes) => Buffer.from(bytes ?? []).toString())).toEqual([HUGE.slice(3_000_000, 3_000_100), HUGE.slice(-7)])
    expect(rangesOf(storage).slice(1).sort()).toEqual(['bytes=3000000-3000099', `bytes=${HUGE.length - 7}-${HUGE.length - 1}`])
    expect(storage.requests.every(({ headers }) => headers.authorization === undefined)).toBe(true)
    expect(api.requests).toHaveLength(1)
  })

  test('is read whole from its beginning on, without asking for that again', async () => {
    const { api, storage } = await serve(HUGE)
    const log = await parts(logOf(api))
    expect(await textOf(log.whole())).toBe(HUGE)
    expect(rangesOf(storage)).toEqual([`bytes=0-${FIRST - 1}`, `bytes=${FIRST}-`])
  })

  test('is one stream without any range when the whole is wanted', async () => {
    const { api, storage } = await serve(HUGE)
    expect(await read(await githubAt(api.origin).log(70))).toBe(HUGE)
    expect(rangesOf(storage)).toEqual([undefined])
  })

  test.each([
    ['a server error', answering((response) => response.writeHead(503).end())],
    ['a broken connection', answering((response) => response.destroy())],
    ['an expired address', answering((response) => response.writeHead(403).end())],
    [
      'a cut part',
      answering((response) => {
        response.writeHead(206, PART)
        response.write(HUGE.slice(3_000_000, 3_000_040), () => setImmediate(() => response.destroy()))
      })
    ],
    [
      'a part that stalls',
      answering((response) => {
        response.writeHead(206, PART)
        response.write(HUGE.slice(3_000_000, 3_000_040))
      })
    ]
  ])('gives its part after %s', async (what, fault) => {
    const { api, storage } = await serve(HUGE, onlyAt(1, fault))
    const isStall = what === 'a part that stalls'
    const log = await parts(logOf(api, isStall ? { timeoutMs: 300 } : {}))
    expect(Buffer.from((await log.read(3_000_000, 3_000_100)) ?? []).toString()).toBe(HUGE.slice(3_000_000, 3_000_100))
    // A busy machine may stall as well.
    if (isStall) expect(storage.requests.length).toBeGreaterThanOrEqual(3)
    else expect(storage.requests).toHaveLength(3)
  })

  test('goes on in its beginning where that broke', async () => {
    const { api, storage } = await serve(HUGE, onlyAt(0, cutAfter(5_000, HUGE)))
    const log = await parts(logOf(api))
    expect(Buffer.from(log.first).toString()).toBe(HUGE.slice(0, FIRST))
    expect(rangesOf(storage)).toEqual([`bytes=0-${FIRST - 1}`, `bytes=5000-${FIRST - 1}`])
  })

  test('gives nothing when the storage sends no parts any more, and is read whole then', async () => {
    const { api } = await serve(HUGE, (_request, response, count) => {
      if (count === 0) return undefined
      response.writeHead(200, { 'content-length': HUGE.length }).end(HUGE)
      return true
    })
    const log = await parts(logOf(api))
    expect(await log.read(3_000_000, 3_000_100)).toBeNull()
    expect(await textOf(log.whole())).toBe(HUGE)
  })

  test.each([
    ['is longer now', `bytes 3000000-3000099/${HUGE.length + 1}`],
    ['begins later than asked for', `bytes 3000001-3000099/${HUGE.length}`]
  ])('is an error when it %s', async (_, range) => {
    const { api } = await serve(
      HUGE,
      onlyAt(1, (_request, response) => {
        response.writeHead(206, { 'content-range': range }).end('x')
        return true
      })
    )
    const log = await parts(logOf(api))
    expect(await rejection(log.read(3_000_000, 3_000_100))).toMatchObject({
      kind: 'server',
      message: expect.stringContaining('changed while it was read')
    })
  })

  test('is an error when the storage fails for good', async () => {
    const { api, storage } = await serve(HUGE, (_request, response, count) => {
      if (count === 0) return undefined
      response.writeHead(503).end()
      return true
    })
    const log = await parts(logOf(api))
    expect(await rejection(log.read(3_000_000, 3_000_100))).toMatchObject({ kind: 'network', message: expect.stringContaining('HTTP 503') })
    expect(storage.requests).toHaveLength(5)
  })

  test('is given up at once when the step is cancelled', async () => {
    const cancellation = new AbortController()
    const { api } = await serve(HUGE, (_request, _response, count) => {
      if (count === 0) return undefined
      cancellation.abort()
      return true
    })
    const log = await parts(logOf(api, { signal: cancellation.signal }))
    expect(await rejection(log.read(3_000_000, 3_000_100))).toMatchObject({ kind: 'network', message: expect.stringContaining('cancelled') })
  })
})
