import { describe, expect, test } from '@jest/globals'
import { createLookahead } from '../../../src/github/http/lookahead.ts'

/** Pages that come when the test says so. */
const openPages = () => {
  const asked: number[] = []
  const waiting = new Map<number, PromiseWithResolvers<string>>()
  const ask = (page: number): Promise<string> => {
    asked.push(page)
    const answer = Promise.withResolvers<string>()
    waiting.set(page, answer)
    return answer.promise
  }
  return { asked, ask, waiting }
}

describe('pages that are asked for ahead', () => {
  test('are under way at once, and no more than the limit', () => {
    const { asked, ask } = openPages()
    const ahead = createLookahead(ask, 3)
    expect(ahead.take(2)).toBeNull()
    ahead.expect(7)
    expect(asked).toEqual([2, 3, 4])
    expect(ahead.take(2)).not.toBeNull()
    expect(asked).toEqual([2, 3, 4])
    expect(ahead.take(3)).not.toBeNull()
    expect(asked).toEqual([2, 3, 4, 5])
    for (const page of [4, 5, 6, 7]) expect(ahead.take(page)).not.toBeNull()
    expect(ahead.take(8)).toBeNull()
    expect(asked).toEqual([2, 3, 4, 5, 6, 7])
  })

  test('are given to the one who takes them, whatever order they come in', async () => {
    const { ask, waiting } = openPages()
    const ahead = createLookahead(ask, 2)
    ahead.expect(3)
    waiting.get(3)?.resolve('third')
    waiting.get(2)?.resolve('second')
    expect([await ahead.take(2), await ahead.take(3)]).toEqual(['second', 'third'])
  })

  test('fail where they are taken, and nowhere else', async () => {
    const { ask, waiting } = openPages()
    const ahead = createLookahead(ask, 2)
    ahead.expect(3)
    waiting.get(2)?.reject(new Error('second'))
    waiting.get(3)?.reject(new Error('never taken'))
    await expect(ahead.take(2)).rejects.toThrow('second')
  })
})
