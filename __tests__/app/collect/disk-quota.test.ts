import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { createQuota } from '../../../src/app/collect/disk-quota.ts'

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
