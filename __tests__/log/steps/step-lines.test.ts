import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Budget, budgetFor, createStepReader, type StepLine, toStepLines } from '../../../src/log/steps/step-lines.ts'
import { anyCharacter } from '../../support/any-text.ts'
import { cpuMsOf } from '../../support/cpu-time.ts'
import { createLog, inChunks } from '../support/log-builder.ts'

const read = (chunks: readonly (Uint8Array | string)[], budget: Budget = budgetFor(0)): readonly StepLine[] => {
  const reader = createStepReader(1, budget)
  for (const chunk of chunks) reader.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
  return toStepLines(reader.end())
}
const SMALL: Budget = { head: 500, tail: 1_000, middle: 3_000 }
const numbers = (lines: readonly StepLine[]): readonly number[] => lines.map(({ number }) => number)

describe('reading the lines of a step', () => {
  test('numbers go on from the step’s first line; text is clean, raw is as the tool wrote it', () => {
    const log = createLog()
    log.line(1, '##[error]\u001b[31mno\u001b[0m')
    log.untimed('  at main')
    const reader = createStepReader(70, budgetFor(0))
    reader.push(new TextEncoder().encode(log.text()))
    expect(toStepLines(reader.end())).toEqual([
      { number: 70, isTimed: true, continues: false, raw: '##[error]\u001b[31mno\u001b[0m', text: '##[error]no' },
      { number: 71, isTimed: true, continues: true, raw: '  at main', text: '  at main' }
    ])
  })

  test('CRLF and LF give the same lines', () => {
    const of = (lineEnd: string): readonly StepLine[] => {
      const log = createLog(lineEnd)
      log.group(1, 'dotnet build')
      log.line(2, '10%\r100%')
      log.untimed('more')
      return read([log.text()])
    }
    expect(of('\r\n')).toEqual(of('\n'))
  })

  const piece = fc.oneof(
    fc.constantFrom('\n', '\r\n', '\r', '\uFEFF', '2026-05-06T07:08:09.0000000Z ', '\u001b[31m', 'error: x', '##[error]', 'Ω'),
    fc.string({ unit: anyCharacter, maxLength: 30 })
  )
  const logs = fc.oneof(
    fc.array(piece).map((pieces) => new TextEncoder().encode(pieces.join(''))),
    fc.uint8Array({ maxLength: 300 })
  )

  test('any bytes in any pieces give the same lines as the whole at once, also when lines are let go', () => {
    fc.assert(
      fc.property(logs, fc.array(fc.nat()), fc.constantFrom(undefined, { head: 100, tail: 200, middle: 100 }), (log, cuts, budget) => {
        expect(read(inChunks(log, cuts), budget)).toEqual(read([log], budget))
      })
    )
  })

  test('lines in any pieces are those that come one by one, also where most of a piece is passed over', () => {
    const line = fc.constantFrom(
      '',
      'quiet',
      'quiet',
      'quiet',
      'quiet',
      'quiet',
      'an Error',
      '##[x',
      'fai',
      'l',
      'Ümlaut',
      'x'.repeat(200),
      'cannot\r'
    )
    const budgets = fc.record({ head: fc.constantFrom(0, 400), tail: fc.constantFrom(0, 400, 2_000), middle: fc.constantFrom(0, 500, 100_000) })
    const size = fc.integer({ min: 1, max: 900 })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 150 }), size, budgets, fc.boolean(), (some, chunkSize, budget, ends) => {
        const lines = some.flatMap((text) => (text === 'quiet' ? Array<string>(5).fill(text) : [text]))
        const oneByOne = lines.map((text, at) => (at < lines.length - 1 || ends ? `${text}\n` : text))
        const log = new TextEncoder().encode(oneByOne.join(''))
        const chunks = Array.from({ length: Math.ceil(log.length / chunkSize) }, (_, at) => log.slice(at * chunkSize, (at + 1) * chunkSize))
        expect(read(chunks, budget)).toEqual(read(oneByOne, budget))
      }),
      { numRuns: 500 }
    )
  })

  test('no line of a step within the budget is lost', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const pieces = [...log].filter((byte) => byte === 10).length + (log.length > 0 && log.at(-1) !== 10 ? 1 : 0)
        expect(numbers(read([log]))).toEqual(Array.from({ length: pieces }, (_, index) => index + 1))
      })
    )
  })
})

describe('a step that is too long to keep', () => {
  const step = (middle: readonly string[]): string => [...Array<string>(100).fill('plain'), ...middle, ...Array<string>(100).fill('plain')].join('\n')

  test('keeps its beginning and its end', () => {
    const kept = numbers(read([step([])], SMALL))
    expect(kept.slice(0, 3)).toEqual([1, 2, 3])
    expect(kept.at(-1)).toBe(200)
    expect(kept.length).toBeLessThan(40)
  })

  test('keeps a line of its middle that may matter, with the lines around it', () => {
    const kept = read([step(['error: here'])], SMALL)
    const place = kept.findIndex(({ text }) => text === 'error: here')
    expect(kept[place]?.number).toBe(101)
    expect(numbers(kept.slice(place - 3, place + 4))).toEqual([98, 99, 100, 101, 102, 103, 104])
  })

  test('keeps lines in order, each once, whatever they say', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('plain', 'error: x', 'FAILED', '', 'a'.repeat(300)), { maxLength: 300 }), (lines) => {
        const kept = numbers(read([lines.join('\n')], { head: 400, tail: 800, middle: 600 }))
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b))
      })
    )
  })

  test('stays within its budget though every line may matter', () => {
    const kept = read([`${'error: no\n'.repeat(50_000)}`], SMALL)
    expect(kept.length).toBeLessThan(100)
    expect(kept.at(-1)?.number).toBe(50_000)
  })

  test('a last line that alone is over the budget is kept', () => {
    expect(numbers(read([`a\nb\n${'x'.repeat(20_000)}`], { head: 0, tail: 100, middle: 0 }))).toEqual([3])
  })

  test('a line of ten megabytes is shortened, and quick', () => {
    let lines: readonly StepLine[] = []
    const ms = cpuMsOf(() => {
      lines = read([...Array<Uint8Array>(160).fill(new Uint8Array(65_536).fill(120)), '\nlast'])
    })
    expect(ms).toBeLessThan(1_000)
    expect(numbers(lines)).toEqual([1, 2])
    expect(lines[0]?.text.length).toBeLessThan(40_000)
  })

  test('400,000 lines are read in seconds', () => {
    const chunk = new TextEncoder().encode('2026-05-06T07:08:09.0000000Z some ordinary output of a tool, as long as such lines are\n'.repeat(1_000))
    let lines: readonly StepLine[] = []
    const ms = cpuMsOf(() => {
      lines = read(Array<Uint8Array>(400).fill(chunk))
    })
    expect(ms).toBeLessThan(10_000)
    expect(lines.at(-1)?.number).toBe(400_000)
  })
})
