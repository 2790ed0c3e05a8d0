/** What the reader must know about the report itself. */
import type { Note } from '../../model/report.ts'
import { type Block, heading, type Item, log, sentence } from './document.ts'
import { listOf } from './parts.ts'

const itemOf = ({ message }: Note): Item => {
  const [first = '', ...rest] = message.trim().split(/\r\n|\r|\n/)
  return { content: [sentence(first)], log: rest.length === 0 ? null : log(rest) }
}

/**
 * A list with its heading; empty without notes. Further lines of a note (a hint with YAML) stand below it.
 *
 * @param most how many are listed; the rest is counted
 */
export const notesSection = (notes: readonly Note[], most: number): readonly Block[] => {
  if (notes.length === 0) return []
  const rest = listOf([], notes.length - most, 'note')
  return [heading(3, 'Notes on this report'), { ...rest, items: [...notes.slice(0, most).map(itemOf), ...rest.items] }]
}
