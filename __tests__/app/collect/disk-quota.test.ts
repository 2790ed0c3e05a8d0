import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { createQuota, type Share } from '../../../src/app/collect/disk-quota.ts'

/** Grows by ten at a time; gives back what it has when there is no room. */
const grow = async (share: Share, to: number): Promise<boolean> => {
  for (let size = 0; size < to; size += 10) {
    await turn()
    if (await share.take(10)) continue
    // As a file that is closed and removed.
    for (let wait = 0; wait < 5; wait++) await turn()
    share.giveBack()
    return false
  }
  return true
}

test.each([
  { name: 'all where there is room', most: 240, fit: 8 },
  { name: 'all but two where these make room for the others', most: 200, fit: 6 },
  { name: 'one, whatever the others do', most: 30, fit: 1 },
  { name: 'none where none fits', most: 29, fit: 0 }
])('of eight logs of 30 bytes that grow side by side in $most bytes: $name', async ({ most, fit }) => {
  const share = createQuota(most)
  const fitted = await Promise.all(Array.from({ length: 8 }, () => grow(share(), 30)))
  expect(fitted.filter((isWhole) => isWhole)).toHaveLength(fit)
})

test('logs that grow side by side never take more than there is, and nobody waits for one that still grows', async () => {
  const share = createQuota(30)
  const [quick, slow] = [share(), share()]
  expect([await quick.take(20), await slow.take(10), await quick.take(10)]).toEqual([true, true, false])
  quick.giveBack()
  expect(await slow.take(20)).toBe(true)
})

test('what is not needed any more makes way before anyone gives up, also when it cannot', async () => {
  const kept: (() => void)[] = []
  const tried: boolean[] = []
  const share = createQuota(100, () => {
    const remove = kept.pop()
    if (remove === undefined) return null
    return turn().then(() => {
      tried.push(true)
      remove()
    })
  })
  const fill = async (isRemovable: boolean): Promise<void> => {
    const one = share()
    expect(await one.take(40)).toBe(true)
    kept.push(() => {
      if (isRemovable) one.giveBack()
    })
  }
  await fill(true)
  await fill(false)
  const last = share()
  expect([await last.take(60), tried.length]).toEqual([true, 2])
  expect(await last.take(10)).toBe(false)
})
