import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { createApiFetch } from '../../../src/github/http/api-fetch.ts'
import { createSend, type Send } from '../../../src/github/http/transport.ts'
import { rejection, startServer, stopServers, textOf } from '../loopback.ts'

afterEach(stopServers)

const get = async (send: Send, url: string): Promise<string> => textOf((await send({ url, headers: {} })).body)

describe('one exchange', () => {
  test('gives status, headers in lower case, length and body', async () => {
    const server = await startServer((_request, response) => response.writeHead(201, 'Made', { 'X-One': '1', 'content-length': 5 }).end('hello'))
    const answer = await createSend()({ url: `${server.origin}/a`, headers: { accept: 'x' } })
    expect(answer).toMatchObject({ status: 201, url: `${server.origin}/a`, bytes: 5 })
    expect(answer.headers.get('x-one')).toBe('1')
    expect(await textOf(answer.body)).toBe('hello')
    expect(server.requests[0]?.headers.accept).toBe('x')
  })

  test('uses one connection for requests that follow each other, also after an answer that was given up', async () => {
    const server = await startServer((_request, response) => response.writeHead(200, { 'content-length': 2 }).end('ok'))
    const send = createSend()
    await get(send, server.origin)
    const answer = await send({ url: server.origin, headers: {} })
    answer.discard()
    await new Promise(setImmediate)
    await get(send, server.origin)
    expect(server.connections()).toBe(1)
  })

  test('closes the connection of a long answer that was given up', async () => {
    const closed = Promise.withResolvers<void>()
    const server = await startServer((_request, response) => {
      response.on('close', closed.resolve)
      response.writeHead(200, { 'content-length': 100_000 }).write('a')
    })
    const answer = await createSend()({ url: server.origin, headers: {} })
    answer.discard()
    await closed.promise
  })

  test('asks again at once when an idle connection was closed by the server', async () => {
    let answers = 0
    const server = await startServer((_request, response) => {
      if (++answers === 2) response.socket?.destroy()
      else response.end('ok')
    })
    const send = createSend()
    await get(send, server.origin)
    expect(await get(send, server.origin)).toBe('ok')
    expect(answers).toBe(3)
  })

  test('ends with an error when a fresh connection is closed without an answer', async () => {
    const server = await startServer((_request, response) => response.socket?.destroy())
    expect(await rejection(get(createSend(), server.origin))).toMatchObject({ code: 'ECONNRESET' })
    expect(server.requests).toHaveLength(1)
  })

  test.each([
    { name: 'before its head', answer: () => {} },
    {
      name: 'inside its body',
      answer: (response: http.ServerResponse) => {
        response.write('a')
      }
    }
  ])('ends with an error when the answer stalls $name', async ({ answer }) => {
    const server = await startServer((_request, response) => answer(response))
    expect(await rejection(get(createSend({ timeoutMs: 100 }), server.origin))).toMatchObject({ code: 'ETIMEDOUT' })
  })

  test('is an answer without a body when the server changes to another protocol', async () => {
    const server = await startServer((request) =>
      request.socket.end('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\nhello')
    )
    const answer = await createSend()({ url: server.origin, headers: {} })
    expect([answer.status, await textOf(answer.body)]).toEqual([101, ''])
  })

  const REPLIES = [
    'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhello',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
    'HTTP/1.1 103 Early Hints\r\nlink: <a>\r\n\r\nHTTP/1.0 200 OK\r\n\r\nhello',
    'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n',
    'HTTP/1.1 302 Found\r\nlocation: /x\r\ncontent-encoding: gzip\r\n\r\n'
  ]
  const edit = fc.record({
    at: fc.nat(100),
    cut: fc.nat(12),
    put: fc.oneof(fc.uint8Array({ maxLength: 8 }), fc.constantFrom('\r\n', '\r\n\r\n', '1', ' ', ':'))
  })

  test('ends whatever bytes come, also on a connection that is used again', async () => {
    let reply: Uint8Array = Buffer.alloc(0)
    let isLast = true
    const server = await startServer((request) => (isLast ? request.socket.end(reply) : request.socket.write(reply)))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...REPLIES), fc.array(edit, { maxLength: 3 }), async (well, edits) => {
        let bytes = Buffer.from(well)
        for (const { at, cut, put } of edits) bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at + cut)])
        const send = createSend()
        // A connection that stays open after a whole answer may hold more bytes, which are none of the next answer's.
        reply = Buffer.from(REPLIES[0] ?? '')
        isLast = false
        expect(await get(send, server.origin)).toBe('hello')
        reply = bytes
        isLast = true
        const [ended] = await Promise.allSettled([get(send, server.origin)])
        expect(['fulfilled', 'rejected']).toContain(ended.status)
      }),
      { numRuns: 300 }
    )
  })

  test('does not count the time that the reader takes', async () => {
    const server = await startServer((_request, response) => {
      response.write('a', () => setImmediate(() => response.end('b')))
    })
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] })
    try {
      const answer = await createSend()({ url: server.origin, headers: {} })
      jest.advanceTimersByTime(3_600_000)
      let text = ''
      for await (const piece of answer.body) {
        jest.advanceTimersByTime(3_600_000)
        text += Buffer.from(piece).toString()
      }
      expect(text).toBe('ab')
    } finally {
      jest.useRealTimers()
    }
  })

  test('ends with an error when the body is shorter than announced', async () => {
    const server = await startServer((_request, response) => {
      response.writeHead(200, { 'content-length': 10 })
      response.write('12345', () => response.destroy())
    })
    expect(await rejection(get(createSend(), server.origin))).toMatchObject({ code: 'ECONNRESET' })
  })

  test('can be aborted', async () => {
    const server = await startServer(() => {})
    const abort = new AbortController()
    const sent = rejection(createSend({ signal: abort.signal })({ url: server.origin, headers: {} }))
    abort.abort()
    expect(await sent).toMatchObject({ name: 'AbortError' })
  })

  test.each(['http_proxy', 'HTTP_PROXY'])('goes through the proxy of %s', async (name) => {
    const proxy = await startServer((request, response) => response.end(`for ${request.url}`))
    const send = createSend({ proxyEnv: { [name]: new URL(proxy.origin).host } })
    expect(await get(send, 'http://api.example/x')).toBe('for http://api.example/x')
  })

  test.each(['https_proxy', 'HTTPS_PROXY'])('asks the proxy of %s for a tunnel, and tells it nothing else', async (name) => {
    const asked = Promise.withResolvers<http.IncomingMessage>()
    const proxy = http.createServer().on('connect', (request, socket) => {
      asked.resolve(request)
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const { port } = proxy.address() as AddressInfo // A server that listens on TCP has no other kind of address.
    const send = createSend({ proxyEnv: { [name]: `http://127.0.0.1:${port}` } })
    const failed = rejection(send({ url: 'https://api.example/x', headers: { authorization: 'token x' } }))
    const request = await asked.promise
    expect(request.url).toBe('api.example:443')
    expect(request.headers).not.toHaveProperty('authorization')
    expect(await failed).toMatchObject({ message: expect.stringContaining('502') })
    await new Promise((resolve) => proxy.close(resolve))
  })

  test('goes around the proxy for the hosts of no_proxy', async () => {
    const proxy = await startServer((_request, response) => response.end('proxy'))
    const server = await startServer((_request, response) => response.end('direct'))
    expect(await get(createSend({ proxyEnv: { http_proxy: proxy.origin, no_proxy: '127.0.0.1' } }), server.origin)).toBe('direct')
  })
})

