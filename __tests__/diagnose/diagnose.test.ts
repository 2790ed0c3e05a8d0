import { describe, expect, test } from '@jest/globals'
import { type DiagnosisInput, diagnose } from '../../src/diagnose/diagnose.ts'
import { builtInMatchers } from '../../src/diagnose/matchers/built-in.ts'
import { createPathMapper } from '../../src/diagnose/paths.ts'
import type { CpuBudget } from '../../src/model/ports.ts'
import type { Job } from '../../src/model/run.ts'
import { aBudget, unlimitedBudget } from '../support/cpu.ts'
import { aJob } from '../support/jobs.ts'
import { FIRST, stepLines } from './support/step-lines.ts'

const builtIn = builtInMatchers()

const jobWith = (conclusion: string, ofStep: string): Job => ({
  ...aJob(7, 'test', conclusion),
  steps: [{ number: 3, name: 'Test', status: 'completed', conclusion: ofStep, startedAt: 0, completedAt: 1_000 }]
})

const failureOf = async (text: string, more: Partial<DiagnosisInput> = {}) => {
  const lines = stepLines(text)
  const { failure } = await diagnose({
    toPath: createPathMapper('octo-org/shop'),
    job: jobWith('failure', 'failure'),
    allowedToFail: false,
    annotations: [],
    cut: { firstLine: FIRST, lastLine: FIRST + lines.length - 1, from: 0, to: 1, certainty: 'shape' },
    unreadBecause: null,
    isNumbered: true,
    lines,
    excerptLines: 30,
    matchers: { builtIn, users: [], usedMs: new Map() },
    baseline: null,
    cpu: unlimitedBudget,
    ...more
  })
  return failure
}

const EXIT = '##[error]Process completed with exit code 1.'

describe('The headline is what a person would write', () => {
  test.each([
    {
      name: 'a compiler error with its place',
      text: `src/a.ts(3,5): error TS2345: no overload\n${EXIT}`,
      message: 'TS2345: no overload (src/a.ts:3)'
    },
    {
      name: 'a test with counts',
      text: `  ● adds\n\n    expect(received).toBe(expected)\n\n      at f (src/a.test.ts:5:21)\n\nTests:       1 failed, 213 passed, 214 total\n${EXIT}`,
      message: '1 of 214 tests failed: adds: expect(received).toBe(expected) (src/a.test.ts:5)'
    },
    {
      name: 'a test of jest whose snapshots failed, too',
      text: `  ● adds\n\n    expect(received).toBe(expected)\n\nSnapshots:   3 failed, 3 total\nTests:       1 failed, 9 passed, 10 total\nSnapshots:   3 failed, 3 total\n${EXIT}`,
      message: '1 of 10 tests failed: adds: expect(received).toBe(expected)'
    },
    {
      name: 'a test of nextest',
      text: `thread 'adds' panicked at src/a.rs:3:5:\nassertion failed: false\n\n────────────\n     Summary [   0.20s] 396 tests run: 395 passed, 1 failed, 0 skipped\n${EXIT}`,
      message: '1 of 396 tests failed: adds: assertion failed: false (src/a.rs:3)'
    },
    {
      name: 'a test of mocha beside pending ones',
      text: `  5 passing (4ms)\n  2 pending\n  1 failing\n\n  1) shop\n       adds:\n     AssertionError: expected 4 to be 3\n      at Context.<anonymous> (test/a.js:3:5)\n${EXIT}`,
      message: '1 of 6 tests failed: adds: AssertionError: expected 4 to be 3 (test/a.js:3)'
    },
    ...[
      'Total tests: 10\n     Passed: 8\n     Failed: 1\n    Skipped: 1',
      'Test summary: total: 10, failed: 1, succeeded: 8, skipped: 1, duration: 1.2s',
      'Test run summary: Failed!\n  total: 10\n  failed: 1\n  succeeded: 8\n  skipped: 1',
      'Failed!  - Failed:     1, Passed:     8, Skipped:     1, Total:    10, Duration: 6 s - a.dll (net9.0)'
    ].map((closing) => ({
      name: `a test of dotnet that closes with ${JSON.stringify(closing.slice(0, 20))}`,
      text: `  Failed Adds [3 ms]\n  Error Message:\n   expected 3, got 4\n  Stack Trace:\n${closing}\n${EXIT}`,
      message: '1 of 10 tests failed: Adds: expected 3, got 4'
    })),
    { name: 'an action’s own error', text: '##[error]Unable to find the artifact', message: 'Unable to find the artifact' },
    {
      name: 'an exit code only when nothing is known',
      text: `hello\n${EXIT}`,
      message: 'Exit code 1, and nothing in the log says why. The last line is: hello'
    },
    { name: 'a full disk', text: `write: No space left on device\n${EXIT}`, message: 'The disk is full: write: No space left on device' },
    {
      name: 'a killed process',
      text: 'working\n##[error]Process completed with exit code 137.',
      message:
        'The process was killed (SIGKILL, exit code 137), perhaps for lack of memory, and nothing in the log says why. The last line is: working'
    },
    {
      name: 'a killed process of which the shell tells',
      text: 'build.sh: line 3: 2301 Killed                  node pack.js\n##[error]Process completed with exit code 137.',
      message: 'Killed (SIGKILL, exit code 137), perhaps for lack of memory: 2301 Killed node pack.js (build.sh:3)'
    }
  ])('$name', async ({ text, message }) => {
    expect((await failureOf(text)).message).toBe(message)
  })
})

