import { describe, expect, test } from '@jest/globals'
import { jobNamed, notesOf, reportOn } from './support/report-on.ts'
import { buildJob, failing, neverStarted, passing, RUN_ID, worldOf } from './support/world.ts'

const green = buildJob({ id: 1, name: 'build' })
const red = buildJob({ id: 2, name: 'test', steps: [failing('Run make', ['error: no'])] })

describe('a run without jobs', () => {
  test.each(['startup_failure', 'failure'])('that concluded %s is one failure without a job, with the likely cause', async (conclusion) => {
    const reported = await reportOn(worldOf([], { run: { id: RUN_ID, status: 'completed', conclusion } }))
    expect(reported.exitCode).toBe(0)
    expect(reported.outputs).toMatchObject({ total_jobs: '0', conclusion, status: 'completed' })
    expect(reported.report.failures).toEqual([expect.objectContaining({ job_id: null, job_name: null, step: null, cause: 'startup_failure' })])
    expect(reported.summary).toMatch(/workflow file/i)
  })

  test.each(['cancelled', 'success', 'skipped'])('that concluded %s has no failure', async (conclusion) => {
    const reported = await reportOn(worldOf([], { run: { id: RUN_ID, status: 'completed', conclusion } }))
    expect([reported.exitCode, reported.outputs.conclusion, reported.outputs.failures]).toEqual([0, conclusion, '[]'])
  })
})

describe('a job that may fail', () => {
  test('is explained, but does not count', async () => {
    const world = worldOf([green, red], { run: { status: 'completed', conclusion: 'success' } })
    const reported = await reportOn(world, { inputs: { fail_on: 'failure' } })
    expect(reported.exitCode).toBe(0)
    expect(reported.outputs).toMatchObject({ conclusion: 'success', total_jobs: '2', failed_jobs: '0', failed_job_names: '[]' })
    expect(jobNamed(reported, 'test')).toMatchObject({ allowed_to_fail: true, conclusion: 'failure' })
    expect(reported.report.failures).toEqual([expect.objectContaining({ job_id: 2, cause: 'exit_code' })])
    expect(reported.summary).toContain('Run make')
  })
})

describe('a run that is not over', () => {
  const running = buildJob({ id: 3, name: 'e2e', steps: [passing('Run npm ci'), { name: 'Run e2e', conclusion: null }] })

  test('has no conclusion yet, but shows what has failed', async () => {
    const reported = await reportOn(worldOf([green, red, running]))
    expect(reported.outputs).toMatchObject({ status: 'in_progress', conclusion: '', total_jobs: '3', failed_jobs: '1' })
    expect(reported.report.failures.map(({ job_id }) => job_id)).toEqual([2])
  })

  test('reads a job again whose steps are all done, since it will be over in a moment', async () => {
    const late = { ...green.rest, id: 4, name: 'late', status: 'in_progress', conclusion: null, completed_at: null }
    const world = worldOf([red, { rest: { ...late, status: 'completed', conclusion: 'success', completed_at: green.rest.completed_at }, log: '' }], {
      intercept: ({ origin, url }, earlier) =>
        origin === 'api' && /\/jobs\?/.test(url) && !earlier.some((seen) => /\/jobs(\?|\/)/.test(seen.url))
          ? { status: 200, body: { total_count: 2, jobs: [red.rest, late] } }
          : undefined
    })
    expect((await reportOn(world)).outputs).toMatchObject({ status: 'completed', conclusion: 'failure', total_jobs: '2' })
  })
})

describe('words that are not in the documentation', () => {
  test('a conclusion is kept, counts as neutral, and gets a note', async () => {
    const reported = await reportOn(worldOf([green, buildJob({ id: 5, name: 'odd', conclusion: 'evaporated' })]))
    expect(reported.outputs).toMatchObject({ conclusion: 'success', failed_jobs: '0' })
    expect(jobNamed(reported, 'odd').conclusion).toBe('evaporated')
    expect(notesOf(reported)).toContain('evaporated')
  })
})

describe('the conclusion of several jobs', () => {
  const done = (conclusion: string, id: number) => neverStarted({ id, name: `job ${id}` }, conclusion)

  test.each([
    [['success', 'skipped', 'neutral'], 'success'],
    [['success', 'cancelled'], 'cancelled'],
    [['cancelled', 'timed_out'], 'failure'],
    [['skipped', 'neutral'], 'neutral'],
    [['skipped', 'skipped'], 'skipped'],
    [['success', 'action_required'], 'failure']
  ])('%j is %s', async (conclusions, expected) => {
    const reported = await reportOn(worldOf(conclusions.map((conclusion, index) => done(conclusion, 10 + index))))
    expect(reported.outputs.conclusion).toBe(expected)
  })
})
