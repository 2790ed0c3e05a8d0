/** Tries the user's own problem matchers on every line. Nobody has checked their expressions, so each has a budget of CPU time over all jobs. */
import { ISSUE_TAG } from '../log/markers.ts'
import type { StepLine } from '../log/step-lines.ts'
import { CPU_MS } from '../model/budgets.ts'
import type { Loop } from './loop.ts'
import { matchedPart } from './matched-part.ts'
import { createMatcherEngine, type Hit, type MatcherEngine } from './matcher-engine.ts'
import type { ProblemMatcher } from './matcher-file.ts'

/** A search, and what came of it so far. */
export interface UserSearch extends Loop {
  readonly hits: readonly Hit[]
  /** CPU time that each matcher took, here and before, in milliseconds, by owner. One that has used up its budget is not tried any more. */
  readonly usedMs: ReadonlyMap<string, number>
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
  const usable = (): readonly ProblemMatcher[] => matchers.filter(({ owner }) => !isTooSlow(used.get(owner)))
  let began = 0
  /** What was used since the last call is this matcher's. */
  const charge = (owner: string): void => {
    const now = cpuTime()
    used.set(owner, (used.get(owner) ?? 0) + now - began)
    began = now
  }
  const dropSlow = (): void => {
    for (const { owner } of matchers) if (isTooSlow(used.get(owner))) engine?.remove(owner)
  }

  let nextWay = 0
  let textOf = WAYS[0]
  let engine: MatcherEngine | null = null
  let at = 0
  const beginWay = (way: (line: StepLine) => string): void => {
    const [plain] = WAYS
    const isNew = way === plain || lines.some((line) => way(line) !== plain?.(line))
    at = isNew ? 0 : lines.length
    textOf = way
    engine = createMatcherEngine(usable(), charge)
    nextWay++
  }
  return {
    hits,
    usedMs: used,
    next() {
      const line = engine === null ? undefined : lines[at]
      if (line === undefined || engine === null || textOf === undefined) {
        const way = WAYS[nextWay]
        if (way === undefined || usable().length === 0) return false
        beginWay(way)
        return true
      }
      began = cpuTime()
      const issue = engine.match(matchedPart(textOf(line)))
      at++
      if (issue !== null) hits.push({ issue, logLine: line.number })
      dropSlow()
      return true
    },
    skip() {
      const owner = engine?.skip() ?? null
      if (owner === null) {
        at = lines.length
        nextWay++
      } else {
        charge(owner)
        dropSlow()
      }
    }
  }
}
