import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ExcerptLine, Report } from '../../../src/model/report.ts'
import { renderSummary } from '../../../src/render/markdown/summary.ts'
import { anyReport } from '../support/any-report.ts'
import { aFailure, aJob, aReport, aRun, at } from '../support/build.ts'
import { outsideOfCode } from '../support/markdown.ts'
import { greenRun, redRun } from '../support/reports.ts'

const MAX = 1_000_000
const bytes = (text: string): number => Buffer.byteLength(text)
const LONGEST_NAME = 'é|`'.repeat(34).slice(0, 100)

const lines = (count: number): readonly ExcerptLine[] =>
  Array.from({ length: count }, (_, index) => ({
    line: index + 1,
    text: `é line-${index} `.padEnd(120, 'x'),
    kind: index === 25 ? 'error' : 'context'
  }))

/** So many failed jobs, each with its own failure and excerpt. */
const manyFailed = (count: number, passed = 0, excerptLines = 30): Report => {
  const failed = Array.from({ length: count }, (_, index) => aJob(index + 1, `${index}${LONGEST_NAME}`.slice(0, 100), 'failure'))
  const excerpt = lines(excerptLines)
  const green = Array.from({ length: passed }, (_, index) => aJob(count + index + 1, `green ${index} ${LONGEST_NAME}`.slice(0, 100), 'success'))
  return aReport(
    [...failed, ...green],
    failed.map((job) => aFailure(job, { excerpt })),
    { notes: Array.from({ length: 30 }, (_, index) => ({ kind: 'log_missing', message: `Note ${index}.` })) }
  )
}

