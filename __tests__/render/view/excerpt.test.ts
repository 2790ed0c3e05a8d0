import { describe, expect, test } from '@jest/globals'
import type { ExcerptLine } from '../../../src/model/report.ts'
import { gapWords } from '../../../src/render/numbers.ts'
import { excerptLog } from '../../../src/render/view/excerpt.ts'

const line = (number: number, text: string, more: Partial<ExcerptLine> = {}): ExcerptLine => ({ line: number, text, kind: 'context', ...more })
const count = (number: number, text: string): ExcerptLine => line(number, text, { isCount: true })
const shown = (lines: number, ...excerpt: readonly ExcerptLine[]): readonly string[] =>
  (excerptLog(excerpt, { lines, lineLength: 100 })?.rows ?? []).map((row) => (row.kind === 'gap' ? gapWords(row) : row.text))

describe('the counts of a tool', () => {
  test('stand behind what failed, also when the log has them above it', () => {
    expect(shown(30, count(3, 'tests 24'), count(4, 'fail 1'), line(9, 'not ok 7'), line(12, 'at a.ts:3'))).toEqual([
      'not ok 7',
      '⋯ 2 lines left out',
      'at a.ts:3',
      '⋯ further up in the log',
      'tests 24',
      'fail 1'
    ])
  })

  test('stay where they are below it', () => {
    expect(shown(30, line(3, 'not ok 7'), count(4, 'fail 1'))).toEqual(['not ok 7', 'fail 1'])
  })

  test('are all there is where nothing else is shown', () => {
    expect(shown(30, count(3, 'fail 1'), count(4, 'pass 2'))).toEqual(['fail 1', 'pass 2'])
  })

  test('are left out before what failed is', () => {
    expect(shown(2, count(3, 'fail 1'), line(5, 'not ok 7'), line(6, 'expected 1'))).toEqual(['not ok 7', 'expected 1'])
  })
})

test('no lines are no log', () => {
  expect(excerptLog([], { lines: 30, lineLength: 100 })).toBeNull()
})
