import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Failure, Report } from '../../src/model/report.ts'
import { renderDigest } from '../../src/render/digest.ts'
import { readPage } from '../hostile/support/github-markdown.ts'
import { anyReport } from './support/any-report.ts'
import { aFailure, aJob, aReport, aRun, SERVER } from './support/build.ts'
import { golden } from './support/golden.ts'
import { outsideOfCode } from './support/markdown.ts'
import { currentJobFailed, greenRun, redRun, runningRun } from './support/reports.ts'

const HEAD = 300
const GROUP = 4_000
const ALL = 16_000

const test1 = aJob(1, 'test (22)', 'failure')
const lines = (count: number, text: string, from = 1): readonly { readonly line: number; readonly text: string }[] =>
  Array.from({ length: count }, (_, index) => ({ line: from + index, text: `${text} ${from + index}` }))
const excerptOf = (count: number, text: string): Failure['excerpt'] => lines(count, text).map((line) => ({ ...line, kind: 'error' }))

const ASSERTION: Partial<Failure> = {
  message: 'reads the port: expected 8080, received 80 (test/port.test.ts:12)',
  excerpt: [
    { line: 340, text: 'FAIL test/port.test.ts', kind: 'error' },
    { line: 342, text: '    expected 8080, received 80', kind: 'error' },
    { line: 343, text: '      at test/port.test.ts:12:5', kind: 'context' }
  ],
  lastLines: [
    { line: 343, text: '      at test/port.test.ts:12:5' },
    { line: 350, text: 'Tests: 1 failed, 41 passed' },
    { line: 351, text: 'Ran all test suites.' }
  ],
  history: {
    branch: 'main',
    state: 'new',
    isExact: true,
    lastPassed: { id: 41, number: 41, headSha: 'a', url: `${SERVER}/actions/runs/41` },
    firstFailed: null,
    failedRuns: 1,
    compareUrl: `${SERVER}/compare/a...b`,
    alsoOn: null
  },
  retry: { class: 'transient', isAdvised: true, reason: 'The line "connection reset" tells it' },
  reproduction: {
    script: 'npm ci\nnpm test',
    shell: null,
    workingDirectory: null,
    container: null,
    leg: '22',
    env: [],
    testCommand: "npx jest test/port.test.ts -t 'reads the port'"
  }
}
const oneFailure = (): Report => aReport([test1, aJob(2, 'lint', 'success')], [aFailure(test1, ASSERTION)])
const manyOf = (count: number, failure: (index: number) => Partial<Failure>): Report => {
  const jobs = Array.from({ length: count }, (_, index) => aJob(index + 1, `test (${index + 1})`, 'failure'))
  return aReport(
    jobs,
    jobs.map((job, index) => aFailure(job, failure(index)))
  )
}
const fortyCauses = (): Report => manyOf(40, (index) => ({ message: `error ${index}: no`, excerpt: excerptOf(3, `line of ${index}`) }))

describe('The digest reads as its golden file', () => {
  test.each<[string, () => Report]>([
    ['one-failure', oneFailure],
    ['three-causes', redRun],
    ['52-equal', () => manyOf(52, () => ({ ...ASSERTION, group: 'one' }))],
    ['40-causes', fortyCauses],
    ['none', greenRun],
    ['fork', () => ({ ...oneFailure(), run: aRun({ headRepository: 'stranger/octo-repo' }) })],
    ['running', runningRun],
    ['own-job', currentJobFailed]
  ])('%s', (name, build) => {
    const digest = renderDigest(build())
    expect(digest).toBe(golden(`digest-${name}`, digest))
    expect(readPage(digest).problems).toEqual([])
  })
})

