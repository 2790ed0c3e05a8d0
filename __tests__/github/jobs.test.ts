import { afterEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Api } from '../../src/github/api.ts'
import { createApiFetch } from '../../src/github/http/api-fetch.ts'
import { createOctokit } from '../../src/github/http/octokit.ts'
import { createRetryBudget } from '../../src/github/http/retry-budget.ts'
import type { Send } from '../../src/github/http/transport.ts'
import { listJobs } from '../../src/github/jobs.ts'
import { ReportError } from '../../src/model/errors.ts'
import { githubAt, json, rejection, startServer, stopServers } from './loopback.ts'

afterEach(stopServers)

const job = (id: number, more: object = {}): object => ({ id, run_id: 5, name: `job ${id}`, status: 'completed', conclusion: 'success', ...more })
const latest = { runId: 5, filter: 'latest' } as const

/** Pages of jobs whose links have GitHub's real form: the repository's id in the path. */
const paged =
  (pages: readonly (readonly object[])[], { prefix = '', linkOrigin, total = 0 }: { prefix?: string; linkOrigin?: string; total?: number } = {}) =>
  (request: { url?: string | undefined }, response: Parameters<typeof json>[0], origin: string): void => {
    const url = new URL(request.url ?? '', origin)
    const page = Number(url.searchParams.get('page') ?? '1')
    const next = `${linkOrigin ?? origin}${prefix}/repositories/99/actions/runs/5/jobs?per_page=100&filter=latest&page=${page + 1}`
    const link = page < pages.length ? { link: `<${next}>; rel="next", <${next}>; rel="last"` } : {}
    json(response, { total_count: total, jobs: pages[page - 1] ?? [] }, 200, link)
  }

/** An API without network, whose list of jobs never ends. */
const endlessApi = (): Api => {
  let page = 0
  const send: Send = async ({ url }) => {
    page++
    const link = `<https://api.example/repositories/99/actions/runs/5/jobs?page=${page + 1}>; rel="next"`
    const text = Buffer.from(JSON.stringify({ total_count: 1, jobs: [job(page)] }))
    const body: AsyncIterable<Uint8Array> = {
      async *[Symbol.asyncIterator]() {
        yield text
      }
    }
    return { status: 200, url, headers: new Map([['link', link]]), bytes: text.length, body, discard: () => {} }
  }
  const apiUrl = 'https://api.example'
  const now = (): number => 0
  const retryBudget = createRetryBudget({ sleep: async () => {} })
  return {
    octokit: createOctokit({ token: '', apiUrl, fetch: createApiFetch(send, apiUrl), now, retryBudget }),
    send,
    owner: 'octo-org',
    repo: 'octo-repo',
    apiUrl,
    serverUrl: 'https://github.example',
    token: '',
    now,
    retryBudget,
    over: new Promise(() => {})
  }
}

