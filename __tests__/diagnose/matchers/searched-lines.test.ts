import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { searchLines } from '../../../src/diagnose/matchers/searched-lines.ts'

test('finds what stands in the lines, and where, whatever they hold', () => {
  const anyLine = fc.oneof(fc.string({ maxLength: 12 }), fc.stringMatching(/^[ab é😀]{0,8}$/u))
  fc.assert(
    fc.property(
      fc.array(anyLine, { maxLength: 12 }),
      fc.array(fc.oneof(anyLine, fc.constantFrom('a', 'ab', 'aba', 'bab ')), { maxLength: 6 }),
      (some, texts) => {
        const lines = some.map((line) => line.replaceAll('\n', ''))
        const searched = searchLines(lines)
        for (const text of [...texts, ...texts].filter((one) => one !== '' && !one.includes('\n'))) {
          const holding = lines.flatMap((line, index) => (line.includes(text) ? [index] : []))
          expect(searched.holds(text)).toBe(holding.length > 0)
          expect(searched.linesWith(text)).toEqual(holding)
        }
        expect(lines.map((_, index) => searched.lineAt(index))).toEqual(lines)
      }
    )
  )
})
