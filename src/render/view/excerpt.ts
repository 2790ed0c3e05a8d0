/** The lines of a log that say why, as rows: where some are left out, what repeats itself, which positions are links. */
import { cutText } from '../../log/text.ts'
import type { ExcerptLine } from '../../model/report.ts'
import type { Log, LogGap, LogLine } from './document.ts'
import { linkedParts, type Place } from './positions.ts'
import { joinRepeats, type Run } from './repeats.ts'

/** How much of an excerpt is shown; Infinity for all of it. */
export interface ExcerptLimits {
  readonly lines: number
  /** UTF-16 units of one line. */
  readonly lineLength: number
}

/** Lines before the first error that are worth keeping when an excerpt must be cut. */
const LEAD_IN = 2

/** Where the part of so many rows begins that says most: just above the first error; the last ones when there is none. */
const firstShown = (rows: readonly Run[], most: number): number => {
  const error = rows.findIndex(({ first }) => first.kind === 'error')
  return Math.max(0, Math.min(rows.length - most, error < 0 ? rows.length : error - LEAD_IN))
}

/** Nothing for none; null: nobody knows how many. */
const gap = (lines: number | null): readonly LogGap[] => (lines === 0 ? [] : [{ kind: 'gap', lines }])

/** Lines that are missing between two shown ones; null: nobody knows how many. */
const missing = (above: ExcerptLine | undefined, { line, leftOut = 0 }: ExcerptLine): number | null => {
  if (above === undefined) return 0
  return line !== null && above.line !== null ? Math.max(0, line - above.line - 1) : leftOut
}

/**
 * What failed comes first, and counts that stand above it last. Where lines are left out is shown, and what repeats itself only once; null when
 * there is nothing to show.
 *
 * @param places positions that become links
 */
export const excerptLog = (excerpt: readonly ExcerptLine[], { lines, lineLength }: ExcerptLimits, places: readonly Place[] = []): Log | null => {
  if (excerpt.length === 0) return null
  const [counts, told] = partedCounts(excerpt)
  const rows = joinRepeats(told, (above, line) => missing(above, line) === 0)
  const from = firstShown(rows, lines)
  const shown = rows.slice(from, from + lines)
  const between = shown.flatMap(({ first, count }, index): readonly (LogLine | LogGap)[] => [
    ...gap(missing(shown[index - 1]?.last, first)),
    lineOf(first, count, cutText(first.text, lineLength), places)
  ])
  const above =
    counts.length === 0 || rows.length + counts.length > lines ? [] : counts.map((line) => lineOf(line, 1, cutText(line.text, lineLength), places))
  return {
    kind: 'log',
    rows: [
      ...gap(linesOf(rows.slice(0, from))),
      ...between,
      ...gap(linesOf(rows.slice(from + shown.length))),
      ...(above.length === 0 ? [] : [{ kind: 'gap', lines: null, isBack: true } as const, ...above])
    ]
  }
}

/** The counts that a tool prints before it tells what failed, and all other lines; no counts where there is nothing else. */
const partedCounts = (excerpt: readonly ExcerptLine[]): readonly [counts: readonly ExcerptLine[], told: readonly ExcerptLine[]] => {
  const end = Math.max(
    0,
    excerpt.findIndex(({ isCount }) => isCount !== true)
  )
  return [excerpt.slice(0, end), excerpt.slice(end)]
}

const lineOf = ({ line, kind, isNew = null }: ExcerptLine, count: number, text: string, places: readonly Place[]): LogLine => ({
  kind: 'line',
  line,
  text,
  look: kind,
  count,
  isNew,
  links: linkedParts(text, places)
})

const linesOf = (rows: readonly Run[]): number => rows.reduce((sum, { count }) => sum + count, 0)
