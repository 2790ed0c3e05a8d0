import { describe, expect, test } from '@jest/globals'
import { parseInputs } from '../../src/action/inputs.ts'
import { reportWith } from '../faults/support/report-with.ts'
import { notesOf, reportOn } from './support/report-on.ts'
import { buildJob, failing, REPOSITORY, RUN_ID, worldOf } from './support/world.ts'

const jobs = [
  buildJob({ id: 1, name: 'build' }),
  buildJob({ id: 2, name: 'test (ubuntu, [22])' }),
  buildJob({ id: 3, name: 'test (windows, [24])', steps: [failing('Run make', ['src/main.c:42:7: error: expected expression'])] }),
  buildJob({ id: 4, name: 'release / publish' })
]

describe('jobs', () => {
  const namesFor = async (globs: string): Promise<readonly string[]> => {
    const inputs = parseInputs((name) => (name === 'jobs' ? globs : ''), { repository: REPOSITORY, runId: String(RUN_ID), temp: '/' })
    const { report } = await reportWith(worldOf(jobs), { inputs: { jobs: inputs.jobs } })
    const listed = report?.jobs
    return Array.isArray(listed) ? listed.map(({ name }) => name) : ['no report']
  }

  test.each([
    ['a literal name with brackets', 'test (ubuntu, [22])', [2]],
    ['a star', 'test (*', [2, 3]],
    ['a star across a slash', 'rel*publish', [4]],
    ['a question mark', 'buil?', [1]],
    ['several patterns', 'build\n\n  release*  ', [1, 4]],
    ['an exclusion after a pattern', 'test*\n!*windows*', [2]],
    ['only an exclusion', '!test*', [1, 4]],
    ['whole names only', 'test', []]
  ])('%s', async (_, globs, ids) => {
    expect(await namesFor(globs)).toEqual(jobs.filter(({ rest }) => ids.includes(Number(rest.id))).map(({ rest }) => rest.name))
  })

  test('a pattern that matches no job is a note', async () => {
    const reported = await reportOn(worldOf(jobs), { inputs: { jobs: 'build\ntypo*' } })
    expect(reported.outputs).toMatchObject({ total_jobs: '1', conclusion: 'success' })
    expect(notesOf(reported)).toContain('typo*')
  })

  test.each([
    ['never', 0],
    ['cancelled', 1]
  ])('when none is left, the conclusion is empty and fail_on %s gives exit code %i', async (failOn, exitCode) => {
    const reported = await reportOn(worldOf(jobs), { inputs: { jobs: 'typo*', fail_on: failOn } })
    expect(reported.outputs).toMatchObject({ total_jobs: '0', conclusion: '' })
    expect(reported.exitCode).toBe(exitCode)
  })
})

describe('job_id', () => {
  test('reports this one job and its run, and lists no others', async () => {
    const reported = await reportOn(worldOf(jobs), { inputs: { job_id: 3 } })
    expect(reported.exitCode).toBe(0)
    expect(reported.outputs).toMatchObject({ total_jobs: '1', failed_jobs: '1', conclusion: 'failure', run_id: String(RUN_ID) })
    expect(reported.report.jobs.map(({ id }) => id)).toEqual([3])
    expect(reported.apiPaths.filter((path) => /\/jobs(\?|$)/.test(path))).toEqual([])
  })

  test('reports the run that the job belongs to, also when it is not our own: then no annotation names a file', async () => {
    const reported = await reportOn(worldOf(jobs), { runId: 5, inputs: { job_id: 3 } })
    expect([reported.exitCode, reported.outputs.run_id]).toEqual([0, String(RUN_ID)])
    const errors = reported.commands.filter(({ name }) => name === 'error')
    expect(errors.map(({ properties }) => properties.file)).toEqual([undefined])
  })

  test('a job that is not there fails the step with a sentence that names it', async () => {
    const reported = await reportOn(worldOf(jobs), { inputs: { job_id: 77 } })
    expect(reported.exitCode).toBe(1)
    expect(reported.commands.map(({ message }) => message).join('\n')).toContain('77')
  })
})
