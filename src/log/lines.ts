/** Bytes in any chunks to lines, in bounded memory: one endless line costs no more than its two ends. */

/** One line as it stands in the log, without its LF. */
export interface RawLine {
  /** 1-based. */
  readonly number: number
  /** Byte offset of the line's first byte. */
  readonly offset: number
  /** The line's text; its middle is replaced by {@link CUT} when the line is longer than the limit. Invalid UTF-8 becomes U+FFFD. */
  readonly text: string
}

/** Feeds lines to a consumer as bytes arrive. */
export interface LineSplitter {
  push(chunk: Uint8Array): void
  /** Ends the input: a last line without LF is a line, nothing after a last LF is none. */
  end(): void
}

/** Stands for the middle of a line that was too long to keep. */
export const CUT = ' … '
/** Bytes kept of each end of an over-long line. */
export const KEPT_END = 16_384
const LF = 10
/** Stateless here: every call decodes a whole piece. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Splits at LF only: a carriage return belongs to its line, so numbers agree with the downloaded file.
 *
 * @param start number and byte offset of the first line, for a reader that begins inside a log
 */
export const createLineSplitter = (
  onLine: (line: RawLine) => void,
  start: { readonly number: number; readonly offset: number } = { number: 1, offset: 0 }
): LineSplitter => {
  let number = start.number
  let lineStart = start.offset
  let position = start.offset
  let head: Uint8Array[] = []
  let headBytes = 0
  let tail: Uint8Array = new Uint8Array(0)
  let pending = false

  const keep = (piece: Uint8Array): void => {
    if (piece.length === 0) return
    pending = true
    const room = 2 * KEPT_END - headBytes
    const first = piece.subarray(0, Math.max(0, room))
    if (first.length > 0) {
      head.push(first.slice())
      headBytes += first.length
    }
    const rest = piece.subarray(first.length)
    if (rest.length >= KEPT_END) tail = rest.slice(rest.length - KEPT_END)
    else if (rest.length > 0) tail = concat([tail, rest]).slice(-KEPT_END)
  }
  const emit = (last: Uint8Array): void => {
    let text: string
    if (!pending) text = decode(last)
    else {
      keep(last)
      const whole = concat(head)
      // Past the first 2 × KEPT_END bytes only the last KEPT_END are known: the line keeps its first half and its end.
      text = tail.length === 0 ? decode(whole) : joinEnds(whole, tail)
    }
    onLine({ number, offset: lineStart, text })
    number++
    head = []
    headBytes = 0
    tail = new Uint8Array(0)
    pending = false
  }
  return {
    push(chunk) {
      let from = 0
      for (let at = chunk.indexOf(LF, from); at >= 0; at = chunk.indexOf(LF, from)) {
        emit(chunk.subarray(from, at))
        from = at + 1
        lineStart = position + from
      }
      keep(chunk.subarray(from))
      position += chunk.length
    },
    end() {
      if (pending) emit(new Uint8Array(0))
    }
  }
}

const decode = (bytes: Uint8Array): string =>
  bytes.length <= 2 * KEPT_END ? DECODER.decode(bytes) : joinEnds(bytes.subarray(0, 2 * KEPT_END), bytes.subarray(2 * KEPT_END))

/** `first` is the line's first 2 × KEPT_END bytes, `rest` the last bytes of what follows. */
const joinEnds = (first: Uint8Array, rest: Uint8Array): string => {
  const end = concat([first.subarray(KEPT_END), rest]).slice(-KEPT_END)
  return DECODER.decode(first.subarray(0, KEPT_END)) + CUT + DECODER.decode(end)
}

const concat = (pieces: readonly Uint8Array[]): Uint8Array => {
  if (pieces.length === 1 && pieces[0] !== undefined) return pieces[0]
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
