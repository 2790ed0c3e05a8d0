/**
 * Cuts a step out of pieces of a log as {@link cutStep} does out of the whole, or not at all. How many lines stand before a piece is not
 * known: the lines of each piece have running numbers that begin far behind those of the piece before.
 */
import type { Annotation, EpochMs, Step } from '../../model/run.ts'
import { countLines } from '../lines.ts'
import { sameTitle } from '../steps/align.ts'
import { type Boundary, findBoundaries } from '../steps/boundaries.ts'
import { cutLastError, cutStep, type StepLines } from '../steps/cut.ts'
import { createLogIndexer, type LogIndex } from '../steps/log-index.ts'
import { BUDGET, type Budget, createStepReader, type KeptLine } from '../steps/step-lines.ts'
import { isInOrder, timesOf } from './line-times.ts'
import { endOf, type Piece } from './pieces.ts'

/** More lines than any piece has. */
const PIECE_LINES = 1_000_000_000

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
 * Only what the whole log would give as well is given: the step's beginning and the next one's are told by their shapes, the runner's error
 * stands in it, and the times in the pieces show that nothing of the step stands elsewhere.
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
  const areInOrder = pieces.every(({ from, bytes }) => isInOrder(timesOf(bytes, from)))
  if (wanted.startedAt === null || !areInOrder || !indexed.every((piece) => areBalanced(piece, total))) return null
  const index = joinIndexes(indexed)
  const near = stepsNear(steps, wanted, indexed)
  const cut = cutStep(index, near, wanted, annotations)
  if (cut === null || cut.certainty === 'window' || !isTitled(index, cut, wanted) || !endsAtNext(index, near, wanted, cut, total)) return null
  const begin = indexed.find((piece) => cut.from >= piece.from && cut.from < endOf(piece))
  const end = indexed.find((piece) => cut.to > piece.from && cut.to <= endOf(piece))
  if (begin === undefined || end === undefined || !isEnclosed({ begin, end, cut, total }, wanted) || !hasError(end, cut, wanted)) return null
  if (begin === end) return { cut, pieces: [begin] }
  return hasWholeEnds(begin, end, cut, index, near, wanted) ? { cut, pieces: [begin, end] } : null
}

/** The steps that may stand in the pieces, the one before them and the one behind: which is the first and the last of a job matters. */
const stepsNear = (steps: readonly Step[], wanted: Step, pieces: readonly IndexedPiece[]): readonly Step[] => {
  const isNear = (step: Step): boolean => step === wanted || pieces.some((piece) => beginsIn(step, piece))
  const first = steps.findIndex(isNear)
  const last = steps.findLastIndex(isNear)
  const behind = steps.findIndex((step, at) => at > last && hasPrinted(step))
  return steps.slice(Math.max(0, first - 1), Math.max(last, behind) + 1)
}

const hasPrinted = ({ conclusion, startedAt }: Step): boolean => conclusion !== 'skipped' && startedAt !== null

/** Whether the steps of composite actions that begin in a piece end in it: else what is inner and what is not cannot be told. */
const areBalanced = (piece: IndexedPiece, total: number): boolean => {
  let depth = 0
  for (const { kind } of piece.index.marks) {
    if (kind === 'start_action') depth++
    else if (kind === 'end_action' && --depth < 0) return false
  }
  return depth === 0 || endOf(piece) === total
}

/** Whether a step's name tells how it begins: the script's first line is the title of its group, and lines of the runner's own steps have shapes of their own. */
const isTold = ({ kind, title }: Boundary, { name }: Step): boolean => kind !== 'run' || (name.startsWith('Run ') && sameTitle(name, title))

const boundaryAt = (index: LogIndex, offset: number): Boundary | undefined =>
  findBoundaries(index.marks).find((boundary) => boundary.offset === offset)

/** A step that is named by its script begins with that, and with nothing else. */
const isTitled = (index: LogIndex, { from }: StepLines, wanted: Step): boolean => {
  const boundary = boundaryAt(index, from)
  return boundary !== undefined && (isTold(boundary, wanted) || !wanted.name.startsWith('Run '))
}

