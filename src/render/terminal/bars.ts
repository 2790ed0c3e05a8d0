/** A timeline as bars of characters, one row a job. */
import stringWidth from 'string-width'
import type { Piece, Row } from '../view/document.ts'
import { type Look, type Style, showName } from './show.ts'
import { padded } from './table.ts'

const NAME_LIMIT = 80
const MOST_NAME = 32
const MOST_LABEL = 24

/** Told apart without colours, too. */
const DRAWN: Readonly<Record<Piece['look'], readonly [character: string, look: Look]>> = {
  wait: ['·', 'faint'],
  run: ['█', 'passed'],
  running: ['▒', 'passed'],
  failed: ['█', 'error'],
  cancelled: ['▒', 'error']
}

const WORDS: Readonly<Record<Piece['look'], string>> = { wait: 'queued', run: 'passed', running: 'running', failed: 'failed', cancelled: 'cancelled' }

/** What the bars of these looks mean, in one line; none for none. */
export const writeLegend = (looks: readonly Piece['look'][], style: Style): readonly string[] =>
  looks.length === 0 ? [] : [looks.map((look) => `${style(DRAWN[look][1], DRAWN[look][0])} ${WORDS[look]}`).join('  '), '']

/** @returns lines of at most `width` columns */
export const writeBars = (rows: readonly Row[], width: number, style: Style): readonly string[] => {
  const pieces = rows.flatMap((row) => row.pieces)
  const from = pieces.reduce((least, piece) => Math.min(least, piece.from), Number.POSITIVE_INFINITY)
  const to = pieces.reduce((most, piece) => Math.max(most, piece.to), 0)
  const names = rows.map(({ icon, name }) => `${icon} ${cutTo(showName(name, NAME_LIMIT), MOST_NAME)}`)
  const nameWidth = names.reduce((most, name) => Math.max(most, stringWidth(name)), 0)
  const room = Math.max(10, width - nameWidth - MOST_LABEL - 2)
  const column = (time: number): number => (to > from ? Math.round(((time - from) / (to - from)) * room) : 0)
  return rows.map(({ pieces }, row) => {
    let at = 0
    let bar = ''
    for (const [index, { from: begin, to: end, look }] of pieces.entries()) {
      const [character, style_] = DRAWN[look]
      // What is too short to be seen still has a place, and so have those behind it.
      const last = room - pieces.length + index
      const first = Math.max(at, Math.min(column(begin), last))
      const after = Math.max(first + 1, Math.min(column(end), last + 1))
      bar += ' '.repeat(first - at) + style(style_, character.repeat(after - first))
      at = after
    }
    const labels = pieces.map(({ label }) => label).filter((label) => label !== '')
    return `${padded(names[row] ?? '', nameWidth)} ${padded(bar, room)} ${style('faint', labels.join(', '))}`.trimEnd()
  })
}

/** Column by column, since one character may take two. */
const cutTo = (text: string, width: number): string => {
  if (stringWidth(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (stringWidth(kept + character) >= width) break
    kept += character
  }
  return `${kept}…`
}
