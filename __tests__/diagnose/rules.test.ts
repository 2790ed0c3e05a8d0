import { describe, expect, test } from '@jest/globals'
import { createBlockSearch } from '../../src/diagnose/blocks.ts'
import { RULES } from '../../src/diagnose/rules/all.ts'
import { finished } from '../support/cpu.ts'
import { cpuMsOf } from '../support/cpu-time.ts'
import { FIRST, prepared, textsOf } from './support/step-lines.ts'

const blocksOf = (text: string) => {
  const lines = prepared(text)
  return finished(createBlockSearch(lines, textsOf(lines), (file) => !file.includes('node_modules'))).blocks
}

describe('A tool’s failure is one block with its message and its place', () => {
  test.each([
    {
      name: 'jest',
      text: 'FAIL src/a.test.ts\n  ● adds › two\n\n    expect(received).toBe(expected)\n\n    Expected: 3\n    Received: 4\n\n    > 5 |   expect(add(1, 2)).toBe(3)\n\n      at Object.<anonymous> (src/a.test.ts:5:21)\n\nTests:       1 failed, 1 total',
      block: { rule: { source: 'jest' }, name: 'adds › two', position: { file: 'src/a.test.ts', line: 5, column: 21 } }
    },
    {
      name: 'vitest',
      text: ' FAIL  src/a.test.ts > adds\nAssertionError: expected 4 to be 3\n ❯ src/a.test.ts:5:21\n⎯⎯⎯⎯⎯',
      block: { rule: { source: 'vitest' }, name: 'adds', message: 'AssertionError: expected 4 to be 3', position: { file: 'src/a.test.ts', line: 5 } }
    },
    {
      name: 'pytest',
      text: '____________ test_adds ____________\n\n    def test_adds():\n>       assert add(1, 2) == 3\nE       assert 4 == 3\n\ntests/test_a.py:4: AssertionError',
      block: { rule: { source: 'pytest' }, name: 'test_adds', message: 'assert 4 == 3', position: { file: 'tests/test_a.py', line: 4 } }
    },
    {
      name: 'a traceback of Python, by its end',
      text: 'Traceback (most recent call last):\n  File "a.py", line 1, in <module>\n    f()\n  File "b.py", line 9, in f\n    raise ValueError("no")\nValueError: no\ndone',
      block: { rule: { source: 'python' }, message: 'ValueError: no', position: { file: 'b.py', line: 9 } }
    },
    {
      name: 'go test',
      text: '--- FAIL: TestAdd (0.00s)\n    a_test.go:7: got 4, want 3\nFAIL',
      block: { rule: { source: 'go-test' }, name: 'TestAdd', message: 'got 4, want 3', position: { file: 'a_test.go', line: 7 } }
    },
    {
      name: 'rustc',
      text: 'error[E0308]: mismatched types\n --> src/lib.rs:2:5\n  |\n2 |     "x"\n  |     ^^^ expected `i32`\n\nerror: could not compile `a` (lib) due to 1 previous error',
      block: { rule: { source: 'rust' }, message: 'mismatched types', position: { file: 'src/lib.rs', line: 2, column: 5 } }
    },
    {
      name: 'gcc',
      text: "src/a.c:3:5: error: use of undeclared identifier 'x'\n    3 |     x = 1;\n      |     ^",
      block: { rule: { source: 'compiler' }, message: "use of undeclared identifier 'x'", position: { file: 'src/a.c', line: 3, column: 5 } }
    },
    {
      name: 'gradle',
      text: "FAILURE: Build failed with an exception.\n\n* What went wrong:\nExecution failed for task ':app:check'.\n> Two versions of one library\n\n* Try:\n> Run with --stacktrace",
      block: { rule: { source: 'gradle' }, message: '> Two versions of one library' }
    },
    {
      name: 'npm',
      text: 'npm error code E404\nnpm error 404 Not Found - GET https://registry.example/x\nnpm error A complete log of this run can be found in: /x.log',
      block: { rule: { source: 'npm' }, message: '404 Not Found - GET https://registry.example/x' }
    },
    {
      name: 'a shell',
      text: '/home/runner/work/_temp/0a.sh: line 2: dockr: command not found',
      block: { rule: { source: 'shell' }, position: null }
    },
    { name: 'git', text: "fatal: unable to access 'https://x/': The requested URL returned error: 403", block: { rule: { source: 'git' } } },
    {
      name: 'terraform',
      text: '╷\n│ Error: Invalid value\n│ \n│   on main.tf line 6, in resource "a" "b":\n╵',
      block: { rule: { source: 'terraform' }, position: { file: 'main.tf', line: 6 } }
    }
  ])('$name', ({ text, block }) => {
    expect(blocksOf(text).find(({ rule }) => rule.class === 'failure')).toMatchObject(block)
  })

  test('an error that the job annotated is a failure in no tool’s shape, with the further lines of its message', () => {
    const lines = prepared('##[error]The thing broke\nmore of it\nother output').map((line, at) => (at === 1 ? { ...line, continues: true } : line))
    expect(finished(createBlockSearch(lines, textsOf(lines), () => true)).blocks).toMatchObject([
      { rule: { source: 'annotation' }, lines: [0, 1], message: 'The thing broke' }
    ])
  })

  test('the runner’s own last words are no failure', () => {
    expect(blocksOf('##[error]Process completed with exit code 1.')).toEqual([])
    expect(blocksOf('##[error]The operation was canceled.')).toEqual([])
  })

  test('positions in code that is not the user’s are passed over', () => {
    const [block] = blocksOf('Error: no\n    at f (/w/node_modules/x/i.js:1:2)\n    at g (/w/src/a.js:3:4)')
    expect(block?.position).toMatchObject({ file: '/w/src/a.js', line: 3, at: 2 })
  })

  test('lines are told by index, numbers by the log', () => {
    expect(prepared('a\nb').map(({ number }) => number)).toEqual([FIRST, FIRST + 1])
  })
})

describe('A hostile line costs a rule no time', () => {
  const hostile = ['a', ' ', ':', '/', '1', 'a:1:', '(', '.', 'E ', '-', '|', '"', 'error ', 'a.', '::', '\t', '> ', '❯ ', '[', "'"].map((piece) =>
    piece.repeat(Math.ceil(1_000 / piece.length)).slice(0, 1_000)
  )
  test.each(RULES.map((rule) => ({ rule, name: `${rule.source} ${rule.head.source.slice(0, 60)}` })))('$name', ({ rule }) => {
    const patterns = [
      rule.head,
      rule.after,
      rule.under,
      rule.before,
      rule.body,
      rule.end,
      rule.keep,
      ...(rule.first ?? []),
      rule.name,
      ...[rule.message ?? []].flat(),
      rule.position
    ]
    const ms = cpuMsOf(() => {
      for (const pattern of patterns) for (const text of [...hostile, ...hostile.map((line) => `${line}!\u0001`)]) pattern?.test(text)
    })
    // Forty lines for each of at most twelve patterns.
    expect(ms).toBeLessThan(500)
  })
})

test.each(["Build file '/shop/build.gradle' line: 3", "Settings file '/shop/settings.gradle' line: 3", '1: Task failed with an exception.'])(
  'what stands above a failure of Gradle is a part of it: %s',
  (above) =>
    expect(blocksOf(`${above}\n* What went wrong:\nNo till was found.`).at(-1)).toMatchObject({ rule: { source: 'gradle' }, lines: [0, 1, 2] })
)
