import { describe, expect, test } from '@jest/globals'
import { type Reported, reportOn } from './support/report-on.ts'
import { buildJob, RUN_ID, worldOf } from './support/world.ts'

const world = worldOf([buildJob({ id: 1, name: 'build' })])

const saidOf = ({ commands }: Reported): string =>
  commands
    .filter(({ name }) => name === 'error')
    .map(({ message }) => message)
    .join('\n')

describe('bad inputs', () => {
  const bad = {
    repository: 'no-slash',
    run_id: '-3',
    attempt: 'first',
    filter: 'newest',
    job_id: '0',
    current_job_id: 'x1',
    logs: 'some',
    max_logs: '-1',
    excerpt_lines: '1001',
    annotations: '1.5',
    summary: 'sometimes',
    timeline: 'yes',
    fail_on: 'failure,red'
  }

  test('are all reported at once, each with its name and value, and nothing is called', async () => {
    const reported = await reportOn(world, { inputs: bad })
    expect(reported.exitCode).toBe(1)
    expect(reported.requests).toEqual([])
    for (const [name, value] of Object.entries(bad)) {
      expect(saidOf(reported)).toContain(name)
      expect(saidOf(reported)).toContain(value)
    }
    expect(reported.hasReport).toBe(false)
  })

  test.each([
    ['attempt with filter all', { attempt: 1, filter: 'all' }, ['attempt', 'filter']],
    ['job_id with attempt', { job_id: 1, attempt: 1 }, ['job_id', 'attempt']],
    ['job_id with another run', { job_id: 1, run_id: RUN_ID + 1 }, ['job_id', 'run_id']],
    ['never with another word', { fail_on: 'never,failure' }, ['fail_on']]
  ])('that do not go together say which to drop: %s', async (_, inputs, names) => {
    const reported = await reportOn(world, { inputs })
    expect(reported.exitCode).toBe(1)
    expect(reported.requests).toEqual([])
    for (const name of names) expect(saidOf(reported)).toContain(name)
  })

  test('stand in the summary too', async () => {
    expect((await reportOn(world, { inputs: { logs: 'some' } })).summary).toContain('logs')
  })
})

describe('empty inputs', () => {
  test('mean the defaults, for every input', async () => {
    const names = [
      'repository',
      'run_id',
      'filter',
      'logs',
      'max_logs',
      'excerpt_lines',
      'annotations',
      'summary',
      'timeline',
      'output_dir',
      'fail_on'
    ]
    const reported = await reportOn(world, { inputs: Object.fromEntries(names.map((name) => [name, ''])) })
    expect(reported.exitCode).toBe(0)
    expect(reported.outputs).toMatchObject({ conclusion: 'success', total_jobs: '1', run_id: String(RUN_ID) })
  })

  test.each(['TRUE', 'False', ' true '])('a boolean is taken in any case: %s', async (timeline) => {
    expect((await reportOn(world, { inputs: { timeline } })).exitCode).toBe(0)
  })
})
