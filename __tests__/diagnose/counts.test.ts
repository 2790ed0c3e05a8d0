import { describe, expect, test } from '@jest/globals'
import { countTests } from '../../src/diagnose/counts.ts'

describe('Counts are read from the closing lines of test runners', () => {
  test.each([
    { name: 'jest', lines: ['Tests:       5 failed, 27 passed, 32 total'], counts: { failed: 5, total: 32 } },
    { name: 'vitest', lines: ['      Tests  1 failed | 458 passed | 6 skipped (465)'], counts: { failed: 1, total: 465 } },
    { name: 'pytest', lines: ['==== 1 failed, 43260 passed, 4 skipped in 761.24s (0:12:41) ===='], counts: { failed: 1, total: 43_261 } },
    { name: 'unittest', lines: ['FAILED (failures=2, errors=1, skipped=9, expected failures=20)'], counts: { failed: 3, total: null } },
    { name: 'mocha', lines: ['  2 failing'], counts: { failed: 2, total: null } },
    { name: 'gradle', lines: ['556 tests completed, 1 failed'], counts: { failed: 1, total: 556 } },
    { name: 'surefire', lines: ['Tests run: 768, Failures: 0, Errors: 2, Skipped: 0'], counts: { failed: 2, total: 768 } },
    {
      name: 'dotnet test',
      lines: ['Failed!  - Failed:     2, Passed:   151, Skipped:     0, Total:   153, Duration: 6 s'],
      counts: { failed: 2, total: 153 }
    },
    { name: 'cargo test', lines: ['test result: FAILED. 3 passed; 1 failed; 0 ignored'], counts: { failed: 1, total: 4 } },
    { name: 'rspec', lines: ['10 examples, 2 failures'], counts: { failed: 2, total: 10 } },
    { name: 'phpunit', lines: ['Tests: 13, Assertions: 19, Errors: 2.'], counts: { failed: 2, total: 13 } },
    { name: 'mocha, with the lines before', lines: ['  1 passing (4ms),   2 failing'], counts: { failed: 2, total: 3 } },
    { name: 'unittest, with the line before', lines: ['Ran 30 tests in 0.1s, , FAILED (failures=2)'], counts: { failed: 2, total: 30 } },
    { name: 'node', lines: ['ℹ tests 302, ℹ suites 0, ℹ pass 301, ℹ fail 1'], counts: { failed: 1, total: 302 } },
    {
      name: 'a line without failures is passed over',
      lines: ['Snapshots: 3 passed', 'Tests: 1 failed, 2 passed, 3 total'],
      counts: { failed: 1, total: 3 }
    },
    { name: 'nothing to count', lines: ['BUILD FAILED'], counts: null },
    { name: 'no lines', lines: [], counts: null }
  ])('$name', ({ lines, counts }) => {
    expect(countTests(lines)).toEqual(counts)
  })
})
