/** Finds the blocks of a step's output that tell of a failure, by the rules of all tools. */
import { EXIT_CODE_OR_CANCEL, RUNNER_LOST, STEP_TIMED_OUT } from '../log/markers.ts'
import type { Loop } from './loop.ts'
import type { PreparedLine } from './prepared.ts'
import HEADS from './rules/head-texts.generated.json' with { type: 'json' }
import { failure, type Rule } from './rules/rule.ts'

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
  /** All lines worth showing, in order, the head among them. */
  readonly lines: readonly number[]
  /** Its last line, shown or not. */
  readonly end: number
  /** The lines worth showing, the most telling first. */
  readonly ranked: readonly number[]
  readonly message: string
  /** The failed test. */
  readonly name: string | null
  readonly position: BlockPosition | null
}

/** Heads are told by the beginning of a line. */
const JUDGED = 1_000
const DEFAULT_MAX = 30
/** More blocks than this of one step are not looked for: the first ones and the counts tell enough. */
const MAX_BLOCKS = 2_000

/** By a head's expression: texts of which one stands in each line that it takes. An expression that is not here takes any line. */
const HEAD_TEXTS: Readonly<Record<string, readonly string[]>> = HEADS

/** An error that the job itself annotated, in no tool's shape. */
const TAGGED = failure('annotation', 7, { head: /\S/ })
/** The runner's own word on why it stopped a step. */
const STOPPED = failure('runner', 9, { head: /\S/ })

/** A search for blocks, line by line. */
export interface BlockSearch extends Loop {
  /** Those that were found so far, in order of their heads. */
  readonly blocks: readonly Block[]
}

/**
 * @param holds whether a text stands anywhere in the lines
 * @param accepts whether a file may be a position in the user's code
 */
export const createBlockSearch = (
  lines: readonly PreparedLine[],
  holds: (text: string) => boolean,
  rules: readonly Rule[],
  accepts: (file: string) => boolean
): BlockSearch => {
  const cores = lines.map(({ core }) => core.slice(0, JUDGED))
  const candidates = findCandidates(rules, holds)
  const blocks: Block[] = []
  const opened = new Set<Rule>()
  const sectioned = candidates.map(({ rule }) => rule).filter((rule) => rule.after !== undefined)

  const ruleFor = (at: number, line: PreparedLine, core: string): Rule | undefined => {
    if (core === '' || (line.tag === 'error' && EXIT_CODE_OR_CANCEL.test(line.untagged))) return undefined
    const tagged = line.tag === 'error'
    if (tagged && (STEP_TIMED_OUT.test(line.untagged) || RUNNER_LOST.test(line.untagged))) return STOPPED
    const fits = (one: Rule): boolean =>
      (one.after === undefined || opened.has(one)) && one.head.test(core) && (one.under === undefined || one.under.test(lines[at - 1]?.core ?? ''))
    const known = candidates.find(({ rule, mayTake }) => (rule.level === undefined || rule.level === line.level) && mayTake(core) && fits(rule))?.rule
    if (known !== undefined && (!tagged || known.class === 'failure')) return known
    return tagged ? TAGGED : undefined
  }

  let at = 0
  return {
    blocks,
    next() {
      const line = lines[at]
      if (line === undefined || blocks.length >= MAX_BLOCKS) return false
      const core = cores[at] ?? ''
      for (const rule of sectioned) if (!opened.has(rule) && rule.after?.test(core)) opened.add(rule)
      const rule = ruleFor(at, line, core)
      const block = rule === undefined ? null : toBlock(lines, at, rule, accepts)
      // Done again after an interruption, it is the same block.
      if (block !== null && blocks.at(-1)?.head !== block.head) blocks.push(block)
      // What belongs to a failure is no failure of its own.
      at = block !== null && (block.rule.class === 'failure' || block.rule.class === 'summary') ? block.end + 1 : at + 1
      return true
    },
    skip() {
      at++
    }
  }
}

/** A rule that may take some line. */
interface Candidate {
  readonly rule: Rule
  /** Whether it may take this line. */
  readonly mayTake: (core: string) => boolean
}

