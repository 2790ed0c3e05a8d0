/** Times as JSON has them. */
import type { EpochMs } from '../model/run.ts'
import { isKnown } from '../timing/durations.ts'

const DAY_MS = 86_400_000
const TWO_DIGITS = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'))
const two = (value: number): string => TWO_DIGITS[value] ?? ''

/** The last day that was written, since mostly all times of a report are of one: day number and `2026-01-31T`. */
let known: readonly [day: number, text: string] = [0, '1970-01-01T']

/** `2026-01-31T09:05:01Z`, with a fraction only where there is one; null for a time that is no time. */
export const isoTime = (time: EpochMs | null): string | null => {
  if (!isKnown(time)) return null
  if (time % 1000 !== 0) return new Date(time).toISOString().replace('.000Z', 'Z')
  const day = Math.floor(time / DAY_MS)
  if (day !== known[0]) known = [day, new Date(time).toISOString().replace(/T.*/, 'T')]
  const seconds = (time - day * DAY_MS) / 1000
  return `${known[1]}${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}Z`
}
