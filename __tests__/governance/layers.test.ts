import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ROOT } from './repository.ts'

/** Files that break a rule of the architecture, and the sentence or rule that must come back. */
const BROKEN = [
  ['src/model/run.ts', "import { x } from '../log/x.ts'\n\nexport const y = x\n", 'The model is types only.'],
  ['src/log/file.ts', "import { readFileSync } from 'node:fs'\n\nexport const x = readFileSync\n", 'The pure core does no I/O.'],
  ['src/log/report.ts', "import { x } from '../report/x.ts'\n\nexport const y = x\n", 'The log room knows only the model.'],
  ['src/diagnose/core.ts', "import { info } from '@actions/core'\n\nexport const x = info\n", 'The pure core does no I/O.'],
  ['src/timing/outward.ts', "import { x } from '../github/x.ts'\n\nexport const y = x\n", 'Dependencies point inward.'],
  ['src/report/outward.ts', "import { x } from '../runner/x.ts'\n\nexport const y = x\n", 'Dependencies point inward.'],
  ['src/jobs/octokit.ts', "import { x } from '@octokit/plugin-retry'\n\nexport const y = x\n", 'The pure core does no I/O.'],
  ['src/run.ts', "import { x } from './github/x.ts'\n\nexport const y = x\n", 'Dependencies point inward.'],
  ['src/inputs.ts', "import { getInput } from '@actions/core'\n\nexport const x = getInput\n", 'The use case knows ports, not libraries.'],
  ['src/errors.ts', "import { join } from 'node:path'\n\nexport const x = join\n", 'The use case does no I/O of its own'],
  ['src/runner/api.ts', "import { x } from '@actions/github'\n\nexport const y = x\n", 'Only src/github talks to GitHub.'],
  ['src/github/out.ts', "import { info } from '@actions/core'\n\nexport const x = info\n", 'Only src/runner talks to the runner.'],
  ['src/report/environment.ts', 'export const x = process.env.HOME\n', 'noProcessEnv'],
  ['src/diagnose/print.ts', "console.log('x')\n", 'noConsole'],
  ['src/log/any.ts', 'export const x = (y: any): unknown => y\n', 'noExplicitAny'],
  ['src/timing/default.ts', 'export default 1\n', 'noDefaultExport']
] as const

const ALLOWED = [
  ['src/github/octokit.ts', "import { retry } from '@octokit/plugin-retry'\n\nexport const x = retry\n"],
  ['src/runner/core.ts', "import { info } from '@actions/core'\n\nexport const x = info\n"],
  ['src/diagnose/inward.ts', "import { x } from '../log/x.ts'\n\nexport const y = x\n"]
] as const

/** The part of Biome's JSON report that matters. */
interface LintReport {
  readonly diagnostics: readonly { readonly message: string; readonly category: string; readonly location: { readonly path: string } }[]
}

describe('the rules between rooms', () => {
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

  test.each(BROKEN)('the linter stops %s', (path, _text, rule) => {
    expect(saidOf(path)).toEqual([expect.stringContaining(rule)])
  })

  test.each(ALLOWED)('the linter lets %s pass', (path, _text) => {
    expect(saidOf(path)).toEqual([])
  })
})
