/** How many tests failed, and of how many, as the test runner's own closing lines say. */

export interface TestCounts {
  readonly failed: number
  /** The runner's own total, with or without the tests that it left out; else those that ran; null when the line tells neither. */
  readonly total: number | null
}

const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

/** Lines that count something else: jest's and vitest's files and snapshots. */
const NO_TESTS = /^\s*(?:Snapshots|Test Suites|Test Files|Type Errors)\b/
/** What pytest then counts are files that it could not read. */
const NOT_COLLECTED = /\b(?:(\d{1,7}) )?errors? during collection\b/

/** Failed tests in a closing line; errors of a test count as failures, as the runners themselves do. */
const FAILED =
  /(?<!expected )\b(?:fail(?:ures?|ed)?|errors?)(?: {0,8}: {1,8}|=)(\d{1,7})|\b(\d{1,7}) (?:tests? )?(?:failed|failing|failures?|fail|errors?)\b(?! occurred outside)|\bfail (\d{1,7})$/gi
const PASSED = /\b(?:passed|pass) {0,8}: {1,8}(\d{1,7})|\b(\d{1,7}) (?:passed|passing|pass)\b/i
const TOTAL =
  /\b(\d{1,7})(?:\/\d{1,7})? tests? run\b|\bTests run: (\d{1,7}),|\b(?:total(?: tests)?|Test Count) {0,8}: {1,8}(\d{1,7})|\b(\d{1,7}) total\b|\((\d{1,7})\)$|\b(\d{1,7}) tests? completed|\bTests: (\d{1,7}),|\bRan (\d{1,7}) tests?\b|(?:ℹ|#) tests (\d{1,7})\b|\bfailed out of (\d{1,7})\b|\bExecuted (?:\d{1,7} of )?(\d{1,7})\b/i
/** Kinds of tests that together are the total. */
const KINDS = /\b(\d{1,7}) (?:examples?|runs|specs?|tests?|doctests?|propert(?:y|ies)),/gi

/** How many files pytest could not read; 0 when its closing lines do not say so, or how many. */
export const countUncollected = (lines: readonly string[]): number => Math.max(0, ...lines.map((line) => Number(NOT_COLLECTED.exec(line)?.[1] ?? 0)))

/**
 * @param lines closing lines of one test runner, the most telling first
 * @example countTests(['Tests:       5 failed, 27 passed, 32 total']) // { failed: 5, total: 32 }
 */
export const countTests = (lines: readonly string[]): TestCounts | null => {
  if (lines.some((line) => NOT_COLLECTED.test(line))) return null
  for (const line of lines) {
    if (NO_TESTS.test(line)) continue
    const failed = sumOf(line, FAILED)
    if (failed !== null && failed > 0) return { failed, total: totalOf(line, failed) }
  }
  return null
}

const totalOf = (line: string, failed: number): number | null => {
  const total = number(firstGroup(TOTAL.exec(line))) ?? sumOf(line, KINDS)
  if (total !== null) return total
  const passed = number(firstGroup(PASSED.exec(line)))
  return passed === null ? null : failed + passed
}

const firstGroup = (match: RegExpExecArray | null): string | undefined => match?.slice(1).find((group) => group !== undefined)

/** null: it takes nothing. */
const sumOf = (line: string, pattern: RegExp): number | null => {
  const found = [...line.matchAll(pattern)]
  return found.length === 0 ? null : found.reduce((sum, match) => sum + (number(firstGroup(match)) ?? 0), 0)
}
