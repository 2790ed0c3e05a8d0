/** Lines of an excerpt that repeat each other, shown once. */
import type { ExcerptLine } from '../../model/report.ts'

/** A line, and how often it came in a row. */
export interface Run {
  readonly first: ExcerptLine
  readonly last: ExcerptLine
  readonly count: number
}

/** Fewer in a row are shown as they are. */
const MANY = 3

/** Times of the day, dates, durations, and numbers that stand alone: not those of positions (`a.c:3`, `a.ts(3,7)`), of code (`3 | x`), or within names. */
const COUNTER =
  /(?<![\w:.[-]|\w\()(?:(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?Z?|\d{1,9}(?:[.,/-]\d{1,9}){0,9}(?: ?(?:%|[hm]|[mµn]?s|[kMG]i?B))?)(?![\w:[-]| ?\|)/g
const WORD = /\p{L}{3}/u

/** Beyond this two lines are told apart whatever they are. */
const COMPARED = 500

/** What two lines that repeat each other have in common; null: such lines are numbers, and their numbers tell something. */
const likeness = ({ text, kind }: ExcerptLine): string | null => {
  const same = text.slice(0, COMPARED).replace(COUNTER, '#').trim()
  return WORD.test(same) && text.length <= COMPARED ? `${kind} ${same}` : null
}

/**
 * Joins lines that say the same but for numbers and times, when there are several in a row.
 *
 * @param isNext whether a line comes directly behind another one
 */
export const joinRepeats = (excerpt: readonly ExcerptLine[], isNext: (above: ExcerptLine, line: ExcerptLine) => boolean): readonly Run[] => {
  const runs: ExcerptLine[][] = []
  let known: string | null = null
  for (const line of excerpt) {
    const key = likeness(line)
    const run = runs.at(-1)
    const above = run?.at(-1)
    if (run !== undefined && above !== undefined && key !== null && key === known && isNext(above, line)) run.push(line)
    else runs.push([line])
    known = key
  }
  return runs.flatMap((lines) => {
    const [first, last] = [lines[0], lines.at(-1)]
    const one = (line: ExcerptLine): Run => ({ first: line, last: line, count: 1 })
    return lines.length < MANY || first === undefined || last === undefined ? lines.map(one) : [{ first, last, count: lines.length }]
  })
}
