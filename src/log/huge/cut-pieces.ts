/**
 * Cuts a step out of pieces of a log as {@link cutStep} does out of the whole, or not at all. How many lines stand before a piece is not
 * known: the lines of each piece have running numbers that begin far behind those of the piece before.
 */
import type { Annotation, Step } from '../../model/run.ts'
import { countLines, type RawLine } from '../lines.ts'
import { sameTitle } from '../steps/align.ts'
import { type Boundary, findBoundaries } from '../steps/boundaries.ts'
import { cutLastError, cutStep, type StepLines } from '../steps/cut.ts'
import { createLogIndexer, type LogIndex } from '../steps/log-index.ts'
import { type Budget, budgetFor, createStepReader } from '../steps/step-lines.ts'
import { endOf, PIECE_LINES, type Piece } from './pieces.ts'
import { isInOrder, timesOf } from './time-search.ts'

/** With fewer bytes the ends of a step tell too little. */
const LEAST_HEAD = 500_000
const LEAST_TAIL = 2_000_000

/** A step that was cut out of pieces of a log. */
export interface CutPieces {
  readonly cut: StepLines
  /** Whether its middle is missing. */
  readonly hasGap: boolean
  /** The step's lines, numbered within each piece: where there are two, the ends that are kept of a step of any size. */
  readonly lines: () => readonly RawLine[]
}

/** A piece of whole lines, with an index whose numbers and offsets are those of the log. */
interface IndexedPiece extends Piece {
  /** Running number of the line before its first one. */
  readonly base: number
  readonly index: LogIndex
}

/** A step in the pieces, and what may be known of it. */
interface Found {
  readonly cut: StepLines
  /** The pieces in which it begins and ends. */
  readonly begin: IndexedPiece
  readonly end: IndexedPiece
  /** Whether a step's name tells how it begins. */
  readonly isBeginTold: boolean
  readonly isEndTold: boolean
  /** Bytes of the log. */
  readonly total: number
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
  const indexed = pieces.map((piece, at) => indexPiece(piece, at))
  if (wanted.startedAt === null || !indexed.every((piece) => isInOrder(timesOf(piece)) && areBalanced(piece, total))) return null
  const index = joinIndexes(indexed)
  const near = stepsNear(steps, wanted, indexed)
  const cut = cutStep(index, near, wanted, annotations)
  const next = near.slice(near.indexOf(wanted) + 1).find(hasPrinted)
  const nextCut = next === undefined ? null : cutStep(index, near, next, [])
  const nextFrom = next === undefined ? total : nextCut === null || nextCut.certainty === 'window' ? null : nextCut.from
  if (cut === null || cut.certainty === 'window' || cut.to !== nextFrom) return null

