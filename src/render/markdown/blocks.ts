/** What sections are made of: tables, lists, folded parts. Everything that goes in is guarded already, but for titles. */
import { codeSpanInTable, htmlText } from '../escape.ts'
import { countOf } from '../numbers.ts'
import type { Shown } from '../words.ts'

/** Longer tables and lists are folded away. */
const OPEN_ROWS = 10

/** One below the other; empty ones are left out. */
export const joinBlocks = (blocks: readonly string[]): string => blocks.filter((block) => block !== '').join('\n\n')

/**
 * A part that is folded away until somebody opens it.
 *
 * @param title plain text
 * @param body Markdown; GitHub reads it as such only behind the blank line
 */
export const details = (title: string, body: string): string => detailsWith(htmlText(title), body)

/** @param title HTML that is already guarded */
export const detailsWith = (title: string, body: string): string => `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`

/** The body, folded away where it has more than ten rows. */
export const foldIfLong = (rows: number, title: string, body: string): string => (rows > OPEN_ROWS ? details(title, body) : body)

/** A GitHub table; every row has as many cells as the head. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** An icon and a word for a cell; a word that is not one of ours stands in a code span. */
export const stateCell = ({ icon, word }: Shown): string => `${icon} ${/^[a-z ,]+$/.test(word) ? word : codeSpanInTable(word)}`

/** A list; its last entry counts what is left out: `… and 3 more notes`, and says where it is. */
export const list = (entries: readonly string[], leftOut: number = 0, noun: string = '', where: string = ''): string =>
  [...entries, ...(leftOut > 0 ? [`… and ${countOf(leftOut, `more ${noun}`)}${where}`] : [])].map((entry) => `- ${entry}`).join('\n')
