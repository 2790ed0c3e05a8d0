import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createGhReader, isGhOutput } from '../../../src/log/saved/gh-lines.ts'
import { inChunks } from '../support/log-builder.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const TIME = '2026-05-06T07:08:09.0000000Z'

/** Each part with its text. */
const read = (text: Uint8Array, cuts: readonly number[] = []): readonly string[] => {
  const parts: string[] = []
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const bytes: Uint8Array[][] = []
  const reader = createGhReader(
    ({ job, step, line }) => {
      parts.push(`${line} ${job} › ${step}`)
      bytes.push([])
    },
    (piece) => bytes.at(-1)?.push(piece)
  )
  for (const piece of inChunks(text, cuts)) reader.push(piece)
  reader.end()
  return parts.map((part, at) => `${part}: ${decoder.decode(Buffer.concat(bytes[at] ?? []))}`)
}

const OUTPUT = [
  `build\tSet up job\t\uFEFF${TIME} Current runner version: '2.336.0'`,
  `build\tRun make\t\uFEFF${TIME} ##[error]no`,
  'build\tRun make\t  at main',
  `test (a, b)\tUNKNOWN STEP\t${TIME} x\ty`,
  ''
].join('\n')

describe('What gh prints', () => {
  test('is taken apart by job and step; what stands before a line is no part of it', () => {
    expect(read(bytesOf(OUTPUT))).toEqual([
      `1 build › Set up job: \uFEFF${TIME} Current runner version: '2.336.0'\n`,
      `2 build › Run make: \uFEFF${TIME} ##[error]no\n  at main\n`,
      `4 test (a, b) › null: ${TIME} x\ty\n`
    ])
  })

  test('is told by its first lines', () => {
    expect(isGhOutput(bytesOf(OUTPUT))).toBe(true)
    // A log may begin with the rest of a message.
    expect(isGhOutput(bytesOf(`build\tRun make\tat main\nbuild\tRun make\t${TIME} x\n`))).toBe(true)
    for (const other of ['', 'a\tb\tc\nd\te\tf\n', `${TIME} a\tb\tc\n`, `a\tb\tc\nd\te\t${TIME}\n`, 'a\tb'])
      expect(isGhOutput(bytesOf(other))).toBe(false)
  })

  test('in any pieces gives the same as the whole at once, and no byte of any text is lost', () => {
    const line = fc.constantFrom(`a\tb\t${TIME} x`, `a\tc\t\uFEFF${TIME} y`, 'a\tb\tmore', 'no names', '\t\t', `b\t\t${TIME} `, 'é'.repeat(5_000), '')
    const texts = fc.oneof(
      fc.array(line).map((lines) => bytesOf(lines.join('\n'))),
      fc.uint8Array()
    )
    fc.assert(
      fc.property(texts, fc.array(fc.nat()), (text, cuts) => {
        expect(read(text, cuts)).toEqual(read(text))
      })
    )
  })
})
