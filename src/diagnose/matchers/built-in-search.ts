/** Tries the built-in problem matchers on lines in which they may find something, tool by tool and line by line. */

import type { Loop } from '../loop.ts'
import type { PreparedLine } from '../prepared.ts'
import { type LikelyMatchers, likelyMatchers, type ToolMatchers } from './likely-matchers.ts'
import { type LineReading, readLine } from './matched-line.ts'
import { createMatcherEngine, type Hit } from './matcher-engine.ts'
import { type SearchedLines, searchLines } from './searched-lines.ts'

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
  for (const [at, isWanted] of wanted.entries()) {
    if (!isWanted) continue
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

/** As printed; and where that differs, without the prefixes of wrappers. */
const WAYS: readonly Way[] = [
  { isLikely: ({ text }) => LIKELY.test(text.slice(0, JUDGED)), textOf: ({ text }) => text },
  { isLikely: ({ text, unwrapped }) => text !== unwrapped && LIKELY.test(unwrapped.slice(0, JUDGED)), textOf: ({ unwrapped }) => unwrapped }
]

/** The lines that are worth a look when they are read in one way. */
interface View {
  readonly textOf: Way['textOf']
  readonly near: readonly (PreparedLine | null)[]
  /** Those of them that are likely by themselves. */
  readonly alone: ReadonlySet<PreparedLine>
  readonly searched: SearchedLines
}

const viewOf = (lines: readonly PreparedLine[], { isLikely, textOf }: Way): View | null => {
  const likely = lines.map(isLikely)
  if (!likely.includes(true)) return null
  const near = keepNear(lines, likely)
  const searched = searchLines(near.map((line) => (line === null ? '' : textOf(line))))
  return { textOf, near, alone: new Set(lines.filter((_, at) => likely[at])), searched }
}

/** A tool whose matchers read lines, one after another. */
interface Reading extends LineReading<PreparedLine> {
  readonly lines: readonly (PreparedLine | null)[]
}

const readingOf = ({ near, alone, textOf }: View, tool: ToolMatchers, { matchers, begins }: LikelyMatchers): Reading => {
  const areSingle = matchers.every(({ patterns }) => patterns.length === 1)
  // A tool that prints its findings over several lines prints some without a sign of their own.
  const needsSign = tool.required.every((patterns) => patterns.length === 1)
  const lines = areSingle && begins !== null ? begins.map((index) => near[index] ?? null) : near
  return {
    engine: createMatcherEngine(matchers),
    lines: needsSign ? lines.filter((line) => line !== null && alone.has(line)) : lines,
    textOf,
    at: 0
  }
}

/** How far a search came. Only ever replaced as a whole, so that it is never in between. */
interface Place {
  readonly nextWay: number
  readonly view: View | null
  readonly nextTool: number
  readonly reading: Reading | null
}

export const createBuiltInSearch = (lines: readonly PreparedLine[], tools: readonly ToolMatchers[]): BuiltInSearch => {
  const hits: Hit[] = []
  let place: Place = { nextWay: 0, view: null, nextTool: 0, reading: null }

  return {
    hits,
    next() {
      const { nextWay, view, nextTool, reading } = place
      if (reading !== null && reading.at < reading.lines.length) {
        readLine(reading, reading.lines[reading.at] ?? null, hits)
        return true
      }
      const tool = tools[nextTool]
      const way = WAYS[nextWay]
      if (view !== null && tool !== undefined) {
        const likely = likelyMatchers(tool, view.searched)
        place = { nextWay, view, nextTool: nextTool + 1, reading: likely === null ? null : readingOf(view, tool, likely) }
      } else if (way !== undefined) place = { nextWay: nextWay + 1, view: viewOf(lines, way), nextTool: 0, reading: null }
      else return false
      return true
    },
    skip() {
      const { nextWay, view, nextTool, reading } = place
      if (reading !== null && reading.at < reading.lines.length) {
        if (reading.engine.skip() === null) reading.at++
      } else if (view !== null && nextTool < tools.length) place = { nextWay, view, nextTool: nextTool + 1, reading: null }
      else place = { nextWay: nextWay + 1, view: null, nextTool: 0, reading: null }
    }
  }
}
