/**
 * The local GitHub of the benchmark, in a process of its own: `server.ts SPEC`, where SPEC is the JSON of a ServerSpec. It answers from memory
 * what it has answered before, makes large logs while it sends them, and counts. Tells its parent the addresses first, and then, for each
 * message, what was counted since the one before.
 */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { answerApi, everyAnswer } from '../../demo/github/api-host.ts'
import type { Counts, ServerSpec, Started } from './local-github.ts'
import { type MadeLog, piecesOf } from './made-log.ts'
import { makeRun } from './made-run.ts'

/** Logs up to this size are made once and kept, so that making them takes no time of a run. */
const MAX_KEPT = 2_000_000

const spec: ServerSpec = JSON.parse(process.argv[2] ?? '')
const { world, logs } = makeRun(spec)
let counts: Counts = { apiRequests: 0, logRequests: 0, logBytes: 0 }

const listen = async (answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Promise<number> => {
  const listener: RequestListener = (request, response) => {
    const answered = async (): Promise<void> => {
      if (spec.latencyMs > 0) await sleep(spec.latencyMs)
      await answer(request, response)
    }
    // A client that has seen enough closes the connection.
    answered().catch(() => request.socket.destroy())
  }
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return address.port
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}
const answers = new Map<string, Answer>()

const apiPort = await listen(async ({ method = 'GET', url = '/', headers }, response) => {
  counts = { ...counts, apiRequests: counts.apiRequests + 1 }
  const answer = answers.get(url) ?? answerNow({ method, url, headers })
  answers.set(url, answer)
  response.writeHead(answer.status, { ...everyAnswer(1, Date.now()), ...answer.headers, 'content-length': answer.body.length }).end(answer.body)
})

const logPort = await listen(async ({ url = '/', headers }, response) => {
  counts = { ...counts, logRequests: counts.logRequests + 1 }
  const log = logs.get(Number(url.slice(1)))
  if (log === undefined) {
    response.writeHead(404).end()
    return
  }
  const asked = /^bytes=(\d+)-(\d*)$/.exec([headers['x-ms-range'] ?? headers.range].flat()[0] ?? '')
  const from = Number(asked?.[1] ?? 0)
  const to = asked?.[2] ? Math.min(Number(asked[2]) + 1, log.size) : log.size
  if (from >= to) {
    response.writeHead(416, { 'content-range': `bytes */${log.size}` }).end()
    return
  }
  const head = { 'content-type': 'text/plain', 'accept-ranges': 'bytes', etag: '"0x8DE1"', 'content-length': to - from }
  if (asked === null) response.writeHead(200, head)
  else response.writeHead(206, { ...head, 'content-range': `bytes ${from}-${to - 1}/${log.size}` })
  await pipeline(Readable.from(counted(pieces(log, from, to))), response)
})

const apiUrl = `http://127.0.0.1:${apiPort}`

const answerNow = (request: Pick<IncomingMessage, 'headers'> & { readonly method: string; readonly url: string }): Answer => {
  const addresses = { apiUrl, serverUrl: 'https://github.com', logUrl: (jobId: number) => `http://127.0.0.1:${logPort}/${jobId}` }
  const { status, headers = {}, body } = answerApi({ origin: 'api', ...request }, world, addresses)
  return { status, headers, body: Buffer.from(body === undefined ? '' : JSON.stringify(body)) }
}

const kept = new Map<MadeLog, Buffer>()

function* pieces(log: MadeLog, from: number, to: number): Generator<Uint8Array> {
  if (log.size > MAX_KEPT) {
    yield* piecesOf(log, from, to)
    return
  }
  const whole = kept.get(log) ?? Buffer.concat([...piecesOf(log, 0, log.size)])
  kept.set(log, whole)
  yield whole.subarray(from, to)
}

function* counted(bytes: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const piece of bytes) {
    counts = { ...counts, logBytes: counts.logBytes + piece.length }
    yield piece
  }
}

process.on('message', () => {
  process.send?.(counts)
  counts = { apiRequests: 0, logRequests: 0, logBytes: 0 }
})
process.once('disconnect', () => process.exit())
const started: Started = { apiUrl }
process.send?.(started)
