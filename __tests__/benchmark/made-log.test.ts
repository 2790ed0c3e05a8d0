import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { makeLog, piecesOf } from '../../scripts/benchmark/made-log.ts'
import { createLogIndexer } from '../../src/log/steps/log-index.ts'
import { START } from '../bundle/support/world.ts'

const bytesOf = (log: ReturnType<typeof makeLog>, from: number, to: number): Buffer => Buffer.concat([...piecesOf(log, from, to)])
const whole = (log: ReturnType<typeof makeLog>): Buffer => bytesOf(log, 0, log.size)
const LINE = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z) /

/** Times of the whole lines in some bytes; null for a line without one. */
const timesIn = (bytes: Buffer): readonly (string | null)[] =>
  bytes
    .toString('utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => LINE.exec(line)?.[1] ?? null)

describe('a made log', () => {
  test.each([20_000, 100_000, 1_000_000])('of %d bytes has about so many, and each line has a time that never goes back', (size) => {
    const log = makeLog(size, 'part')
    const times = timesIn(whole(log))
    expect(log.size / size).toBeGreaterThan(0.9)
    expect(log.size / size).toBeLessThan(1.1)
    expect(whole(log)).toHaveLength(log.size)
    expect(times).not.toContain(null)
    expect(times).toEqual(times.toSorted())
    expect(times.at(-1)?.slice(0, 19)).toBe(new Date(START + (log.steps.at(-1)?.completedAfter ?? 0) * 1000).toISOString().slice(0, 19))
  })

  test('any two ranges agree about the bytes that both have, and none goes on behind the end', () => {
    const log = makeLog(1_000_000_000, 'part')
    const offset = fc.integer({ min: 0, max: log.size - 1 })
    const length = fc.integer({ min: 1, max: 600_000 })
    fc.assert(
      fc.property(offset, length, fc.nat(300_000), (from, bytes, later) => {
        const one = bytesOf(log, from, Math.min(from + bytes, log.size))
        const start = Math.min(from + later, from + one.length)
        const other = bytesOf(log, start, Math.min(start + 300_000, log.size))
        const both = Math.min(one.length - (start - from), other.length)
        expect(one.subarray(start - from, start - from + both).equals(other.subarray(0, both))).toBe(true)
      }),
      { numRuns: 50 }
    )
    expect(log.read(log.size)).toHaveLength(0)
  })

  test('times of lines far apart are in their order', () => {
    const log = makeLog(1_000_000_000, 'part')
    const samples = Array.from({ length: 200 }, (_, index) => Math.floor((log.size / 200) * index))
    const times = samples.map((from) => timesIn(bytesOf(log, from, from + 400)).at(-1))
    expect(new Set(times).size).toBe(times.length)
    expect(times).toEqual(times.toSorted())
  })

  test('what was read may be changed without changing the log', () => {
    const log = makeLog(100_000, 'part')
    const before = whole(log)
    for (const piece of piecesOf(log, 0, log.size)) piece.fill(0)
    expect(whole(log).equals(before)).toBe(true)
  })

  test('begins a step for each that prints its command, and tells the exit code where it says', () => {
    const log = makeLog(1_000_000, 'part')
    const indexer = createLogIndexer()
    indexer.push(whole(log))
    const { marks } = indexer.end()
    const starts = marks.filter(({ kind }) => kind === 'run')
    expect(starts).toHaveLength(log.steps.filter(({ name }) => name.startsWith('Run ')).length)
    const failing = starts[log.steps.filter(({ name }) => name.startsWith('Run ')).findIndex(({ conclusion }) => conclusion === 'failure')]
    const line = whole(log).toString('utf8').split('\n')[(failing?.line ?? 0) - 1 + log.exitLine - 1]
    expect(line).toMatch(/##\[error\]Process completed with exit code 2\.$/)
  })

  test('fails in its middle, after some output and before much more', () => {
    const log = makeLog(100_000_000, 'part')
    const end = log.steps.at(-1)?.completedAfter ?? 0
    const failing = log.steps.find(({ conclusion }) => conclusion === 'failure')
    expect((failing?.startedAfter ?? 0) / end).toBeCloseTo(0.47, 1)
    expect((failing?.completedAfter ?? 0) / end).toBeLessThan(0.6)
  })
})
