/**
 * Writes demo/github/openapi.generated.json: the response schemas of the endpoints that the local GitHub serves, cut out of GitHub's own
 * OpenAPI description. `--check` makes it again elsewhere and compares.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { extractResponses } from './openapi/extract.ts'

/** GitHub's description of its REST API as an npm package, MIT. Unpacked it has 385 MB: only one file of the tarball is ever written. */
const PACKAGE = '@octokit/openapi@23.0.2'
const DESCRIPTION = 'package/generated/api.github.com.json'
const TARGET = join(import.meta.dirname, '..', 'demo', 'github', 'openapi.generated.json')

/** Runs npm without a shell: through the npm that runs this script where there is one, which also works on Windows. */
const npm = (args: readonly string[], cwd: string): void => {
  const cli = process.env.npm_execpath
  const [file, first] = cli === undefined ? ['npm', []] : [process.execPath, [cli]]
  execFileSync(file, [...first, ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Downloads the package into `folder` and reads GitHub's description out of it. */
const download = (folder: string): unknown => {
  npm(['pack', PACKAGE, '--silent'], folder)
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (tarball === undefined) throw new Error(`npm pack ${PACKAGE} left no tarball`)
  execFileSync('tar', ['-xzf', tarball, DESCRIPTION], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  return JSON.parse(readFileSync(join(folder, ...DESCRIPTION.split('/')), 'utf8'))
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
try {
  const text = `${JSON.stringify({ source: PACKAGE, ...extractResponses(download(folder)) }, null, 1)}\n`
  if (!values.check) {
    writeFileSync(TARGET, text)
    console.log(`${TARGET}: ${Buffer.byteLength(text)} bytes`)
  } else if (readFileSync(TARGET, 'utf8').replaceAll('\r\n', '\n') !== text) {
    console.error(`${TARGET} is not what ${PACKAGE} says. Run: npx -c "node scripts/openapi.ts"`)
    process.exitCode = 1
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
