/** JSON outputs that a workflow pastes into a script: `run: echo ${{ steps.report.outputs.failures }}`. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jsonForShell } from '../../src/render/escape.ts'
import { renderOutputs } from '../../src/render/outputs.ts'
import { ATTACKS, anyText, MARK } from './support/attacks.ts'
import { type BatchFile, batchCommands, expandPercents } from './support/batch-line.ts'
import { foreignReport } from './support/foreign-report.ts'

const PATHS = { report: '', summary: '', digest: '', logsDir: '' }
const RANDOM = { numRuns: 150 }

/** How a script holds a value: in no quotes, double ones or single ones, and after them, where what leaves them is read as words. */
const FRAMES: readonly ((json: string) => string)[] = [
  (json) => `echo ${json}`,
  (json) => `echo "${json}"`,
  (json) => `echo '${json}'`,
  (json) => `echo "a '${json}'"`
]

const outputs = Object.values(ATTACKS).flatMap((attack) => {
  const {
    jobs = '',
    failures = '',
    failed_job_names: names = '',
    headline = ''
  } = renderOutputs(
    foreignReport(() => attack),
    PATHS
  )
  return [jobs, failures, names, headline]
})
const guarded = [...outputs, ...fc.sample(anyText(), RANDOM).map((text) => jsonForShell([text, { [text]: text }]))]
const linesOf = (values: readonly string[]): readonly string[] => values.flatMap((value) => FRAMES.map((frame) => frame(value)))

/** The same attacks as any JSON writer gives them. */
const unguarded = Object.values(ATTACKS).map((attack) => JSON.stringify([attack]))

const root = mkdtempSync(join(tmpdir(), 'shells-'))
afterAll(() => rmSync(root, { recursive: true }))

/** An empty folder, and a script beside it. */
const place = (name: string, text: string): { readonly folder: string; readonly script: string } => {
  const folder = mkdtempSync(join(root, 'in-'))
  const script = `${folder}-${name}`
  writeFileSync(script, text)
  return { folder, script }
}

const isThere = (program: string, args: readonly string[]): boolean => spawnSync(program, args, { timeout: 30_000 }).status === 0

describe.each(['bash', 'sh', 'dash'].filter((shell) => isThere(shell, ['-c', ':'])))('In %s', (shell) => {
  /** Runs lines one by one, where the mark is a command that leaves a file, as every redirection does. */
  const run = (lines: readonly string[]) => {
    const { folder, script } = place('script.sh', `${MARK}() { : > ran; }\n${lines.join('\n')}\n`)
    const { status, stdout, stderr } = spawnSync(shell, [script], { cwd: folder, encoding: 'utf8', timeout: 60_000, maxBuffer: 2 ** 28 })
    return { status, stdout, stderr, files: readdirSync(folder) }
  }

  test('no JSON output runs or writes anything, however it is quoted', () => {
    const { stdout, ...rest } = run(linesOf(guarded))
    expect(rest).toEqual({ status: 0, stderr: '', files: [] })
    expect(stdout.split('\n')).toHaveLength(guarded.length * FRAMES.length + 1)
  })

  test('one in single quotes arrives whole', () => {
    expect(run(guarded.map((value) => `printf '%s\\n' '${value}'`)).stdout).toBe(guarded.map((value) => `${value}\n`).join(''))
  })

  test('the same text without the guard does', () => {
    const lines = linesOf([JSON.stringify([ATTACKS['a shell command']])])
    expect(lines.filter((line) => run([line]).files.includes('ran'))).toHaveLength(3)
  })
})

