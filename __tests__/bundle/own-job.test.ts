import { describe, expect, test } from '@jest/globals'
import { reportOn } from './support/report-on.ts'
import { buildJob, failing, passing, RUN_ID, worldOf } from './support/world.ts'

const RUNNER = 'GitHub Actions 1000000171'
const build = buildJob({ id: 1, name: 'build' })
const own = buildJob({
  id: 2,
  name: 'report',
  rest: { runner_name: RUNNER },
  steps: [passing('Run npm ci'), { name: 'Run report', conclusion: null }]
})
const ownAfterFailure = buildJob({
  id: 2,
  name: 'everything',
  rest: { runner_name: RUNNER },
  steps: [passing('Run npm ci'), failing('Run npm test', ['error: seven of nine failed']), { name: 'Run report', conclusion: null }]
})

describe('the job that this step runs in', () => {
  test.each([
    ['its id', { checkRunId: 2 }],
    ['the name of its runner, on runners that do not tell the id', { runnerName: RUNNER }]
  ])('is left out by %s', async (_, options) => {
    const reported = await reportOn(worldOf([build, own]), options)
    expect(reported.outputs).toMatchObject({ total_jobs: '1', status: 'completed', conclusion: 'success' })
    expect(reported.report.jobs.map(({ name }) => name)).toEqual(['build'])
  })

  test('is not guessed by the runner name in another run', async () => {
    const reported = await reportOn(worldOf([build, own]), { runId: 5, runnerName: RUNNER, inputs: { run_id: RUN_ID } })
    expect(reported.outputs).toMatchObject({ total_jobs: '2', status: 'in_progress', conclusion: '' })
  })

  test('is not guessed when two running jobs have this runner name', async () => {
    const twin = buildJob({ id: 3, name: 'twin', rest: { runner_name: RUNNER }, steps: [{ name: 'Run x', conclusion: null }] })
    expect((await reportOn(worldOf([build, own, twin]), { runnerName: RUNNER })).outputs.total_jobs).toBe('3')
  })

  test('may be the only one: nothing is left, and no failure is claimed', async () => {
    const reported = await reportOn(worldOf([own]), { checkRunId: 2 })
    expect(reported.outputs).toMatchObject({ total_jobs: '0', failed_jobs: '0', failures: '[]' })
  })

  test('shows its failed step, and says when its log will be there', async () => {
    const reported = await reportOn(worldOf([build, ownAfterFailure]), { checkRunId: 2 })
    expect(reported.exitCode).toBe(0)
    expect(reported.outputs.total_jobs).toBe('1')
    expect(reported.summary).toContain('Run npm test')
    expect(reported.summary).toMatch(/log.* when the job (has )?end/i)
    expect(reported.summary).toContain('needs')
    expect(reported.summary).toContain('always()')
    expect(reported.apiPaths.some((path) => path.includes('/jobs/2/logs'))).toBe(false)
  })
})
