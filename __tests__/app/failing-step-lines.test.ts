import { describe, expect, test } from '@jest/globals'
import { createLogStore } from '../../src/app/collect/log-store.ts'
import { saveLog } from '../../src/app/collect/save-log.ts'
import { readFailingStep } from '../../src/app/failing-step-lines.ts'
import type { CpuBudget, Files } from '../../src/model/ports.ts'
import { aBudget, unlimitedBudget } from '../support/cpu.ts'
import { fakePorts } from '../support/fakes.ts'
import { aJob } from '../support/jobs.ts'

const CHUNK = 262_144
const second = (of: number): string => `2026-01-20T09:${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}.1234567Z `
const atSecond = (of: number): number => Date.parse(second(of).trim())

/** A job of three steps, the second of which failed between the seconds 10 and 100. */
const job = aJob(1, 'build', 'failure', {
  steps: [
    { number: 1, name: 'Set up job', from: 0, to: 10 },
    { number: 2, name: 'Run make', from: 10, to: 100 },
    { number: 3, name: 'Complete job', from: 100, to: 101 }
  ].map(({ number, name, from, to }) => ({
    number,
    name,
    status: 'completed',
    conclusion: number === 2 ? 'failure' : 'success',
    startedAt: atSecond(from),
    completedAt: atSecond(to)
  }))
})

/** 14 MB of quiet lines, some of them with something to tell. */
const logWith = (telling: ReadonlyMap<number, string>): Buffer => {
  const lines = [`${second(0)}Current runner version`, `${second(10)}##[group]Run make`]
  for (let line = 0; line < 150_000; line++)
    lines.push(`${second(10 + Math.floor(line / 1_700))}${telling.get(line) ?? `compiling module ${line} of this program, which goes well`}`)
  lines.push(`${second(99)}##[error]Process completed with exit code 2.`, `${second(100)}Cleaning up orphan processes`)
  return Buffer.from(`${lines.join('\n')}\n`)
}

/** Files in memory that count what is read. */
const filesOf = (log: Buffer): { readonly files: Files; readonly read: () => number } => {
  let bytes = 0
  const { files } = fakePorts()
  return {
    read: () => bytes,
    files: {
      ...files,
      async write(_name, content) {
        if (typeof content !== 'string') for await (const _ of content);
      },
      async *read(_name, from, to) {
        for (let at = from; at < to; at += CHUNK) {
          const chunk = log.subarray(at, Math.min(to, at + CHUNK))
          bytes += chunk.length
          yield chunk
        }
      }
    }
  }
}

/** @param cpu the time for finding the steps */
const save = async (log: Buffer, piece: number, files: Files, cpu: CpuBudget = unlimitedBudget) => {
  async function* body(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < log.length; at += piece) yield log.subarray(at, at + piece)
  }
  const ports = { ...fakePorts({ log: () => ({ kind: 'body', bytes: log.length, body: body() }) }), files, cpu: { of: () => cpu } }
  const explaining = { annotations: () => [], isEnough: async () => true }
  const saved = await saveLog(job, { whole: true, explaining }, { ...ports, store: createLogStore(files) })
  if (saved.kind !== 'whole') throw new Error('the log was not read whole')
  return saved
}

