import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { groupByCause, type Ungrouped } from '../../src/diagnose/group.ts'
import { anyCharacter } from '../support/any-text.ts'
import { cpuMsOf } from '../support/cpu-time.ts'

const failure = (jobId: number | null, message: string, more: Partial<Ungrouped> = {}): Ungrouped => ({
  jobId,
  jobName: 'a',
  attempt: 1,
  step: { number: 2, name: 'Run make' },
  cause: 'exit_code',
  exitCode: 1,
  message,
  excerpt: [{ line: 1, text: message, kind: 'error' }],
  findings: [],
  otherFailedSteps: [],
  url: '',
  stepFirstLine: null,
  allowedToFail: false,
  ...more
})
const groupsOf = (...failures: readonly Ungrouped[]): readonly (readonly number[])[] => groupByCause(failures).groups.map(({ jobIds }) => jobIds)

describe('failures with one cause', () => {
  test.each([
    ['the same words', 'no such file', 'no such file'],
    ['other numbers', 'expected 3 but got 14', 'expected 7 but got 1.5'],
    ['another time', 'failed after 12:30:01', 'failed after 1:02:03'],
    ['another commit', 'merge of 4f2a9d1c0b failed', 'merge of c0ffee1234 failed'],
    ['another folder', 'cannot open /home/runner/work/a/a/x.c', 'cannot open /Users/runner/work/a/a/x.c'],
    ['another platform', 'cannot open D:\\a\\r\\r\\x.c', 'cannot open /home/runner/work/r/r/x.c'],
    ['other capitals and blanks', 'No  such file', 'no such file']
  ])('%s are one group', (_, one, other) => {
    expect(groupsOf(failure(1, one), failure(2, other))).toEqual([[1, 2]])
  })

  test.each([
    ['other words', failure(1, 'no such file'), failure(2, 'no such folder')],
    ['another cause', failure(1, 'killed'), failure(2, 'killed', { cause: 'out_of_memory' })],
    ['allowed to fail or not', failure(1, 'x'), failure(2, 'x', { allowedToFail: true })],
    ['another file', failure(1, 'cannot open /a/x.c'), failure(2, 'cannot open /a/y.c')],
    [
      'another step, when nothing but the exit code is known',
      failure(1, 'Exit code 1', { excerpt: [] }),
      failure(2, 'Exit code 1', { excerpt: [], step: { number: 3, name: 'Run lint' } })
    ]
  ])('%s are two', (_, one, other) => {
    expect(groupsOf(one, other)).toEqual([[1], [2]])
  })

  test('the same cause in differently named steps is one', () => {
    expect(groupsOf(failure(1, 'x'), failure(2, 'x', { step: { number: 3, name: 'Run lint' } }))).toEqual([[1, 2]])
  })

  test('groups are in the order of their first member, whose message they bear', () => {
    const { groups, failures } = groupByCause([failure(1, 'b 1'), failure(2, 'a'), failure(3, 'b 2')])
    expect(groups).toEqual([
      { id: 'g1', message: 'b 1', jobIds: [1, 3] },
      { id: 'g2', message: 'a', jobIds: [2] }
    ])
    expect(failures.map(({ group }) => group)).toEqual(['g1', 'g2', 'g1'])
  })

  test('a failure without a job is a group without jobs', () => {
    expect(groupsOf(failure(null, 'x'))).toEqual([[]])
  })

  test('every failure is in exactly one group, whatever the messages', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: anyCharacter })), (messages) => {
        const { groups, failures } = groupByCause(messages.map((message, index) => failure(index + 1, message)))
        expect(groups.flatMap(({ jobIds }) => jobIds).sort((a, b) => a - b)).toEqual(messages.map((_, index) => index + 1))
        for (const { jobId, group } of failures) expect(groups.find(({ id }) => id === group)?.jobIds).toContain(jobId)
      })
    )
  })

  test('a hostile message of a megabyte takes no time', () => {
    for (const piece of ['/a', '/a.b@', 'deadbee', '1.', '1:', 'a:/', ' ', '\\']) {
      const failures = [failure(1, piece.repeat(1_000_000 / piece.length))]
      expect(cpuMsOf(() => groupByCause(failures))).toBeLessThan(1_000)
    }
  })
})
