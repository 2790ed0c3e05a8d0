/** What of a report stands in a terminal, where nothing folds: why it failed; and where the time went, when nothing did. */
import type { Report } from '../../model/report.ts'
import type { Block } from '../view/document.ts'
import { ALL, type Limits, sectionsOf } from '../view/sections.ts'

/** All causes are open, and few rows of jobs. */
const LIMITS: Limits = { ...ALL, openFailures: Number.POSITIVE_INFINITY, jobs: { onlyFailed: false, rows: 20 } }

/** @param rest where more is, in words that follow what is left out */
export const terminalBlocks = (report: Report, rest = ''): readonly Block[] => {
  const limits: Limits = { ...LIMITS, failure: { ...LIMITS.failure, rest } }
  const { overview, causes, failures, flaky, currentJob, cancelled, unfinished, hotSpots, criticalPath, jobs, timeline, attempts, notes } =
    sectionsOf(report, limits)
  const time = report.failures.length > 0 ? [] : [...hotSpots, ...criticalPath, ...jobs, ...timeline]
  return [...overview, ...causes, ...failures.flat(), ...flaky, ...currentJob, ...cancelled, ...unfinished, ...time, ...attempts, ...notes]
}
