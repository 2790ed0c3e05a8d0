/** Which blocks explain the failure, strongest and earliest first. */
import type { Block } from './blocks.ts'
import { type Evidence, isMatched } from './evidence.ts'
import type { PreparedLine } from './prepared.ts'
import { GENERIC_SOURCE } from './rules/generic.ts'
import type { RuleClass } from './rules/rule.ts'

/** The blocks of a step in the order in which they explain it. */
export interface Selection {
  /** Why it failed: distinct failures, the first cause first. Empty when only weaker signs are there. */
  readonly causes: readonly Block[]
  /** Failures of the same message at other places. */
  readonly likewise: readonly Block[]
  /** A cause told once more, mostly at the end. */
  readonly retold: readonly Block[]
  /** Counts and lists that tools close with. */
  readonly summaries: readonly Block[]
  /** Weaker failures than the causes, and signs, nearest to the end of the step first. */
  readonly signs: readonly Block[]
  /** Outer tools that repeat that an inner one failed. */
  readonly echoes: readonly Block[]
}

/** Failures at most so much weaker than the strongest explain the step as well. */
const TIER = 1
/** Beside a cause of this strength, words that any program prints tell nothing: they may come from tests that passed. */
const SURE = 8
/** Summaries of this strength are counts of failed tests. */
const SURE_COUNT = 7

/** A failure without a test and a place, and which no problem matcher reads, that is told so often is what a program says at each start or each try, whether that matters or not. */
const NOISY = 5
/** What such a failure loses of its strength. */
const NOISE = 4

const fromEnd = (a: Block, b: Block): number => b.head - a.head

export const selectBlocks = ({ blocks, lines, isKnown }: Evidence): Selection => {
  const isKnownBlock = ({ head, messageAt }: Block): boolean => isKnown(head) && isKnown(messageAt)
  const ofClass = (wanted: RuleClass): readonly Block[] => blocks.filter(({ rule }) => rule.class === wanted)
  // An outer tool's word that an inner one failed counts only where that one's own is missing.
  const [wrappers, inner] = partition(ofClass('failure'), ({ isWrapper }) => isWrapper)
  const noise = noiseIn(blocks)
  const told = inner.length > 0 ? inner : lastWords(wrappers, ofClass('sign'), noise)
  const failures = told.length > 0 ? told : wrappers
  const strengthOf = (block: Block): number => block.rule.strength + (block.isAnnotated ? 1 : 0) - (noise.has(block) ? NOISE : 0)
  // A tool that closes with a count of failures is the one that failed: what it told comes first.
  const counted = new Set(ofClass('summary').flatMap(({ rule }) => (rule.strength >= SURE_COUNT ? [rule.source] : [])))
  // What passing runs print too is no cause where anything else is.
  const [known, fresh] = partition(failures, isKnownBlock)
  const judged = fresh.length > 0 ? fresh : known
  const best = judged.reduce((most, block) => Math.max(most, strengthOf(block)), 0)
  const strong = new Set(judged.filter((block) => strengthOf(block) >= best - TIER))
  const isStrong = (block: Block): boolean => strong.has(block)
  const weak = failures.filter((block) => !isStrong(block))
  const sorted = sortOut(failures.filter(isStrong), weak, counted, attemptsIn(lines), listedIn(ofClass('summary'), lines))
  // What other tools said before a test runner's own report came from its tests, and they may have wanted it so.
  const [first] = sorted.causes
  const report = first !== undefined && counted.has(first.rule.source) ? first.head : 0
  const beside = weak.filter(
    ({ rule, head }) => rule.source !== GENERIC_SOURCE && (head > report || rule.source === first?.rule.source || counted.has(rule.source))
  )
  const outdone = fresh.length > 0 ? known.filter((block) => strengthOf(block) >= best - TIER) : []
  return {
    ...sorted,
    summaries: distinct(ofClass('summary')).sort((a, b) => b.rule.strength - a.rule.strength || fromEnd(a, b)),
    signs: partition(
      quietFirst(
        noise,
        told.length > 0 && best >= SURE && !isHeadOnly(first) ? [...new Set([...beside, ...outdone])] : [...weak, ...ofClass('sign')]
      ),
      (block) => !isKnownBlock(block)
    ).flat(),
    echoes: distinct([...ofClass('echo'), ...(told.length > 0 ? wrappers : [])]).sort(fromEnd)
  }
}

