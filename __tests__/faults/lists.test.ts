import { describe, expect, test } from '@jest/globals'
import type { Reply, RestObject, SeenRequest } from '../../demo/github-server.ts'
import { buildJob, failing, worldOf } from '../bundle/support/world.ts'
import { deadOrigin } from '../github/loopback.ts'
import { epochSecondsIn } from '../support/epoch-seconds.ts'
import { reportWith, type StepResult, withoutRetries } from './support/report-with.ts'
import { jobs, world } from './support/world.ts'

const rest = jobs.map((job) => job.rest)
const isList = ({ origin, url }: SeenRequest): boolean =>
  origin === 'api' && /\/actions\/runs\/29679449\/jobs\?|\/repositories\/\d+\/.*page=/.test(url)
const pageOf = ({ url }: SeenRequest): number => Number(/[?&]page=(\d+)/.exec(url)?.[1] ?? '1')

/** The job list in pages of any form. */
const listed = (
  pages: (page: number) => { readonly jobs: readonly RestObject[]; readonly total?: number; readonly next?: string | null }
): Promise<StepResult> =>
  reportWith({
    ...world,
    intercept: (request): Reply | undefined => {
      if (!isList(request)) return undefined
      const { jobs: onPage, total = 3, next = null } = pages(pageOf(request))
      const headers = { 'content-type': 'application/json', ...(next === null ? {} : { link: `<${next}>; rel="next"` }) }
      return { status: 200, headers, body: { total_count: total, jobs: onPage } }
    }
  })
const listOf = ({ report }: StepResult, name: string): readonly { readonly name?: string }[] => {
  const list = report?.[name]
  return Array.isArray(list) ? list : []
}
const names = (result: StepResult): unknown => listOf(result, 'jobs').map(({ name }) => name)
const ELSEWHERE = 'http://127.0.0.1:9/repositories/1/jobs?page=2'
const [one = {}, two = {}, three = {}] = rest

describe('a list of jobs that is odd ends in a full report', () => {
  test.each([
    ['a total that is too low', () => ({ jobs: rest, total: 0 })],
    ['a total that is too high', () => ({ jobs: rest, total: 5000 })],
    ['a total that is no number', () => ({ jobs: rest, total: Number.NaN })],
    ['jobs that come twice on one page', () => ({ jobs: [...rest, ...rest] })],
    ['a next page on another server', (page: number) => (page === 1 ? { jobs: rest, next: ELSEWHERE } : { jobs: [] })]
  ])('%s', async (_, pages) => {
    const result = await listed(pages)
    expect([result.error, names(result)]).toEqual([null, ['test', 'lint', 'build']])
  })

  const next = (page: number): string => `${origin()}/repositories/1296269/actions/runs/29679449/jobs?per_page=100&page=${page + 1}`
  let base = ''
  const origin = (): string => base
  const paged = async (pages: (page: number) => readonly RestObject[], last: number): Promise<StepResult> =>
    reportWith({
      ...world,
      intercept: (request): Reply | undefined => {
        if (!isList(request)) return undefined
        base = `http://${request.headers.host}`
        const page = pageOf(request)
        const headers = page < last ? { link: `<${next(page)}>; rel="next"` } : {}
        return { status: 200, headers, body: { total_count: 3, jobs: pages(page) } }
      }
    })

  test('pages that shift while they are read: a job comes twice, and is kept once', async () => {
    const result = await paged((page) => (page === 1 ? [one, two] : [two, three]), 2)
    expect([result.error, names(result)]).toEqual([null, ['test', 'lint', 'build']])
  })

  test('a next page that never ends', async () => {
    const result = await paged((page) => (page === 1 ? [one, two] : [three]), Number.POSITIVE_INFINITY)
    expect([result.error, names(result)]).toEqual([null, ['test', 'lint', 'build']])
    expect(result.requests.filter(isList).length).toBeLessThanOrEqual(3)
  })

  test('empty pages that never end', async () => {
    const result = await paged((page) => (page === 1 ? rest : []), Number.POSITIVE_INFINITY)
    expect([result.error, names(result)]).toEqual([null, ['test', 'lint', 'build']])
  })
})

describe('a network that is not there', () => {
  test('connection refused by the API ends in one sentence', async () => {
    const apiUrl = await deadOrigin()
    const { error, report } = await reportWith(world, { apiUrl })
    expect(report).toBeNull()
    expect(error).toMatch(/^No answer from 127\.0\.0\.1:\d+ \(ECONNREFUSED\), so the jobs of run/)
  })

  test('connection refused by the storage of the logs leaves a report and one note', async () => {
    const dead = await deadOrigin()
    const intercept = ({ origin, url }: SeenRequest): Reply | undefined =>
      origin === 'api' && url.endsWith('/logs') ? { status: 302, headers: { location: `${dead}/log` } } : undefined
    const { notes, failure, outputs } = await reportWith({ ...world, intercept })
    expect([failure, outputs.failed_jobs]).toEqual([expect.stringContaining('2 of 3 jobs'), '2'])
    expect(notes.filter(({ kind }) => kind === 'log_missing')).toEqual([
      { kind: 'log_missing', message: expect.stringMatching(/^No log of .*test.*lint.*ECONNREFUSED/) }
    ])
  })
})

