import { describe, expect, test } from '@jest/globals'
import { type CauseFound, findCause } from '../../src/diagnose/cause.ts'
import { hitTimeLimit } from '../../src/diagnose/without-log.ts'
import { findFailingSteps } from '../../src/jobs/failing-step.ts'
import type { Annotation, Job } from '../../src/model/run.ts'
import { anAnnotation } from '../log/support/log-builder.ts'
import { aJob, aStep } from '../support/jobs.ts'
import { stepLines } from './support/step-lines.ts'

const find = (job: Job, lines: readonly string[], annotations: readonly Annotation[] = []): CauseFound =>
  findCause(job, findFailingSteps(job).step, stepLines(lines.join('\n')), annotations)
const exit = (code: number): string => `##[error]Process completed with exit code ${code}.`
const failed = aJob(1, 'a', 'failure')
const cancelled = aJob(1, 'a', 'cancelled')
const neverRan = { steps: [], runnerName: null }

const JOB_LIMIT = 'The job running on runner box has exceeded the maximum execution time of 60 minutes.'
const STEP_LIMIT = "The action 'Run make' has timed out after 5 minutes."
const LOST = 'The self-hosted runner: box lost communication with the server. Anything in your workflow'
const DISK = "System.IO.IOException: No space left on device : '/opt/runner/_diag/Worker_1.log'"
const HEAP = 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory'
const ECHOED = `##[group]Run cat <<E\n\u001b[36;1mcat <<E\u001b[0m\n\u001b[36;1m##[error]${LOST}\u001b[0m\nshell: bash\n##[endgroup]`
const BILLING = 'The job was not started because recent account payments have failed'

describe('why a job failed', () => {
  test.each<[string, Job, readonly string[], readonly string[], Partial<CauseFound>]>([
    ['an exit code', failed, ['boom', exit(3)], [], { cause: 'exit_code', exitCode: 3, sentence: null }],
    ['a negative exit code', failed, [exit(-1)], [], { cause: 'exit_code', exitCode: -1 }],
    ['the last exit code of several', failed, [exit(3), exit(4)], [], { cause: 'exit_code', exitCode: 4 }],
    ['an exit code that only an annotation tells', failed, [], ['Process completed with exit code 5.'], { cause: 'exit_code', exitCode: 5 }],
    ['an error of an action', failed, ['##[error]Input required: path'], [], { cause: 'action_error', exitCode: null }],
    ['nothing known', failed, [], [], { cause: 'unknown', exitCode: null }],
    ['an exit code in plain output is none', failed, ['Process completed with exit code 3.'], [], { cause: 'unknown', exitCode: null }],
    ['the job’s time limit', cancelled, ['##[error]The operation was canceled.'], [JOB_LIMIT], { cause: 'timed_out', sentence: JOB_LIMIT }],
    ['GitHub says timed_out', aJob(1, 'a', 'timed_out'), [], [], { cause: 'timed_out', sentence: null }],
    ['the step’s time limit', failed, [`##[error]${STEP_LIMIT}`], [], { cause: 'timed_out', sentence: STEP_LIMIT }],
    ['the step’s time limit, from its annotation', failed, [], [STEP_LIMIT], { cause: 'timed_out', sentence: STEP_LIMIT }],
    ['somebody cancelled', cancelled, ['##[error]The operation was canceled.'], [], { cause: 'cancelled', exitCode: null }],
    ['a cancelled shell still tells its exit code', cancelled, [exit(143)], [], { cause: 'cancelled', exitCode: 143 }],
    ['the runner was lost', failed, [], [LOST], { cause: 'runner_lost', sentence: LOST }],
    ['the runner was shut down', failed, ['##[error]The runner has received a shutdown signal. This can happen'], [], { cause: 'runner_lost' }],
    ['a program that talks of a lost runner', failed, [LOST, exit(1)], [], { cause: 'exit_code' }],
    ['the job was refused', aJob(1, 'a', 'failure', neverRan), [], [BILLING], { cause: 'not_started', sentence: BILLING }],
    ['the job never started', aJob(1, 'a', 'failure', neverRan), [], [], { cause: 'not_started', sentence: null }],
    [
      'the job never started, GitHub says why',
      aJob(1, 'a', 'failure', neverRan),
      [],
      ['No runner\nmore'],
      { cause: 'not_started', sentence: 'No runner' }
    ],
    ['GitHub says startup_failure', aJob(1, 'a', 'startup_failure', neverRan), [], [], { cause: 'startup_failure' }],
    ['the runner’s disk was full', failed, [], [DISK], { cause: 'disk_full', sentence: DISK }],
    ['an action’s memory was used up', failed, [exit(1)], [HEAP], { cause: 'out_of_memory', sentence: HEAP }],
    ['an annotation of a full disk beside another one', failed, [exit(1)], [DISK, 'No tests were found'], { cause: 'exit_code' }],
    [
      'a test’s annotation that speaks of a full disk',
      failed,
      [exit(1)],
      ['expected "ENOSPC: no space left on device, write"'],
      { cause: 'exit_code' }
    ],
    ['a cancelled job with a full disk', cancelled, [], [DISK], { cause: 'cancelled' }],
    ['somebody killed it', failed, [exit(137)], [], { cause: 'exit_code', exitCode: 137 }],
    ['a script that prints what a lost runner would', failed, [ECHOED, exit(1)], [], { cause: 'exit_code' }],
    ['a test that speaks of a lost runner', failed, [`##[error]expected: ${LOST}`, exit(1)], [`expected: ${LOST}`], { cause: 'exit_code' }],
    ['a test that speaks of a time limit', failed, [exit(1)], [`expected: ${JOB_LIMIT}`], { cause: 'exit_code' }],
    ['memory is only a word of a failing test', failed, ['test "out of memory is told" failed', exit(1)], [], { cause: 'exit_code', exitCode: 1 }]
  ])('%s', (_, job, lines, annotations, expected) => {
    expect(
      find(
        job,
        lines,
        annotations.map((message) => anAnnotation(1, message))
      )
    ).toMatchObject(expected)
  })

  test('a step that never finished although the job did means a lost runner', () => {
    const steps = [aStep(1, 'Set up job', 'success'), aStep(2, 'Run make', null)]
    expect(find(aJob(1, 'a', 'failure', { steps }), [])).toMatchObject({ cause: 'runner_lost' })
  })

  test('without a failed step nothing in the log is blamed', () => {
    const steps = [aStep(1, 'Set up job', 'success')]
    expect(find(aJob(1, 'a', 'failure', { steps }), [exit(1)])).toEqual({ cause: 'unknown', exitCode: null, sentence: null })
    expect(find(aJob(1, 'a', 'cancelled', { steps }), [])).toMatchObject({ cause: 'cancelled' })
  })
})

test.each([
  [JOB_LIMIT, true],
  ['The operation was canceled.', false]
])('whether a cancelled job hit its time limit: %s', (message, expected) => {
  expect(hitTimeLimit(aJob(1, 'a', 'cancelled'), [anAnnotation(1, message)])).toBe(expected)
  expect(hitTimeLimit(aJob(1, 'a', 'failure'), [anAnnotation(1, message)])).toBe(false)
})
