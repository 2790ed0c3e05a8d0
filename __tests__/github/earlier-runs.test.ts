import { afterEach, describe, expect, test } from '@jest/globals'
import { githubAt, json, rejection, startServer, stopServers } from './loopback.ts'

afterEach(stopServers)

const before = Date.UTC(2026, 0, 20, 12, 0, 0)
const query = { workflowId: 161_335, branch: 'main', from: before - 30 * 86_400_000, before, isGreen: true, limit: 10 }
const aRun = (id: number, createdAt: string, more: object = {}): object => ({
  id,
  run_attempt: 1,
  head_branch: 'main',
  status: 'completed',
  conclusion: 'success',
  created_at: createdAt,
  ...more
})

describe('listing earlier runs', () => {
  test('asks once for successful runs of the workflow and branch that were created before', async () => {
    const server = await startServer((_request, response) => json(response, { total_count: 0, workflow_runs: [] }))
    await githubAt(server.origin).earlierRuns({ ...query, branch: 'feature/ä & co' })
    expect(server.requests).toHaveLength(1)
    const url = new URL(server.requests[0]?.url ?? '', server.origin)
    expect(url.pathname).toBe('/repos/octo-org/octo-repo/actions/workflows/161335/runs')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      branch: 'feature/ä & co',
      status: 'success',
      created: '2025-12-21T12:00:00Z..2026-01-20T11:59:59Z',
      exclude_pull_requests: 'true',
      per_page: '10'
    })
  })

  test('asks for runs of any conclusion alike, and tells each once', async () => {
    const server = await startServer((_request, response) =>
      json(response, {
        workflow_runs: [aRun(1, '2026-01-19T12:00:00Z', { conclusion: 'failure' }), aRun(2, '2026-01-18T12:00:00Z'), aRun(2, '2026-01-18T12:00:00Z')]
      })
    )
    const { runs, areAll } = await githubAt(server.origin).earlierRuns({ ...query, isGreen: false })
    expect(server.requests[0]?.url).not.toContain('status=')
    expect(runs.map(({ id, conclusion }) => [id, conclusion])).toEqual([
      [1, 'failure'],
      [2, 'success']
    ])
    expect(areAll).toBe(true)
  })

  test('gives what a history needs, newest first, and reads no further page', async () => {
    const server = await startServer((_request, response, origin) =>
      json(
        response,
        {
          total_count: 9,
          workflow_runs: [
            aRun(1, '2026-01-18T12:00:00Z'),
            aRun(2, '2026-01-19T12:00:00Z', {
              run_attempt: 3,
              run_number: 8,
              event: 'push',
              head_sha: 'abc',
              head_repository: { full_name: 'Someone/Fork' }
            })
          ]
        },
        200,
        {
          link: `<${origin}/repositories/99/actions/workflows/161335/runs?page=2>; rel="next"`
        }
      )
    )
    expect((await githubAt(server.origin).earlierRuns(query)).runs).toMatchObject([
      { id: 2, attempt: 3, number: 8, event: 'push', headSha: 'abc', headRepository: 'someone/fork', createdAt: Date.UTC(2026, 0, 19, 12) },
      { id: 1, attempt: 1, number: null, event: null, headSha: null, headRepository: null, createdAt: Date.UTC(2026, 0, 18, 12) }
    ])
    expect(server.requests).toHaveLength(1)
  })

  test.each([
    ['was not created before', aRun(2, '2026-01-20T12:00:00Z')],
    ['was created too long before', aRun(2, '2025-12-21T11:59:59Z')],
    ['does not tell when it was created', aRun(2, 'yesterday')],
    ['did not succeed', aRun(2, '2026-01-19T12:00:00Z', { conclusion: 'failure' })],
    ['still runs', aRun(2, '2026-01-19T12:00:00Z', { status: 'in_progress', conclusion: null })],
    ['is of another branch', aRun(2, '2026-01-19T12:00:00Z', { head_branch: 'other' })],
    ['has no id', aRun(2, '2026-01-19T12:00:00Z', { id: 'x' })]
  ])('leaves out a run that %s, for a server may not know the filters', async (_, run) => {
    const server = await startServer((_request, response) => json(response, { workflow_runs: [run, aRun(1, '2026-01-18T12:00:00Z')] }))
    expect((await githubAt(server.origin).earlierRuns(query)).runs.map(({ id }) => id)).toEqual([1])
  })

  test('gives no more than were asked for, and asks for no more than a page', async () => {
    const runs = Array.from({ length: 5 }, (_, index) => aRun(index + 1, `2026-01-1${index}T12:00:00Z`))
    const server = await startServer((_request, response) => json(response, { workflow_runs: runs }))
    expect((await githubAt(server.origin).earlierRuns({ ...query, limit: 2 })).runs.map(({ id }) => id)).toEqual([5, 4])
    await githubAt(server.origin).earlierRuns({ ...query, limit: 5_000 })
    expect(server.requests[1]?.url).toContain('per_page=100')
  })

  test('an answer that is no list is an error', async () => {
    const server = await startServer((_request, response) => json(response, { message: 'hello' }))
    expect(await rejection(githubAt(server.origin).earlierRuns(query))).toMatchObject({
      kind: 'server',
      message: "GitHub's answer for the runs of workflow 161335 of octo-org/octo-repo is not a list of runs."
    })
  })

  test.each([
    [403, 'forbidden', 'The token may not read the runs of workflow 161335 of octo-org/octo-repo'],
    [404, 'not_found', 'GitHub does not find the runs of workflow 161335 of octo-org/octo-repo']
  ])('an answer of HTTP %d is of kind %s', async (status, kind, says) => {
    const server = await startServer((_request, response) => json(response, { message: 'No' }, status))
    const error = await rejection(githubAt(server.origin).earlierRuns(query))
    expect(error).toMatchObject({ kind, message: expect.stringContaining(says), hint: expect.not.stringContaining('undefined') })
  })
})

test('tells how many requests are left, as the newest answer said', async () => {
  const left = ['900', 'many', '17']
  const server = await startServer((_request, response) => json(response, { id: 1 }, 200, { 'x-ratelimit-remaining': left.shift() ?? '' }))
  const github = githubAt(server.origin)
  const told = [github.remaining?.()]
  for (let turn = 0; turn < 3; turn++) {
    await github.defaultBranch()
    told.push(github.remaining?.())
  }
  expect(told).toEqual([null, 900, 900, 17])
})

describe('the default branch', () => {
  test.each([
    ['is told by the repository', { id: 1, default_branch: 'trunk' }, 'trunk'],
    ['may not be told', { id: 1 }, null],
    ['may be told as something else', { default_branch: 7 }, null],
    ['may not be there', [], null]
  ])('%s', async (_, body, expected) => {
    const server = await startServer((_request, response) => json(response, body))
    expect(await githubAt(server.origin).defaultBranch()).toBe(expected)
    expect(server.requests.map(({ url }) => url)).toEqual(['/repos/octo-org/octo-repo'])
  })

  test('of a repository that is not found is an error that names it', async () => {
    const server = await startServer((_request, response) => json(response, { message: 'Not Found' }, 404))
    expect(await rejection(githubAt(server.origin).defaultBranch())).toMatchObject({
      kind: 'not_found',
      message: expect.stringContaining('the repository octo-org/octo-repo'),
      hint: expect.not.stringContaining('undefined')
    })
  })
})
