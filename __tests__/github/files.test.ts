import { afterEach, describe, expect, test } from '@jest/globals'
import { FILE_LIST } from '../../src/model/budgets.ts'
import { githubAt, json, startServer, stopServers } from './loopback.ts'

afterEach(stopServers)

const SHA = '4f2a9d1c0b7e6583aa91d0c4e5f60718293a4b5c'
const blob = (path: unknown): object => ({ path, mode: '100644', type: 'blob', sha: SHA, size: 1 })
const treeOf = (...tree: readonly unknown[]): object => ({ sha: SHA, truncated: false, tree })

describe('The files of a commit', () => {
  test('are asked for once, all folders together, and folders and submodules are none', async () => {
    const body = treeOf(blob('a.c'), { ...blob('src'), type: 'tree' }, blob('src/b.c'), { ...blob('lib'), type: 'commit' }, blob(7), null)
    const server = await startServer((_request, response) => json(response, body))
    expect(await githubAt(server.origin).files(SHA)).toEqual(['a.c', 'src/b.c'])
    expect(server.requests.map(({ url }) => url)).toEqual([`/repos/octo-org/octo-repo/git/trees/${SHA}?recursive=1`])
    expect(server.requests[0]?.headers.authorization).toBe('token ghs_secretsecret')
  })

  test.each([401, 403, 404, 409, 429, 500, 503])('are not known after HTTP %i, which is asked once and is no error', async (status) => {
    const server = await startServer((_request, response) =>
      json(response, { message: 'No' }, status, { 'x-ratelimit-remaining': '0', 'retry-after': '1' })
    )
    const github = githubAt(server.origin)
    expect(await github.files(SHA)).toBeNull()
    expect(server.requests).toHaveLength(1)
    expect(github.retries?.()).toMatchObject({ count: 0, ms: 0 })
  })

  test.each([
    ['a list that GitHub has cut', { ...treeOf(blob('a.c')), truncated: true }],
    ['a list that does not say whether it is whole', { tree: [blob('a.c')] }],
    ['no list', { truncated: false, tree: 'none' }],
    ['another thing', [blob('a.c')]]
  ])('are not known from %s', async (_, body) => {
    const server = await startServer((_request, response) => json(response, body))
    expect(await githubAt(server.origin).files(SHA)).toBeNull()
  })

  test.each([
    ['broken JSON', '{"tree": ['],
    ['too many bytes', `{"truncated":false,"tree":[]${' '.repeat(FILE_LIST.bytes)}}`]
  ])('are not known from %s', async (_, body) => {
    const server = await startServer((_request, response) => response.end(body))
    expect(await githubAt(server.origin).files(SHA)).toBeNull()
  })

  test('are not known from a web page, a redirect elsewhere, or a broken connection', async () => {
    const page = await startServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'))
    const away = await startServer((_request, response) => response.writeHead(302, { location: 'https://example.com/' }).end())
    const broken = await startServer((_request, response) => response.destroy())
    for (const { origin } of [page, away, broken]) expect(await githubAt(origin).files(SHA)).toBeNull()
    for (const { requests } of [page, away, broken]) expect(requests).toHaveLength(1)
  })

  test('after a refusal the other requests go on', async () => {
    const server = await startServer(({ url }, response) =>
      url?.includes('/git/') ? json(response, { message: 'Bad credentials' }, 401) : json(response, { default_branch: 'main' })
    )
    const github = githubAt(server.origin)
    expect(await github.files(SHA)).toBeNull()
    expect(await github.defaultBranch()).toBe('main')
  })

  test.each(['main', '', '../../actions/secrets', `${SHA}/x`])('of something else than a commit are not asked for: %j', async (sha) => {
    const server = await startServer((_request, response) => json(response, treeOf()))
    expect(await githubAt(server.origin).files(sha)).toBeNull()
    expect(server.requests).toEqual([])
  })
})
