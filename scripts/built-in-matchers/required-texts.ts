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
const MOST_CHOICES = 24

/**
 * What stands in whatever an expression (without flags) matches, as far as it can be read off it: literal characters outside of classes
 * and optional parts, and of alternatives one each. Empty when nothing can be told.
 *
 * @example requiredTexts('^(.+):(\\d+): (error|warning) (TS\\d+)') // [[':'], [': '], ['error', 'warning'], [' '], ['TS']]
 */
export const requiredTexts = (source: string): readonly OneOf[] => {
  const reader = { source, at: 0 }
  try {
    const texts = readAlternatives(reader)
    return reader.at === source.length ? [...new Map(texts.map((one) => [one.join('\n'), one])).values()] : []
  } catch (error) {
    if (error instanceof Unread) return []
    throw error
  }
}

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

const readAlternatives = (reader: Reader): readonly OneOf[] => {
  const branches = [readSequence(reader)]
  while (reader.source[reader.at] === '|') {
    reader.at++
    branches.push(readSequence(reader))
  }
  const [only = [], ...others] = branches
  if (others.length === 0) return only
  // Whichever branch it is, what tells most of it stands there. A branch that requires nothing takes that away.
  const choices = branches.map((branch) => branch.toSorted(compareByTelling)[0])
  const known = choices.filter((choice) => choice !== undefined)
  const all = [...new Set(known.flat())]
  return known.length < choices.length || all.length > MOST_CHOICES ? [] : [all]
}

const readSequence = (reader: Reader): readonly OneOf[] => {
  const texts: OneOf[] = []
  let run = ''
  const endRun = (): void => {
    if (run !== '') texts.push([run])
    run = ''
  }
  for (let next = reader.source[reader.at]; next !== undefined && next !== '|' && next !== ')'; next = reader.source[reader.at]) {
    const character = readCharacter(reader, next)
    if (character === null) {
      endRun()
      texts.push(...readPart(reader, next))
      continue
    }
    const least = readQuantifier(reader)
    if (least !== 0) run += character
    if (least !== null) endRun()
  }
  endRun()
  return texts
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

/** What a group, a class or a place requires. */
const readPart = (reader: Reader, next: string): readonly OneOf[] => {
  if (next !== '(') {
    if (take(reader, next === '[' ? WHOLE_CLASS : next === '\\' ? CLASS_ESCAPE : /^[.^$]/) === null) throw new Unread()
    readQuantifier(reader)
    return []
  }
  const isLookaround = LOOKAROUND.test(reader.source.slice(reader.at))
  const open = take(reader, GROUP)
  if (open === null || (open[0] === '(' && reader.source[reader.at] === '?')) throw new Unread()
  const inside = readAlternatives(reader)
  if (reader.source[reader.at] !== ')') throw new Unread()
  reader.at++
  const least = readQuantifier(reader)
  return isLookaround || least === 0 ? [] : inside
}
