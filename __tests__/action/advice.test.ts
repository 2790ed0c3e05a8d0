import { describe, expect, test } from '@jest/globals'
import { describeFailReason, withAdvice } from '../../src/action/advice.ts'
import type { JobLog, Note } from '../../src/model/report.ts'
import { aFailure, aJob, aReport } from '../render/support/build.ts'

const WAIT = { waitSeconds: 60 }

describe('a note of the core', () => {
  test.each<[string, Note, string]>([
    [
      'on logs beyond the limit names it',
      { kind: 'log_missing', message: 'No log of test. Not read: the limit of 7 logs was reached', data: { state: 'over_limit' } },
      'No log of test. Not read: the limit of 7 logs was reached (max_logs)'
    ],
    [
      'on logs that are gone stays as it is',
      { kind: 'log_missing', message: 'No log of test. It has expired', data: { state: 'expired' } },
      'No log of test. It has expired'
    ],
    [
      'on huge logs names the input that reads them whole',
      { kind: 'log_partial', message: 'Only parts of the huge logs of a were read' },
      'Only parts of the huge logs of a were read. `whole_logs: true` reads huge logs whole'
    ],
    [
      'on a pattern names its input',
      { kind: 'jobs_pattern', message: 'The pattern "lnit" matches none of the 3 jobs', data: { pattern: 'lnit', jobs: 3 } },
      'The pattern "lnit" of the input jobs matches none of the 3 jobs'
    ],
    ['on patterns that leave no job names their input', { kind: 'no_jobs_left', message: 'None is left' }, 'The input jobs leaves no job to report'],
    [
      'on slow problem matchers names their input',
      { kind: 'matchers_cut_short', message: "The user's problem matchers did not read all lines" },
      'The problem matchers of the input problem_matchers did not read all lines'
    ],
    [
      'on the cost of a comparison names its input',
      { kind: 'compare_runs', message: '4 of at most 8 requests were spent', data: { asked: 3 } },
      '`compare_runs` is 3: 4 of at most 8 requests were spent'
    ],
    [
      'on a wait that ended names its input',
      { kind: 'wait_ended', message: 'slow had not ended when the wait did: the time for it was up', data: { jobs: 1 } },
      '`wait_seconds` is 60: slow had not ended when the wait did: the time for it was up'
    ],
    ['of another kind stays as it is', { kind: 'retries', message: 'It was asked again' }, 'It was asked again']
  ])('%s', (_, note, message) => {
    expect(withAdvice(aReport([], [], { notes: [note] }), WAIT).notes).toEqual([{ ...note, message }])
  })
})

describe('the reason of a log that was not read', () => {
  test.each<[string, JobLog['state'], string | null, string | null]>([
    [
      'names the input with the limit',
      'over_limit',
      'Not read: the limit of 7 logs was reached',
      'Not read: the limit of 7 logs was reached (max_logs)'
    ],
    ['names the input that asks for none', 'not_requested', 'Not read: no logs were asked for', 'Not read: no logs were asked for (logs: none)'],
    ['stays as it is when it says more', 'not_requested', 'The job was skipped: it has no log', 'The job was skipped: it has no log'],
    [
      'names the input that reads all of it',
      'partial',
      'Only its two ends were read',
      'Only its two ends were read. `whole_logs: true` reads all of it'
    ],
    ['stays unknown', 'read', null, null]
  ])('%s', (_, state, reason, expected) => {
    const log = { state, bytes: null, lines: null, path: null, reason }
    const report = withAdvice(aReport([aJob(1, 'a', 'failure', { log })]), WAIT)
    expect(report.jobs[0]?.log).toEqual({ ...log, reason: expected })
  })
})

test('a failure of which the log was not read names the input, and no other does', () => {
  const message = 'The log was not read: the limit of 7 logs was reached'
  const log: JobLog = { state: 'over_limit', bytes: null, lines: null, path: null, reason: 'Not read: the limit of 7 logs was reached' }
  const job = aJob(1, 'a', 'failure', { log })
  const failures = [aFailure(job, { message }), aFailure(null, { message: 'error: the limit of 7 logs was reached' })]
  expect(withAdvice(aReport([job], failures), WAIT).failures.map((failure) => failure.message)).toEqual([
    `${message} (max_logs)`,
    failures[1]?.message
  ])
})

test.each([
  [{ kind: 'no_jobs_left' }, 'No job is left to report: the input jobs matches none, and fail_on is not never'],
  [{ kind: 'run', conclusion: 'failure' }, 'fail_on is failure,timed_out: the run ended with failure'],
  [{ kind: 'jobs', jobs: 2, of: 5, conclusions: ['failure', 'timed_out'] }, 'fail_on is failure,timed_out: 2 of 5 jobs ended so (failure, timed_out)']
] as const)('why the step fails: %j', (reason, text) => {
  expect(describeFailReason(reason, ['failure', 'timed_out'])).toBe(text)
})
