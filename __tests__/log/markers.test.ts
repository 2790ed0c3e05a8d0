import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  EXIT_CODE,
  EXIT_CODE_OR_CANCEL,
  ISSUE_TAG,
  JOB_TIMED_OUT,
  mayBeMark,
  NOT_STARTED,
  RUNNER_LOST,
  STEP_TIMED_OUT,
  shapeOf
} from '../../src/log/markers.ts'
import { stripAnsi } from '../../src/log/text.ts'
import { cpuMsOf } from '../support/cpu-time.ts'

const mayBe = (text: string): boolean => {
  const bytes = new TextEncoder().encode(text)
  return mayBeMark(bytes, 0, bytes.length)
}

describe('the shapes of lines that the runner prints', () => {
  test.each([
    ['##[group]Run npm test', 'run'],
    ['##[group]Run actions/checkout@v5', 'run'],
    ["##[group]Pull down action image 'alpine:3'", 'pull'],
    ["##[group]Build container for action use: './Dockerfile'.", 'build'],
    ['##[group]Checking docker version', 'init_containers'],
    ['##[error]Process completed with exit code 1.', 'error'],
    ['##[start-action display=Inner;id=outer.inner]', 'start_action'],
    ['##[end-action id=outer.inner;outcome=failure;conclusion=failure;duration_ms=3]', 'end_action'],
    ['Complete job name: build (1)', 'job_name'],
    ['Prepare all required actions', 'prepare'],
    ['Post job cleanup.', 'post'],
    ['Print service container logs: abc_redis', 'stop_containers'],
    ['Stop and remove container: abc_redis', 'stop_containers'],
    ['Node 20 is being deprecated. This workflow is running with Node 24 by default. More.', 'notice'],
    ['A job started hook has been configured by the self-hosted runner administrator', 'hook'],
    ['Evaluate and set job outputs', 'complete'],
    ['Cleaning up orphan processes', 'complete']
  ])('%s', (text, kind) => {
    expect(shapeOf(text)).toBe(kind)
    expect(mayBe(text)).toBe(true)
  })

  test.each([['##[group]Running tests'], ['##[endgroup]'], [' ##[group]Run x'], ['##[warning]careful'], ['post job cleanup.'], ['']])(
    'an ordinary line has none: %s',
    (text) => {
      expect(shapeOf(text)).toBeNull()
    }
  )

  test('the cheap test of the bytes never hides a shape, wherever ANSI sequences stand in it', () => {
    const shape = fc.constantFrom('##[group]Run ', '##[error]', 'Post job cleanup.', 'Complete job name: ', 'Prepare all required actions', 'Prepare')
    const sequence = fc.constantFrom('\u001b[31m', '\u001b[K', '\u009b1m', '^[[0m', '\u001b', '^')
    fc.assert(
      fc.property(shape, sequence, fc.nat(30), fc.string(), (prefix, ansi, place, rest) => {
        const at = 1 + (place % prefix.length)
        const text = prefix.slice(0, at) + ansi + prefix.slice(at) + rest
        if (shapeOf(stripAnsi(text)) !== null) expect(mayBe(text)).toBe(true)
      })
    )
  })

  test('only the bytes between the offsets count', () => {
    const bytes = new TextEncoder().encode('Post job cleanup.')
    expect(mayBeMark(bytes, 0, bytes.length)).toBe(true)
    expect(mayBeMark(bytes, 0, bytes.length - 1)).toBe(false)
    expect(mayBeMark(bytes, 1, bytes.length)).toBe(false)
    expect(mayBeMark(bytes, bytes.length, bytes.length)).toBe(false)
  })

  test('most text needs no decoding', () => {
    for (const character of 'abcdefghijklmnopqrstuvwxyz0123456789 \t') expect(mayBe(character)).toBe(false)
    for (const text of ['Compiling x', 'PASS a.test.ts', '# comment', '##[endgroup]', 'Note: y', 'Successfully built'])
      expect(mayBe(text)).toBe(false)
  })
})

describe('the sentences that the runner and the service use', () => {
  test.each([
    [EXIT_CODE, 'Process completed with exit code 1.', true],
    [EXIT_CODE, 'Process completed with exit code -1073741819.', true],
    [EXIT_CODE, 'My Process completed with exit code 1.', false],
    [EXIT_CODE, 'Process completed with exit code 1. Or so', false],
    [EXIT_CODE_OR_CANCEL, 'The operation was canceled.', true],
    [EXIT_CODE_OR_CANCEL, 'A task was canceled.', true],
    [EXIT_CODE_OR_CANCEL, 'The operation was canceled by me', false],
    [STEP_TIMED_OUT, "The action 'Run it' has timed out after 5 minutes.", true],
    [STEP_TIMED_OUT, "The background step 'serve' has timed out after 5 minutes.", true],
    [STEP_TIMED_OUT, 'The action has timed out', false],
    [JOB_TIMED_OUT, 'The job running on runner GitHub Actions 2 has exceeded the maximum execution time of 360 minutes.', true],
    [JOB_TIMED_OUT, 'The job took its time', false],
    [RUNNER_LOST, 'The hosted runner: GitHub Actions 2 lost communication with the server. Anything in your workflow', true],
    [RUNNER_LOST, 'The self-hosted runner: box lost communication with the server.', true],
    [RUNNER_LOST, 'The runner has received a shutdown signal. This can happen', true],
    [RUNNER_LOST, 'The client lost communication with the server', false],
    [NOT_STARTED, 'The job was not started because recent account payments have failed', true],
    [NOT_STARTED, 'The job was not acquired by Runner of type hosted even after multiple attempts', true],
    [NOT_STARTED, 'The job was started', false],
    [ISSUE_TAG, '##[error]no', true],
    [ISSUE_TAG, 'x ##[error]no', false]
  ])('%s on %j: %s', (pattern, text, expected) => {
    expect(pattern.test(text)).toBe(expected)
  })

  test('a hostile line of a megabyte takes none of them long', () => {
    for (const pattern of [EXIT_CODE, EXIT_CODE_OR_CANCEL, STEP_TIMED_OUT, JOB_TIMED_OUT, RUNNER_LOST, NOT_STARTED, ISSUE_TAG]) {
      for (const piece of ["The action '", 'The hosted runner: ', 'Process completed with exit code 1', ' ']) {
        const line = piece.repeat(1_000_000 / piece.length)
        expect(cpuMsOf(() => pattern.test(line))).toBeLessThan(500)
      }
    }
  })
})
