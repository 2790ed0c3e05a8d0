/** Which blocks explain the failure, strongest and earliest first. */
import type { Block } from './blocks.ts'
import type { Evidence } from './evidence.ts'

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
/** Summaries of this strength are counts of failed tests. */
const SURE_COUNT = 7

/** A tool that closes with a count of failures is the one that failed: what it told before outweighs the errors that others printed. */
const COUNTED = 2

const strengthOf = (block: Block, evidence: Evidence, counted: ReadonlySet<string>): number =>
  (block.rule.strength ?? 5) + (isTagged(block, evidence) ? 1 : 0) + (counted.has(block.rule.source) ? COUNTED : 0)
const isTagged = (block: Block, { lines }: Evidence): boolean => lines[block.head]?.tag === 'error'

export const selectBlocks = (evidence: Evidence): Selection => {
  const { blocks } = evidence
  const failures = blocks.filter(({ rule }) => rule.class === 'failure')
  const counted = new Set(blocks.filter(({ rule }) => rule.class === 'summary' && (rule.strength ?? 5) >= SURE_COUNT).map(({ rule }) => rule.source))
  const best = failures.reduce((most, block) => Math.max(most, strengthOf(block, evidence, counted)), 0)
  const strong = failures.filter((block) => strengthOf(block, evidence, counted) >= best - TIER)
  const weak = failures.filter((block) => !strong.includes(block))
  const fromEnd = (a: Block, b: Block): number => b.head - a.head
  return {
    ...sortOut(strong, weak, evidence),
    summaries: distinct(blocks.filter(({ rule }) => rule.class === 'summary')).sort(
      (a, b) => (b.rule.strength ?? 5) - (a.rule.strength ?? 5) || fromEnd(a, b)
    ),
    signs: distinct([...weak, ...blocks.filter(({ rule }) => rule.class === 'sign')].sort(fromEnd)),
    echoes: distinct(blocks.filter(({ rule }) => rule.class === 'echo')).sort(fromEnd)
  }
}

/** A failure may be told twice, live and at the end: what the job itself annotated counts, else the first telling. */
const sortOut = (strong: readonly Block[], weak: readonly Block[], evidence: Evidence): Pick<Selection, 'causes' | 'likewise' | 'retold'> => {
  const causes = new Map<string, Block>()
  const likewise: Block[] = []
  const retold: Block[] = []
  for (const block of [...strong, ...weak.filter((one) => isTagged(one, evidence))]) {
    const key = keyOf(block)
    const known = causes.get(key)
    if (known === undefined) {
      if (strong.includes(block)) causes.set(key, block)
    } else if (isTagged(block, evidence) && !isTagged(known, evidence)) {
      causes.set(key, block)
      retold.push(known)
    } else if (samePlace(block, known)) retold.push(block)
    else likewise.push(block)
  }
  return { causes: [...causes.values()].sort((a, b) => a.head - b.head), likewise, retold }
}

/** Failures that take many lines are shown once for each message; one-line findings once for each place. */
const keyOf = (block: Block): string =>
  `${signature(block.message)}${block.lines.length > 1 ? '' : ` ${block.position?.file}:${block.position?.line}`}`

const samePlace = (a: Block, b: Block): boolean => a.position?.file === b.position?.file && a.position?.line === b.position?.line

const distinct = (blocks: readonly Block[]): Block[] =>
  [...new Map(blocks.toReversed().map((block) => [signature(block.message), block])).values()].reverse()

/** Times of tests, numbers of workers and the like differ between two tellings of one failure. */
const signature = (text: string): string =>
  text
    .replace(/\d+(?:\.\d+)?\s?m?s\b/g, '#')
    .replace(/\s+/g, ' ')
    .slice(0, 300)
