/** The log archive of a run, as GitHub hands it out: read where it lies, entry by entry, and written nowhere. */
import { basename } from 'node:path'
import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl'
import type { SavedText } from '../../app/report-log.ts'
import { ReportError } from '../../model/errors.ts'
import { chooseEntries } from './entries.ts'

/** What an archive may hold: a run of 500 jobs with 20 steps each, and what the saved logs of a report may take of the disk. */
export const MOST_ENTRIES = 10_000
export const MOST_BYTES = 2 * 1024 ** 3

/** Whether bytes begin like an archive, or like an empty one. */
export const isArchive = (start: Uint8Array): boolean =>
  start[0] === 0x50 && start[1] === 0x4b && ((start[2] === 3 && start[3] === 4) || (start[2] === 5 && start[3] === 6))

/**
 * The logs in an archive, in their order.
 *
 * @param source its path, or all of its bytes
 * @param shown what it is called in sentences
 * @throws ReportError kind `input` when it is damaged, encrypted or too large, or holds no log
 */
export const readArchive = async function* (source: string | Uint8Array, shown: string): AsyncGenerator<SavedText> {
  let zip: ZipFile | null = null
  try {
    zip = await (typeof source === 'string'
      ? openPromise(source, OPTIONS)
      : fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), OPTIONS))
    const wanted = chooseEntries(await listEntries(zip, shown))
    if (wanted.length === 0) throw refused(shown, 'holds no log: no file in it ends with .txt or .log')
    const locked = wanted.find(({ entry }) => entry.isEncrypted())
    if (locked !== undefined) throw refused(shown, 'is encrypted', 'Unpack it, and name the files in it.')
    if (wanted.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0) > MOST_BYTES) throw tooLarge(shown)
    const room = { bytes: MOST_BYTES }
    for (const { entry, name, step } of wanted) yield { name, step, content: readEntry(zip, entry, room, shown) }
  } catch (error) {
    throw explain(error, shown)
  } finally {
    zip?.close()
  }
}

const OPTIONS = { lazyEntries: true, autoClose: false } as const

const listEntries = async (zip: ZipFile, shown: string): Promise<readonly Entry[]> => {
  if (zip.entryCount > MOST_ENTRIES) throw tooLarge(shown)
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) {
    entries.push(entry)
    if (entries.length > MOST_ENTRIES) throw tooLarge(shown)
  }
  return entries
}

/** What an archive says of its sizes may be a lie, so what comes is counted. */
const readEntry = async function* (zip: ZipFile, entry: Entry, room: { bytes: number }, shown: string): AsyncGenerator<Uint8Array> {
  try {
    let sum = 0
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      room.bytes -= piece.length
      if (room.bytes < 0) throw tooLarge(shown)
      sum = crc32(piece, sum)
      yield piece
    }
    if (sum !== entry.crc32) throw refused(shown, `is damaged: the content of ${JSON.stringify(basename(entry.fileName))} is not what was packed`)
  } catch (error) {
    throw explain(error, shown)
  }
}

const refused = (shown: string, what: string, hint = ''): ReportError => new ReportError('input', `The archive ${shown} ${what}.`, { hint })

const tooLarge = (shown: string): ReportError =>
  refused(
    shown,
    `is too large: at most ${MOST_ENTRIES.toLocaleString('en')} entries and ${MOST_BYTES / 1024 ** 3} GiB unpacked are read`,
    'Unpack it, and name the files that matter.'
  )

/** Nothing else than what reads the archive is called where this is asked. */
const explain = (error: unknown, shown: string): ReportError => {
  if (error instanceof ReportError) return error
  const why = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error)
  return new ReportError('input', `The archive ${shown} cannot be read: ${why.replace(/\.$/, '')}.`, { hint: 'Download it once more.', cause: error })
}
