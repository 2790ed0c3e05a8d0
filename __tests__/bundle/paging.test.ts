import { describe, expect, test } from '@jest/globals'
import { countRequests, reportOn } from './support/report-on.ts'
import { buildJob, failing, worldOf } from './support/world.ts'

/** Longer than a test may take, and than the step waits for an answer. */
const NEVER_MS = 3_600_000

describe('a run of 250 jobs', () => {
  const red = new Set([0, 120, 249])
  const jobs = Array.from({ length: 250 }, (_, index) =>
    buildJob({ id: 1000 + index, name: `shard ${index}`, steps: red.has(index) ? [failing('Run make', [`error: shard ${index} broke`])] : [] })
  )

  test('is read in three pages of 100, and every job counts once', async () => {
    const reported = await reportOn(worldOf(jobs))
    expect(reported.exitCode).toBe(0)
    expect(reported.outputs).toMatchObject({ total_jobs: '250', failed_jobs: '3', jobs_omitted: '0' })
    expect(reported.report.jobs.map(({ id }) => id).sort((a, b) => a - b)).toEqual(jobs.map((_, index) => 1000 + index))
    const pages = reported.apiPaths.filter((path) => /\/jobs\?/.test(path))
    expect(pages).toHaveLength(3)
    for (const page of pages) expect(new URLSearchParams(page.split('?')[1]).get('per_page')).toBe('100')
    expect(countRequests(reported, /\/logs$/)).toBe(3)
  })

  test('counts a job once that a shifted page shows twice', async () => {
    const rest = jobs.map((job) => job.rest)
    const world = worldOf(jobs, {
      intercept: ({ url, origin }) => {
        if (origin !== 'api' || !/\/jobs\?.*\bpage=2\b/.test(url)) return undefined
        return { status: 200, body: { total_count: 250, jobs: [...rest.slice(98, 100), ...rest.slice(100)] } }
      }
    })
    expect((await reportOn(world)).outputs).toMatchObject({ total_jobs: '250', failed_jobs: '3' })
  })

  const isPage = (url: string, page: number): boolean => url.includes('/jobs?') && new URLSearchParams(url.split('?')[1]).get('page') === String(page)

  test('ends as soon as it has failed, whatever else was asked for', async () => {
    const world = worldOf(jobs, {
      intercept: ({ url }) =>
        isPage(url, 2) ? { status: 404, body: { message: 'Not Found' } } : isPage(url, 3) ? { status: 200, body: {}, delayMs: NEVER_MS } : undefined
    })
    const reported = await reportOn(world)
    expect(reported).toMatchObject({ exitCode: 1, hasReport: false })
  })

  test('ends as soon as it has reported, when a page that was asked for ahead never comes', async () => {
    const rest = jobs.map((job) => job.rest)
    const world = worldOf(jobs, {
      intercept: ({ url }) =>
        isPage(url, 2)
          ? { status: 200, body: { total_count: 250, jobs: rest.slice(100, 200) } }
          : isPage(url, 3)
            ? { status: 200, body: {}, delayMs: NEVER_MS }
            : undefined
    })
    const reported = await reportOn(world)
    expect(reported).toMatchObject({ exitCode: 0, outputs: { total_jobs: '200' } })
  })
})
