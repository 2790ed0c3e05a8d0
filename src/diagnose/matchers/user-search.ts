/** Tries the user's own problem matchers on every line. Nobody has checked their expressions, so each has a budget of CPU time over all jobs. */
import { ISSUE_TAG } from '../../log/markers.ts'
import type { StepLine } from '../../log/steps/step-lines.ts'
import { CPU_MS } from '../../model/budgets.ts'
import { inTurn, type Loop } from '../loop.ts'
import { createMatcherEngine, type Hit } from './matcher-engine.ts'
import type { ProblemMatcher } from './matcher-file.ts'
import { readLines } from './read-lines.ts'

/** A search, and what came of it so far. */
export interface UserSearch extends Loop {
  readonly hits: readonly Hit[]
  /** CPU time that each matcher took, here and before, in milliseconds, by owner. One that has used up its budget is not tried any more. */
  readonly usedMs: ReadonlyMap<string, number>
  /** Lines that a matcher could not read in time which is still in use. */
  readonly skipped: () => number
  /** All matchers together have used up what they may, here or over all jobs: the rest of the lines was not tried. */
  readonly isCutShort: () => boolean
}

/** Whether a matcher has used up its budget of CPU time. */
export const isTooSlow = (usedMs: number | undefined): boolean => (usedMs ?? 0) >= CPU_MS.matcher

/**
 * Lines without ANSI and without the runner's tag, since a line that the job's own matcher hit stands in the log as `##[error]<line>`; then the
 * lines as they are, where they differ, for matchers that want ANSI or the tag.
 */
const WAYS: readonly ((line: StepLine) => string)[] = [
  ({ text }) => text.replace(ISSUE_TAG, ''),
  ({ text }) => text,
  ({ raw }) => raw.replace(ISSUE_TAG, '')
]

/**
 * @param options.usedMs what the matchers took before, by owner
 * @param options.cpuTime CPU time so far, in milliseconds
 */
export const createUserSearch = (
  lines: readonly StepLine[],
  matchers: readonly ProblemMatcher[],
  { usedMs, cpuTime }: { readonly usedMs: ReadonlyMap<string, number>; readonly cpuTime: () => number }
): UserSearch => {
  const hits: Hit[] = []
  const used = new Map(usedMs)
  const inUse = new Set(matchers.map(({ owner }) => owner).filter((owner) => !isTooSlow(used.get(owner))))
  /** Lines that a matcher could not read in time, by its owner. */
  const skippedBy = new Map<string, number>()
  /** What all of them took here, and what they may take. */
  let together = 0
  const most = Math.min(CPU_MS.matchersOfJob, CPU_MS.matchers - [...usedMs.values()].reduce((sum, ms) => sum + ms, 0))
  let began = 0
  let isDone = false
  /** What was used since the last call is this matcher's. */
  const charge = (owner: string): void => {
    const now = cpuTime()
    const ms = now - began
    began = now
    used.set(owner, (used.get(owner) ?? 0) + ms)
    together += ms
    if (isTooSlow(used.get(owner))) inUse.delete(owner)
  }
  const chargeStuck = (owner: string): void => {
    charge(owner)
    skippedBy.set(owner, (skippedBy.get(owner) ?? 0) + 1)
  }
  const readIn = (textOf: (line: StepLine) => string): Loop => {
    const [plain] = WAYS
    const differs = textOf === plain || lines.some((line) => textOf(line) !== plain?.(line))
    const engine = createMatcherEngine(matchers, { isInUse: (owner) => inUse.has(owner), onTried: charge })
    return readLines(differs ? lines : [], textOf, engine, hits, chargeStuck)
  }
  const reading = inTurn(WAYS.map((textOf) => () => readIn(textOf)))
  return {
    hits,
    usedMs: used,
    // One that was dropped is told of as such.
    skipped: () => [...skippedBy].reduce((sum, [owner, lines]) => sum + (inUse.has(owner) ? lines : 0), 0),
    isCutShort: () => !isDone && inUse.size > 0 && together >= most,
    next() {
      if (inUse.size === 0 || together >= most) return false
      began = cpuTime()
      isDone = !reading.next()
      return !isDone
    },
    skip: reading.skip
  }
}
