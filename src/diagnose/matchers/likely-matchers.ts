/** Which problem matchers need be tried on which lines: most tools have printed nothing in most logs. */
import type { ProblemMatcher } from './matcher-file.ts'
import type { SearchedLines } from './searched-lines.ts'

/** What stands in a line that a pattern takes: of each of these choices at least one text; the most telling choice first. Empty: nothing is known. */
export type RequiredTexts = readonly (readonly string[])[]

/** The problem matchers of one tool. */
export interface ToolMatchers {
  /** For each matcher, and each of its patterns. */
  readonly required: readonly (readonly RequiredTexts[])[]
  /** The matcher at a place in this order, ready to run; none when there is no such place. Read when it is first asked for. */
  readonly matchersAt: (at: number) => readonly ProblemMatcher[]
}

/** Matchers that may find something. */
export interface LikelyMatchers {
  readonly matchers: readonly ProblemMatcher[]
  /** Indices of the lines in which one of them may begin, in order; null: any line. */
  readonly begins: readonly number[] | null
}

/** The matchers of a tool that may find something in these lines; null when none does. */
export const likelyMatchers = (tool: ToolMatchers, lines: SearchedLines): LikelyMatchers | null => {
  const likely = tool.required.flatMap((patterns, at) => {
    // Each pattern has to take a line, the first one before the others.
    if (!patterns.every((required) => meets(required, lines.holds))) return []
    const begins = linesThatMeet(patterns[0] ?? [], lines)
    return begins?.length === 0 ? [] : [{ at, begins }]
  })
  if (likely.length === 0) return null
  const begins = likely.map((one) => one.begins)
  return {
    matchers: likely.flatMap(({ at }) => tool.matchersAt(at)),
    begins: begins.includes(null) ? null : [...new Set(begins.flatMap((indices) => indices ?? []))].sort((a, b) => a - b)
  }
}

const meets = (required: RequiredTexts, holds: (text: string) => boolean): boolean => required.every((choice) => choice.some(holds))

/** Indices of the lines that hold what is required; null when nothing is. */
const linesThatMeet = ([first, ...others]: RequiredTexts, lines: SearchedLines): readonly number[] | null => {
  if (first === undefined) return null
  const candidates = new Set(first.flatMap((text) => (lines.holds(text) ? lines.linesWith(text) : [])))
  return [...candidates].filter((index) => {
    const line = lines.lineAt(index)
    return meets(others, (text) => line.includes(text))
  })
}
