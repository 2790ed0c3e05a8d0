/** Whether a build in another folder, another language and another time zone gives the same files. */
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { type Place, ROOT } from './bundle.ts'

/** A place as unlike this one as a test can make it. */
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
/** All that a build reads, beside the packages. */
const SOURCES = ['src', 'matchers', 'scripts', 'bin', 'package.json', 'tsconfig.json', 'LICENSE']
/** What the command is made of beside what the action is made of. */
export const OF_THE_COMMAND = ['commander', 'string-width', 'wrap-ansi', 'yauzl']
/** What builds, and the types that the sources are checked with. */
const TOOLS = ['@vercel/ncc', ...Object.keys(manifest.devDependencies).filter((name) => name.startsWith('@types/'))]

interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>
}

/** Copies sources and packages into a new folder below `temp`. */
export const copyElsewhere = (temp: string): Place => {
  const root = join(temp, 'a folder', 'ÿ', 'with another name')
  for (const name of SOURCES) cpSync(join(ROOT, name), join(root, name), { recursive: true })
  copyPackages(root)
  return { root, env: ELSEWHERE }
}

/** Copies the packages that the bundles are made of, and what builds them but for the compiler, into a folder's node_modules. */
export const copyPackages = (root: string): void => {
  for (const path of withDependencies([...Object.keys(manifest.dependencies), ...OF_THE_COMMAND, ...TOOLS]))
    cpSync(join(ROOT, path), join(root, path), { recursive: true })
}

/** The folders of packages and of all that they need, as package-lock.json has them. */
export const withDependencies = (names: readonly string[]): ReadonlySet<string> => {
  const lock: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  const found = new Set<string>()
  const add = (name: string, from: string): void => {
    const path = `${from}node_modules/${name}`
    const { [path]: locked } = lock.packages
    if (locked === undefined) {
      if (from === '') throw new Error(`package-lock.json has no ${name}`)
      // Node looks in the folder above, which is that of the package that has this one within.
      add(name, from.slice(0, from.lastIndexOf('node_modules/')))
    } else if (!found.has(path)) {
      found.add(path)
      for (const needed of Object.keys(locked.dependencies ?? {})) add(needed, `${path}/`)
    }
  }
  for (const name of names) add(name, '')
  return found
}

/** The files of a folder by their path with forward slashes; empty when there is no such folder. */
export const filesOf = (folder: string): ReadonlyMap<string, Buffer> => {
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
