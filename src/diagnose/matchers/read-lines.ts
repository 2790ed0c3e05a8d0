/** How a set of problem matchers reads lines, one a turn. */
import type { Loop } from '../loop.ts'
import type { Hit, MatcherEngine } from './matcher-engine.ts'

/** Longer lines are matched by their beginning. */
const MAX_LINE = 8_192

/**
 * @param lines null: what is left out there is read as an empty line, and gives nothing
 * @param textOf the text of a line that the matchers see
 * @param hits what was found is added
 * @param onStuck told of a matcher whose try at a line was interrupted and left out; the others still read the line
 */
export const readLines = <Line extends { readonly number: number }>(
  lines: readonly (Line | null)[],
  textOf: (line: Line) => string,
  engine: MatcherEngine,
  hits: Hit[],
  onStuck: (owner: string) => void = () => {}
): Loop => {
  let at = 0
  return {
    next() {
      const line = lines[at]
      if (line === undefined) return false
      const issue = engine.match(line === null ? '' : textOf(line).slice(0, MAX_LINE), at)
      // Done again after an interruption, it is the same issue.
      if (issue !== null && line !== null && hits.at(-1)?.issue !== issue) hits.push({ issue, logLine: line.number })
      at++
      return true
    },
    skip() {
      const owner = engine.skip()
      if (owner === null) at++
      else onStuck(owner)
    }
  }
}
