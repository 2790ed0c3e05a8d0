import { describe, expect, test } from '@jest/globals'
import { createBlockSearch } from '../../src/diagnose/blocks.ts'
import { gatherEvidence } from '../../src/diagnose/evidence.ts'
import { createPathMapper } from '../../src/diagnose/paths.ts'
import { selectBlocks } from '../../src/diagnose/select.ts'
import { finished } from '../support/cpu.ts'
import { prepared, textsOf } from './support/step-lines.ts'

const toPath = createPathMapper('octo-org/shop')

/** The first cause of a step that printed this. */
const causeOf = (text: string) => {
  const lines = prepared(text)
  const { blocks } = finished(createBlockSearch(lines, textsOf(lines), (file) => toPath(file, null) !== null))
  const [cause] = selectBlocks(gatherEvidence(lines, blocks, [], toPath)).causes
  return cause && { source: cause.rule.source, message: cause.message, name: cause.name, line: cause.position?.line ?? null }
}

/** A prefix before each line of a text; `%` in it stands for the line's number. */
const prefixed = (prefix: string, text: string): string =>
  text
    .split('\n')
    .map((line, at) => `${prefix.replace('%', String(at + 10))}${line}`)
    .join('\n')

const JEST = `running
FAIL src/a.test.ts
  ● adds

    expect(received).toBe(expected)

      at Object.<anonymous> (src/a.test.ts:5:21)

Tests:       1 failed, 1 total`

describe('A failure is read as the inner tool printed it, whatever name stands before its lines', () => {
  test.each([
    ['docker compose', 'web-1  | '],
    ['a container with many words', 'shop_web_1 | '],
    ['BuildKit', '#12 3.4% '],
    ['turbo', '@shop/web:test: '],
    ['turbo with a task of two words', '@shop/web:test:unit: '],
    ['pnpm, recursive', 'packages/web test: '],
    ['pnpm, at the root', '. test: '],
    ['lerna', '@shop/web: '],
    ['lerna, a short name', 'web-app: '],
    ['concurrently', '[0] '],
    ['concurrently, by name', '[web] '],
    ['concurrently, by name and time', '[web] 10:02:% '],
    ['foreman', 'web.1  | '],
    ['foreman with times', '10:02:% web.1  | '],
    ['kubectl', '[pod/web-7d9/app] '],
    ['yarn workspaces', '[@shop/web]: '],
    ['a runner that nobody knows', 'leg#3> '],
    ['a runner within a runner', 'packages/web test: [unit] '],
    ['a box without a right side', '┃ ']
  ])('%s', (_, prefix) => {
    expect(causeOf(prefixed(prefix, JEST))).toMatchObject({ source: 'jest', name: 'adds', message: 'expect(received).toBe(expected)', line: 5 })
  })

  test('a level behind the name is a level', () => {
    const text = prefixed('[api] ', '[INFO] a\n[INFO] b\n[INFO] c\n[ERROR] Failed to execute goal on project api: Compilation failure')
    expect(causeOf(text)).toMatchObject({ source: 'maven', message: 'Compilation failure' })
  })

  test.each([
    ['few lines', 'web: error: no price\nweb: done'],
    ['a level', 'error: one\nerror: two\nerror: three\nerror: four'],
    ['a path', '/usr/bin/ld: a\n/usr/bin/ld: b\n/usr/bin/ld: c\n/usr/bin/ld: d'],
    ['a file', 'src/a.ts: a\nsrc/a.ts: b\nsrc/a.ts: c\nsrc/a.ts: d'],
    ['a place', 'lib/a:3: a\nlib/a:3: b\nlib/a:3: c\nlib/a:3: d'],
    ['a result', '[FAIL] a\n[FAIL] b\n[FAIL] c\n[FAIL] d'],
    ['an exception', 'TypeError: a\nTypeError: b\nTypeError: c\nTypeError: d'],
    ['the frame of code', '   | a\n   | b\n   | c\n   | d']
  ])('%s are no name', (_, text) => {
    expect(prepared(text).every(({ inner }) => inner === null)).toBe(true)
  })
})

