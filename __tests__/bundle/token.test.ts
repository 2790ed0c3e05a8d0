import { describe, expect, test } from '@jest/globals'
import { LOCAL_TOKEN } from '../../demo/run-action.ts'
import { reportOn } from './support/report-on.ts'
import { buildJob, failing, worldOf } from './support/world.ts'

const jobs = Array.from({ length: 120 }, (_, index) =>
  buildJob({ id: 1 + index, name: `job ${index}`, steps: index === 0 ? [failing('Run make', ['error: no'])] : [] })
)

describe('the token', () => {
  test('goes with every API request, and never to the storage host of logs', async () => {
    const { exitCode, requests } = await reportOn(worldOf(jobs, { auth: 'required' }))
    expect(exitCode).toBe(0)
    const api = requests.filter(({ origin }) => origin === 'api')
    const blob = requests.filter(({ origin }) => origin === 'blob')
    expect(api.length).toBeGreaterThan(3)
    expect(blob).toHaveLength(1)
    for (const { headers } of api) expect(headers.authorization).toMatch(new RegExp(`^(token|bearer) ${LOCAL_TOKEN}$`, 'i'))
    for (const { url, headers } of blob) expect(JSON.stringify([url, headers])).not.toContain(LOCAL_TOKEN)
  })

  test('is masked first of all, and is in nothing else that the step leaves behind', async () => {
    const { lines, summary, summaryFile, outputs, report } = await reportOn(worldOf(jobs))
    expect(lines[0]).toBe(`::add-mask::${LOCAL_TOKEN}`)
    expect(JSON.stringify([lines.slice(1), summary, summaryFile, outputs, report])).not.toContain(LOCAL_TOKEN)
  })

  test('may be empty: then no request carries one', async () => {
    const { exitCode, outputs, requests } = await reportOn(worldOf(jobs, { auth: 'forbidden' }), { inputs: { token: '' } })
    expect([exitCode, outputs.total_jobs]).toEqual([0, '120'])
    expect(requests.every(({ headers }) => headers.authorization === undefined)).toBe(true)
  })

  test('is never followed to another host by a page link', async () => {
    const world = worldOf(jobs, {
      intercept: ({ origin, url }) =>
        origin === 'api' && /\/jobs\?/.test(url) && !/\bpage=[2-9]/.test(url)
          ? {
              status: 200,
              headers: { link: '<http://localhost:9/repositories/1/actions/runs/1/jobs?per_page=100&page=2>; rel="next"' },
              body: { total_count: 120, jobs: jobs.slice(0, 100).map(({ rest }) => rest) }
            }
          : undefined
    })
    const reported = await reportOn(world)
    expect(reported.outputs.total_jobs).toBe('120')
  })
})
