/** How many tests failed, and of how many, as the test runner's own closing lines say. */

export interface TestCounts {
  readonly failed: number
  /** null when the line tells no total. */
  readonly total: number | null
}

const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text.replaceAll(',', '')))

/** Failed tests in a closing line; errors of a test count as failures, as the runners themselves do. */
const FAILED =
  /(?<!expected )\b(?:failures?|failed|errors?)(?: {0,8}: {1,8}|=)(\d{1,7})|\b(\d{1,7}) (?:tests? )?(?:failed|failing|failures?|fail|errors?)\b|\bfail (\d{1,7})$/gi
const PASSED = /\b(?:passed|pass) {0,8}: {1,8}(\d{1,7})|\b(\d{1,7}) (?:passed|passing|pass)\b/i
const TOTAL =
  /\bTests run: (\d{1,7})|\btotal {0,8}: {1,8}(\d{1,7})|\b(\d{1,7}) total\b|\((\d{1,7})\)$|\b(\d{1,7}) tests? completed|\bTests: (\d{1,7}),|\bRan (\d{1,7}) tests?\b|(?:ℹ|#) tests (\d{1,7})\b|\b(\d{1,7}) (?:examples?|runs|specs?),/i

/**
 * @param lines closing lines of one test runner, the most telling first
 * @example countTests(['Tests:       5 failed, 27 passed, 32 total']) // { failed: 5, total: 32 }
 */
export const countTests = (lines: readonly string[]): TestCounts | null => {
  for (const line of lines) {
    let failed = 0
    for (const match of line.matchAll(FAILED)) failed += number(match[1] ?? match[2] ?? match[3]) ?? 0
    if (failed === 0) continue
    const total = TOTAL.exec(line)
      ?.slice(1)
      .find((group) => group !== undefined)
    const passed = PASSED.exec(line)
    const others = passed === null ? null : number(passed[1] ?? passed[2])
    return { failed, total: number(total) ?? (others === null ? null : failed + others) }
  }
  return null
}
