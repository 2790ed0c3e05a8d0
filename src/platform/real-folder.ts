/** Makes the output folder and finds its real path. Follows no link that a checkout, or a step before this one, can have put in the way. */
import { type BigIntStats, lstatSync, mkdirSync } from 'node:fs'
import { readlink, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path'
import { codeOf, ReportError } from '../model/errors.ts'
import { cannotWrite } from './file-errors.ts'

/** As many links as Linux follows on one path (man7.org, path_resolution(7)). */
const MOST_LINKS = 40
const IS_WINDOWS = sep === '\\'
const SEPARATORS = IS_WINDOWS ? /[\\/]+/ : /\/+/

/**
 * Makes a folder, and those above it.
 *
 * The real paths of the trusted folders are trusted, and nothing below them: a link there, or a junction of Windows, is an error.
 * Elsewhere the folder's parent is where the user says, through links too (`/tmp` is one on macOS), but the folder itself is no link.
 *
 * @param path absolute, without `..`
 * @param trusted the workspace and the runner's folder for temporary files; they need not be there. The workspace comes first: where the other
 *   one lies in it, a checkout can bring a link on the way there
 * @returns its real path
 * @throws ReportError kind `files`, or an error of the file system
 */
export const makeRealFolder = async (path: string, trusted: readonly string[]): Promise<string> => {
  const start = await startOf(path, trusted)
  let at = start.folder
  let names = start.names
  for (let links = 0; names.length > 0; ) {
    const [name = '', ...others] = names
    const next = join(at, name)
    // `..` comes from the target of a link only, and `at` has no link in it any more.
    const found = name === '..' ? null : makeFolder(next)
    if (found?.isSymbolicLink() === true) {
      if (others.length === 0 || (await isWithin(at, trusted))) throw refusedLink(path, next)
      if (++links > MOST_LINKS) throw cannotWrite(path, 'a link leads to itself')
      const target = await readlink(next)
      if (isAbsolute(target)) at = parse(target).root
      names = [...namesOf(isAbsolute(target) ? relative(at, target) : target), ...others]
      continue
    }
    if (found?.isDirectory() === false) throw cannotWrite(path, 'a part of the path is a file (ENOTDIR)')
    at = next
    names = others
  }
  return at
}

/** Makes a folder where nothing is, and tells what is there then. */
export const makeFolder = (path: string): BigIntStats => {
  const found = lookAt(path)
  if (found !== null) return found
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process has made it.
    if (codeOf(error) !== 'EEXIST') throw error
  }
  return lstatSync(path, { bigint: true })
}

/**
 * What stands at a path, a link as itself; null when nothing does. At once: a look takes microseconds, and a thread that takes it for us many
 * times as long.
 */
export const lookAt = (path: string): BigIntStats | null => lstatSync(path, { bigint: true, throwIfNoEntry: false }) ?? null

/**
 * Whether both are one file. On Windows by its number alone: some versions of Node tell the volume's in another way for an open file
 * than for a path (github.com/libuv/libuv/pull/4698).
 */
export const isSame = (one: BigIntStats, other: BigIntStats): boolean => one.ino === other.ino && (IS_WINDOWS || one.dev === other.dev)

const namesOf = (path: string): readonly string[] => path.split(SEPARATORS).filter((name) => name !== '' && name !== '.')

/** The real path of the first trusted folder that the path names, and the way from there; else the whole way. */
const startOf = async (path: string, trusted: readonly string[]): Promise<{ readonly folder: string; readonly names: readonly string[] }> => {
  for (const folder of trusted.map((name) => resolve(name)).filter((name) => isBelow(path, name))) {
    const real = await realpath(folder).catch(() => null)
    if (real !== null) return { folder: real, names: namesOf(relative(folder, path)) }
  }
  const { root } = parse(path)
  return { folder: root, names: namesOf(relative(root, path)) }
}

const isBelow = (path: string, folder: string): boolean => {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Whether a real path is one of the folders, or below. By what the system says of them: names differ in capitals, and Windows has short ones. */
const isWithin = async (path: string, folders: readonly string[]): Promise<boolean> => {
  const known = (await Promise.all(folders.map((folder) => stat(folder, { bigint: true }).catch(() => null)))).filter((found) => found !== null)
  for (let at = path; ; at = dirname(at)) {
    const found = lookAt(at)
    if (found !== null && known.some((folder) => isSame(folder, found))) return true
    if (at === dirname(at)) return false
  }
}

const refusedLink = (path: string, link: string): Error =>
  new ReportError('link', `Nothing can be written to ${path}: ${link === path ? 'it is a link' : `${link} is a link`}.`)
