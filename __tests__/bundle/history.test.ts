import { describe, expect, test } from '@jest/globals'
import type { OtherRun, SeenRequest } from '../../demo/github-server.ts'
import { countRequests, notesOf, type Reported, reportOn } from './support/report-on.ts'
import { at, buildJob, failing, passing, REPOSITORY, RUN_ID, SHA, worldOf } from './support/world.ts'

const HOUR_S = 3_600
const shaOf = (hours: number): string => hours.toString(16).padStart(40, '0')
const failed = buildJob({ id: 1, name: 'test', steps: [failing('Run make', ['src/app.ts(3,5): error TS2322: Type is wrong.'])] })

/** A run so many hours before the reported one, and how its one job ended. */
const earlier = (hours: number, end: string | null, branch = 'main'): OtherRun => {
  const id = 100 + hours + (branch === 'main' ? 0 : 50)
  const rest = { run_id: RUN_ID - id, head_branch: branch }
  const job = buildJob({
    id,
    name: end === null ? 'another' : 'test',
    steps: [end === 'failure' ? failing('Run make', ['no']) : passing('Run make')],
    rest
  })
  const conclusion = end === 'failure' ? 'failure' : end === 'cancelled' ? 'cancelled' : 'success'
  return {
    run: { id: RUN_ID - id, run_number: 1_000 - hours, head_sha: shaOf(hours), head_branch: branch, created_at: at(-hours * HOUR_S), conclusion },
    jobs: [{ ...job.rest, conclusion: end ?? 'success' }]
  }
}

const report = (otherRuns: readonly OtherRun[], branch = 'main'): Promise<Reported> =>
  reportOn(worldOf([{ ...failed, rest: { ...failed.rest, head_branch: branch } }], { otherRuns, run: { run_number: 1_000, head_branch: branch } }))
const historyIn = ({ report: { failures } }: Reported): unknown => {
  const [{ history } = { history: null }] = failures as unknown as readonly { readonly history: Readonly<Record<string, unknown>> | null }[]
  const numberOf = (run: unknown): number | null => (run as { readonly number: number } | null)?.number ?? null
  if (history === null) return null
  const { last_passed, first_failed, also_on, ...told } = history
  const also = also_on as { readonly branch: string; readonly first_failed: unknown } | null
  return {
    ...told,
    last_passed: numberOf(last_passed),
    first_failed: numberOf(first_failed),
    also_on: also && [also.branch, numberOf(also.first_failed)]
  }
}
const compareUrl = (from: string, to: string): string =>
  expect.stringMatching(new RegExp(`/${REPOSITORY}/compare/${from}\\.\\.\\.${to}$`)) as unknown as string

describe('since when a job fails', () => {
  test.each<[string, readonly OtherRun[], string, object, string]>([
    [
      'new in this run',
      [earlier(1, 'success'), earlier(2, 'failure')],
      'main',
      { state: 'new', exact: true, last_passed: 999, first_failed: 1_000, failed_runs: 1, compare_url: compareUrl(shaOf(1), SHA), also_on: null },
      '**New in this run**: it passed in [run #999]'
    ],
    [
      'failing for three runs',
      [earlier(1, 'failure'), earlier(2, 'failure'), earlier(3, 'success')],
      'main',
      { state: 'known', exact: true, last_passed: 997, first_failed: 998, failed_runs: 3, compare_url: compareUrl(shaOf(3), shaOf(2)) },
      '**Failing on `main` since [run #998]'
    ],
    [
      'a gap: runs without the job',
      [earlier(1, null), earlier(2, 'success')],
      'main',
      { state: 'new', exact: false, last_passed: 998, first_failed: 1_000 },
      'with runs between that do not tell'
    ],
    [
      'cancelled between',
      [earlier(1, 'failure'), earlier(2, 'cancelled'), earlier(3, 'success')],
      'main',
      { state: 'known', exact: false, last_passed: 997, first_failed: 999, failed_runs: 2 },
      '(2 runs); it passed in [run #997]'
    ],
    [
      'the base branch is broken',
      [earlier(1, 'success', 'feature'), earlier(2, 'failure'), earlier(3, 'failure'), earlier(4, 'success')],
      'feature',
      { branch: 'feature', state: 'new', last_passed: 999, also_on: ['main', 997] },
      'It also fails on `main` since [run #997]'
    ],
    ['the first run ever', [], 'main', { state: 'unknown', last_passed: null, first_failed: null, failed_runs: 1, compare_url: null }, '']
  ])('%s', async (_, otherRuns, branch, expected, words) => {
    const reported = await report(otherRuns, branch)
    expect(reported.exitCode).toBe(0)
    expect(historyIn(reported)).toMatchObject(expected)
    expect(reported.summaryFile).toContain(words)
    expect(notesOf(reported)).not.toContain('history')
  })
})

describe('what it costs', () => {
  const lists = /\/workflows\/\d+\/runs$/
  const jobsOf = /\/runs\/\d+\/attempts\/\d+\/jobs$/

  test('is nothing with both inputs off', async () => {
    const reported = await reportOn(worldOf([failed], { otherRuns: [earlier(1, 'success')] }), { inputs: { baseline: 'false', history: '0' } })
    expect(historyIn(reported)).toBeNull()
    expect([countRequests(reported, lists), countRequests(reported, jobsOf)]).toEqual([0, 0])
  })

  test('is nothing in a green run', async () => {
    const reported = await reportOn(worldOf([buildJob({ id: 1, name: 'test' })], { otherRuns: [earlier(1, 'success')] }))
    expect([countRequests(reported, lists), countRequests(reported, jobsOf)]).toEqual([0, 0])
  })

  test('on the default branch is one list, and the jobs of the runs that tell', async () => {
    const reported = await report([earlier(1, 'success'), earlier(2, 'failure'), earlier(3, 'failure'), earlier(4, 'success')])
    expect([countRequests(reported, lists), countRequests(reported, jobsOf)]).toEqual([1, 3])
  })

  test('a list that the token may not read is one note', async () => {
    const intercept = ({ url }: SeenRequest) =>
      url.includes('/workflows/') ? { status: 403, body: { message: 'Resource not accessible by integration' } } : undefined
    const reported = await reportOn(worldOf([failed], { otherRuns: [earlier(1, 'success')], intercept }))
    expect([reported.exitCode, historyIn(reported)]).toEqual([0, null])
    expect(reported.report.notes.map(({ kind }) => kind)).toEqual(['history_unreadable'])
  })
})
