import { describe, expect, test } from '@jest/globals'
import { onlyCommandOf, silentCommand } from '../../src/diagnose/silent-command.ts'
import { EXIT, step } from './support/script-step.ts'
import { stepLines } from './support/step-lines.ts'

const find = (text: string): string | null => silentCommand(stepLines(text))

describe('The command that ended a step is known', () => {
  test.each([
    ['of a script of one command', 'test -f a.txt', '', 'test -f a.txt'],
    ['with what it printed', 'make check', 'checking', 'make check'],
    ['over several lines', 'curl -f \\\n  -o a \\\n  https://shop.example/a', '', 'curl -f -o a https://shop.example/a'],
    [
      'below settings, comments and output',
      'set -euo pipefail\n# all of it\n\nexport MODE=fast\necho "now checking"\n./check.sh --all',
      '',
      './check.sh --all'
    ],
    ['above mere output, which it did not come to', './check.sh --all\necho done', '', './check.sh --all'],
    ['with operators in quotes', `test -z "$(git status --porcelain | head -n 1)"`, '', 'test -z "$(git status --porcelain | head -n 1)"'],
    ['with redirections', './check.sh > log.txt 2>&1', '', './check.sh > log.txt 2>&1'],
    ['with a word that begins like a compound command', 'format-all .', '', 'format-all .'],
    ['of a traced script', 'set -ex\nmake a\nmake b', '+ make a\na\n+ make b', 'make b'],
    ['of a traced substitution', 'set -eux\nVERSION=$(git describe)\nmake', '++ git describe\n+ VERSION=', 'git describe']
  ])('%s', (_, script, output, command) => {
    expect(find(`${step(script, output)}${EXIT}`)).toBe(command)
  })

  test.each([
    ['sh', 'sh -e {0}'],
    ['PowerShell', '/usr/bin/pwsh -command ". \'{0}\'"'],
    ['cmd', 'C:\\Windows\\system32\\cmd.EXE /D /E:ON /V:OFF /S /C "CALL "{0}""'],
    ['a shell that goes on after a failure', 'bash {0}']
  ])('in %s', (_, shell) => {
    expect(find(`${step('npm run check', '', shell)}${EXIT}`)).toBe('npm run check')
  })

  test('of the inner step of a composite action that failed', () => {
    expect(find(`##[group]Run ./action\n##[endgroup]\n${step('make a')}${step('make b')}${EXIT}`)).toBe('make b')
  })

  test('before what other steps print behind it', () => {
    expect(find(`${step('make a')}${EXIT}\n${step('make b')}done`)).toBe('make a')
  })
})

describe('The command that ended a step is not known', () => {
  test.each([
    ['of a script of several', 'make a\nmake b', ''],
    ['of a list', 'make a && make b', ''],
    ['of a pipe', 'make a | tee log', ''],
    ['of commands in one line', 'make a; make b', ''],
    ['of a loop', 'for x in a b; do\n  make $x\ndone', ''],
    ['of a condition', 'if make a; then\n  make b\nfi', ''],
    ['of a function', 'build() {\n  make a\n}\nbuild', ''],
    ['of a text over several lines', 'cat <<EOF\nmake a\nEOF', ''],
    ['of an open quote', 'python -c "\nimport a"', ''],
    ['that says nothing', 'exit 1', ''],
    ['of a script with a trap', "trap 'rm -f a' EXIT\nmake a", ''],
    ['of a traced pipe', 'set -ex\nmake a | tee log', '+ make a\n+ tee log'],
    ['of a traced exit', 'set -ex\nmake a || exit 1', '+ make a\n+ exit 1'],
    ['of lines that only look like traces', 'make a\ndiff -u a b', '--- a\n+++ b\n+ one'],
    ['of a traced script that printed no trace', 'set -ex\nmake a\nmake b', '']
  ])('%s', (_, script, output) => {
    expect(find(`${step(script, output)}${EXIT}`)).toBeNull()
  })

  test.each([
    ['of an action', '##[group]Run octo/check@v1\nwith:\n  a: b\n##[endgroup]\n##[error]Process completed with exit code 1.'],
    ['without an exit code', step('make a')],
    ['of a stopped step', `${step('make a')}##[error]The operation was canceled.`],
    ['of a script of Python', `${step('import a', '', '/usr/bin/python {0}')}${EXIT}`],
    ['where the header is cut off', `##[group]Run make a\n\u001b[36;1mmake a\u001b[0m\n${EXIT}`],
    ['above mere output that a shell comes to after a failure', `${step('make a\necho done', '', 'bash {0}')}${EXIT}`],
    ['without lines', '']
  ])('%s', (_, text) => {
    expect(find(text)).toBeNull()
  })
})

describe('The only command of a script that runs a tool', () => {
  test.each([
    {
      name: 'is told on one line',
      script: ['URL=$(./url)', 'curl -sf "$URL" \\', '  -o till.json', 'cat till.json'],
      command: 'curl -sf "$URL" -o till.json'
    },
    {
      name: 'is not the one of a comment',
      script: ['# curl asks the till', 'curl -f https://shop.example'],
      command: 'curl -f https://shop.example'
    },
    { name: 'is none of two', script: ['curl -f https://shop.example/a', 'curl -f https://shop.example/b'], command: null },
    { name: 'is none within another one', script: ['TILL=$(curl -f https://shop.example)'], command: null },
    { name: 'is none where the tool is only a part of a name', script: ['./curl-all.sh'], command: null }
  ])('$name', ({ script, command }) => expect(onlyCommandOf('curl', script)).toBe(command))
})
