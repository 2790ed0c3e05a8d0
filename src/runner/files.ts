/** The output folder and the workspace, on the file system. */
import { createWriteStream } from 'node:fs'
import { glob, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Files } from '../ports.ts'

/** Bytes read at once. */
const CHUNK = 262_144

export const createFiles = (outputDir: string, workspace: string): Files => {
  const root = resolve(workspace, outputDir)
  const pathOf = (name: string): string => join(root, ...name.split('/'))
  return {
    pathOf,
    async write(name, content) {
      const path = pathOf(name)
      const partial = `${path}.part`
      await createFolder(dirname(path))
      try {
        await pipeline(typeof content === 'string' ? Readable.from([content]) : content, createWriteStream(partial))
        await rename(partial, path)
      } catch (error) {
        await rm(partial, { force: true })
        throw error
      }
    },
    async makeFolder(name) {
      await createFolder(pathOf(name))
    },
    async *read(name, from, to) {
      // One buffer for all chunks: a log of a gigabyte is read in no more memory than a small one.
      const buffer = new Uint8Array(CHUNK)
      const file = await open(pathOf(name))
      try {
        for (let at = from; at < to; ) {
          const { bytesRead } = await file.read(buffer, 0, Math.min(CHUNK, to - at), at)
          if (bytesRead === 0) return
          yield buffer.subarray(0, bytesRead)
          at += bytesRead
        }
      } finally {
        await file.close()
      }
    },
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
    if (codeOf(error) === 'EEXIST') return
    if (codeOf(error) !== 'ENOENT' || parent === path) throw error
    await createFolder(parent)
    await mkdir(path).catch((again: unknown) => {
      if (codeOf(again) !== 'EEXIST') throw again
    })
  }
}

const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined)
