/** The log lines of a failure as a fenced block that shows where lines are left out. */
import type { ExcerptLine } from '../model/report.ts'
import { fenced } from './escape.ts'
import { cutText } from './visible.ts'
import { countOf } from './words.ts'

/** How much of an excerpt is shown; Infinity for all of it. */
export interface ExcerptLimits {
  readonly lines: number
  /** UTF-16 units of one line. */
  readonly lineLength: number
}

/** Lines before the first error that are worth keeping when an excerpt must be cut. */
const LEAD_IN = 2

/** The part that says most: from just above the first error; the end when there is none. */
const mostUseful = (excerpt: readonly ExcerptLine[], lines: number): { readonly from: number; readonly to: number } => {
  if (excerpt.length <= lines) return { from: 0, to: excerpt.length }
  const error = excerpt.findIndex((line) => line.kind === 'error')
  const wanted = error < 0 ? excerpt.length - lines : Math.max(0, error - Math.min(LEAD_IN, lines - 1))
  const from = Math.min(wanted, excerpt.length - lines)
  return { from, to: from + lines }
}

const gap = (count: number): string => `⋯ ${countOf(count, 'line')} left out`

/** The fenced block, or null when there is nothing to show. A jump in the line numbers becomes `⋯ 12 lines left out`. */
export const renderExcerpt = (excerpt: readonly ExcerptLine[], limits: ExcerptLimits): string | null => {
  if (excerpt.length === 0 || limits.lines < 1) return null
  const { from, to } = mostUseful(excerpt, limits.lines)
  const shown: string[] = from > 0 ? [gap(from)] : []
  let previous: number | null = null
  for (const { line, text } of excerpt.slice(from, to)) {
    if (line !== null && previous !== null && line > previous + 1) shown.push(gap(line - previous - 1))
    shown.push(cutText(text, limits.lineLength))
    previous = line
  }
  if (to < excerpt.length) shown.push(gap(excerpt.length - to))
  return fenced(shown, 'text')
}
