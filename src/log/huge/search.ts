/** A failing step in a log that is too large to be read: which parts of the log to read, and what they tell. The only file here that others import. */
import type { Annotation, Job, Step } from '../../model/run.ts'
import { type CutPieces, cutLastErrorOfPiece, cutStepOfPieces } from './cut-pieces.ts'
import { nextProbes, WHOLE_WINDOW } from './next-probes.ts'
import { isSamePiece, mergePieces, type Piece, type Span, wholeLines, writePieces } from './pieces.ts'
import { learn, startTimeSearch, type TimeSearch } from './time-search.ts'

export type { CutPieces } from './cut-pieces.ts'
export type { Piece, Span } from './pieces.ts'

/** A log of which only its beginning is here. */
export interface BegunLog {
  readonly first: Uint8Array
  /** Of the whole log. */
  readonly bytes: number
}

/** Bytes that are downloaded of a huge log at most, its beginning among them. */
const MAX_MOVED = 8_000_000
/** So many bytes before and behind a step are read too: neighbouring steps begin and end there. */
const AROUND = 65_536
/** Of a huge step so many bytes of its beginning are read, and of its end, where its errors stand. */
const BEGINNING = 1_048_576
const END = 3_145_728
/** With less than this the ends tell too little. */
const LEAST = 2_883_584

/**
 * Looks for a step by its seconds. Yields the parts of the log to read next, side by side, and is handed them.
 *
 * @returns the pieces in which the step should stand; null when they cannot be told
 */
export function* searchStep(
  log: BegunLog,
  job: Job,
  { startedAt, completedAt }: Step
): Generator<readonly Span[], readonly Piece[] | null, readonly Piece[]> {
  if (startedAt === null) return null
  const ends = completedAt === null ? null : completedAt + 1_000
  const lastTime = job.completedAt ?? ends ?? startedAt
  let search = startTimeSearch(log.first, { begins: startedAt, ends }, { total: log.bytes, lastTime })
  for (let probes = nextProbes(search); probes.length > 0; probes = nextProbes(search)) search = learn(search, yield probes)
  const window = windowOf(search, MAX_MOVED - log.first.length - search.moved)
  return window === null ? null : yield window
}

/** The step, cut out of the pieces that were found; null when they do not tell what the whole log would. */
export const findStep = (
  pieces: readonly Piece[],
  { bytes }: BegunLog,
  steps: readonly Step[],
  wanted: Step,
  annotations: readonly Annotation[]
): CutPieces | null => {
  const whole = pieces.map((piece) => wholeLines(piece, bytes))
  return cutStepOfPieces(whole, bytes, steps, wanted, annotations)
}

/** The lines around the last error of the runner's; null where they do not stand in the log's last piece. */
export const findLastError = (last: Piece, { bytes }: BegunLog): CutPieces | null => cutLastErrorOfPiece(wholeLines(last, bytes))

/** What is kept of the log as a file: its beginning and the pieces, in whole lines, with a line of ours at each gap. */
export const partsOf = ({ first, bytes }: BegunLog, pieces: readonly Piece[]): AsyncIterable<Uint8Array> => {
  const merged = mergePieces([{ from: 0, bytes: first }, ...pieces])
  return writePieces(
    merged.map((piece) => wholeLines(piece, bytes)),
    bytes
  )
}

/** How many lines stand between two of a step that was read in pieces; null where the gap between two pieces does. */
export const linesBetween = (above: number, line: number): number | null => (isSamePiece(above, line) ? line - above - 1 : null)

/**
 * One span, or two with a gap between; null when that would be more bytes than there is room for.
 *
 * @param room how many bytes may be read
 */
export const windowOf = ({ begin, end, total, isLost }: TimeSearch, room: number): readonly Span[] | null => {
  const from = Math.max(0, begin.lo.offset - AROUND)
  const to = Math.min(total, end.hi.offset + AROUND)
  if (isLost || to <= from) return null
  if (to - from <= Math.min(WHOLE_WINDOW, room)) return [{ from, to }]
  // An edge may be anywhere between its two places.
  const unsure = begin.hi.offset - begin.lo.offset + end.hi.offset - end.lo.offset
  const rest = Math.min(BEGINNING + END, room - unsure)
  if (rest < LEAST) return null
  const beginning = Math.floor((rest * BEGINNING) / (BEGINNING + END))
  const head = { from, to: begin.hi.offset + beginning - AROUND }
  const tail = { from: end.lo.offset - (rest - beginning) + AROUND, to }
  return head.to < tail.from ? [head, tail] : [{ from, to }]
}