describe('A failure is read out of what an outer tool wraps around it', () => {
  test.each([
    {
      name: 'pip and its subprocess',
      text: `  error: subprocess-exited-with-error

  × python setup.py bdist_wheel did not run successfully.
  │ exit code: 1
  ╰─> [3 lines of output]
      running build_ext
      src/fast.c:3:10: fatal error: widget.h: No such file or directory
      compilation terminated.
      [end of output]

  note: This error originates from a subprocess, and is likely not a problem with pip.
  ERROR: Failed building wheel for widget
ERROR: Failed to build installable wheels for some pyproject.toml based projects (widget)`,
      cause: { source: 'compiler', message: 'widget.h: No such file or directory', line: 3 }
    },
    {
      name: 'a build script of cargo',
      text: `error: failed to run custom build command for \`widget-sys v0.1.0\`

Caused by:
  process didn't exit successfully: \`/target/debug/build/widget/build-script-build\` (exit status: 101)
  --- stdout
  cargo:rerun-if-changed=build.rs

  --- stderr
  thread 'main' panicked at build.rs:7:9:
  libwidget is not installed`,
      cause: { source: 'rust-test', message: 'libwidget is not installed', line: 7 }
    },
    {
      name: 'BuildKit, which prints the time on blank lines too',
      text: `#9 [4/4] RUN npm run build
#9 0.744 > vite build
#9 0.883 error during build:
#9 0.886
#9 0.886 [vite]: Rollup failed to resolve import "./price" from "src/a.js".
#9 ERROR: process "/bin/sh -c npm run build" did not complete successfully: exit code: 1
------
 > [4/4] RUN npm run build:
0.883 error during build:
0.886
------
ERROR: failed to solve: process "/bin/sh -c npm run build" did not complete successfully: exit code: 1
##[error]buildx failed with: ERROR: failed to solve: process "/bin/sh -c npm run build" did not complete successfully: exit code: 1`,
      cause: { source: 'bundler', message: '[vite]: Rollup failed to resolve import "./price" from "src/a.js".' }
    },
    {
      name: 'npm and a lifecycle script',
      text: `npm error code 1
npm error path /srv/node_modules/widget
npm error command failed
npm error command sh -c node-gyp rebuild
npm error gyp ERR! stack Error: not found: make
npm error gyp ERR! not ok`,
      cause: { message: 'Error: not found: make' }
    },
    {
      name: 'a traceback in stderr',
      text: `Backend failed
      [stderr]
      Traceback (most recent call last):
        File "setup.py", line 4, in <module>
          main()
      OSError: README.md is missing

error: Command failed with exit code 1`,
      cause: { source: 'python', message: 'OSError: README.md is missing', line: 4 }
    },
    {
      name: 'a box',
      text: `╭─ failed ───────────────────────────╮
│ error: 2 versions of one crate     │
╰────────────────────────────────────╯
make: *** [all] Error 1`,
      cause: { message: 'error: 2 versions of one crate' }
    },
    {
      name: 'a box whose title says that it holds an error',
      text: "╭─ Error ─────────────────────────╮\n│ No such command 'deplyo'.         │\n╰───────────────────────────────────╯",
      cause: { message: "No such command 'deplyo'." }
    },
    {
      name: 'a traceback in a box',
      text: `╭──────────── Traceback (most recent call last) ────────────╮
│ /srv/app/main.py:12 in main                               │
│                                                           │
│ ❱ 12 │   raise ValueError("no price")                     │
╰───────────────────────────────────────────────────────────╯
ValueError: no price`,
      cause: { source: 'python', message: 'ValueError: no price', line: 12 }
    },
    {
      name: 'fastlane',
      text: "[10:00:02]: ▸ ❌  /srv/App/Price.swift:3:5: cannot find 'prize' in scope\n[10:00:03]: Exit status: 65\n[!] Error building the application - see the log above",
      cause: { line: 3 }
    },
    {
      name: 'a provisioner of Terraform',
      text: `${prefixed('null_resource.x (local-exec): ', 'reading\none\ntwo\nError: no price table')}
╷
│ Error: local-exec provisioner error
│${' '}
│   on main.tf line 3, in resource "null_resource" "x":
╵`,
      cause: { message: 'Error: no price table' }
    },
    {
      name: 'a program that a Symfony console ran',
      text: '\nIn Git.php line 604:\n                                       \n  Failed to execute git clone a        \n                                       \n    Cloning into a                     \n  fatal: repository a does not exist   \n                                       \n',
      cause: { source: 'symfony-console', message: 'fatal: repository a does not exist' }
    },
    {
      name: 'the output of a command on one line',
      text: "  Error Output: fatal: Authentication failed for 'https://example.com/a.git'",
      cause: { source: 'git', message: "Authentication failed for 'https://example.com/a.git'" }
    },
    {
      name: 'a program that no rule knows, by its last word',
      text: '#7 0.1 reading prices\n#7 0.2 price table does not exist\n#7 0.3 bye\n#7 ERROR: process "/bin/sh -c ./prices" did not complete successfully: exit code: 3',
      cause: { message: 'price table does not exist' }
    },
    {
      name: 'an action that repeats the exit code',
      text: "Error: can't load config: unknown linter\n##[error]lint-tool exit with code 3",
      cause: { message: "Error: can't load config: unknown linter" }
    },
    {
      name: 'gradle and a process',
      text: `src/main/a.c:9:1: error: expected ';'

FAILURE: Build failed with an exception.

* What went wrong:
Execution failed for task ':native'.
> Process 'command 'cc'' finished with non-zero exit value 1

* Try:
> Run with --stacktrace`,
      cause: { source: 'compiler', message: "expected ';'" }
    },
    {
      name: 'Ansible and the output of a command',
      text: 'TASK [start] ****\nfatal: [web1]: FAILED! => {"changed": true, "cmd": ["start"], "msg": "non-zero return code", "rc": 1, "stderr": "starting\\nerror: port 80 is in use", "stdout": ""}',
      cause: { source: 'ansible', message: 'error: port 80 is in use' }
    },
    {
      name: 'Ansible and its own message',
      text: 'fatal: [web1]: UNREACHABLE! => {"changed": false, "msg": "Failed to connect to the host via ssh", "unreachable": true}',
      cause: { source: 'ansible', message: 'Failed to connect to the host via ssh' }
    },
    {
      name: 'pre-commit, by hook',
      text: `trim trailing whitespace.................Passed
check yaml...............................Failed
- hook id: check-yaml
- exit code: 1

mapping values are not allowed in this context
  in "deploy/web.yml", line 3, column 13

black....................................Failed
- hook id: black
- files were modified by this hook`,
      cause: { source: 'pre-commit', name: 'check-yaml', message: 'mapping values are not allowed in this context', line: 3 }
    },
    {
      name: 'pre-commit and a hook that changed files',
      text: 'black....................................Failed\n- hook id: black\n- files were modified by this hook\n\nreformatted a.py\n\nmypy.....Passed',
      cause: { source: 'pre-commit', name: 'black', message: 'files were modified by this hook' }
    }
  ])('$name', ({ text, cause }) => {
    expect(causeOf(text)).toMatchObject(cause)
  })

  test('each failed hook of pre-commit is a failure of its own', () => {
    const lines = prepared(
      'a...Failed\n- hook id: one\n- exit code: 1\n\nsrc/a.py:1:1: E501 too long\n\nb...Failed\n- hook id: two\n- exit code: 1\n\nExecutable `two` not found'
    )
    const { blocks } = finished(createBlockSearch(lines, textsOf(lines), () => true))
    expect(blocks.map(({ name, message }) => [name, message])).toEqual([
      ['one', 'src/a.py:1:1: E501 too long'],
      ['two', 'Executable `two` not found']
    ])
  })

  test('a wrapper is a cause where nothing else is one', () => {
    expect(causeOf('building\nERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2')).toMatchObject({
      source: 'docker-build'
    })
  })
})
