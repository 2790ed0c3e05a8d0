/** Finds the blocks of a step's output that tell of a failure, by the rules of all tools. */
import { EXIT_CODE_OR_CANCEL, RUNNER_LOST, STEP_TIMED_OUT } from '../log/markers.ts'
import { bodyOf } from './block-body.ts'
import { createCandidates } from './candidates.ts'
import { inTurn, type Loop } from './loop.ts'
import type { Level, PreparedLine } from './prepared.ts'
import { MAX_QUOTED, unquote } from './quoted.ts'
import { GENERIC_SOURCE } from './rules/generic.ts'
import { failure, type Rule } from './rules/rule.ts'
import type { TextIndex } from './text-index.ts'
import { isWrapper } from './wrapper.ts'

/** A place that a block names. */
export interface BlockPosition {
  readonly file: string
  readonly line: number
  readonly column: number | null
  /** Index of the line that says so. */
  readonly at: number
}

/** A head line and what belongs to it. Indices into the prepared lines. */
export interface Block {
  readonly rule: Rule
  readonly head: number
  /** It says only that another program failed: what that one printed says why. */
  readonly isWrapper: boolean
  /** The job itself has annotated its head as an error. */
  readonly isAnnotated: boolean
  /** All lines worth showing, in order, the head among them. */
  readonly lines: readonly number[]
  /** Its last line, shown or not. */
  readonly end: number
  /** The lines worth showing, the most telling first. */
  readonly ranked: readonly number[]
  readonly message: string
  /** Index of the line that the message was taken from. */
  readonly messageAt: number
  /** The failed test. */
  readonly name: string | null
  readonly position: BlockPosition | null
}

/** Heads are told by the beginning of a line. */
const JUDGED = 1_000
/** More blocks than this of one step are not looked for: the first ones and the counts tell enough. */
const MAX_BLOCKS = 2_000

/** An error that the job itself annotated, in no tool's shape. */
const TAGGED = failure('annotation', 7, { head: /\S/ })
/** Whether a block is such a line. */
export const isTagged = ({ rule }: Block): boolean => rule === TAGGED
/** The runner's own word on why it stopped a step. */
const STOPPED = failure('runner', 9, { head: /\S/ })

/** A search for blocks, line by line. */
export interface BlockSearch extends Loop {
  /** Those that were found so far, in order of their heads. */
  readonly blocks: readonly Block[]
}

/**
 * @param texts of the lines without tags
 * @param accepts whether a file may be a position in the user's code
 */
export const createBlockSearch = (lines: readonly PreparedLine[], texts: TextIndex, accepts: (file: string) => boolean): BlockSearch => {
  const cores = lines.map(({ core }) => core.slice(0, JUDGED))
  const inners = lines.map(({ core, inner }) => (inner?.core ?? core).slice(0, JUDGED))
  const candidates = createCandidates(texts, lines.length)
  const blocks: Block[] = []
  const opened = new Set<Rule>()

  const ruleFor = (at: number, { tag, level, untagged, inner }: PreparedLine): Taken | undefined => {
    const core = cores[at] ?? ''
    const tagged = tag === 'error'
    if (core === '' || (tagged && EXIT_CODE_OR_CANCEL.test(untagged))) return undefined
    if (tagged && (STEP_TIMED_OUT.test(untagged) || RUNNER_LOST.test(untagged))) return { rule: STOPPED, texts: cores }
    const find = (texts: readonly string[], level: Level): Taken | undefined => {
      const takes = (rule: Rule): boolean =>
        (rule.level === undefined || rule.level === level) &&
        (rule.after === undefined || opened.has(rule)) &&
        rule.head.test(texts[at] ?? '') &&
        (rule.under === undefined || rule.under.test(lineAbove(texts, at)))
      const rule = candidates.at(at).find(takes)
      return rule === undefined ? undefined : { rule, texts }
    }
    const asPrinted = find(cores, level)
    // A tool's own rule knows its frame; words in which any program says that something is wrong are not looked for in a frame.
    const isSure = inner === null || (asPrinted !== undefined && asPrinted.rule.source !== GENERIC_SOURCE)
    const known = isSure ? asPrinted : find(inners, inner.level)
    if (known !== undefined && (!tagged || known.rule.class === 'failure')) return known
    return tagged ? { rule: TAGGED, texts: cores } : undefined
  }

  let at = 0
  const search: Loop = {
    next() {
      const line = lines[at]
      if (line === undefined || blocks.length >= MAX_BLOCKS) return false
      for (const rule of candidates.sectionsAt(at))
        if (!opened.has(rule) && (rule.after?.test(cores[at] ?? '') || (line.inner !== null && rule.after?.test(inners[at] ?? '')))) opened.add(rule)
      const taken = ruleFor(at, line)
      const block = taken === undefined ? null : toBlock(lines, at, taken, accepts)
      // Done again after an interruption, it is the same block.
      if (block !== null && blocks.at(-1)?.head !== block.head) blocks.push(block)
      // What belongs to a failure is no failure of its own; what belongs to a wrapper may be the one that it is about.
      at = block !== null && !block.isWrapper && (block.rule.class === 'failure' || block.rule.class === 'summary') ? block.end + 1 : at + 1
      return true
    },
    skip() {
      at++
    }
  }
  return { blocks, ...inTurn([() => candidates, () => search]) }
}

