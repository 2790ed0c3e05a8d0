import { describe, expect, test } from '@jest/globals'
import { withAdvice, withHint } from '../../src/cli/advice.ts'
import { type Env, type Server, serverOf } from '../../src/cli/server.ts'
import { describeError, type ErrorKind, isExpected, ReportError } from '../../src/model/errors.ts'
import type { JobLog, Note } from '../../src/model/report.ts'
import { aFailure, aJob, aReport } from '../render/support/build.ts'

const GITHUB = serverOf({ host: 'github.com', isHttp: false }, {})
const on = (host: string, env: Env = {}): Server => serverOf({ host, isHttp: false }, env)

const advised = (kind: ErrorKind, server: Server, hasToken: boolean): string => {
  const error = withHint(new ReportError(kind, 'It failed.', { hint: 'Change the workflow.' }), server, hasToken)
  return isExpected(error) ? describeError(error) : ''
}

describe('An error of the API', () => {
  test.each<readonly [string, ErrorKind, Server, boolean, RegExp]>([
    ['of a token that may not read', 'forbidden', GITHUB, true, /^It failed\.\nThe token needs to read Actions: /],
    ['without a token on github.com', 'forbidden', GITHUB, false, /\nSet GH_TOKEN, or log in with `gh auth login`\.$/],
    [
      'without a token on a host that nobody named',
      'forbidden',
      on('ghe.example.com'),
      false,
      /\nSet GH_HOST=ghe\.example\.com and GH_ENTERPRISE_TOKEN, or log in with `gh auth login` --hostname ghe\.example\.com\.$/
    ],
    [
      'without a token on the host of GH_HOST',
      'forbidden',
      on('ghe.example.com', { GH_HOST: 'ghe.example.com' }),
      false,
      /\nSet GH_ENTERPRISE_TOKEN, or /
    ],
    ['of a rate limit', 'rate_limited', GITHUB, true, /\nLower --max-logs or --history, or wait\.$/],
    ['of a rate limit without a token', 'rate_limited', GITHUB, false, /60 requests an hour\. Set GH_TOKEN, /],
    ['of the network', 'network', GITHUB, true, /GITHUB_API_URL \(asked was https:\/\/api\.github\.com\)\.$/],
    ['of the server', 'server', GITHUB, true, /\nThis is a fault of the server: try again later\./],
    ['of what is not there stays as it is', 'not_found', GITHUB, true, /^It failed\.\nChange the workflow\.$/]
  ])('%s says what to do in a terminal', (_name, kind, server, hasToken, expected) => {
    expect(advised(kind, server, hasToken)).toMatch(expected)
  })

  test('that nobody expected stays as it is', () => {
    const bug = new TypeError('no')
    expect(withHint(bug, GITHUB, true)).toBe(bug)
  })
})

describe('A note', () => {
  const told = (note: Note, keepsLogs = false): readonly string[] =>
    withAdvice({ ...aReport([]), notes: [note] }, keepsLogs).notes.map(({ message }) => message)

  test.each<readonly [Note, readonly string[]]>([
    [{ kind: 'log_missing', message: 'The limit was reached', data: { state: 'over_limit' } }, ['The limit was reached (--max-logs)']],
    [{ kind: 'log_missing', message: 'It has expired', data: { state: 'expired' } }, ['It has expired']],
    [{ kind: 'jobs_pattern', message: '', data: { pattern: 'x', jobs: 3 } }, ['The pattern "x" of --jobs matches none of the 3 jobs']],
    [{ kind: 'no_jobs_left', message: '' }, ['--jobs leaves no job to report']],
    [{ kind: 'log_removed', message: 'not kept' }, []],
    [{ kind: 'retries', message: 'again' }, ['again']]
  ])('%j names flags, and none is about a folder that nobody asked for', (note, expected) => {
    expect(told(note)).toEqual(expected)
  })

  test('on logs that were not kept is told when they were asked for', () => {
    expect(told({ kind: 'log_removed', message: 'not kept' }, true)).toEqual(['not kept'])
  })

  test('and whatever says that a log was one too many names the flag', () => {
    const reason = 'Not read: the limit of 3 logs was reached'
    const job = aJob(1, 'build', 'failure')
    const log: JobLog = { state: 'over_limit', bytes: null, lines: null, path: null, reason }
    const report = aReport([{ ...job, log }], [aFailure(job, { message: 'The log was not read: the limit of 3 logs was reached' })])
    const { jobs, failures, groups } = withAdvice(report, false)
    expect(jobs[0]?.log.reason).toBe(`${reason} (--max-logs)`)
    for (const { message } of [...failures, ...groups]) expect(message).toMatch(/was reached \(--max-logs\)$/)
  })
})