describe('What stands in a digest', () => {
  test('is one line where nothing failed', () => {
    expect(renderDigest(greenRun()).trimEnd()).not.toContain('\n')
  })

  test('is each of 40 causes before any is explained at length', () => {
    const digest = renderDigest(manyOf(40, (index) => ({ message: `error ${index}: no`, excerpt: excerptOf(30, 'x'.repeat(90)) })))
    for (let index = 0; index < 40; index++) expect(digest).toContain(`error ${index}: no`)
    expect(digest.length).toBeLessThanOrEqual(ALL)
  })

  test('counts the causes for which there is no room', () => {
    const digest = renderDigest(manyOf(300, (index) => ({ message: `error ${index}: no` })))
    const shown = digest.match(/^### /gm)?.length ?? 0
    expect(shown).toBeGreaterThan(50)
    expect(digest.trimEnd().split('\n').at(-1)).toBe(`… and ${300 - shown} more causes in report.json`)
  })

  test('offers the command for the failed test, never the script, and neither where the code may be a stranger’s', () => {
    const foreign = { ...oneFailure(), run: aRun({ headRepository: null }) }
    expect(renderDigest(oneFailure())).toContain("npx jest test/port.test.ts -t 'reads the port'")
    for (const digest of [renderDigest(oneFailure()), renderDigest(foreign)]) expect(digest).not.toContain('npm ci')
    expect(renderDigest(foreign)).not.toContain('npx jest')
  })

  test.each<[string, Partial<Failure>]>([
    ['the message says so', { isUnread: true, message: 'The log was not read: the token may not.' }],
    ['the job never started', { cause: 'not_started', message: 'The job did not start.' }]
  ])('is not why a log was not read where %s', (_, told) => {
    const job = aJob(1, 'build', 'failure', { log: { ...test1.log, state: 'missing', path: null, reason: 'Not read: the token may not.' } })
    expect(renderDigest(aReport([job], [aFailure(job, told)]))).not.toContain('Log:')
    expect(renderDigest(aReport([job], [aFailure(job)]))).toContain('\nLog: Not read: the token may not.\n')
  })

  test('is what can be done about a log that was not read, in lines to copy', () => {
    const reason = 'GitHub refuses it.\nGive the job:\npermissions:\n  actions: read'
    const job = aJob(1, 'build', 'failure', { log: { ...test1.log, state: 'forbidden', path: null, reason } })
    const digest = renderDigest(aReport([job], [aFailure(job, { isUnread: true, message: 'GitHub refuses it.' })]))
    expect(digest.match(/refuses/g)).toHaveLength(1)
    expect(readPage(digest).fences).toEqual([{ info: 'text', text: 'permissions:\n  actions: read' }])
  })

  test('is each line of the log once, and whole', () => {
    const all = Array.from({ length: 60 }, (_, index) => ({ line: index + 1, text: `${String.fromCodePoint(0x4e00 + index)}${'x'.repeat(99)}` }))
    const excerpt: Failure['excerpt'] = all.slice(0, 20).map((line) => ({ ...line, kind: 'error' }))
    const digest = renderDigest(aReport([test1], [aFailure(test1, { excerpt, lastLines: all.slice(10) })]))
    const fenced = readPage(digest).fences.flatMap(({ text }) => text.split('\n'))
    expect(fenced.length).toBeGreaterThan(30)
    // Where not all have room it is those at the very end that are shown.
    expect(fenced).toEqual([...all.slice(0, 20), ...all.slice(80 - fenced.length)].map(({ text }) => text))
  })

  test('is what repeats itself at the end only once', () => {
    const digest = renderDigest(aReport([test1], [aFailure(test1, { lastLines: lines(40, 'still waiting, try') })]))
    expect(readPage(digest).fences).toEqual([{ info: 'text', text: 'still waiting, try 1 × 40' }])
  })

  test.each([GROUP, GROUP * 3])('is nothing of a line of %d characters that has no room', (length) => {
    const text = 'x'.repeat(length)
    const digest = renderDigest(
      aReport(
        [test1],
        [
          aFailure(test1, {
            excerpt: [],
            lastLines: [
              { line: 1, text },
              { line: 2, text: 'short' }
            ]
          })
        ]
      )
    )
    expect(digest).toContain('short')
    expect(digest).not.toContain('xx')
  })

  test('is the same each time', () => {
    expect(renderDigest(fortyCauses())).toBe(renderDigest(fortyCauses()))
  })
})

test('For any report it keeps its budgets, closes its fences and has no live Markdown of others', () => {
  fc.assert(
    fc.property(anyReport(), fc.nat(60), (report, repeats) => {
      const [first] = report.failures
      const more = first === undefined ? [] : Array.from({ length: repeats }, (_, index) => ({ ...first, group: `x${index}` }))
      const digest = renderDigest({ ...report, failures: [...report.failures, ...more] })
      const [head = '', ...groups] = digest.split(/\n\n(?=### (?:❌|⚠️) )/)
      expect(digest.length).toBeLessThanOrEqual(ALL)
      expect(head.split('\n')[0]?.length).toBeLessThanOrEqual(HEAD)
      expect(Math.max(0, ...groups.map(({ length }) => length))).toBeLessThanOrEqual(GROUP + '\n\n… and 60 more causes in report.json\n'.length)
      expect(outsideOfCode(digest)).not.toMatch(/<img|@octocat|::error|##\[|\u001b|\u202e/)
      expect(readPage(digest).problems.filter((problem) => /fence|HTML|picture|mention/.test(problem))).toEqual([])
    })
  )
})
