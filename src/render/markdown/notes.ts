/** The last part of a summary: what the reader must know about the report itself. */
import type { Note } from '../../model/report.ts'
import { fenced, plainText } from '../escape.ts'
import { countOf } from '../words.ts'

const renderNote = ({ message }: Note): string => {
  const [first = '', ...rest] = message.trim().split(/\r\n|\r|\n/)
  const more = rest.length === 0 ? '' : `\n\n${fenced(rest, 'text').replace(/^/gm, '  ')}\n`
  return `- ${plainText(first)}${more}`
}

/**
 * A list with its heading; null without notes. Further lines of a note (a hint with YAML) stand in a block below it.
 *
 * @param most how many are listed; the rest is counted
 */
export const renderNotes = (notes: readonly Note[], most: number): string | null => {
  if (notes.length === 0) return null
  const lines = notes.slice(0, most).map(renderNote)
  const rest = notes.length - lines.length
  if (rest > 0) lines.push(`- … and ${countOf(rest, 'more note')}`)
  return `### Notes on this report\n\n${lines.join('\n').trimEnd()}`
}
