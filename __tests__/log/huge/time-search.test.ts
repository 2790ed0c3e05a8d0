import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MAX_PROBED, MAX_PROBES, nextProbes } from '../../../src/log/huge/next-probes.ts'
import { windowOf } from '../../../src/log/huge/search.ts'
import { learn, startTimeSearch, type TimeSearch, timesOf, type Wanted } from '../../../src/log/huge/time-search.ts'
import { atSecond, type PretendLog, pretendLog, type Segment } from '../../support/pretend-log.ts'

const FIRST = 1_572_864
const MB = 1e6

/** Searches until nothing more is asked for. */
const search = (log: PretendLog, wanted: Wanted, lastTime = wanted.ends ?? wanted.begins): TimeSearch => {
  let known = startTimeSearch(log.make(0, Math.min(FIRST, log.length)), wanted, { total: log.length, lastTime })
  for (;;) {
    const probes = nextProbes(known)
    if (probes.length === 0) return known
    expect(probes.length).toBeLessThanOrEqual(2)
    for (const { from, to } of probes)
      expect([Number.isInteger(from), Number.isInteger(to), from >= 0 && from < to && to <= log.length]).toEqual([true, true, true])
    known = learn(
      known,
      probes.map(({ from, to }) => ({ from, bytes: log.make(from, to) }))
    )
  }
}

const between = (from: number, to: number): Wanted => ({ begins: atSecond(from), ends: atSecond(to) })
const fill = (bytes: number, from: number, to: number, more = {}): Segment => ({ bytes, from, to, ...more })

describe('times of lines in a piece', () => {
  const line = (time: string, text = 'x'): string => `${time} ${text}\n`
  const [one, other] = ['2026-01-31T09:00:01.5000000Z', '2026-01-31T09:00:02.0000000Z']
  test.each([
    ['begins with the log', `${line(one)}${line(other)}`, 0, [0, 31]],
    ['begins in a line', `01.5000000Z x\n${line(one)}`, 500, [514]],
    ['begins at a line, which cannot be told', `${line(one)}${line(other)}`, 500, [531]],
    ['holds lines without a time', `${line(one)}more of it\n2 more\n${line(other)}`, 0, [0, 49]],
    ['holds byte order marks', `\uFEFF${line(one)}\uFEFF${line(other)}`, 0, [0, 34]],
    ['ends in a time', `${line(one)}2026-01-31T09:0`, 0, [0]],
    ['ends without a line feed', `${line(one)}${other} x`, 0, [0, 31]],
    ['holds no line end', 'all one line', 9, []],
    ['is empty', '', 0, []]
  ])('that %s', (_, text, offset, offsets) => {
    expect(timesOf({ from: offset, bytes: Buffer.from(text) }).map((found) => found.offset)).toEqual(offsets)
  })
})

