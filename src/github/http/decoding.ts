/** Decompresses and collects bodies. A body that is cut, broken or too large is an error, never a shorter body. */
import { pipeline, Transform } from 'node:stream'

/** The encodings that {@link decoded} reads, as an Accept-Encoding field. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br'

const decoderOf = async (encoding: string): Promise<Transform> => {
  const { createBrotliDecompress, createGunzip, createInflate } = await import('node:zlib')
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      return new Transform({
        transform: (_piece, _encoding, done) => done(new Error('the answer is compressed in a way that was not asked for'))
      })
  }
}

/** The decompressed body. Its reader gets an error when the body or the compression ends too early. */
export async function* decoded(body: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  // The callback is empty on purpose: pipeline hands the error to the decoder, and the loop below throws it.
  yield* pipeline(body, await decoderOf(encoding), () => {})
}

/** The whole body in memory. @throws Error above `maxBytes`, counted after decompression. */
export const collected = async (body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> => {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of body) {
    bytes += piece.length
    if (bytes > maxBytes) throw new Error(`the answer is larger than ${maxBytes} bytes`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}
