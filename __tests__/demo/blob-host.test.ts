import { describe, expect, test } from '@jest/globals'
import { startGitHub } from '../../demo/github-server.ts'
import { buildJob, worldOf } from '../bundle/support/world.ts'

const BODY = '0123456789'
const world = {
  ...worldOf([buildJob({ id: 7, name: 'build' }), buildJob({ id: 8, name: 'no log' }), buildJob({ id: 9, name: 'old storage' })]),
  log: (id: number) => (id === 8 ? undefined : { body: BODY, ignoreRange: id === 9 })
}

/** Asks for a log's address at the API, and then for the log. */
const download = async (jobId: number, headers: Record<string, string> = {}, change = (address: URL): URL => address) => {
  const github = await startGitHub(world)
  try {
    const redirect = await fetch(`${github.apiUrl}/repos/${world.repository}/actions/jobs/${jobId}/logs`, { redirect: 'manual' })
    const location = new URL(redirect.headers.get('location') ?? '')
    const response = await fetch(change(location), { headers })
    return { redirect, location, api: new URL(github.apiUrl), response, text: await response.text() }
  } finally {
    await github.close()
  }
}

describe('the storage host of logs', () => {
  test('is another origin than the API, which redirects to it', async () => {
    const { redirect, location, api, response, text } = await download(7)
    expect(redirect.status).toBe(302)
    expect(location.hostname).not.toBe(api.hostname)
    expect([response.status, text]).toEqual([200, BODY])
    expect(response.headers.get('etag')).toMatch(/^"0x[0-9A-F]{16}"$/)
  })

  test.each([
    ['a token', 7, { authorization: 'token abc' }, 400, 'InvalidAuthenticationInfo'],
    ['a log that is not there', 8, {}, 404, 'BlobNotFound'],
    ['a range from the end', 7, { range: 'bytes=-3' }, 400, 'InvalidHeaderValue'],
    ['several ranges', 7, { range: 'bytes=0-1,3-4' }, 400, 'InvalidHeaderValue'],
    ['a range after the end', 7, { range: 'bytes=10-' }, 416, 'InvalidRange'],
    ['another version of the log', 7, { 'if-match': '"0x0"' }, 412, 'ConditionNotMet']
  ])('refuses in XML: %s', async (_, jobId, headers, status, code) => {
    const { response, text } = await download(jobId, headers)
    expect(response.status).toBe(status)
    expect(text).toContain(`<Code>${code}</Code>`)
  })

  test.each([
    ['another signature', 'sig', 'x'],
    ['a time that is over', 'se', '2020-01-01T00:00:00Z']
  ])('refuses an address with %s', async (_, name, value) => {
    const { response, text } = await download(7, {}, (address) => {
      address.searchParams.set(name, value)
      return address
    })
    expect(response.status).toBe(403)
    expect(text).toContain('AuthenticationFailed')
  })

  test.each([
    ['from and to', { range: 'bytes=2-4' }, '234', 'bytes 2-4/10'],
    ['from', { range: 'bytes=7-' }, '789', 'bytes 7-9/10'],
    ['to after the end', { range: 'bytes=7-99' }, '789', 'bytes 7-9/10'],
    ["Azure's own header", { 'x-ms-range': 'bytes=0-0' }, '0', 'bytes 0-0/10']
  ])('sends a part: %s', async (_, headers, expected, range) => {
    const { response, text } = await download(7, headers)
    expect([response.status, text, response.headers.get('content-range')]).toEqual([206, expected, range])
  })

  test('may ignore ranges, as some storage of GitHub Enterprise Server does', async () => {
    const { response, text } = await download(9, { range: 'bytes=2-4' })
    expect([response.status, text]).toEqual([200, BODY])
  })
})
