import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import stringWidth from 'string-width'
import type { Report } from '../../src/model/report.ts'
import { terminalBlocks } from '../../src/render/terminal/report.ts'
import { writeTerminal } from '../../src/render/terminal/write.ts'
import {
  type Block,
  callout,
  code,
  details,
  heading,
  link,
  list,
  log,
  paragraph,
  type Row,
  script,
  sentence,
  strong,
  table
} from '../../src/render/view/document.ts'
import { anyCharacter } from '../support/any-text.ts'
import { greenRun, redRun } from './support/reports.ts'

const PLAIN = (_look: string, text: string): string => text
const MARKED = (look: string, text: string): string => `<${look}:${text}>`
const write = (...blocks: readonly Block[]): string => writeTerminal(blocks, { width: 60, style: PLAIN })
const URL = 'https://github.com/octo-org/octo-repo/actions/runs/7'

/** What a terminal obeys, what reorders text, and what has no width; but not what an emoji needs. */
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u
const ATTACKS = [
  ['a colour', '\u001b[31mred\u001b[0m', '\\u{1b}[31mred\\u{1b}[0m'],
  ['a move of the cursor', '\u001b[2A\u009b2J', '\\u{1b}[2A\\u{9b}2J'],
  ['a title', '\u001b]0;own\u0007', '\\u{1b}]0;own\\u{7}'],
  ['a link', '\u001b]8;;https://example.com\u001b\\here', '\\u{1b}]8;;https://example.com\\u{1b}\\here'],
  ['a carriage return', 'good\rbad', 'good\\u{d}bad'],
  ['a backspace', 'a\bb', 'a\\u{8}b'],
  ['a line break', 'a\nb', 'a\\u{a}b'],
  ['another order', 'a\u202egnp.exe', 'a\\u{202e}gnp.exe'],
  ['an isolate', 'a\u2067b', 'a\\u{2067}b'],
  ['a character without a width', 'pay\u200bpal', 'pay\\u{200b}pal'],
  ['a tag', 'a\u{e0041}b', 'a\\u{e0041}b'],
  ['half a character', 'a\ud800b', 'a\\u{d800}b']
] as const

/** A block for each place that foreign text may stand in. */
const everywhere = (text: string): readonly Block[] => [
  heading(2, code(text), link(code(text), text)),
  heading(3, code(text)),
  paragraph(code(text), ' ', sentence(text), strong(code(text))),
  paragraph(link(code(text), text), ' · ', link('job', `https://github.com/${text}`)),
  callout(sentence(text)),
  { kind: 'list', items: [{ content: [code(text)], blocks: [log([text]), list([[code(text)]])] }] },
  table(['A', 'B'], [[[code(text)], [link(code(text), text)]]]),
  {
    kind: 'log',
    rows: [
      { kind: 'line', line: 7, text, look: 'error', count: 2, isNew: true, links: [] },
      { kind: 'gap', lines: null }
    ]
  },
  script('text', [text]),
  details([code(text)], paragraph(code(text))),
  { kind: 'timeline', legend: [], rows: [{ icon: '❌', name: text, pieces: [{ from: 0, to: 5, look: 'failed', label: '5s' }] }] }
]

describe('A terminal', () => {
  test.each(ATTACKS)('is told of %s, and obeys nothing', (_name, text, expected) => {
    expect(write(paragraph(code(text)))).toBe(`${expected}\n`)
    expect(write(log([text]))).toContain(expected)
    expect(write(...everywhere(text))).not.toMatch(OBEYED)
  })

  test('obeys no text in any place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyCharacter }), fc.constantFrom(...ATTACKS.map(([, text]) => text))), (text) => {
        expect(write(...everywhere(text))).not.toMatch(OBEYED)
      })
    )
  })

  test('shows pictures whole, and blanks in the place of tabs', () => {
    expect(write(paragraph(code('👩‍💻 ✔️ é 漢字')))).toBe('👩‍💻 ✔️ é 漢字\n')
    expect(write(log(['a\tb']))).toContain('a    b')
  })
})

