/** What the ranker sees of a line: its words, those of its neighbours, its shape, and its place in the step. Training and use share it. */
import { EXIT_CODE_OR_CANCEL } from '../../log/markers.ts'
import type { PreparedLine } from '../prepared.ts'

/** The words and pairs of words that a model knows, and their numbers. */
export interface Vocabulary {
  readonly words: ReadonlyMap<string, number>
  /** By {@link pairOf}. */
  readonly pairs: ReadonlyMap<number, number>
}

/** What is kept of a line until all lines were seen. */
export interface SeenLine {
  /** Numbers of its words in their order; -1 for one that the vocabulary does not have. */
  readonly words: readonly number[]
  /** Indices in {@link SHAPES}. */
  readonly shapes: readonly number[]
  /** A hash of the text without digits: lines that differ in numbers only have the same one. */
  readonly template: number
  readonly isBlank: boolean
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

/** What else is seen of a line. A model holds a weight for each by its name. */
const TEXTS: readonly (readonly [string, RegExp])[] = [
  ['starts with a capital', /^\s{0,99}[A-Z][a-z]/],
  ['starts with capitals', /^\s{0,99}[A-Z]{2}/],
  ['starts with a small letter', /^\s{0,99}[a-z]/],
  ['starts with a digit', /^\s{0,99}\d/],
  ['starts with a bracket', /^\s{0,99}[[({<]/],
  ['starts with a closing bracket', /^\s{0,99}[\])}]/],
  ['starts with a dash', /^\s{0,99}-/],
  ['starts with a plus', /^\s{0,99}\+/],
  ['starts with a mark of failure', /^\s{0,99}[✗✘×❌●🔴⨯✖]/u],
  ['starts with a mark of success', /^\s{0,99}[✓✔√✅]/],
  ['starts with a pointer', /^\s{0,99}[>|│╷╵❯→]/],
  ['starts with a hash or star', /^\s{0,99}[#*]/],
  ['starts with a path', /^\s{0,99}(?:\.{0,2}\/|[A-Za-z]:\\|[\w.@-]{1,60}[/\\])/],
  ['is a trace of pytest', /^(?:E {1,9}|>\s{3})/],
  ['is a frame', /^\s{1,40}(?:at |from |File ")/],
  ['is a rule', /[-=_*#~]{8}/],
  ['is a caret', /^[\s|]{0,200}[\^~]/],
  ['has a position', /\.[A-Za-z]{1,6}(?::|\(|", line |:\[)\d/],
  ['has a path', /\w[/\\]\w/],
  ['has an address', /:\/\//],
  ['has an assignment', /\w=/],
  ['has a quoted word', /['"`‘][^'"`’]{1,80}['"`’]/],
  ['has a code', /\b[A-Z]{1,6}\d{2,5}\b/],
  ['has a status', /\b[45]\d\d\b/],
  ['has a per cent', /\d%/],
  ['has a duration', /\d\s?m?s\b/],
  ['has a size', /\d ?[kMG]i?B\b/],
  ['has a version', /\d\.\d{1,5}\.\d/],
  ['has a hash', /\b[0-9a-f]{12}/],
  ['has a clock', /\d\d:\d\d/],
  ['names an error with a colon', /(?:[Ee]rror|Exception|ERROR|FAILED|FATAL|[Ff]atal)(?:\[\w{1,12}\])?:/],
  ['has a colon in the middle', /^[^:]{1,80}: \S/],
  ['ends in a colon', /:\s{0,9}$/],
  ['ends in a full stop', /\w\.$/],
  ['ends in dots', /(?:\.\.\.|…)$/],
  ['ends in an opening bracket', /[{([]$/],
  ['ends in a digit', /\d$/]
]
const BUCKETS = [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 1024] as const
const LENGTHS = [10, 30, 60, 100, 160, 240] as const
const INDENTS = [0, 1, 2, 4, 8] as const
const REPEATS = [1, 2, 4, 10, 50] as const
const NEAR = [1, 2, 4, 8] as const
const DEPTHS = [0.1, 0.5, 0.9, 0.98] as const

const bucketsOf = (name: string, limits: readonly number[]): readonly string[] => [
  ...limits.map((limit) => `${name} up to ${limit}`),
  `${name} above`
]

/** Names of what is seen beside words. */
export const SHAPES: readonly string[] = [
  ...TEXTS.map(([name]) => name),
  ...['error', 'warning', 'notice', 'debug'].map((tag) => `tag ${tag}`),
  ...['error', 'warning', 'info'].map((level) => `level ${level}`),
  'goes on',
  'is wrapped',
  'tells how the step ended',
  'follows a blank line',
  'follows lines like it',
  'before a blank line',
  'before lines like it',
  ...bucketsOf('length', LENGTHS),
  ...bucketsOf('indentation', INDENTS),
  ...bucketsOf('lines to the end', BUCKETS),
  ...bucketsOf('share of the step', DEPTHS),
  ...bucketsOf('repeated', REPEATS),
  ...bucketsOf('below a tagged line', NEAR),
  ...bucketsOf('above a tagged line', NEAR)
]
const INDEX: ReadonlyMap<string, number> = new Map(SHAPES.map((name, at) => [name, at]))
const shape = (name: string): number => INDEX.get(name) ?? 0

/** Where in {@link SHAPES} the buckets of a name begin, and which is a value's. */
const bucketed = (name: string, limits: readonly number[]): ((value: number) => number) => {
  const first = shape(`${name} up to ${limits[0]}`)
  return (value) => {
    let at = 0
    while (at < limits.length && value > (limits[at] ?? 0)) at++
    return first + at
  }
}
const lengthShape = bucketed('length', LENGTHS)
const indentShape = bucketed('indentation', INDENTS)
const endShape = bucketed('lines to the end', BUCKETS)
const depthShape = bucketed('share of the step', DEPTHS)
const repeatShape = bucketed('repeated', REPEATS)
const belowShape = bucketed('below a tagged line', NEAR)
const aboveShape = bucketed('above a tagged line', NEAR)
const TAG_SHAPES = { error: shape('tag error'), warning: shape('tag warning'), notice: shape('tag notice'), debug: shape('tag debug') }
const LEVEL_SHAPES = { error: shape('level error'), warning: shape('level warning'), info: shape('level info') }
const GOES_ON = shape('goes on')
const IS_WRAPPED = shape('is wrapped')
const IS_END = shape('tells how the step ended')
const FOLLOWS_BLANK = shape('follows a blank line')
const FOLLOWS_LIKE = shape('follows lines like it')
const BEFORE_BLANK = shape('before a blank line')
const BEFORE_LIKE = shape('before lines like it')

/** What one line alone shows. */
export const seeLine = (line: PreparedLine, vocabulary: Vocabulary): SeenLine => {
  const { untagged, unwrapped, core, tag, level, continues } = line
  const text = core.slice(0, JUDGED)
  const isBlank = text.trim() === ''
  const shapes: number[] = []
  if (!isBlank) {
    for (const [at, [, pattern]] of TEXTS.entries()) if (pattern.test(text)) shapes.push(at)
    shapes.push(lengthShape(text.length), indentShape(text.length - text.trimStart().length))
    if (tag !== null) shapes.push(TAG_SHAPES[tag])
    if (level !== null) shapes.push(LEVEL_SHAPES[level])
    if (continues) shapes.push(GOES_ON)
    if (unwrapped.length !== untagged.length) shapes.push(IS_WRAPPED)
    if (tag === 'error' && EXIT_CODE_OR_CANCEL.test(untagged)) shapes.push(IS_END)
  }
  const words = isBlank ? [] : wordsOf(line).map((word) => vocabulary.words.get(word) ?? -1)
  return { words, shapes, template: templateOf(text), isBlank, isTagged: tag === 'error' && !shapes.includes(IS_END) }
}

const templateOf = (text: string): number => {
  let hash = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 48 || code > 57) hash = (Math.imul(hash, 31) + code) | 0
  }
  return hash
}

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
