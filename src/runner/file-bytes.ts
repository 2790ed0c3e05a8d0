/** Bytes to and from a file in two buffers: one is with the system while the other is with us, however large the file is. */
import { type FileHandle, open } from 'node:fs/promises'

/** Bytes of one buffer. */
const CHUNK = 262_144

/** Fills a file. @param signal ends it with an error at the next bytes; those that come from the network end by themselves when it fires */
export const writeBytes = async (path: string, content: AsyncIterable<Uint8Array>, signal?: AbortSignal): Promise<void> => {
  const file = await open(path, 'w')
  let buffer = new Uint8Array(CHUNK)
  let other = new Uint8Array(CHUNK)
  let used = 0
  let written: Promise<void> = Promise.resolve()
  const hand = async (): Promise<void> => {
    await written
    written = writeWhole(file, buffer.subarray(0, used))
    // A failure is told to who waits for the disk next.
    written.catch(() => {})
    const free = other
    other = buffer
    buffer = free
    used = 0
  }
  try {
    for await (const piece of content) {
      signal?.throwIfAborted()
      for (let at = 0; at < piece.length; ) {
        const part = piece.subarray(at, at + CHUNK - used)
        buffer.set(part, used)
        used += part.length
        at += part.length
        if (used === CHUNK) await hand()
      }
    }
    await hand()
    await written
  } finally {
    await written.catch(() => {})
    await file.close()
  }
}

/** The system may take less at once than it is given. */
const writeWhole = async (file: FileHandle, bytes: Uint8Array): Promise<void> => {
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten
}

/** The bytes `[from, to)` of a file. A chunk is valid until the next one is asked for. */
export async function* readBytes(path: string, from: number, to: number): AsyncGenerator<Uint8Array> {
  let buffer = new Uint8Array(CHUNK)
  let other = new Uint8Array(CHUNK)
  const file = await open(path)
  const fill = (target: Uint8Array<ArrayBuffer>, at: number): Promise<number> => {
    const filled = file.read(target, 0, Math.min(CHUNK, to - at), at).then(({ bytesRead }) => bytesRead)
    // A failure is told to who waits for these bytes, and is nobody's when no one does.
    filled.catch(() => {})
    return filled
  }
  let filled = from < to ? fill(buffer, from) : Promise.resolve(0)
  try {
    for (let at = from; at < to; ) {
      const bytes = await filled
      if (bytes === 0) return
      at += bytes
      if (at < to) filled = fill(other, at)
      yield buffer.subarray(0, bytes)
      const used = buffer
      buffer = other
      other = used
    }
  } finally {
    await filled.catch(() => {})
    await file.close()
  }
}
