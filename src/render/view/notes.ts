/** What the reader must know about the report itself. */
import type { Note } from '../../model/report.ts'
import { type Block, heading, type Item, sentence } from './document.ts'
import { adviceBlocks, listOf } from './parts.ts'

const itemOf = ({ message }: Note): Item => {
  const [first = '', ...rest] = message.trim().split(/\r\n|\r|\n/)
  return { content: [sentence(first)], blocks: adviceBlocks(rest.join('\n')) }
}

/** Those that say what no failure says. */
export const notesToShow = (notes: readonly Note[]): readonly Note[] => notes.filter(({ data }) => data?.told_by !== 'failures')

/**
 * A list with its heading; empty without notes. Further lines of a note (a hint with YAML) stand below it.
 *
 * @param most how many are listed; the rest is counted
 */
export const notesSection = (notes: readonly Note[], most: number): readonly Block[] => {
  const shown = notesToShow(notes)
  if (shown.length === 0) return []
  const rest = listOf([], shown.length - most, 'note')
  return [heading(3, 'Notes on this report'), { ...rest, items: [...shown.slice(0, most).map(itemOf), ...rest.items] }]
}
