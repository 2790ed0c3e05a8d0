/** What one block says, as a sentence: its message with what belongs to it. */
import type { Block } from '../blocks.ts'
import type { Evidence } from '../evidence.ts'
import { isWrapper } from '../wrapper.ts'
import { FAILED, reasonAbove, withAddress, withDoing, withHeading, withLabelled } from './beside.ts'
import { createSpeech, ENOUGH, joined, type Said, type Speech, said } from './sentence.ts'
import { plain, reworded, TELLING } from './telling.ts'
import { VALUE, valuesIn } from './values.ts'

/** Lines of a failure that are looked at for its reason. */
const SEARCHED = 60
/** A message this long leaves no room for its cause. */
const LONG = 90
/** A gate that failed because of others: worth saying beside their names. */
const GATE = /\b(?:jobs?|checks?|tests?|gates?|stages?)\b.{0,40}\bfailed\b/i
const WARNING = /^(?!.{0,200}\berror\b).{0,200}\bwarning\b/i
/** The line of an exception's cause, as Java, Rust and JavaScript print it. */
const CAUSE = /^\s{0,12}(?:Caused by|caused by|\[cause\]): {1,4}(\S.*)/

/** Tells what the blocks and the lines of a step say. */
export interface Reader extends Pick<Speech, 'sayLine'> {
  readonly sayBlock: (block: Block) => Said
}

export const createReader = (evidence: Evidence): Reader => {
  const { lines, scores } = evidence
  const speech = createSpeech(evidence)
  const { coreAt, isHead, isFinding, finish, sayLine } = speech

  /** The first line of a failure that says something: of the kinds that its rule calls telling, else with words of a failure. */
  const reasonIn = (block: Block, text: string): string | null => {
    const { first } = block.rule
    const isTelling = (at: number): boolean => first?.some((pattern) => pattern.test(coreAt(at))) ?? true
    // The head tells the name, if a finding does not read more from it.
    const body = block.ranked.slice(0, SEARCHED).filter((at) => at !== block.head || block.name === null || isFinding(at))
    for (const at of [...body.filter(isTelling), ...body.filter((one) => !isTelling(one) && FAILED.test(coreAt(one)))]) {
      const one = WARNING.test(coreAt(at)) ? null : sayLine(at)
      if (one !== null && one.telling === TELLING.reason && !text.includes(one.text) && !(block.name ?? '').includes(one.text)) return one.text
    }
    return null
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
  const completed = (text: string, { name, position, messageAt: at }: Block): string => {
    const whole = withLabelled(speech, withAddress(speech, text, at), at)
    return name === null && position === null ? withDoing(speech, whole, at) : whole
  }

  const read = (block: Block): Said => {
    const text = reworded(finish(plain(block.message), block.messageAt))
    const whole = isNameOnly(text, block) ? { text, telling: TELLING.nothing } : said(text)
    if (whole.telling === TELLING.reason) return { text: withMore(completed(text, block), block), telling: TELLING.reason }
    const isGeneric = whole.telling === TELLING.generic
    const listed = whole.telling === TELLING.nothing && block.name === null && !isWrapper(text) ? withHeading(speech, text, block.head) : null
    if (listed !== null) return { text: listed, telling: TELLING.reason }
    const values = isGeneric ? valuesIn(block.lines.slice(0, SEARCHED).map(coreAt)) : null
    const below = values ?? reasonIn(block, text)
    const address = withAddress(speech, text, block.messageAt)
    if (below === null && address !== text) return { text: address, telling: TELLING.reason }
    const detail = below ?? (isGeneric || isWrapper(text) ? reasonAbove(speech, scores, block.head) : null)
    // An exception alone, of a test that is named: more is not known.
    if (detail === null) return isGeneric && block.name !== null ? { text, telling: TELLING.reason } : whole
    const isSpoken = (isGeneric || GATE.test(text)) && !(values !== null && VALUE.test(text)) && text.length + detail.length < ENOUGH
    return { text: isSpoken ? joined(text, detail) : detail, telling: TELLING.reason }
  }
  // Asked for when a headline is chosen, and again for what it has room for beside it.
  const known = new Map<Block, Said>()
  const sayBlock = (block: Block): Said => {
    const one = known.get(block) ?? read(block)
    known.set(block, one)
    return one
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
