/** Step lines of a text, as the step reader gives them. */
import { type PreparedLine, prepareLines } from '../../../src/diagnose/prepared.ts'
import { indexTexts, type TextIndex } from '../../../src/diagnose/text-index.ts'
import type { StepLine } from '../../../src/log/steps/step-lines.ts'
import { visibleText } from '../../../src/log/text.ts'

/** Numbers begin at 100, so that an index is not mistaken for a line. */
export const FIRST = 100

export const stepLines = (text: string): readonly StepLine[] =>
  text
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .map((raw, at) => ({ number: FIRST + at, isTimed: true, continues: false, raw, text: visibleText(raw) }))

export const prepared = (text: string): readonly PreparedLine[] => prepareLines(stepLines(text))

/** The texts of prepared lines. */
export const textsOf = (lines: readonly PreparedLine[]): TextIndex => indexTexts(lines.map(({ untagged }) => untagged))
