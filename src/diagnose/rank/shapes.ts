/** What is seen of a line besides its words. A model holds a weight for each shape by its name. */
import type { PreparedLine } from '../prepared.ts'

/** What kinds of characters stand in a text, as bits: most expressions need one of them, and looking for all of them once is cheaper. */
const DIGIT = 1
const SLASH = 2
const COLON = 4
const QUOTE = 8
const STROKE = 16
const KINDS: Uint8Array = new Uint8Array(128)
for (const [characters, kind] of [
  ['0123456789', DIGIT],
  ['/\\', SLASH],
  [':', COLON],
  ['\'"`', QUOTE],
  ['^~', STROKE]
] as const)
  for (const one of characters) KINDS[one.charCodeAt(0)] = kind

/** What else a text shows: a name, the kind of characters that it needs, and an expression. */
const TEXTS: readonly (readonly [name: string, needs: number, pattern: RegExp])[] = [
  ['starts with a path', SLASH, /^\s{0,99}(?:\.{0,2}\/|[A-Za-z]:\\|[\w.@-]{1,60}[/\\])/],
  ['is a trace of pytest', 0, /^(?:E {1,9}|>\s{3})/],
  ['is a frame', 0, /^\s{1,40}(?:at |from |File ")/],
  ['is a caret', STROKE, /^[\s|]{0,200}[\^~]/],
  ['has a position', DIGIT, /\.[A-Za-z]{1,6}(?::|\(|", line |:\[)\d/],
  ['has a path', SLASH, /\w[/\\]\w/],
  ['has an address', SLASH, /:\/\//],
  ['has a quoted word', QUOTE, /(['"`])[^'"`]{1,80}\1/],
  ['has a code', DIGIT, /\b[A-Z]{1,6}\d{2,5}\b/],
  ['has a status', DIGIT, /\b[45]\d\d\b/],
  ['has a per cent', DIGIT, /\d%/],
  ['has a size', DIGIT, /\d ?[kMG]i?B\b/],
  ['has a version', DIGIT, /\d\.\d{1,5}\.\d/],
  ['has a hash', DIGIT, /\b[0-9a-f]{12}/],
  ['names an error with a colon', COLON, /(?:rror|xception|ERROR|FAILED|FATAL|atal)(?:\[\w{1,12}\])?:/],
  ['has a colon in the middle', COLON, /^[^:]{1,80}: \S/]
]

/** What a text starts with, by its first character that is not white space. */
const STARTS: readonly (readonly [name: string, characters: string])[] = [
  ['starts with a capital', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  ['starts with a small letter', 'abcdefghijklmnopqrstuvwxyz'],
  ['starts with a digit', '0123456789'],
  ['starts with an opening bracket', '[({<'],
  ['starts with a closing bracket', '])}'],
  ['starts with a dash', '-'],
  ['starts with a plus', '+'],
  ['starts with a mark of failure', '✗✘×❌●⨯✖'],
  ['starts with a mark of success', '✓✔√✅'],
  ['starts with a pointer', '>|│╷╵❯→'],
  ['starts with a hash or star', '#*']
]
/** And what it ends in. */
const ENDS: readonly (readonly [name: string, characters: string])[] = [
  ['ends in a colon', ':'],
  ['ends in a full stop', '.'],
  ['ends in dots', '…'],
  ['ends in a digit', '0123456789']
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

/** Names of what is seen besides words. */
export const SHAPES: readonly string[] = [
  ...[...TEXTS, ...STARTS, ...ENDS].map(([name]) => name),
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

/** For a value its bucket's place in {@link SHAPES}: where of a name begin, and which of them it is. */
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
export const endShape = bucketed('lines to the end', BUCKETS)
export const depthShape = bucketed('share of the step', DEPTHS)
export const repeatShape = bucketed('repeated', REPEATS)
export const belowShape = bucketed('below a tagged line', NEAR)
export const aboveShape = bucketed('above a tagged line', NEAR)
const TAG_SHAPES = { error: shape('tag error'), warning: shape('tag warning'), notice: shape('tag notice'), debug: shape('tag debug') }
const LEVEL_SHAPES = { error: shape('level error'), warning: shape('level warning'), info: shape('level info') }
const GOES_ON = shape('goes on')
const IS_WRAPPED = shape('is wrapped')
export const IS_END = shape('tells how the step ended')
export const FOLLOWS_BLANK = shape('follows a blank line')
export const FOLLOWS_LIKE = shape('follows lines like it')
export const BEFORE_BLANK = shape('before a blank line')
export const BEFORE_LIKE = shape('before lines like it')

/** By a character: the shape of a text that starts, or ends, with it. */
const byCharacter = (table: typeof STARTS): ReadonlyMap<string, number> =>
  new Map(table.flatMap(([name, characters]) => [...characters].map((one) => [one, shape(name)] as const)))
const START_SHAPES = byCharacter(STARTS)
const END_SHAPES = byCharacter(ENDS)
const ENDS_IN_DOTS = shape('ends in dots')

/** What a text shows, whatever stands around it. */
export interface TextShapes {
  /** Indices in {@link SHAPES}. */
  readonly shapes: readonly number[]
  /** A hash of the text without digits: texts that differ in numbers only have the same one. */
  readonly template: number
}

/**
 * @param text of a line, cut to a length
 * @param indentation where its first character stands that is not white space
 */
export const shapesOf = (text: string, indentation: number, { untagged, unwrapped, tag, level, continues }: PreparedLine): TextShapes => {
  const { template, kinds } = scan(text)
  const shapes: number[] = [lengthShape(text.length), indentShape(indentation)]
  TEXTS.forEach(([, needs, pattern], at) => {
    if ((needs & kinds) === needs && pattern.test(text)) shapes.push(at)
  })
  const start = START_SHAPES.get(text.charAt(indentation))
  if (start !== undefined) shapes.push(start)
  const end = text.endsWith('...') ? ENDS_IN_DOTS : END_SHAPES.get(text.charAt(text.length - 1))
  if (end !== undefined) shapes.push(end)
  if (tag !== null) shapes.push(TAG_SHAPES[tag])
  if (level !== null) shapes.push(LEVEL_SHAPES[level])
  if (continues) shapes.push(GOES_ON)
  if (unwrapped.length !== untagged.length) shapes.push(IS_WRAPPED)
  return { shapes, template }
}

const scan = (text: string): { readonly template: number; readonly kinds: number } => {
  let template = 0
  let kinds = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = code < 128 ? (KINDS[code] ?? 0) : 0
    kinds |= kind
    if (kind !== DIGIT) template = (Math.imul(template, 31) + code) | 0
  }
  return { template, kinds }
}
