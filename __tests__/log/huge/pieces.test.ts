import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mergePieces, OWN_LINE, type Piece, wholeLines, writePieces } from '../../../src/log/huge/pieces.ts'

const LOG = 'first\nsecond\n\nfourth line\nfifth\nno end'
const piece = (from: number, to: number): Piece => ({ from, bytes: Buffer.from(LOG).subarray(from, to) })
const shown = ({ from, bytes }: Piece): readonly [number, string] => [from, Buffer.from(bytes).toString()]

const written = async (pieces: readonly Piece[], total = LOG.length): Promise<string> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of writePieces(pieces, total)) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

describe('pieces of a log', () => {
  test('are one where they overlap or touch', () => {
    const pieces = [piece(20, 25), piece(0, 5), piece(5, 8), piece(6, 10), piece(22, 24)]
    expect(mergePieces(pieces).map(shown)).toEqual([
      [0, LOG.slice(0, 10)],
      [20, LOG.slice(20, 25)]
    ])
  })

  test.each([
    ['inside lines', 3, 30, [6, 'second\n\nfourth line\n']],
    ['at the ends of lines', 5, 26, [6, 'second\n\nfourth line\n']],
    ['at the beginning of the log', 0, 8, [0, 'first\n']],
    ['at the end of the log', 28, LOG.length, [32, 'no end']],
    ['within one line', 15, 19, [15, LOG.slice(15, 19)]]
  ])('are cut to whole lines: %s', (_, from, to, expected) => {
    expect(shown(wholeLines(piece(from, to), LOG.length))).toEqual(expected)
  })

  test.each([
    ['all of it', [piece(0, LOG.length)], LOG],
    ['its beginning', [piece(0, 6)], `first\n${OWN_LINE} 32 bytes of the log are left out here\n`],
    ['its end', [piece(26, LOG.length)], `${OWN_LINE} 26 bytes of the log are left out here\nfifth\nno end`],
    ['its ends, in the middle of lines', [piece(0, 3), piece(34, LOG.length)], `fir\n${OWN_LINE} 31 bytes of the log are left out here\n end`],
    ['nothing', [], `${OWN_LINE} 38 bytes of the log are left out here\n`]
  ])('are written down with a line for each gap: %s', async (_, pieces, text) => {
    expect(await written(pieces)).toBe(text)
  })

  test('any pieces and the gaps that are told add up to the log', async () => {
    const spans = fc.array(fc.tuple(fc.nat(LOG.length), fc.nat(LOG.length)), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(spans, async (some) => {
        const merged = mergePieces(some.flatMap(([a, b]) => (a < b ? [piece(a, b)] : [])))
        const text = await written(merged)
        const gaps = [...text.matchAll(/^\[workflow-run-report\] (\d+) bytes of the log are left out here$/gm)].map(([, bytes]) => Number(bytes))
        const kept = merged.reduce((sum, { bytes }) => sum + bytes.length, 0)
        expect(kept + gaps.reduce((sum, bytes) => sum + bytes, 0)).toBe(LOG.length)
        for (const { bytes } of merged) expect(text).toContain(Buffer.from(bytes).toString())
      })
    )
  })
})