describe('In cmd', () => {
  const file: BatchFile = {
    arguments: ['C:\\a b & c\\script.cmd'],
    variables: { PATH: `C:\\a & ${MARK} b`, QUOTED: `a" & ${MARK} "`, GITHUB_HEAD_REF: `x&${MARK}` }
  }
  const read = (line: string) => batchCommands(expandPercents(line, file))

  test.each([
    ['echo a', ['echo']],
    ['echo %PATH%', ['echo', MARK]],
    ['echo "%PATH%"', ['echo']],
    ['echo "%QUOTED%"', ['echo', MARK]],
    [`echo '%GITHUB_HEAD_REF%'`, ['echo', `${MARK}'`]],
    ['echo %GITHUB_HEAD_REF:a=b%', ['echo', MARK]],
    ['echo %~dp0', ['echo', 'c\\script.cmd']],
    ['echo %0 %1 %*', ['echo', 'c\\script.cmd']],
    ['echo 100%% & b', ['echo', 'b']],
    ['echo %NONE% 5% & b', ['echo', 'b']],
    ['echo "a & b" & c', ['echo', 'c']],
    ['echo ^& a ^" & b', ['echo', 'b']],
    ['a | b\r\nc', ['a', 'b', 'c']]
  ])('the reader of these tests finds the commands of %j', (line, names) => {
    expect(read(line).map(({ name }) => name)).toEqual(names)
  })

  test('the reader of these tests finds redirections', () => {
    expect(read('echo a > b')).toEqual([{ name: 'echo', isRedirected: true }])
    expect(read('echo "a > b"')).toEqual([{ name: 'echo', isRedirected: false }])
  })

  test('no JSON output changes by percent signs, and each is the text of one command', () => {
    for (const line of linesOf(guarded)) {
      expect(expandPercents(line, file)).toBe(line)
      expect(read(line)).toEqual([{ name: 'echo', isRedirected: false }])
      // Scripts can switch on the second expansion themselves.
      expect(line).not.toContain('!')
    }
  })

  test('the same text without the guard does become commands', () => {
    const changed = linesOf(unguarded).filter((line) => read(line).some(({ name, isRedirected }) => name !== 'echo' || isRedirected))
    expect(changed.length).toBeGreaterThan(FRAMES.length)
  })

  const onWindows = process.platform === 'win32' ? test : test.skip
  onWindows('itself, no JSON output runs or writes anything', () => {
    const run = (lines: readonly string[]) => {
      const { folder, script } = place('script.cmd', ['@echo off', ...lines, ''].join('\r\n'))
      mkdirSync(join(folder, 'bin'))
      writeFileSync(join(folder, 'bin', `${MARK}.cmd`), '@echo ran> ran\r\n')
      const env = { ...process.env, PATH: `${join(folder, 'bin')};${process.env.PATH}`, GITHUB_HEAD_REF: `x&${MARK}` }
      // As actions/runner ScriptHandlerHelpers.cs starts it.
      const args = ['/D', '/E:ON', '/V:OFF', '/S', '/C', `"CALL "${script}""`]
      const { status, stderr } = spawnSync(process.env.ComSpec ?? 'cmd.exe', args, {
        cwd: folder,
        env,
        encoding: 'utf8',
        timeout: 60_000,
        maxBuffer: 2 ** 28,
        windowsVerbatimArguments: true
      })
      return { status, stderr, files: readdirSync(folder) }
    }
    // cmd takes at most 8,191 characters for a line.
    const lines = linesOf(guarded).filter((line) => line.length < 8_000)
    expect(lines.length).toBeGreaterThan(guarded.length * 2)
    expect(run(lines)).toEqual({ status: 0, stderr: '', files: ['bin'] })
    expect(run(['echo "%GITHUB_HEAD_REF%" %GITHUB_HEAD_REF%']).files).toEqual(['bin', 'ran'])
  })
})

describe('In PowerShell', () => {
  const shell = ['pwsh', 'powershell'].find((name) => isThere(name, ['-NoProfile', '-NonInteractive', '-Command', 'exit 0']))

  test('no string of a JSON output holds what ends a string or starts an expression', () => {
    for (const value of guarded) {
      // A headline has no quotes of its own.
      const strings = value.match(/"[^"]*"/g) ?? [`"${value}"`]
      for (const text of strings) expect(text.slice(1, -1)).not.toMatch(/[$`'"\u2018-\u201f(){}[\];|&<>#\r\n]/)
    }
  })

  const withShell = shell === undefined ? test.skip : test
  withShell(
    'itself, no JSON output runs or writes anything',
    () => {
      const { folder, script } = place(
        'script.ps1',
        `function ${MARK} { Set-Content -Path ran -Value ran }\nforeach ($line in Get-Content -Path '${join(root, 'lines.txt')}') { try { Invoke-Expression $line } catch { } }\n`
      )
      writeFileSync(join(root, 'lines.txt'), `${linesOf(guarded).join('\n')}\n`)
      const args = ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File', script]
      const { status } = spawnSync(shell ?? '', args, { cwd: folder, encoding: 'utf8', timeout: 120_000, maxBuffer: 2 ** 28 })
      expect({ status, files: readdirSync(folder) }).toEqual({ status: 0, files: [] })
    },
    150_000
  )
})
