import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Change, ComparedJob, ComparedStep, Measured, UsualTimes } from '../../../src/model/usual.ts'
import { renderReportJson } from '../../../src/render/json.ts'
import { anyText } from '../support/any-report.ts'
import { aReport } from '../support/build.ts'
import { renderUsualTimes } from '../support/sections.ts'

const MINUTE = 60_000
const measured = (currentMs: number | null, medianMs: number | null, change: Change, samples = 10): Measured => ({
  currentMs,
  medianMs,
  differenceMs: currentMs === null || medianMs === null ? null : currentMs - medianMs,
  samples,
  change
})
const aJob = (name: string, values: Measured): ComparedJob => ({ jobId: 1, name, ...values })
const aStep = (jobName: string, name: string, values: Measured): ComparedStep => ({ jobId: 1, jobName, number: 2, name, ...values })
const slower = measured(3 * MINUTE, 2 * MINUTE, 'slower')
const faster = measured(2 * MINUTE, 2.5 * MINUTE, 'faster')
const usual = measured(8 * MINUTE, 8 * MINUTE, 'usual')

const aComparison = (more: Partial<UsualTimes> = {}): UsualTimes => ({
  wall: usual,
  queue: usual,
  jobs: [],
  steps: [],
  branch: 'main',
  isOwnBranch: true,
  runIds: [9, 8, 7, 6, 5, 4, 3, 2, 1, 10],
  asked: 10,
  ...more
})
const rowsOf = (markdown: string): readonly string[] => markdown.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))

describe('without anything to compare with', () => {
  test.each([
    ['no comparison', null],
    ['no earlier run', aComparison({ runIds: [] })]
  ])('nothing is shown: %s', (_, comparison) => {
    expect(renderUsualTimes(comparison)).toBe('')
  })
})

describe('the sentence on the wall clock', () => {
  test.each<[Change | string, Measured, string]>([
    ['slower', measured(12 * MINUTE + 5_000, 7 * MINUTE + 55_000, 'slower'), '**The run took 12m 05s, 4m 10s more than usual** (median 7m 55s).'],
    ['faster', measured(5 * MINUTE, 8 * MINUTE, 'faster'), 'The run took 5m 00s, 3m 00s less than usual (median 8m 00s).'],
    ['usual', usual, 'The run took 8m 00s, as usual (median 8m 00s).'],
    ['too few', measured(MINUTE, MINUTE, 'unknown', 2), 'The run took 1m 00s (median 1m 00s); fewer than 3 earlier runs do not tell what is usual.'],
    ['ended early', measured(MINUTE, 8 * MINUTE, 'unknown'), 'The run took 1m 00s (median 8m 00s), but not all of its jobs succeeded.'],
    ['no samples', measured(MINUTE, null, 'unknown', 0), 'The run took 1m 00s. No earlier run tells what is usual.'],
    ['still running', measured(null, MINUTE, 'unknown'), 'The wall clock is not compared: the run has not finished']
  ])('%s', (_, wall, sentence) => {
    expect(renderUsualTimes(aComparison({ wall }))).toContain(`### Compared with earlier runs\n\n${sentence}`)
  })
})

