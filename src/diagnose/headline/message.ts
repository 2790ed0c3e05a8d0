/** What one block says, as a sentence: its message with what belongs to it. */
import { EXIT_CODE_OR_CANCEL } from '../../log/markers.ts'
import type { Block } from '../blocks.ts'
import type { Evidence } from '../evidence.ts'
import { GENERIC_SOURCE } from '../rules/generic.ts'
import { isWrapper } from '../wrapper.ts'
import { isUnfinished, plain, reworded, TELLING, type Telling, tellingOf } from './telling.ts'
import { VALUE, valuesIn } from './values.ts'

export interface Said {
  readonly text: string
  readonly telling: Telling
}

/** As much of a message as any headline can show. */
const ENOUGH = 200
/** Lines that are looked at below a sentence that goes on, and above one that says that it was given up. */
const BELOW = 8
const ABOVE = 12
/** Lines of a failure that are looked at for its reason. */
const SEARCHED = 60
/** A line is judged by its beginning. */
const JUDGED = 1_000
/** So much likelier than a nearer line is one that counts instead of it: a logit. */
const SURER = 0.4
/** A line this long may have been wrapped at the edge of the terminal. */
const WRAPPED = 55
/** A message shorter than this has room for the values that stand below it. */
const SHORT = 60

/** Frames, source lines with their numbers, carets, borders, places: never a part of a sentence. */
const NO_SENTENCE =
  /^\s*(?:at \S|File "|[│|>]?\s{0,6}\d{1,7}(?:\s{1,6}\d{1,7})?\s{0,6}[|:│]|\||-->|\^|~|[-=_─—]{3}|\.{3} \d|from \S+:\d|\d{1,3}: 0x|#\d{1,3} |(?:[│|]\s{0,4})?on \S+ line \d|[\w.]{1,40} = \S|(?:def|class|import|function|const|let|var|return|func|fn|pub|use) \w|from \w\S* import|@\w)/
const LABELLED = /^\s*(?:[-•*] )?(?!Severity|Confidence|CWE|More|Location|Note|Hint|Help|See|Docs|Link)[A-Z][\w ]{1,40}(?: was)?: \S/
const ITEM = /^\s{0,12}(?:[-•*+–]|\d{1,3}[.)]|[>└╰├]─?)\s{1,4}\S/
const FAILED =
  /\b(?:fail\w{0,4}|error|denied|refused|timed out|status|rejected|unauthorized|forbidden|not found|could not|cannot|unable|no (?:matching|such)|missing|not specified|violates?|invalid|missing|unexpected|exception|[45]\d\d)\b/i

