/** Answers that HTTP allows and nobody asked for, and bytes that are no answer at all. */
import type { Reply } from '../../demo/github-server.ts'

/** An answer in the place of the real one. */
export interface OddAnswer {
  readonly name: string
  readonly strike: (real: Reply) => Reply
  /** What the sentence or note says when it comes each time. */
  readonly says: RegExp
}

export const bytesOf = ({ body }: Reply): Buffer =>
  body instanceof Uint8Array ? Buffer.from(body) : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body ?? ''))

const raw =
  (bytes: string | Uint8Array) =>
  (real: Reply): Reply => ({ ...real, raw: bytes })
const status =
  (code: number, headers: Readonly<Record<string, string>> = {}) =>
  (): Reply => ({ status: code, headers })

/** A real answer as it stands on the wire. */
const onTheWire = (real: Reply): Buffer => {
  const body = bytesOf(real)
  const fields = Object.entries({ ...real.headers, 'content-length': body.length, connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}\r\n`
  )
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${real.status} X\r\n${fields.join('')}\r\n`), body])
}

/** Nothing can be read out of these, whatever was asked for. */
export const USELESS: readonly OddAnswer[] = [
  {
    name: 'HTTP 101: another protocol',
    strike: raw('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'),
    says: /HTTP 101/
  },
  { name: 'HTTP 100, and then the end', strike: raw('HTTP/1.1 100 Continue\r\n\r\n'), says: /ECONNRESET/ },
  { name: 'HTTP 202', strike: status(202), says: /HTTP 202/ },
  { name: 'HTTP 204', strike: status(204), says: /HTTP 204/ },
  { name: 'HTTP 205', strike: status(205), says: /HTTP 205/ },
  { name: 'HTTP 206 that does not tell which part it is', strike: (real) => ({ ...real, status: 206 }), says: /HTTP 206/ },
  { name: 'HTTP 304', strike: status(304), says: /HTTP 304/ },
  { name: 'redirect without an address', strike: status(302), says: /redirect.*HTTP 302/ },
  { name: 'end of the connection within the head', strike: raw('HTTP/1.1 200 OK\r\ncontent-le'), says: /ECONNRESET/ },
  { name: 'bytes that are no HTTP', strike: raw('hello\n'), says: /unreadable HTTP: HPE_/ },
  { name: 'head that never ends', strike: raw(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}`), says: /unreadable HTTP: HPE_HEADER_OVERFLOW/ }
]

/** One of no use whose server means it: it would come again. */
export const DEAD_END: OddAnswer = {
  name: 'redirect to something that is no web address',
  strike: status(302, { location: 'file:///etc/passwd' }),
  says: /to another server|to no web address|did not say where the log is \(HTTP 302\)/
}

/** These have a head like any other. */
export const USELESS_BODIES: readonly OddAnswer[] = [
  { name: 'chunks that are none', strike: raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nmany\r\nbytes'), says: /ECONNRESET/ }
]

/** Unusual and right. */
export const HARMLESS: readonly Omit<OddAnswer, 'says'>[] = [
  {
    name: 'HTTP 103 before the answer',
    strike: (real) => ({ ...real, raw: Buffer.concat([Buffer.from('HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n'), onTheWire(real)]) })
  },
  { name: 'HTTP 203', strike: (real) => ({ ...real, status: 203 }) },
  { name: 'bytes behind the body', strike: (real) => ({ ...real, raw: Buffer.concat([onTheWire(real), Buffer.from('more')]) }) }
]
