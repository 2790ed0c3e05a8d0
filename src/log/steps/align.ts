/** Puts steps and boundaries in correspondence: order is kept, the sum of scores is the largest, and near-ties are told. */
import type { Step } from '../../model/run.ts'
import type { Boundary, BoundaryKind } from './boundaries.ts'

/** The boundaries that a step may begin at; `first` and `last` differ when the log does not decide. Indices into the boundaries. */
export interface Place {
  readonly first: number
  readonly last: number
  /** One boundary alone fits, and no correspondence that is as good leaves the step out. */
  readonly certain: boolean
}

export interface Alignment {
  /** For each step its place, or null when no line of the log begins it. */
  readonly placed: readonly (Place | null)[]
}

/** A step that prints nothing is possible (it died, or its lines are gone), but unlikely. */
const ABSENT = -6
/** Two alignments closer than this are a tie: everything that tells them apart (a title, a second) weighs more. */
const TIE = 0.9
/** Above this many cells nothing is aligned: a log with so many groups is cut by time. */
const MAX_CELLS = 4_000_000

/**
 * @param steps in order, without those that printed nothing
 * @param options.failing index of the step that failed; -1 for none
 * @param options.fixed index of the boundary at which the failing step certainly begins, or null
 */
export const alignSteps = (
  steps: readonly Step[],
  boundaries: readonly Boundary[],
  options: { readonly failing: number; readonly fixed: number | null }
): Alignment => {
  const columns = boundaries.length
  const rows = steps.length
  if (columns === 0 || rows === 0 || rows * columns > MAX_CELLS) return { placed: steps.map(() => null) }
  const named = steps.map(toNamed)
  const sharing = createWordSharing(steps)
  const scoreColumn = (boundary: Boundary, column: number): readonly number[] => {
    const shares = sharing(boundary)
    return named.map((step, row) => {
      if (options.fixed !== null && row === options.failing) return column === options.fixed ? 100 : Number.NEGATIVE_INFINITY
      const afterFailing = options.failing >= 0 && row === options.failing + 1
      return scoreFit(step, boundary, { first: row === 0, last: row === rows - 1, afterFailing, sharesWord: shares.has(row) })
    })
  }

  const width = columns + 1
  const scores = new Float64Array(rows * columns)
  for (const [c, boundary] of boundaries.entries()) for (const [r, score] of scoreColumn(boundary, c).entries()) scores[r * columns + c] = score
  const scoreAt = (row: number, column: number): number => scores[row * columns + column] ?? 0
  // Both ways through the steps: up to a pair of step and boundary, and from there on.
  const upTo = bestSums(rows, columns, scoreAt)
  const onward = bestSums(rows, columns, (row, column) => scoreAt(rows - 1 - row, columns - 1 - column))
  const before = (row: number, column: number): number => upTo[row * width + column] ?? 0
  const behind = (row: number, column: number): number => onward[(rows - row) * width + columns - column] ?? 0
  const total = before(rows, columns)
  const placed = steps.map((_, r): Place | null => {
    let first = -1
    let last = -1
    let absent = before(r, columns) + behind(r + 1, columns) + ABSENT
    for (let c = 0; c < columns; c++) {
      absent = Math.max(absent, before(r, c) + behind(r + 1, c) + ABSENT)
      const through = before(r, c) + scoreAt(r, c) + behind(r + 1, c + 1)
      if (through > total - TIE) {
        if (first < 0) first = c
        last = c
      }
    }
    return first < 0 ? null : { first, last, certain: first === last && absent <= total - TIE }
  })
  return { placed }
}

/** For each number of first steps and of first boundaries, row by row: the best sum of the scores of those that are put together, in their order. */
const bestSums = (rows: number, columns: number, scoreAt: (row: number, column: number) => number): Float64Array => {
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  const at = (row: number, column: number): number => best[row * width + column] ?? 0
  for (let r = 1; r <= rows; r++) {
    best[r * width] = at(r - 1, 0) + ABSENT
    for (let c = 1; c <= columns; c++) best[r * width + c] = Math.max(at(r - 1, c) + ABSENT, at(r, c - 1), at(r - 1, c - 1) + scoreAt(r - 1, c - 1))
  }
  return best
}

/** A step, and what of its name is compared with every boundary. */
interface NamedStep {
  readonly step: Step
  /** The shape of the step that the runner gives such a name. */
  readonly usualKind: BoundaryKind
  /** Its name is the first line of its script. */
  readonly isScript: boolean
}

