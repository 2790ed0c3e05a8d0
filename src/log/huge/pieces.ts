/** Pieces of a log that was not read whole: put together where they touch, cut at line ends, and written down with their gaps. */
import { joinBytes, LF } from '../lines.ts'

/** Bytes `[from, to)` of a log. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A piece of a log. */
export interface Piece {
  readonly from: number
  readonly bytes: Uint8Array
}

/** How a line of this program's own begins in a saved log. */
export const OWN_LINE = '[workflow-run-report]'

/** More lines than any piece has: the numbers of its lines begin behind so many for each piece before it. */
export const PIECE_LINES = 1_000_000_000

/** Whether two such numbers are of one piece: only then their difference counts lines. */
export const isSamePiece = (one: number, other: number): boolean => Math.floor(one / PIECE_LINES) === Math.floor(other / PIECE_LINES)

/** Where a piece ends. */
export const endOf = ({ from, bytes }: Piece): number => from + bytes.length

/** Pieces in order, those that overlap or touch as one. */
export const mergePieces = (pieces: readonly Piece[]): readonly Piece[] => {
  const merged: Piece[] = []
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last === undefined || piece.from > endOf(last)) merged.push(piece)
    else if (endOf(piece) > endOf(last))
      merged[merged.length - 1] = { from: last.from, bytes: joinBytes(last.bytes, piece.bytes.subarray(endOf(last) - piece.from)) }
  }
  return merged
}

/**
 * The piece without the parts of lines at its ends. A piece that holds no line end stays as it is.
 *
 * @param total bytes of the log
 */
export const wholeLines = (piece: Piece, total: number): Piece => {
  const first = piece.from === 0 ? 0 : piece.bytes.indexOf(LF) + 1
  const last = endOf(piece) >= total ? piece.bytes.length : piece.bytes.lastIndexOf(LF) + 1
  return first >= last ? piece : { from: piece.from + first, bytes: piece.bytes.subarray(first, last) }
}

/** What is kept of the log as a file: the pieces, and for each gap a line of our own that tells how large it is. */
export async function* writePieces(pieces: readonly Piece[], total: number): AsyncGenerator<Uint8Array> {
  let at = 0
  let needsEnd = false
  for (const piece of [...pieces, { from: total, bytes: new Uint8Array(0) }]) {
    if (piece.from > at) yield gap(piece.from - at, needsEnd)
    yield piece.bytes
    at = endOf(piece)
    needsEnd = piece.bytes.at(-1) !== LF
  }
}

const gap = (bytes: number, needsEnd: boolean): Uint8Array =>
  new TextEncoder().encode(`${needsEnd ? '\n' : ''}${OWN_LINE} ${bytes} bytes of the log are left out here\n`)
