/**
 * Builds dist/ from src/: types off with tsc, then one readable file with ncc, and the licences of what is in it.
 *
 * `node scripts/build.ts` writes dist/. `node scripts/build.ts --check` builds into a temporary folder and fails with the
 * list of files in which dist/ differs. Both give the same bytes on every machine: no cache, no source map, no absolute path.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const DIST = join(ROOT, 'dist')
/** What tsc writes; the folder is ignored by git, and its name is part of the bundle (webpack's module names). */
const LIB = join(ROOT, 'lib')
/** Where ncc, asked by the variable TS_NODE_PROJECT, finds what stands in for a package. */
const ALIASES = join(ROOT, 'scripts', 'bundle', 'tsconfig.json')

/** The script behind a package's command, so that no shell and no `.cmd` file is needed. */
const commandOf = (packageName: string, command: string): string => {
  const manifestPath = createRequire(import.meta.url).resolve(`${packageName}/package.json`)
  const manifest: { readonly bin: Readonly<Record<string, string>> } = JSON.parse(readFileSync(manifestPath, 'utf8'))
  const script = manifest.bin[command]
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`)
  return join(dirname(manifestPath), script)
}

const runNode = (script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void => {
  const { status, error } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit']
  })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${script} ended with exit code ${status}`)
}

/** Builds into `out`, which is emptied first: a file of an earlier build never stays. */
const build = (out: string): void => {
  rmSync(LIB, { recursive: true, force: true })
  // Our comments are in src/, and every use of the action downloads dist/.
  runNode(commandOf('typescript', 'tsc'), ['-p', 'tsconfig.json', '--removeComments'])
  rmSync(out, { recursive: true, force: true })
  const options = ['--out', out, '--no-cache', '--no-source-map-register', '--license', 'licenses.txt', '--quiet']
  runNode(commandOf('@vercel/ncc', 'ncc'), ['build', join('lib', 'src', 'index.js'), ...options], { TS_NODE_PROJECT: ALIASES })
}

/** The files of a folder by their path with forward slashes; empty when there is no such folder. */
const filesOf = (folder: string): ReadonlyMap<string, Buffer> => {
  const files = new Map<string, Buffer>()
  const entries = (() => {
    try {
      return readdirSync(folder, { recursive: true, withFileTypes: true })
    } catch {
      return []
    }
  })()
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path))
  }
  return files
}

/** One sentence for each file in which the two builds differ, sorted by name. */
const differences = (built: ReadonlyMap<string, Buffer>, committed: ReadonlyMap<string, Buffer>): readonly string[] =>
  [...new Set([...built.keys(), ...committed.keys()])].sort().flatMap((name) => {
    const expected = built.get(name)
    const found = committed.get(name)
    if (expected === undefined) return [`dist/${name} is not part of a build`]
    if (found === undefined) return [`dist/${name} is missing`]
    return expected.equals(found) ? [] : [`dist/${name} differs (${found.length} bytes, a build gives ${expected.length})`]
  })

/** Compares dist/ with a fresh build. */
const check = (): void => {
  const fresh = mkdtempSync(join(tmpdir(), 'dist-'))
  try {
    build(fresh)
    const stale = differences(filesOf(fresh), filesOf(DIST))
    if (stale.length === 0) console.log('dist/ is current.')
    else throw new Error(`dist/ is not what src/ builds to. Run "npm run build" and commit dist/.\n${stale.map((line) => `- ${line}`).join('\n')}`)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

try {
  if (process.argv.includes('--check')) check()
  else {
    build(DIST)
    for (const [name, bytes] of filesOf(DIST)) console.log(`dist/${name} ${bytes.length} bytes`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
