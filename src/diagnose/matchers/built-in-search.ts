/** Tries the built-in problem matchers on lines in which they may find something, tool by tool and line by line. */

import { inTurn, type Loop } from '../loop.ts'
import type { PreparedLine } from '../prepared.ts'
import type { TextIndex } from '../text-index.ts'
import type { BuiltInMatcher, RequiredTexts, ToolMatchers } from './built-in.ts'
import { createMatcherEngine, type Hit } from './matcher-engine.ts'
import { readLines } from './read-lines.ts'

/** A search, and what it has found so far. */
export interface BuiltInSearch extends Loop {
  readonly hits: readonly Hit[]
}

/**
 * A line that a built-in matcher takes by itself looks like a position or says that something is wrong; of lines that it takes
 * together, one or a neighbour does.
 */
const LIKELY =
  /[:(,]\s?\d|\blines? \d|^\s*\d+[\s)]|\s\d+:\d|err|warn|fatal|fail|reformat|invalid|except|panic|incorrect|not |issue|undefined|unused|unexpected|duplicate|definition of|referenced|notice|\[E\]|\*{3}|✖|✘|×|⨯|❌/i
/** A line is judged by its beginning. */
const JUDGED = 400
/** Lines of one finding stand at most so far from each other. */
const NEAR = 5

/** Lines that are wanted and their neighbours; null stands for what is left out between them. */
const keepNear = <T>(lines: readonly T[], wanted: readonly boolean[]): readonly (T | null)[] => {
  const kept: (T | null)[] = []
  let next = 0
  for (let at = wanted.indexOf(true); at >= 0; at = wanted.indexOf(true, at + 1)) {
    const from = Math.max(next, at - NEAR)
    if (from > next) kept.push(null)
    kept.push(...lines.slice(from, at + NEAR + 1))
    next = Math.max(next, Math.min(lines.length, at + NEAR + 1))
  }
  return kept
}

/** A way to read lines. */
interface Way {
  readonly isLikely: (line: PreparedLine) => boolean
  readonly textOf: (line: PreparedLine) => string
}

/** As printed; where that differs, without the prefixes of wrappers; and as an inner tool printed it. */
const WAYS: readonly Way[] = [
  { isLikely: ({ untagged }) => LIKELY.test(untagged.slice(0, JUDGED)), textOf: ({ untagged }) => untagged },
  { isLikely: ({ untagged, unwrapped }) => untagged !== unwrapped && LIKELY.test(unwrapped.slice(0, JUDGED)), textOf: ({ unwrapped }) => unwrapped },
  {
    isLikely: ({ inner }) => inner !== null && LIKELY.test(inner.unwrapped.slice(0, JUDGED)),
    textOf: ({ unwrapped, inner }) => inner?.unwrapped ?? unwrapped
  }
]

/** The lines that are worth a look when they are read in one way. */
interface View {
  readonly textOf: Way['textOf']
  /** Those that are likely by themselves. */
  readonly likely: readonly PreparedLine[]
  /** Those and their neighbours. */
  readonly near: readonly (PreparedLine | null)[]
}

const viewOf = (lines: readonly PreparedLine[], { isLikely, textOf }: Way): View => {
  const wanted = lines.map(isLikely)
  return { textOf, likely: lines.filter((_, at) => wanted[at]), near: keepNear(lines, wanted) }
}

/** A tool whose matchers may find something. */
interface Tool {
  readonly possible: readonly BuiltInMatcher[]
  /** Whether each of its matchers, those too that find nothing here, reads a finding from one line. */
  readonly isOfSingles: boolean
}

/** @param texts of the lines without tags; a matcher whose own are not there is not even compiled */
export const createBuiltInSearch = (lines: readonly PreparedLine[], { holds }: TextIndex, tools: readonly ToolMatchers[]): BuiltInSearch => {
  const hits: Hit[] = []
  const isPossible = ({ required }: BuiltInMatcher): boolean => required.every((texts) => meets(texts, holds))
  const readWith = ({ possible, isOfSingles }: Tool, { textOf, likely, near }: View): Loop => {
    const mayBegin = ({ required: [first] }: BuiltInMatcher, line: PreparedLine | null): boolean =>
      line !== null && meets(first ?? [], (text) => textOf(line).includes(text))
    // A tool that prints its findings over several lines prints some without a sign of their own, and its matchers read all that is near.
    const seen = isOfSingles ? likely : near
    const wanted = possible.filter((one) => seen.some((line) => mayBegin(one, line)))
    const read = wanted.every(isSingle) ? seen.filter((line) => wanted.some((one) => mayBegin(one, line))) : seen
    return readLines(read, textOf, createMatcherEngine(wanted.flatMap((one) => one.read())), hits)
  }
  const mayFind = tools.flatMap((tool): readonly Tool[] => {
    const possible = tool.filter(isPossible)
    return possible.length === 0 ? [] : [{ possible, isOfSingles: tool.every(isSingle) }]
  })
  const readIn = (way: Way): Loop => {
    const view = viewOf(lines, way)
    return inTurn(view.likely.length === 0 ? [] : mayFind.map((tool) => () => readWith(tool, view)))
  }
  return { hits, ...inTurn(WAYS.map((way) => () => readIn(way))) }
}

const isSingle = ({ required }: BuiltInMatcher): boolean => required.length === 1

const meets = (required: RequiredTexts, holds: (text: string) => boolean): boolean => required.every((choice) => choice.some(holds))
