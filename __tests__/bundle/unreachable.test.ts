import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Reply, SeenRequest } from '../../demo/github-server.ts'
import { epochSecondsIn } from '../support/epoch-seconds.ts'
import { type Reported, reportOn } from './support/report-on.ts'
import { buildJob, RUN_ID, worldOf } from './support/world.ts'

const jobs = [buildJob({ id: 1, name: 'build' })]
/** Retries wait real seconds. */
const SLOW_MS = 120_000

const everything =
  (reply: Reply) =>
  ({ origin }: SeenRequest): Reply | undefined =>
    origin === 'api' ? reply : undefined
const jobsOnly =
  (reply: Reply) =>
  ({ origin, url }: SeenRequest): Reply | undefined =>
    origin === 'api' && /\/jobs(\?|$)/.test(url) ? reply : undefined

/** The step failed with one error annotation and without a stack trace, and the summary says the same. Returns what was said. */
const sayingOf = (reported: Reported): string => {
  expect(reported.exitCode).toBe(1)
  const errors = reported.commands.filter(({ name }) => name === 'error')
  expect(errors).toHaveLength(1)
  const message = errors[0]?.message ?? ''
  expect(reported.stdout + reported.stderr).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m)
  const [firstLine = ''] = message.split('\n')
  expect(firstLine.length).toBeGreaterThan(20)
  expect(reported.summary).not.toBe('')
  return message
}

describe('what the report cannot do without', () => {
  test.each([
    ['a bad token', everything({ status: 401, body: { message: 'Bad credentials', status: '401' } }), /token/i],
    ['no permission', everything({ status: 403, body: { message: 'Resource not accessible by integration', status: '403' } }), /actions: read/],
    ['no permission for the jobs', jobsOnly({ status: 403, body: { message: 'Resource not accessible by integration' } }), /actions: read/],
    ['an unknown run', everything({ status: 404, body: { message: 'Not Found', status: '404' } }), new RegExp(String(RUN_ID))],
    ['jobs that are not found', jobsOnly({ status: 404, body: { message: 'Not Found', status: '404' } }), new RegExp(String(RUN_ID))]
  ])('%s fails the step with one clear sentence, in the summary too', async (_, intercept, says) => {
    const reported = await reportOn(worldOf(jobs, { intercept }))
    expect(sayingOf(reported)).toMatch(says)
    expect(reported.summary).toMatch(says)
  })

  describe('though it is asked for again and again', () => {
    let failing: Reported
    let down: Reported
    beforeAll(async () => {
      ;[failing, down] = await Promise.all([
        reportOn(worldOf(jobs, { intercept: jobsOnly({ status: 502, body: '<html>Bad Gateway</html>' }) })),
        reportOn(worldOf(jobs, { intercept: everything({ status: 200, destroy: true }) }))
      ])
    }, SLOW_MS)

    test('a server that keeps failing fails the step with the status', () => {
      expect(sayingOf(failing)).toContain('502')
      expect(failing.apiPaths.filter((path) => /\/jobs\?/.test(path))).toHaveLength(4)
    })

    test('a network that is down fails the step with a sentence about the network', () => {
      expect(sayingOf(down)).toMatch(/reach|network|connect/i)
    })
  })

  test('an answer that is no JSON fails the step with one sentence', async () => {
    sayingOf(await reportOn(worldOf(jobs, { intercept: jobsOnly({ status: 200, body: '<html>Please log in</html>' }) })))
  })
})

describe('the rate limit', () => {
  test('that is used up for an hour is not waited for: the step fails and says when it is lifted', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(epochSecondsIn(3000)) }
    const reply = { status: 403, headers, body: { message: 'API rate limit exceeded for installation.' } }
    const reported = await reportOn(worldOf(jobs, { intercept: everything(reply) }))
    expect(sayingOf(reported)).toMatch(/rate limit/i)
    // It would wait longer than a test may take.
    expect(reported.apiPaths.filter((path) => /\/jobs\?/.test(path))).toHaveLength(1)
  })

  test('that lasts a second is waited for', async () => {
    const reply = { status: 429, headers: { 'retry-after': '1' }, body: { message: 'You have exceeded a secondary rate limit.' } }
    const intercept = ({ url, origin }: SeenRequest, earlier: readonly SeenRequest[]): Reply | undefined =>
      origin === 'api' && !earlier.some((seen) => seen.url === url) ? reply : undefined
    expect((await reportOn(worldOf(jobs, { intercept }))).exitCode).toBe(0)
  })
})

describe('a server that fails once', () => {
  test(
    'is asked again, and the report comes',
    async () => {
      const intercept = ({ origin, url }: SeenRequest, earlier: readonly SeenRequest[]): Reply | undefined =>
        origin === 'api' && !earlier.some((seen) => seen.url === url) ? { status: 503, body: { message: 'Service Unavailable' } } : undefined
      const reported = await reportOn(worldOf(jobs, { intercept }))
      expect([reported.exitCode, reported.outputs.conclusion]).toEqual([0, 'success'])
    },
    SLOW_MS
  )
})
