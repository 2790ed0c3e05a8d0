import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { groupByCause, type Ungrouped } from '../../src/diagnose/group.ts'
import type { Finding } from '../../src/model/report.ts'
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
  lastLines: [],
  findings: [],
  otherFailedSteps: [],
  url: '',
  stepFirstLine: null,
  baseline: null,
  retry: { class: 'unknown', reason: 'Nothing tells.' },
  reproduction: null,
  allowedToFail: false,
  ...more
})
const groupsOf = (...failures: readonly Ungrouped[]): readonly (readonly number[])[] => groupByCause(failures).groups.map(({ jobIds }) => jobIds)

const finding = (file: string | null, more: Partial<Finding> = {}): Finding => ({
  severity: 'error',
  file,
  line: 3,
  column: null,
  code: null,
  message: '',
  source: 'tsc',
  logLine: 1,
  ...more
})
const found = (...findings: readonly Finding[]): Partial<Ungrouped> => ({ findings })
const leg = (name: string, step = 'Run make'): Partial<Ungrouped> => ({ jobName: name, step: { number: 2, name: step } })

describe('failures with one cause', () => {
  test.each([
    ['the same words', failure(1, 'no such file'), failure(2, 'no such file')],
    ['other numbers', failure(1, '2 of 87 tests failed: a'), failure(2, '3 of 90 tests failed: a')],
    ['another platform', failure(1, 'cannot open D:\\a\\r\\r\\x.c'), failure(2, 'cannot open /home/runner/work/r/r/x.c')],
    ['another job that met the same error in the same step', failure(1, 'x', leg('a')), failure(2, 'x', leg('b'))],
    ['legs of one matrix', failure(1, 'x', leg('test (ubuntu, 3.9)')), failure(2, 'x', leg('test (windows, 3.12)'))],
    ['another line of the file', failure(1, 'x', found(finding('a.ts', { line: 3 }))), failure(2, 'x', found(finding('a.ts', { line: 9 })))],
    [
      'the same file in other steps of other jobs',
      failure(1, 'x', { ...leg('a', 'Run make'), ...found(finding('a.ts')) }),
      failure(2, 'x', { ...leg('b', 'Run lint'), ...found(finding('a.ts')) })
    ],
    [
      'the same file elsewhere in a folder of the run',
      failure(1, 'x', found(finding('/tmp/build-1a/x.c'))),
      failure(2, 'x', found(finding('/tmp/build-2b/x.c')))
    ],
    [
      'other warnings beside the error',
      failure(1, 'x', found(finding('w.ts', { severity: 'warning' }), finding('a.ts'))),
      failure(2, 'x', found(finding('a.ts')))
    ],
    ['allowed to fail or not', failure(1, 'x'), failure(2, 'x', { allowedToFail: true })]
  ])('%s are one group', (_, one, other) => {
    expect(groupsOf(one, other)).toEqual([[1, 2]])
  })

  test.each([
    ['other words', failure(1, 'no such file'), failure(2, 'no such folder')],
    ['another cause', failure(1, 'killed'), failure(2, 'killed', { cause: 'out_of_memory' })],
    ['another code', failure(1, 'x', found(finding('a.ts', { code: 'TS2304' }))), failure(2, 'x', found(finding('a.ts', { code: 'TS2322' })))],
    [
      'the same name in another folder',
      failure(1, 'x', found(finding('packages/api/src/index.ts'))),
      failure(2, 'x', found(finding('packages/web/src/index.ts')))
    ],
    ['another tool', failure(1, 'x', found(finding('a.ts'))), failure(2, 'x', found(finding('a.ts', { source: 'eslint' })))],
    ['another tool without a finding', failure(1, 'x', { tool: 'npm' }), failure(2, 'x', { tool: 'yarn' })],
    ['another step, without a file', failure(1, 'x', leg('a', 'Run make')), failure(2, 'x', leg('a', 'Run lint'))],
    ['another job, of which nothing is known', failure(1, 'x', { ...leg('a'), excerpt: [] }), failure(2, 'x', { ...leg('b'), excerpt: [] })]
  ])('%s are two', (_, one, other) => {
    expect(groupsOf(one, other)).toEqual([[1], [2]])
  })

  test('a warning counts where the tool that failed told it', () => {
    const warned = (id: number, file: string, tool: string): Ungrouped => failure(id, 'x', { tool, ...found(finding(file, { severity: 'warning' })) })
    expect(groupsOf(warned(1, 'a.ts', 'tsc'), warned(2, 'b.ts', 'tsc'))).toEqual([[1], [2]])
    expect(groupsOf(warned(1, 'a.ts', 'make'), warned(2, 'b.ts', 'make'))).toEqual([[1, 2]])
  })

  test('40 jobs with 40 errors are 40 groups', () => {
    const failures = Array.from({ length: 40 }, (_, n) =>
      failure(n, `src/f${n}.ts:3: TS${2000 + n}: wrong`, found(finding(`src/f${n}.ts`, { code: `TS${2000 + n}` })))
    )
    expect(groupsOf(...failures)).toHaveLength(40)
  })

  describe('one whose log was not read', () => {
    const transient = { retry: { class: 'transient', reason: 'The network failed.' } } as const
    const unread = (id: number, job: Partial<Ungrouped>): Ungrouped => failure(id, 'exit code 1', { ...job, excerpt: [], isUnread: true })

    test('joins the group of its siblings, and is of their class', () => {
      const { failures, groups } = groupByCause([
        unread(1, leg('test (a)')),
        failure(2, 'x', { ...leg('test (b)'), ...transient }),
        failure(3, 'x', { ...leg('test (c)'), ...transient })
      ])
      expect(groups).toEqual([{ id: 'g1', message: 'x', jobIds: [1, 2, 3] }])
      expect(new Set(failures.map(({ fingerprint }) => fingerprint)).size).toBe(1)
      expect(failures[0]).toMatchObject({
        message: 'exit code 1',
        retry: {
          class: 'transient',
          isAdvised: true,
          reason: 'Its log was not read; of test (b), which failed in the same step: The network failed.'
        }
      })
    })

    test('is alike with others that were not read for the same reason, whatever step they failed in', () => {
      const why = { message: 'The log is gone.' }
      expect(groupsOf(unread(1, { ...leg('a'), ...why }), unread(2, { ...leg('b', 'Run lint'), ...why }), unread(3, leg('c')))).toEqual([[1, 2], [3]])
    })

    test.each([
      ['whose siblings failed in two ways', [failure(2, 'x', leg('test (b)')), failure(3, 'y', leg('test (c)'))]],
      ['whose siblings failed in another step', [failure(2, 'x', leg('test (b)', 'Run lint'))]],
      ['without siblings', [failure(2, 'x', leg('lint'))]]
    ])('%s is alone', (_, others) => {
      expect(groupsOf(unread(1, leg('test (a)')), ...others)[0]).toEqual([1])
    })
  })

  test('what names the tool is no part of the report', () => {
    expect(groupByCause([failure(1, 'x', { tool: 'npm' })]).failures[0]).not.toHaveProperty('tool')
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
