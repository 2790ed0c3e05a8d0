/** Where the time of a run went: found once, for every sink. */
import type { Report } from '../model/report.ts'
import type { CriticalPath, HotSpots } from '../model/timing.ts'
import { findCriticalPath } from '../timing/critical-path.ts'
import { findHotSpots } from '../timing/hot-spots.ts'
import { countedJobs } from './counted.ts'

export interface RunTiming {
  readonly hotSpots: HotSpots
  /** Null when the times do not tell it. */
  readonly criticalPath: CriticalPath | null
}

export const findRunTiming = (report: Report): RunTiming => {
  const counted = countedJobs(report)
  return { hotSpots: findHotSpots(counted), criticalPath: findCriticalPath(counted) }
}
