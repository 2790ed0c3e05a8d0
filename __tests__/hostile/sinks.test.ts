import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { codeSpan, logLine, mermaidText, plainText } from '../../src/render/escape.ts'
import { cpuMsOf } from '../support/cpu-time.ts'
import { ATTACKS, anyText, CASES, MARK } from './support/attacks.ts'
import { SOURCES } from './support/foreign-report.ts'
import { readPage } from './support/github-markdown.ts'
import { judgeLines, judgePage, SINKS, summaryOf } from './support/sinks.ts'

/** Only report.json tells who found something. */
const UNSHOWN: ReadonlySet<string> = new Set(['owner of a problem matcher'])
/** So long that a column for short words does not reach the mark. */
const CUT_OFF: ReadonlySet<string> = new Set(['an environment command', 'an HTML picture', 'a commit', 'a Mermaid directive'])
const SHORT: ReadonlySet<string> = new Set(['runner name', 'conclusion', 'status', 'code of a finding'])

const attacks = Object.entries(ATTACKS)

test('The report of these tests shows every part of a summary', () => {
  const headings = summaryOf((source) => source, false).match(/^### .*/gm) ?? []
  for (const part of ['❌', '⚠️', 'This very job', 'Where the time went', 'Jobs', 'Compared', 'Flaky', 'Attempts', 'Notes'])
    expect(headings.filter((heading) => heading.includes(part))).not.toEqual([])
  expect(summaryOf((source) => source, false)).toContain('<summary>Timeline</summary>')
})

describe.each(SINKS)('In $name', ({ judge }) => {
  test.each(attacks)('%s stays text', (_, attack) => {
    expect(judge(attack)).toEqual([])
  })
})

describe.each(SOURCES)('A summary whose %s is foreign', (source) => {
  const isRunning = source === 'status'
  const plain = readPage(summaryOf((one) => one, isRunning))

  test('has nothing else than one whose text is harmless', () => {
    for (const [name, attack] of attacks) {
      const page = readPage(summaryOf((one) => (one === source ? attack : one), isRunning))
      expect([name, ...judgePage(page, plain)]).toEqual([name])
    }
  })

  test('still shows the text', () => {
    if (UNSHOWN.has(source)) return
    const lost = attacks.filter(([, attack]) => !summaryOf((one) => (one === source ? attack : one), isRunning).includes(MARK))
    expect(lost.map(([name]) => name).filter((name) => !SHORT.has(source) || !CUT_OFF.has(name))).toEqual([])
  })
})

test('Lines that are judged are read as the runner reads them', () => {
  for (const line of [
    '::error::x',
    '| a ##[error]x',
    '| a\n::error::x',
    '| #\u200b#[error]x',
    '| a: src/a.c:3:7: error: x',
    '| a.ts(3,7): error TS1: x',
    'a'
  ])
    expect(judgeLines([line])).not.toEqual([])
  expect(judgeLines(['| a ::error::x'])).toEqual([])
})

describe(`Of ${CASES} random texts (HOSTILE_CASES) none`, () => {
  test.each(SINKS)(
    'becomes anything in $name',
    ({ judge, share }) => {
      fc.assert(
        fc.property(anyText(), (text) => {
          const problems = judge(text)
          if (problems.length > 0) throw new Error(problems.join('\n').slice(0, 2_000))
        }),
        { numRuns: Math.ceil(CASES * share) }
      )
    },
    120_000
  )
})

describe.each(['`', '\u001b[', '👩‍', 'a:1:', '\n'])('A name of 640 kB of %j', (piece) => {
  const name = piece.repeat(Math.ceil(640_000 / piece.length))
  test.each([
    ['codeSpan', codeSpan],
    ['plainText', plainText],
    ['logLine', logLine],
    ['mermaidText', mermaidText]
  ])('costs %s next to nothing', (_, guard) => {
    expect(cpuMsOf(() => expect(guard(name).length).toBeLessThan(5_000))).toBeLessThan(500)
  })
})
