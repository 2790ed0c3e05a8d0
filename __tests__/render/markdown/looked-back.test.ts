import { describe, expect, test } from '@jest/globals'
import type { JobHistory, RunInHistory } from '../../../src/model/follow-up.ts'
import type { Failure } from '../../../src/model/report.ts'
import { renderSummary } from '../../../src/render/markdown/summary.ts'
import { aFailure, aJob, aReport, SERVER } from '../support/build.ts'
import { renderLookedBack } from '../support/sections.ts'

const runAt = (number: number, headSha = `${number}`): RunInHistory => ({ id: number, number, headSha, url: `${SERVER}/actions/runs/${number}` })
const link = (number: number): string => `[run #${number}](${SERVER}/actions/runs/${number})`
const HISTORY: JobHistory = {
  branch: 'feature',
  state: 'new',
  isExact: true,
  lastPassed: runAt(127),
  firstFailed: runAt(128),
  failedRuns: 1,
  compareUrl: `${SERVER}/compare/a...b`,
  alsoOn: null
}
const KNOWN: JobHistory = { ...HISTORY, state: 'known', lastPassed: runAt(97), firstFailed: runAt(98), failedRuns: 4 }
const COMPARE = `([compare](${SERVER}/compare/a...b))`
const REPORTED = 128
const told = (more: Partial<Failure>): string => renderLookedBack([aFailure(null, { attempt: 1, ...more })], REPORTED)

describe('what is said beside earlier runs', () => {
  test.each<[string, JobHistory, string]>([
    ['new', HISTORY, `**New in this run**: it passed in ${link(127)} ${COMPARE}.`],
    [
      'new, of the same commit',
      { ...HISTORY, firstFailed: runAt(128, '127'), compareUrl: null },
      `**New in this run**, though the same commit passed in ${link(127)}.`
    ],
    [
      'new, with gaps',
      { ...HISTORY, isExact: false },
      `**New in this run**: it passed in ${link(127)} ${COMPARE}, with runs between that do not tell.`
    ],
    ['known', KNOWN, `**Failing on \`feature\` since ${link(98)}** (4 runs); it passed in ${link(97)} ${COMPARE}.`],
    [
      'known, never seen passing',
      { ...KNOWN, lastPassed: null, compareUrl: null },
      `**Failing on \`feature\` since ${link(98)}** (at least 4 runs).`
    ],
    ['unknown', { ...HISTORY, state: 'unknown', lastPassed: null, firstFailed: null, compareUrl: null }, ''],
    [
      'also on the base branch',
      { ...HISTORY, state: 'unknown', lastPassed: null, firstFailed: null, alsoOn: { branch: 'main', firstFailed: runAt(95) } },
      `It also fails on \`main\` since ${link(95)}.`
    ],
    [
      'also on the base branch, which is called like that of the fork',
      { ...KNOWN, branch: 'main', lastPassed: null, compareUrl: null, alsoOn: { branch: 'main', firstFailed: runAt(95) } },
      `**Failing on \`main\` since ${link(98)}** (at least 4 runs). It also fails on \`main\` of this repository since ${link(95)}.`
    ]
  ])('%s', (_, history, expected) => {
    expect(told({ history })).toBe(expected)
  })

  test.each<[string, Partial<Failure>, string]>([
    ['the same again', { attemptBefore: { attempt: 1, isSame: true } }, 'The same failure as in attempt 1.'],
    ['another failure', { attemptBefore: { attempt: 1, isSame: false } }, 'Attempt 1 failed with another error.'],
    [
      'worth a retry',
      { retry: { class: 'transient', isAdvised: true, reason: 'The line "a" tells it' } },
      '**Worth a retry:** The line "a" tells it.'
    ],
    [
      'not worth another one',
      { retry: { class: 'transient', isAdvised: false, reason: 'a' }, attemptBefore: { attempt: 2, isSame: true } },
      'The same failure as in attempt 2. A fault that may pass, but the attempt before failed alike: a.'
    ],
    [
      'for the fourth time',
      { retry: { class: 'transient', isAdvised: false, reason: 'a' }, history: { ...KNOWN, lastPassed: null, compareUrl: null } },
      `**Failing on \`feature\` since ${link(98)}** (at least 4 runs). A fault that may pass, but it has failed in 4 runs in a row: a.`
    ],
    ['nothing of code', { retry: { class: 'code', isAdvised: false, reason: 'a' } }, ''],
    [
      'what it was compared with',
      { baseline: { jobId: 1, runId: 2, attempt: 1, runNumber: 127, url: `${SERVER}/x`, lines: 1520, newLines: 41 } },
      `Compared with [run #127](${SERVER}/x): 41 of 1,520 lines are new.`
    ],
    [
      'another attempt',
      { baseline: { jobId: 1, runId: REPORTED, attempt: 2, runNumber: 128, url: `${SERVER}/x`, lines: 9, newLines: 1 } },
      `Compared with [attempt 2](${SERVER}/x): 1 of 9 lines is new.`
    ],
    [
      'another attempt of a run whose number nobody tells',
      { baseline: { jobId: 1, runId: 2, attempt: 2, runNumber: null, url: `${SERVER}/x`, lines: 9, newLines: 0 } },
      `Compared with [run 2](${SERVER}/x): 0 of 9 lines are new.`
    ],
    [
      'nothing where the step printed nothing',
      { baseline: { jobId: 1, runId: 2, attempt: 2, runNumber: 127, url: `${SERVER}/x`, lines: 0, newLines: 0 } },
      ''
    ]
  ])('%s', (_, more, expected) => {
    expect(told(more)).toBe(expected)
  })

  test('is about one job, where another of its group has failed for longer', () => {
    const failures = [aFailure(aJob(1, 'a', 'failure'), { history: HISTORY }), aFailure(aJob(2, 'b', 'failure'), { history: HISTORY })] as const
    const same = renderLookedBack(failures, REPORTED)
    expect(same).toBe(told({ history: HISTORY }))
    const unlike = renderLookedBack([failures[0], { ...failures[1], history: KNOWN }], REPORTED)
    expect(unlike).toBe(`${same} That holds for \`a\`; not all of it holds for the other jobs.`)
  })

  test('stands below the excerpt of its failure, once for a group', () => {
    const jobs = [aJob(1, 'a', 'failure'), aJob(2, 'b', 'failure')]
    const failures = jobs.map((job) => aFailure(job, { group: 'g1', history: HISTORY, excerpt: [{ line: 1, text: 'x', kind: 'error' }] }))
    const { full } = renderSummary(aReport(jobs, failures), { timeline: false })
    expect(full.split('New in this run')).toHaveLength(2)
    expect(full.indexOf('New in this run')).toBeGreaterThan(full.indexOf('```text'))
  })
})
