import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CriticalPathLink } from '../../../src/model/timing.ts'
import { renderCriticalPath } from '../support/sections.ts'

const aLink = (jobId: number, jobName: string, queueMs: number, durationMs: number, more: Partial<CriticalPathLink> = {}): CriticalPathLink => ({
  jobId,
  jobName,
  url: `https://github.com/octo-org/octo-repo/actions/runs/1/job/${jobId}`,
  queueMs,
  durationMs,
  share: (queueMs + durationMs) / 200_000,
  alternatives: 0,
  ...more
})

describe('The critical path', () => {
  test('is shown as a sentence and a table, marked as derived', () => {
    const links = [aLink(1, 'lint', 2_000, 18_000), aLink(2, 'build', 60_000, 80_000, { alternatives: 1 }), aLink(3, 'all', 1_000, 39_000)] as const
    expect(renderCriticalPath({ wallMs: 200_000, links })).toBe(`### Critical path

A chain of 3 jobs decided the 3m 20s of this run; \`build\` was 70 % of it. 1m 03s of the chain was waiting to start.

| Job | Queue | Duration | Share of the run |
| --- | --- | --- | --- |
| [\`lint\`](https://github.com/octo-org/octo-repo/actions/runs/1/job/1) | 2s | 18s | 10 % |
| [\`build\`](https://github.com/octo-org/octo-repo/actions/runs/1/job/2) (or 1 other job that ended then) | 1m 00s | 1m 20s | 70 % |
| [\`all\`](https://github.com/octo-org/octo-repo/actions/runs/1/job/3) | 1s | 39s | 20 % |

Derived from the times at which jobs were created and ended; GitHub does not tell which jobs a job needs.`)
  })

  test.each([
    { links: 10, folded: false, expected: false },
    { links: 11, folded: false, expected: true },
    { links: 3, folded: true, expected: true }
  ])('of $links jobs folds its table away, asked $folded: $expected', ({ links, folded, expected }) => {
    const rest = Array.from({ length: links - 1 }, (_, index) => aLink(index + 2, 'x', 0, 1_000))
    const text = renderCriticalPath({ wallMs: 200_000, links: [aLink(1, 'a', 0, 1_000), ...rest] }, folded)
    expect(text.includes('<details>')).toBe(expected)
  })

  test('is not shown when there is none, for one or two jobs, nor for a run of less than a minute', () => {
    expect(renderCriticalPath(null)).toBe('')
    expect(renderCriticalPath({ wallMs: 200_000, links: [aLink(1, 'a', 0, 1_000), aLink(2, 'b', 0, 1_000)] })).toBe('')
    expect(renderCriticalPath({ wallMs: 59_999, links: [aLink(1, 'a', 0, 59_000), aLink(2, 'b', 0, 1), aLink(3, 'c', 0, 1)] })).toBe('')
  })

  test('keeps hostile names in code', () => {
    const hostile = '`|</details>\n# @octocat ![x](https://e.example/x.png)'
    const text = renderCriticalPath({ wallMs: 200_000, links: [aLink(1, hostile, 0, 1_000), aLink(2, hostile, 0, 9_000), aLink(3, hostile, 0, 1)] })
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual(['### Critical path'])
    expect(text).toContain('`` `\\|</details>↵# @octocat')
  })

  test('is total', () => {
    const link = fc.record({
      jobId: fc.nat(),
      jobName: fc.string(),
      url: fc.string(),
      queueMs: fc.nat(),
      durationMs: fc.nat(),
      share: fc.double(),
      alternatives: fc.nat()
    })
    fc.assert(
      fc.property(link, fc.array(link), fc.nat(), (first, rest, wallMs) => {
        expect(renderCriticalPath({ wallMs, links: [first, ...rest] })).not.toContain('NaN')
      })
    )
  })
})
