/** Tries the user's own problem matchers on every line. Nobody has checked their expressions, so each has a budget of CPU time over all jobs. */
import { ISSUE_TAG } from '../../log/markers.ts'
import type { StepLine } from '../../log/steps/step-lines.ts'
import { CPU_MS } from '../../model/budgets.ts'
import type { Loop } from '../loop.ts'
import { type LineReading, readLine } from './matched-line.ts'
import { createMatcherEngine, type Hit, type MatcherEngine } from './matcher-engine.ts'
import type { ProblemMatcher } from './matcher-file.ts'

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

/** How far a search came. Only ever replaced as a whole, so that it is never in between. */
interface Place {
  readonly nextWay: number
  readonly reading: LineReading<StepLine> | null
}

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
  let place: Place = { nextWay: 0, reading: null }
  /** Lines that a matcher could not read in time, by its owner. */
  const skippedBy = new Map<string, number>()
  let isCutShort = false
  /** What all of them took here, and what they may take. */
  let together = 0
  const most = Math.min(CPU_MS.matchersOfJob, CPU_MS.matchers - [...usedMs.values()].reduce((sum, ms) => sum + ms, 0))
  let began = 0
  /** What was used since the last call is this matcher's. */
  const charge = (owner: string, engine: MatcherEngine): void => {
    const now = cpuTime()
    const ms = now - began
    began = now
    used.set(owner, (used.get(owner) ?? 0) + ms)
    together += ms
    if (isTooSlow(used.get(owner))) {
      engine.remove(owner)
      inUse.delete(owner)
    }
  }
  const startEngine = (): MatcherEngine => {
    const engine = createMatcherEngine(
      matchers.filter(({ owner }) => inUse.has(owner)),
      (owner) => charge(owner, engine)
    )
    return engine
  }
  const beginWay = (textOf: (line: StepLine) => string): LineReading<StepLine> | null => {
    const [plain] = WAYS
    const isNew = textOf === plain || lines.some((line) => textOf(line) !== plain?.(line))
    return isNew ? { engine: startEngine(), textOf, at: 0 } : null
  }
  return {
    hits,
    usedMs: used,
    // One that was dropped is told of as such.
    skipped: () => [...skippedBy].reduce((sum, [owner, lines]) => sum + (inUse.has(owner) ? lines : 0), 0),
    isCutShort: () => isCutShort,
    next() {
      const { nextWay, reading } = place
      const line = reading === null ? undefined : lines[reading.at]
      const way = WAYS[nextWay]
      if (inUse.size === 0 || (line === undefined && way === undefined)) return false
      if (together >= most) {
        isCutShort = true
        return false
      }
      if (reading === null || line === undefined) {
        if (way === undefined) return false
        place = { nextWay: nextWay + 1, reading: beginWay(way) }
        return true
      }
      began = cpuTime()
      readLine(reading, line, hits)
      return true
    },
    skip() {
      const { nextWay, reading } = place
      if (reading === null || reading.at >= lines.length) {
        place = { nextWay: nextWay + 1, reading: null }
        return
      }
      const owner = reading.engine.skip()
      if (owner === null) reading.at++
      else {
        charge(owner, reading.engine)
        skippedBy.set(owner, (skippedBy.get(owner) ?? 0) + 1)
      }
    }
  }
}
