/** Opens what somebody names: a file, an archive, a pipe, or standard input. */
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { SavedText } from '../../app/report-log.ts'
import { joinBytes } from '../../log/lines.ts'
import { LOGS_IN_MEMORY } from '../../model/budgets.ts'
import { codeOf, ReportError } from '../../model/errors.ts'
import { isArchive, readArchive } from './archive.ts'

/** What stands for standard input. */
export const STDIN = '-'

/** Bytes read at a time. */
const PIECE = 262_144

/**
 * The texts of one file, each to be read before the next is asked for.
 *
 * @throws ReportError kind `input` when it cannot be read
 */
export const openLog = async function* (file: string, stdin: AsyncIterable<Uint8Array>): AsyncGenerator<SavedText> {
  if (file === STDIN) return yield* openStream(stdin, 'standard input')
  const isFile = await isRegular(file)
  if (isFile && isArchive(await firstBytes(file))) return yield* readArchive(file, JSON.stringify(file))
  const content = explained(createReadStream(file, { highWaterMark: PIECE }), file)
  if (isFile) yield { name: nameOf(file), step: null, content }
  else yield* openStream(content, nameOf(file))
}

/** The name of a log that does not say of which job it is. */
const nameOf = (file: string): string => basename(file).replace(/(?<=.)\.(?:txt|log|out)$/i, '')

/** A pipe can be read once and only forwards, so an archive that comes through it is held in memory. */
const openStream = async function* (stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<SavedText> {
  const pieces = stream[Symbol.asyncIterator]()
  let start: Uint8Array = new Uint8Array(0)
  while (start.length < 4) {
    const next = await pieces.next()
    if (next.done === true) break
    start = joinBytes(start, next.value)
  }
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    yield start
    yield* { [Symbol.asyncIterator]: () => pieces }
  }
  if (!isArchive(start)) return yield { name, step: null, content: whole() }
  const held: Uint8Array[] = []
  let size = 0
  for await (const piece of whole()) {
    size += piece.length
    if (size > LOGS_IN_MEMORY)
      throw new ReportError('input', `The archive on ${name} is larger than the ${LOGS_IN_MEMORY / 1024 ** 2} MiB that are held in memory.`, {
        hint: 'Save it as a file, and name that.'
      })
    held.push(piece)
  }
  yield* readArchive(joinBytes(...held), `on ${name}`)
}

const isRegular = async (file: string): Promise<boolean> => {
  try {
    const found = await stat(file)
    if (found.isDirectory()) throw new ReportError('input', `${JSON.stringify(file)} is a folder, and no log.`, { hint: 'Name the files in it.' })
    return found.isFile()
  } catch (error) {
    throw explain(error, file)
  }
}

const firstBytes = async (file: string): Promise<Uint8Array> => {
  try {
    await using handle = await open(file)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0)
    return buffer.subarray(0, bytesRead)
  } catch (error) {
    throw explain(error, file)
  }
}

const explained = async function* (content: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* content
  } catch (error) {
    throw explain(error, file)
  }
}

const WHY: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EACCES', 'this user may not read it'],
  ['EPERM', 'this user may not read it'],
  ['EISDIR', 'it is a folder']
])

const explain = (error: unknown, file: string): unknown => {
  const code = codeOf(error)
  if (error instanceof ReportError || typeof code !== 'string') return error
  return new ReportError('input', `${JSON.stringify(file)} cannot be read: ${WHY.get(code) ?? 'the system refuses it'} (${code}).`, { cause: error })
}
