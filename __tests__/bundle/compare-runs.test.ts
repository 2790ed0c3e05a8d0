import { describe, expect, test } from '@jest/globals'
import type { OtherRun, SeenRequest } from '../../demo/github-server.ts'
import { countRequests, notesOf, reportOn } from './support/report-on.ts'
import { at, type BuiltJob, buildJob, RUN_ID, worldOf } from './support/world.ts'

const DAY_S = 86_400
const build = (id: number, seconds: number, name = 'build', createdAfter = 0): BuiltJob =>
  buildJob({ id, name, createdAfter, steps: [{ name: 'Run npm ci', seconds }] })

/** So many successful runs, a day apart, the newest a day before the reported one. */
const earlierRuns = (count: number, branch = 'main', seconds = 60): readonly OtherRun[] =>
  Array.from({ length: count }, (_, index) => {
    const { rest } = build(100 + index, seconds, 'build', -(index + 1) * DAY_S)
    return { run: { id: RUN_ID - 1 - index, head_branch: branch, created_at: at(-(index + 1) * DAY_S) }, jobs: [rest] }
  })
const inputs = { compare_runs: '5' }

describe('compare_runs', () => {
  test('0, its default, asks for nothing', async () => {
    const reported = await reportOn(worldOf([build(1, 60)], { otherRuns: earlierRuns(5) }))
    expect(countRequests(reported, /\/workflows\//)).toBe(0)
    expect(reported.report).toMatchObject({ comparison: null })
    expect(reported.outputs).toMatchObject({ slower_job_names: '[]' })
  })

  test('says which job and which step were slower than usual, and what it cost', async () => {
    const reported = await reportOn(worldOf([build(1, 180)], { otherRuns: earlierRuns(8) }), { inputs })
    expect(reported.exitCode).toBe(0)
    expect(reported.outputs).toMatchObject({ slower_job_names: '["build"]', conclusion: 'success' })
    expect(reported.summaryFile).toContain('**The run took 3m 04s, 2m 00s more than usual** (median 1m 04s).')
    expect(reported.summaryFile).toContain('`build` › `Run npm ci`')
    expect(reported.summaryFile).toContain('Compared with 5 earlier successful runs on branch `main`')
    expect(reported.report).toMatchObject({
      comparison: {
        branch: 'main',
        own_branch: true,
        run_ids: [1, 2, 3, 4, 5].map((age) => RUN_ID - age),
        wall: { current_ms: 184_000, median_ms: 64_000, change: 'slower' }
      }
    })
    expect(notesOf(reported)).toContain('6 of at most 12 requests')
    expect(countRequests(reported, /\/workflows\/\d+\/runs$/)).toBe(1)
    expect(countRequests(reported, /\/attempts\/1\/jobs$/)).toBe(5)
  })

  test('takes no failed, no newer run, and not the run itself', async () => {
    const [newest, ...others] = earlierRuns(4)
    const failed = { run: { ...newest?.run, conclusion: 'failure' }, jobs: newest?.jobs ?? [] }
    const newer = { run: { id: RUN_ID + 1, created_at: at(60) }, jobs: [build(200, 900, 'build', 60).rest] }
    const reported = await reportOn(worldOf([build(1, 60)], { otherRuns: [newer, failed, ...others] }), { inputs })
    expect(reported.report).toMatchObject({ comparison: { run_ids: [2, 3, 4].map((age) => RUN_ID - age), wall: { change: 'usual' } } })
  })

  test('on a branch without runs of its own compares with the default branch', async () => {
    const job = buildJob({ id: 1, name: 'build', steps: [{ name: 'Run npm ci', seconds: 60 }], rest: { head_branch: 'feature' } })
    const reported = await reportOn(worldOf([job], { otherRuns: earlierRuns(3, 'trunk'), defaultBranch: 'trunk' }), { inputs })
    expect(reported.report).toMatchObject({ comparison: { branch: 'trunk', own_branch: false } })
    expect(reported.summaryFile).toContain('on the default branch `trunk`')
  })

  test('that the token may not do costs the comparison only', async () => {
    const intercept = ({ url }: SeenRequest) =>
      url.includes('/workflows/') ? { status: 403, body: { message: 'Resource not accessible by integration' } } : undefined
    const reported = await reportOn(worldOf([build(1, 60)], { otherRuns: earlierRuns(3), intercept }), { inputs })
    expect(reported.exitCode).toBe(0)
    expect(reported.outputs).toMatchObject({ conclusion: 'success', slower_job_names: '[]' })
    expect(notesOf(reported)).toContain('compare_runs_unreadable: ')
    expect(countRequests(reported, /\/workflows\//)).toBe(1)
  })

  test('leaves the reporting job out of the earlier runs too', async () => {
    const earlier = earlierRuns(3).map(({ run, jobs }, index) => ({
      run,
      jobs: [...jobs, build(300 + index, 3_000, 'report', -(index + 1) * DAY_S).rest]
    }))
    const own = buildJob({ id: 2, name: 'report', steps: [{ name: 'Run report', conclusion: null }] })
    const reported = await reportOn(worldOf([build(1, 60), own], { otherRuns: earlier }), { inputs: { ...inputs, current_job_id: '2' } })
    expect(reported.report).toMatchObject({ comparison: { wall: { current_ms: 64_000, median_ms: 64_000, samples: 3, change: 'usual' } } })
  })

  test('51 is refused', async () => {
    const reported = await reportOn(worldOf([build(1, 60)]), { inputs: { compare_runs: '51' } })
    expect(reported.exitCode).toBe(1)
    expect(reported.stdout).toContain('a whole number from 0 to 50')
  })
})
