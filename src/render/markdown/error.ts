/** The summary of a step that left no report. Loaded at the start, so it needs little. */
import { cutText } from '../../log/text.ts'
import { adviceOf } from '../advice.ts'
import { fenced, plainText } from '../escape.ts'
import { spelledOut } from '../visible.ts'

/** UTF-16 units of an error that are shown: it may quote an answer of any length. */
const ERROR_LIMIT = 60_000

/**
 * The summary of a step that could not report, so that nobody must open the log.
 *
 * @param text the error with its hint; may quote foreign text
 */
export const renderError = (text: string): string =>
  `${[
    '## ⚠️ Workflow Run Report could not report this run',
    ...adviceOf(cutText(text, ERROR_LIMIT)).map((part) => (part.kind === 'sentence' ? plainText(part.text) : fenced(part.lines, 'text', spelledOut)))
  ].join('\n\n')}\n`