describe('The first cause comes first and harmless words do not win', () => {
  test('expected errors of passing tests rank below the failure', async () => {
    const noise = Array.from({ length: 50 }, (_, at) => `Error: expected error ${at}`).join('\n')
    const { excerpt, message } = await failureOf(
      `${noise}\n  ● adds\n\n    expect(received).toBe(expected)\n\nTests:       1 failed, 60 total\n${EXIT}`
    )
    expect(message).toContain('adds')
    expect(excerpt.map(({ text }) => text)).toContain('  ● adds')
    expect(excerpt[0]?.text).not.toContain('expected error 0')
  })

  test('lines that say there were none are no sign', async () => {
    expect(
      (await failureOf(`Found 0 errors\n0 failed, 3 passed\nwarning: old\nsomething else\n${EXIT}`)).excerpt.every(({ kind }) => kind === 'tail')
    ).toBe(true)
  })

  test('a step that says nothing shows its end, marked so', async () => {
    const text = Array.from({ length: 60 }, (_, at) => `line ${at}`).join('\n')
    const { excerpt } = await failureOf(`${text}\n${EXIT}`)
    expect(excerpt).toHaveLength(30)
    expect(excerpt.slice(-2)).toEqual([
      { line: FIRST + 59, text: 'line 59', kind: 'tail' },
      { line: FIRST + 60, text: 'Process completed with exit code 1.', kind: 'tail' }
    ])
  })
})

describe('The cause is what the failing command said, not what stands near it', () => {
  const HEADER =
    '##[group]Run grep -q "No space left on device" log || exit 1\n\u001b[36;1mgrep -q "No space left on device" log || exit 1\u001b[0m\nshell: bash\n##[endgroup]'
  test.each([
    [
      'a passed test’s title beside a failed test',
      `  ✓ says so when ENOSPC: no space left on device, write\n  ● adds\n\n    expect(received).toBe(expected)\n\nTests:       1 failed, 2 total\n${EXIT}`,
      'exit_code'
    ],
    ['the echoed script beside an error of a compiler', `${HEADER}\nsrc/a.ts(3,5): error TS2322: no\n${EXIT}`, 'exit_code'],
    [
      'a passed test of Python',
      'tests/test_a.py::test_raises_MemoryError PASSED\nmake: *** [Makefile:3: test] Error 1\n##[error]Process completed with exit code 2.',
      'exit_code'
    ],
    ['a killed process', 'working\n##[error]Process completed with exit code 137.', 'exit_code'],
    ['a tool that could not write', `tar: a: Cannot write: No space left on device\n${EXIT}`, 'disk_full'],
    [
      'a heap that was full',
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory\n##[error]Process completed with exit code 134.',
      'out_of_memory'
    ]
  ])('%s', async (_, text, cause) => {
    expect((await failureOf(text)).cause).toBe(cause)
  })

  test('a group of tests that is called like the runner’s header is explained', async () => {
    const script = '##[group]Run make\n\u001b[36;1mmake\u001b[0m\nshell: bash\n##[endgroup]'
    const text = `${script}\n##[group]Run unit tests\n--- FAIL: TestAdd (0.00s)\n    a_test.go:7: got 4, want 3\nFAIL\n##[endgroup]\n${EXIT}`
    expect((await failureOf(text)).message).toBe('TestAdd: got 4, want 3 (a_test.go:7)')
  })
})

describe('The excerpt keeps its limits', () => {
  const flood = Array.from({ length: 500 }, (_, at) => `src/a${at}.c:${at + 1}:1: error: no ${at}`).join('\n')
  test.each([0, 1, 5, 30, 1000])('%i lines', async (excerptLines) => {
    expect((await failureOf(`${flood}\n${EXIT}`, { excerptLines })).excerpt.length).toBeLessThanOrEqual(excerptLines)
  })

  test('a huge line is cut in the middle', async () => {
    const [line] = (await failureOf(`error: ${'x'.repeat(10_000)} end\n${EXIT}`)).excerpt
    expect(line?.text.length).toBeLessThan(600)
    expect(line?.text.endsWith('end')).toBe(true)
  })

  test('findings are counted too: a flood of warnings does not hide the errors', async () => {
    const warnings = Array.from({ length: 3_000 }, (_, at) => `src/a${at}.c:1:1: warning: old`).join('\n')
    const { findings } = await failureOf(`${warnings}\nsrc/b.c:2:3: error: new\n${EXIT}`)
    expect(findings.length).toBeLessThanOrEqual(250)
    expect(findings).toContainEqual(expect.objectContaining({ file: 'src/b.c', line: 2, column: 3, severity: 'error' }))
  })
})