const toNamed = (step: Step): NamedStep => ({
  step,
  usualKind: RUNNER_NAMES.find(({ pattern }) => pattern.test(step.name))?.kind ?? 'run',
  isScript: step.name.startsWith('Run ')
})

interface PlaceInOrder {
  readonly first: boolean
  readonly last: boolean
  readonly afterFailing: boolean
  readonly sharesWord: boolean
}

/** How well a step's name, kind and times fit a boundary. */
const scoreFit = (named: NamedStep, boundary: Boundary, at: PlaceInOrder): number =>
  kindFit(named.usualKind, boundary, at) +
  titleFit(named, boundary, at.sharesWord) +
  timeFit(named.step, boundary) +
  (at.afterFailing ? errorFit(boundary) : 0)

/** Names that the runner gives itself (JobExtension.cs), and the shape of the step that bears them. A user may give such a name too. */
const RUNNER_NAMES: readonly { readonly pattern: RegExp; readonly kind: BoundaryKind }[] = [
  { pattern: /^Set up job$/, kind: 'setup' },
  { pattern: /^Complete job$/, kind: 'complete' },
  { pattern: /^Post /, kind: 'post' },
  { pattern: /^Pull /, kind: 'pull' },
  { pattern: /^Build /, kind: 'build' },
  { pattern: /^Initialize containers$/, kind: 'init_containers' },
  { pattern: /^Stop containers$/, kind: 'stop_containers' },
  { pattern: /^(?:Set up|Complete) runner$/, kind: 'hook' }
]

const kindFit = (usual: BoundaryKind, { kind }: Boundary, { first, last }: Pick<PlaceInOrder, 'first' | 'last'>): number => {
  if (kind === 'setup') return first ? 4 : -20
  if (kind === usual) return kind === 'run' ? 2 : 4
  if (kind === 'complete') return last ? 0 : -20
  // A step that a user named "Build …" or "Post …" begins like any other.
  if (kind === 'run' && (usual === 'post' || usual === 'build' || usual === 'pull')) return 0
  return -20
}

const titleFit = ({ step, isScript }: NamedStep, { kind, title }: Boundary, sharesWord: boolean): number => {
  if (kind !== 'run') return 0
  if (isScript) return sameTitle(step.name, title) ? 8 : -5
  return sharesWord ? 0.5 : 0
}

/** The API may cut a long name; both are the script's first line, blanks at its end apart. */
export const sameTitle = (name: string, title: string): boolean => {
  const cut = name.endsWith('...') ? name.slice(0, -3) : name.endsWith('…') ? name.slice(0, -1) : name
  return title === name.trimEnd() || (cut !== name && title.startsWith(cut)) || (title.length > 60 && name.startsWith(title))
}

const WORD = /[a-z0-9]{3,}/g
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? []

/** Tells by their indices which steps' names have a word in common with a boundary's title; each title's words are looked up once for all steps. */
const createWordSharing = (steps: readonly Step[]): ((boundary: Boundary) => ReadonlySet<number>) => {
  const rowsOf = new Map<string, Set<number>>()
  for (const [row, { name }] of steps.entries()) {
    for (const word of wordsOf(name)) {
      if (word === 'run') continue
      const rows = rowsOf.get(word) ?? new Set<number>()
      rowsOf.set(word, rows.add(row))
    }
  }
  return ({ kind, title }) => new Set(kind === 'run' ? [...new Set(wordsOf(title))].flatMap((word) => [...(rowsOf.get(word) ?? [])]) : [])
}

/**
 * A step's first line is written in the second in which it started, or soon after; all lines above it are older. Seconds are
 * cut off, so one second of difference is no contradiction.
 */
const timeFit = ({ startedAt, completedAt }: Step, { time, previousTime }: Boundary): number => {
  if (startedAt === null || time === null) return 0
  let score = 0
  const late = Math.floor(time / 1000) - Math.floor(startedAt / 1000)
  if (late < 0) score -= late === -1 ? 3 : 9
  else if (completedAt !== null && time >= completedAt + 2_000) score -= 9
  else score += late === 0 ? 3 : late === 1 ? 2 : 1
  if (previousTime !== null) {
    const over = Math.floor(previousTime / 1000) - Math.floor(startedAt / 1000)
    score += over <= 0 ? 1 : over === 1 ? 0 : -4
  }
  return score
}

const errorFit = ({ afterError, afterExit }: Boundary): number => (afterExit ? 4 : afterError ? 2 : 0)
