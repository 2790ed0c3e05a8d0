/** The output folder and the workspace, on the file system. */
import { rmSync } from 'node:fs'
import { glob, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { ReportError } from '../errors.ts'
import type { Files } from '../ports.ts'
import { readBytes, writeBytes } from './file-bytes.ts'

/** Files that can be told to stop. */
export interface StoppableFiles extends Files {
  /** Removes what is half written, at once; for a process that is about to end. */
  abandon(): void
}

/** @param signal when it fires, files that are being filled from the network are given up; texts are still written */
export const createFiles = (outputDir: string, workspace: string, signal?: AbortSignal): StoppableFiles => {
  const partials = new Set<string>()
  const root = resolve(workspace, outputDir)
  const pathOf = (name: string): string => join(root, ...name.split('/'))
  return {
    pathOf,
    async write(name, content) {
      const path = pathOf(name)
      const partial = `${path}.part`
      partials.add(partial)
      try {
        await createFolder(dirname(path))
        if (typeof content === 'string' || Symbol.iterator in content) await writeFile(partial, content)
        else await writeBytes(partial, content, signal)
        await rename(partial, path)
      } catch (error) {
        // What removes the half-written file may fail for the same reason as the writing, which is the one to tell.
        await rm(partial, { force: true }).catch(() => {})
        throw explain(error, root)
      } finally {
        partials.delete(partial)
      }
    },
    async makeFolder(name) {
      try {
        await createFolder(pathOf(name))
      } catch (error) {
        throw explain(error, root)
      }
    },
    abandon() {
      for (const partial of partials) rmSync(partial, { force: true })
    },
    async remove(name) {
      await rm(pathOf(name), { force: true }).catch((error: unknown) => {
        throw explain(error, root)
      })
    },
    read: (name, from, to) => readBytes(pathOf(name), from, to),
    async workspaceFiles(pattern) {
      const found: { path: string; text: string | null }[] = []
      for await (const path of glob(pattern, { cwd: workspace })) {
        const full = isAbsolute(path) ? path : join(workspace, path)
        // What cannot be looked at (a link that leads nowhere) is told as a file that cannot be read.
        if ((await stat(full).catch(() => null))?.isFile() === false) continue
        found.push({ path: isAbsolute(path) ? relative(workspace, path) : path, text: await readFile(full, 'utf8').catch(() => null) })
      }
      return found.sort((a, b) => (a.path < b.path ? -1 : 1))
    }
  }
}

/** As mkdir's own `recursive`, which tries for ever where the system answers that a folder's parent is missing although it is there (/proc). */
const createFolder = async (path: string): Promise<void> => {
  try {
    await mkdir(path)
  } catch (error) {
    const parent = dirname(path)
    if (codeOf(error) === 'EEXIST' && (await stat(path)).isDirectory()) return
    if (codeOf(error) !== 'ENOENT' || parent === path) throw error
    await createFolder(parent)
    await mkdir(path).catch((again: unknown) => {
      if (codeOf(again) !== 'EEXIST') throw again
    })
  }
}

/** What stands in the way, in words. The same for every file, so that a report tells it once. */
const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', "the user's share of the disk is used up"],
  ['EACCES', 'this user may not write there'],
  ['EPERM', 'this user may not write there'],
  ['EROFS', 'the disk is read-only'],
  ['ENOTDIR', 'a part of the path is a file'],
  ['EEXIST', 'a part of the path is a file'],
  ['EISDIR', 'a folder stands in the place of a file'],
  ['EMFILE', 'too many files are open'],
  ['EIO', 'the disk fails']
])

/** Errors of the file system become a sentence; others, those of a transfer, stay. */
const explain = (error: unknown, root: string): unknown => {
  const code = codeOf(error)
  const isOfSystem = typeof error === 'object' && error !== null && 'syscall' in error && 'path' in error
  const reason = REASONS.get(code) ?? (isOfSystem ? 'the system refuses it' : null)
  if (reason === null) return error
  return new ReportError('files', `Nothing can be written to ${root}: ${reason} (${code}).`, {
    hint: 'Name another folder in the input `output_dir`, or free space on the runner.',
    cause: error
  })
}

const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined)
