/** The summary of a step that could not report: the error itself, so that nobody must open the log. */
import { fenced } from './escape.ts'

/** @param text the error with its hint; may quote foreign text */
export const renderError = (text: string): string => `## ⚠️ Workflow Run Report could not report this run\n\n${fenced(text.split('\n'), 'text')}\n`
