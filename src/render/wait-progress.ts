/** How a wait goes, as a line of the step's own log. */
import type { Job } from '../model/run.ts'
import { logLine } from './escape.ts'
import { countOf, firstNames, formatDuration } from './numbers.ts'
import { singleLine } from './visible.ts'

const NAMES = 5
const NAME_LIMIT = 100

/** `waiting for 3 jobs (1m 20s of 30m 00s): a, b, c`. Safe to print as it is. */
export const renderWaitProgress = (progress: {
  readonly unfinished: readonly Job[]
  readonly waitedMs: number
  readonly limitMs: number
}): string => {
  const { unfinished, waitedMs, limitMs } = progress
  const waited = formatDuration(Math.floor(waitedMs / 1000) * 1000)
  if (unfinished.length === 0) return logLine(`waited ${waited}: no other job is running`)
  const names = unfinished.map(({ name }) => singleLine(name, NAME_LIMIT))
  const time = `${waited} of ${formatDuration(limitMs)}`
  return logLine(`waiting for ${countOf(unfinished.length, 'job')} (${time}): ${firstNames(names, NAMES, 'job')}`)
}
