/** Finds the blocks of a step's output that tell of a failure, by the rules of all tools. */
import { EXIT_CODE_OR_CANCEL, RUNNER_LOST, STEP_TIMED_OUT } from '../log/markers.ts'
import type { Loop } from './loop.ts'
import type { PreparedLine } from './prepared.ts'
import { RULES } from './rules/all.ts'
import HEADS from './rules/head-texts.generated.json' with { type: 'json' }
import { failure, type Rule } from './rules/rule.ts'
import type { TextIndex } from './text-index.ts'

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
  /** The job itself has annotated its head as an error. */
  readonly isAnnotated: boolean
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
 * @param texts of the lines without tags
 * @param accepts whether a file may be a position in the user's code
 */
export const createBlockSearch = (lines: readonly PreparedLine[], texts: TextIndex, accepts: (file: string) => boolean): BlockSearch => {
  const cores = lines.map(({ core }) => core.slice(0, JUDGED))
  const candidates = findCandidates(texts)
  const blocks: Block[] = []
  const opened = new Set<Rule>()
  const sectioned = candidates.map(({ rule }) => rule).filter((rule) => rule.after !== undefined)

  const ruleFor = (at: number, { tag, level, untagged }: PreparedLine, core: string): Rule | undefined => {
    const tagged = tag === 'error'
    if (core === '' || (tagged && EXIT_CODE_OR_CANCEL.test(untagged))) return undefined
    if (tagged && (STEP_TIMED_OUT.test(untagged) || RUNNER_LOST.test(untagged))) return STOPPED
    const takes = ({ rule, mayTake }: Candidate): boolean =>
      (rule.level === undefined || rule.level === level) &&
      mayTake(at) &&
      (rule.after === undefined || opened.has(rule)) &&
      rule.head.test(core) &&
      (rule.under === undefined || rule.under.test(lines[at - 1]?.core ?? ''))
    const known = candidates.find(takes)?.rule
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
      const block = rule === undefined ? null : toBlock(lines, cores, at, rule, accepts)
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
  /** Whether it may take the line at an index. Ask for the lines in order. */
  readonly mayTake: (at: number) => boolean
}

/** Most rules can take none of the lines, for the texts of their heads are not there. */
const findCandidates = ({ holds, watchFor }: TextIndex): readonly Candidate[] =>
  RULES.flatMap((rule) => {
    const texts = rule.head.flags === '' ? HEAD_TEXTS[rule.head.source] : undefined
    if (texts === undefined) return [{ rule, mayTake: () => true }]
    return texts.some(holds) ? [{ rule, mayTake: watchFor(texts) }] : []
  })

const toBlock = (lines: readonly PreparedLine[], cores: readonly string[], head: number, rule: Rule, accepts: (file: string) => boolean): Block => {
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
  return {
    rule,
    head,
    isAnnotated: lines[head]?.tag === 'error',
    lines: [...before, head, ...kept],
    end: body.at(-1) ?? head,
    ranked: [head, ...ordered(telling), ...before.slice(-1), ...ordered(others), ...before.slice(0, -1)],
    message: firstMatch(sought, cores, rule.message) ?? coreAt(head).trim(),
    name: firstMatch(block, cores, rule.name),
    position: positionOf(rule, sought, cores, accepts)
  }
}

/** Most blank lines in a row within a body. */
const MAX_BLANKS = 4

const bodyOf = (lines: readonly PreparedLine[], cores: readonly string[], head: number, rule: Rule): readonly number[] => {
  const body: number[] = []
  let blanks: number[] = []
  const max = rule.max ?? DEFAULT_MAX
  const grows = rule.body !== undefined || rule.end !== undefined
  const annotated = lines[head]?.tag === 'error'
  for (let at = head + 1; at < lines.length && body.length < max; at++) {
    const core = cores[at] ?? ''
    if (lines[at]?.tag === 'error' && EXIT_CODE_OR_CANCEL.test(core)) break
    // Further lines of an annotation's message belong to it, whatever they are.
    if (annotated && lines[at]?.continues === true) {
      body.push(at)
      continue
    }
    if (!grows || rule.end?.test(core)) break
    if (core.trim() === '') {
      if (rule.blanks !== true && rule.end === undefined) break
      blanks.push(at)
      if (blanks.length > MAX_BLANKS) break
    } else {
      if (rule.body !== undefined && !rule.body.test(core)) break
      body.push(...blanks, at)
      blanks = []
    }
  }
  return body
}

/** Group 1 of the first line that matches, else the whole match. */
const firstMatch = (block: readonly number[], cores: readonly string[], patterns: RegExp | readonly RegExp[] = []): string | null => {
  for (const pattern of [patterns].flat()) {
    for (const at of block) {
      const match = pattern.exec(cores[at] ?? '')
      const text = (match?.[1] ?? match?.[0])?.trim()
      if (text) return text
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
