import { describe, expect, test } from '@jest/globals'
import type { Failure, Report } from '../../../src/model/report.ts'
import { renderSummary } from '../../../src/render/markdown/summary.ts'
import { writeBlocks } from '../../../src/render/markdown/write.ts'
import { ALL, sectionsOf } from '../../../src/render/view/sections.ts'
import { aFailure, aJob, aReport, aStep, at } from '../support/build.ts'

const summaryOf = (report: Report): string => renderSummary(report, { timeline: true }).full
const bytesOf = (text: string): number => new TextEncoder().encode(text).byteLength

/** Jobs of a matrix, so many of which failed, each in its own way and with as many lines as are shown by default. */
const manyJobs = (count: number, failed: number): Report => {
  const jobs = Array.from({ length: count }, (_, index) =>
    aJob(index + 1, `test (ubuntu-latest, shard ${index})`, index < failed ? 'failure' : 'success', {
      startedAt: at(5 + (index % 50)),
      completedAt: at(100 + (index % 170)),
      labels: [index % 2 === 0 ? 'ubuntu-latest' : 'windows-latest'],
      steps: [
        aStep(1, 'Set up job', 'success', 5 + (index % 50), 60),
        aStep(3, 'Run tests', index < failed ? 'failure' : 'success', 60, 100 + (index % 170))
      ]
    })
  )
  return aReport(jobs, jobs.slice(0, failed).map(failureOf))
}

const failureOf = (job: ReturnType<typeof aJob>, index: number): Failure =>
  aFailure(job, {
    message: `test/case-${index}.test.ts: case ${index}: expected ${index}, received ${index + 1}`,
    excerpt: Array.from({ length: 30 }, (_, line) => ({
      line: 100 + line,
      text: `    at Object.check (test/case-${index}.test.ts:${line}:17) in the suite of case ${index}`,
      kind: line === 0 ? ('error' as const) : ('context' as const)
    }))
  })

/** How many lines are seen before anything is folded out. */
const openLines = (markdown: string): number => {
  let depth = 0
  let lines = 0
  for (const line of markdown.split('\n')) {
    if (line === '</details>') depth--
    else if (depth === 0 || (depth === 1 && line.startsWith('<summary>'))) lines++
    if (line.startsWith('<details')) depth++
  }
  return lines
}

describe('A summary is short', () => {
  test.each([
    { jobs: 1_000, failed: 0, most: 60_000 },
    { jobs: 1_000, failed: 40, most: 150_000 }
  ])('with at most $most bytes for $jobs jobs of which $failed failed', ({ jobs, failed, most }) => {
    expect(bytesOf(summaryOf(manyJobs(jobs, failed)))).toBeLessThanOrEqual(most)
  })

  test('to look at, even with forty different causes: a third at most of what it would be with every cause open', () => {
    const report = manyJobs(60, 40)
    const allOpen = Object.values(sectionsOf(report, { ...ALL, openFailures: Number.POSITIVE_INFINITY })).flat(2)
    expect(openLines(summaryOf(report))).toBeLessThanOrEqual(openLines(writeBlocks(allOpen)) / 3)
  })
})
