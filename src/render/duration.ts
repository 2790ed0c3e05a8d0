/** Durations as people read them. */

const SECOND = 1000
const UNKNOWN = '–'

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * A duration in milliseconds: `0s`, `820ms`, `12s`, `3m 05s`, `1h 02m`, `2d 03h 10m`. Parts below the last one shown are dropped.
 * Unknown (null, NaN, infinite) is `–`; negative is `0s`.
 */
export const formatDuration = (ms: number | null): string => {
  if (ms === null || !Number.isFinite(ms)) return UNKNOWN
  const whole = Math.round(ms)
  if (whole <= 0) return '0s'
  if (whole < SECOND) return `${whole}ms`
  const seconds = Math.floor(whole / SECOND)
  const minutes = Math.floor(seconds / 60)
  const hours = Math.floor(minutes / 60)
  const days = Math.floor(hours / 24)
  if (days > 0) return `${days}d ${two(hours % 24)}h ${two(minutes % 60)}m`
  if (hours > 0) return `${hours}h ${two(minutes % 60)}m`
  return minutes > 0 ? `${minutes}m ${two(seconds % 60)}s` : `${seconds}s`
}
