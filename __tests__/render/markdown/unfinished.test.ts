import { describe, expect, test } from '@jest/globals'
import type { ReportedJob } from '../../../src/model/report.ts'
import { aJob, aReport, aStep, at } from '../support/build.ts'
import { renderUnfinished } from '../support/sections.ts'

const READ_AT = 730
const linesOf = (...jobs: readonly ReportedJob[]): readonly string[] => renderUnfinished(aReport(jobs, [], { readAt: at(READ_AT) })).split('\n')
const running = (id: number, name: string, since: number, step = 'Run npm test'): ReportedJob =>
  aJob(id, name, null, { steps: [aStep(1, 'Set up job', 'success', 4, since), aStep(2, step, null, since, null)] })
const waiting = (id: number, name: string, status: string, since: number | null): ReportedJob =>
  aJob(id, name, null, { status, createdAt: since === null ? null : at(since), startedAt: null, runnerName: null })

describe('Jobs that have not ended', () => {
  test('are told with the step that runs, or what they wait for; those that run first, the longest first', () => {
    const jobs = [
      waiting(1, 'package', 'queued', 1),
      waiting(2, 'deploy', 'waiting', 330),
      waiting(3, 'publish', 'pending', 400),
      running(4, 'test (22)', 7),
      aJob(5, 'build', 'success')
    ]
    expect(linesOf(...jobs)).toEqual([
      '### Still running or waiting',
      '',
      '- `Run npm test` of `test (22)` has been running for 12m 03s',
      '- `package` has been waiting 12m 09s for a runner (`ubuntu-latest`)',
      '- `deploy` has been waiting 6m 40s for an approval or another deployment protection rule',
      '- `publish` has been waiting 5m 30s for its concurrency group'
    ])
  })

  test('are one line where they do the same', () => {
    const jobs = [
      running(1, 'test (20)', 130),
      running(2, 'test (22)', 7),
      waiting(3, 'a', 'queued', 700),
      waiting(4, 'b', 'queued', 100),
      aJob(5, 'c', null),
      aJob(6, 'd', null, { startedAt: at(10) })
    ]
    expect(linesOf(...jobs).slice(2)).toEqual([
      '- `c`, `d` have been running for 12m 00s to 12m 06s',
      '- `Run npm test` has been running for 10m 00s to 12m 03s in `test (20)`, `test (22)`',
      '- `a`, `b` have been waiting 30s to 10m 30s for a runner (`ubuntu-latest`)'
    ])
  })

  test('are called waiting where none runs, and have no age where none is known', () => {
    const lines = linesOf(waiting(1, 'a', 'queued', null), waiting(2, 'b', 'requested', 0), waiting(3, 'c', 'waiting', READ_AT + 5))
    expect(lines).toEqual([
      '### Waiting',
      '',
      '- `b` is `requested`',
      '- `a` is waiting for a runner (`ubuntu-latest`)',
      '- `c` is waiting for an approval or another deployment protection rule'
    ])
  })

  test('are counted where they are too many', () => {
    const lines = linesOf(...Array.from({ length: 30 }, (_, index) => running(index, `job ${index}`, 7 + index, `Step ${index}`)))
    expect(lines).toHaveLength(13)
    expect(lines.at(2)).toBe('- `Step 0` of `job 0` has been running for 12m 03s')
    expect(lines.at(-1)).toBe('- … and 20 more jobs')
  })

  test('are not spoken of where all have ended', () => {
    expect(linesOf(aJob(1, 'a', 'success'), aJob(2, 'b', null, { superseded: true }))).toEqual([''])
  })
})