describe('Nobody is blamed without a reason', () => {
  test('a job whose steps all succeeded has no step and no finding', async () => {
    const job = jobWith('failure', 'success')
    expect(await failureOf(`src/a.c:1:1: error: x\n${EXIT}`, { job })).toMatchObject({ step: null, cause: 'unknown', findings: [], excerpt: [] })
  })

  test('a cancelled step is shown by its end', async () => {
    const job = jobWith('cancelled', 'cancelled')
    expect(await failureOf('src/a.c:1:1: error: x\n##[error]The operation was canceled.', { job })).toMatchObject({
      cause: 'cancelled',
      findings: []
    })
  })

  test('the same problem read by a rule and by a matcher is one finding, by its place in the repository', async () => {
    expect((await failureOf(`/home/runner/work/shop/shop/src/a.c:3:5: error: no\n${EXIT}`)).findings.map(({ file, line }) => [file, line])).toEqual([
      ['src/a.c', 3]
    ])
  })

  test('the last lines of the step are kept beside the excerpt, without empty ones and the exit code; none where none are to be shown', async () => {
    const text = `a.c:1:1: error: no\n${Array.from({ length: 50 }, (_, index) => `built ${index}\n`).join('\n')}\n${EXIT}`
    const { lastLines } = await failureOf(text)
    expect(lastLines.map((line) => line.text)).toEqual(Array.from({ length: 20 }, (_, index) => `built ${index + 30}`))
    expect(lastLines.at(-1)?.line).toBe(FIRST + 99)
    expect((await failureOf(text, { excerptLines: 0 })).lastLines).toEqual([])
    expect((await failureOf(text, { isNumbered: false })).lastLines.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, () => null))
  })

  test('the link names the step and the line within it, where that is certain', async () => {
    expect((await failureOf(`one\nerror: two\n${EXIT}`)).url).toMatch(/#step:3:2$/)
    const cut = { firstLine: FIRST, lastLine: FIRST, from: 0, to: 1, certainty: 'window' } as const
    expect(await failureOf(`one\nerror: two\n${EXIT}`, { cut })).toMatchObject({ url: expect.stringMatching(/#step:3:1$/), stepFirstLine: null })
  })
})

describe('What is cut short keeps what is known', () => {
  const lines = stepLines(`src/a.c:3:5: error: no\n${'working\n'.repeat(50)}done\n${EXIT}`)
  const diagnoseWithin = (cpu: CpuBudget) =>
    diagnose({
      toPath: createPathMapper('octo-org/shop'),
      job: jobWith('failure', 'failure'),
      allowedToFail: false,
      annotations: [],
      cut: null,
      unreadBecause: null,
      isNumbered: true,
      lines,
      excerptLines: 3,
      matchers: { builtIn, users: [], usedMs: new Map() },
      baseline: null,
      cpu
    })

  test.each([0, 1, 2, 30, 60, 90])('after %i pieces the step, its exit code and its end are there', async (pieces) => {
    const { failure, isCutShort, isExplained } = await diagnoseWithin(aBudget({ pieces, turns: 1 }))
    expect([isCutShort, isExplained]).toEqual([true, false])
    expect(failure).toMatchObject({ step: { number: 3, name: 'Test' }, cause: 'exit_code', exitCode: 1 })
    expect(failure.excerpt.map(({ text, kind }) => [text, kind])).toEqual([
      ['working', 'tail'],
      ['done', 'tail'],
      ['Process completed with exit code 1.', 'tail']
    ])
  })

  test('what the matchers found by then is a finding, and the headline', async () => {
    const whole = aBudget({ turns: 1 })
    await diagnoseWithin(whole)
    // But for the last piece, in which all is put together.
    const { failure, isCutShort } = await diagnoseWithin(aBudget({ pieces: whole.pieces() - 3, turns: 1 }))
    expect(isCutShort).toBe(true)
    expect(failure.findings).toMatchObject([{ file: 'src/a.c', line: 3 }])
    expect(failure.message).toBe('no (src/a.c:3)')
  })

  test('without any finding the headline says that the log was not explained to its end', async () => {
    const { failure } = await diagnoseWithin(aBudget({ pieces: 2, turns: 1 }))
    expect(failure.message).toBe('Exit code 1, and its log was not explained to its end')
  })

  test.each([1, 2, 5, 100])('%i turns a piece give the same as no pieces at all', async (turns) => {
    expect(await diagnoseWithin(aBudget({ turns }))).toEqual(await diagnoseWithin(unlimitedBudget))
  })
})