/** Whether the step ends where the next one that printed certainly begins. */
const endsAtNext = (index: LogIndex, near: readonly Step[], wanted: Step, { to }: StepLines, total: number): boolean => {
  const next = nextOf(near, wanted)
  if (next === undefined) return to === total
  const cut = cutStep(index, near, next, [])
  return cut !== null && cut.certainty !== 'window' && cut.from === to
}

const nextOf = (near: readonly Step[], wanted: Step): Step | undefined => near.slice(near.indexOf(wanted) + 1).find(hasPrinted)

interface Ends {
  readonly begin: IndexedPiece
  readonly end: IndexedPiece
  readonly cut: StepLines
  readonly total: number
}

/** Whether lines from before and from behind the step's seconds are in view. */
const isEnclosed = ({ begin, end, cut, total }: Ends, { startedAt, completedAt }: Step): boolean => {
  if (startedAt === null) return false
  const isBegun = begin.from === 0 || (cut.from > begin.from && (begin.index.firstTime ?? startedAt) < startedAt)
  const isEnded =
    cut.to === total || (cut.to < endOf(end) && (endOf(end) === total || (completedAt !== null && (end.index.lastTime ?? 0) >= completedAt + 1_000)))
  return isBegun && isEnded && (timeOf(begin, cut.from) ?? Number.NEGATIVE_INFINITY) >= startedAt - 1_000
}

/** The runner ends a step that failed with an error; what has none is another step, or the end of this one stands elsewhere. */
const hasError = ({ index }: IndexedPiece, { from, to }: StepLines, { conclusion }: Step): boolean =>
  conclusion !== 'failure' || index.marks.some(({ kind, offset }) => kind === 'error' && offset >= from && offset < to)

/**
 * Whether both ends of a step with a gap hold what is kept of a huge step. Where a name does not tell how the step or the next one begins,
 * all of the second in which it began must be in view: a line like that may stand in the gap as well.
 */
const hasWholeEnds = (begin: IndexedPiece, end: IndexedPiece, cut: StepLines, index: LogIndex, near: readonly Step[], wanted: Step): boolean => {
  const { startedAt, completedAt } = wanted
  const next = nextOf(near, wanted)
  const [first, last] = [boundaryAt(index, cut.from), boundaryAt(index, cut.to)]
  const isBeginTold = first !== undefined && isTold(first, wanted)
  const isEndTold = next === undefined || (last !== undefined && isTold(last, next))
  return (
    endOf(begin) - cut.from >= BUDGET.head &&
    cut.to - end.from > BUDGET.tail &&
    (isBeginTold || (begin.index.lastTime ?? Number.NEGATIVE_INFINITY) >= (startedAt ?? 0) + 1_000) &&
    (isEndTold || completedAt === null || (end.index.firstTime ?? Number.POSITIVE_INFINITY) < completedAt)
  )
}

/** The lines around the last error of the runner's in the log's last piece; null without one, and where they may begin before the piece. */
export const cutLastErrorOfPiece = (piece: Piece): CutPieces | null => {
  const indexed = indexPiece(piece, 0)
  const cut = cutLastError(indexed.index)
  return cut === null || cut.from < piece.from || !findBoundaries(indexed.index.marks).some(({ offset }) => offset === cut.from)
    ? null
    : { cut, pieces: [indexed] }
}

/** The step's lines, numbered within each piece: where there are two, the ends that are kept of a step of any size. */
export const readStepOfPieces = ({ cut, pieces }: CutPieces): readonly KeptLine[] => {
  const [begin, end] = pieces
  return end === undefined
    ? linesOf(begin, cut.from, cut.to, BUDGET)
    : [
        ...linesOf(begin, cut.from, endOf(begin), { ...BUDGET, middle: 0, tail: 0 }),
        ...linesOf(end, end.from, cut.to, { ...BUDGET, middle: 0, head: 0 })
      ]
}

const linesOf = ({ base, from: start, bytes }: IndexedPiece, from: number, to: number, budget: Budget): readonly KeptLine[] => {
  const reader = createStepReader(base + 1 + countLines(bytes.subarray(0, from - start)), budget)
  reader.push(bytes.subarray(from - start, to - start))
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
  lastTime: pieces.findLast(({ index }) => index.lastTime !== null)?.index.lastTime ?? null,
  unread: null
})
