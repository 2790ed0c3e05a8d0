/** How long one step keeps trying: one budget of time for the failures of all its requests, and what ends the asking for good. No I/O. */
import type { ReportError } from '../../model/errors.ts'
import type { Retries } from '../../model/ports.ts'

/** All failed tries and the waits before the next ones may take so long together, in milliseconds; what runs side by side counts once. */
export const RETRY_BUDGET_MS = 180_000

/** 5xx and network errors are tried again this often, after 1, 4 and 9 seconds. */
export const RETRIES = 3

/** The patience of one step. */
export interface Patience {
  /** The time on this object's own clock, in milliseconds. */
  readonly time: () => number
  /**
   * Tells of a try that failed, and asks whether there is time to wait and try again. A refusal for want of time is remembered in `isSpent`.
   *
   * @param began when the try began, by `time`
   * @param waitMs null: this was the last try in any case
   */
  readonly mayRetry: (began: number, waitMs: number | null) => boolean
  readonly isSpent: () => boolean
  readonly retries: () => Retries
  /** Ends the asking: the first error stays. */
  readonly stop: (error: ReportError) => void
  /** Why nothing more is to be asked; null while it goes on. */
  readonly stopped: () => ReportError | null
}

type Span = readonly [from: number, to: number]

/** @param time a clock that never goes back */
export const createPatience = (budgetMs: number = RETRY_BUDGET_MS, time: () => number = () => performance.now()): Patience => {
  let spans: readonly Span[] = []
  let count = 0
  let isSpent = false
  let reason: ReportError | null = null
  const add = (from: number, to: number): void => {
    spans = union([...spans, [from, to]])
  }
  const used = (): number => spans.reduce((sum, [from, to]) => sum + to - from, 0)
  return {
    time,
    mayRetry: (began, waitMs) => {
      const now = time()
      add(began, now)
      const total = used()
      // A wait beside another one costs nothing more.
      const covered = spans.at(-1)?.[1] ?? now
      const more = waitMs === null ? 0 : Math.max(0, now + waitMs - Math.max(now, covered))
      if (total > budgetMs || total + more > budgetMs) isSpent = true
      if (waitMs === null || isSpent || reason !== null) return false
      add(now, now + waitMs)
      count++
      return true
    },
    isSpent: () => isSpent,
    retries: () => ({ count, ms: used(), budgetMs }),
    stop: (error) => {
      reason ??= error
    },
    stopped: () => reason
  }
}

const union = (spans: readonly Span[]): readonly Span[] => {
  const joined: Span[] = []
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], to)]
    else joined.push([from, to])
  }
  return joined
}
