/** Scores the lines of a failing step by a small linear model that was learned from labelled logs (`scripts/train-ranker.ts`). */
import { inTurn, type Loop } from '../loop.ts'
import type { PreparedLine } from '../prepared.ts'
import { BLANK, countTemplates, featureCount, pairOf, type SeenLine, seeLine, type Vocabulary, visitFeatures } from './features.ts'
import { SHAPES } from './shapes.ts'
import WEIGHTS from './weights.generated.json' with { type: 'json' }

/** A model as it is kept: weights are whole numbers of hundredths. */
export interface KeptModel {
  /** Separated by spaces. */
  readonly words: string
  /** For each word: its weight in the line itself, in the one above and in the one below. */
  readonly own: readonly number[]
  readonly above: readonly number[]
  readonly below: readonly number[]
  /** Index of a word, index of the word behind it, weight; and so on. */
  readonly pairs: readonly number[]
  /** By the names of shapes; one that is not here has no weight. */
  readonly shapes: Readonly<Record<string, number>>
  readonly always: number
}

export interface Model {
  readonly vocabulary: Vocabulary
  /** By feature, in logits. */
  readonly weights: Float64Array
}

const HUNDREDTH = 0.01
/** What a line gets that nobody shows: a blank one, and one that took too long. */
export const NO_LINE = -20

export const readModel = ({ words, own, above, below, pairs, shapes, always }: KeptModel): Model => {
  const list = words.split(' ')
  const numbers = new Map<number, number>()
  const ofPairs: number[] = []
  for (let at = 0; at + 2 < pairs.length; at += 3) {
    numbers.set(pairOf(pairs[at] ?? 0, pairs[at + 1] ?? 0), numbers.size)
    ofPairs.push(pairs[at + 2] ?? 0)
  }
  const vocabulary = { words: new Map(list.map((word, at) => [word, at])), pairs: numbers }
  const weights = new Float64Array(featureCount(vocabulary))
  weights.set([...own, ...above, ...below, ...ofPairs, ...SHAPES.map((name) => shapes[name] ?? 0), always].map((weight) => weight * HUNDREDTH))
  return { vocabulary, weights }
}

const MODEL = readModel(WEIGHTS)

/** A ranking of lines, line by line. */
export interface Ranking extends Loop {
  /**
   * For each line the logit of the chance that it tells why the step failed: above 0 it rather does. Whole when the loop has ended.
   */
  readonly scores: readonly number[]
}

/** @param isWanted whether the line at an index is scored; others count as blank ones */
export const createRanking = (
  lines: readonly PreparedLine[],
  { vocabulary, weights }: Model = MODEL,
  isWanted: (at: number) => boolean = () => true
): Ranking => {
  const seen: SeenLine[] = []
  const scores: number[] = []
  const see = (): Loop => ({
    next() {
      const line = lines[seen.length]
      if (line === undefined) return false
      seen.push(isWanted(seen.length) ? seeLine(line, vocabulary) : BLANK)
      return true
    },
    skip() {
      if (seen.length < lines.length) seen.push(BLANK)
    }
  })
  const score = (): Loop => {
    const step = countTemplates(seen)
    return {
      next() {
        if (scores.length >= seen.length) return false
        let sum = 0
        let count = 0
        visitFeatures(step, scores.length, vocabulary, (feature, value) => {
          sum += (weights[feature] ?? 0) * value
          count++
        })
        scores.push(count === 0 ? NO_LINE : sum)
        return true
      },
      skip() {
        if (scores.length < seen.length) scores.push(NO_LINE)
      }
    }
  }
  return { scores, ...inTurn([see, score]) }
}
