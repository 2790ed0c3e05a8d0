import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createBlockWatcher } from '../../src/log/quiet-blocks.ts'
import { createWordSearch } from '../../src/log/word-search.ts'

const WORDS = ['error', 'not found', '##[']
const LENGTH = 40
const anyText = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom('a', 'e', ' ', '\n', '#', 'quiet line\n') },
      fc.constantFrom('error', 'Not Found', '##[', 'ERRO')
    ),
    {
      maxLength: 120
    }
  )
  .map((parts) => parts.join(''))

test('a quiet block holds no part of a word, and every block knows the lines before it, however the bytes come', () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 20 }), (text, sizes) => {
      const bytes = Buffer.from(text)
      const watcher = createBlockWatcher(createWordSearch(WORDS), LENGTH)
      for (let at = 0, turn = 0; at < bytes.length; turn++) {
        const to = Math.min(bytes.length, at + (sizes[turn % sizes.length] ?? 1))
        watcher.push(bytes.subarray(at, to), text.slice(0, at).split('\n').length - 1, true)
        at = to
      }
      const { isQuiet, linesBefore } = watcher.end()
      const lower = text.toLowerCase()
      for (let block = 0; block * LENGTH < bytes.length; block++) {
        const [from, to] = [block * LENGTH, (block + 1) * LENGTH]
        const touches = WORDS.some((word) => {
          for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) if (at < to && at + word.length > from) return true
          return false
        })
        if (isQuiet(block)) expect(touches).toBe(false)
        expect(linesBefore(block)).toBe(text.slice(0, from).split('\n').length - 1)
      }
    }),
    { numRuns: 1_000 }
  )
})

test('a block without any word is quiet, and one that was not looked at is not', () => {
  const watcher = createBlockWatcher(createWordSearch(WORDS), LENGTH)
  const plain = Buffer.from('plain text\n'.repeat(30))
  watcher.push(plain.subarray(0, 100), 0, true)
  watcher.push(plain.subarray(100, 130), 9, false)
  watcher.push(plain.subarray(130), 11, true)
  const { isQuiet } = watcher.end()
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map(isQuiet)).toEqual([true, true, false, false, true, true, true, true, true])
})
