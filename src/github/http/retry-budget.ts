/** How long one step keeps trying: one budget of time for the failures of all its requests, and what ends the asking for good. */
import type { ReportError } from '../../model/errors.ts'
import type { Retries } from '../../model/ports.ts'

/** All failed tries and the waits before the next ones may take so long together, in milliseconds; what runs side by side counts once. */
export const RETRY_BUDGET_MS = 180_000

/** 5xx and network errors are tried again this often, after 1, 4 and 9 seconds. */
export const RETRIES = 3

/** An answer that does not hold what was asked for is asked for again this often. */
export const UNUSABLE_RETRIES = 1

/** What tests replace. */
interface RetryBudgetOptions {
  readonly budgetMs?: number | undefined
  /** What a wait takes for one second, in milliseconds. */
  readonly secondMs?: number | undefined
  /** A clock that never goes back, in milliseconds. */
  readonly time?: (() => number) | undefined
  readonly sleep: (ms: number) => Promise<void>
}

/** The retry budget of one step. */
export interface RetryBudget {
  /** The time on this object's own clock, in milliseconds. */
  readonly time: () => number
  /**
   * Tells of a try that failed, and waits before the next one. A refusal for want of time is remembered in `isSpent`.
   *
   * @param began when the try began, by `time`
   * @param seconds null: this was the last try in any case
   * @returns whether to try again
   */
  readonly wait: (began: number, seconds: number | null) => Promise<boolean>
  readonly isSpent: () => boolean
  readonly retries: () => Retries
  /** Ends the asking: the first error stays. */
  readonly stop: (error: ReportError) => void
  /** Why nothing more is to be asked; null while it goes on. */
  readonly stopped: () => ReportError | null
}

type Span = readonly [from: number, to: number]

export const createRetryBudget = ({
  budgetMs = RETRY_BUDGET_MS,
  secondMs = 1000,
  time = () => performance.now(),
  sleep
}: RetryBudgetOptions): RetryBudget => {
  let spans: readonly Span[] = []
  let count = 0
  let isSpent = false
  let reason: ReportError | null = null
  return {
    time,
    wait: async (began, seconds) => {
      const now = time()
      const waitMs = (seconds ?? 0) * secondMs
      const withTry = union([...spans, [began, now]])
      const withWait = union([...withTry, [now, now + waitMs]])
      if (length(withWait) > budgetMs) isSpent = true
      const goesOn = seconds !== null && !isSpent && reason === null
      spans = goesOn ? withWait : withTry
      if (!goesOn) return false
      count++
      await sleep(waitMs)
      return true
    },
    isSpent: () => isSpent,
    retries: () => ({ count, ms: length(spans), budgetMs }),
    stop: (error) => {
      reason ??= error
    },
    stopped: () => reason
  }
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0)

const union = (spans: readonly Span[]): readonly Span[] => {
  const joined: Span[] = []
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], to)]
    else joined.push([from, to])
  }
  return joined
}
