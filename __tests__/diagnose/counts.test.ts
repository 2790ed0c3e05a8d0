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
    {
      name: 'jest, with tests that were left out',
      lines: ['Tests:       1 failed, 2 skipped, 1 todo, 6 passed, 10 total'],
      counts: { failed: 1, total: 10 }
    },
    {
      name: 'jest, whose snapshots and suites are no tests',
      lines: ['Snapshots:   3 failed, 3 total', 'Tests:       1 failed, 9 passed, 10 total', 'Test Suites: 2 failed, 2 total'],
      counts: { failed: 1, total: 10 }
    },
    { name: 'jest, of which only snapshots failed', lines: ['Snapshots:   3 failed, 3 total'], counts: null },
    { name: 'jest, whose suite did not run', lines: ['Test Suites: 1 failed, 1 passed, 2 total'], counts: null },
    {
      name: 'vitest, whose files are no tests',
      lines: [' Test Files  2 failed | 3 passed (5)', '      Tests  1 failed (1)'],
      counts: { failed: 1, total: 1 }
    },
    {
      name: 'nextest',
      lines: ['     Summary [   1.204s] 396 tests run: 395 passed (2 slow), 1 failed, 3 skipped'],
      counts: { failed: 1, total: 396 }
    },
    {
      name: 'nextest that stopped early',
      lines: ['     Summary [   0.204s] 3/396 tests run: 2 passed, 1 failed, 0 skipped'],
      counts: { failed: 1, total: 3 }
    },
    {
      name: 'cargo test, with tests that were left out',
      lines: ['test result: FAILED. 7146 passed; 1 failed; 12 ignored; 0 measured; 3 filtered out; finished in 9.05s'],
      counts: { failed: 1, total: 7_147 }
    },
    { name: 'pytest, with errors of fixtures', lines: ['=== 1 failed, 3 passed, 2 errors in 0.31s ==='], counts: { failed: 3, total: 6 } },
    {
      name: 'pytest, with what was expected',
      lines: ['=== 1 failed, 3 passed, 2 skipped, 4 deselected, 1 xfailed, 1 xpassed, 5 warnings in 0.31s ==='],
      counts: { failed: 1, total: 4 }
    },
    { name: 'pytest, quiet', lines: ['1 failed, 3 passed in 0.31s'], counts: { failed: 1, total: 4 } },
    { name: 'pytest, of which only fixtures failed', lines: ['=== 2 errors in 0.31s ==='], counts: { failed: 2, total: null } },
    {
      name: 'pytest that could not collect',
      lines: ['=== 2 errors in 0.31s ===', '!!!!!!! Interrupted: 2 errors during collection !!!!!!!'],
      counts: null
    },
    { name: 'mocha, with pending tests', lines: ['  12 passing (1s),   3 pending,   2 failing'], counts: { failed: 2, total: 14 } },
    { name: 'playwright', lines: ['  1 failed'], counts: { failed: 1, total: null } },
    { name: 'gotestsum', lines: ['DONE 120 tests, 3 skipped, 2 failures in 1.204s'], counts: { failed: 2, total: 120 } },
    { name: 'ginkgo', lines: ['FAIL! -- 3 Passed | 2 Failed | 1 Pending | 0 Skipped'], counts: { failed: 2, total: 5 } },
    { name: 'gradle, with tests that were left out', lines: ['10 tests completed, 2 failed, 3 skipped'], counts: { failed: 2, total: 10 } },
    {
      name: 'surefire, of one class',
      lines: ['Tests run: 3, Failures: 1, Errors: 1, Skipped: 0, Time elapsed: 0.1 s <<< FAILURE! -- in shop.ATest'],
      counts: { failed: 2, total: 3 }
    },
    { name: 'dotnet test, line by line', lines: ['Total tests: 10,      Passed: 8,      Failed: 1'], counts: { failed: 1, total: 10 } },
    {
      name: 'dotnet test of .NET 9',
      lines: ['Test summary: total: 10, failed: 1, succeeded: 8, skipped: 1, duration: 1.2s'],
      counts: { failed: 1, total: 10 }
    },
    { name: 'dotnet test of .NET 10', lines: ['  total: 10,   failed: 1'], counts: { failed: 1, total: 10 } },
    { name: 'xunit', lines: ['   Shop.Tests  Total: 10, Errors: 0, Failed: 1, Skipped: 0, Time: 0.123s'], counts: { failed: 1, total: 10 } },
    { name: 'nunit', lines: ['  Test Count: 10, Pass: 8, Fail: 1, Warn: 0, Inconclusive: 0, Skip: 1'], counts: { failed: 1, total: 10 } },
    { name: 'rspec, with pending examples', lines: ['10 examples, 2 failures, 1 pending'], counts: { failed: 2, total: 10 } },
    {
      name: 'rspec, with an error outside',
      lines: ['10 examples, 1 failure, 1 error occurred outside of examples'],
      counts: { failed: 1, total: 10 }
    },
    { name: 'rspec that could not load', lines: ['0 examples, 0 failures, 1 error occurred outside of examples'], counts: null },
    { name: 'minitest', lines: ['10 runs, 20 assertions, 1 failures, 1 errors, 0 skips'], counts: { failed: 2, total: 10 } },
    {
      name: 'test-unit',
      lines: ['10 tests, 20 assertions, 1 failures, 1 errors, 0 pendings, 0 omissions, 0 notifications'],
      counts: { failed: 2, total: 10 }
    },
    {
      name: 'phpunit, with all kinds',
      lines: ['Tests: 13, Assertions: 19, Errors: 2, Failures: 1, Warnings: 3, Skipped: 1.'],
      counts: { failed: 3, total: 13 }
    },
    { name: 'pest', lines: ['  Tests:    1 failed, 2 skipped, 12 passed (30 assertions)'], counts: { failed: 1, total: 13 } },
    { name: 'ctest', lines: ['80% tests passed, 2 tests failed out of 10'], counts: { failed: 2, total: 10 } },
    { name: 'bun', lines: [' 5 pass,  2 fail'], counts: { failed: 2, total: 7 } },
    { name: 'deno', lines: ['FAILED | 3 passed (2 steps) | 1 failed (1 step) | 2 ignored (4ms)'], counts: { failed: 1, total: 4 } },
    { name: 'node, as TAP', lines: ['# tests 302, # suites 0, # pass 301, # fail 1'], counts: { failed: 1, total: 302 } },
    { name: 'ava', lines: ['  1 test failed'], counts: { failed: 1, total: null } },
    { name: 'XCTest', lines: ['\t Executed 10 tests, with 2 failures (1 unexpected) in 0.123 (0.125) seconds'], counts: { failed: 2, total: 10 } },
    {
      name: 'XCTest, with skipped tests',
      lines: ['Executed 10 tests, with 1 test skipped and 1 failure (0 unexpected) in 0.1 (0.1) seconds'],
      counts: { failed: 1, total: 10 }
    },
    {
      name: 'swift testing, which counts issues',
      lines: ['✘ Test run with 10 tests in 2 suites failed after 0.1 seconds with 3 issues.'],
      counts: null
    },
    { name: 'elixir', lines: ['10 tests, 1 failure'], counts: { failed: 1, total: 10 } },
    {
      name: 'elixir, with all kinds',
      lines: ['1 property, 3 doctests, 10 tests, 1 failure, 2 excluded, 1 skipped'],
      counts: { failed: 1, total: 14 }
    },
    { name: 'pester', lines: ['Tests Passed: 10, Failed: 2, Skipped: 1, Inconclusive: 0, NotRun: 0'], counts: { failed: 2, total: 12 } },
    {
      name: 'karma',
      lines: ['Chrome Headless 149.0.0.0 (Linux x86_64): Executed 10 of 10 (1 FAILED) (0.1 secs / 0.05 secs)'],
      counts: { failed: 1, total: 10 }
    },
    { name: 'googletest', lines: [' 2 FAILED TESTS'], counts: { failed: 2, total: null } },
    { name: 'robot framework', lines: ['10 tests, 9 passed, 1 failed'], counts: { failed: 1, total: 10 } },
    { name: 'nothing to count', lines: ['BUILD FAILED'], counts: null },
    { name: 'no lines', lines: [], counts: null }
  ])('$name', ({ lines, counts }) => {
    expect(countTests(lines)).toEqual(counts)
  })
})