describe('the table of changes', () => {
  test('holds what changed: slower first, the largest difference first, steps with their job', () => {
    const comparison = aComparison({
      queue: measured(90_000, 30_000, 'slower'),
      jobs: [aJob('docs', faster), aJob('lint', usual), aJob('build', slower), aJob('test', measured(9 * MINUTE, 4 * MINUTE, 'slower'))],
      steps: [aStep('test', 'Run npm ci', slower), aStep('test', 'Run lint', usual)]
    })
    expect(rowsOf(renderUsualTimes(comparison))).toEqual([
      '| What changed | This run | Median | Difference |',
      '| Waiting for runners, all jobs | 1m 30s | 30s | 🔺 +1m 00s |',
      '| `test` | 9m 00s | 4m 00s | 🔺 +5m 00s |',
      '| `build` | 3m 00s | 2m 00s | 🔺 +1m 00s |',
      '| `docs` | 2m 00s | 2m 30s | 🔻 −30s |',
      '| `test` › `Run npm ci` | 3m 00s | 2m 00s | 🔺 +1m 00s |'
    ])
  })

  test('is a sentence when nothing changed, and nothing when nothing could be measured', () => {
    expect(renderUsualTimes(aComparison({ jobs: [aJob('lint', usual)] }))).toContain('No job and none of the slowest steps is off its usual time.')
    const unknown = measured(1, 1, 'unknown', 1)
    expect(renderUsualTimes(aComparison({ queue: unknown, jobs: [aJob('lint', unknown)] }))).not.toContain('usual time')
  })

  test.each([
    ['10 changes stand open', 10, 0, false, '| `leg 9` |', 10],
    ['more are folded away', 11, 0, true, '<summary>11 changes</summary>', 11],
    ['of many jobs the first are shown', 64, 0, true, '<summary>20 of 64 changes</summary>', 20],
    ['many jobs leave room for steps', 64, 64, true, '`leg 0` › `Run npm ci`', 20],
    ['many steps leave room for jobs', 3, 64, true, '<summary>20 of 67 changes</summary>', 20]
  ])('%s', (_, jobs, steps, folded, contained, rows) => {
    const markdown = renderUsualTimes(
      aComparison({
        jobs: Array.from({ length: jobs }, (_item, index) => aJob(`leg ${index}`, slower)),
        steps: Array.from({ length: steps }, (_item, index) => aStep(`leg ${index}`, 'Run npm ci', slower))
      })
    )
    expect(markdown.includes('<details>')).toBe(folded)
    expect(markdown).toContain(contained)
    expect(rowsOf(markdown)).toHaveLength(rows + 1)
  })
})

describe('what it is compared with', () => {
  test.each([
    ['all that were asked for', {}, 'Compared with 10 earlier successful runs on branch `main`;'],
    ['fewer', { runIds: [1, 2] }, 'Compared with 2 (of 10 asked for) earlier successful runs on branch `main`;'],
    ['one', { runIds: [1], asked: 1 }, 'Compared with 1 earlier successful run on branch `main`;'],
    ['another branch', { isOwnBranch: false }, 'on the default branch `main`;']
  ])('is said: %s', (_, more, sentence) => {
    expect(renderUsualTimes(aComparison(more))).toContain(sentence)
  })
})

describe('hostile names', () => {
  test('stay in code spans, in their cells, whatever they hold', () => {
    fc.assert(
      fc.property(anyText(), (name) => {
        const markdown = renderUsualTimes(aComparison({ branch: name, jobs: [aJob(name, slower)], steps: [aStep(name, name, slower)] }))
        const rows = rowsOf(markdown)
        expect(rows).toHaveLength(3)
        for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
        expect(markdown.split('\n')).toHaveLength(10)
      })
    )
  })
})

describe('in report.json', () => {
  const usualJson = (usual: UsualTimes | null): unknown => JSON.parse(renderReportJson(aReport([], [], { usual }))).comparison

  test('null when nothing was compared', () => {
    expect(usualJson(null)).toBeNull()
  })

  test('every number with its unit, names as they are', () => {
    expect(usualJson(aComparison({ jobs: [aJob('a|b', slower)], steps: [aStep('a|b', 'Run x', faster)], runIds: [3], asked: 5 }))).toEqual({
      branch: 'main',
      own_branch: true,
      asked: 5,
      run_ids: [3],
      wall: { current_ms: 480_000, median_ms: 480_000, difference_ms: 0, samples: 10, change: 'usual' },
      queue: { current_ms: 480_000, median_ms: 480_000, difference_ms: 0, samples: 10, change: 'usual' },
      jobs: [{ job_id: 1, name: 'a|b', current_ms: 180_000, median_ms: 120_000, difference_ms: 60_000, samples: 10, change: 'slower' }],
      steps: [
        {
          job_id: 1,
          job_name: 'a|b',
          number: 2,
          name: 'Run x',
          current_ms: 120_000,
          median_ms: 150_000,
          difference_ms: -30_000,
          samples: 10,
          change: 'faster'
        }
      ]
    })
  })
})