  const boundaries = findBoundaries(index.marks)
  const boundaryAt = (offset: number): Boundary | undefined => boundaries.find((boundary) => boundary.offset === offset)
  const beginning = boundaryAt(cut.from)
  const isBeginTold = isTold(beginning, wanted)
  // A step that is named by its script begins with that, and with nothing else.
  if (beginning === undefined || (!isBeginTold && wanted.name.startsWith('Run '))) return null
  const begin = indexed.find((piece) => cut.from >= piece.from && cut.from < endOf(piece))
  const end = indexed.find((piece) => cut.to > piece.from && cut.to <= endOf(piece))
  if (begin === undefined || end === undefined) return null
  const found = { cut, begin, end, isBeginTold, isEndTold: next === undefined || isTold(boundaryAt(cut.to), next), total }
  if (!isEnclosed(found, wanted) || !hasError(found, wanted)) return null
  if (begin === end) return inOne(cut, begin)
  return hasWholeEnds(found, wanted) ? inTwo(cut, begin, end) : null
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

/** Whether a step's first line may stand in a piece. Step times are whole seconds. */
const beginsIn = ({ startedAt }: Step, { from, index: { firstTime, lastTime } }: IndexedPiece): boolean => {
  if (startedAt === null || firstTime === null || lastTime === null) return false
  return startedAt <= lastTime && (from === 0 || startedAt >= Math.floor(firstTime / 1_000) * 1_000)
}

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
const isTold = (boundary: Boundary | undefined, { name }: Step): boolean =>
  boundary !== undefined && (boundary.kind !== 'run' || (name.startsWith('Run ') && sameTitle(name, boundary.title)))

/** Whether lines from before and from behind the step's seconds are in view. */
const isEnclosed = ({ begin, end, cut, total }: Found, { startedAt, completedAt }: Step): boolean => {
  if (startedAt === null) return false
  const isBegun = begin.from === 0 || (cut.from > begin.from && (begin.index.firstTime ?? startedAt) < startedAt)
  const isEnded =
    cut.to === total || (cut.to < endOf(end) && (endOf(end) === total || (completedAt !== null && (end.index.lastTime ?? 0) >= completedAt + 1_000)))
  const firstTime = begin.index.marks.find(({ offset }) => offset === cut.from)?.time ?? Number.NEGATIVE_INFINITY
  return isBegun && isEnded && firstTime >= startedAt - 1_000
}

/** The runner ends a step that failed with an error; what has none is another step, or the end of this one stands elsewhere. */
const hasError = ({ end, cut }: Found, { conclusion }: Step): boolean =>
  conclusion !== 'failure' || end.index.marks.some(({ kind, offset }) => kind === 'error' && offset >= cut.from && offset < cut.to)

/**
 * Whether both ends of a step with a gap hold enough. Where a name does not tell how the step or the next one
 * begins, all of the second in which it began must be in view: a line like that may stand in the gap as well.
 */
const hasWholeEnds = ({ begin, end, cut, isBeginTold, isEndTold }: Found, { startedAt, completedAt }: Step): boolean =>
  endOf(begin) - cut.from >= LEAST_HEAD &&
  cut.to - end.from > LEAST_TAIL &&
  (isBeginTold || (begin.index.lastTime ?? Number.NEGATIVE_INFINITY) >= (startedAt ?? 0) + 1_000) &&
  (isEndTold || completedAt === null || (end.index.firstTime ?? Number.POSITIVE_INFINITY) < completedAt)

/** The lines around the last error of the runner's in the log's last piece; null without one, and where they may begin before the piece. */
export const cutLastErrorOfPiece = (last: Piece): CutPieces | null => {
  const piece = indexPiece(last, 0)
  const cut = cutLastError(piece.index)
  const isBegun = cut !== null && findBoundaries(piece.index.marks).some(({ offset }) => offset === cut.from)
  return isBegun ? inOne(cut, piece) : null
}

const budgetOf = ({ from, to }: StepLines): Budget => budgetFor(to - from)

const inOne = (cut: StepLines, piece: IndexedPiece): CutPieces => ({
  cut,
  hasGap: false,
  lines: () => linesOf(piece, cut.from, cut.to, budgetOf(cut))
})

const inTwo = (cut: StepLines, begin: IndexedPiece, end: IndexedPiece): CutPieces => ({
  cut,
  hasGap: true,
  lines: () => [
    ...linesOf(begin, cut.from, endOf(begin), { ...budgetOf(cut), middle: 0, tail: 0 }),
    ...linesOf(end, end.from, cut.to, { ...budgetOf(cut), middle: 0, head: 0 })
  ]
})

const linesOf = ({ base, from: start, bytes }: IndexedPiece, from: number, to: number, budget: Budget): readonly RawLine[] => {
  const reader = createStepReader(base + 1 + countLines(bytes.subarray(0, from - start)), budget)
  reader.push(bytes.subarray(from - start, to - start))
  return reader.end()
}

/** Only the log's own first line begins the first step. */
const indexPiece = (piece: Piece, at: number): IndexedPiece => {
  const base = (piece.from === 0 ? at : at + 1) * PIECE_LINES
  const indexer = createLogIndexer(undefined, { lines: base, bytes: piece.from })
  indexer.push(piece.bytes)
  return { ...piece, base, index: indexer.end() }
}

const joinIndexes = (pieces: readonly IndexedPiece[]): LogIndex => ({
  bytes: pieces.at(-1)?.index.bytes ?? 0,
  lines: pieces.at(-1)?.index.lines ?? 0,
  marks: pieces.flatMap(({ index }) => index.marks),
  permissions: pieces[0]?.index.permissions ?? [],
  marksLeftOut: pieces.reduce((sum, { index }) => sum + index.marksLeftOut, 0),
  seconds: pieces.flatMap(({ index }) => index.seconds),
  firstTime: pieces.find(({ index }) => index.firstTime !== null)?.index.firstTime ?? null,
  lastTime: pieces.findLast(({ index }) => index.lastTime !== null)?.index.lastTime ?? null,
  unread: null
})
