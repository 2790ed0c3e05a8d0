/** What one block says, as a sentence: its message with what belongs to it. */
import type { Block } from '../blocks.ts'
import type { Evidence } from '../evidence.ts'
import { isWrapper } from '../wrapper.ts'
import { FAILED, reasonAbove, withAddress, withDoing, withHeading, withItems, withLabelled, withLastTry, withOperation } from './beside.ts'
import { withCompared } from './compared.ts'
import { explained } from './explained.ts'
import { markedIn } from './frame.ts'
import { withOwnWords } from './own-words.ts'
import { createSpeech, ENOUGH, joined, type Said, type Speech, said } from './sentence.ts'
import { withStatement } from './statement.ts'
import { plain, reworded, TELLING } from './telling.ts'
import { labelIn, pairIn, VALUE, valuesIn } from './values.ts'

/** Lines of a failure that are looked at for its reason. */
const SEARCHED = 60
/** A message this long leaves no room for its cause. */
const LONG = 90
/** A sentence shorter than this has room for values. */
const SHORT = 90
/** A matcher's message this long is no part of a sentence. */
const WHOLE = 20
/** A compiler's label stands so near. */
const BELOW = 6
/** Rules of this strength know what belongs to a failure. */
const TOLD = 7
/** A sentence that holds its values. */
const COMPARED = /\bexpected\b.{1,90}\b(?:got|but|found|received|to)\b| [!=]==? /i
/** Both values of an assertion. */
const VALUES = /^expected .+, got /
/** Variables that are set for a quoted command. */
const SETTINGS = /([`'"])(?:[A-Z][A-Z0-9_]{2,60}=[^\s`'"]{1,300} ){1,9}/
/** A gate that failed because of others: worth saying beside their names. */
const GATE = /\b(?:jobs?|checks?|tests?|gates?|stages?)\b.{0,40}\bfailed\b/i
const WARNING = /^(?!.{0,200}\berror\b).{0,200}\bwarning\b/i
/** Above a numbered list of causes, as Rust's anyhow prints it, and one of them. */
const CAUSES = /^\s{0,12}Caused by:$/
const NUMBERED = /^\s{2,8}(\d{1,3}): (?!0x)(\S.{0,300})$/
/** Frames of a backtrace may stand between two causes. */
const FARTHEST = 4_000
/** The line of an exception's cause, as Java, Rust and JavaScript print it. */
const CAUSE = /^\s{0,12}(?:Caused by|caused by|\[cause\]): {1,4}(\S.*)/

/** Tells what the blocks and the lines of a step say. */
export interface Reader extends Pick<Speech, 'sayLine' | 'coreAt' | 'wholeAt' | 'textAt' | 'isIndented'> {
  readonly sayBlock: (block: Block) => Said
}

export const createReader = (evidence: Evidence): Reader => {
  const { lines, scores, blocks } = evidence
  const speech = createSpeech(evidence)
  const { coreAt, wholeAt, isIndented, isHead, isFinding, finish, sayLine } = speech

  /** The first line of a failure that says something: of the kinds that its rule calls telling, else with words of a failure. */
  const reasonIn = (block: Block, text: string): string | null => {
    const { first } = block.rule
    const isTelling = (at: number): boolean => first?.some((pattern) => pattern.test(coreAt(at))) ?? true
    // The head tells the name, if a finding does not read more from it.
    const body = block.ranked
      .slice(0, SEARCHED)
      .filter((at) => (at !== block.messageAt || (at === block.head && isFinding(at))) && (at !== block.head || block.name === null || isFinding(at)))
    for (const at of [...body.filter(isTelling), ...body.filter((one) => !isTelling(one) && FAILED.test(coreAt(one)))]) {
      const line = plain(coreAt(at))
      const values =
        said(line).telling === TELLING.generic
          ? valuesIn(
              block.lines
                .filter((below) => below > at)
                .slice(0, SEARCHED)
                .map(coreAt)
            )
          : null
      if (values !== null && VALUES.test(values)) return joined(line, values)
      const one = WARNING.test(coreAt(at)) ? null : sayLine(at)
      if (one !== null && one.telling === TELLING.reason && !text.includes(one.text) && !(block.name ?? '').includes(one.text)) return one.text
    }
    return null
  }

  /** What an exception goes back to: the deepest cause that is told. */
  const causeOf = ({ lines: of, messageAt }: Block): string | null => {
    for (const at of [messageAt + 1, messageAt + 2, ...of.slice(0, SEARCHED)].toReversed()) {
      const cause = CAUSES.test(coreAt(at)) ? lastOfCauses(at) : CAUSE.exec(coreAt(at))?.[1]
      if (cause === undefined) continue
      const one = said(plain(cause))
      if (one.telling === TELLING.reason) return one.text
    }
    return null
  }

  /** The last of causes each of which has its own heading, with what it was the cause of. */
  const lastOfChain = (head: number): string | undefined => {
    const chain: string[] = []
    for (let at = Math.max(0, head - SEARCHED); at <= head + SEARCHED; at++) if (CAUSES.test(coreAt(at))) chain.push(coreAt(at + 1).trim())
    const told = chain.filter((text) => text !== '' && !isWrapper(text))
    return told.length === 0 ? undefined : told.slice(-2).join(': ')
  }

  /** The last of a numbered list of causes, between which frames may stand. */
  const lastOfCauses = (head: number): string | undefined => {
    if (!NUMBERED.test(coreAt(head + 1))) return lastOfChain(head)
    let last: string | undefined
    let count = 0
    for (let at = head + 1; at <= head + FARTHEST && at < lines.length; at++) {
      const [, number, text] = NUMBERED.exec(coreAt(at)) ?? []
      if (Number(number) === count) {
        last = text
        count++
      }
    }
    return last
  }

  /** The next line, where it says in words of its own what the sentence leaves open. */
  const nextOf = (text: string, at: number): string | null => {
    const line = coreAt(at + 1)
    if (isHead(at + 1) || !FAILED.test(line) || lines[at + 1]?.tag === 'error') return null
    const one = sayLine(at + 1)
    return one !== null && one.telling === TELLING.reason && !text.includes(one.text) && !one.text.includes(text) ? one.text : null
  }

  /** A reason with what it goes back to, or what its next line adds. */
  const withMore = (text: string, block: Block): string => {
    const cause = causeOf(block)
    if (cause !== null && !bare(text).includes(bare(cause))) return `${text.length <= LONG ? text : `${text.slice(0, LONG).trimEnd()}…`}: ${cause}`
    // A sentence that was told to its end has its next line already.
    const isWhole = text === plain(block.message)
    const next = isWhole && text.length <= LONG && (block.name !== null || block.position === null) ? nextOf(text, block.messageAt) : null
    return next === null || text.length + next.length > ENOUGH - 2 ? text : /[.!?]$/.test(text) ? `${text} ${next}` : `${text}; ${next}`
  }

  /** A message with what stands beside it. */
  const completed = (text: string, block: Block): string => {
    const { name, position, messageAt: at } = block
    const told = withValues(text, block)
    const whole = withItems(speech, withLastTry(speech, withLabelled(speech, withAddress(speech, told, at), at), at), at)
    return name === null && position === null ? withDoing(speech, whole, at) : whole
  }

  /** A short sentence with the values, or the compiler's label, that stand below it. */
  const withValues = (text: string, { lines: of, name, messageAt, rule }: Block): string => {
    if (text.length > SHORT) return text
    const below = of
      .filter((at) => at > messageAt)
      .slice(0, SEARCHED)
      .map(coreAt)
    const marked = name === null && text.includes(' ') && !/['"`‘]/.test(text) ? markedIn(below.slice(0, BELOW + BELOW)) : null
    const values = labelIn(below.slice(0, BELOW)) ?? pairIn(below, name !== null) ?? marked
    return values === null || text.includes(values) || COMPARED.test(text) || rule.strength < TOLD ? text : joined(text, values)
  }

  /** A rule takes the line, a matcher its message alone. */
  const messageOf = ({ message, messageAt, name, position }: Block): string => {
    const found = name === null && position !== null ? speech.findingAt(messageAt) : undefined
    return found !== undefined && found.length >= WHOLE && message.includes(found) ? found : message
  }

  const read = (block: Block): Said => {
    const text = reworded(finish(plain(messageOf(block)), block.messageAt)).replace(SETTINGS, '$1')
    const whole = isNameOnly(text, block) ? { text, telling: TELLING.nothing } : said(text)
    const compared = withCompared(speech, block, text, () => valuesIn(block.lines.slice(0, SEARCHED).map(coreAt)))
    if (compared !== null) return { text: compared, telling: TELLING.reason }
    const own = whole.telling >= TELLING.generic && block.rule.strength >= TOLD ? withOwnWords(speech, scores, block, text, blocks) : text
    if (own !== text) return { text: own, telling: TELLING.reason }
    const stated = withStatement(speech, block, text)
    if (stated !== text) return { text: stated, telling: TELLING.reason }
    if (whole.telling === TELLING.reason) return { text: withMore(completed(text, block), block), telling: TELLING.reason }
    const isGeneric = whole.telling === TELLING.generic
    const listed = whole.telling === TELLING.nothing && block.name === null && !isWrapper(text) ? withHeading(speech, text, block.head) : null
    if (listed !== null) return { text: listed, telling: TELLING.reason }
    const values = isGeneric ? valuesIn(block.lines.slice(0, SEARCHED).map(coreAt)) : null
    const below = values ?? causeOf(block) ?? reasonIn(block, text)
    const address = withAddress(speech, text, block.messageAt)
    if (below === null && address !== text) return { text: address, telling: TELLING.reason }
    const detail = below ?? (isGeneric || isWrapper(text) ? reasonAbove(speech, scores, block.head) : null)
    // An exception alone, of a test that is named: more is not known.
    if (detail === null) return isGeneric && block.name !== null ? { text, telling: TELLING.reason } : whole
    const isSpoken = (isGeneric || GATE.test(text)) && !(values !== null && VALUE.test(text)) && text.length + detail.length < ENOUGH
    return { text: isSpoken ? joined(text, detail) : detail, telling: TELLING.reason }
  }
  const withExplanation = (one: Said, { messageAt }: Block): Said =>
    one.telling === TELLING.reason ? { ...one, text: withOperation(speech, explained(speech, one.text, messageAt) ?? one.text, messageAt) } : one
  // Asked for when a headline is chosen, and again for what it has room for beside it.
  const known = new Map<Block, Said>()
  const sayBlock = (block: Block): Said => {
    const one = known.get(block) ?? withExplanation(read(block), block)
    known.set(block, one)
    return one
  }
  return { sayBlock, sayLine, coreAt, wholeAt, textAt: speech.textAt, isIndented }
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
