import { describe, expect, test } from '@jest/globals'
import { LOCAL_TOKEN } from '../../demo/run-action.ts'
import { reportOn } from './support/report-on.ts'
import { buildJob, failing, RUN_ID, worldOf } from './support/world.ts'

/** A job object had none of these in 2022. */
const OLD = { created_at: undefined, run_attempt: undefined, workflow_name: undefined, head_branch: undefined }
const jobs = [
  buildJob({ id: 1, name: 'build', rest: OLD }),
  buildJob({ id: 2, name: 'test', rest: OLD, steps: [failing('Run make', ['src/main.c:42:7: error: expected expression'])] })
]
const server = { basePath: '/api/v3', auth: 'required' } as const

describe('a GitHub Enterprise Server', () => {
  test.each([
    ['that knows no API versions', null],
    ['that knows only the older API version', ['2022-11-28']]
  ])('%s is asked below its base path, and its old job objects are enough', async (_, apiVersions) => {
    const reported = await reportOn(worldOf(jobs, { ...server, apiVersions }))
    expect(reported.exitCode).toBe(0)
    expect(reported.apiPaths.every((path) => path.startsWith('/api/v3/'))).toBe(true)
    expect(reported.outputs).toMatchObject({ total_jobs: '2', failed_jobs: '1', conclusion: 'failure', run_id: String(RUN_ID) })
    expect(reported.report.failures[0]?.findings).toContainEqual(expect.objectContaining({ file: 'src/main.c', line: 42 }))
    expect(Number(reported.outputs.duration_seconds)).toBeGreaterThan(0)
  })

  test('may have storage that ignores ranges', async () => {
    const log = jobs[1]?.log ?? ''
    const reported = await reportOn(worldOf(jobs, { ...server, log: () => ({ body: log, ignoreRange: true }) }))
    expect(reported.report.jobs[1]?.log).toMatchObject({ state: 'read', bytes: Buffer.byteLength(log) })
  })

  test('gets the token, and its storage does not', async () => {
    const { requests } = await reportOn(worldOf(jobs, server))
    const tokens = requests.map(({ origin, headers }) => [origin, headers.authorization?.includes(LOCAL_TOKEN) ?? false])
    expect(new Set(tokens.map(String))).toEqual(new Set(['api,true', 'blob,false']))
  })
})
