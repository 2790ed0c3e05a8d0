/** The output folder and the workspace, on the file system. */
import { randomUUID } from 'node:crypto'
import { type BigIntStats, constants, fstatSync, lstatSync, rmSync } from 'node:fs'
import { type FileHandle, glob, open, readFile, rename, rm, rmdir, stat, unlink } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { type ErrorKind, ReportError } from '../model/errors.ts'
import type { Files } from '../model/ports.ts'
import { readBytes, writeBytes } from './file-bytes.ts'
import { cannotWrite, explainFailure, explainPlace, explainRead, placeTaken } from './file-errors.ts'
import { isSame, lookAt, makeFolder, makeRealFolder } from './real-folder.ts'

/** What to do about an error. */
export type Hints = Readonly<Partial<Record<ErrorKind, string>>>

/** Files that can be told to stop. */
export interface StoppableFiles extends Files {
  /** Removes what is half written, at once; for a process that is about to end. */
  abandon(): void
}

/** Windows has neither flag; there, what was opened is compared with what stands at its path. */
const NO_LINK = constants.O_NOFOLLOW ?? 0
const NO_WAIT = constants.O_NONBLOCK ?? 0
const NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | NO_LINK
const OLD_FILE = constants.O_RDONLY | NO_LINK | NO_WAIT

/**
 * What is written never follows a link, and opens nothing that was there before: a file is made under a name that nobody can guess, and
 * renamed when it is whole. A link, a pipe or an empty folder in its place is removed; anything else stays, and the file is not written.
 *
 * @param outputDir absolute, or from the workspace; {@link makeRealFolder} says which links may lead to it
 * @param options.temp the runner's folder for temporary files
 * @param options.hints what the front end's user can do about an error, by its kind
 * @param options.signal when it fires, files that are being filled from the network are given up; texts are still written
 */
export const createFiles = (
  outputDir: string,
  workspace: string,
  options: { readonly temp?: string; readonly signal?: AbortSignal; readonly hints?: Hints } = {}
): StoppableFiles => {
  const { temp, signal, hints = {} } = options
  const hinted = (error: unknown): unknown =>
    error instanceof ReportError ? new ReportError(error.kind, error.message, { hint: hints[error.kind] ?? error.hint, cause: error.cause }) : error
  const partials = new Set<string>()
  const root = resolve(workspace, outputDir)
  const trusted = [workspace, ...(temp === undefined ? [] : [temp])]
  const pathOf = (name: string): string => join(root, ...name.split('/'))
  const explained = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw hinted(explainFailure(error, root))
    }
  }

  let known: { readonly path: string; readonly found: BigIntStats } | null = null
  /** The real path of the output folder, as long as it is the same folder. */
  const realRoot = async (): Promise<string> => {
    const now = known === null ? null : lookAt(known.path)
    if (known === null || now === null || !isSame(now, known.found)) {
      const path = await makeRealFolder(root, trusted)
      known = { path, found: lstatSync(path, { bigint: true }) }
    }
    return known.path
  }
  /** The real path of a file, in folders without links. */
  const placeOf = async (name: string): Promise<{ readonly folder: string; readonly path: string }> => {
    const names = name.split('/')
    const last = names.pop() ?? ''
    let folder = await realRoot()
    for (const part of names) folder = await ownFolder(join(folder, part))
    return { folder, path: join(folder, last) }
  }

  return {
    pathOf,
    async write(name, content) {
      // What the content fails with is not about files.
      let broken: { readonly error: unknown } | null = null
      const watched = async function* (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
        try {
          for await (const piece of bytes) {
            if (signal?.aborted === true) throw new ReportError('unreadable', 'The step was cancelled.')
            yield piece
          }
        } catch (error) {
          broken = { error }
          throw error
        }
      }
      let partial: string | null = null
      let refusing = root
      try {
        const { folder, path } = await placeOf(name)
        refusing = dirname(pathOf(name))
        await clearPlace(path)
        partial = `${path}.${randomUUID()}.part`
        partials.add(partial)
        const file = await openNew(partial, folder, root)
        try {
          if (typeof content === 'string' || Symbol.iterator in content) await file.writeFile(content)
          else await writeBytes(file, watched(content))
        } finally {
          await file.close()
        }
        await rename(partial, path).catch((error: unknown) => {
          throw explainPlace(error, path)
        })
      } catch (error) {
        // What removes the half-written file may fail for the same reason as the writing, which is the one to tell.
        if (partial !== null) await rm(partial, { force: true }).catch(() => {})
        throw broken === null ? hinted(explainFailure(error, refusing)) : error
      } finally {
        if (partial !== null) partials.delete(partial)
      }
    },
    makeFolder: (name) => explained(async () => void (await placeOf(`${name}/.`))),
    abandon() {
      for (const partial of partials) rmSync(partial, { force: true })
    },
    remove: (name) =>
      explained(async () => {
        const { path } = await placeOf(name)
        if (lookAt(path) !== null) await unlink(path)
      }),
    async *read(name, from, to) {
      try {
        yield* readBytes(await openOld((await placeOf(name)).path), from, to)
      } catch (error) {
        throw hinted(explainRead(error))
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

/** A folder below the output folder. A link or a pipe in its place is removed. */
const ownFolder = async (path: string): Promise<string> => {
  const found = makeFolder(path)
  if (found.isDirectory()) return path
  if (found.isFile()) throw placeTaken(path, 'a file')
  // Another log's download may have put the folder there meanwhile, which is no file to unlink: what counts is what stands there then.
  const failed = await unlink(path).catch((error: unknown) => error)
  if (!makeFolder(path).isDirectory()) throw placeTaken(path, 'a link or a pipe that cannot be removed', failed)
  return path
}

/** Removes what is no file from the place of one, where that costs nobody anything. */
const clearPlace = async (path: string): Promise<void> => {
  const found = lookAt(path)
  if (found === null || found.isFile()) return
  const isFolder = found.isDirectory()
  await (isFolder ? rmdir(path) : unlink(path)).catch((error: unknown) => {
    throw placeTaken(path, isFolder ? 'a folder that is not empty' : 'a link or a pipe that cannot be removed', error)
  })
}

/** Opens a file that was not there before. It fails when the folder became another one meanwhile. */
const openNew = async (path: string, folder: string, root: string): Promise<FileHandle> => {
  const before = lstatSync(folder, { bigint: true })
  const file = await open(path, NEW_FILE)
  try {
    const [opened, there, after] = [fstatSync(file.fd, { bigint: true }), lookAt(path), lookAt(folder)]
    if (there !== null && after !== null && isSame(opened, there) && isSame(before, after) && after.isDirectory()) return file
    throw cannotWrite(root, 'another process replaced the folder meanwhile')
  } catch (error) {
    await file.close()
    throw error
  }
}

/** Opens a file, and nothing else: no link, no pipe that would have to be waited for. */
const openOld = async (path: string): Promise<FileHandle> => {
  const before = lstatSync(path, { bigint: true })
  if (!before.isFile()) throw new Error(`${path} is not a file any more`)
  const file = await open(path, OLD_FILE)
  try {
    if (isSame(before, fstatSync(file.fd, { bigint: true }))) return file
    throw new Error(`${path} is another file than before`)
  } catch (error) {
    await file.close()
    throw error
  }
}