describe('the search for the seconds of a step', () => {
  test.each([
    ['an even log', [fill(1000 * MB, 0, 3600)], 1800, 1805, 8],
    ['a front-loaded log', [fill(900 * MB, 0, 60), fill(100 * MB, 60, 3600)], 1800, 1805, MAX_PROBES],
    ['a back-loaded log', [fill(100 * MB, 0, 3540), fill(900 * MB, 3540, 3600)], 1800, 1805, MAX_PROBES],
    [
      'a log with a second of hundreds of megabytes',
      [fill(100 * MB, 0, 1700), fill(800 * MB, 1700.1, 1700.9), fill(100 * MB, 1701, 3600)],
      1800,
      1805,
      MAX_PROBES
    ],
    ['a log of lines of 100 kB', [fill(1000 * MB, 0, 3600, { line: 100_000 })], 1800, 1805, MAX_PROBES],
    ['a log of which one line in a thousand has a time', [fill(1000 * MB, 0, 3600, { timedEvery: 1000 })], 1800, 1805, MAX_PROBES]
  ])('finds it in %s', (_, segments, from, to, most) => {
    const log = pretendLog(segments)
    const found = search(log, between(from, to), atSecond(3600))
    expect(found.probes).toBeLessThanOrEqual(most)
    const [window, ...others] = windowOf(found, 5_000_000) ?? []
    expect(others).toEqual([])
    const times = timesOf({ from: window?.from ?? 0, bytes: log.make(window?.from ?? 0, window?.to ?? 0) }).map(({ time }) => time)
    expect(times[0]).toBeLessThan(atSecond(from))
    expect(times.at(-1)).toBeGreaterThanOrEqual(atSecond(to))
  })

  test('a step without an end goes on to the end of the log', () => {
    const log = pretendLog([fill(100 * MB, 0, 100)])
    const found = search(log, { begins: atSecond(99), ends: null }, atSecond(100))
    expect(windowOf(found, 5_000_000)).toMatchObject([{ to: log.length }])
  })

  test('is lost where no line has a time, and asks for nothing', () => {
    const none = search({ ...pretendLog([]), length: 10 * MB, make: (from, to) => Buffer.alloc(to - from, 'x\n') }, between(50, 51))
    expect([none.isLost, none.probes, windowOf(none, 5_000_000)]).toEqual([true, 0, null])
  })

  test('is lost where times go back', () => {
    const log = pretendLog([fill(50 * MB, 0, 400), fill(50 * MB, 300, 900)])
    const begun = startTimeSearch(log.make(0, FIRST), between(600, 601), { total: log.length, lastTime: atSecond(900) })
    const found = learn(
      begun,
      [49 * MB, 51 * MB].map((from) => ({ from, bytes: log.make(from, from + 1_000) }))
    )
    expect([found.isLost, nextProbes(found), windowOf(found, 5_000_000)]).toEqual([true, [], null])
  })

  const segment = fc.record({
    bytes: fc.oneof(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 400_000_000 })),
    seconds: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 2000 })),
    line: fc.constantFrom(60, 128, 5_000),
    timedEvery: fc.constantFrom(1, 1, 7, 900)
  })

  test('in any log keeps to its limits and never leaves the step out', () => {
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 8 }), fc.nat(100), fc.nat(20), (made, at, lasting) => {
        let clock = 0
        const segments = made.map(({ seconds, ...rest }): Segment => {
          clock += seconds
          return { ...rest, from: clock - seconds, to: clock }
        })
        const log = pretendLog(segments)
        const from = Math.floor((clock * at) / 100)
        const found = search(log, between(from, from + lasting + 1), atSecond(clock))
        expect(found.probes).toBeLessThanOrEqual(MAX_PROBES)
        expect(found.moved).toBeLessThanOrEqual(MAX_PROBED)
        const spans = windowOf(found, 8_000_000 - FIRST - found.moved)
        expect((spans ?? []).reduce((sum, span) => sum + span.to - span.from, found.moved)).toBeLessThanOrEqual(8_000_000 - FIRST)
        if (found.isLost) return
        // Both edges are where the search says that they are.
        for (const { target, lo, hi } of [found.begin, found.end]) {
          expect(lo.offset).toBeLessThanOrEqual(hi.offset)
          if (lo.time !== null) expect(timeAt(log, lo.offset)).toBeLessThan(target)
          if (hi.offset < log.length) expect(timeAt(log, hi.offset)).toBeGreaterThanOrEqual(target)
        }
      }),
      { numRuns: 60 }
    )
  })
})

const timeAt = (log: PretendLog, offset: number): number | undefined => timesOf({ from: 0, bytes: log.make(offset, offset + 40) })[0]?.time

describe('what is read of a step', () => {
  const edge = (target: number, lo: number, hi: number): TimeSearch['begin'] => {
    const places = { lo: { offset: lo, time: target - 1 }, hi: { offset: hi, time: target } }
    return { target, ...places, loBefore: places.lo, hiBefore: places.hi, stuck: 0 }
  }
  const found = (begin: readonly [number, number], end: readonly [number, number]): TimeSearch => ({
    ...startTimeSearch(Buffer.from(''), between(1, 2), { total: 1e9, lastTime: 0 }),
    begin: edge(1, ...begin),
    end: edge(2, ...end),
    isLost: false
  })

  test.each([
    ['a small step, with what stands around it', [5e8, 5e8 + 1000], [5e8 + 2000, 5e8 + 3000], 6e6, [[5e8 - 65_536, 5e8 + 3000 + 65_536]]],
    ['a step at the beginning of the log', [0, 100], [2000, 3000], 6e6, [[0, 68_536]]],
    ['a step at the end of the log', [1e9 - 3000, 1e9 - 2000], [1e9, 1e9], 6e6, [[1e9 - 68_536, 1e9]]],
    [
      'the two ends of a huge step',
      [1e8, 1e8],
      [9e8, 9e8],
      6e6,
      [
        [1e8 - 65_536, 1e8 + 1_048_576 - 65_536],
        [9e8 - 3_145_728 + 65_536, 9e8 + 65_536]
      ]
    ],
    ['nothing, without room for both ends', [1e8, 1e8 + 2e6], [9e8, 9e8 + 2e6], 6e6, null]
  ] as const)('%s', (_, begin, end, room, spans) => {
    expect(windowOf(found(begin, end), room)?.map(({ from, to }) => [from, to]) ?? null).toEqual(spans)
  })
})
