/** Durations, shares and counts as people read them. */

/** In milliseconds. */
export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

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

/** The shortest and the longest of these durations: `1m 02s to 3m 10s`; one alone where both read alike. */
export const formatRange = (times: readonly number[]): string => {
  const shortest = formatDuration(times.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY))
  const longest = formatDuration(times.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY))
  return shortest === longest ? shortest : `${shortest} to ${longest}`
}

/** A part from 0 to 1 in whole percent: `34 %`, `under 1 %`, `over 99 %`. Nothing is `0 %`, and so is what is no number. */
export const formatShare = (part: number): string => {
  if (!(part > 0)) return '0 %'
  if (part >= 1) return '100 %'
  const percent = Math.round(part * 100)
  if (percent === 0) return 'under 1 %'
  return percent === 100 ? 'over 99 %' : `${percent} %`
}

/** What stands where lines of a log are left out; null: nobody knows how many. */
export const gapWords = ({ lines, isBack = false }: { readonly lines: number | null; readonly isBack?: boolean }): string =>
  isBack ? '⋯ further up in the log' : `⋯ ${lines === null ? 'lines' : countOf(lines, 'line')} left out`

/** `1 job`, `2 jobs`. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** ` and 3 more jobs`, without a noun ` and 3 more`; empty for none. */
export const andMore = (rest: number, noun: string | null = null): string =>
  rest > 0 ? ` and ${noun === null ? `${rest} more` : countOf(rest, `more ${noun}`)}` : ''

/** The first of these names: `a, b and 3 more jobs`; without a noun `a, b and 3 more`. */
export const firstNames = (names: readonly string[], most: number, noun: string | null = null): string =>
  `${names.slice(0, most).join(', ')}${andMore(names.length - most, noun)}`
