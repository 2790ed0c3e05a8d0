/** The few lines of a failed step that are worth showing. */
import { ISSUE_TAG } from '../log/markers.ts'
import type { StepLine } from '../log/step-lines.ts'
import type { ExcerptLine } from '../model/report.ts'
import type { Weights } from './evidence.ts'

/** A line longer than this is cut in the middle. */
const MAX_TEXT = 500
/** At least this weight makes a line an error. */
const ERROR_WEIGHT = 5
/** Lines shown around an error. */
const BEFORE = 2
const AFTER = 3

/**
 * Chooses at most `limit` lines: the strongest, earlier ones first, with what stands around them, and the end of the step.
 * Without any sign of an error the step's last lines come, marked `tail`.
 */
export const chooseExcerpt = (lines: readonly StepLine[], weights: Weights, limit: number): readonly ExcerptLine[] => {
  if (limit === 0 || lines.length === 0) return []
  const weightAt = (at: number): number => weights.get(lines[at]?.number ?? -1) ?? 0
  const errors = lines.map((_, at) => at).filter((at) => weightAt(at) >= ERROR_WEIGHT)
  const end = lines.length - 1
  const chosen = new Set<number>()
  const add = (at: number): void => {
    const line = lines[at]
    if (line !== undefined && chosen.size < limit && (line.text.trim() !== '' || chosen.has(at - 1))) chosen.add(at)
  }
  if (errors.length === 0) {
    for (let at = end; at >= 0 && chosen.size < limit; at--) add(at)
  } else {
    const ranked = [...errors].sort((a, b) => weightAt(b) - weightAt(a) || a - b)
    add(end)
    for (const at of ranked.slice(0, Math.ceil(limit / 2))) add(at)
    for (let at = end; at > end - 8; at--) add(at)
    for (const at of ranked) {
      for (let near = at - BEFORE; near <= at + AFTER; near++) add(near)
    }
  }
  return [...chosen]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const line = lines[at]
      if (line === undefined) return []
      const kind = errors.length === 0 ? 'tail' : weightAt(at) >= ERROR_WEIGHT ? 'error' : 'context'
      return [{ line: line.number, text: shorten(line.text.replace(ISSUE_TAG, '').trimEnd()), kind } satisfies ExcerptLine]
    })
}

const shorten = (text: string): string => (text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 120)} … ${text.slice(-100)}`)