/** A program says why it fails so near to the outer tool's word that it failed. */
const NEAR = 15
/** Signs of this strength are words for what is wrong, not only that something is. */
const SAYS_WHAT = 7

/** What an inner tool that no rule knows said last before the outer one's word. */
const lastWords = (wrappers: readonly Block[], signs: readonly Block[], noise: ReadonlySet<Block>): readonly Block[] => {
  const telling = signs.filter((sign) => sign.rule.strength >= SAYS_WHAT && !sign.isWrapper && !noise.has(sign))
  for (const { head } of wrappers) {
    const last = telling.findLast((sign) => sign.head < head && sign.head >= head - NEAR)
    if (last !== undefined) return [last]
  }
  return []
}

const partition = <T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [readonly T[], readonly T[]] => [
  all.filter(isFirst),
  all.filter((one) => !isFirst(one))
]

/** A head alone says that something failed, not why: what stands around it may. */
const isHeadOnly = (block: Block | undefined): boolean => block !== undefined && block.rule.name !== undefined && block.lines.length === 1

/** A failure may be told twice, live and at the end: what the job itself annotated counts, else the first telling. */
const sortOut = (
  strong: readonly Block[],
  weak: readonly Block[],
  counted: ReadonlySet<string>,
  attemptOf: (block: Block) => number,
  isListed: (block: Block) => boolean
): Pick<Selection, 'causes' | 'likewise' | 'retold'> => {
  const causes = new Map<string, Block>()
  const likewise: Block[] = []
  const retold: Block[] = []
  const isStrong = new Set(strong)
  // Failures that a tool which counts its failures has told, first or once more.
  const ofCounted = new Set<string>()
  for (const block of [...strong, ...weak.filter(({ isAnnotated }) => isAnnotated)]) {
    const key = keyOf(block)
    const tell = (again: Block): void => {
      retold.push(again)
      if (counted.has(again.rule.source)) ofCounted.add(key)
    }
    const known = causes.get(key)
    if (known === undefined) {
      if (isStrong.has(block)) causes.set(key, block)
    } else if (block.isAnnotated && !known.isAnnotated) {
      // The annotation repeats the message without the test's name.
      causes.set(key, known.name === null ? block : { ...block, rule: known.rule, name: known.name })
      tell(known)
    } else if (samePlace(block, known)) tell(block)
    else likewise.push(block)
  }
  // One alone needs no order.
  if (causes.size < 2) return { causes: [...causes.values()], likewise, retold }
  const hasListed = [...causes.values()].some(isListed)
  const last = [...causes.values()].reduce((most, block) => Math.max(most, attemptOf(block)), 0)
  const ranked = [...causes].map(([key, block]) => ({
    block,
    rank:
      (counted.has(block.rule.source) || ofCounted.has(key) ? 0 : 1) + (attemptOf(block) === last ? 0 : 2) + (hasListed && !isListed(block) ? 4 : 0)
  }))
  return { causes: ranked.sort((a, b) => a.rank - b.rank || a.block.head - b.block.head).map(({ block }) => block), likewise, retold }
}

/** Files of a closing list that are looked for. */
const MOST_LISTED = 20

/** Tells whether a failure names a file of the list of failed ones that a script closes with: others may come from what it only tested. */
const listedIn = (summaries: readonly Block[], lines: readonly PreparedLine[]): ((block: Block) => boolean) => {
  const textAt = (at: number): string => (lines[at]?.core ?? '').slice(0, JUDGED)
  const files = summaries
    .flatMap((block) => (block.rule.source === GENERIC_SOURCE ? block.lines.map(textAt) : []))
    .flatMap((text) => text.match(LISTED_FILE) ?? [])
    .slice(0, MOST_LISTED)
  return (block) => files.length > 0 && block.lines.some((at) => files.some((file) => textAt(at).includes(file)))
}

