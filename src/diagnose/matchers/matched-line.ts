/** How a set of problem matchers reads lines, one a turn. */
import type { Hit, MatcherEngine } from './matcher-engine.ts'

/** Longer lines are matched by their beginning. */
export const MAX_LINE = 8_192

/** The part of a line that problem matchers read. */
const matchedPart = (text: string): string => (text.length > MAX_LINE ? text.slice(0, MAX_LINE) : text)

/** Lines being read in one way. */
export interface LineReading<Line> {
  readonly engine: MatcherEngine
  readonly textOf: (line: Line) => string
  /** How many of them are over: read, or left out. */
  at: number
}

/**
 * Reads the next line. Each of its steps may be done again when it was interrupted: a matcher that has read the line gives the same issue, which
 * is kept once.
 *
 * @param line null: what is left out there is read as an empty line, and gives nothing
 * @param hits what was found is added
 */
export const readLine = <Line extends { readonly number: number }>(reading: LineReading<Line>, line: Line | null, hits: Hit[]): void => {
  const issue = reading.engine.match(line === null ? '' : matchedPart(reading.textOf(line)), reading.at)
  if (issue !== null && line !== null && hits.at(-1)?.issue !== issue) hits.push({ issue, logLine: line.number })
  reading.at++
}
