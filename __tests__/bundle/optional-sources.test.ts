import { describe, expect, test } from '@jest/globals'
import type { Reply, SeenRequest } from '../../demo/github-server.ts'
import { countRequests, notesOf, reportOn } from './support/report-on.ts'
import { buildJob, failing, RUN_ID, stepAnnotation, worldOf } from './support/world.ts'

const jobs = ['a', 'b', 'c'].map((leg, index) =>
  buildJob({ id: 1 + index, name: `test (${leg})`, steps: [failing('Run make', [`error: ${leg} broke`])] })
)
const forbidden: Reply = { status: 403, body: { message: 'Resource not accessible by integration', status: '403' } }
const answer =
  (path: RegExp, reply: Reply) =>
  ({ origin, url }: SeenRequest): Reply | undefined =>
    origin === 'api' && path.test(url.split('?')[0] ?? '') ? reply : undefined

describe('check-run annotations', () => {
  test('that the token may not read are asked for once only, and a note says which permission is missing', async () => {
    const reported = await reportOn(worldOf(jobs, { intercept: answer(/\/annotations$/, forbidden) }))
    expect(reported.exitCode).toBe(0)
    expect(countRequests(reported, /\/annotations$/)).toBe(1)
    expect(notesOf(reported)).toContain('checks: read')
    expect(reported.report.failures).toHaveLength(3)
  })

  test('that cannot be had otherwise leave the failures in the report', async () => {
    const reported = await reportOn(worldOf(jobs, { intercept: answer(/\/annotations$/, { status: 404, body: { message: 'Not Found' } }) }))
    expect(reported.exitCode).toBe(0)
    expect(reported.report.failures).toHaveLength(3)
  })

  test('of the lines of a step lead the link to the failing line', async () => {
    const [job] = jobs
    // The step prints four lines when it starts, then its error, then the runner's.
    const annotation = stepAnnotation(6, 'Process completed with exit code 1.')
    const reported = await reportOn(worldOf(job === undefined ? [] : [job], { annotations: () => [annotation] }))
    expect(reported.report.failures[0]?.url).toMatch(/\/job\/1#step:2:[56]$/)
  })
})

describe('the run itself', () => {
  test.each([
    ['forbidden', forbidden],
    ['not found', { status: 404, body: { message: 'Not Found', status: '404' } }]
  ])('may be %s: a note says so, and the report still comes', async (_, reply) => {
    const reported = await reportOn(worldOf(jobs, { intercept: answer(new RegExp(`/actions/runs/${RUN_ID}$`), reply) }))
    expect(reported.exitCode).toBe(0)
    expect(reported.outputs).toMatchObject({ total_jobs: '3', failed_jobs: '3', conclusion: 'failure', run_id: String(RUN_ID) })
    expect(reported.report.notes.length).toBeGreaterThan(0)
    expect(notesOf(reported)).toMatch(/run/i)
  })
})
