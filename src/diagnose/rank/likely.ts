/** Lines that are likely to tell why a step failed, in runs: what belongs together is shown together. */
import type { Evidence } from '../evidence.ts'

/** Lines in a row. Indices. */
export interface Run {
  readonly from: number
  /** The last one. */
  readonly to: number
  /** The likeliest line. */
  readonly peak: number
  /** Of the peak: a logit. */
  readonly score: number
}

/** From here on a line is likely, where nothing certain is known: one in six of them tells the reason. */
const LIKELY = -1.5
/** What fails first is the reason more often than what fails after it: what each likely line above takes from a line, and how many count. */
const EARLIER = 0.1
const MOST_EARLIER = 8
/** The lines beside a peak belong to it down to so much less, and so far. */
const FALL = 0.7
const REACH = 6

/**
 * The likeliest runs first, none of them overlapping; those whose peak is known come behind all others.
 *
 * @param scores of a step's lines
 * @param least score of a line
 * @param most runs
 * @param isKnown whether a passing run prints the line at an index, too
 */
export const likelyRuns = (scores: readonly number[], least: number, most: number, isKnown: Evidence['isKnown'] = () => false): readonly Run[] => {
  const ranks = earliestFirst(scores, isKnown)
  const peaks = scores
    .flatMap((score, at) => (score >= least ? [at] : []))
    .sort((a, b) => Number(isKnown(a)) - Number(isKnown(b)) || (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b)
  const taken = new Set<number>()
  const runs: Run[] = []
  for (const peak of peaks) {
    if (runs.length >= most) break
    if (taken.has(peak)) continue
    const score = scores[peak] ?? 0
    const belongs = (at: number): boolean => (scores[at] ?? Number.NEGATIVE_INFINITY) >= Math.max(least, score - FALL) && !taken.has(at)
    const edge = (way: 1 | -1): number => {
      let at = peak
      while (Math.abs(at + way - peak) <= REACH && belongs(at + way)) at += way
      return at
    }
    const run = { from: edge(-1), to: edge(1), peak, score }
    for (let at = run.from; at <= run.to; at++) taken.add(at)
    runs.push(run)
  }
  return runs
}

const earliestFirst = (scores: readonly number[], isKnown: Evidence['isKnown']): readonly number[] => {
  let above = 0
  return scores.map((score, at) => {
    const rank = score - EARLIER * Math.min(MOST_EARLIER, above)
    if (score >= LIKELY && !isKnown(at)) above++
    return rank
  })
}

/**
 * The run that tells best why the step failed, for where no rule knows: on logs that the ranker was not trained with its peak was such a line in
 * seven of ten cases. null when no line was scored.
 */
export const bestRun = ({ scores, isKnown }: Pick<Evidence, 'scores'> & Partial<Pick<Evidence, 'isKnown'>>): Run | null =>
  likelyRuns(scores, LEAST.unknown, 1, isKnown)[0] ?? null

/** The least score of lines that are shown beside what is known, by how much is known; figures of logs that the ranker was not trained with chose them. */
export const LEAST = {
  /** A tool's own word for what failed. */
  certain: -0.8,
  /** Signs of a failure. */
  weak: LIKELY,
  /** Nothing. */
  unknown: -2.2
} as const
