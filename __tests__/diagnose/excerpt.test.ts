import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createBlockSearch } from '../../src/diagnose/blocks.ts'
import { gatherEvidence } from '../../src/diagnose/evidence.ts'
import { chooseExcerpt } from '../../src/diagnose/excerpt.ts'
import { createPathMapper } from '../../src/diagnose/paths.ts'
import { selectBlocks } from '../../src/diagnose/select.ts'
import { finished } from '../support/cpu.ts'
import { FIRST, prepared, textsOf } from './support/step-lines.ts'

const toPath = createPathMapper('octo-org/shop')
const LINES = Array.from({ length: 40 }, (_, at) => `step ${String.fromCharCode(97 + (at % 26))} done`)
const EXIT = '##[error]Process completed with exit code 1.'

/** Indices and kinds of the lines that are shown. */
const show = (lines: readonly string[], likely: Readonly<Record<number, number>>, limit = 30): readonly (readonly [number, string])[] => {
  const all = prepared(lines.join('\n'))
  const { blocks } = finished(createBlockSearch(all, textsOf(all), (file) => toPath(file, null) !== null))
  const scores = all.map((_, at) => likely[at] ?? -5)
  return chooseExcerpt(all, selectBlocks(gatherEvidence(all, blocks, [], toPath)), limit, scores).map(({ line, kind }) => [(line ?? 0) - FIRST, kind])
}
const at = (lines: readonly (readonly [number, string])[]): readonly number[] => lines.map(([index]) => index)
const withLine = (index: number, text: string): readonly string[] => LINES.map((line, one) => (one === index ? text : line))
const SURE = 'src/shop.ts(7,3): error TS2304: Cannot find name price.'

describe('Where rules know nothing', () => {
  test('likely lines are shown with the step’s end, which alone is marked so', () => {
    const shown = show([...LINES, EXIT], { 4: 1, 5: 0.8 })
    expect(shown.filter(([, kind]) => kind === 'context')).toEqual([
      [4, 'context'],
      [5, 'context']
    ])
    expect(shown.filter(([, kind]) => kind === 'tail')).toHaveLength(28)
    expect(shown.at(-1)).toEqual([40, 'tail'])
  })

  test('hardly likely lines are no more than its end', () => {
    const shown = show([...LINES, EXIT], { 4: -2 })
    expect(at(shown)).toContain(4)
    expect(shown.every(([, kind]) => kind === 'tail')).toBe(true)
  })

  test('one line is the likeliest one', () => expect(at(show([...LINES, EXIT], { 4: 0, 9: 1 }, 1))).toEqual([9]))
})

describe('Beside what a tool says for sure', () => {
  test('only likely lines near it are shown', () => {
    const shown = at(show(withLine(20, SURE), { 2: 1, 3: 1, 18: 1, 19: -1.2 }))
    expect(shown).toContain(18)
    expect(shown).not.toContain(2)
  })

  test('no line is shown that is much less likely than what it says', () => {
    expect(at(show(withLine(20, SURE), { 18: 0, 20: 0.5 }))).toContain(18)
    expect(at(show(withLine(20, SURE), { 18: -0.6, 20: 0.5 }))).not.toContain(18)
  })

  test('no likely line takes its place', () => {
    const lines = withLine(20, SURE)
    const everything = Object.fromEntries(lines.map((_, index) => [index, 3]))
    const sure = show(lines, {}, 5).filter(([, kind]) => kind === 'error')
    expect(sure.length).toBeGreaterThan(0)
    for (const limit of [1, 3, 5]) expect(show(lines, everything, limit)).toEqual(expect.arrayContaining(sure.slice(0, limit)))
  })
})

test('beside a mere sign of a failure, likely lines are shown wherever they stand', () => {
  const shown = at(show(withLine(30, 'deploy failed'), { 2: 0, 3: -0.2, 4: -1.7 }))
  expect(shown).toEqual(expect.arrayContaining([2, 3, 30]))
})

test('a gap of one line is never left, and there is room for it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(-5, -1, 0, 1), { minLength: 40, maxLength: 40 }), fc.integer({ min: 1, max: 30 }), (scores, limit) => {
      for (const lines of [withLine(20, SURE), withLine(20, 'deploy failed'), LINES]) {
        const shown = at(show(lines, Object.fromEntries(scores.entries()), limit))
        expect(shown.length).toBeLessThanOrEqual(limit)
        expect(shown.filter((index, one) => shown[one + 1] === index + 2)).toEqual([])
      }
    })
  )
})
