import { describe, expect, test } from '@jest/globals'
import { createPatience, type Patience } from '../../../src/github/http/patience.ts'
import { ReportError } from '../../../src/model/errors.ts'

/** A patience of 100 ms, and the hand of its clock. */
const withClock = (): { readonly patience: Patience; readonly at: (time: number) => void } => {
  let now = 0
  return {
    patience: createPatience({ budgetMs: 100, secondMs: 1, time: () => now, sleep: async () => {} }),
    at: (time) => {
      now = time
    }
  }
}

describe('the time for retries', () => {
  test('counts failed tries and waits, and ends', async () => {
    const { patience, at } = withClock()
    at(30)
    expect(await patience.wait(0, 10)).toBe(true)
    at(70)
    expect(await patience.wait(40, 10)).toBe(true)
    expect(patience.retries()).toEqual({ count: 2, ms: 80, budgetMs: 100 })
    expect(patience.isSpent()).toBe(false)
    at(95)
    expect(await patience.wait(80, 10)).toBe(false)
    expect([patience.isSpent(), patience.retries().count]).toEqual([true, 2])
  })

  test('counts what runs side by side once', async () => {
    const { patience, at } = withClock()
    at(40)
    for (let request = 0; request < 8; request++) expect(await patience.wait(0, 50)).toBe(true)
    expect(patience.retries()).toEqual({ count: 8, ms: 90, budgetMs: 100 })
  })

  test('does not count the time in which nothing failed', async () => {
    const { patience, at } = withClock()
    for (const time of [1_000, 5_000, 9_000]) {
      at(time)
      expect(await patience.wait(time - 10, 10)).toBe(true)
    }
    expect(patience.retries().ms).toBe(60)
  })

  test('counts a last try, which is not followed by another', async () => {
    const { patience, at } = withClock()
    at(150)
    expect(await patience.wait(0, null)).toBe(false)
    expect([patience.isSpent(), patience.retries().count]).toEqual([true, 0])
  })

  test('once stopped nothing is tried again, and the first reason stays', async () => {
    const { patience } = withClock()
    const first = new ReportError('rate_limited', 'first')
    patience.stop(first)
    patience.stop(new ReportError('network', 'second'))
    expect([patience.stopped(), await patience.wait(0, 1), patience.isSpent()]).toEqual([first, false, false])
  })
})
