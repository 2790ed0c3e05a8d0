/** What the reader must know about the report itself: the notes at a summary's end, or the error that left no report. */

import { cutText } from '../../log/text.ts'
import type { Note } from '../../model/report.ts'
import { fenced, plainText } from '../escape.ts'
import { list } from './blocks.ts'

/** UTF-16 units of an error that are shown: it may quote an answer of any length. */
const ERROR_LIMIT = 60_000

const renderNote = ({ message }: Note): string => {
  const [first = '', ...rest] = message.trim().split(/\r\n|\r|\n/)
  return `${plainText(first)}${rest.length === 0 ? '' : `\n\n${fenced(rest, 'text').replace(/^/gm, '  ')}\n`}`
}

/**
 * A list with its heading; empty without notes. Further lines of a note (a hint with YAML) stand in a block below it.
 *
 * @param most how many are listed; the rest is counted
 */
export const renderNotes = (notes: readonly Note[], most: number): string =>
  notes.length === 0 ? '' : `### Notes on this report\n\n${list(notes.slice(0, most).map(renderNote), notes.length - most, 'note').trimEnd()}`

/**
 * The summary of a step that could not report, so that nobody must open the log.
 *
 * @param text the error with its hint; may quote foreign text
 */
export const renderError = (text: string): string =>
  `## ⚠️ Workflow Run Report could not report this run\n\n${fenced(cutText(text, ERROR_LIMIT).split('\n'), 'text')}\n`
