/** What was expected and what came instead, as test runners print it below a generic assertion. */
import { cutText } from '../../log/text.ts'

/** Labels of the two values; pytest's, Jest's, NUnit's, RSpec's, Rust's, Go's testify and others'. */
const EXPECTED =
  /^\W{0,24}(?:expected|wanted?|want|right|should be|expected (?:value|string|substring|pattern|number of calls|length|path|result|to (?:be|equal|match|include|contain)))\b(?: \w{1,20}){0,2}\s{0,4}[:=]\s{0,16}(\S.*)$/i
const RECEIVED =
  /^\W{0,24}(?:received|actual(?:ly)?|but was|was|got|found|left|returned|received (?:value|string|number of calls|length|path|has value|function did not throw)|but got|instead got)\b(?: \w{1,20}){0,2}\s{0,4}[:=]\s{0,16}(\S.*)$/i
/** A line of a difference: one side each. */
const MINUS = /^\s{0,12}-\s{1,8}(?!Expected\b|Snapshot\b|expected\b)(\S.*)$/
const PLUS = /^\s{0,12}\+\s{1,8}(?!Received\b|actual\b|where\b|\d{1,9} )(\S.*)$/
/** Why pytest's `assert False` is false, and what Playwright looked for. */
const WHERE = /^\W{0,24}(?:where|and) {1,4}(\S[^=]{0,300} = .*)$/
const SYMBOL = /^\s{0,12}symbol: {1,8}(\S.*)$/
const SOUGHT = /^\s{0,12}Locator: {1,8}(\S.*)$/

/** A line that is one of the two values. */
export const VALUE = /^(?:expected|received|actual|got|difference)\b/i

const MAX_VALUE = 70

const shortened = (value: string): string => cutText(value.trim().replace(/,$/, ''), MAX_VALUE)

const firstOf = (lines: readonly string[], pattern: RegExp): string | null => {
  for (const line of lines) {
    const value = pattern.exec(line)?.[1]
    if (value !== undefined) return shortened(value)
  }
  return null
}

/**
 * @param lines of one failure, in order
 * @returns `expected 3, got 4`; null when the lines do not say
 */
export const valuesIn = (lines: readonly string[]): string | null => {
  const sought = firstOf(lines, SOUGHT)
  const expected = firstOf(lines, EXPECTED) ?? firstOf(lines, MINUS)
  const received = firstOf(lines, RECEIVED) ?? firstOf(lines, PLUS)
  const pair =
    expected !== null && received !== null
      ? `expected ${expected}, got ${received}`
      : expected !== null
        ? `expected ${expected}`
        : received === null
          ? null
          : `got ${received}`
  const symbol = firstOf(lines, SYMBOL)
  if (symbol !== null) return symbol
  if (sought !== null) return pair === null ? sought : `${sought}: ${pair}`
  return pair ?? firstOf(lines, WHERE)
}
