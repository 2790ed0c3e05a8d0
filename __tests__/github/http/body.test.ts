import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { longestWaitMs, readBody } from '../../../src/github/http/body.ts'
import { rejection } from '../loopback.ts'

const TIMEOUT_MS = 30_000

/** A body on its way, the hand of the clock that it is measured by, and what its reader gets next. */
const onItsWay = () => {
  let now = 0
  const response = new IncomingMessage(new Socket())
  const body = readBody(response, null, { timeoutMs: TIMEOUT_MS, time: () => now })
  return {
    pass: (ms: number): void => {
      now += ms
    },
    /** The next piece, which comes after some waiting. */
    next: (bytes: number, afterMs: number): Promise<IteratorResult<Uint8Array>> => {
      const next = body.next()
      now += afterMs
      response.push(Buffer.alloc(bytes))
      return next
    },
    end: (): Promise<IteratorResult<Uint8Array>> => {
      response.complete = true
      response.push(null)
      return body.next()
    }
  }
}

describe('the time of one body', () => {
  test.each([
    ['nothing', 0, 60_000],
    ['a quarter of a mebibyte', 262_144, 61_000],
    ['60 MiB', 60 * 1024 ** 2, 300_000],
    ['a gibibyte', 1024 ** 3, 300_000]
  ])('after %s it may be %s bytes after %s ms', (_, bytes, ms) => {
    expect(longestWaitMs(bytes)).toBe(ms)
  })

  test.each([
    ['comes at once', 1, 0],
    ['is slow for less than half a minute', 1, 30_000],
    ['comes at a kilobyte a second', 31_000, 30_001],
    ['comes at a kilobyte a second for a minute', 62_000, 60_236]
  ])('is enough for one that %s', async (_, bytes, ms) => {
    const body = onItsWay()
    expect((await body.next(bytes, ms)).value).toHaveLength(bytes)
    expect((await body.end()).done).toBe(true)
  })

  test('is over for one that brings less than a kilobyte a second from its start, once half a minute has passed', async () => {
    const body = onItsWay()
    await body.next(20_000, 29_000)
    expect(await rejection(body.next(5_000, 1_001))).toMatchObject({ retries: 1, message: 'too slow: 25000 bytes in 30 seconds' })
  })

  test('is over for one that comes faster than that and takes too long all the same', async () => {
    const body = onItsWay()
    for (let second = 0; second < 60; second++) await body.next(1_500, 1_000)
    const error = await rejection(body.next(1_500, 1_000))
    expect(error).toMatchObject({ retries: 0, message: 'too slow: 91500 bytes in 61 seconds' })
  })

  test('does not run while the reader is at work', async () => {
    const body = onItsWay()
    for (let piece = 0; piece < 3; piece++) {
      await body.next(10, 1)
      body.pass(3_600_000)
    }
    expect((await body.end()).done).toBe(true)
  })
})
