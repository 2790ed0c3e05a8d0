import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createHugeStepReader } from '../../../src/log/huge/huge-step.ts'
import { createStepReader, toStepLines } from '../../../src/log/steps/step-lines.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const PARTS = { head: 200, tail: 300, middle: 10_000 }
const START = { number: 11, offset: 0 }

const read = (text: string, chunkSize: number, parts = PARTS) => {
  const bytes = encode(text)
  const reader = createHugeStepReader(START, bytes.length, parts)
  for (let from = 0; from < bytes.length; from += chunkSize) reader.push(bytes.slice(from, from + chunkSize))
  return toStepLines(reader.end())
}
const readAll = (text: string) => {
  const reader = createStepReader(START)
  reader.push(encode(text))
  return toStepLines(reader.end())
}

/** The numbers of the lines kept of all but the first line, found the plain way: line by line in what each chunk completes. */
const plainMiddle = (text: string, chunkSize: number, budget: number): readonly number[] => {
  const bytes = Buffer.from(text)
  const kept: number[] = []
  let room = budget
  let number = START.number + 1
  let carry = ''
  let from = bytes.indexOf('\n') + 1
  if (from === 0) return kept
  while (from < bytes.length) {
    const to = Math.min(bytes.length, (Math.floor(from / chunkSize) + 1) * chunkSize)
    carry += bytes.subarray(from, to).toString('latin1')
    from = to
    const end = to === bytes.length ? carry.length : carry.lastIndexOf('\n') + 1
    const blocks = [carry.slice(0, carry.lastIndexOf('\n') + 1), carry.slice(carry.lastIndexOf('\n') + 1, end)]
    carry = carry.slice(end)
    for (const block of blocks) {
      const lines = block.split('\n')
      if (lines.at(-1) === '') lines.pop()
      let next = 0
      for (let at = 0; at < lines.length && room > 0; at++) {
        if (at < next || !MATTERS.test(lines[at] ?? '')) continue
        const last = Math.min(lines.length, at + 13)
        for (let near = Math.max(next, at - 12); near < last; near++) {
          const bytes = lines[near]?.length ?? 0
          room -= Math.max(bytes, (bytes + 64) / 2)
          kept.push(number + near)
        }
        next = last
      }
      number += lines.length
    }
  }
  return kept
}
const MATTERS = /error|fail|fatal|exception|panic|traceback|assert|not found|cannot|unable|denied|##\[/i

describe('A huge step gives the lines of a small one, but for quiet ones of its middle', () => {
  const quiet = (count: number, from: number) => Array.from({ length: count }, (_, at) => `2026-01-01T00:00:00.0000000Z quiet ${from + at}`)
  const lines = [...quiet(200, 0), '2026-01-01T00:00:01.0000000Z src/ä.c: error: ünknown', ...quiet(200, 201)]
  const text = `${lines.join('\n')}\n`

  test('both ends are whole, and what may matter is there with its neighbours and its right number', () => {
    const kept = read(text, 65_536)
    expect(kept[0]?.number).toBe(11)
    expect(kept.at(-1)?.number).toBe(11 + lines.length - 1)
    const error = kept.findIndex((line) => line.text === 'src/ä.c: error: ünknown')
    expect(kept[error]?.number).toBe(11 + 200)
    expect(kept.slice(error, error + 13).map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, at) => 211 + at))
    expect(kept.length).toBeLessThan(80)
  })

  test('every line that is kept is the line of that number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'error x', '', 'ä'.repeat(30), '2026-01-01T00:00:00.0000000Z failed', '\u001b[31mred\u001b[0m'), {
          maxLength: 120
        }),
        fc.integer({ min: 1, max: 400 }),
        fc.boolean(),
        (some, chunkSize, ends) => {
          const whole = some.join('\n') + (ends && some.length > 0 ? '\n' : '')
          const all = new Map(readAll(whole).map((line) => [line.number, line.raw]))
          const kept = read(whole, chunkSize, { head: 40, tail: 60, middle: 10_000 })
          for (const line of kept) expect(line.raw).toBe(all.get(line.number))
          const numbers = kept.map(({ number }) => number)
          expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
        }
      )
    )
  })

  test('the lines kept of the middle are those that a regular expression finds in each piece', () => {
    const line = fc.constantFrom(
      'quiet',
      'quiet',
      'quiet',
      'a b c',
      'an Error',
      'fatal',
      'not found',
      '##[x',
      'fai',
      'l',
      'Ümlaut',
      'x'.repeat(200),
      'cannot\r'
    )
    const sizes = fc.constantFrom(1, 7, 64, 1_000, 100_000)
    fc.assert(
      fc.property(fc.array(line, { maxLength: 150 }), sizes, fc.constantFrom(10, 1_000, 100_000), fc.boolean(), (some, chunkSize, middle, ends) => {
        const text = ['first', ...some].join('\n') + (ends ? '\n' : '')
        // With no room for the ends only the first line is not of the middle.
        const numbers = read(text, chunkSize, { head: 0, tail: 0, middle }).map(({ number }) => number)
        expect(numbers).toEqual([START.number, ...plainMiddle(text, chunkSize, middle)])
      }),
      { numRuns: 300 }
    )
  })

  test('lines of the middle that hold next to nothing are few enough, too', () => {
    expect(read(`error${'\n'.repeat(25)}`.repeat(20_000), 65_536, { ...PARTS, head: 0, tail: 0 }).length).toBeLessThan(16_000)
  })

  test('the middle keeps to its budget, and a line without an end does not fill the memory', () => {
    expect(read(`${'error everywhere\n'.repeat(5_000)}`, 1_000, { ...PARTS, middle: 500 }).length).toBeLessThan(100)
    expect(read(`start\n${'x'.repeat(300)}\n${'y'.repeat(2_000_000)}\n${'z\n'.repeat(400)}`, 65_536).at(-1)?.text).toBe('z')
  })
})
