import { describe, expect, test } from '@jest/globals'
import { type LocalGitHub, startGitHub, type World } from '../../demo/github-server.ts'
import { buildJob, failing, REPOSITORY, RUN_ID, SHA, worldOf } from '../bundle/support/world.ts'

const withGitHub = async <T>(world: World, use: (github: LocalGitHub) => Promise<T>): Promise<T> => {
  const github = await startGitHub(world)
  try {
    return await use(github)
  } finally {
    await github.close()
  }
}

const get = (github: LocalGitHub, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${github.apiUrl}/repos/${REPOSITORY}${path}`, { redirect: 'manual', ...init })

const manyJobs = Array.from({ length: 250 }, (_, index) => buildJob({ id: 1000 + index, name: `job ${index}` }))
const oneJob = [buildJob({ id: 7, name: 'build', steps: [failing('Run make', ['no rule'])] })]

describe('lists', () => {
  test.each([
    ['30 without per_page', '', 30],
    ['per_page', '?per_page=40', 40],
    ['at most 100', '?per_page=250', 100],
    ['30 for a per_page that is no number', '?per_page=x', 30],
    ['the rest on the last page', '?per_page=100&page=3', 50],
    ['nothing after the last page', '?per_page=100&page=4', 0]
  ])('a page holds %s', async (_, query, length) => {
    await withGitHub(worldOf(manyJobs), async (github) => {
      const response = await get(github, `/actions/runs/${RUN_ID}/jobs${query}`)
      expect(await response.json()).toMatchObject({ total_count: 250, jobs: { length } })
    })
  })

  test.each([
    ['the first', '?per_page=100', { next: '2', last: '3' }],
    ['a middle', '?per_page=100&page=2', { prev: '1', next: '3', last: '3', first: '1' }],
    ['the last', '?per_page=100&page=3', { prev: '2', first: '1' }]
  ])('%s page links by the id of the repository, with the query that was asked', async (_, query, expected) => {
    await withGitHub(worldOf(manyJobs), async (github) => {
      const response = await get(github, `/actions/runs/${RUN_ID}/jobs${query}`)
      const links = [...(response.headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g)]
      const pages = Object.fromEntries(links.map(([, url = '', rel]) => [rel, new URL(url).searchParams.get('page')]))
      expect(pages).toEqual(expected)
      for (const [, url = ''] of links) {
        expect(url.startsWith(`${github.apiUrl}/repositories/1296269/actions/runs/${RUN_ID}/jobs?per_page=100&page=`)).toBe(true)
        expect((await fetch(url)).status).toBe(200)
      }
    })
  })

  test('a list on one page has no Link header', async () => {
    await withGitHub(worldOf(oneJob), async (github) => {
      expect((await get(github, `/actions/runs/${RUN_ID}/jobs`)).headers.get('link')).toBeNull()
    })
  })

  test('latest lists the jobs of the last attempt, all lists every attempt, and an attempt its own', async () => {
    const attempts = [1, 1, 2].map((attempt, index) => buildJob({ id: index + 1, name: 'build', attempt }))
    await withGitHub(worldOf(attempts), async (github) => {
      const idsOf = async (path: string) => {
        const body: { jobs: { id: number }[] } = await (await get(github, path)).json().then((value) => Object(value))
        return body.jobs.map(({ id }) => id)
      }
      expect(await idsOf(`/actions/runs/${RUN_ID}/jobs`)).toEqual([3])
      expect(await idsOf(`/actions/runs/${RUN_ID}/jobs?filter=all`)).toEqual([1, 2, 3])
      expect(await idsOf(`/actions/runs/${RUN_ID}/attempts/1/jobs`)).toEqual([1, 2])
    })
  })
})

describe('what is not there', () => {
  test.each([
    ['another run', 'GET', `/actions/runs/${RUN_ID + 1}`],
    ['an attempt that was never made', 'GET', `/actions/runs/${RUN_ID}/attempts/2`],
    ['the jobs of such an attempt', 'GET', `/actions/runs/${RUN_ID}/attempts/2/jobs`],
    ['an unknown job', 'GET', '/actions/jobs/8'],
    ['the log of an unknown job', 'GET', '/actions/jobs/8/logs'],
    ['the annotations of an unknown job', 'GET', '/check-runs/8/annotations'],
    ['an endpoint that this GitHub does not have', 'GET', '/actions/workflows'],
    ['a method that changes something', 'POST', `/actions/runs/${RUN_ID}`]
  ])('is a 404 with JSON: %s', async (_, method, path) => {
    await withGitHub(worldOf(oneJob), async (github) => {
      const response = await get(github, path, { method })
      expect(response.status).toBe(404)
      expect(await response.json()).toEqual({ message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' })
    })
  })
})

describe('who may ask, and how', () => {
  const run = `/actions/runs/${RUN_ID}`

  test.each<[string, Partial<World>, Record<string, string>, number]>([
    ['no token where one is required', { auth: 'required' }, {}, 401],
    ['a token where one is required', { auth: 'required' }, { authorization: 'token abc' }, 200],
    ['a token where none may come', { auth: 'forbidden' }, { authorization: 'bearer abc' }, 401],
    ['an empty token', {}, { authorization: 'token ' }, 401],
    ['an API version that is known', {}, { 'x-github-api-version': '2026-03-10' }, 200],
    ['an API version that is not', {}, { 'x-github-api-version': 'v3' }, 400],
    ['an API version on a server that knows an older one', { apiVersions: ['2022-11-28'] }, { 'x-github-api-version': '2026-03-10' }, 400],
    ['any API version on a server without versions', { apiVersions: null }, { 'x-github-api-version': 'v3' }, 200]
  ])('%s', async (_, more, headers, status) => {
    await withGitHub(worldOf(oneJob, more), async (github) => {
      expect((await get(github, run, { headers })).status).toBe(status)
    })
  })

  test('a GitHub Enterprise Server has its API below its base path only', async () => {
    await withGitHub(worldOf(oneJob, { basePath: '/api/v3' }), async (github) => {
      expect(github.apiUrl).toBe(`${github.serverUrl}/api/v3`)
      expect((await get(github, run)).status).toBe(200)
      expect((await fetch(`${github.serverUrl}/repos/${REPOSITORY}${run}`)).status).toBe(404)
    })
  })
})

describe('faults', () => {
  test('a reply of the world is sent instead of the real one, and the requests are logged', async () => {
    const world = worldOf(oneJob, { intercept: (_, earlier) => (earlier.length === 0 ? { status: 503, body: { message: 'busy' } } : undefined) })
    await withGitHub(world, async (github) => {
      const statuses = [await get(github, '/actions/jobs/7'), await get(github, '/actions/jobs/7')].map(({ status }) => status)
      expect(statuses).toEqual([503, 200])
      expect(github.requests.map(({ origin, method, url }) => [origin, method, url])).toEqual(
        Array.from({ length: 2 }, () => ['api', 'GET', `/repos/${REPOSITORY}/actions/jobs/7`])
      )
    })
  })

  test.each([
    ['destroyed', { status: 200, destroy: true }],
    ['cut in the middle', { status: 200, body: 'x'.repeat(1000), truncateAt: 10 }]
  ])('a connection can be %s', async (_, reply) => {
    await withGitHub(worldOf(oneJob, { intercept: () => reply }), async (github) => {
      await expect(get(github, '/actions/jobs/7').then((response) => response.text())).rejects.toThrow()
    })
  })
})

describe('check runs', () => {
  const sha = SHA
  const annotation = { path: 'src/a.ts', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'no' }
  const sent = { name: 'check', head_sha: sha, external_id: '1', status: 'completed', conclusion: 'neutral', output: { title: 't', summary: 's' } }
  const withOutput = (more: object): object => ({ ...sent, output: { ...sent.output, ...more } })
  const write = (github: LocalGitHub, method: string, path: string, body: unknown, headers: Record<string, string> = { authorization: 'token x' }) =>
    get(github, path, { method, headers, body: JSON.stringify(body) })
  const mayWriteChecks = true

  test.each<[string, object]>([
    ['no name', { ...sent, name: undefined }],
    ['no commit', { ...sent, head_sha: undefined }],
    ['a commit that is not there', { ...sent, head_sha: 'a'.repeat(40) }],
    ['no conclusion', { ...sent, conclusion: undefined }],
    ['a conclusion that is none', { ...sent, conclusion: 'stale' }],
    ['no summary', withOutput({ summary: undefined })],
    ['no title', withOutput({ title: undefined })],
    ['a summary of 65,536 characters', withOutput({ summary: 'x'.repeat(65_536) })],
    ['51 annotations', withOutput({ annotations: Array.from({ length: 51 }, () => annotation) })],
    ...Object.entries({
      'an absolute path': { path: '/src/a.ts' },
      'no path': { path: undefined },
      'a path out of the repository': { path: '../a.ts' },
      'line 0': { start_line: 0 },
      'no end': { end_line: undefined },
      'an end before the start': { start_line: 2 },
      'no level': { annotation_level: undefined },
      'no message': { message: '' },
      'a title of 256 characters': { title: 'x'.repeat(256) },
      'columns over lines': { end_line: 2, start_column: 1, end_column: 2 }
    }).map(([name, more]): [string, object] => [`an annotation with ${name}`, withOutput({ annotations: [{ ...annotation, ...more }] })])
  ])('with %s are refused with 422', async (_, body) => {
    await withGitHub(worldOf(oneJob, { mayWriteChecks }), async (github) => {
      expect((await write(github, 'POST', '/check-runs', body)).status).toBe(422)
      expect(github.checkRuns).toEqual([])
    })
  })

  test('keep the annotations that they have', async () => {
    await withGitHub(worldOf(oneJob, { mayWriteChecks }), async (github) => {
      const { id } = Object(await (await write(github, 'POST', '/check-runs', withOutput({ annotations: [annotation] }))).json())
      await write(github, 'PATCH', `/check-runs/${id}`, withOutput({ annotations: [{ ...annotation, start_line: 2, end_line: 2 }] }))
      expect(await (await get(github, `/check-runs/${id}/annotations`)).json()).toMatchObject([{ start_line: 1 }, { start_line: 2 }])
      expect(await (await get(github, `/commits/${sha}/check-runs?check_name=check&filter=all`)).json()).toMatchObject({ total_count: 1 })
    })
  })

  test.each([
    ['a token that may not', 403, false, 'POST', '/check-runs', { authorization: 'token x' }],
    ['nobody', 401, true, 'POST', '/check-runs', {}],
    ['one who may, where there is none', 404, true, 'PATCH', '/check-runs/5', { authorization: 'token x' }],
    ['one who may, elsewhere', 404, true, 'POST', '/issues', { authorization: 'token x' }]
  ])('of %s get %i', async (_, status, may, method, path, headers) => {
    await withGitHub(worldOf(oneJob, { mayWriteChecks: may }), async (github) => {
      expect((await write(github, method, path, sent, headers)).status).toBe(status)
    })
  })
})

test('what has not changed is 304, and costs nothing', async () => {
  await withGitHub(worldOf(oneJob), async (github) => {
    const first = await get(github, `/actions/runs/${RUN_ID}`)
    const again = await get(github, `/actions/runs/${RUN_ID}`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(again.headers.get('x-ratelimit-remaining')).toBe(first.headers.get('x-ratelimit-remaining'))
    expect((await get(github, '/actions/jobs/7', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })).status).toBe(200)
  })
})
