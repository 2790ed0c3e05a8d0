/** The output folder and the workspace, on the file system. */
import { createReadStream, createWriteStream } from 'node:fs'
import { glob, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Files } from '../ports.ts'

export const createFiles = (outputDir: string, workspace: string): Files => {
  const root = resolve(workspace, outputDir)
  const pathOf = (name: string): string => join(root, ...name.split('/'))
  return {
    pathOf,
    async write(name, content) {
      const path = pathOf(name)
      const partial = `${path}.part`
      await mkdir(dirname(path), { recursive: true })
      try {
        await pipeline(typeof content === 'string' ? Readable.from([content]) : content, createWriteStream(partial))
        await rename(partial, path)
      } catch (error) {
        await rm(partial, { force: true })
        throw error
      }
    },
    async *read(name, from, to) {
      if (to > from) yield* createReadStream(pathOf(name), { start: from, end: to - 1 })
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
