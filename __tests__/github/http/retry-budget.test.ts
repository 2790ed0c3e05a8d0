import { describe, expect, test } from '@jest/globals'
import { createRetryBudget, type RetryBudget } from '../../../src/github/http/retry-budget.ts'
import { ReportError } from '../../../src/model/errors.ts'

/** A retryBudget of 100 ms, and the hand of its clock. */
const withClock = (): { readonly retryBudget: RetryBudget; readonly at: (time: number) => void } => {
  let now = 0
  return {
    retryBudget: createRetryBudget({ budgetMs: 100, secondMs: 1, time: () => now, sleep: async () => {} }),
    at: (time) => {
      now = time
    }
  }
}

describe('the time for retries', () => {
  test('counts failed tries and waits, and ends', async () => {
    const { retryBudget, at } = withClock()
    at(30)
    expect(await retryBudget.wait(0, 10)).toBe(true)
    at(70)
    expect(await retryBudget.wait(40, 10)).toBe(true)
    expect(retryBudget.retries()).toEqual({ count: 2, ms: 80, budgetMs: 100 })
    expect(retryBudget.isSpent()).toBe(false)
    at(95)
    expect(await retryBudget.wait(80, 10)).toBe(false)
    expect([retryBudget.isSpent(), retryBudget.retries().count]).toEqual([true, 2])
  })

  test('counts what runs side by side once', async () => {
    const { retryBudget, at } = withClock()
    at(40)
    for (let request = 0; request < 8; request++) expect(await retryBudget.wait(0, 50)).toBe(true)
    expect(retryBudget.retries()).toEqual({ count: 8, ms: 90, budgetMs: 100 })
  })

  test('does not count the time in which nothing failed', async () => {
    const { retryBudget, at } = withClock()
    for (const time of [1_000, 5_000, 9_000]) {
      at(time)
      expect(await retryBudget.wait(time - 10, 10)).toBe(true)
    }
    expect(retryBudget.retries().ms).toBe(60)
  })

  test('counts a last try, which is not followed by another', async () => {
    const { retryBudget, at } = withClock()
    at(150)
    expect(await retryBudget.wait(0, null)).toBe(false)
    expect([retryBudget.isSpent(), retryBudget.retries().count]).toEqual([true, 0])
  })

  test('once stopped nothing is tried again, and the first reason stays', async () => {
    const { retryBudget } = withClock()
    const first = new ReportError('rate_limited', 'first')
    retryBudget.stop(first)
    retryBudget.stop(new ReportError('network', 'second'))
    expect([retryBudget.stopped(), await retryBudget.wait(0, 1), retryBudget.isSpent()]).toEqual([first, false, false])
  })
})
