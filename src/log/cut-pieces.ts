/**
 * Cuts a step out of pieces of a log as {@link cutStep} does out of the whole, or not at all. How many lines stand before a piece is not
 * known: the lines of each piece have running numbers that begin far behind those of the piece before.
 */
import type { Annotation, EpochMs, Step } from '../model/run.ts'
import { countLines } from './count-lines.ts'
import { cutLastError, cutStep, type StepLines } from './cut.ts'
import { PARTS } from './huge-step.ts'
import { isInOrder, timesOf } from './line-times.ts'
import { createLogIndexer, type LogIndex } from './log-index.ts'
import { endOf, type Piece } from './pieces.ts'
import { createStepReader, type StepLine } from './step-lines.ts'

/** More lines than any piece has. */
const PIECE_LINES = 1_000_000_000
const LF = 10

/** Whether two running numbers are of one piece: only then their difference counts lines. */
export const isSamePiece = (one: number, other: number): boolean => Math.floor(one / PIECE_LINES) === Math.floor(other / PIECE_LINES)

/** A step that was cut out, and the pieces that hold it: one, or its two ends. */
export interface CutPieces {
  readonly cut: StepLines
  readonly pieces: readonly [IndexedPiece] | readonly [IndexedPiece, IndexedPiece]
}

/** A piece of whole lines, with an index whose numbers and offsets are those of the log. */
interface IndexedPiece extends Piece {
  /** Running number of the line before its first one. */
  readonly base: number
  readonly index: LogIndex
}

/**
 * Only what the whole log would give as well is given: the step's beginning and the next one's are told by their shapes, and the times in
 * the pieces show that nothing of the step stands elsewhere.
 *
 * @param pieces of whole lines, in order
 * @param total bytes of the log
 */
export const cutStepOfPieces = (
  pieces: readonly Piece[],
  total: number,
  steps: readonly Step[],
  wanted: Step,
  annotations: readonly Annotation[]
): CutPieces | null => {
  const indexed = pieces.map(indexPiece)
  const first = indexed[0]
  const { startedAt, completedAt } = wanted
  if (first === undefined || startedAt === null || !pieces.every(({ from, bytes }) => isInOrder(timesOf(bytes, from === 0 ? 0 : from)))) return null
  const near = steps.filter((step) => step === wanted || indexed.some((piece) => beginsIn(step, piece)))
  const cut = cutStep(joinIndexes(indexed), near, wanted, annotations)
  if (cut === null || cut.certainty === 'window') return null
  const begin = indexed.find((piece) => cut.from >= piece.from && cut.from < endOf(piece))
  const end = indexed.find((piece) => cut.to > piece.from && cut.to <= endOf(piece))
  if (begin === undefined || end === undefined) return null
  const isBegun = begin.from === 0 || (cut.from > begin.from && (begin.index.firstTime ?? startedAt) < startedAt)
  const isEnded =
    cut.to === total || (cut.to < endOf(end) && (endOf(end) === total || (completedAt !== null && (end.index.lastTime ?? 0) >= completedAt + 1_000)))
  const isTimely = (timeOf(begin, cut.from) ?? Number.NEGATIVE_INFINITY) >= startedAt - 1_000
  if (!isBegun || !isEnded || !isTimely) return null
  if (begin === end) return { cut, pieces: [begin] }
  const isEnough = endOf(begin) - cut.from >= PARTS.head && cut.to - end.from > PARTS.tail
  return isEnough ? { cut, pieces: [begin, end] } : null
}

/** The lines around the last error of the runner's in the log's last piece; null without one. */
export const cutLastErrorOfPiece = (piece: Piece): CutPieces | null => {
  const indexed = indexPiece(piece, 0)
  const cut = cutLastError(indexed.index)
  if (cut === null) return null
  // Without a beginning above it the whole piece counts.
  const found = cut.from < piece.from ? { ...cut, from: piece.from, firstLine: indexed.base + 1 } : cut
  return { cut: found, pieces: [indexed] }
}

/** The step's lines: of a step in one piece as of any step, of one with a gap what is kept of the ends of a huge step. */
export const readStepOfPieces = ({ cut, pieces }: CutPieces): readonly StepLine[] => {
  const [begin, end] = pieces
  if (end === undefined) return linesOf(begin, cut.from, cut.to)
  const everything = { head: Number.POSITIVE_INFINITY, tail: 0, middle: 0 }
  const headEnd = begin.from + begin.bytes.indexOf(LF, cut.from - begin.from + PARTS.head - 1) + 1
  const tailBegin = end.from + end.bytes.indexOf(LF, cut.to - end.from - PARTS.tail - 1) + 1
  return [
    ...linesOf(begin, cut.from, headEnd > cut.from ? headEnd : endOf(begin), everything),
    ...linesOf(end, tailBegin < cut.to ? tailBegin : end.from, cut.to, everything)
  ]
}

const linesOf = (piece: IndexedPiece, from: number, to: number, budget?: Parameters<typeof createStepReader>[1]): readonly StepLine[] => {
  const reader = createStepReader({ number: piece.base + 1 + countLines(piece.bytes.subarray(0, from - piece.from)), offset: from }, budget)
  reader.push(piece.bytes.subarray(from - piece.from, to - piece.from))
  return reader.end()
}

const timeOf = ({ index }: IndexedPiece, offset: number): EpochMs | null => index.marks.find((mark) => mark.offset === offset)?.time ?? null

/** Whether a step's first line may stand in a piece. Step times are whole seconds. */
const beginsIn = ({ startedAt }: Step, { from, index }: IndexedPiece): boolean => {
  const { firstTime, lastTime } = index
  if (startedAt === null || firstTime === null || lastTime === null) return false
  return startedAt <= lastTime && (from === 0 || startedAt >= Math.floor(firstTime / 1_000) * 1_000)
}

/** Only the log's own first line begins the first step. */
const indexPiece = (piece: Piece, at: number): IndexedPiece => {
  const indexer = createLogIndexer()
  indexer.push(piece.bytes)
  const index = indexer.end()
  const base = (piece.from === 0 ? at : at + 1) * PIECE_LINES
  const moved = <T extends { readonly line: number; readonly offset: number }>(one: T): T => ({
    ...one,
    line: base + one.line,
    offset: piece.from + one.offset
  })
  return {
    ...piece,
    base,
    index: {
      ...index,
      bytes: endOf(piece),
      lines: base + index.lines,
      marks: index.marks.filter(({ kind }) => kind !== 'first' || piece.from === 0).map(moved),
      seconds: index.seconds.map(moved)
    }
  }
}

const joinIndexes = (pieces: readonly IndexedPiece[]): LogIndex => ({
  bytes: pieces.at(-1)?.index.bytes ?? 0,
  lines: pieces.at(-1)?.index.lines ?? 0,
  marks: pieces.flatMap(({ index }) => index.marks),
  marksLeftOut: pieces.reduce((sum, { index }) => sum + index.marksLeftOut, 0),
  seconds: pieces.flatMap(({ index }) => index.seconds),
  firstTime: pieces.find(({ index }) => index.firstTime !== null)?.index.firstTime ?? null,
  lastTime: pieces.findLast(({ index }) => index.lastTime !== null)?.index.lastTime ?? null
})
