/** What was expected and what came instead, as test runners print it below a generic assertion. */
import { cutText } from '../../log/text.ts'

/** Labels of the two values; pytest's, Jest's, NUnit's, RSpec's, Rust's, Go's testify and others'. */
const EXPECTED =
  /^\W{0,24}(?:expected|wanted?|want|right|should be|expected (?:value|string|substring|pattern|number of calls|length|path|result|to (?:be|equal|match|include|contain)))\b(?: \w{1,20}){0,2}\s{0,4}[:=]\s{0,16}(\S.*)$/i
const RECEIVED =
  /^\W{0,24}(?:received|actual(?:ly)?|but was|was|got|found|left|returned|received (?:value|string|number of calls|length|path|has value|function did not throw)|but got|instead got|which is)\b(?: \w{1,20}){0,2}\s{0,4}[:=]\s{0,16}(\S.*)$/i
/** A line of a difference: one side each. */
const MINUS = /^\s{0,12}-\s{1,8}(?!Expected\b|Snapshot\b|expected\b)(\S.*)$/
const PLUS = /^\s{0,12}\+\s{1,8}(?!Received\b|actual\b|where\b|\d{1,9} )(\S.*)$/
/** Why pytest's `assert False` is false, and what Playwright looked for. */
const WHERE = /^\W{0,24}(?:where|and) {1,4}(\S[^=]{0,300} = .*)$/
const SYMBOL = /^\s{0,12}symbol: {1,8}(\S.*)$/
const SOUGHT = /^\s{0,12}Locator: {1,8}(\S.*)$/

/** GoogleTest's heading of two values that are not equal, and the value of one that is told by its name. */
const EQUALITY = /^Expected equality of these values:$/
const WHICH = /^\s{2,12}Which is: (\S.*)$/

/** `coins (3) is not equal to 4` */
const unequalIn = (lines: readonly string[]): string | null => {
  const heading = lines.findIndex((line) => EQUALITY.test(line))
  if (heading < 0) return null
  const told: string[] = []
  for (const line of lines.slice(heading + 1, heading + 5)) {
    const which = WHICH.exec(line)?.[1]
    if (which !== undefined && told.length > 0) told.push(`${told.pop()} (${shortened(which, MAX_VALUE)})`)
    else if (/^\s{2,12}\S/.test(line) && told.length < 2) told.push(shortened(line, MAX_VALUE))
    else break
  }
  return told.length === 2 ? told.join(' is not equal to ') : null
}

/** A line that is one of the two values. */
export const VALUE = /^(?:expected|received|actual|got|difference)\b/i

const MAX_VALUE = 70

const MAX_LABEL = 110

const shortened = (value: string, most: number): string => cutText(value.trim().replace(/,$/, ''), most)

const firstOf = (lines: readonly string[], pattern: RegExp, most = MAX_VALUE): string | null => {
  for (const line of lines) {
    const value = pattern.exec(line)?.[1]
    if (value !== undefined) return shortened(value, most)
  }
  return null
}

/** The label that a compiler puts under the code: `| ^^^ expected `i32`, found `&str``. */
const LABEL = /^\s{0,12}\|[^^]{0,200}\^{1,120} ?-{0,120} ((?:expected|unexpected|argument|missing|the (?:trait|type)|does(?:n't| not))\b.{2,200})$/

export const labelIn = (lines: readonly string[]): string | null => firstOf(lines, LABEL, MAX_LABEL)

/** Both values, where a sentence of its own words stands above them. */
export const pairIn = (lines: readonly string[], isTest: boolean): string | null => {
  const both = (expected: string | null, received: string | null): string | null =>
    expected === null || received === null ? null : `expected ${expected}, got ${received}`
  return both(firstOf(lines, EXPECTED), firstOf(lines, RECEIVED)) ?? (isTest ? both(firstOf(lines, MINUS), firstOf(lines, PLUS)) : null)
}

/**
 * @param lines of one failure, in order
 * @returns `expected 3, got 4`; null when the lines do not say
 */
export const valuesIn = (lines: readonly string[]): string | null => {
  const unequal = unequalIn(lines)
  if (unequal !== null) return unequal
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
