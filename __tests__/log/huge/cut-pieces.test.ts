import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type CutPieces, cutLastErrorOfPiece, cutStepOfPieces } from '../../../src/log/huge/cut-pieces.ts'
import { isSamePiece, type Piece, wholeLines } from '../../../src/log/huge/pieces.ts'
import { cutStep } from '../../../src/log/steps/cut.ts'
import { budgetFor, createStepReader, type StepLine, toStepLines } from '../../../src/log/steps/step-lines.ts'
import type { Step } from '../../../src/model/run.ts'
import { aStep, createLog, indexOf, type LogBuilder } from '../support/log-builder.ts'

const stepOfPieces = (cut: CutPieces): readonly StepLine[] => toStepLines(cut.lines())

const FAILING = 3
const steps: readonly Step[] = [
  aStep(1, 'Set up job', 0, 1),
  aStep(2, 'Run npm ci', 2, 20),
  aStep(FAILING, 'Run npm test', 20, 30, 'failure'),
  aStep(4, 'Run npm run report', 30, 40),
  aStep(5, 'Complete job', 40, 40)
]
const wanted = steps[2] ?? aStep(0, '', 0, 0)

const aLog = (during: (log: LogBuilder) => void): Buffer => {
  const log = createLog()
  log.setUp(0)
  log.group(2, 'npm ci')
  for (let second = 3; second < 20; second++) log.line(second, `added ${second}`)
  log.group(20.2, 'npm test')
  during(log)
  log.line(30.1, '##[error]Process completed with exit code 1.')
  log.group(30.3, 'npm run report')
  for (let second = 31; second < 40; second++) log.line(second, `reported ${second}`)
  log.complete(40.5)
  return Buffer.from(log.text())
}

const tests = (log: LogBuilder): void => {
  for (let second = 21; second < 30; second++) log.line(second, `test ${second}`)
}
const pieceOf = (log: Buffer, from: number, to: number): Piece => wholeLines({ from, bytes: log.subarray(from, to) }, log.length)
const texts = (lines: readonly StepLine[]): readonly string[] => lines.map(({ raw }) => raw)
const ofWhole = (log: Buffer): { readonly from: number; readonly to: number; readonly lines: readonly StepLine[] } => {
  const cut = cutStep(indexOf(log), steps, wanted, [])
  if (cut === null) throw new Error('the step is not in the log')
  const reader = createStepReader(cut.firstLine, budgetFor(cut.to - cut.from))
  reader.push(log.subarray(cut.from, cut.to))
  return { from: cut.from, to: cut.to, lines: toStepLines(reader.end()) }
}

describe('a step that is cut out of pieces of a log', () => {
  test('any piece around it gives what the whole log gives, or nothing', () => {
    const log = aLog(tests)
    const { from, to, lines } = ofWhole(log)
    let found = 0
    fc.assert(
      fc.property(fc.nat(log.length), fc.nat(log.length), (a, b) => {
        const cut = cutStepOfPieces([pieceOf(log, Math.min(a, b), Math.max(a, b))], log.length, steps, wanted, [])
        if (cut === null) return
        found++
        expect([cut.cut.from, cut.cut.to]).toEqual([from, to])
        expect(texts(stepOfPieces(cut))).toEqual(texts(lines))
      }),
      { numRuns: 2_000 }
    )
    expect(found).toBeGreaterThan(20)
  })

  test('its lines have running numbers that count lines within a piece', () => {
    const log = aLog(tests)
    const { from, to, lines } = ofWhole(log)
    const cut = cutStepOfPieces([pieceOf(log, from - 200, to + 1_000)], log.length, steps, wanted, [])
    const numbers = (cut === null ? [] : stepOfPieces(cut)).map(({ number }) => number)
    expect(numbers.map((number) => number - (numbers[0] ?? 0))).toEqual(lines.map((_, at) => at))
    expect(numbers[0]).toBeGreaterThan(log.length)
  })

  test.each([
    ['begins with the step itself', (from: number) => [from, Number.POSITIVE_INFINITY]],
    ['begins behind its first line', (from: number) => [from + 10, Number.POSITIVE_INFINITY]],
    ['ends with the step', (_: number, to: number) => [0, to]],
    ['ends with the next step’s first line', (_: number, to: number) => [0, to + 120]],
    ['holds other steps only', (from: number) => [0, from]]
  ])('nothing is cut out of a piece that %s', (_, span) => {
    const log = aLog(tests)
    const { from, to } = ofWhole(log)
    const [begin = 0, end = 0] = span(from, to)
    expect(cutStepOfPieces([pieceOf(log, begin, Math.min(end, log.length))], log.length, steps, wanted, [])).toBeNull()
  })

  test('nothing is cut out where times go back', () => {
    const log = aLog((builder) => {
      builder.line(25, 'late')
      builder.line(22, 'early')
    })
    expect(cutStepOfPieces([pieceOf(log, 0, log.length)], log.length, steps, wanted, [])).toBeNull()
  })

  test('of a huge step the ends are what is kept of it without its middle', () => {
    const log = aLog((builder) => {
      for (let at = 0; at < 100_000; at++) builder.line(21 + at / 12_500, `${at} ${'.'.repeat(60)}`)
    })
    const { from, to, lines } = ofWhole(log)
    const pieces = [pieceOf(log, from - 1_000, from + 1_000_000), pieceOf(log, to - 3_000_000, to + 1_000)]
    const cut = cutStepOfPieces(pieces, log.length, steps, wanted, [])
    const found = cut === null ? [] : stepOfPieces(cut)
    expect(texts(found)).toEqual(texts(lines))
    const gaps = found.slice(1).filter(({ number }, at) => !isSamePiece(number, found[at]?.number ?? 0))
    expect(gaps).toHaveLength(1)
    const short = [pieceOf(log, from - 1_000, from + 400_000), pieceOf(log, to - 3_000_000, to + 1_000)]
    expect(cutStepOfPieces(short, log.length, steps, wanted, [])).toBeNull()
  })
})

describe('the last error of a log', () => {
  test('stands from the step’s beginning above it to the next one’s', () => {
    const log = aLog(tests)
    const { from, lines } = ofWhole(log)
    const cut = cutLastErrorOfPiece(pieceOf(log, from - 100, log.length))
    expect(cut === null ? [] : texts(stepOfPieces(cut))).toEqual(texts(lines))
  })

  test('is null when no step begins above it in the piece: the whole log would show more', () => {
    const log = aLog(tests)
    const { to } = ofWhole(log)
    expect(cutLastErrorOfPiece(pieceOf(log, to - 150, to))).toBeNull()
  })

  test('is null without an error', () => {
    expect(cutLastErrorOfPiece({ from: 10, bytes: Buffer.from('fine\n') })).toBeNull()
  })
})
