import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ROOT } from './repository.ts'

/** Files that break a rule, and the rule or its sentence that must come back. */
const BROKEN = [
  ['src/log/file.ts', "import { readFileSync } from 'node:fs'\n\nexport const x = readFileSync\n", 'This room does no I/O'],
  ['src/app/collect/file.ts', "import { join } from 'node:path'\n\nexport const x = join\n", 'This room does no I/O'],
  ['src/render/view/file.ts', "import { readFileSync } from 'node:fs'\n\nexport const x = readFileSync\n", 'no I/O'],
  ['src/render/view/writer.ts', "import { writeBlocks } from '../markdown/write.ts'\n\nexport const x = writeBlocks\n", 'none of their writers'],
  ['src/render/environment.ts', 'export const x = process.env.HOME\n', 'noProcessEnv'],
  ['src/github/environment.ts', 'export const x = process.env.HOME\n', 'noProcessEnv'],
  ['src/diagnose/print.ts', "console.log('x')\n", 'noConsole'],
  ['src/cli/environment.ts', 'export const x = process.env.HOME\n', 'noProcessEnv'],
  ['src/cli/print.ts', "console.log('x')\n", 'noConsole'],
  ['src/action/print.ts', "console.log('x')\n", 'noConsole'],
  ['src/log/any.ts', 'export const x = (y: any): unknown => y\n', 'noExplicitAny'],
  ['src/timing/default.ts', 'export default 1\n', 'noDefaultExport']
] as const

const ALLOWED = [
  ['src/platform/file.ts', "import { readFileSync } from 'node:fs'\n\nexport const x = readFileSync\n"],
  ['src/cli/file.ts', "import { readFileSync } from 'node:fs'\n\nexport const x = readFileSync\n"],
  ['src/action/environment.ts', 'export const x = process.env.HOME\n']
] as const

/** The part of Biome's JSON report that matters. */
interface LintReport {
  readonly diagnostics: readonly { readonly message: string; readonly category: string; readonly location: { readonly path: string } }[]
}

describe('the linter', () => {
  let folder = ''
  let report: LintReport = { diagnostics: [] }

  const saidOf = (path: string): readonly string[] =>
    report.diagnostics
      .filter(({ location }) => location.path.replaceAll('\\', '/') === path)
      .map(({ category, message }) => `${category}: ${message}`)

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'layers-'))
    cpSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'))
    for (const [path, text] of [...BROKEN, ...ALLOWED]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const biome = join(dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')), 'bin', 'biome')
    const args = ['lint', '--reporter=json', '--max-diagnostics=none', '.']
    report = JSON.parse(spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' }).stdout)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(BROKEN)('stops %s', (path, _text, rule) => {
    expect(saidOf(path)).toEqual([expect.stringContaining(rule)])
  })

  test.each(ALLOWED)('lets %s pass', (path, _text) => {
    expect(saidOf(path)).toEqual([])
  })
})
