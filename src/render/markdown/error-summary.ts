/** The summary of a step that could not report: the error itself, so that nobody must open the log. */
import { fenced } from '../escape.ts'
import { cutText } from '../visible.ts'

/** UTF-16 units of the error that are shown: an error may quote an answer of any length. */
const TEXT_LIMIT = 60_000

/** @param text the error with its hint; may quote foreign text */
export const renderError = (text: string): string =>
  `## ⚠️ Workflow Run Report could not report this run\n\n${fenced(cutText(text, TEXT_LIMIT).split('\n'), 'text')}\n`
