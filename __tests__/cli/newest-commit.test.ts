import { describe, expect, test } from '@jest/globals'
import { describeCommit, findNewestCommit } from '../../src/cli/newest-commit.ts'
import type { WorkflowRun } from '../../src/model/run.ts'
import { aRun } from '../support/jobs.ts'

const OLD = 'a'.repeat(40)
const NEW = 'b'.repeat(40)
const runOf = (id: number, headSha: string, more: Partial<WorkflowRun> = {}): WorkflowRun =>
  aRun('failure', { id, headSha, createdAt: id * 1000, workflowId: id, ...more })
const idsOf = (runs: readonly WorkflowRun[]): readonly number[] => findNewestCommit(runs)?.failed.map(({ id }) => id) ?? []

describe('The newest commit', () => {
  test.each<readonly [string, readonly WorkflowRun[], readonly number[]]>([
    ['is that of the newest run, whatever the order of the list', [runOf(1, OLD), runOf(3, NEW), runOf(2, OLD)], [3]],
    [
      'has every failed workflow, newest first',
      [runOf(1, NEW), runOf(2, NEW, { conclusion: 'timed_out' }), runOf(3, NEW, { conclusion: 'startup_failure' })],
      [3, 2, 1]
    ],
    ['is passed over while none of its runs has completed', [runOf(2, NEW, { status: 'in_progress', conclusion: null }), runOf(1, OLD)], [1]],
    [
      'counts by its completed runs, though others still run',
      [runOf(3, NEW, { status: 'queued', conclusion: null }), runOf(2, NEW), runOf(1, OLD)],
      [2]
    ],
    ['counts by the newest run of a workflow', [runOf(1, NEW, { workflowId: 9 }), runOf(2, NEW, { workflowId: 9, conclusion: 'success' })], []],
    [
      'counts by each event of a workflow',
      [runOf(1, NEW, { workflowId: 9 }), runOf(2, NEW, { workflowId: 9, event: 'pull_request', conclusion: 'success' })],
      [1]
    ],
    ['may have nothing that failed', [runOf(1, NEW, { conclusion: 'success' }), runOf(2, NEW, { conclusion: 'cancelled' })], []]
  ])('%s', (_name, runs, expected) => {
    expect(idsOf(runs)).toEqual(expected)
  })

  test('is none without a completed run', () => {
    expect(findNewestCommit([])).toBeNull()
    expect(findNewestCommit([runOf(1, NEW, { status: 'in_progress', conclusion: null })])).toBeNull()
  })

  test.each([
    [{ failed: [runOf(1, NEW)], completed: 1, unfinished: 0 }, NEW, '1 of 1 workflow failed for bbbbbbb on main.'],
    [{ failed: [runOf(1, NEW)], completed: 3, unfinished: 1 }, null, '1 of 3 workflows failed for bbbbbbb on main. 1 has not completed.'],
    [
      { failed: [], completed: 2, unfinished: 2 },
      OLD,
      "No workflow failed for bbbbbbb on main: 2 completed. 2 have not completed. None of the branch's newest completed runs is of aaaaaaa, which is checked out."
    ]
  ])('is told with what it is not: %j', (commit, head, sentence) => {
    expect(describeCommit({ sha: NEW, older: new Set(), ...commit }, 'main', head)).toBe(sentence)
  })

  test('does not say of a checkout that is behind that its runs have not completed', () => {
    const commit = findNewestCommit([runOf(2, NEW), runOf(1, OLD)])
    expect(commit && describeCommit(commit, 'main', OLD)).toBe(
      '1 of 1 workflow failed for bbbbbbb on main. aaaaaaa, which is checked out, has older runs.'
    )
  })
})
