/** Where the time of a run went: found once, for every sink. */
import type { Job } from '../model/run.ts'
import type { CriticalPath, HotSpots } from '../model/timing.ts'
import { findCriticalPath } from './critical-path.ts'
import { findHotSpots } from './hot-spots.ts'

export interface RunTiming {
  readonly hotSpots: HotSpots
  /** Null when the times do not tell it. */
  readonly criticalPath: CriticalPath | null
}

/** @param counted the jobs that count, one execution each */
export const findRunTiming = (counted: readonly Job[]): RunTiming => ({ hotSpots: findHotSpots(counted), criticalPath: findCriticalPath(counted) })
