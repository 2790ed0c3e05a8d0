/** Reads out of a regular expression what every text that it matches must hold, so that most expressions need not be tried. */

/** Texts of which at least one stands in whatever is matched. */
export type OneOf = readonly string[]

/** Its syntax is beyond this reader: nothing is claimed of it. */
class Unread extends Error {}

interface Reader {
  readonly source: string
  at: number
}

const QUANTIFIER = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/
const WHOLE_CLASS = /^\[(?:\\.|[^\]\\])*\]/s
/** A class of few characters, each written as it is. */
const FEW = /^\[([^\]\\^-]{1,8})\]$/
const GROUP = /^\((?:\?(?:[:=!]|<[=!]|<[A-Za-z_$][\w$]*>))?/
const LOOKAROUND = /^\(\?<?[=!]/
/** Escapes that stand for a class, a place or an earlier group. */
const CLASS_ESCAPE = /^\\[dDwWsSbB1-9]/
const CONTROL = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['f', '\f'],
  ['v', '\v']
])
/** A choice between more texts than this tells little and costs much. */
const MOST_CHOICES = 96

/** What a part of an expression requires. */
interface Required {
  readonly texts: readonly OneOf[]
  /** The part takes one of these and nothing else; null where that is not known. */
  readonly exact: OneOf | null
}

/**
 * What stands in whatever an expression (without flags) matches, as far as it can be read off it: literal characters outside of classes
 * and optional parts, and of alternatives one each. Empty when nothing can be told.
 *
 * @example requiredTexts('^(.+):(\\d+): (error|warning) (TS\\d+)') // [[':'], [': error ', ': warning '], ['TS']]
 */
export const requiredTexts = (source: string): readonly OneOf[] => {
  const reader = { source, at: 0 }
  try {
    const { texts } = readAlternatives(reader)
    return reader.at === source.length ? [...new Map(texts.map(withoutLonger).map((one) => [one.join('\n'), one])).values()] : []
  } catch (error) {
    if (error instanceof Unread) return []
    throw error
  }
}

/** Without texts that hold another one: where they stand that one does, too. */
const withoutLonger = (one: OneOf): OneOf => one.filter((text) => !one.some((other) => other !== text && text.includes(other)))

/** How much a choice tells: that its shortest text is long, then that there are few. */
export const compareByTelling = (a: OneOf, b: OneOf): number => shortest(b) - shortest(a) || a.length - b.length
const shortest = (one: OneOf): number => one.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY)

const take = (reader: Reader, pattern: RegExp): RegExpExecArray | null => {
  const match = pattern.exec(reader.source.slice(reader.at))
  if (match !== null) reader.at += match[0].length
  return match
}

/** How often the part before it comes at least; null when there is no quantifier. */
const readQuantifier = (reader: Reader): number | null => {
  const match = take(reader, QUANTIFIER)
  if (match === null) return null
  return match[1] === undefined ? Number(match[0].startsWith('+')) : Number(match[1])
}

/** Whether the part before it comes once or not at all. */
const isOptional = ({ source, at }: Reader): boolean => source[at] === '?'

const readAlternatives = (reader: Reader): Required => {
  const branches = [readSequence(reader)]
  while (reader.source[reader.at] === '|') {
    reader.at++
    branches.push(readSequence(reader))
  }
  const [only, ...others] = branches
  if (only !== undefined && others.length === 0) return only
  const exact = choiceOf(branches.map((branch) => branch.exact))
  // Whichever branch it is, what tells most of it stands there. A branch that requires nothing takes that away.
  const all = choiceOf(branches.map(({ texts }) => texts.toSorted(compareByTelling)[0] ?? null))
  return { texts: all === null ? [] : [all], exact }
}

/** One choice of all these; null when one of them is not known, or when it would be too large. */
const choiceOf = (choices: readonly (OneOf | null)[]): OneOf | null => {
  const known = choices.filter((choice) => choice !== null)
  const all = [...new Set(known.flat())]
  return known.length < choices.length || all.length > MOST_CHOICES ? null : all
}

const readSequence = (reader: Reader): Required => {
  const texts: OneOf[] = []
  /** What stands there without a gap, up to here. */
  let run: OneOf = ['']
  let isExact = true
  const endRun = (): void => {
    if (!run.includes('')) texts.push(run)
    run = ['']
    isExact = false
  }
  for (let next = reader.source[reader.at]; next !== undefined && next !== '|' && next !== ')'; next = reader.source[reader.at]) {
    const character = readCharacter(reader, next)
    if (character === null) {
      const part = readPart(reader, next)
      const longer = part.exact === null ? null : choiceOf(run.map((text) => part.exact?.map((one) => text + one) ?? null))
      if (longer === null) {
        endRun()
        texts.push(...part.texts)
      } else run = longer
      continue
    }
    const isMaybe = isOptional(reader)
    const least = readQuantifier(reader)
    const both = isMaybe ? choiceOf([run, run.map((text) => text + character)]) : null
    if (both !== null) {
      run = both
      continue
    }
    if (least !== 0) run = run.map((text) => text + character)
    if (least !== null) endRun()
  }
  const exact = isExact ? run : null
  endRun()
  return { texts, exact }
}

/** A literal character; null, and nothing is read, when another part begins here. */
const readCharacter = (reader: Reader, next: string): string | null => {
  // A group of two digits, or a character's number.
  if (/^\\[1-9]\d/.test(reader.source.slice(reader.at))) throw new Unread()
  if ('([.^$'.includes(next) || CLASS_ESCAPE.test(reader.source.slice(reader.at))) return null
  if (next !== '\\') {
    reader.at++
    return next
  }
  const escaped = reader.source[reader.at + 1] ?? ''
  // Numbers of characters and properties are longer than one character.
  if (/^[0xucpPk]?$/.test(escaped)) throw new Unread()
  reader.at += 2
  return CONTROL.get(escaped) ?? escaped
}

const NOTHING: Required = { texts: [], exact: null }
/** What takes no character. */
const NO_WIDTH: Required = { texts: [], exact: [''] }

/** What a group, a class or a place requires. */
const readPart = (reader: Reader, next: string): Required => {
  if (next !== '(') {
    const part = take(reader, next === '[' ? WHOLE_CLASS : next === '\\' ? CLASS_ESCAPE : /^[.^$]/)
    if (part === null) throw new Unread()
    const least = readQuantifier(reader)
    if (/^(?:[$^]|\\b)$/i.test(part[0])) return NO_WIDTH
    const few = FEW.exec(part[0])?.[1]?.split('') ?? null
    if (few === null || least === 0) return NOTHING
    return least === null ? { texts: [few], exact: few } : { texts: [few], exact: null }
  }
  const isLookaround = LOOKAROUND.test(reader.source.slice(reader.at))
  const open = take(reader, GROUP)
  if (open === null || (open[0] === '(' && reader.source[reader.at] === '?')) throw new Unread()
  const inside = readAlternatives(reader)
  if (reader.source[reader.at] !== ')') throw new Unread()
  reader.at++
  const isMaybe = isOptional(reader)
  const least = readQuantifier(reader)
  if (isLookaround) return NO_WIDTH
  if (isMaybe && inside.exact !== null) return { texts: [], exact: ['', ...inside.exact] }
  if (least === 0) return NOTHING
  return least === null ? inside : { texts: inside.texts, exact: null }
}
