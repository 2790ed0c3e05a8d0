import { describe, expect, test } from '@jest/globals'
import { createCpu } from '../../src/platform/cpu-budget.ts'

/** A regular expression that never ends on this text. */
const hang = (): boolean => /^(a+)+$/.test(`${'a'.repeat(60)}!`)
const BUDGETS = { job: 100, all: 250, least: 10 }

/** A budget whose clock goes on by what the test says that work takes. */
const withClock = (budgets = BUDGETS) => {
  let now = 0
  const cpu = createCpu({ budgets, cpuTime: () => now, pieceMs: 50 })
  const taking = (ms: number) => (): void => {
    now += ms
  }
  return { cpu, taking }
}

describe('A piece of work', () => {
  test.each([42, undefined, null])('gives what it gives: %j', async (value) => {
    expect(
      await createCpu()
        .of(1)
        .run(() => value)
    ).toEqual({ value })
  })

  test('that hangs is interrupted, and the next one runs', async () => {
    const budget = createCpu({ pieceMs: 20 }).of(1)
    expect(await budget.run(hang)).toBeNull()
    expect(await budget.run(() => 'again')).toEqual({ value: 'again' })
  })

  test('is tried again when it was interrupted although it hardly ran: the machine was busy, the work is not at fault', async () => {
    let tries = 0
    // By this clock nothing ever takes time on a processor.
    const budget = createCpu({ pieceMs: 10, cpuTime: () => 0 }).of(1)
    expect(
      await budget.run(() => {
        tries++
        return tries < 3 ? hang() : 'done'
      })
    ).toEqual({ value: 'done' })
    expect(tries).toBe(3)
  })

  test('is given up when it was interrupted five times, however busy the machine is', async () => {
    let tries = 0
    const budget = createCpu({ pieceMs: 10, cpuTime: () => 0 }).of(1)
    const work = (): boolean => {
      tries++
      return hang()
    }
    expect(await budget.run(work)).toBeNull()
    expect(tries).toBe(5)
  })

  test('sees its own objects, and an error of it is its own', async () => {
    const seen: string[] = []
    const thrown = new TypeError('a bug')
    const budget = createCpu().of(1)
    await budget.run(() => seen.push('a'))
    expect(seen).toEqual(['a'])
    const failing = budget.run(() => {
      throw thrown
    })
    await expect(failing).rejects.toBe(thrown)
  })

  test('is due as soon as it looks, so that slow turns are never interrupted together', async () => {
    const spend60Ms = (): void => {
      const before = process.threadCpuUsage()
      while (process.threadCpuUsage(before).user + process.threadCpuUsage(before).system < 60_000);
    }
    const first = await createCpu()
      .of(1)
      .run((isDue) => {
        spend60Ms()
        return isDue()
      })
    expect(first).toEqual({ value: true })
  })

  test('gives the event loop a turn before the next one when it is due', async () => {
    const budget = createCpu().of(1)
    const seen: string[] = []
    setImmediate(() => seen.push('turn'))
    await budget.run((isDue) => {
      while (!isDue());
    })
    await budget.run(() => seen.push('next piece'))
    expect(seen).toEqual(['turn', 'next piece'])
  })
})

describe('A budget', () => {
  test('ends when the job has used up its own, and other jobs go on', async () => {
    const { cpu, taking } = withClock()
    expect(await cpu.of(1).run(taking(99))).not.toBeNull()
    expect(cpu.of(1).end()).toBeNull()
    cpu.of(1).count(taking(1))
    expect(cpu.of(1).end()).toBe('job')
    expect(cpu.of(1).usedMs()).toBe(100)
    expect(await cpu.of(1).run(() => 'more')).toBeNull()
    expect(await cpu.of(2).run(() => 'more')).toEqual({ value: 'more' })
  })

  test('ends when all jobs have used up theirs, but each has the least that an ordinary log takes', async () => {
    const { cpu, taking } = withClock()
    for (const job of [1, 2, 3]) await cpu.of(job).run(taking(90))
    expect(cpu.of(3).end()).toBe('all')
    expect(await cpu.of(4).run(taking(9))).not.toBeNull()
    expect(cpu.of(4).end()).toBeNull()
    expect(await cpu.of(4).run(taking(9))).not.toBeNull()
    expect(cpu.of(4).end()).toBe('all')
  })

  test('ends when the step is cancelled', async () => {
    const controller = new AbortController()
    const budget = createCpu({ signal: controller.signal }).of(1)
    expect(budget.end()).toBeNull()
    controller.abort()
    expect(budget.end()).toBe('cancelled')
    expect(await budget.run(() => 'more')).toBeNull()
  })

  test('counts work that fails, too', () => {
    const { cpu, taking } = withClock()
    const fail = (): void => {
      taking(7)()
      throw new Error('no')
    }
    expect(() => cpu.of(1).count(fail)).toThrow('no')
    expect(cpu.of(1).usedMs()).toBe(7)
  })
})
