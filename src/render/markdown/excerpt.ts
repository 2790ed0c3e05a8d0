/** The log lines of a failure as a fenced block that shows where lines are left out. */
import type { ExcerptLine } from '../../model/report.ts'
import { fenced } from '../escape.ts'
import { cutText } from '../visible.ts'
import { countOf } from '../words.ts'

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

const gap = (count: number | null): string => `⋯ ${count === null ? 'lines' : countOf(count, 'line')} left out`

/** Lines that are missing between two shown ones; null: nobody knows how many. */
const missing = (above: ExcerptLine | undefined, { line, leftOut = 0 }: ExcerptLine): number | null => {
  if (above === undefined) return 0
  return line !== null && above.line !== null ? Math.max(0, line - above.line - 1) : leftOut
}

/** The fenced block, or null when there is nothing to show. What is missing between two lines becomes `⋯ 12 lines left out`. */
export const renderExcerpt = (excerpt: readonly ExcerptLine[], limits: ExcerptLimits): string | null => {
  if (excerpt.length === 0 || limits.lines < 1) return null
  const { from, to } = mostUseful(excerpt, limits.lines)
  const shown: string[] = from > 0 ? [gap(from)] : []
  for (const [at, line] of excerpt.slice(from, to).entries()) {
    const count = at === 0 ? 0 : missing(excerpt[from + at - 1], line)
    if (count !== 0) shown.push(gap(count))
    shown.push(cutText(line.text, limits.lineLength))
  }
  if (to < excerpt.length) shown.push(gap(excerpt.length - to))
  return fenced(shown, 'text')
}
