import { describe, expect, test } from '@jest/globals'
import { FIRST_JOB_ID, makeRun } from '../../scripts/benchmark/made-run.ts'

describe('a made run', () => {
  const { world, logs } = makeRun({ jobs: 5, failed: 2, logBytes: 100_000 })

  test('has jobs of 20 steps that are as large as those of GitHub', () => {
    const job = world.jobs.at(-1)
    expect(job?.steps).toHaveLength(20)
    expect(JSON.stringify(job).length).toBeGreaterThan(3_800)
    expect(JSON.stringify(job).length).toBeLessThan(4_400)
  })

  test('the first jobs failed, and only they have a log', () => {
    expect(world.jobs.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure', 'success', 'success', 'success'])
    expect([...logs.keys()]).toEqual([FIRST_JOB_ID, FIRST_JOB_ID + 1])
  })

  test('a failed job has the annotation that GitHub makes of its exit code', () => {
    expect(world.annotations?.(FIRST_JOB_ID)).toMatchObject([{ path: '.github', start_line: logs.get(FIRST_JOB_ID)?.exitLine }])
    expect(world.annotations?.(FIRST_JOB_ID + 4)).toEqual([])
  })
})
