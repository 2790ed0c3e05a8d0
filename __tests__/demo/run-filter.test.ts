import { describe, expect, test } from '@jest/globals'
import { filterRuns } from '../../demo/github/run-filter.ts'

const run = (id: number, day: number, more: object = {}) => ({
  id,
  head_branch: 'main',
  event: 'push',
  status: 'completed',
  conclusion: 'success',
  created_at: `2026-01-0${day}T12:00:00Z`,
  ...more
})
const runs = [
  run(1, 1),
  run(4, 4, { status: 'in_progress', conclusion: null }),
  run(2, 2, { head_branch: 'feature', event: 'pull_request' }),
  run(3, 3, { conclusion: 'failure' })
]

describe("the filters of a workflow's runs", () => {
  test.each([
    ['none: newest first', {}, [4, 3, 2, 1]],
    ['a branch', { branch: 'feature' }, [2]],
    ['an event', { event: 'push' }, [4, 3, 1]],
    ['a status', { status: 'completed' }, [3, 2, 1]],
    ['a conclusion', { status: 'success' }, [2, 1]],
    ['before', { created: '<2026-01-03T12:00:00Z' }, [2, 1]],
    ['before or at', { created: '<=2026-01-03T12:00:00Z' }, [3, 2, 1]],
    ['after', { created: '>2026-01-03T12:00:00Z' }, [4]],
    ['after or at', { created: '>=2026-01-03T12:00:00Z' }, [4, 3]],
    ['a range', { created: '2026-01-02T00:00:00Z..2026-01-03T23:59:59Z' }, [3, 2]],
    ['an open range', { created: '2026-01-03T00:00:00Z..*' }, [4, 3]],
    ['what is no date', { created: 'yesterday' }, []]
  ])('%s', (_, query, ids) => {
    expect(filterRuns(runs, new URLSearchParams(query)).map(({ id }) => id)).toEqual(ids)
  })
})