describe('a step of 14 MB', () => {
  test.each<[string, ReadonlyMap<number, string>]>([
    ['without a line that may matter', new Map()],
    ['with some', new Map([30_000, 30_001, 70_123, 90_000].map((line) => [line, `error: of line ${line}`]))],
    ['with some of any length', new Map(Array.from({ length: 100 }, (_, index) => [20_000 + index * 991, `${'x'.repeat(index)} cannot go on`]))]
  ])('%s keeps its ends, and what may matter with its neighbours', async (_what, telling) => {
    const log = logWith(telling)
    const texts = log.toString('latin1').split('\n')
    const { files, read } = filesOf(log)
    const { lines, cut } = await readFailingStep(job, await save(log, 100_003, files), [], { files, cpu: unlimitedBudget })
    expect(lines.filter(({ number, text }) => text !== texts[number - 1]?.slice(29))).toEqual([])
    const numbers = new Set(lines.map(({ number }) => number))
    expect([...Array(5_500).keys()].filter((at) => !numbers.has(at + (cut?.firstLine ?? 0)))).toEqual([])
    expect([...Array(21_500).keys()].filter((at) => !numbers.has((cut?.lastLine ?? 0) - at))).toEqual([])
    for (const line of telling.keys())
      for (let near = line - 12; near <= line + 12; near++) expect([near, numbers.has(near + 3)]).toEqual([near, true])
    expect(lines.length).toBeLessThan(40_000)
    expect(read()).toBeLessThan(15_000_000)
  })
})

describe('a log whose steps take too long to find', () => {
  /** Time for so many pieces of a log. */
  const timeFor = (pieces: number): CpuBudget => {
    let asked = 0
    return { ...unlimitedBudget, usedMs: () => (asked++ > pieces ? 5_000 : 0) }
  }
  const telling = new Map(Array.from({ length: 30_000 }, (_, index) => [10_000 + index * 3, 'a failure that is none']))
  const log = logWith(telling)
  const texts = log.toString('latin1').split('\n')
  const textAt = (number: number): string => texts[number - 1]?.slice(29) ?? ''

  test.each([0, 1, 20, 100])('keeps the right numbers of lines when it was looked at up to %i pieces', async (pieces) => {
    const { files } = filesOf(log)
    const saved = await save(log, 65_537, files, timeFor(pieces))
    expect(saved.log).toMatchObject({ bytes: log.length, lines: texts.length - 1 })
    expect(saved.index.unread).toEqual({
      offset: pieces * 65_537,
      line: log
        .subarray(0, pieces * 65_537)
        .toString('latin1')
        .split('\n').length
    })
    const { cut, lines, cutShortBy } = await readFailingStep(job, saved, [], { files, cpu: unlimitedBudget })
    expect([cut?.certainty, cutShortBy]).toEqual(['window', 'index'])
    const [first, ...others] = lines
    // The first one may begin within a line.
    expect(textAt(first?.number ?? 0).endsWith(first?.text ?? '?')).toBe(true)
    expect(others.filter(({ number, text }) => text !== textAt(number))).toEqual([])
    expect(others.slice(-2).map(({ text }) => text)).toEqual(['##[error]Process completed with exit code 2.', 'Cleaning up orphan processes'])
  })

  test('has its lines counted whether or not the last one ends', async () => {
    for (const end of ['', '\n', '\nx'])
      for (const pieces of [0, 1]) {
        const text = Buffer.from(`${'line\n'.repeat(40_000)}last${end}`)
        const saved = await save(text, 65_537, filesOf(text).files, timeFor(pieces))
        expect(saved.log.lines).toBe(end === '\nx' ? 40_002 : 40_001)
      }
  })
})

test.each([0, 1])('a step that there is no time for keeps its last lines (%i pieces of work)', async (pieces) => {
  const lines = Array.from({ length: 2_000 }, (_, index) => `${second(11)}line ${index}`)
  const log = Buffer.from(
    `${[`${second(0)}Current runner version`, `${second(10)}##[group]Run make`, ...lines, `${second(99)}##[error]Process completed with exit code 2.`].join('\n')}\n`
  )
  const { files } = filesOf(log)
  const saved = await save(log, 65_537, files)
  const read = await readFailingStep(job, saved, [], { files, cpu: aBudget({ pieces, reason: 'all' }) })
  expect(read.cutShortBy).toBe('all')
  expect(read.lines.length).toBeLessThan(420)
  expect(read.lines.slice(-2).map(({ text }) => text)).toEqual(['line 1999', '##[error]Process completed with exit code 2.'])
})