/** The rule that takes a line, and the texts of all lines in the reading in which it does. */
interface Taken {
  readonly rule: Rule
  readonly texts: readonly string[]
}

/** The line above, or the one above that when it is blank. */
const lineAbove = (texts: readonly string[], at: number): string => (texts[at - 1]?.trim() === '' ? texts[at - 2] : texts[at - 1]) ?? ''

/** What Python prints between an exception and the one that took its place, which is the one that the test failed with. */
const CHAINED = /^(?:During handling of the above exception|The above exception was the direct cause)\b/

const toBlock = (lines: readonly PreparedLine[], head: number, { rule, texts: cores }: Taken, accepts: (file: string) => boolean): Block => {
  const coreAt = (at: number): string => cores[at] ?? ''
  const before: number[] = []
  if (rule.before !== undefined) for (let at = head - 1; at >= 0 && before.length < 4 && rule.before.test(coreAt(at)); at--) before.unshift(at)
  const body = bodyOf(lines, cores, head, rule)
  const kept = body.filter((at) => coreAt(at).trim() !== '' && (rule.keep === undefined || rule.keep.test(coreAt(at))))
  const telling = [...new Set((rule.first ?? []).flatMap((pattern) => kept.filter((at) => pattern.test(coreAt(at)))))]
  const others = kept.filter((at) => !telling.includes(at))
  const block = [head, ...body]
  const endFirst = rule.endFirst === true
  const ordered = (some: readonly number[]): readonly number[] => (endFirst ? some.toReversed() : some)
  const sought = endFirst ? block.toReversed() : [...block, ...before]
  const chained = rule.name === undefined ? -1 : sought.findLastIndex((at) => CHAINED.test(coreAt(at)))
  const found = firstMatch(sought.slice(chained + 1), cores, rule.message) ??
    firstMatch(sought, cores, rule.message) ?? { text: wholeCore(lines[head], coreAt(head)).trim(), at: head }
  const message = { text: unquote(found.text), at: found.at }
  const name = firstMatch([...block, ...before], cores, rule.name)?.text ?? null
  return {
    rule,
    head,
    isWrapper: name === null && isWrapper(message.text),
    isAnnotated: lines[head]?.tag === 'error',
    lines: [...before, head, ...kept],
    end: body.at(-1) ?? head,
    ranked: [head, ...ordered(telling), ...before.slice(-1), ...ordered(others), ...before.slice(0, -1)],
    message: message.text,
    messageAt: message.at,
    name,
    position: positionOf(rule, sought, cores, accepts)
  }
}

/** A line that is longer than what heads are told by, when it may quote what it has to say. */
const wholeCore = (line: PreparedLine | undefined, text: string): string =>
  text.length < JUDGED || !/[{"]/.test(text) ? text : (line?.core ?? '').slice(0, MAX_QUOTED)

/** The groups of the first line that matches, one after the other, else the whole match; and that line's index. */
const firstMatch = (
  block: readonly number[],
  cores: readonly string[],
  patterns: RegExp | readonly RegExp[] = []
): { readonly text: string; readonly at: number } | null => {
  for (const pattern of [patterns].flat()) {
    for (const at of block) {
      const match = pattern.exec(cores[at] ?? '')
      const groups = match?.slice(1).flatMap((group) => group?.trim() || []) ?? []
      const text = groups.length > 0 ? groups.join(' ') : match?.[0].trim()
      if (text) return { text, at }
    }
  }
  return null
}

const positionOf = (
  { position, otherwise }: Rule,
  block: readonly number[],
  cores: readonly string[],
  accepts: (file: string) => boolean
): BlockPosition | null => {
  for (const pattern of [position, otherwise]) {
    for (const at of pattern === undefined ? [] : block) {
      const groups = pattern?.exec(cores[at] ?? '')?.groups
      if (groups?.file === undefined || groups.line === undefined || !accepts(groups.file)) continue
      return { file: groups.file, line: Number(groups.line), column: groups.column === undefined ? null : Number(groups.column), at }
    }
  }
  return null
}