const JUDGED = 400
/** The name of a file in a list. */
const LISTED_FILE = /[\w.-]{1,100}\.[a-z]{1,4}\b/g

/** Failures that take many lines are shown once for each message; one-line findings once for each place. */
const keyOf = (block: Block): string =>
  `${signature(block.message)}${block.lines.length > 1 ? '' : ` ${block.position?.file}:${block.position?.line}`}`

const samePlace = (a: Block, b: Block): boolean => a.position?.file === b.position?.file && a.position?.line === b.position?.line

const distinct = (blocks: readonly Block[]): Block[] =>
  [...new Map(blocks.toReversed().map((block) => [signature(block.message), block])).values()].reverse()

const templateOf = (text: string): string => signature(text).replace(/\b0x[0-9a-f]{1,64}\b|\b(?=[a-f]{0,64}\d)[0-9a-f]{7,64}\b|\d+/g, '#')

/** The blocks that are noise. */
const noiseIn = (blocks: readonly Block[]): ReadonlySet<Block> => {
  const byTemplate = new Map<string, Block[]>()
  for (const block of blocks) {
    const { name, position, isAnnotated, rule, message } = block
    if (name !== null || position !== null || isMatched(block) || isAnnotated || (rule.class !== 'failure' && rule.class !== 'sign')) continue
    const template = templateOf(message)
    const alike = byTemplate.get(template)
    if (alike === undefined) byTemplate.set(template, [block])
    else alike.push(block)
  }
  return new Set([...byTemplate.values()].filter(({ length }) => length >= NOISY).flat())
}

const quietFirst = (noise: ReadonlySet<Block>, blocks: readonly Block[]): Block[] =>
  partition(firstAndLast(blocks), (block) => !noise.has(block)).flat()

/** A line in which a script or an action says that it tries a command again. */
const TRIES_AGAIN =
  /^\W{0,6}(?:attempt #?\d{1,3}(?: ?(?:\/|of|out of) ?\d{1,3})? failed\b|(?:command|attempt|tests?|build|deployment|upload|script)\b.{0,80}\bfailed\b.{0,80}\b(?:retrying|trying again)\b|(?:retrying|re-running) (?:the )?(?:command|step|tests?|build|script|deployment)\b|(?:attempt|try|retry) #?\d{1,3} ?(?:\/|of|out of) ?\d{1,3}\b)/i

/** Attempts beyond these, from the end, count as one. */
const MAX_ATTEMPTS = 100

/** Tells of a block in which attempt it stands, counted from 0; the lines are read when it is asked first. */
const attemptsIn = (lines: readonly PreparedLine[]): ((block: Block) => number) => {
  let starts: readonly number[] | null = null
  return ({ head }) => {
    starts ??= lines.flatMap(({ core }, at) => (TRIES_AGAIN.test(core.slice(0, 300)) ? [at] : [])).slice(-MAX_ATTEMPTS)
    return starts.filter((at) => at < head).length
  }
}

/** Something that is tried again and again fails the same way each time: the first time and the last time tell enough. Latest first. */
const firstAndLast = (blocks: readonly Block[]): Block[] => {
  const first = new Map<string, Block>()
  const last = new Map<string, Block>()
  for (const block of blocks.toSorted((a, b) => a.head - b.head)) {
    const key = signature(block.message).replace(/\d+/g, '#')
    if (!first.has(key)) first.set(key, block)
    last.set(key, block)
  }
  return [...last].toSorted(([, a], [, b]) => fromEnd(a, b)).flatMap(([key, block]) => [...new Set([block, first.get(key) ?? block])])
}

/** Times of tests, numbers of workers and the like differ between two tellings of one failure. */
const signature = (text: string): string =>
  text
    .replace(/(?<!\d)\d+(?:\.\d+)?\s?m?s\b/g, '#')
    .replace(/\s+/g, ' ')
    .slice(0, 300)
