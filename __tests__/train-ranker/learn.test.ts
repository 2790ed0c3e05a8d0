import { describe, expect, test } from '@jest/globals'
import { calibrate, DEFAULTS, type Lesson, learn } from '../../scripts/train-ranker/learn.ts'
import { fitLogistic } from '../../scripts/train-ranker/logistic-regression.ts'
import { bestRun } from '../../src/diagnose/rank/likely.ts'
import { createRanking, readModel } from '../../src/diagnose/rank/ranking.ts'
import { FIRST, prepared } from '../diagnose/support/step-lines.ts'
import { finished } from '../support/cpu.ts'

/** A step in which one line says `word`, of a repository. */
const lesson = (repository: string, word: string, key = 5): Lesson => ({
  repository,
  weight: 1,
  keys: new Set([FIRST + key]),
  lines: prepared(Array.from({ length: 12 }, (_, at) => (at === key ? `the ${word} of ${repository}` : `part ${at}`)).join('\n'))
})
const lessons = ['apples', 'pears', 'plums', 'nuts'].map((name, at) => lesson(name, 'breakage', 3 + at))

describe('What is learned', () => {
  test('finds the line in a log of another repository', () => {
    const other = lesson('figs', 'breakage', 8)
    const { scores } = finished(createRanking(other.lines, readModel(learn(lessons, DEFAULTS))))
    expect(scores.indexOf(Math.max(...scores))).toBe(8)
    expect(bestRun({ scores })?.peak).toBe(8)
  })

  test('has no word of less than three repositories', () => {
    const { words } = learn([...lessons, lesson('dates', 'secret'), lesson('dates', 'secret'), lesson('limes', 'secret')], DEFAULTS)
    expect(words.split(' ')).toEqual(['breakage', 'of', 'part', 'the'])
  })

  test('has no word that only passing logs have', () => {
    const passing = ['a', 'b', 'c'].map((name) => ({ ...lesson(name, 'secret'), keys: new Set<number>() }))
    expect(learn([...lessons, ...passing], DEFAULTS).words).not.toContain('secret')
  })

  test('is the same each time', () => expect(learn(lessons, DEFAULTS)).toEqual(learn(lessons, DEFAULTS)))
})

test('a score becomes the logit of a chance', () => {
  // Of lines with a score of 2 three of four are right, of those with 0 one of four.
  const lines = prepared(Array(8).fill('x').join('\n'))
  const one = { repository: 'r', weight: 1, lines, keys: new Set([0, 1, 2, 4].map((at) => FIRST + at)) }
  const { slope, offset } = calibrate([{ lesson: one, scores: [2, 2, 2, 2, 0, 0, 0, 0] }])
  expect(offset).toBeCloseTo(Math.log(1 / 3), 2)
  expect(2 * slope + offset).toBeCloseTo(Math.log(3), 2)
})

test('the regression finds the least loss', () => {
  // One feature: 3 of 4 where it is there, 1 of 4 where it is not, and a constant.
  const rows = [1, 1, 1, 0].map((target) => [1, target]).concat([1, 0, 0, 0].map((target) => [0, target]))
  const examples = {
    offsets: Int32Array.from([0, 2, 4, 6, 8, 10, 12, 14, 16]),
    features: Int32Array.from(rows.flatMap(() => [0, 1])),
    values: Float32Array.from(rows.flatMap(([x]) => [x ?? 0, 1])),
    targets: Uint8Array.from(rows.map(([, y]) => y ?? 0)),
    weights: new Float64Array(8).fill(1),
    featureCount: 2
  }
  const [weight, always] = fitLogistic(examples, new Float64Array(2), 100)
  expect(always).toBeCloseTo(Math.log(1 / 3), 3)
  expect(weight).toBeCloseTo(2 * Math.log(3), 3)
  const [penalised = 0] = fitLogistic(examples, Float64Array.of(10, 0), 100)
  expect(penalised).toBeGreaterThan(0)
  expect(penalised).toBeLessThan(1)
})
