/** Where the time of a run went: found once, for every sink. */
import type { Job } from '../model/run.ts'
import type { RunTiming } from '../model/timing.ts'
import { findCriticalPath } from './critical-path.ts'
import { findHotSpots } from './hot-spots.ts'

/** @param counted the jobs that count, one execution each */
export const findRunTiming = (counted: readonly Job[]): RunTiming => ({ hotSpots: findHotSpots(counted), criticalPath: findCriticalPath(counted) })