/** Most rules can take none of the lines, for the texts of their heads are not there. */
const findCandidates = (rules: readonly Rule[], holds: (text: string) => boolean): readonly Candidate[] =>
  rules.flatMap((rule) => {
    const texts = rule.head.flags === '' ? HEAD_TEXTS[rule.head.source] : undefined
    if (texts === undefined) return [{ rule, mayTake: () => true }]
    const held = texts.filter(holds)
    return held.length === 0 ? [] : [{ rule, mayTake: (core: string) => held.some((text) => core.includes(text)) }]
  })

const toBlock = (lines: readonly PreparedLine[], head: number, rule: Rule, accepts: (file: string) => boolean): Block => {
  const coreAt = (at: number): string => (lines[at]?.core ?? '').slice(0, JUDGED)
  const before: number[] = []
  if (rule.before !== undefined) for (let at = head - 1; at >= 0 && before.length < 4 && rule.before.test(coreAt(at)); at--) before.unshift(at)
  const body = bodyOf(lines, head, rule, coreAt)
  const kept = body.filter((at) => coreAt(at).trim() !== '' && (rule.keep === undefined || rule.keep.test(coreAt(at))))
  const telling = [...new Set((rule.first ?? []).flatMap((pattern) => kept.filter((at) => pattern.test(coreAt(at)))))]
  const others = kept.filter((at) => !telling.includes(at))
  const above = before.slice(-1)
  const ranked = [
    head,
    ...(rule.endFirst === true ? telling.toReversed() : telling),
    ...above,
    ...(rule.endFirst === true ? others.toReversed() : others),
    ...before.slice(0, -1)
  ]
  const block = [head, ...body]
  return {
    rule,
    head,
    lines: [...before, head, ...kept],
    end: body.at(-1) ?? head,
    ranked,
    message: firstMatch(rule.message, rule.endFirst === true ? body.toReversed().concat(head) : [...block, ...before], coreAt) ?? coreAt(head).trim(),
    name: firstMatch(rule.name, block, coreAt),
    position: positionOf(rule, rule.endFirst === true ? [...block].reverse() : [...block, ...before], coreAt, accepts)
  }
}

const bodyOf = (lines: readonly PreparedLine[], head: number, rule: Rule, coreAt: (at: number) => string): readonly number[] => {
  const body: number[] = []
  let blanks: number[] = []
  const max = rule.max ?? DEFAULT_MAX
  const grows = rule.body !== undefined || rule.end !== undefined
  const annotated = lines[head]?.tag === 'error'
  for (let at = head + 1; at < lines.length && body.length < max; at++) {
    const core = coreAt(at)
    if (lines[at]?.tag === 'error' && EXIT_CODE_OR_CANCEL.test(core)) break
    // Further lines of an annotation's message belong to it, whatever they are.
    if (annotated && lines[at]?.continues === true) {
      body.push(at)
      continue
    }
    if (!grows) break
    if (rule.end?.test(core)) break
    if (core.trim() === '') {
      if (rule.blanks !== true && rule.end === undefined) break
      blanks.push(at)
      if (blanks.length > 4) break
    } else {
      if (rule.body !== undefined && !rule.body.test(core)) break
      body.push(...blanks, at)
      blanks = []
    }
  }
  return body
}

/** Group 1 of the first line that matches, else the whole match. */
const firstMatch = (patterns: RegExp | readonly RegExp[] | undefined, block: readonly number[], coreAt: (at: number) => string): string | null => {
  for (const pattern of patterns === undefined ? [] : patterns instanceof RegExp ? [patterns] : patterns) {
    for (const at of block) {
      const match = pattern.exec(coreAt(at))
      const text = (match?.[1] ?? match?.[0])?.trim()
      if (text) return text
    }
  }
  return null
}

const positionOf = (
  rule: Rule,
  block: readonly number[],
  coreAt: (at: number) => string,
  accepts: (file: string) => boolean
): BlockPosition | null => {
  for (const pattern of [rule.position, rule.otherwise]) {
    for (const at of pattern === undefined ? [] : block) {
      const groups = pattern?.exec(coreAt(at))?.groups
      if (groups?.file === undefined || groups.line === undefined || !accepts(groups.file)) continue
      return { file: groups.file, line: Number(groups.line), column: groups.column === undefined ? null : Number(groups.column), at }
    }
  }
  return null
}