describe('compressed answers', () => {
  test.each([
    { encoding: 'gzip', bytes: gzipSync('hello') },
    { encoding: 'x-gzip', bytes: gzipSync('hello') },
    { encoding: 'deflate', bytes: deflateSync('hello') },
    { encoding: 'br', bytes: brotliCompressSync('hello') }
  ])('$encoding is read', async ({ encoding, bytes }) => {
    const server = await startServer((_request, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bytes))
    expect(await get(createSend(), server.origin)).toBe('hello')
  })

  test.each([
    { name: 'cut', encoding: 'gzip', bytes: gzipSync('hello'.repeat(100)).subarray(0, -8), message: /unexpected end/ },
    { name: 'broken', encoding: 'gzip', bytes: Buffer.from('hello'), message: /incorrect header/ },
    { name: 'of an unknown kind', encoding: 'magic', bytes: Buffer.from('hello'), message: /not asked for/ }
  ])('a $name one is an error', async ({ encoding, bytes, message }) => {
    const server = await startServer((_request, response) => response.writeHead(200, { 'content-encoding': encoding }).end(bytes))
    expect(await rejection(get(createSend(), server.origin))).toMatchObject({ message: expect.stringMatching(message) })
  })

  test('are asked for by the API’s fetch', async () => {
    const server = await startServer((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello')))
    const answer = await createApiFetch(createSend(), server.origin)(server.origin, {})
    expect(await textOf(answer.body.body)).toBe('hello')
    expect(server.requests[0]?.headers['accept-encoding']).toBe('gzip, deflate, br')
  })
})

test('the API’s fetch sends nothing to another origin', async () => {
  const other = await startServer((_request, response) => response.end('{}'))
  const fetch = createApiFetch(createSend(), 'http://api.example')
  expect(await rejection(fetch(other.origin, { headers: { authorization: 'token x' } }))).toMatchObject({
    message: expect.stringContaining('must not go there')
  })
  expect(other.requests).toEqual([])
})
