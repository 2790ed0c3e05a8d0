import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createBlockWatcher, type QuietBlocks } from '../../../src/log/huge/quiet-blocks.ts'
import { MAY_MATTER } from '../../../src/log/huge/telling-words.ts'
import { createWordSearch } from '../../../src/log/huge/word-search.ts'

const WORDS = ['error', 'not found', '##[']
const search = createWordSearch(WORDS)
const LENGTH = 40
const anyText = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom('a', 'e', ' ', '\n', '#', 'quiet line\n') },
      fc.constantFrom('error', 'Not Found', '##[', 'ERRO'),
      // So much that the next word often lies across two blocks.
      fc.integer({ min: 30, max: 40 }).map((length) => '.'.repeat(length))
    ),
    {
      maxLength: 120
    }
  )
  .map((parts) => parts.join(''))

const touched = (text: string, block: number): boolean =>
  WORDS.some((word) => {
    const lower = text.toLowerCase()
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      if (at < (block + 1) * LENGTH && at + word.length > block * LENGTH) return true
    }
    return false
  })

/** A piece of a log, and whether it is to be looked at. */
interface Piece {
  readonly size: number
  readonly isWanted: boolean
}

/** What is known of a text that comes in pieces, whose sizes begin anew when all were used. */
const watched = (text: string, pieces: readonly Piece[]): QuietBlocks => {
  const bytes = Buffer.from(text)
  const watcher = createBlockWatcher(search, LENGTH)
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const { size, isWanted } = pieces[turn % pieces.length] ?? { size: bytes.length, isWanted: true }
    watcher.push(bytes.subarray(at, at + size), text.slice(0, at).split('\n').length - 1, isWanted)
    at += size
  }
  return watcher.end()
}

const wanted = (...sizes: readonly number[]): readonly Piece[] => sizes.map((size) => ({ size, isWanted: true }))
const ACROSS = `${'quiet line\n'.repeat(3)}Not Found`

test.each<[string, string, readonly Piece[]]>([
  ['one byte at a time', ACROSS, wanted(1)],
  ['in two bytes, of which one lies in each block', ACROSS, wanted(39, 2, 40)],
  ['in three pieces', ACROSS, wanted(36, 5, 2, 40)],
  ['of which only the first part is looked at', ACROSS, [...wanted(40), { size: 40, isWanted: false }]],
  ['behind another word', `${'.'.repeat(30)}error Not Found`, wanted(1)],
  ['that ends in one byte of the next block', `${'.'.repeat(36)}error${'.'.repeat(40)}`, wanted(1)],
  ['that begins in one byte of the block before', `${'.'.repeat(39)}error${'.'.repeat(40)}`, wanted(3)]
])('a word across two blocks keeps both from being quiet when it comes %s', (_, text, pieces) => {
  const { isQuiet } = watched(text, pieces)
  expect([touched(text, 0), touched(text, 1)]).toEqual([true, true])
  expect([isQuiet(0), isQuiet(1)]).toEqual([false, false])
})

test.each(MAY_MATTER)('"%s", for which huge logs are searched, is seen wherever it lies across two blocks', (word) => {
  const searchReal = createWordSearch(MAY_MATTER)
  for (let before = 1; before < word.length; before++) {
    for (const size of [1, 2, LENGTH]) {
      const watcher = createBlockWatcher(searchReal, LENGTH)
      const bytes = Buffer.from(`${'.'.repeat(LENGTH - before)}${word}${'.'.repeat(LENGTH)}`)
      for (let at = 0; at < bytes.length; at += size) watcher.push(bytes.subarray(at, at + size), 0, true)
      expect([0, 1].map(watcher.end().isQuiet)).toEqual([false, false])
    }
  }
})

test('a quiet block holds no part of a word, and every block knows the lines before it, however the bytes come', () => {
  const piece = fc.record({
    size: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 90 })),
    isWanted: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, fc.constant(false))
  })
  fc.assert(
    fc.property(anyText, fc.array(piece, { minLength: 1, maxLength: 20 }), (text, pieces) => {
      const { isQuiet, linesBefore } = watched(text, pieces)
      for (let block = 0; block * LENGTH < text.length; block++) {
        if (isQuiet(block)) expect(touched(text, block)).toBe(false)
        expect(linesBefore(block)).toBe(text.slice(0, block * LENGTH).split('\n').length - 1)
      }
    }),
    { numRuns: 1_000 }
  )
})

test('a block is quiet when no word stands near it, however the bytes come', () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 20 }), (text, sizes) => {
      const { isQuiet } = watched(text, wanted(...sizes))
      for (let block = 0; block * LENGTH < text.length; block++) {
        if (![block - 1, block, block + 1].some((near) => touched(text, near))) expect(isQuiet(block)).toBe(true)
      }
    }),
    { numRuns: 1_000 }
  )
})

test('a block without any word is quiet, and one that was not looked at is not', () => {
  const watcher = createBlockWatcher(search, LENGTH)
  const plain = Buffer.from('plain text\n'.repeat(30))
  watcher.push(plain.subarray(0, 100), 0, true)
  watcher.push(plain.subarray(100, 130), 9, false)
  watcher.push(plain.subarray(130), 11, true)
  const { isQuiet } = watcher.end()
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map(isQuiet)).toEqual([true, true, false, false, true, true, true, true, true])
})
