/** From which size on a step is huge. */

/** The lines of longer steps, in bytes, are read in bulk: both ends whole, and of the middle what may matter. */
export const HUGE_STEP = 8_000_000
