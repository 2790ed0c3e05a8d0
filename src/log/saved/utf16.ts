/** A text in UTF-16, as Windows PowerShell writes what a program prints into a file, as UTF-8. */

const ENCODER = new TextEncoder()

/** What a text is encoded in, by the byte order mark at its start; null: it is no UTF-16. */
export const utf16Of = (start: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : null
}

export const fromUtf16 = async function* (content: AsyncIterable<Uint8Array>, encoding: 'utf-16le' | 'utf-16be'): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding)
  for await (const piece of content) yield ENCODER.encode(decoder.decode(piece, { stream: true }))
  yield ENCODER.encode(decoder.decode())
}