describe('A summary that is too long', () => {
  test.each([
    { over: 'nothing', report: manyFailed(20), degraded: [] },
    { over: 'its excerpts', report: manyFailed(300), degraded: ['shorter excerpts, no scripts'] },
    { over: 'no number of green jobs', report: manyFailed(5, 4000), degraded: [] }
  ])('because of $over is shortened in the stated steps', ({ report, degraded }) => {
    const summary = renderSummary(report, { timeline: true })
    expect(summary.degraded).toEqual(degraded)
    expect(bytes(summary.fitted)).toBeLessThanOrEqual(MAX)
    for (const words of degraded) expect(summary.fitted).toContain(words)
  })

  test('says how many failures it leaves out, and keeps the most useful ones', () => {
    const { full, fitted, degraded } = renderSummary(manyFailed(3000), { timeline: true })
    const shown = fitted.match(/^(?:###|<summary>) ?❌/gm)?.length ?? 0
    expect(shown).toBeGreaterThan(100)
    expect(degraded.at(-1)).toBe(`fewer failures and notes (${3000 - shown} failures not shown)`)
    expect(fitted).toContain(degraded.at(-1) ?? '?')
    expect(fitted).toContain('- … and 10 more notes')
    expect(fitted).toContain('summary.md and report.json in the output folder hold everything')
    expect(full.match(/^(?:###|<summary>) ?❌/gm)).toHaveLength(3000)
    expect(full).toContain('Note 29.')
  })

  test('fits also with 10,000 failed jobs of the longest names, alone or in one group', () => {
    const report = manyFailed(10_000, 0, 3)
    const group = { ...report, failures: report.failures.map((failure) => ({ ...failure, group: 'one' })) }
    for (const one of [report, group]) {
      const { full, fitted, degraded } = renderSummary(one, { timeline: true })
      expect(bytes(full)).toBeGreaterThan(MAX)
      expect(bytes(fitted)).toBeLessThanOrEqual(MAX)
      expect(fitted).toContain('**all 10000 jobs failed**')
      expect(degraded.length).toBeGreaterThan(0)
    }
  })

  test('is left with its headline when nothing else fits', () => {
    const { fitted, degraded } = renderSummary(redRun(), { timeline: true, maxBytes: 700 })
    expect(degraded.at(-1)).toBe('only the headline')
    expect(fitted).toContain('**5 of 7 jobs failed, 1 skipped**')
    expect(fitted).toContain('only the headline')
    expect(bytes(fitted)).toBeLessThanOrEqual(700)
  })

  test('is empty when not even the headline fits', () => {
    expect(renderSummary(redRun(), { timeline: true, maxBytes: 10 }).fitted).toBe('')
  })

  test.each([
    { offset: -1, steps: 1 },
    { offset: 0, steps: 0 },
    { offset: 1, steps: 0 }
  ])('is one that is longer than the limit: limit = length + $offset takes $steps steps', ({ offset, steps }) => {
    const { full } = renderSummary(manyFailed(20), { timeline: true })
    const { fitted, degraded } = renderSummary(manyFailed(20), { timeline: true, maxBytes: bytes(full) + offset })
    expect(degraded).toHaveLength(steps)
    expect(fitted === full).toBe(steps === 0)
  })

  test('fits at every limit', () => {
    const report = redRun()
    for (let maxBytes = 0; maxBytes < 9000; maxBytes += 61)
      expect(bytes(renderSummary(report, { timeline: true, maxBytes }).fitted)).toBeLessThanOrEqual(maxBytes)
  })
})

test('Without a timeline there is no diagram', () => {
  expect(renderSummary(greenRun(), { timeline: false }).full).not.toContain('mermaid')
})

test('A cut excerpt keeps the first error and says what is left out', () => {
  const { fitted } = renderSummary(manyFailed(300), { timeline: false })
  expect(fitted).toContain('⋯ 20 lines left out\né line-20')
  expect(fitted).toContain('é line-25')
})

test('Lines of unknown numbers show the gaps between them, counted where that is known', () => {
  const job = aJob(1, 'a', 'failure')
  const excerpt = [
    { line: null, text: 'one', kind: 'context' as const, leftOut: 0 },
    { line: null, text: 'two', kind: 'error' as const, leftOut: 7 },
    { line: null, text: 'three', kind: 'context' as const, leftOut: 0 },
    { line: null, text: 'four', kind: 'error' as const, leftOut: null }
  ]
  const { full } = renderSummary(aReport([job], [aFailure(job, { excerpt })]), { timeline: false })
  expect(full).toContain('one\n⋯ 7 lines left out\ntwo\nthree\n⋯ lines left out\nfour\n')
})

describe('Lines that repeat each other in a row', () => {
  const job = aJob(1, 'a', 'failure')
  const summaryOf = (texts: readonly (string | null)[]): string => {
    const excerpt = texts.flatMap((text, index) => (text === null ? [] : [{ line: index + 1, text, kind: 'error' as const }]))
    return renderSummary(aReport([job], [aFailure(job, { excerpt })]), { timeline: false }).full
  }

  test.each([
    ['that are alike', ['at work', 'at work', 'at work'], 'at work × 3'],
    ['but for counters', ['try 1 of 9 failed', 'try 2 of 9 failed', 'try 3 of 9 failed'], 'try 1 of 9 failed × 3'],
    ['but for times', ['09:05:01 waiting (1.2s)', '09:05:03 waiting (3.4s)', '09:05:12 waiting (10s)'], '09:05:01 waiting (1.2s) × 3'],
    [
      'but for dates',
      ['2026-01-31T09:05:01Z no', '2026-01-31T09:05:02Z nobody', '2026-01-31T09:05:03Z nobody', '2026-01-31T09:05:04.1Z nobody'],
      '2026-01-31T09:05:02Z nobody × 3'
    ],
    ['with marks of Markdown', ['``` no *room*', '``` no *room*', '``` no *room*'], '``` no *room* × 3']
  ])('%s, are shown once', (_, texts, shown) => {
    expect(summaryOf(['first', ...texts, 'last'])).toMatch(new RegExp(`\n${shown.replace(/[.*()]/g, '\\$&')}\nlast\n`))
  })

  test.each([
    ['two lines', ['at work', 'at work']],
    ['positions', ['a.c:3: no', 'a.c:4: no', 'a.c:5: no']],
    ['positions in parentheses', ['a.ts(3,7): no', 'a.ts(4,7): no', 'a.ts(5,7): no']],
    ['lines of a file', ['  3:1  error  spaces', '  4:1  error  spaces', '  5:1  error  spaces']],
    ['names', ['test_one[1]', 'test_one[2]', 'test_one[3]']],
    ['code', ['  3 | done()', '  4 | done()', '  5 | done()']],
    ['values', ['+   1,', '+   2,', '+   3,']],
    ['kinds of bits', ['expected u8', 'expected u16', 'expected u32']]
  ])('%s that differ are shown each', (_, texts) => {
    expect(summaryOf(['first', ...texts])).toContain(`first\n${texts.join('\n')}\n`)
  })

  test('are not joined over a gap', () => {
    expect(summaryOf(['at work', 'at work', null, 'at work'])).toContain('at work\nat work\n⋯ 1 line left out\nat work\n')
  })

  test('count as lines where they are left out', () => {
    const texts = [...Array<string>(20).fill('at work'), ...lines(30).map(({ text }) => text)]
    const excerpt = texts.map((text, index) => ({ line: index + 1, text, kind: 'tail' as const }))
    const { fitted } = renderSummary(aReport([job], [aFailure(job, { excerpt })]), { timeline: false, maxBytes: 4000 })
    expect(fitted).toContain('⋯ 40 lines left out\né line-20')
  })
})

describe('Findings', () => {
  const job = aJob(1, 'a', 'failure')
  const findings = (severity: 'error' | 'warning' | 'notice', count: number) =>
    Array.from({ length: count }, (_, index) => ({
      severity,
      file: `${severity}.c`,
      line: index + 1,
      column: null,
      code: null,
      message: `${severity} ${index}`,
      source: 'cc',
      logLine: index + 1
    }))
  const summaryOf = (errors: number, warnings: number, notices = 0): string =>
    renderSummary(
      aReport([job], [aFailure(job, { findings: [...findings('warning', warnings), ...findings('notice', notices), ...findings('error', errors)] })]),
      { timeline: false }
    ).full

  test('that are warnings are only counted beside errors', () => {
    const summary = summaryOf(2, 12)
    expect(summary).not.toContain('warning.c')
    expect(summary).toMatch(/`error 1`\n- … and 12 warnings\n/)
  })

  test('that are not listed are counted by what they are', () => {
    expect(summaryOf(7, 1, 3)).toContain('- … and 2 more errors, 1 warning, 3 notices')
    expect(summaryOf(1, 0, 1)).toContain('- … and 1 notice')
    expect(summaryOf(2, 0)).not.toContain('in report.json')
  })

  test('that are warnings are listed where there is no error', () => {
    expect(summaryOf(0, 7)).toMatch(/warning\.c:1`\S* warning `warning 0`[\s\S]*- … and 2 more findings/)
  })
})

test('A cut excerpt without an error keeps its end', () => {
  const job = aJob(1, 'a', 'failure')
  const tail = lines(30).map((line) => ({ ...line, kind: 'tail' as const, text: `${line.text}${'y'.repeat(500)}` }))
  const { fitted } = renderSummary(aReport([job], [aFailure(job, { excerpt: tail })]), { timeline: false, maxBytes: 6000 })
  expect(fitted).toContain('⋯ 20 lines left out\né line-20')
  expect(fitted).toContain('é line-29')
  expect(
    Math.max(
      ...fitted
        .split('\n')
        .filter((line) => line.startsWith('é'))
        .map((line) => line.length)
    )
  ).toBe(300)
})

test('More than ten jobs are folded away, in the table and in a group', () => {
  const jobs = Array.from({ length: 11 }, (_, index) => aJob(index + 1, `test (${index})`, 'failure', { startedAt: at(index) }))
  const { full } = renderSummary(
    aReport(
      jobs,
      jobs.map((job) => aFailure(job, { group: 'one' }))
    ),
    { timeline: false }
  )
  expect(full).toContain('<summary>The same failure in all 11 jobs of <code>test</code></summary>\n\n- [`test (0)`]')
  expect(full).toContain('<summary>11 jobs</summary>\n\n| Result |')
})

test('Every attempt has a column and every folded table its blank lines, also for jobs of the same name', () => {
  const older = Array.from({ length: 12 }, (_, index) => aJob(index + 1, `same ${index % 6}`, 'failure', { superseded: true }))
  const newer = Array.from({ length: 12 }, (_, index) => aJob(index + 50, `same ${index % 6}`, 'success', { attempt: 3 }))
  const { full } = renderSummary(aReport([...older, ...newer]), { timeline: false })
  expect(full).toContain('<summary>12 jobs ran more than once</summary>\n\n| Job | Attempt 1 | Attempt 3 |')
})

describe('Links to the code', () => {
  const job = aJob(1, 'a', 'failure')
  const summaryOf = (file: string, run: Partial<Report['run']> = {}, isUnsure = false): string => {
    const finding = { severity: 'error', file, line: 3, column: null, code: null, message: 'm', source: 's', logLine: 1, isUnsure } as const
    const report = aReport([job], [aFailure(job, { findings: [finding] })])
    return renderSummary({ ...report, run: { ...report.run, ...run } }, { timeline: false }).full
  }

  test.each(['src/a.ts', './src/a.ts'])('lead to the line of %s', (file) => {
    expect(summaryOf(file)).toContain('/octo-org/octo-repo/blob/4f2a9d1c0b7e6583aa91d0c4e5f60718293a4b5c/src/a.ts#L3)')
  })

  test('are left out for a file that may not be there, which is named all the same', () => {
    expect(summaryOf('price_test.go', {}, true)).toContain('- `price_test.go:3`')
    expect(summaryOf('price_test.go', {}, true)).not.toContain('/blob/')
  })

  test('lead to the server of the run', () => {
    expect(summaryOf('a.ts', { url: 'https://ghe.example:8443/octo-org/octo-repo/actions/runs/1' })).toContain(
      '(https://ghe.example:8443/octo-org/octo-repo/blob/'
    )
  })

  test.each(['/etc/passwd', '../a', 'a/../../b', 'C:\\a.ts', 'C:/a.ts', 'a\\b', 'a//b', '', 'https://evil.example/a', 'a\nb'])(
    'are left out for %j',
    (file) => {
      expect(summaryOf(file)).not.toContain('/blob/')
    }
  )

  test.each([{ headSha: null }, { headSha: 'main' }, { url: 'ftp://h/x' }, { url: 'nowhere' }])('are left out for a run with %j', (run) => {
    expect(summaryOf('a.ts', run)).not.toContain('/blob/')
  })
})

test('Any report gives a whole summary that fits, without a live mark of the runner', () => {
  fc.assert(
    fc.property(anyReport(), fc.integer({ min: 0, max: 5000 }), (report, maxBytes) => {
      const { full, fitted, degraded } = renderSummary(report, { timeline: true, maxBytes })
      expect(bytes(fitted)).toBeLessThanOrEqual(maxBytes)
      expect(degraded.length === 0).toBe(fitted === full)
      expect(full.isWellFormed()).toBe(true)
      const bare = outsideOfCode(full)
      expect(bare).not.toMatch(/\]\((?!https?:\/\/)|!\[/)
      const words = bare.replace(/<\/?(?:details|summary|code)>|&#\d+;|\]\([^)\n]*\)|^#+ |\[(?:run )?#\d+/gm, '')
      expect(words).not.toMatch(/[<`~@$#]|:\/\/|www\.|undefined|NaN/)
    }),
    { numRuns: 200 }
  )
})

test('The first lines name the pull request and who started the attempt', () => {
  const report = aReport([aJob(1, 'test', 'success')], [], { run: aRun({ pullRequest: 12, actor: 'octocat' }) })
  const { full } = renderSummary(report, { timeline: false })
  expect(full).toContain('\npull request [#12](https://github.com/octo-org/octo-repo/pull/12) · branch')
  expect(full).toContain(' · by `octocat` · ')
})
