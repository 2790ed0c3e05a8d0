/** Which lines of a failing step a passing log of the same job does not have. */
import { EXIT_CODE_OR_CANCEL } from '../../log/markers.ts'
import type { Loop } from '../loop.ts'
import type { PreparedLine } from '../prepared.ts'
import type { KnownLines } from './known-lines.ts'
import { keyOfLine } from './line-key.ts'

export interface Comparison {
  /** Of each line whether it is new; a blank one never is. */
  readonly isNew: readonly boolean[]
  /** Distinct normalised lines; neither blank ones nor the runner's own word on how the step ended count. */
  readonly lines: number
  /** How many of them the passing log does not have. */
  readonly newLines: number
  /** Whether the lines tell anything by it: not where most are new, for then the step did something else. */
  readonly isUsed: boolean
}

/** A comparison, line by line. */
export interface ComparisonLoop extends Loop {
  /** Whole when the loop has ended. */
  readonly comparison: () => Comparison
}

export const compareLines = (lines: readonly PreparedLine[], known: KnownLines): ComparisonLoop => {
  const isNew: boolean[] = []
  /** Done again after an interruption, each stays as it is. */
  const distinct = new Map<number, boolean>()
  return {
    next() {
      const line = lines[isNew.length]
      if (line === undefined) return false
      const key = keyOfLine(line.untagged)
      const isLineNew = !known.hasKey(key)
      if (line.untagged.trim() !== '' && !isEnd(line)) distinct.set(key, isLineNew)
      isNew.push(isLineNew)
      return true
    },
    skip() {
      if (isNew.length < lines.length) isNew.push(false)
    },
    comparison() {
      const newLines = [...distinct.values()].filter((one) => one).length
      return { isNew, lines: distinct.size, newLines, isUsed: 2 * newLines <= distinct.size }
    }
  }
}

/** What the runner says of every step that fails, and of none that passes, tells nothing. */
export const isEnd = ({ tag, untagged }: PreparedLine): boolean => tag === 'error' && EXIT_CODE_OR_CANCEL.test(untagged)

/** Whether a line counts as known: the passing log has it, or it is none of the step's own. Without a comparison that is used none is. */
export const knownBy = (comparison: Comparison | null, lines: readonly PreparedLine[]): ((at: number) => boolean) => {
  if (comparison?.isUsed !== true) return () => false
  return (at) => {
    const line = lines[at]
    return comparison.isNew[at] !== true || line === undefined || isEnd(line)
  }
}

/**
 * The scores of lines, the new ones raised: that a line tells the reason is likelier the fewer of the step's lines may, since those that
 * passing runs print too do not. In logits.
 */
export const raised = (scores: readonly number[], { lines, newLines }: Comparison, isKnown: (at: number) => boolean): readonly number[] => {
  const more = Math.log(lines / Math.max(1, newLines))
  return scores.map((score, at) => (isKnown(at) ? score : score + more))
}
