import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CUT, countLines, createLineSplitter, KEPT_END, type RawLine } from '../../src/log/lines.ts'
import { cpuMsOf } from '../support/cpu-time.ts'
import { inChunks } from './support/log-builder.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const split = (chunks: readonly Uint8Array[], firstNumber?: number): readonly RawLine[] => {
  const lines: RawLine[] = []
  const splitter = createLineSplitter((line) => lines.push(line), firstNumber)
  for (const chunk of chunks) splitter.push(chunk)
  splitter.end()
  return lines
}
const texts = (text: string): readonly string[] => split([encode(text)]).map((line) => line.text)

/** Bytes of buffers still in use. Freed buffers are swept beside the program, so it may take a few collections until the number settles. */
const bufferBytes = async (below: number): Promise<number> => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  for (let turn = 0; turn < 50; turn++) {
    collect()
    await new Promise((resolve) => setImmediate(resolve))
    if (process.memoryUsage().arrayBuffers < below) break
  }
  return process.memoryUsage().arrayBuffers
}

/** Bytes in which line ends, carriage returns, marks and broken UTF-8 are common. */
const bytes = fc
  .array(
    fc.oneof(
      fc.constantFrom([10], [13], [13, 10], [0xef, 0xbb, 0xbf], [0xff], [0xe2, 0x82], [0xf0, 0x9f, 0x98, 0x80], [0]),
      fc.array(fc.integer({ min: 32, max: 126 }), { maxLength: 20 })
    )
  )
  .map((pieces) => Uint8Array.from(pieces.flat()))

describe('splitting a log into lines', () => {
  test.each([
    ['nothing', '', []],
    ['one line without an end', 'a', ['a']],
    ['one line with an end', 'a\n', ['a']],
    ['empty lines', '\n\na\n', ['', '', 'a']],
    ['a Windows line end stays on its line', 'a\r\nb\r\n', ['a\r', 'b\r']],
    ['a carriage return alone ends nothing', '1%\r2%\n', ['1%\r2%']],
    ['a byte order mark stays where it is', '\uFEFFa\n\uFEFFb\n', ['\uFEFFa', '\uFEFFb']],
    ['other line ends of Unicode end nothing', 'a\u2028b\u0085c\n', ['a\u2028b\u0085c']]
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  test('numbers go on from where the reader begins', () => {
    expect(split([encode('é\nb')], 41)).toEqual([
      { number: 41, text: 'é' },
      { number: 42, text: 'b' }
    ])
  })

  test('any bytes in any pieces give the same lines as the whole at once', () => {
    fc.assert(
      fc.property(bytes, fc.array(fc.nat()), (log, cuts) => {
        expect(split(inChunks(log, cuts))).toEqual(split([log]))
      })
    )
  })

  test('no line is lost: as many lines as pieces between LFs, together the whole text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', '\r', '\uFEFF') }), fc.array(fc.nat()), (text, cuts) => {
        const lines = split(inChunks(encode(text), cuts))
        const expected = text.endsWith('\n') ? text.slice(0, -1).split('\n') : text === '' ? [] : text.split('\n')
        expect(lines.map((line) => line.text)).toEqual(expected)
        expect(lines.map((line) => line.number)).toEqual(expected.map((_, index) => index + 1))
      })
    )
  })

  test('lines that are passed over count', () => {
    const lines: RawLine[] = []
    const splitter = createLineSplitter((line) => lines.push(line))
    splitter.push(encode('a\n'))
    splitter.skip(encode('b\nc\n'))
    splitter.push(encode('d'))
    splitter.end()
    expect(lines.map(({ number, text }) => [number, text])).toEqual([
      [1, 'a'],
      [4, 'd']
    ])
  })

  test('a chunk may be reused by its owner after it was taken', () => {
    const chunk = encode('first ')
    const lines: string[] = []
    const splitter = createLineSplitter(({ text }) => lines.push(text))
    splitter.push(chunk)
    chunk.fill(120)
    splitter.push(encode('second\n'))
    expect(lines).toEqual(['first second'])
  })
})

describe('a line that is too long to keep', () => {
  test('keeps both ends, and says that something is gone', () => {
    const [line] = texts(`${'a'.repeat(KEPT_END)}${'b'.repeat(500_000)}${'c'.repeat(KEPT_END)}\n`)
    expect(line).toBe('a'.repeat(KEPT_END) + CUT + 'c'.repeat(KEPT_END))
  })

  test.each([-1, 0, 1])('is whole up to the limit, and cut beyond it (limit %i)', (over) => {
    const line = 'x'.repeat(2 * KEPT_END + over)
    expect(texts(line)).toEqual([over > 0 ? 'x'.repeat(KEPT_END) + CUT + 'x'.repeat(KEPT_END) : line])
  })

  test('gives the same in any pieces', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2 * KEPT_END - 5, max: 5 * KEPT_END }), fc.array(fc.nat(), { maxLength: 8 }), (length, cuts) => {
        const log = Uint8Array.from({ length }, (_, index) => 97 + (index % 26))
        expect(split(inChunks(log, cuts))).toEqual(split([log]))
      }),
      { numRuns: 50 }
    )
  })

  test('of ten megabytes costs neither time nor memory', async () => {
    const chunk = encode('y'.repeat(16_384))
    const lines: RawLine[] = []
    const splitter = createLineSplitter((line) => lines.push(line))
    const before = await bufferBytes(Number.POSITIVE_INFINITY)
    const ms = cpuMsOf(() => {
      for (let part = 0; part < 640; part++) splitter.push(chunk)
    })
    expect(ms).toBeLessThan(1_000)
    expect((await bufferBytes(before + 1_000_000)) - before).toBeLessThan(1_000_000)
    splitter.push(encode('\nnext\n'))
    expect(lines.map(({ number, text }) => [number, text.length])).toEqual([
      [1, 2 * KEPT_END + CUT.length],
      [2, 4]
    ])
  })
})

test('counts the LFs of any bytes', () => {
  const byte = fc.oneof(fc.constantFrom(10, 10, 11, 9, 0, 138, 255), fc.nat(255))
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 40 }), (some) => {
      expect(countLines(Uint8Array.from(some))).toBe(some.filter((one) => one === 10).length)
    })
  )
})
