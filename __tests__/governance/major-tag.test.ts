/** The scripts of release.yml that stand between a published release and the major tag, run with a stand-in for `gh`. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readText } from './repository.ts'

interface Step {
  readonly run?: string
  readonly shell?: string
}
const { jobs }: { readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>> } = parse(readText('.github/workflows/release.yml'))

/** Keeps what it was asked, refuses the attestation of one file, and knows the releases that it is told of. */
const GH = `#!/bin/sh
echo "$*" >> "$ASKED"
case "$*" in
  "attestation verify $REFUSED "*) exit 1 ;;
  *PATCH*) exit "$PATCH_CODE" ;;
  *--paginate*) printf '%s\\n' $RELEASES; exit "$LIST_CODE" ;;
esac
`

const root = mkdtempSync(join(tmpdir(), 'major-tag-'))
afterAll(() => rmSync(root, { recursive: true }))

/** Runs the job's scripts one after the other, as the runner does: the first that fails ends it. */
const run = (env: Readonly<Record<string, string>>): { readonly passed: boolean; readonly asked: readonly string[] } => {
  const folder = mkdtempSync(join(root, 'run-'))
  const asked = join(folder, 'asked')
  for (const name of ['bin', 'dist']) mkdirSync(join(folder, name))
  for (const file of ['asked', 'action.yml', 'dist/index.js', 'dist/1.index.js']) writeFileSync(join(folder, file), '')
  writeFileSync(join(folder, 'bin', 'gh'), GH, { mode: 0o755 })
  const known = {
    PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
    ...{ ASKED: asked, REFUSED: 'none', PATCH_CODE: '0', LIST_CODE: '0', GH_REPO: 'octo-org/report', COMMIT: 'c0ffee', TAG: 'v1.2.3' }
  }
  const passed = (jobs['major-tag']?.steps ?? []).every(({ run: script }) => {
    if (script === undefined) return true
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd: folder, env: { ...known, ...env } }).status === 0
  })
  return { passed, asked: readFileSync(asked, 'utf8').trim().split('\n') }
}
const moved = (asked: readonly string[]): readonly string[] => asked.filter((line) => line.includes('git/refs'))

const MOVE = 'api -X PATCH repos/octo-org/report/git/refs/tags/v1 -f sha=c0ffee -F force=true'
const MAKE = 'api repos/octo-org/report/git/refs -f ref=refs/tags/v1 -f sha=c0ffee'

// A stand-in for a program is a shell script.
const onPosix = process.platform === 'win32' ? describe.skip : describe
onPosix('The major tag', () => {
  test('moves to the newest release of its major when all that users run is attested for this commit of main', () => {
    const { passed, asked } = run({ RELEASES: 'v2.0.0 v1.2.3 v1.2.2 v1.10.0-rc nightly' })
    expect(passed).toBe(true)
    expect(moved(asked)).toEqual([MOVE])
    const verified = asked.filter((line) => line.startsWith('attestation verify'))
    expect(verified.map((line) => line.split(' ')[2]).sort()).toEqual(['action.yml', 'dist/1.index.js', 'dist/index.js'])
    for (const line of verified) {
      expect(line).toContain('--signer-workflow octo-org/report/.github/workflows/release.yml --source-ref refs/heads/main --source-digest c0ffee')
    }
  })

  test.each(['action.yml', 'dist/1.index.js', 'dist/index.js'])('stays where it is when %s is not attested', (file) => {
    const { passed, asked } = run({ RELEASES: 'v1.2.3', REFUSED: file })
    expect(passed).toBe(false)
    expect(moved(asked)).toEqual([])
  })

  test.each([
    ['a newer release of the same major is there', 'v1.2.3 v1.10.0', {}, true],
    ['the releases cannot be read', 'v1.2.3', { LIST_CODE: '1' }, false],
    ['no release is known', '', {}, false],
    ['the tag is that of no release of ours', 'v1.2.3', { TAG: 'v1.2.3-rc.1' }, false],
    ['the tag is a command', 'v1.2.3', { TAG: 'v1.2.3$(touch own)' }, false]
  ])('stays where it is when %s', (_name, releases, env, expected) => {
    const { passed, asked } = run({ RELEASES: releases, ...env })
    expect(passed).toBe(expected)
    expect(moved(asked)).toEqual([])
  })

  test('is made with the first release of a major', () => {
    expect(moved(run({ RELEASES: 'v1.2.3', PATCH_CODE: '1' }).asked)).toEqual([MOVE, MAKE])
  })

  test('is moved by scripts that stop at the first command that fails, in a pipe too', () => {
    const scripts = (jobs['major-tag']?.steps ?? []).filter(({ run: script }) => script !== undefined)
    expect(scripts.length).toBeGreaterThan(1)
    // actions/runner starts `bash` with pipefail only where a step names the shell.
    expect(scripts.filter(({ shell }) => shell !== 'bash')).toEqual([])
  })
})
