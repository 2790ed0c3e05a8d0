import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createWordSearch } from '../../../src/log/huge/word-search.ts'

const WORDS = ['error', 'fail', 'fatal', 'not found', 'exception', '##[', 'panic']
const PATTERN = /error|fail|fatal|not found|exception|##\[|panic/i
const search = createWordSearch(WORDS)

/** The bytes behind some others, as a part of a larger buffer. */
const behind = (before: number, text: string): Uint8Array => Buffer.from('#'.repeat(before) + text, 'latin1').subarray(before)

describe('searching for words', () => {
  test.each(WORDS)('finds %s wherever it stands, in any case, and not where a part of it is missing', (word) => {
    for (let before = 0; before < 9; before++) {
      for (const after of ['', '.', '......']) {
        for (const written of [word, word.toUpperCase()]) {
          const bytes = behind(before, `${'.'.repeat(before)}${written}${after}`)
          expect(search(bytes, 0, bytes.length)).toBe(before)
          expect(search(bytes, before, before + word.length)).toBe(before)
          expect(search(bytes, before + 1, bytes.length)).toBe(-1)
          expect(search(bytes, 0, before + word.length - 1)).toBe(-1)
        }
      }
    }
  })

  test('only letters have two cases', () => {
    const bytes = behind(0, 'not\0found ##{ ##\u001b err\u00efr')
    expect(search(bytes, 0, bytes.length)).toBe(-1)
  })

  test('nothing holds no word', () => {
    expect(search(new Uint8Array(0), 0, 0)).toBe(-1)
  })

  test('agrees with a regular expression about any bytes', () => {
    const piece = fc.oneof(
      fc.constantFrom(...WORDS, ...WORDS.map((word) => word.slice(1)), ...WORDS.map((word) => word.slice(0, -1)), 'ERROR', 'Fail', ' ', '\n', '#'),
      fc.string({ maxLength: 6 }),
      fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes).toString('latin1'))
    )
    fc.assert(
      fc.property(fc.array(piece), fc.nat(9), fc.nat(), fc.nat(), (pieces, before, one, other) => {
        const text = pieces.join('')
        const [from, to] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b)
        const bytes = behind(before, text)
        const found = search(bytes, from ?? 0, to ?? 0)
        // Characters above one byte are cut to it, so the text is read from the bytes again.
        const within = Buffer.from(bytes).toString('latin1').slice(from, to)
        const first = within.search(PATTERN)
        expect(found).toBe(first < 0 ? -1 : (from ?? 0) + first)
      }),
      { numRuns: 1_000 }
    )
  })
})