describe('listing the jobs of a run', () => {
  test('reads no more pages than are asked for', async () => {
    const server = await startServer(paged([[job(1)], [job(2)], [job(3)]]))
    const { jobs, warnings } = await githubAt(server.origin).jobs({ ...latest, maxPages: 2 })
    expect(jobs.map(({ id }) => id)).toEqual([1, 2])
    expect(warnings).toEqual([expect.stringContaining('2 pages or more')])
    expect(server.requests).toHaveLength(2)
  })

  test('asks for 100 a page, follows links of the real form, and sends the token with every page', async () => {
    const server = await startServer(paged([[job(1)], [job(2)], [job(3)]]))
    const { jobs, warnings } = await githubAt(server.origin).jobs(latest)
    expect(jobs.map(({ id }) => id)).toEqual([1, 2, 3])
    expect(warnings).toEqual([])
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/repos/octo-org/octo-repo/actions/runs/5/jobs?filter=latest&per_page=100',
      '/repositories/99/actions/runs/5/jobs?per_page=100&filter=latest&page=2',
      '/repositories/99/actions/runs/5/jobs?per_page=100&filter=latest&page=3'
    ])
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(Array(3).fill('token ghs_secretsecret'))
  })

  test('asks for all pages behind the first at once, and takes them in their order', async () => {
    const held: (() => void)[] = []
    const server = await startServer((request, response, origin) => {
      const page = Number(new URL(request.url ?? '', origin).searchParams.get('page') ?? '1')
      const address = `${origin}/repositories/99/actions/runs/5/jobs?per_page=100&filter=latest&page=`
      const link = page < 5 ? { link: `<${address}${page + 1}>; rel="next", <${address}5>; rel="last"` } : {}
      const answer = (): void => json(response, { total_count: 5, jobs: [job(page)] }, 200, link)
      if (page === 1) answer()
      else held.unshift(answer)
      // Nobody gets an answer before all have asked, and the last to ask gets the first.
      if (held.length === 4) for (const late of held) late()
    })
    const pages: unknown[] = []
    const { jobs } = await githubAt(server.origin).jobs(latest, (ofPage, isLast) => pages.push([ofPage.map(({ id }) => id), isLast]))
    expect(jobs.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5])
    expect(pages).toEqual([
      [[1], false],
      [[2], false],
      [[3], false],
      [[4], false],
      [[5], true]
    ])
    expect(server.requests).toHaveLength(5)
  })

  test('asks for no page ahead that is not asked for, and believes the pages more than their count', async () => {
    const server = await startServer((request, response, origin) => {
      const page = Number(new URL(request.url ?? '', origin).searchParams.get('page') ?? '1')
      const address = `${origin}/repositories/99/actions/runs/5/jobs?per_page=100&filter=latest&page=`
      json(response, { jobs: [job(page)] }, 200, page < 3 ? { link: `<${address}${page + 1}>; rel="next", <${address}900>; rel="last"` } : {})
    })
    expect((await githubAt(server.origin).jobs({ ...latest, maxPages: 2 })).jobs).toHaveLength(2)
    expect(server.requests).toHaveLength(2)
    expect((await githubAt(server.origin).jobs(latest)).jobs).toHaveLength(3)
    expect(server.requests.length).toBeLessThan(20)
  })

  test('sends no Authorization field at all when the token is empty', async () => {
    const server = await startServer(paged([[job(1)], [job(2)]]))
    await githubAt(server.origin, { token: '' }).jobs(latest)
    expect(server.requests.map(({ headers }) => 'authorization' in headers)).toEqual([false, false])
  })

  test('sends no API version', async () => {
    const server = await startServer(paged([[job(1)]]))
    await githubAt(server.origin).jobs(latest)
    expect(server.requests[0]?.headers).not.toHaveProperty('x-github-api-version')
  })

  test('counts pages when the next link names another server, which is never asked', async () => {
    const other = await startServer((_request, response) => json(response, { jobs: [job(666)] }))
    const server = await startServer(paged([[job(1)], [job(2)], [job(3)]], { linkOrigin: other.origin }))
    const { jobs } = await githubAt(server.origin).jobs(latest)
    expect(jobs.map(({ id }) => id)).toEqual([1, 2, 3])
    expect(other.requests).toEqual([])
    expect(server.requests.map(({ url }) => new URL(url, server.origin).searchParams.get('page'))).toEqual([null, '2', '3'])
  })

  test('keeps a job that comes twice once, in its place, with its newer fields', async () => {
    const server = await startServer(
      paged([
        [job(1, { conclusion: null }), job(2)],
        [job(1, { conclusion: 'failure' }), job(3)]
      ])
    )
    const { jobs } = await githubAt(server.origin).jobs(latest)
    expect(jobs.map(({ id, conclusion }) => [id, conclusion])).toEqual([
      [1, 'failure'],
      [2, 'success'],
      [3, 'success']
    ])
  })

  test.each([0, 1, 5000])('does not believe a total count of %d', async (total) => {
    const server = await startServer(paged([[job(1)], [job(2)]], { total }))
    expect((await githubAt(server.origin).jobs(latest)).jobs).toHaveLength(2)
    expect(server.requests).toHaveLength(2)
  })

  test('ends at an empty page that names a next one', async () => {
    const server = await startServer(paged([[job(1)], [], [job(3)]]))
    expect((await githubAt(server.origin).jobs(latest)).jobs).toHaveLength(1)
    expect(server.requests).toHaveLength(2)
  })

  test('ends at a page that brings nothing new', async () => {
    const server = await startServer(paged(Array(50).fill([job(1)])))
    expect((await githubAt(server.origin).jobs(latest)).jobs).toHaveLength(1)
    expect(server.requests).toHaveLength(2)
  })

  test('a run without jobs has an empty list', async () => {
    const server = await startServer(paged([[]]))
    expect(await githubAt(server.origin).jobs(latest)).toEqual({ jobs: [], warnings: [] })
  })

  test('leaves out entries without an id and says how many', async () => {
    const server = await startServer(paged([[job(1), { id: 2 }, { name: 'x' }, {}]]))
    const { jobs, warnings } = await githubAt(server.origin).jobs(latest)
    expect(jobs.map(({ name }) => name)).toEqual(['job 1', 'Job 2'])
    expect(warnings).toEqual(['2 entries of the job list had no usable id, and could not be reported.'])
  })

  test('ends after 1,000 pages and says so', async () => {
    const { jobs, warnings } = await listJobs(endlessApi(), latest)
    expect(jobs).toHaveLength(1000)
    expect(warnings).toEqual(['The job list has 1000 pages or more; jobs after them were not read.'])
  })

  test('fails as a whole when a later page fails for good', async () => {
    const pages = paged([[job(1)], [job(2)]])
    const server = await startServer((request, response, origin) =>
      request.url?.includes('page=2') ? json(response, { message: 'oh no' }, 502) : pages(request, response, origin)
    )
    const error = await rejection(githubAt(server.origin).jobs(latest))
    expect(error).toMatchObject({ kind: 'server', message: expect.stringContaining('the jobs of run 5 of octo-org/octo-repo (last: HTTP 502)') })
    expect(server.requests).toHaveLength(5)
  })

  test('fails as a whole when a later page answers with a conflict', async () => {
    const pages = paged([[job(1)], [job(2)]])
    const server = await startServer((request, response, origin) =>
      request.url?.includes('page=2') ? json(response, { message: 'conflict' }, 409) : pages(request, response, origin)
    )
    expect(await rejection(githubAt(server.origin).jobs(latest))).toMatchObject({ kind: 'server' })
  })

  test('goes on after a server error that passes', async () => {
    const pages = paged([[job(1)]])
    let answers = 0
    const server = await startServer((request, response, origin) =>
      ++answers <= 2 ? json(response, {}, 500 + answers) : pages(request, response, origin)
    )
    expect((await githubAt(server.origin).jobs(latest)).jobs).toHaveLength(1)
    expect(answers).toBe(3)
  })

  test('reads a body again that was cut, and never takes it for an empty one', async () => {
    let answers = 0
    const body = JSON.stringify({ jobs: [job(1)] })
    const server = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
      if (++answers === 1) response.write(body.slice(0, 20), () => response.destroy())
      else response.end(body)
    })
    expect((await githubAt(server.origin).jobs(latest)).jobs).toHaveLength(1)
    expect(answers).toBe(2)
  })

  test('asks the attempt’s own list for an attempt', async () => {
    const server = await startServer(paged([[job(1)]]))
    await githubAt(server.origin).jobs({ runId: 5, attempt: 2 })
    expect(server.requests[0]?.url).toBe('/repos/octo-org/octo-repo/actions/runs/5/attempts/2/jobs?per_page=100')
  })

  test('names run, attempt and what to check for an unknown attempt', async () => {
    const server = await startServer((_request, response) => json(response, { message: 'Not Found', status: '404' }, 404))
    const error = await rejection(githubAt(server.origin).jobs({ runId: 5, attempt: 9 }))
    expect(error).toBeInstanceOf(ReportError)
    expect(error).toMatchObject({
      kind: 'not_found',
      message: 'GitHub does not find the jobs of attempt 9 of run 5 of octo-org/octo-repo (HTTP 404). GitHub says: "Not Found".',
      hint: expect.stringContaining('has the run really been started 9 times')
    })
  })

  test('reads an old GitHub Enterprise Server under /api/v3', async () => {
    const old = {
      id: 70,
      run_id: 5,
      name: 'build',
      status: 'completed',
      conclusion: 'failure',
      html_url: null,
      started_at: '2022-06-26T23:33:28Z',
      completed_at: '2022-06-26T23:34:17Z',
      steps: [{ name: 'Set up job', status: 'completed', conclusion: 'success', number: 1, started_at: '2022-06-26T23:33:28.000Z' }]
    }
    const server = await startServer(paged([[old], [{ ...old, id: 71 }]], { prefix: '/api/v3' }))
    const { jobs } = await githubAt(`${server.origin}/api/v3/`, { serverUrl: 'https://ghes.example/' }).jobs(latest)
    expect(jobs.map(({ url, createdAt, attempt }) => ({ url, createdAt, attempt }))).toEqual([
      { url: 'https://ghes.example/octo-org/octo-repo/actions/runs/5/job/70', createdAt: null, attempt: null },
      { url: 'https://ghes.example/octo-org/octo-repo/actions/runs/5/job/71', createdAt: null, attempt: null }
    ])
    expect(server.requests.every(({ url }) => url.startsWith('/api/v3/rep'))).toBe(true)
  })

  test.each([
    { name: 'an object without a list', body: '{"total_count": 1}' },
    { name: 'a list that is an object', body: '{"total_count": 1, "jobs": {}}' },
    { name: 'a list that is null', body: '{"total_count": 1, "jobs": null}' },
    { name: 'another message', body: '{"message": "hello"}' },
    { name: 'null', body: 'null' },
    { name: 'a text', body: '"jobs"' },
    { name: 'broken JSON', body: '{"jobs": [' },
    { name: 'nothing', body: '' },
    { name: 'a web page', body: '<html>Please log in</html>' }
  ])('is a clear error when the answer is $name', async ({ body }) => {
    const server = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(body)
    })
    const error = await rejection(githubAt(server.origin).jobs(latest))
    expect(error).toBeInstanceOf(ReportError)
    expect(error).toMatchObject({ kind: 'server', hint: expect.stringContaining('GITHUB_API_URL') })
  })

  test('takes any JSON as an answer without an error other than a ReportError', async () => {
    let body: unknown = null
    const server = await startServer((_request, response) => json(response, body))
    const github = githubAt(server.origin)
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.record({ total_count: fc.jsonValue(), jobs: fc.jsonValue() })), async (value) => {
        body = value
        const outcome = await github.jobs(latest).catch((error: unknown) => error)
        expect(outcome instanceof ReportError || (typeof outcome === 'object' && outcome !== null && 'jobs' in outcome)).toBe(true)
      }),
      { numRuns: 60 }
    )
  })
})

describe('reading one job', () => {
  test('gives the job', async () => {
    const server = await startServer((_request, response) => json(response, job(70)))
    expect(await githubAt(server.origin).job(70)).toMatchObject({ id: 70, name: 'job 70' })
    expect(server.requests[0]?.url).toBe('/repos/octo-org/octo-repo/actions/jobs/70')
  })

  test('is a clear error when the answer is no job', async () => {
    const server = await startServer((_request, response) => json(response, { hello: 1 }))
    expect(await rejection(githubAt(server.origin).job(70))).toMatchObject({
      kind: 'server',
      message: "GitHub's answer for job 70 of octo-org/octo-repo is not a job: it has no id."
    })
  })
})