/** A gate that failed because of others: worth saying beside their names. */
const GATE = /\b(?:jobs?|checks?|tests?|gates?|stages?)\b.{0,40}\bfailed\b/i
/** One of several parts and how it ended. */
const PART =
  /^\s{0,12}(?:[-•*✗✘❌✓✅] ?)?(\S.{0,80}?)\s{0,4}: {1,8}['"]?(failure|failed|cancelled|canceled|skipped|success|succeeded|passed)['"]?\s{0,8}$/i
/** The line of an exception's cause, as Java, Rust and JavaScript print it. */
const CAUSE = /^\s{0,12}(?:Caused by|caused by|\[cause\]): {1,4}(\S.*)/
/** A message this long leaves no room for its cause. */
const LONG = 90
const STATUS = /\b(?:[45]\d\d|not found|forbidden|unauthorized|bad gateway|unavailable)\b/i
/** A line that tells of a request. */
const REQUEST =
  /^--\d{4}-|\b(?:GET|POST|PUT|PATCH|HEAD|DELETE|fetch\w{0,4}|download\w{0,4}|request\w{0,4}|connect\w{0,4}|curl|wget|push\w{0,4}|pull\w{0,4}|upload\w{0,4}|open\w{0,4}|calling)\b/i
const ADDRESS = /https?:\/\/[^\s"'`<>)\]]{4,200}/

export const said = (text: string): Said => ({ text, telling: tellingOf(text, isWrapper) })

/** A sentence without the marks at its end. */
const withoutEnd = (sentence: string): string => {
  let end = sentence.length
  while (end > 0 && ' \t.:!…{([,'.includes(sentence[end - 1] ?? '')) end--
  return sentence.slice(0, end)
}

/** `Build failed.` and `no such file` are `Build failed: no such file`. */
export const joined = (sentence: string, more: string): string => `${withoutEnd(sentence)}: ${more}`

/** Source code as tools quote it around a failure. */
const CODE =
  /[({;,]\s*$|^\s*[\w.]{1,80}\(.{0,300}\)[,;:]?\s*$|\);\s*$|^\s*(?:with|if|for|while|elif|else|try|except|raise|assert|await|yield) .{0,300}:?\s*$/

/** Tells what the blocks and the lines of a step say. */
export interface Reader {
  readonly sayBlock: (block: Block) => Said
  /** @returns null for a line that is no part of a sentence: a frame, source code, a border */
  readonly sayLine: (at: number) => Said | null
}

export const createReader = ({ lines, scores, blocks, findings }: Evidence): Reader => {
  const coreAt = (at: number): string => (lines[at]?.core ?? '').slice(0, JUDGED)
  const heads = new Set(blocks.filter(({ rule }) => rule.class === 'failure' && rule.source !== GENERIC_SOURCE).map(({ head }) => head))
  const messages = new Map(findings.filter(({ message }) => message !== '').map(({ logLine, message }) => [logLine, message]))

  /** A sentence that ends in a colon or in its middle takes what follows. */
  const finish = (text: string, at: number): string => {
    let whole = text
    let items = 0
    for (let next = at + 1; next <= at + BELOW && whole.length < ENOUGH; next++) {
      const line = coreAt(next)
      const more = plain(line).replace(/^\d{1,3}[.)]\s{1,4}/, '')
      if (heads.has(next) || EXIT_CODE_OR_CANCEL.test(line) || NO_SENTENCE.test(line) || isWrapper(more)) break
      if (!/\p{L}{2}/u.test(more)) {
        if (items > 0) break
        continue
      }
      if (whole.includes(more)) break
      const goesOn = next === at + 1 && (isWrapped(coreAt(at), line) || isOpen(whole))
      const isItem = ITEM.test(line)
      if (!isUnfinished(whole) && !goesOn && !(items > 0 && isItem)) break
      if (isOpen(whole)) whole = `${whole}${line.trim()}`
      else if (items > 0 && isItem) whole = `${whole}, ${more}`
      else if (/[:{([]$/.test(whole)) whole = `${whole.replace(/[{([]$/, '').trimEnd()} ${more}`
      else whole = `${whole} ${more}`
      if (isItem) items++
      else if (!isUnfinished(more) && !goesOn) break
    }
    return whole
  }

  /** What a line says: where a finding reads it, the finding's message. */
  const sayLine = (at: number): Said | null => {
    const line = coreAt(at)
    const message = messages.get(lines[at]?.number ?? null)
    if (message === undefined && (NO_SENTENCE.test(line) || CODE.test(line))) return null
    const text = plain(message ?? line)
    const short = said(text)
    // A label tells nothing with what happens to stand below it.
    return short.telling === TELLING.nothing ? short : said(finish(text, at))
  }

  /** The first line of a failure that says something: of the kinds that its rule calls telling, else with words of a failure. */
  const reasonIn = (block: Block, text: string): string | null => {
    const { first } = block.rule
    const isTelling = (at: number): boolean => first?.some((pattern) => pattern.test(coreAt(at))) ?? true
    // The head tells the name, if a finding does not read more from it.
    const body = block.ranked.slice(0, SEARCHED).filter((at) => at !== block.head || block.name === null || messages.has(lines[at]?.number ?? null))
    for (const at of [...body.filter(isTelling), ...body.filter((one) => !isTelling(one) && FAILED.test(coreAt(one)))]) {
      const one = sayLine(at)
      if (one !== null && one.telling === TELLING.reason && !text.includes(one.text) && !(block.name ?? '').includes(one.text)) return one.text
    }
    return null
  }

  /** What stands above a sentence that tells nothing: the last try before something was given up, or the parts that failed. */
  const reasonAbove = (head: number): string | null => {
    let best: { readonly text: string; readonly score: number } | null = null
    for (let at = head - 1; at >= 0 && at >= head - ABOVE; at--) {
      const parts = failedPartsAbove(at)
      if (parts.length > 0) return parts.join(', ')
      const one = FAILED.test(plain(coreAt(at))) ? sayLine(at) : null
      const score = scores[at] ?? 0
      if (one?.telling === TELLING.reason && (best === null || score > best.score + SURER)) best = { text: one.text, score }
    }
    return best?.text ?? null
  }

  /** A name in a list tells nothing without the sentence above the list. */
  const withHeading = (text: string, at: number): string | null => {
    for (let above = at - 1; above >= 0 && above >= at - ABOVE; above--) {
      const line = plain(coreAt(above))
      if (!line.endsWith(':') || NO_SENTENCE.test(coreAt(above))) continue
      const heading = line.slice(line.lastIndexOf(': ') + 1).trim()
      return /\p{L}{2} \p{L}{2}/u.test(heading) ? `${heading} ${text}` : null
    }
    return null
  }

  /** `lint: failure` and its neighbours, as jobs that wait for others print them. */
  const failedPartsAbove = (at: number): readonly string[] => {
    const parts: string[] = []
    for (let above = at; above >= 0 && PART.test(coreAt(above)); above--) {
      const [, name, result] = PART.exec(coreAt(above)) ?? []
      if (name !== undefined && result !== undefined && FAILED.test(result)) parts.unshift(plain(name))
    }
    return parts
  }

  /** A status without what was asked for takes the address from above. */
  const withAddress = (text: string, head: number): string => {
    if (text.length > SHORT || !STATUS.test(text) || /:\/\/|[/"'`]/.test(text)) return text
    for (let at = head; at >= 0 && at >= head - ABOVE; at--) {
      const line = coreAt(at)
      const address = REQUEST.test(line) ? ADDRESS.exec(line)?.[0] : undefined
      if (address !== undefined) return `${withoutEnd(text)} (${address})`
    }
    return text
  }

  /** `Current version: 4.1`, where such lines stand indented below a short sentence that has no value of its own. */
  const withLabelled = (text: string, at: number): string => {
    if (text.length > SHORT || /[:=]\s|\d/.test(text)) return text
    const labelled = [at + 1, at + 2].filter((below) => LABELLED.test(coreAt(below)) && indentOf(coreAt(below)) > indentOf(coreAt(at)))
    return labelled[0] === at + 1 ? joined(text, labelled.map((below) => plain(coreAt(below))).join(', ')) : text
  }

  /** What an exception goes back to: the deepest cause that is told. */
  const causeOf = ({ lines: of }: Block): string | null => {
    for (const at of of.slice(0, SEARCHED).toReversed()) {
      const cause = CAUSE.exec(coreAt(at))?.[1]
      if (cause === undefined) continue
      const one = said(plain(cause))
      if (one.telling === TELLING.reason) return one.text
    }
    return null
  }

  /** The next line, where it says in words of its own what the sentence leaves open. */
  const nextOf = (text: string, at: number): string | null => {
    const line = coreAt(at + 1)
    if (heads.has(at + 1) || !FAILED.test(line) || lines[at + 1]?.tag === 'error') return null
    const one = sayLine(at + 1)
    return one !== null && one.telling === TELLING.reason && !text.includes(one.text) && !one.text.includes(text) ? one.text : null
  }

  /** A reason with what it goes back to, or what its next line adds. */
  const withMore = (text: string, block: Block): string => {
    const cause = causeOf(block)
    if (cause !== null && !bare(text).includes(bare(cause))) return `${text.length <= LONG ? text : `${text.slice(0, LONG).trimEnd()}…`}: ${cause}`
    // A sentence that was told to its end has its next line already.
    const isWhole = text === plain(block.message)
    const next = isWhole && text.length <= LONG && block.name === null && block.position === null ? nextOf(text, block.messageAt) : null
    return next === null || text.length + next.length > ENOUGH - 2 ? text : /[.!?]$/.test(text) ? `${text} ${next}` : `${text}; ${next}`
  }

  const sayBlock = (block: Block): Said => {
    const text = reworded(finish(plain(block.message), block.messageAt))
    const whole = isNameOnly(text, block) ? { text, telling: TELLING.nothing } : said(text)
    if (whole.telling === TELLING.reason)
      return { text: withMore(withLabelled(withAddress(text, block.messageAt), block.messageAt), block), telling: TELLING.reason }
    const isGeneric = whole.telling === TELLING.generic
    const listed = whole.telling === TELLING.nothing && block.name === null && !isWrapper(text) ? withHeading(text, block.head) : null
    if (listed !== null) return { text: listed, telling: TELLING.reason }
    const values = isGeneric ? valuesIn(block.lines.slice(0, SEARCHED).map(coreAt)) : null
    const below = values ?? reasonIn(block, text)
    const address = withAddress(text, block.messageAt)
    if (below === null && address !== text) return { text: address, telling: TELLING.reason }
    const detail = below ?? (isGeneric || isWrapper(text) ? reasonAbove(block.head) : null)
    // An exception alone, of a test that is named: more is not known.
    if (detail === null) return isGeneric && block.name !== null ? { text, telling: TELLING.reason } : whole
    const isSpoken = isGeneric || GATE.test(text)
    return { text: isSpoken && !(values !== null && VALUE.test(text)) ? joined(text, detail) : detail, telling: TELLING.reason }
  }
  return { sayBlock, sayLine }
}

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}{2,40}/gu) ?? []

/** Without quotation marks, which differ between two tellings. */
const bare = (text: string): string => text.replace(/['"`‘’]/g, '')

/** Only the name of a failed test, and its file: not why. */
const isNameOnly = (text: string, { name }: Block): boolean => {
  if (name === null) return false
  const test = plain(name)
  return text.includes(test) ? wordsOf(text.replace(test, '').replace(/\S{1,300}[/.]\S{1,300}/g, '')).length < 2 : test.includes(text)
}

/** A quoted word that ends at the line's edge, within it. */
const isOpen = (text: string): boolean => text.length >= WRAPPED && /(?:^|\s)(?:'[^'\s]{8,200}|"[^"\s]{8,200})$/.test(text)

const isWrapped = (line: string, next: string): boolean =>
  line.length >= WRAPPED &&
  /[\p{L}\d'"`,]$/u.test(line) &&
  /^\s*\p{Ll}{2,30}[\s,].{0,300} \p{Ll}{2}/u.test(next.slice(0, 400)) &&
  !/[{}=;(]/.test(next) &&
  indentOf(line) === indentOf(next)

const indentOf = (line: string): number => line.length - line.trimStart().length
