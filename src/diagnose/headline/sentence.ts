/** Reads the lines of a step as sentences: what each says, and where it goes on. */
import { EXIT_CODE_OR_CANCEL } from '../../log/markers.ts'
import type { Evidence } from '../evidence.ts'
import { GENERIC_SOURCE } from '../rules/generic.ts'
import { isWrapper } from '../wrapper.ts'
import { isUnfinished, plain, TELLING, type Telling, tellingOf } from './telling.ts'

export interface Said {
  readonly text: string
  readonly telling: Telling
}

/** As much of a message as any headline can show. */
export const ENOUGH = 200
/** Lines that are looked at below a sentence that goes on. */
const BELOW = 8
/** A line is judged by its beginning. */
const JUDGED = 1_000
/** More of a line than this is never looked at. */
const LONGEST = 20_000
/** A line this long may have been wrapped at the edge of the terminal. */
const WRAPPED = 55

/** Frames, source lines with their numbers, carets, borders, places: never a part of a sentence. */
export const NO_SENTENCE =
  /^\s*(?:at \S|File "|[│|>]?\s{0,6}\d{1,7}(?:\s{1,6}\d{1,7})?\s{0,6}[|:│]|\||-->|\^|~|[-=_─—]{3}|\.{3} \d|from \S+:\d|\d{1,3}: 0x|#\d{1,3} |(?:[│|]\s{0,4})?on \S+ line \d|[\w.]{1,40} = \S|(?:def|class|import|function|const|let|var|return|func|fn|pub|use) \w|from \w\S* import|@\w|\+{1,4} \S|index [0-9a-f]{6,40}\.\.|diff --git )/
/** Source code as tools quote it around a failure. */
const CODE =
  /[({;,]\s*$|^\s*[\w.]{1,80}\(.{0,300}\)[,;:]?\s*$|\);\s*$|^\s*(?:with|if|for|while|elif|else|try|except|raise|assert|await|yield) .{0,300}:?\s*$/
const ITEM = /^\s{0,12}(?:[-•*+–]|\d{1,3}[.)]|[>└╰├]─?)\s{1,4}\S/

export const said = (text: string): Said => ({ text, telling: tellingOf(text, isWrapper) })

/** A sentence without the marks at its end. */
export const withoutEnd = (sentence: string): string => {
  let end = sentence.length
  while (end > 0 && ' \t.:!…{([,'.includes(sentence[end - 1] ?? '')) end--
  return sentence.slice(0, end)
}

/** `Build failed.` and `no such file` are `Build failed: no such file`. */
export const joined = (sentence: string, more: string): string => `${withoutEnd(sentence)}: ${more}`

/** Two values, as Node's assertions print them. */
const UNEQUAL = /^\S.{0,80} !==? \S/

/** A path, a package or an identifier that fills a line. */
const NAME = /^(?=.{0,200}[\p{Ll}\d])[\p{L}\p{N}_@.~+/\\-]{3,200}$/u
/** Names of a list that are counted, and that are told. */
const MOST_NAMES = 500
export const TOLD_NAMES = 3

/** `a, b, c, and 4 more` */
export const listed = (names: readonly string[]): string =>
  `${names.slice(0, TOLD_NAMES).join(', ')}${names.length > TOLD_NAMES ? `, and ${names.length - TOLD_NAMES} more` : ''}`

/** The lines of a step. Indices are those of the prepared lines. */
export interface Speech {
  readonly coreAt: (at: number) => string
  /** The same with what the second reading takes off: what many lines begin with. */
  readonly wholeAt: (at: number) => string
  /** The same with what stands far behind its beginning: a list may be that long. */
  readonly textAt: (at: number) => string
  /** Whether a line stands below what announces it. */
  readonly isIndented: (at: number) => boolean
  /** Whether a tool's failure begins at a line. */
  readonly isHead: (at: number) => boolean
  /** The message of the finding that was read from a line. */
  readonly findingAt: (at: number) => string | undefined
  /** Whether a finding was read from a line. */
  readonly isFinding: (at: number) => boolean
  /** A sentence that ends in a colon or in its middle, with what follows the line that it was taken from. */
  readonly finish: (text: string, at: number) => string
  /** @returns null for a line that is no part of a sentence: a frame, source code, a border */
  readonly sayLine: (at: number) => Said | null
}

export const createSpeech = ({ lines, blocks, findings }: Evidence): Speech => {
  const coreAt = (at: number): string => (lines[at]?.inner?.core ?? lines[at]?.core ?? '').slice(0, JUDGED)
  const textAt = (at: number): string => (lines[at]?.core ?? '').slice(0, LONGEST)
  const wholeAt = (at: number): string => textAt(at).slice(0, JUDGED)
  const heads = new Set(blocks.filter(({ rule }) => rule.class === 'failure' && rule.source !== GENERIC_SOURCE).map(({ head }) => head))
  const messages = new Map(findings.filter(({ message }) => message !== '').map(({ logLine, message }) => [logLine, message]))
  const messageAt = (at: number): string | undefined => messages.get(lines[at]?.number ?? null)

  /** Names that stand alone, one in each line, right below a line. */
  const namesBelow = (at: number): readonly string[] => {
    const names: string[] = []
    for (let next = at + 1; names.length < MOST_NAMES && NAME.test(plain(coreAt(next))); next++) names.push(plain(coreAt(next)))
    return names
  }

  const finish = (text: string, at: number): string => {
    const names = text.endsWith(':') ? namesBelow(at) : []
    if (names.length > 1) return `${text} ${listed(names)}`
    let whole = text
    let items = 0
    for (let next = at + 1; next <= at + BELOW && whole.length < ENOUGH; next++) {
      const line = coreAt(next)
      const more = plain(line).replace(/^\d{1,3}[.)]\s{1,4}/, '')
      if (heads.has(next) || EXIT_CODE_OR_CANCEL.test(line) || NO_SENTENCE.test(line) || isWrapper(more)) break
      if (!/\p{L}{2}/u.test(more)) {
        if (isUnfinished(whole) && UNEQUAL.test(more)) return `${whole} ${more}`
        if (items > 0) break
        continue
      }
      if (whole.includes(more)) break
      const goesOn = (next === at + 1 && ((isWrapped(coreAt(at), line) && !/^\p{Lu}/u.test(more)) || isOpen(whole))) || isMatcher(whole, more)
      const isItem = ITEM.test(line)
      if (!isUnfinished(whole) && !goesOn && !(items > 0 && isItem)) break
      if (isOpen(whole)) whole = `${whole}${line.trim()}`
      else if (items > 0 && isItem) whole = `${whole}, ${more}`
      else if (/[:{([]$/.test(whole)) whole = `${whole.replace(/[{([]$/, '').trimEnd()} ${more}`
      else whole = `${whole} ${more}`
      if (isItem) items++
      else if (!isUnfinished(more) && !goesOn && !isMatcher(whole, plain(coreAt(next + 1)))) break
    }
    return whole
  }

  /** What a line says: where a finding reads it, the finding's message. */
  const sayLine = (at: number): Said | null => {
    const line = coreAt(at)
    const message = messageAt(at)
    if (message === undefined && (NO_SENTENCE.test(line) || CODE.test(line))) return null
    const text = plain(message ?? line)
    const short = said(text)
    // A label tells nothing with what happens to stand below it.
    return short.telling === TELLING.nothing ? short : said(finish(text, at))
  }

  const isIndented = (at: number): boolean => {
    const { untagged = '', unwrapped = '' } = lines[at] ?? {}
    const text = unwrapped.slice(0, JUDGED).trimStart()
    return text !== '' && untagged.slice(0, Math.max(0, untagged.slice(0, 2 * JUDGED).indexOf(text))).endsWith('  ')
  }
  return {
    coreAt,
    wholeAt,
    textAt,
    isIndented,
    isHead: (at) => heads.has(at),
    findingAt: messageAt,
    isFinding: (at) => messageAt(at) !== undefined,
    finish,
    sayLine
  }
}

/** A quoted word that ends at the line's edge, within it. */
const isOpen = (text: string): boolean => text.length >= WRAPPED && /(?:^|\s)(?:'[^'\s]{8,200}|"[^"\s]{8,200})$/.test(text)

/** `Expected <int>: 1 to equal <int>: 0`, as Gomega prints it in four lines. */
const isMatcher = (text: string, next: string): boolean => text.startsWith('Expected') && /^(?:not )?to [a-z]{2,20}\b/.test(next)

const isWrapped = (line: string, next: string): boolean =>
  line.length >= WRAPPED &&
  /[\p{L}\d'"`,]$/u.test(line) &&
  /^\s*\p{Ll}{2,30}[\s,].{0,300} \p{Ll}{2}/u.test(next.slice(0, 400)) &&
  !/[{}=;(]/.test(next) &&
  indentOf(line) === indentOf(next)

export const indentOf = (line: string): number => line.length - line.trimStart().length
