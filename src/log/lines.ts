/** Bytes in any chunks to lines, in bounded memory: one endless line costs no more than its two ends. */

/** The end of a line. A carriage return before it belongs to the line, so that numbers agree with the downloaded file. */
export const LF = 10

/** One line as it stands in the log, without its LF. */
export interface RawLine {
  /** 1-based. */
  readonly number: number
  /**
   * The line's text; its middle is replaced by {@link CUT} when the line is longer than the limit. Invalid UTF-8 becomes U+FFFD. It may hold the
   * text of the lines around it in memory: see {@link copyLine}.
   */
  readonly text: string
}

/** Feeds lines to a consumer as bytes arrive. */
export interface LineSplitter {
  push(chunk: Uint8Array): void
  /** Passes over whole lines, which only count. To be called at the beginning of a line. */
  skip(lines: Uint8Array): void
  /** Ends the input: a last line without LF is a line, nothing after a last LF is none. */
  end(): void
}

/** Stands for the middle of a line that was too long to keep. */
export const CUT = ' … '
/** Bytes kept of each end of an over-long line. */
export const KEPT_END = 16_384
/** Stateless here: every call decodes a whole piece. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true })
const ENCODER = new TextEncoder()

export const decodeUtf8 = (bytes: Uint8Array): string => DECODER.decode(bytes)

/** The same line, holding nothing but itself in memory: for who keeps a few of many. */
export const copyLine = ({ number, text }: RawLine): RawLine => ({ number, text: decodeUtf8(ENCODER.encode(text)) })

/** How many LFs there are. */
export const countLines = (bytes: Uint8Array): number => {
  let lines = 0
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) lines++
  return lines
}

/** A copy. */
export const joinBytes = (...pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** @param firstNumber number of the first line, for a reader that begins inside a log */
export const createLineSplitter = (onLine: (line: RawLine) => void, firstNumber = 1): LineSplitter => {
  let number = firstNumber
  /** What came of a line so far: its two ends, when it is too long. */
  let open: Uint8Array = new Uint8Array(0)
  let openSize = 0

  const emit = (rest: Uint8Array): void => {
    const size = openSize + rest.length
    const known = openSize === 0 ? rest : joinBytes(open, rest)
    open = new Uint8Array(0)
    openSize = 0
    onLine({ number: number++, text: size <= 2 * KEPT_END ? decodeUtf8(known) : endsOf(known).map(decodeUtf8).join(CUT) })
  }
  return {
    push(chunk) {
      let from = 0
      // Whole lines are decoded together: one by one takes longer than all the rest. An LF ends a character of UTF-8, even a broken one.
      const first = chunk.indexOf(LF) + 1
      const last = chunk.lastIndexOf(LF)
      const between = first > 0 && first <= last ? decodeUtf8(chunk.subarray(first, last)).split('\n') : []
      if (between.length > 0 && !between.some(mayBeTooLong)) {
        emit(chunk.subarray(0, first - 1))
        for (const text of between) onLine({ number: number++, text })
        from = last + 1
      }
      for (let at = chunk.indexOf(LF, from); at >= 0; at = chunk.indexOf(LF, from)) {
        emit(chunk.subarray(from, at))
        from = at + 1
      }
      if (from === chunk.length) return
      const rest = chunk.subarray(from)
      openSize += rest.length
      // Of an endless line nothing is copied but its ends.
      if (open.length >= KEPT_END && rest.length >= KEPT_END) open = joinBytes(open.subarray(0, KEPT_END), rest.subarray(-KEPT_END))
      else open = joinBytes(open, rest)
      if (open.length > 2 * KEPT_END) open = joinBytes(...endsOf(open))
    },
    skip(lines) {
      number += countLines(lines)
    },
    end() {
      if (openSize > 0) emit(new Uint8Array(0))
    }
  }
}

/** A character, or what stands for broken ones, is at most three bytes of a log. */
const mayBeTooLong = (text: string): boolean => 3 * text.length > 2 * KEPT_END

const endsOf = (bytes: Uint8Array): readonly Uint8Array[] => [bytes.subarray(0, KEPT_END), bytes.subarray(-KEPT_END)]
