/** Texts that make a careless regular expression slow: whatever it repeats, repeated, behind whatever it wants before that. */
import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** A text that grows: each part is a text and then a unit, repeated as often as there is room for a share each. */
export interface Pump {
  readonly parts: readonly { readonly before: string; readonly unit: string }[]
  readonly suffix: string
}

/** A text of so many characters. */
export const inflate = ({ parts, suffix }: Pump, length: number): string => {
  const fixed = parts.reduce((sum, { before }) => sum + before.length, suffix.length)
  const share = Math.floor(Math.max(0, length - fixed) / Math.max(1, parts.length))
  return `${parts.map(({ before, unit }) => before + unit.repeat(Math.ceil(share / unit.length)).slice(0, share)).join('')}${suffix}`.slice(0, length)
}

/** A character that no expression wants: what stands before it matches no more where the end is wanted. */
const FOREIGN = '\u0001'
/** The same where `.` would take it: a line separator ends no line of a log, and `.` does not take it. */
const FOREIGN_TO_ALL = '\u2028\u0001'
/** Characters of which some fit into any class. */
const USUAL = [...'aAeE10_ \t.,:;-+/\\|()[]{}<>"\'`=*#@!?$%^&~│é\u00a0\u001b', FOREIGN]
/** What is repeated at least so often may be repeated as long as the text is. */
const OFTEN = 10
/** A pump of several parts joins at most so many. */
const NEIGHBOURS = 4
const MOST_FITTING = 6
const MOST_PUMPS = 4_000
/** Longer samples tell nothing new. */
const LONGEST_UNIT = 60

type Leaf = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass

/** A repetition, and the texts that an expression wants before it. */
interface Cut {
  readonly prefix: string
  readonly unit: string
  readonly fitting: readonly string[]
}

/** @throws SyntaxError when the source is no expression */
export const pumpsOf = (source: string, flags: string): readonly Pump[] => {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u'), unicodeSets: flags.includes('v') })
  const leaves = new Map<string, Leaf>()
  const literals = new Set(USUAL)
  visit(pattern, (node) => {
    if (node.type === 'Character') literals.add(String.fromCodePoint(node.value))
    if (node.type === 'CharacterClassRange') for (const { value } of [node.min, node.max]) literals.add(String.fromCodePoint(value))
    if (isLeaf(node)) leaves.set(node.raw, node)
  })
  const takes = new Map([...leaves.keys()].map((raw) => [raw, new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ''))]))
  // Of characters that no part of the expression tells apart one is enough.
  const kinds = new Map<string, string>()
  for (const character of literals) {
    const kind = [...takes.values()].map((regexp) => Number(regexp.test(character))).join('')
    if (!kinds.has(kind)) kinds.set(kind, character)
  }
  const characters = [...kinds.values()]
  const fittingOf = (leaf: Leaf): readonly string[] => characters.filter((character) => takes.get(leaf.raw)?.test(character) === true)

  const cuts = [false, true].flatMap((withOptional) => cutsOf(pattern, fittingOf, withOptional))
  const unique = [...new Map(cuts.map((cut) => [`${cut.prefix}\n${cut.unit}`, cut])).values()]
  const whole = sampleOf(pattern.alternatives[0]?.elements ?? [], fittingOf, true)
  const suffixes = [FOREIGN, FOREIGN_TO_ALL, '']
  const pumps: Pump[] = []
  const add = (suffix: string, ...parts: readonly (readonly [before: string, unit: string])[]): void => {
    if (parts.every(([, unit]) => unit !== '')) pumps.push({ parts: parts.map(([before, unit]) => ({ before, unit })), suffix })
  }
  for (const suffix of suffixes) {
    // Behind another character a run does not begin where the text does.
    for (const character of characters) for (const before of ['', FOREIGN]) add(suffix, [before, character])
    for (const { prefix, unit } of unique) add(suffix, ['', (prefix + unit).slice(-LONGEST_UNIT)])
    add(suffix, ['', whole])
  }
  for (const [at, { prefix, unit, fitting }] of unique.entries()) {
    for (const suffix of suffixes) for (const one of new Set([unit, ...fitting])) add(suffix, [prefix, one])
    for (const next of unique.slice(at + 1, at + NEIGHBOURS)) {
      if (!next.prefix.startsWith(prefix)) continue
      const between = next.prefix.slice(prefix.length)
      add(FOREIGN_TO_ALL, [prefix, between + next.unit])
      for (const one of fitting.slice(0, MOST_FITTING)) {
        for (const other of next.fitting.slice(0, MOST_FITTING)) add(FOREIGN_TO_ALL, [prefix, one], [between.slice(unit.length), other])
      }
    }
  }
  const pairs = characters.flatMap((a) => characters.flatMap((b) => (a === b ? [] : [a + b])))
  for (const pair of pairs) add(FOREIGN_TO_ALL, ['', pair])
  for (const { prefix, fitting } of unique) for (const pair of pairs) if (fitting.includes(pair[0] ?? '')) add(FOREIGN_TO_ALL, [prefix, pair])
  return pumps.slice(0, MOST_PUMPS)
}

const isLeaf = (node: AST.Node): node is Leaf =>
  node.type === 'CharacterClass' ||
  node.type === 'ExpressionCharacterClass' ||
  ((node.type === 'Character' || node.type === 'CharacterSet') && !node.parent?.type.startsWith('CharacterClass'))

const childrenOf = (node: AST.Node): readonly AST.Node[] => {
  if ('alternatives' in node) return node.alternatives
  if (node.type === 'Quantifier') return [node.element]
  return 'elements' in node ? node.elements : []
}

const visit = (node: AST.Node, see: (node: AST.Node) => void): void => {
  see(node)
  for (const child of childrenOf(node)) visit(child, see)
}

/** A text that fits, but for what is asked of its surroundings. */
const sampleOf = (elements: readonly AST.Node[], fittingOf: (leaf: Leaf) => readonly string[], withOptional: boolean): string =>
  elements
    .map((node): string => {
      if (isLeaf(node)) return node.type === 'Character' ? String.fromCodePoint(node.value) : (fittingOf(node)[0] ?? '')
      if (node.type === 'Quantifier') {
        const times = Math.max(node.min, withOptional ? 1 : 0)
        return sampleOf([node.element], fittingOf, withOptional).repeat(Math.min(times, OFTEN))
      }
      if (node.type === 'Assertion' || !('alternatives' in node)) return ''
      return sampleOf(node.alternatives[0]?.elements ?? [], fittingOf, withOptional)
    })
    .join('')

const cutsOf = (pattern: AST.Pattern, fittingOf: (leaf: Leaf) => readonly string[], withOptional: boolean): readonly Cut[] => {
  const cuts: Cut[] = []
  const walk = (elements: readonly AST.Node[], before: string): void => {
    let prefix = before
    for (const node of elements) {
      if (node.type === 'Quantifier' && node.max >= OFTEN) {
        const fitting = new Set<string>()
        visit(node.element, (inner) => {
          if (isLeaf(inner)) for (const character of fittingOf(inner)) fitting.add(character)
        })
        cuts.push({ prefix, unit: sampleOf([node.element], fittingOf, true), fitting: [...fitting] })
      }
      if (node.type === 'Quantifier') walk([node.element], prefix)
      else if ('alternatives' in node) for (const alternative of node.alternatives) walk(alternative.elements, prefix)
      prefix += sampleOf([node], fittingOf, withOptional)
    }
  }
  for (const { elements } of pattern.alternatives) walk(elements, '')
  return cuts
}
