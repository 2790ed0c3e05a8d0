import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createDownloads } from '../../../src/app/collect/downloads.ts'
import { createHeldBytes } from '../../../src/app/collect/held-bytes.ts'
import { createLogStore } from '../../../src/app/collect/log-store.ts'
import type { SavedLog } from '../../../src/app/collect/save-log.ts'
import type { Files, LogAnswer } from '../../../src/model/ports.ts'
import { bytes, fakePorts } from '../../support/fakes.ts'
import { aJob } from '../../support/jobs.ts'

/** A disk that knows how much ever stood on it: parts under way, whole files and all. */
const aDisk = () => {
  const sizes = new Map<string, number>()
  let used = 0
  let most = 0
  const take = (size: number): void => {
    used += size
    most = Math.max(most, used)
  }
  const files: Pick<Files, 'write' | 'read' | 'remove'> = {
    async write(name, content) {
      if (typeof content === 'string' || Symbol.iterator in content) throw new Error('logs are streams')
      let size = 0
      try {
        for await (const piece of content) {
          size += piece.length
          take(piece.length)
          await turn()
        }
        sizes.set(name, size)
      } catch (error) {
        take(-size)
        throw error
      }
    },
    async *read(name, from, to) {
      yield new Uint8Array(Math.max(0, Math.min(to, sizes.get(name) ?? 0) - from))
    },
    async remove(name) {
      await turn()
      take(-(sizes.get(name) ?? 0))
      sizes.delete(name)
    }
  }
  return { files, names: () => [...sizes.keys()], used: () => used, most: () => most }
}

const aStream = async function* (size: number, piece: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < size; at += piece) {
    await turn()
    yield new Uint8Array(Math.min(piece, size - at))
  }
}

describe('logs that are downloaded side by side', () => {
  test('are all read where each fits alone, and never take more of the disk together than they may', async () => {
    const log = fc.record({ size: fc.integer({ min: 0, max: 100 }), piece: fc.integer({ min: 5, max: 40 }), busy: fc.integer({ min: 0, max: 5 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(log, { minLength: 1, maxLength: 14 }), fc.integer({ min: 60, max: 250 }), async (logs, room) => {
        const disk = aDisk()
        const answer = (id: number): LogAnswer => {
          const { size = 0, piece = 1 } = logs[id - 1] ?? {}
          return { kind: 'body', bytes: size, body: aStream(size, piece) }
        }
        const ports = fakePorts({ log: answer })
        const store = createLogStore(disk.files, { disk: room, memory: 0 })
        const downloads = createDownloads(ports, { whole: true, annotationsOf: async () => [], isEnough: async () => true, store })
        const saved = await Promise.all(
          logs.map(async ({ busy }, index): Promise<SavedLog> => {
            const job = aJob(index + 1, `job ${index + 1}`, 'failure')
            downloads.start(job, true)
            const one = await downloads.of(job)
            for (let left = busy; left > 0; left--) await turn()
            if (one.name !== null) for await (const chunk of store.read(one.name, 0, one.size)) expect(chunk).toHaveLength(one.size)
            downloads.release(job, one)
            return one
          })
        )
        expect(disk.most()).toBeLessThanOrEqual(room)
        expect(saved.map(({ kind }) => kind)).toEqual(logs.map(({ size }) => (size <= room ? 'whole' : 'none')))
        const kept = saved.map(({ log }) => downloads.asKept(log).path).filter((path) => path !== null)
        expect(kept.sort()).toEqual(disk.names().sort())
      }),
      { numRuns: 400 }
    )
  })
})

describe('the room of logs', () => {
  const save = (store: ReturnType<typeof createLogStore>, name: string, size: number): Promise<void> =>
    store.save(name, aStream(size, 10), { isReadBack: true })

  test('holds while a log is written, and what breaks gives it back', async () => {
    const disk = aDisk()
    const store = createLogStore(disk.files, { disk: 100, memory: 0 })
    await expect(save(store, 'a', 101)).rejects.toMatchObject({ kind: 'no_room' })
    expect([disk.most(), disk.used()]).toEqual([100, 0])
    await save(store, 'b', 100)
    expect(disk.names()).toEqual(['b'])
  })

  test('a log that has not been explained is not removed for another one', async () => {
    const disk = aDisk()
    const store = createLogStore(disk.files, { disk: 100, memory: 0 })
    await save(store, 'a', 60)
    await expect(save(store, 'b', 60)).rejects.toMatchObject({ kind: 'no_room' })
    store.settle('a')
    await save(store, 'b', 60)
    expect([disk.names(), store.whyNotKept('b')]).toEqual([['b'], null])
    expect(store.whyNotKept('a')).toContain('too much of the disk')
  })
})

describe('logs that make way for the report itself', () => {
  test('are removed, all that can be, and it says why', async () => {
    const disk = aDisk()
    const files = { ...disk.files, remove: async (name: string) => (name === 'b' ? Promise.reject(new Error('busy')) : disk.files.remove(name)) }
    const store = createLogStore(files, { disk: 100, memory: 0 })
    for (const name of ['a', 'b', 'c']) {
      await store.save(name, aStream(20, 10), { isReadBack: true })
      store.settle(name)
    }
    expect([await store.removeAll('the report had no room'), disk.names()]).toEqual([2, ['b']])
    expect(['a', 'b', 'c'].map(store.whyNotKept)).toEqual(['the report had no room', null, 'the report had no room'])
    expect(await store.removeAll('again')).toBe(0)
  })
})

test('what is held in memory reads as it came, in any pieces', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 300_000 }), { maxLength: 6 }),
      fc.nat(1_000_000),
      fc.nat(1_000_000),
      async (sizes, from, to) => {
        const text = sizes.map((size, index) => String.fromCharCode(97 + index).repeat(size)).join('')
        const held = createHeldBytes()
        let at = 0
        for (const size of sizes) {
          held.append(bytes(text.slice(at, at + size)))
          at += size
        }
        let read = ''
        for await (const chunk of held.read(from, to)) read += Buffer.from(chunk).toString()
        expect(read === text.slice(from, Math.max(from, to))).toBe(true)
      }
    ),
    { numRuns: 50 }
  )
})
