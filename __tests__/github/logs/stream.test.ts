import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SlowTransferError, TransportError } from '../../../src/github/http/failure.ts'
import { joinParts, type LogPart } from '../../../src/github/logs/stream.ts'
import { rejection, textOf } from '../loopback.ts'

/** A body of the given pieces that breaks at its end when told so. */
const body = (pieces: readonly string[], breaks: boolean): AsyncIterable<Uint8Array> => ({
  async *[Symbol.asyncIterator]() {
    for (const piece of pieces) yield Buffer.from(piece)
    if (breaks) throw new TransportError('ECONNRESET', 'cut')
  }
})

const part = (
  pieces: readonly string[],
  { offset = 0, total = 6, breaks = false, ...more }: Partial<LogPart> & { breaks?: boolean } = {}
): LogPart => ({
  offset,
  end: null,
  total,
  body: body(pieces, breaks),
  discard: () => {},
  ...more
})

const join = (...parts: readonly LogPart[]): Promise<string> => {
  const rest = parts.slice(1)
  const [first = part([])] = parts
  return textOf(joinParts(first, async () => rest.shift() ?? part([], { breaks: true }), 'the log'))
}

describe('joining the parts of a log', () => {
  test('a whole part is the log', async () => {
    expect(await join(part(['abc', 'def']))).toBe('abcdef')
  })

  test('a part that starts too early is skipped to the byte that comes next', async () => {
    expect(await join(part(['abc', 'd'], { breaks: true }), part(['ab', 'cde', 'f']))).toBe('abcdef')
  })

  test('a part that ends too early is continued', async () => {
    expect(await join(part(['abc']), part(['def'], { offset: 3 }))).toBe('abcdef')
  })

  test('a part of unknown length ends where it ends', async () => {
    expect(await join(part(['abc'], { total: null }))).toBe('abc')
  })

  test('a part that ends before what is already there is no end', async () => {
    expect(await rejection(join(part(['abc'], { total: null, breaks: true }), part(['a'], { total: null })))).toMatchObject({ kind: 'network' })
  })

  test('more bytes than announced are an error', async () => {
    expect(await rejection(join(part(['abcdefg'])))).toMatchObject({ kind: 'network' })
  })

  test('a part that does not go to the end of a log of unknown length is no end', async () => {
    expect(
      await join(part(['abc'], { total: null, breaks: true }), part(['d'], { offset: 3, end: 4, total: null }), part(['ef'], { offset: 4 }))
    ).toBe('abcdef')
  })

  test.each([
    ['took the time that one may take is not continued', 0],
    ['was a trickle is continued once', 1]
  ])('a part that %s', async (_, retries) => {
    const slow = (): LogPart => ({
      ...part([]),
      body: {
        [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new SlowTransferError(90_000, 60_000, retries)) })
      }
    })
    let opened = 0
    const reopen = async (): Promise<LogPart> => {
      opened++
      return slow()
    }
    const error = await rejection(textOf(joinParts(slow(), reopen, 'the log')))
    expect(error).toMatchObject({ message: 'The download of the log broke off after 0 of 6 bytes (too slow: 90000 bytes in 60 seconds).' })
    expect(opened).toBe(retries)
  })

  const GIB = 1024 ** 3
  const MIB = Buffer.alloc(1024 ** 2)
  const mebibytes = (count: number): AsyncIterable<Uint8Array> => ({
    async *[Symbol.asyncIterator]() {
      for (let piece = 0; piece < count; piece++) yield MIB
    }
  })
  const length = async (bytes: AsyncIterable<Uint8Array>): Promise<number> => {
    let sum = 0
    for await (const piece of bytes) sum += piece.length
    return sum
  }
  const never = (): Promise<LogPart> => Promise.reject(new Error('not to be opened again'))

  test('a part may stand anywhere in a log, however long it is', async () => {
    const far = { ...part([], { offset: 5 * GIB, total: 9 * GIB }), body: mebibytes(3) }
    expect(await length(joinParts(far, never, 'the log', { from: 5 * GIB, to: 5 * GIB + 3 * MIB.length, total: 9 * GIB }))).toBe(3 * MIB.length)
  })

  test('of a log that never ends two gibibytes are read', async () => {
    expect(await length(joinParts({ ...part([], { total: null }), body: mebibytes(2048) }, never, 'the log'))).toBe(2 * GIB)
    const error = await rejection(length(joinParts({ ...part([], { total: null }), body: mebibytes(2049) }, never, 'the log')))
    expect(error).toMatchObject({ kind: 'network', message: 'The log is larger than 2 GiB, and was not read to its end.' })
  })

  test('any cuts and any piece sizes give the same log', async () => {
    const log = 'abcdefghijklmnopqrstuvwxyz'
    const cut = fc.record({ length: fc.integer({ min: 0, max: 12 }), size: fc.integer({ min: 1, max: 9 }), ranged: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { maxLength: 3 }), async (cuts) => {
        const open = (from: number, index: number): LogPart => {
          const { length = log.length, size = 5, ranged = true } = cuts[index] ?? {}
          const offset = ranged ? from : 0
          const end = Math.min(log.length, from + length)
          const pieces = log.slice(offset, end).match(new RegExp(`.{1,${size}}`, 'g')) ?? []
          return part(pieces, { offset, total: log.length, breaks: end < log.length })
        }
        expect(await textOf(joinParts(open(0, 0), async (from, breaks) => open(from, breaks), 'the log'))).toBe(log)
      })
    )
  })
})
