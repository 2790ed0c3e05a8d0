/** The lines of a passing log that was read as a stream. */
import { createKnownLinesReader, type KnownLines } from '../../../src/diagnose/baseline/known-lines.ts'

/** @param chunkSize in bytes */
export const knownLines = (log: string | Uint8Array, { most, chunkSize = 65_536 }: { most?: number; chunkSize?: number } = {}): KnownLines => {
  const bytes = typeof log === 'string' ? new TextEncoder().encode(log) : log
  const reader = createKnownLinesReader(most)
  for (let at = 0; at < bytes.length; at += chunkSize) reader.push(bytes.subarray(at, at + chunkSize))
  return reader.end()
}
