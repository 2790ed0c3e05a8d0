import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toReportError } from '../../src/github/errors.ts'
import { oneLine, RequestFailure, readFailure } from '../../src/github/http/failure.ts'
import { ReportError } from '../../src/model/errors.ts'

const place = { owner: 'octo-org', repo: 'octo-repo', apiUrl: 'https://api.github.example', token: 'ghs_secretsecret' }
const subject = { kind: 'run', runId: 5, attempt: null } as const

/** The facts of what octokit or the transport threw. */
const failureOf = (error: unknown): RequestFailure => {
  const failure = readFailure(error, 1)
  if (!(failure instanceof RequestFailure)) throw failure
  return failure
}
/** An error as octokit wraps it. */
const wrapped = (cause: unknown): Error => Object.assign(new Error('wrapped', { cause }), { name: 'HttpError' })

test.each([
  { code: 'SELF_SIGNED_CERT_IN_CHAIN', hint: 'NODE_EXTRA_CA_CERTS' },
  { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', hint: 'NODE_EXTRA_CA_CERTS' },
  { code: 'ENOTFOUND', hint: 'https_proxy' }
])('a network error $code names $hint', ({ code, hint }) => {
  const error = Object.assign(new Error('getaddrinfo'), { code })
  expect(toReportError(failureOf(wrapped(error)), subject, place, 0)).toMatchObject({
    kind: 'network',
    message: `No answer from api.github.example (${code}), so run 5 of octo-org/octo-repo could not be read.`,
    hint: expect.stringContaining(hint)
  })
})

test('a rate limit tells when it is lifted, in minutes from now', () => {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000600' }
  const error = { response: { status: 403, headers, data: { message: 'API rate limit exceeded' } } }
  expect(toReportError(failureOf(error), subject, place, 1_700_000_000_000).message).toContain('at 2023-11-14T22:23:20.000Z (in about 10 minutes).')
})

test('a ReportError stays as it is', () => {
  const error = new ReportError('server', 'x')
  expect([readFailure(error, 1), readFailure(wrapped(error), 1)]).toEqual([error, error])
})

describe('any answer that is an error', () => {
  test('becomes a ReportError of one line that keeps its cause', () => {
    const response = fc.record({
      status: fc.jsonValue(),
      headers: fc.jsonValue(),
      data: fc.oneof(fc.jsonValue(), fc.record({ message: fc.string() }))
    })
    fc.assert(
      fc.property(fc.record({ response, status: fc.integer() }), (thrown) => {
        const failure = failureOf(thrown)
        const error = toReportError(failure, { kind: 'log', jobId: 7 }, place, 0)
        expect(error.kind).not.toBe('input')
        expect(error.message).not.toMatch(/[\r\n\u2028\u2029]/)
        expect(error.message.length).toBeLessThan(1000)
        expect([error.cause, failure.cause]).toEqual([failure, thrown])
      })
    )
  })
})

test.each([new TypeError("Cannot read properties of undefined (reading 'x')"), 'a text', null])(
  'what is no failure of a request is a bug of ours, and stays one: %s',
  (thrown) => {
    for (const error of [thrown, wrapped(thrown)]) {
      let caught: unknown = 'nothing'
      try {
        readFailure(error, 1)
      } catch (bug) {
        caught = bug
      }
      expect(caught).toBe(thrown)
    }
  }
)

test.each([
  { text: 'a\r\n\tb', expected: 'a b' },
  { text: '\u202eabc\u0007', expected: 'abc' },
  { text: 'x'.repeat(200), expected: 'x'.repeat(200) },
  { text: 'x'.repeat(201), expected: `${'x'.repeat(199)}…` },
  { text: '😀'.repeat(300), expected: `${'😀'.repeat(199)}…` }
])('foreign text becomes one bounded line: $expected', ({ text, expected }) => {
  expect(oneLine(text)).toBe(expected)
})
