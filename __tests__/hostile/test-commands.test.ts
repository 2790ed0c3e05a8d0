/** Commands that people paste into their shell, with a stranger's words in them. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { commandLine, exactly } from '../../src/diagnose/reproduce/command-line.ts'
import { ATTACKS, anyText, MARK } from './support/attacks.ts'

const folder = mkdtempSync(join(tmpdir(), 'commands-'))
afterAll(() => rmSync(folder, { recursive: true }))

const names = [
  ...Object.values(ATTACKS),
  ...[
    '$(M)',
    '`M`',
    "'; M; '",
    "'$(M)'",
    '"; M; "',
    '\\',
    "\\'; M #",
    '; M',
    '& M',
    '| M',
    '> ran',
    '-rf',
    '--help=$(M)',
    '!!',
    '~',
    '* ?',
    '{a,b}',
    '#'
  ].map((name) => name.replaceAll('M', MARK)),
  ...fc.sample(anyText(), { numRuns: 300 })
]
const asked = names.flatMap((name) => [
  { line: commandLine('program -a {} {}', `tests/a.py::${name}`, name), args: ['-a', `tests/a.py::${name}`, name] },
  { line: commandLine('program -t {}', exactly(name)), args: ['-t', exactly(name)] }
])
const commands = asked.flatMap(({ line, args }) => (line === null ? [] : [{ line, args }]))

const isThere = (shell: string): boolean => spawnSync(shell, ['-c', ':'], { timeout: 30_000 }).status === 0

describe.each(['bash', 'sh', 'dash', 'zsh'].filter(isThere))('In %s', (shell) => {
  test('a command for a test of any name runs one program, with that name', () => {
    const script = [`${MARK}() { : > ran; }`, "program() { printf '%s\\n' \"$@\" '--'; }", ...commands.map(({ line }) => line)].join('\n')
    const { status, stdout, stderr } = spawnSync(shell, { cwd: folder, input: script, encoding: 'utf8', timeout: 60_000 })
    expect({ status, stderr, files: readdirSync(folder) }).toEqual({ status: 0, stderr: '', files: [] })
    expect(stdout).toBe(commands.map(({ args }) => `${[...args, '--'].join('\n')}\n`).join(''))
  })
})

test('Many of the names can be told in a command', () => {
  expect(commands.length).toBeGreaterThan(names.length / 4)
})
