/** A part of a summary that is folded away until somebody opens it. */
import { htmlText } from '../escape.ts'

/**
 * @param title plain text
 * @param body Markdown; GitHub reads it as such only behind the blank line
 */
export const details = (title: string, body: string): string => `<details>\n<summary>${htmlText(title)}</summary>\n\n${body}\n\n</details>`
