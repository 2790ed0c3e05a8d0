/** Reads out of a regular expression what every text that it matches must hold, so that most expressions need not be tried. */

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
/** Escapes that stand for a class, a place or an earlier group, and for one character. */
const CLASS_ESCAPE = /^\\[dDwWsSbB1-9]/
const CONTROL = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['f', '\f'],
  ['v', '\v']
])

/**
 * Texts that stand in whatever an expression (without flags) matches, as far as they can be read off it: literal characters outside of
 * alternatives, classes and optional parts. Empty when nothing can be told.
 *
 * @example requiredTexts('^(.+):(\\d+): error (TS\\d+)') // [':', ': error ', 'TS']
 */
export const requiredTexts = (source: string): readonly string[] => {
  const reader = { source, at: 0 }
  try {
    const texts = readAlternatives(reader)
    return reader.at === source.length ? [...new Set(texts)] : []
  } catch (error) {
    if (error instanceof Unread) return []
    throw error
  }
}

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

/** Of several alternatives none is required. */
const readAlternatives = (reader: Reader): readonly string[] => {
  const branches = [readSequence(reader)]
  while (reader.source[reader.at] === '|') {
    reader.at++
    branches.push(readSequence(reader))
  }
  return branches.length === 1 ? (branches[0] ?? []) : []
}

const readSequence = (reader: Reader): readonly string[] => {
  const texts: string[] = []
  let run = ''
  const endRun = (): void => {
    if (run !== '') texts.push(run)
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
const readPart = (reader: Reader, next: string): readonly string[] => {
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
