/** Foreign text for a terminal: on one line, and with nothing in it that a terminal obeys or nobody sees. */
import { cutText } from '../../log/text.ts'
import { linkTarget, NO_TEXT } from '../escape.ts'
import { spelledOut } from '../visible.ts'

/** How a part looks. What it looks like, and whether there are colours at all, is up to the front end. */
export type Look = 'heading' | 'strong' | 'code' | 'error' | 'passed' | 'faint'

export type Style = (look: Look, text: string) => string

/**
 * Control characters, those that reorder text and those that have no width are written as their codes (`\u{1b}`), so that no text moves the
 * cursor, sets a title, makes a link or hides a part of itself. A tab becomes blanks: where it leads depends on what stands before it.
 *
 * @param max UTF-16 units of the text
 */
export const showLine = (text: string, max: number): string => spelledOut(cutText(text, max)).replaceAll('\t', '    ')

/** {@link showLine} of a name, which is never nothing. */
export const showName = (text: string, max: number): string => showLine(text.trim(), max) || NO_TEXT

/** An address as plain text, which terminals recognise by themselves; null when it is none to follow. Only ASCII, and no blank in it. */
export const showAddress = (url: string): string | null => {
  const target = linkTarget(url)
  return target === null ? null : showLine(target, Number.POSITIVE_INFINITY)
}
