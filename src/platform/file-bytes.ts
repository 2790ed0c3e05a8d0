/** Bytes to and from a file in bounded memory, however large it is. While some are with the system the next ones come from the network. */
import type { FileHandle } from 'node:fs/promises'

/** Bytes that are handed to the system at once. */
const CHUNK = 262_144

/**
 * Fills a file, which stays open.
 *
 * @param content pieces that nobody changes afterwards
 */
export const writeBytes = async (file: FileHandle, content: AsyncIterable<Uint8Array>): Promise<void> => {
  let waiting: Uint8Array[] = []
  let bytes = 0
  let written: Promise<void> = Promise.resolve()
  const hand = async (): Promise<void> => {
    await written
    written = writeAll(file, waiting, bytes)
    // A failure is told to who waits for the disk next.
    written.catch(() => {})
    waiting = []
    bytes = 0
  }
  try {
    for await (const piece of content) {
      waiting.push(piece)
      bytes += piece.length
      if (bytes >= CHUNK) await hand()
    }
    await hand()
    await written
  } finally {
    await written.catch(() => {})
  }
}

/** The system may take less at once than it is given. */
const writeAll = async (file: FileHandle, pieces: readonly Uint8Array[], bytes: number): Promise<void> => {
  if (pieces.length === 0) return
  const { bytesWritten } = await file.writev(pieces)
  if (bytesWritten === bytes) return
  const rest = Buffer.concat(pieces).subarray(bytesWritten)
  for (let at = 0; at < rest.length; ) at += (await file.write(rest, at)).bytesWritten
}

/** The bytes `[from, to)` of a file, which is closed then. A chunk is valid until the next one is asked for. */
export async function* readBytes(file: FileHandle, from: number, to: number): AsyncGenerator<Uint8Array> {
  try {
    const buffer = new Uint8Array(CHUNK)
    for (let at = from; at < to; ) {
      const { bytesRead } = await file.read(buffer, 0, Math.min(CHUNK, to - at), at)
      if (bytesRead === 0) return
      at += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}