describe('A block', () => {
  test.each<readonly [string, readonly Block[], string]>([
    ['a headline, with the address that it leads to', [heading(2, 'Failed · ', link('run #7', URL))], `Failed · run #7\n${URL}\n`],
    [
      'links that stand alone, with their addresses',
      [paragraph(link('log', URL), ' · ', link('job', URL), ' · ', 'exit code 1')],
      `log: ${URL}\njob: ${URL}\nexit code 1\n`
    ],
    ['a link within words without its address', [paragraph('New in ', link('run #7', URL), '.')], 'New in run #7.\n'],
    ['no address that may not be followed', [paragraph(link('log', 'javascript:own()'), ' · ', link('job', URL))], `job: ${URL}\n`],
    ['something not to be missed', [callout(strong('Note'), ': shortened')], '! Note: shortened\n'],
    ['a list', [list([['one'], [code('two')]])], '- one\n- two\n'],
    ['what is folded elsewhere', [details(['More'], paragraph('a'), paragraph('b'))], 'More\n  a\n\n  b\n'],
    ['a script, to be copied', [script('yaml', ['a:', '  b: c'])], '    a:\n      b: c\n'],
    ['an empty name', [paragraph(code(' '))], '(empty)\n'],
    [
      'a table',
      [
        table(
          ['Result', 'Job'],
          [
            ['❌ failed', [code('build')]],
            [['✅ ', 'ok'], ['b']]
          ].map((row) => row.map((cell) => (typeof cell === 'string' ? [cell] : cell)))
        )
      ],
      'Result     Job\n❌ failed  build\n✅ ok      b\n'
    ]
  ])('is %s', (_name, blocks, expected) => {
    expect(write(...blocks)).toBe(expected)
  })

  test('of a log has the numbers of its lines, marks, counts and gaps', () => {
    const line = { kind: 'line', look: 'context', count: 1, isNew: null, links: [] } as const
    const rows = [
      { ...line, line: 9, text: 'one' },
      { kind: 'gap', lines: 1 },
      { ...line, line: 11, text: 'two', look: 'error', count: 3 },
      { ...line, line: null, text: '' }
    ] as const
    expect(write({ kind: 'log', rows })).toBe('   9 │ one\n     ⋯ 1 line left out\n> 11 │ two × 3\n     │\n')
  })

  test.each([
    ['waited long and ran for a moment', 3_600_000, 3_601_000, `${'·'.repeat(20)}█`],
    ['ran for no time at all', 1, 1, `${'·'.repeat(20)}█`],
    ['ended before it began', 9, 0, `${'·'.repeat(20)}█`]
  ])('of a timeline draws a job that %s', (_name, from, to, bar) => {
    const pieces: Row['pieces'] = [
      { from: 0, to: from, look: 'wait', label: '' },
      { from, to, look: 'run', label: '1s' }
    ]
    const text = write({ kind: 'timeline', legend: [], rows: [{ icon: '✅', name: 'deploy', pieces }] })
    expect(text.match(/[·█]+/)?.[0].slice(-21)).toBe(bar)
    expect(stringWidth(text.trimEnd())).toBeLessThanOrEqual(60)
  })

  test('of a timeline draws each job on one scale', () => {
    const rows = [
      {
        icon: '✅',
        name: 'build',
        pieces: [{ from: 0, to: 10, look: 'wait', label: '' } as const, { from: 10, to: 50, look: 'run', label: '40s' } as const]
      },
      { icon: '❌', name: 'a name that is much too long to stand here', pieces: [{ from: 50, to: 100, look: 'failed', label: '50s' } as const] }
    ]
    expect(write({ kind: 'timeline', legend: ['wait', 'failed'], rows })).toBe(
      '· queued  █ failed\n\n✅ build                            ·████      40s\n❌ a name that is much too long to…      █████ 50s\n'
    )
  })

  test('is wider than the terminal only where it is to be copied', () => {
    const words = 'word '.repeat(40)
    const cells = [code('x'.repeat(100)), code('漢'.repeat(60)), words]
    const shown = write(
      heading(3, words),
      paragraph(sentence(words), code('y'.repeat(150))),
      callout(words),
      list([[words]]),
      details([words], paragraph(words), table(['A', 'B', 'C'], [cells.map((cell) => [cell])])),
      table([...'ABCDEFGHIJ'], [[...'ABCDEFGHIJ'].map(() => [code('z'.repeat(20))])])
    )
    expect(shown.split('\n').filter((line) => stringWidth(line) > 60)).toEqual([])
    expect(write(log(['x'.repeat(200)]))).toContain('x'.repeat(200))
  })

  test('has the looks that the front end gives it', () => {
    const shown = writeTerminal([heading(3, 'a'), paragraph(strong('b', code('c'))), log(['d'])], { width: 60, style: MARKED })
    expect(shown).toBe('<heading:a>\n\n<strong:b<code:c>>\n\n  <faint: │> d\n')
  })
})

describe('A report in a terminal', () => {
  const shown = (report: Report): string => writeTerminal(terminalBlocks(report), { width: 100, style: PLAIN })

  test('that failed is about the causes, all of them open', () => {
    const text = shown(redRun())
    expect(text).toMatch(/^❌ /)
    expect(text).toContain('Reproduce')
    for (const { message } of redRun().groups) expect(text.replace(/\s+/g, ' ')).toContain(message)
    expect(text).not.toMatch(/^(?:Jobs|Timeline)$/m)
  })

  test('that passed is about the time', () => {
    expect(shown(greenRun())).toMatch(/^Jobs$/m)
    expect(shown(greenRun())).toMatch(/^Timeline$/m)
  })
})
