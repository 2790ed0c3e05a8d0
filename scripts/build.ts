/**
 * Builds dist/ from src/: types off with tsc, then one readable file with ncc, and the licences of what is in it.
 *
 * `node scripts/build.ts` writes dist/. `node scripts/build.ts --check` builds twice, here and from a copy of the sources in another
 * folder, in another language and time zone, and fails with the list of files in which dist/ differs from either. All give the same
 * bytes on every machine: no cache, no source map, no absolute path.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type BundledModule, bundledPackages, fallenBack, renderLicenses } from './bundle/packages.ts'
import { STAND_INS } from './bundle/stand-ins.ts'

const ROOT = join(import.meta.dirname, '..')
const DIST = join(ROOT, 'dist')
/** What tsc writes; the folder is ignored by git, and its name is part of the bundle (webpack's module names). */
const LIB = 'lib'
/** What the action imports, and nothing else: the command has packages of its own. */
const ACTION = join('scripts', 'bundle', 'action.json')
/** Where ncc, asked by the variable TS_NODE_PROJECT, finds what stands in for a package. */
const ALIASES = join('scripts', 'bundle', 'tsconfig.json')
/** All that a build reads, beside the packages. */
const SOURCES = ['src', 'matchers', 'scripts', 'package.json', 'tsconfig.json']
/** A place as unlike this one as a test can make it. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }

/** The script behind a package's command, so that no shell and no `.cmd` file is needed. `from` is the folder that has the package. */
const commandOf = (packageName: string, command: string, from = ROOT): string => {
  const manifestPath = createRequire(join(from, 'package.json')).resolve(`${packageName}/package.json`)
  const manifest: { readonly bin: Readonly<Record<string, string>> } = JSON.parse(readFileSync(manifestPath, 'utf8'))
  const script = manifest.bin[command]
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`)
  return join(dirname(manifestPath), script)
}

const runNode = (script: string, args: readonly string[], { root, env }: Place): void => {
  const { status, error } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit']
  })
  if (error !== undefined) throw error
  if (status !== 0) throw new Error(`${script} ended with exit code ${status}`)
}

/** Where a build happens: the folder with sources and packages, and what is added to the environment. */
interface Place {
  readonly root: string
  readonly env: Readonly<Record<string, string>>
}

/** Builds into `out`, which is emptied first: a file of an earlier build never stays. */
const build = (out: string, { root, env }: Place = { root: ROOT, env: {} }): void => {
  rmSync(join(root, LIB), { recursive: true, force: true })
  // Our comments are in src/, and every use of the action downloads dist/.
  runNode(commandOf('typescript', 'tsc'), ['-p', ACTION, '--removeComments'], { root, env })
  const temp = mkdtempSync(join(tmpdir(), 'stats-'))
  try {
    const statistics = join(temp, 'stats.json')
    // What is there stays until the new one is known to be right.
    const made = join(temp, 'dist')
    const options = ['--out', made, '--no-cache', '--no-source-map-register', '--quiet', '--stats-out', statistics]
    const aliased = { root, env: { ...env, TS_NODE_PROJECT: join(root, ALIASES) } }
    // The place of ncc's loaders, as seen from the sources, is part of the module numbers in the bundle.
    runNode(commandOf('@vercel/ncc', 'ncc', root), ['build', join(LIB, 'src', 'action', 'index.js'), ...options], aliased)
    finish(made, root, statistics)
    rmSync(out, { recursive: true, force: true })
    cpSync(made, out, { recursive: true })
  } finally {
    rmSync(temp, { recursive: true, force: true })
  }
}

/** Adds the licences of what is in the bundle. @throws Error when something is in it that is to be left out */
const finish = (out: string, root: string, statistics: string): void => {
  const { modules }: { readonly modules: readonly BundledModule[] } = JSON.parse(readFileSync(statistics, 'utf8'))
  const packages = bundledPackages(modules)
  const wrong = fallenBack(packages, STAND_INS)
  if (wrong.length > 0)
    throw new Error(`The bundle holds ${wrong.join(' and ')}, which ${ALIASES} leads elsewhere: it is twice as large as it has to be.`)
  writeFileSync(join(out, 'licenses.txt'), renderLicenses(packages, root))
}

/** Copies sources, the packages that the bundle is made of, ncc, and the types that the sources are checked with. */
const copyTo = (folder: string): void => {
  for (const name of SOURCES) cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  const lock: { readonly packages: Readonly<Record<string, { readonly dev?: boolean }>> } = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8')
  )
  const needed = ['node_modules/@vercel/ncc', 'node_modules/@types/node', 'node_modules/undici-types']
  for (const [path, { dev }] of Object.entries(lock.packages)) {
    if (path !== '' && (dev !== true || needed.includes(path))) cpSync(join(ROOT, path), join(folder, path), { recursive: true })
  }
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

/** Compares dist/ with a fresh build here and with one elsewhere. */
const check = (): void => {
  const temp = mkdtempSync(join(tmpdir(), 'dist-'))
  try {
    const committed = filesOf(DIST)
    const here = join(temp, 'here')
    build(here)
    const stale = differences(filesOf(here), committed)
    if (stale.length > 0) {
      throw new Error(`dist/ is not what src/ builds to. Run "npm run build" and commit dist/.\n${stale.map((line) => `- ${line}`).join('\n')}`)
    }
    const root = join(temp, 'a folder', 'ÿ', 'with another name')
    copyTo(root)
    const elsewhere = join(temp, 'elsewhere')
    build(elsewhere, { root, env: ELSEWHERE })
    const unlike = differences(filesOf(elsewhere), committed)
    if (unlike.length > 0) throw new Error(`A build in another folder gives other bytes.\n${unlike.map((line) => `- ${line}`).join('\n')}`)
    console.log('dist/ is current, and a build in another folder gives the same bytes.')
  } finally {
    rmSync(temp, { recursive: true, force: true })
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
