import { spawnSync } from 'node:child_process'
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOT, readText } from '../governance/repository.ts'
import { makeFolder } from './support/command.ts'

const SCRIPT = join(ROOT, 'extension', 'gh-run-report')
const { name, version }: { readonly name: string; readonly version: string } = JSON.parse(readText('package.json'))

/** Runs the script as gh does, where these programs are the only ones; each prints what it is given. */
const run = (programs: readonly string[], args: readonly string[]) => {
  const home = makeFolder()
  const path = join(home, 'programs')
  mkdirSync(path)
  for (const program of programs) {
    const script = `#!/bin/sh\nprintf '%s\\n' "${program}" "$GH_TOKEN" "$GH_HOST" "$PWD" "$@"\nexit 1\n`
    writeFileSync(join(path, program), script, { mode: 0o755 })
  }
  const env = { PATH: path, HOME: home, GH_TOKEN: 'ownToken', GH_HOST: 'ghe.example.com' }
  const { status, stdout, stderr } = spawnSync('/bin/sh', [SCRIPT, ...args], { cwd: home, env, encoding: 'utf8' })
  return { status, printed: stdout.split('\n').slice(0, -1), stderr, home }
}

const ARGS = ['octo-org/octo-repo', '7', '--jobs', 'test *', '']

/** gh runs scripts of Windows with the sh of Git, which has other paths. */
;(process.platform === 'win32' ? describe.skip : describe)('gh run-report', () => {
  test('hands arguments, environment, folder and exit code over to an installed command', () => {
    const { status, printed, stderr, home } = run(['workflow-run-report', 'npx'], ARGS)
    expect([status, stderr]).toEqual([1, ''])
    expect(printed).toEqual(['workflow-run-report', 'ownToken', 'ghe.example.com', home, ...ARGS])
  })

  test('else to the package of this version, and never to one that the folder brings along', () => {
    const { status, printed, stderr, home } = run(['npx'], ARGS)
    expect([status, stderr]).toEqual([1, ''])
    expect(printed).toEqual(['npx', 'ownToken', 'ghe.example.com', home, '--yes', '--prefix', home, `${name}@${version}`, ...ARGS])
  })

  test('else says what it needs', () => {
    const { status, printed, stderr } = run([], ARGS)
    expect([status, printed]).toEqual([2, []])
    expect(stderr).toBe('gh run-report needs workflow-run-report, or npx, which comes with Node.js 24: see https://nodejs.org/download\n')
  })

  test('may be executed', () => {
    expect(statSync(SCRIPT).mode & 0o111).toBe(0o111)
  })
})
