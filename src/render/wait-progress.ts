/** How a wait goes, as a line of the step's own log or of a terminal. */
import type { Job } from '../model/run.ts'
import { logLine } from './escape.ts'
import { countOf, firstNames, formatDuration } from './numbers.ts'
import { singleLine } from './visible.ts'

const NAMES = 5
const NAME_LIMIT = 100

interface Progress {
  readonly unfinished: readonly Job[]
  readonly waitedMs: number
  readonly limitMs: number
}

/** {@link describeWait}, safe to print in a step as it is. */
export const renderWaitProgress = (progress: Progress): string => logLine(describeWait(progress))

/** `waiting for 3 jobs (1m 20s of 30m 00s): a, b, c`, on one line and without control characters. */
export const describeWait = ({ unfinished, waitedMs, limitMs }: Progress): string => {
  const waited = formatDuration(Math.floor(waitedMs / 1000) * 1000)
  if (unfinished.length === 0) return `waited ${waited}: no other job is running`
  const names = unfinished.map(({ name }) => singleLine(name, NAME_LIMIT))
  const time = `${waited} of ${formatDuration(limitMs)}`
  return `waiting for ${countOf(unfinished.length, 'job')} (${time}): ${firstNames(names, NAMES, 'job')}`
}
