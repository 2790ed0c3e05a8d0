/** From labelled logs to a model. */

import type { PreparedLine } from '../../src/diagnose/prepared.ts'
import {
  countTemplates,
  featureCount,
  MAX_WORD,
  pairOf,
  type SeenStep,
  seeLine,
  type Vocabulary,
  visitFeatures,
  wordsOf
} from '../../src/diagnose/rank/features.ts'
import type { KeptModel } from '../../src/diagnose/rank/ranking.ts'
import { SHAPES } from '../../src/diagnose/rank/shapes.ts'
import { type Examples, fitLogistic } from './logistic-regression.ts'

/** A log to learn from. */
export interface Lesson {
  readonly repository: string
  readonly lines: readonly PreparedLine[]
  /** Line numbers. */
  readonly keys: ReadonlySet<number>
  /** What it counts; a labelled log counts 1. */
  readonly weight: number
}

export interface LearnOptions {
  /** A word or pair stands in logs of at least so many repositories. */
  readonly repositories: number
  /** Weight of the penalty. Larger: plainer models. */
  readonly l2: number
  readonly maxWords: number
  readonly maxPairs: number
  readonly rounds: number
}

/** Of the lines without a reason in a log at most so many are learned from: evenly over it, and those beside a reason. */
const MAX_NEGATIVES = 1_500
const NEAR = 5

export const DEFAULTS: LearnOptions = { repositories: 3, l2: 0.08, maxWords: 900, maxPairs: 500, rounds: 60 }

/** A straight line. */
export interface Line {
  readonly slope: number
  readonly offset: number
}
const AS_IT_IS: Line = { slope: 1, offset: 0 }

/** The lines of each log that an excerpt could hold: for these a score is a chance. */
const BEST_LINES = 30

