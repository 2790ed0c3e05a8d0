/** What of a report stands in a terminal, where nothing folds: why it failed; and where the time went, when nothing did. */
import type { Report } from '../../model/report.ts'
import type { Block } from '../view/document.ts'
import { ALL, sectionsOf } from '../view/sections.ts'

const MOST_ROWS = 20

export const terminalBlocks = (report: Report): readonly Block[] => {
  const hasFailed = report.failures.length > 0
  const found = sectionsOf(report, {
    ...ALL,
    openFailures: Number.POSITIVE_INFINITY,
    jobs: { onlyFailed: hasFailed, rows: MOST_ROWS },
    timeline: !hasFailed
  })
  const time = hasFailed ? [] : [found.hotSpots, found.criticalPath, found.jobs, found.timeline]
  const isOneJob = report.jobs.length === 1
  return [
    ...found.overview,
    ...found.causes,
    ...found.failures.flat(),
    ...found.currentJob,
    ...found.cancelled,
    ...(isOneJob ? [] : time.flat()),
    ...found.attempts,
    ...found.notes
  ]
}