describe('logs of unusual form', () => {
  const withLog = (body: string | Uint8Array): Promise<StepResult> => reportWith({ ...world, log: () => ({ body }) })
  const failuresOf = (result: StepResult): number => listOf(result, 'failures').length

  test.each<[string, string | Uint8Array]>([
    ['empty', ''],
    ['one line of 12 MB', 'x'.repeat(12_000_000)],
    ['bytes that are no text', new Uint8Array(100_000).map((_, index) => index % 251)]
  ])('%s', async (_, body) => {
    const result = await withLog(body)
    expect([result.error, failuresOf(result), result.outputs.failed_jobs]).toEqual([null, 2, '2'])
  })

  const log = jobs[0]?.log ?? ''
  const growing = (isStill: (asked: number) => boolean): Promise<StepResult> => {
    let asked = 0
    return reportWith({
      ...worldOf(jobs.slice(0, 1)),
      intercept: ({ origin, headers }): Reply | undefined => {
        if (origin !== 'blob' || !isStill(asked++)) return undefined
        const longer = `${log}${'more\n'.repeat(asked)}`
        if (headers.range === undefined) return { status: 200, body: longer, truncateAt: 100 }
        const total = Buffer.byteLength(longer)
        return { status: 206, headers: { 'content-range': `bytes 100-${total - 1}/${total}` }, body: Buffer.from(longer).subarray(100) }
      }
    })
  }

  test('one that grows while it is read is read once more from its start', async () => {
    const result = await growing((asked) => asked < 2)
    expect([result.error, result.notes.filter(({ kind }) => kind === 'log_missing')]).toEqual([null, []])
  })

  test('one that always grows is told in a note', async () => {
    const result = await growing(() => true)
    expect(result.notes).toContainEqual({ kind: 'log_missing', message: expect.stringContaining('changed while it was read') })
    expect(failuresOf(result)).toBe(1)
  })
})

describe('what stands in the way of every further request', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    buildJob({ id: index + 1, name: `job ${index}`, steps: [failing('Run make', ['error: no'])] })
  )
  const limit: Reply = {
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(epochSecondsIn(3000)) },
    body: { message: 'API rate limit exceeded for installation ID 1.' }
  }
  const from = (start: number, reply: Reply): Promise<StepResult> => {
    let asked = 0
    return reportWith(
      {
        ...worldOf(many),
        intercept: ({ url, origin }) => (origin === 'api' && /\/logs$|annotations/.test(url) && asked++ >= start ? reply : undefined)
      },
      { inputs: { compareRuns: 0 } }
    )
  }
  const asked = ({ requests }: StepResult): number => requests.filter(({ url, origin }) => origin === 'api' && /\/logs$|annotations/.test(url)).length

  test.each<[string, number, Reply, RegExp]>([
    ['a rate limit at the first annotations', 0, limit, /rate limit is reached.*lifted at/],
    ['a rate limit in the middle of the logs', 40, limit, /rate limit is reached.*lifted at/],
    ['a token that is revoked in the middle', 40, { status: 401, body: { message: 'Bad credentials' } }, /does not accept the token/]
  ])('%s: nothing more is asked for, and one note tells it', async (_, start, reply, says) => {
    const result = await from(start, reply)
    // Up to eight logs and eight lists of annotations are under way at once.
    expect(asked(result)).toBeLessThanOrEqual(start + 16)
    expect(withoutRetries(result)).toEqual([{ kind: 'log_missing', message: expect.stringMatching(says) }])
    expect([result.error, result.outputs.failed_jobs, result.failure]).toEqual([null, '30', expect.stringContaining('30 of 30 jobs')])
  })

  test('time for retries that is used up: the storage is given up for all logs', async () => {
    const intercept = ({ origin }: SeenRequest): Reply | undefined => (origin === 'blob' ? { status: 503 } : undefined)
    // After the first wait there is no time for the second one, which would be four times as long.
    const result = await reportWith({ ...worldOf(many), intercept }, { retryBaseMs: 800, retryBudgetMs: 4_000, inputs: { compareRuns: 0 } })
    expect(result.requests.filter(({ origin }) => origin === 'blob').length).toBeLessThan(40)
    expect(result.notes.map(({ message }) => message).join('\n')).toMatch(/No log of .* failed again and again/)
    expect(result.notes).toContainEqual({
      kind: 'retries',
      message: expect.stringMatching(/asked again (?:once|\d+ times), which took \d+ s of at most 4 s/)
    })
    expect([result.error, result.outputs.failed_jobs]).toEqual([null, '30'])
  })
})
