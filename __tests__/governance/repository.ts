/** The files of this repository, for tests about the repository itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export const ROOT = join(import.meta.dirname, '..', '..')

/** Folders that are made, fetched or private to one machine. */
const NOT_OURS = new Set(['node_modules', 'dist', 'lib', 'build', 'coverage', 'out'])
const DOT_FOLDERS = new Set(['.github', '.ci'])

/** The text of a file, by its path from the root. */
export const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** All our files below a folder, as paths from the root with forward slashes, sorted. Works without git. */
export const ourFiles = (folder = ''): readonly string[] => {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true })
  return entries
    .flatMap((entry) => {
      const path = relative(ROOT, join(entry.parentPath, entry.name)).replaceAll(sep, '/')
      // In a worktree of git `.git` is a file, and names the folder of the repository.
      if (!entry.isDirectory()) return entry.isFile() && entry.name !== '.git' ? [path] : []
      const hidden = entry.name.startsWith('.') && !DOT_FOLDERS.has(entry.name)
      return hidden || NOT_OURS.has(entry.name) ? [] : ourFiles(path)
    })
    .sort()
}
