/** Tables that fit: the widest columns are narrowed and their cells wrapped; where not even that is enough, each row becomes a list. */
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

const GAP = '  '
/** Narrower columns nobody can read. */
const LEAST = 8

/** Text at its left, blanks up to the width. */
export const padded = (text: string, width: number): string => `${text}${' '.repeat(Math.max(0, width - stringWidth(text)))}`

/**
 * @param head styled, as are the cells; none of them has a line break
 * @returns lines of at most `width` columns
 */
export const writeTable = (head: readonly string[], rows: readonly (readonly string[])[], width: number): readonly string[] => {
  const natural = head.map((_, column) => [head, ...rows].reduce((most, row) => Math.max(most, stringWidth(row[column] ?? '')), 0))
  const widths = narrowed(natural, width - GAP.length * (head.length - 1))
  return widths === null ? rows.flatMap((row) => asList(head, row, width)) : [head, ...rows].flatMap((row) => writeRow(row, widths))
}

/** The widths, the widest ones cut alike until they fit; null when they do not. */
const narrowed = (natural: readonly number[], room: number): readonly number[] | null => {
  const sumAt = (most: number): number => natural.reduce((sum, width) => sum + Math.min(width, most), 0)
  let most = natural.reduce((a, b) => Math.max(a, b), 0)
  while (most > LEAST && sumAt(most) > room) most--
  return sumAt(most) > room ? null : natural.map((width) => Math.min(width, most))
}

const writeRow = (row: readonly string[], widths: readonly number[]): readonly string[] => {
  const cells = widths.map((width, column) => wrapAnsi(row[column] ?? '', Math.max(1, width), { hard: true }).split('\n'))
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 0)
  return [...Array(height).keys()].map((line) =>
    cells
      .map((lines, column) => padded(lines[line] ?? '', widths[column] ?? 0))
      .join(GAP)
      .trimEnd()
  )
}

const asList = (head: readonly string[], row: readonly string[], width: number): readonly string[] => [
  ...row.flatMap((cell, column) => (stringWidth(cell) === 0 ? [] : wrapAnsi(`${head[column]}: ${cell}`, width, { hard: true }).split('\n'))),
  ''
]
