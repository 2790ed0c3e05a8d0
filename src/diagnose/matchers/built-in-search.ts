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
  /** Whether a line reads otherwise in this way than in the ones before. */
  readonly isOwn: (line: PreparedLine) => boolean
  readonly textOf: (line: PreparedLine) => string
}

/** As printed; where that differs, without the prefixes of wrappers; and as an inner tool printed it. */
const WAYS: readonly Way[] = [
  { isOwn: () => true, textOf: ({ untagged }) => untagged },
  { isOwn: ({ untagged, unwrapped }) => untagged !== unwrapped, textOf: ({ unwrapped }) => unwrapped },
  { isOwn: ({ inner }) => inner !== null, textOf: ({ unwrapped, inner }) => inner?.unwrapped ?? unwrapped }
]

/** A tool whose matchers may find something. */
interface Tool {
  readonly possible: readonly BuiltInMatcher[]
  /** Indices of the lines in which a finding may stand; null when it may take several of them, for the matchers then read all that is near. */
  readonly places: readonly number[] | null
}

/** @param texts of the lines without tags; a matcher whose own are not there is not even compiled */
export const createBuiltInSearch = (
  lines: readonly PreparedLine[],
  { holds, linesWith }: TextIndex,
  tools: readonly ToolMatchers[]
): BuiltInSearch => {
  const hits: Hit[] = []
  const everywhere = [...lines.keys()]
  const placesOf = (some: readonly BuiltInMatcher[]): readonly number[] => {
    const texts = some.map(({ required: [first] }) => first?.[0])
    return texts.includes(undefined) ? everywhere : [...new Set(texts.flatMap((one) => one?.flatMap(linesWith) ?? []))].sort((a, b) => a - b)
  }
  const mayFind = tools.flatMap((tool): readonly Tool[] => {
    const possible = tool.filter(({ required }) => required.every((texts) => meets(texts, holds)))
    // A tool that prints its findings over several lines prints some without a sign of their own.
    return possible.length === 0 ? [] : [{ possible, places: tool.every(isSingle) ? placesOf(possible) : null }]
  })
  const readIn = ({ textOf, isOwn }: Way): Loop => {
    if (!lines.some(isOwn)) return inTurn([])
    const known: boolean[] = []
    const isLikelyAt = (at: number): boolean => {
      const line = lines[at]
      known[at] ??= line !== undefined && isOwn(line) && LIKELY.test(textOf(line).slice(0, JUDGED))
      return known[at]
    }
    let near: readonly (PreparedLine | null)[] | null = null
    const nearLikely = (): readonly (PreparedLine | null)[] => {
      near ??= keepNear(lines, everywhere.map(isLikelyAt))
      return near
    }
    const mayBegin = ({ required: [first] }: BuiltInMatcher, line: PreparedLine | null): boolean =>
      line !== null && meets(first ?? [], (text) => textOf(line).includes(text))
    const readWith = ({ possible, places }: Tool): Loop => {
      const seen = places === null ? nearLikely() : places.filter(isLikelyAt).map((at) => lines[at] ?? null)
      const wanted = possible.filter((one) => seen.some((line) => mayBegin(one, line)))
      const read = wanted.every(isSingle) ? seen.filter((line) => wanted.some((one) => mayBegin(one, line))) : seen
      return readLines(read, textOf, createMatcherEngine(wanted.flatMap((one) => one.read())), hits)
    }
    return inTurn(mayFind.map((tool) => () => readWith(tool)))
  }
  return { hits, ...inTurn(WAYS.map((way) => () => readIn(way))) }
}

const isSingle = ({ required }: BuiltInMatcher): boolean => required.length === 1

const meets = (required: RequiredTexts, holds: (text: string) => boolean): boolean => required.every((choice) => choice.some(holds))
