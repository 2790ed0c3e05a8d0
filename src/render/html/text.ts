/** The guards of the page: foreign text for a text node or a quoted attribute, and addresses that may be followed. */
import { escapeMarks, linkTarget, NO_TEXT, SENTENCE_LIMIT, SPAN_LIMIT } from '../escape.ts'
import { singleLine } from '../visible.ts'

/** Text for a text node or a quoted attribute. What nobody can see stays in it: see visible.ts. */
export const escapeHtml = (text: string): string => escapeMarks(text).replaceAll("'", '&#39;')

/** Any text as plain text on one line, at most `max` UTF-16 units of it; never empty. */
export const shownText = (text: string, max: number = SPAN_LIMIT): string => singleLine(text, max) || NO_TEXT

/** {@link shownText} as code. */
export const htmlCode = (text: string, max?: number): string => `<code>${escapeHtml(shownText(text, max))}</code>`

/** Code in a sentence: what stands between a pair of backticks. */
const CODE = /`([^`]+)`/

/** A sentence of ours that may quote foreign names; what stands in backticks is code. */
export const htmlSentence = (text: string): string =>
  singleLine(text, SENTENCE_LIMIT)
    .split(CODE)
    .map((part, index) => (index % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)))
    .join('')

/**
 * A link, or its content alone where the address is not one that may be followed.
 *
 * @param content HTML that is already guarded
 */
export const htmlLink = (content: string, url: string): string => {
  const target = linkTarget(url)
  return target === null ? content : `<a href="${escapeHtml(target)}" rel="noreferrer noopener">${content}</a>`
}
