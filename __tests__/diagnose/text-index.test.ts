import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { indexTexts } from '../../src/diagnose/text-index.ts'

test('finds what stands in the lines, and nothing else, whatever they hold', () => {
  const anyLine = fc.oneof(fc.string({ maxLength: 12 }), fc.stringMatching(/^[ab é😀]{0,8}$/u))
  fc.assert(
    fc.property(
      fc.array(anyLine, { maxLength: 12 }),
      fc.array(fc.oneof(anyLine, fc.constantFrom('a', 'ab', 'aba', 'bab ')), { maxLength: 6 }),
      (some, texts) => {
        const lines = some.map((line) => line.replaceAll('\n', ''))
        const { holds, linesWith } = indexTexts(lines)
        for (const text of [...texts, ...texts].filter((one) => one !== '' && !one.includes('\n'))) {
          expect(holds(text)).toBe(lines.some((line) => line.includes(text)))
          expect(linesWith(text)).toEqual(lines.flatMap((line, at) => (line.includes(text) ? [at] : [])))
        }
      }
    )
  )
})
