import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createRanking, type KeptModel, NO_LINE, readModel } from '../../../src/diagnose/rank/ranking.ts'
import { SHAPES } from '../../../src/diagnose/rank/shapes.ts'
import { anyCharacter } from '../../support/any-text.ts'
import { finished } from '../../support/cpu.ts'
import { prepared } from '../support/step-lines.ts'

const WEIGHTS = join(import.meta.dirname, '../../../src/diagnose/rank/weights.generated.json')
const kept = JSON.parse(readFileSync(WEIGHTS, 'utf8')) as KeptModel
const scoresOf = (text: string): readonly number[] => finished(createRanking(prepared(text))).scores

describe('The weights', () => {
  test('are small', () => expect(statSync(WEIGHTS).size).toBeLessThanOrEqual(40_000))

  test('hold words of letters only, each once, and nothing else that comes from a log', () => {
    const words = kept.words.split(' ')
    expect(words.filter((word) => !/^[a-z]{2,20}$/.test(word))).toEqual([])
    expect(new Set(words).size).toBe(words.length)
    expect([kept.own, kept.above, kept.below].map(({ length }) => length)).toEqual([words.length, words.length, words.length])
    expect([...kept.own, ...kept.above, ...kept.below, ...kept.pairs, ...Object.values(kept.shapes), kept.always].every(Number.isInteger)).toBe(true)
  })

  test('are of the shapes and pairs that are seen', () => {
    expect(Object.keys(kept.shapes)).toEqual(SHAPES)
    const { vocabulary } = readModel(kept)
    expect(vocabulary.pairs.size).toBe(kept.pairs.length / 3)
    expect([...vocabulary.pairs.keys()].every((pair) => pair % 65_536 < vocabulary.words.size && pair < vocabulary.words.size * 65_536)).toBe(true)
  })
})

describe('Scores', () => {
  test('are there for each line, are numbers, and are the same each time, whatever the lines are', () => {
    const line = fc.oneof(fc.string({ unit: anyCharacter, maxLength: 60 }), fc.constantFrom('', 'Error: no', '##[error]no', 'ok', ' at x (y:1:2)'))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const text = `.\n${lines.join('\n')}`
        const scores = scoresOf(text)
        expect(scores).toHaveLength(prepared(text).length)
        expect(scores.every((score) => Number.isFinite(score) && score >= NO_LINE)).toBe(true)
        expect(scoresOf(text)).toEqual(scores)
      })
    )
  })

  test('are highest where a tool that no rule knows says what is wrong', () => {
    const text = [
      ...Array.from({ length: 40 }, (_, at) => `Fetching part ${at} of the catalogue`),
      'Checking 40 parts',
      "error: part 'lid' is not in the catalogue (parts/box.part:12)",
      'Done with 1 failure',
      '##[error]Process completed with exit code 3.'
    ].join('\n')
    const scores = scoresOf(text)
    expect(scores.indexOf(Math.max(...scores))).toBe(41)
  })

  test('are lowest for a blank line, and for one that was left out', () => {
    expect(scoresOf('one\n \ntwo')[1]).toBe(NO_LINE)
    const lines = prepared('one\ntwo\nthree')
    const whole = createRanking(lines)
    let turns = 0
    while (whole.next()) turns++
    for (let left = 0; left < turns; left++) {
      const cut = createRanking(lines)
      for (let turn = 0; turn < left; turn++) cut.next()
      cut.skip()
      finished(cut)
      const isWhole = JSON.stringify(cut.scores) === JSON.stringify(whole.scores)
      expect([left, isWhole || cut.scores.length === 0 || cut.scores.includes(NO_LINE)]).toEqual([left, true])
    }
  })

  test('of a step without lines are none', () => expect(finished(createRanking([])).scores).toEqual([]))
})
