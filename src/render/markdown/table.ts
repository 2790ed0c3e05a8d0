/** Markdown tables whose cells are already guarded. */
import { codeSpanInTable } from '../escape.ts'
import type { Shown } from '../words.ts'

/** A GitHub table; every row has as many cells as the head. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** An icon and a word for a cell; a word that is not one of ours stands in a code span. */
export const stateCell = ({ icon, word }: Shown): string => `${icon} ${/^[a-z ,]+$/.test(word) ? word : codeSpanInTable(word)}`