/** The line that makes logits of scores, by logs that the model has not seen. */
export const calibrate = (logs: readonly { readonly lesson: Lesson; readonly scores: readonly number[] }[]): Line => {
  const best = logs.flatMap(({ lesson, scores }) =>
    lesson.lines
      .map(({ number }, at) => ({ score: scores[at] ?? 0, isKey: lesson.keys.has(number) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, BEST_LINES)
  )
  const examples: Examples = {
    offsets: Int32Array.from(Array.from({ length: best.length + 1 }, (_, row) => 2 * row)),
    features: Int32Array.from(best.flatMap(() => [0, 1])),
    values: Float32Array.from(best.flatMap(({ score }) => [score, 1])),
    targets: Uint8Array.from(best.map(({ isKey }) => (isKey ? 1 : 0))),
    weights: new Float64Array(best.length).fill(1),
    featureCount: 2
  }
  const [slope = 1, offset = 0] = fitLogistic(examples, new Float64Array(2), 50)
  return { slope, offset }
}

/** Words or pairs that at least so many repositories have, in a fixed order. */
const common = <T extends string | number>(found: ReadonlyMap<T, ReadonlySet<string>>, least: number): readonly T[] =>
  [...found]
    .filter(([, repositories]) => repositories.size >= least)
    .map(([one]) => one)
    .sort((a, b) => (a < b ? -1 : 1))

/** @param toChance what is made of a sum of weights: it shall be a logit */
export const learn = (lessons: readonly Lesson[], options: LearnOptions, toChance: Line = AS_IT_IS): KeptModel => {
  // Whose a passing log is may not be known.
  const wide = vocabularyOf(
    lessons.filter(({ keys }) => keys.size > 0),
    options.repositories
  )
  const first = weigh(lessons, wide, options)
  const narrow = narrowed(wide, first, options)
  return keep(
    narrow,
    weigh(lessons, narrow, options).map((weight) => weight * toChance.slope),
    toChance.offset
  )
}

const add = <K>(map: Map<K, Set<string>>, key: K, repository: string): void => {
  const known = map.get(key)
  if (known === undefined) map.set(key, new Set([repository]))
  else known.add(repository)
}

const vocabularyOf = (lessons: readonly Lesson[], least: number): Vocabulary => {
  const found = new Map<string, Set<string>>()
  for (const { lines, repository } of lessons)
    for (const line of lines) for (const word of wordsOf(line)) if (word.length > 1 && word.length <= MAX_WORD) add(found, word, repository)
  const words = new Map(common(found, least).map((word, at) => [word, at]))
  const pairs = new Map<number, Set<string>>()
  for (const { lines, repository } of lessons) {
    for (const line of lines) {
      let before = -1
      for (const word of wordsOf(line)) {
        const number = words.get(word) ?? -1
        if (before >= 0 && number >= 0) add(pairs, pairOf(before, number), repository)
        before = number
      }
    }
  }
  return { words, pairs: new Map(common(pairs, least).map((pair, at) => [pair, at])) }
}

const weigh = (lessons: readonly Lesson[], vocabulary: Vocabulary, { l2, rounds }: LearnOptions): Float64Array => {
  const examples = examplesOf(lessons, vocabulary)
  const size = featureCount(vocabulary)
  const total = examples.weights.reduce((sum, weight) => sum + weight, 0)
  const penalty = new Float64Array(size).fill((l2 * total) / 100)
  // What stands beside a line tells less of it than its own words.
  const words = vocabulary.words.size
  penalty.fill((2 * l2 * total) / 100, words, 3 * words)
  penalty[size - 1] = 1e-9
  return fitLogistic(examples, penalty, rounds)
}

const examplesOf = (lessons: readonly Lesson[], vocabulary: Vocabulary): Examples => {
  const offsets = [0]
  const features: number[] = []
  const values: number[] = []
  const targets: number[] = []
  const weights: number[] = []
  for (const { lines, keys, weight } of lessons) {
    const step: SeenStep = countTemplates(lines.map((line) => seeLine(line, vocabulary)))
    const isKey = lines.map(({ number }) => keys.has(number))
    const telling = lines.flatMap((_, at) => (step.lines[at]?.isBlank ? [] : [at]))
    const positives = telling.filter((at) => isKey[at])
    const others = telling.filter((at) => !isKey[at])
    const negatives = sample(others, positives)
    const share = weight / (positives.length === 0 ? 1 : 2)
    for (const at of [...positives, ...negatives]) {
      visitFeatures(step, at, vocabulary, (feature, value) => {
        features.push(feature)
        values.push(value)
      })
      offsets.push(features.length)
      targets.push(isKey[at] ? 1 : 0)
      weights.push(share / (isKey[at] ? positives : negatives).length)
    }
  }
  return {
    offsets: Int32Array.from(offsets),
    features: Int32Array.from(features),
    values: Float32Array.from(values),
    targets: Uint8Array.from(targets),
    weights: Float64Array.from(weights),
    featureCount: featureCount(vocabulary)
  }
}

/** At most {@link MAX_NEGATIVES} evenly, and those near a positive. */
const sample = (others: readonly number[], positives: readonly number[]): readonly number[] => {
  const stride = Math.max(1, others.length / MAX_NEGATIVES)
  const near = new Set(positives.flatMap((at) => Array.from({ length: 2 * NEAR + 1 }, (_, way) => at + way - NEAR)))
  return others.filter((at, index) => near.has(at) || Math.floor(index / stride) !== Math.floor((index - 1) / stride))
}

/** The words and pairs that weigh most. */
const narrowed = ({ words, pairs }: Vocabulary, weights: Float64Array, { maxWords, maxPairs }: LearnOptions): Vocabulary => {
  const size = words.size
  const weightOf = (number: number): number =>
    Math.abs(weights[number] ?? 0) + Math.abs(weights[size + number] ?? 0) + Math.abs(weights[2 * size + number] ?? 0)
  const heaviest = [...words].sort(([a, x], [b, y]) => weightOf(y) - weightOf(x) || (a < b ? -1 : 1)).slice(0, maxWords)
  const kept = new Map(
    heaviest
      .map(([word]) => word)
      .sort()
      .map((word, at) => [word, at])
  )
  const names = [...words.keys()]
  const pairWeight = (number: number): number => Math.abs(weights[3 * size + number] ?? 0)
  const keptPairs = [...pairs]
    .map(([key, number]) => ({
      first: kept.get(names[Math.floor(key / 65_536)] ?? ''),
      second: kept.get(names[key % 65_536] ?? ''),
      weight: pairWeight(number)
    }))
    .flatMap(({ first, second, weight }) => (first === undefined || second === undefined ? [] : [{ key: pairOf(first, second), weight }]))
    .sort((a, b) => b.weight - a.weight || a.key - b.key)
    .slice(0, maxPairs)
  return {
    words: kept,
    pairs: new Map(
      keptPairs
        .map(({ key }) => key)
        .sort((a, b) => a - b)
        .map((key, at) => [key, at])
    )
  }
}

const keep = ({ words, pairs }: Vocabulary, weights: Float64Array, offset: number): KeptModel => {
  const hundredths = [...weights].map((weight) => Math.round(weight * 100))
  const size = words.size
  const first = 3 * size + pairs.size
  return {
    words: [...words.keys()].join(' '),
    own: hundredths.slice(0, size),
    above: hundredths.slice(size, 2 * size),
    below: hundredths.slice(2 * size, 3 * size),
    pairs: [...pairs].flatMap(([key, number]) => [Math.floor(key / 65_536), key % 65_536, hundredths[3 * size + number] ?? 0]),
    shapes: Object.fromEntries(SHAPES.map((name, at) => [name, hundredths[first + at] ?? 0])),
    always: (hundredths[first + SHAPES.length] ?? 0) + Math.round(offset * 100)
  }
}
