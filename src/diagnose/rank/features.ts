/** What the ranker sees of a line: its words, those of its neighbours, its shape, and its place in the step. Training and use share it. */
import { EXIT_CODE_OR_CANCEL } from '../../log/markers.ts'
import type { PreparedLine } from '../prepared.ts'
import {
  aboveShape,
  BEFORE_BLANK,
  BEFORE_LIKE,
  belowShape,
  depthShape,
  endShape,
  FOLLOWS_BLANK,
  FOLLOWS_LIKE,
  IS_END,
  repeatShape,
  SHAPES,
  shapesOf,
  type TextShapes
} from './shapes.ts'

/** The words and pairs of words that a model knows, and their numbers. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>
  /** By {@link pairOf}. */
  readonly pairs: ReadonlyMap<number, number>
}

/** What is kept of a line until all lines were seen. */
export interface SeenLine extends TextShapes {
  /** Numbers of its words in their order; -1 for one that the vocabulary does not have. */
  readonly words: readonly number[]
  readonly isBlank: boolean
  /** The job annotated it as an error. */
  readonly isTagged: boolean
}

/** All lines of a step, and how often each template stands in it. */
export interface SeenStep {
  readonly lines: readonly SeenLine[]
  readonly templates: ReadonlyMap<number, number>
}

/** Only so much of a line is looked at. */
const JUDGED = 400
const MAX_WORDS = 24
/** Letters only, `camelCase` as two words. */
const WORD = /[A-Z]{2,20}(?![a-z])|[A-Z]?[a-z]{1,19}/g
/** No word of a vocabulary is longer. */
export const MAX_WORD = 20

const NOTHING: readonly string[] = []

/** Words of a line, in lower case. */
export const wordsOf = ({ core }: PreparedLine): readonly string[] =>
  (core.slice(0, JUDGED).match(WORD) ?? NOTHING).slice(0, MAX_WORDS).map((word) => word.toLowerCase())

/** A key for two words that follow each other. */
export const pairOf = (first: number, second: number): number => first * 65_536 + second

/** What one line alone shows. */
export const seeLine = (line: PreparedLine, vocabulary: Vocabulary): SeenLine => {
  const text = line.core.slice(0, JUDGED)
  const indentation = text.search(/\S/)
  if (indentation < 0) return BLANK
  const { shapes, template } = shapesOf(text, indentation, line)
  const isEnd = line.tag === 'error' && EXIT_CODE_OR_CANCEL.test(line.untagged)
  const words = wordsOf(line).map((word) => vocabulary.words.get(word) ?? -1)
  return { words, shapes: isEnd ? [...shapes, IS_END] : shapes, template, isBlank: false, isTagged: line.tag === 'error' && !isEnd }
}

/** Of a line that shows nothing. */
export const BLANK: SeenLine = { words: [], shapes: [], template: 0, isBlank: true, isTagged: false }

export const countTemplates = (lines: readonly SeenLine[]): SeenStep => {
  const templates = new Map<number, number>()
  for (const { template } of lines) templates.set(template, (templates.get(template) ?? 0) + 1)
  return { lines, templates }
}

/** How many features there are with a vocabulary: words of the line, of those above and below, pairs, shapes, and one that is always there. */
export const featureCount = ({ words, pairs }: Vocabulary): number => 3 * words.size + pairs.size + SHAPES.length + 1

/** Tells which features a line has, and how much of each. A blank line has none. */
export const visitFeatures = (step: SeenStep, at: number, { words, pairs }: Vocabulary, visit: (feature: number, value: number) => void): void => {
  const { lines, templates } = step
  const line = lines[at]
  if (line === undefined || line.isBlank) return
  const known = words.size
  const share = shareOf(line.words.length)
  let before = -1
  for (const word of line.words) {
    if (word >= 0) visit(word, share)
    const pair = before >= 0 && word >= 0 ? pairs.get(pairOf(before, word)) : undefined
    if (pair !== undefined) visit(3 * known + pair, share)
    before = word
  }
  const above = neighbour(lines, at, -1)
  const below = neighbour(lines, at, 1)
  visitWords(above, known, visit)
  visitWords(below, 2 * known, visit)
  const first = 3 * known + pairs.size
  for (const one of line.shapes) visit(first + one, 1)
  if (lines[at - 1]?.isBlank !== false) visit(first + FOLLOWS_BLANK, 1)
  if (lines[at + 1]?.isBlank !== false) visit(first + BEFORE_BLANK, 1)
  if (above !== undefined && isLike(above, line)) visit(first + FOLLOWS_LIKE, 1)
  if (below !== undefined && isLike(below, line)) visit(first + BEFORE_LIKE, 1)
  visit(first + endShape(lines.length - 1 - at), 1)
  visit(first + depthShape((at + 1) / lines.length), 1)
  visit(first + repeatShape(templates.get(line.template) ?? 1), 1)
  visit(first + belowShape(distanceToTag(lines, at, -1)), 1)
  visit(first + aboveShape(distanceToTag(lines, at, 1)), 1)
  visit(first + SHAPES.length, 1)
}

/** In a long line each word says less. */
const shareOf = (count: number): number => (count <= 6 ? 1 : Math.sqrt(6 / count))

const visitWords = (line: SeenLine | undefined, first: number, visit: (feature: number, value: number) => void): void => {
  if (line === undefined) return
  const share = shareOf(line.words.length)
  for (const word of line.words) if (word >= 0) visit(first + word, share)
}

/** The nearest line that is not blank, at most two further. */
const neighbour = (lines: readonly SeenLine[], at: number, way: 1 | -1): SeenLine | undefined => {
  for (let step = 1; step <= 2; step++) {
    const line = lines[at + way * step]
    if (line?.isBlank === false) return line
  }
  return undefined
}

/** Lines of one list begin alike. */
const isLike = (a: SeenLine, b: SeenLine): boolean =>
  a.template === b.template || (a.words[0] !== undefined && a.words[0] >= 0 && a.words[0] === b.words[0])

const FAR = 9
const distanceToTag = (lines: readonly SeenLine[], at: number, way: 1 | -1): number => {
  for (let distance = 1; distance < FAR; distance++) if (lines[at + way * distance]?.isTagged) return distance
  return FAR
}
