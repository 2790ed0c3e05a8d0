/** The lines of a step that its work printed: without the echoed header, and not beyond the error that ended it. */
import { EXIT_CODE_OR_CANCEL, ISSUE_TAG } from '../log/markers.ts'
import type { StepLine } from '../log/steps/step-lines.ts'

/** The header of a step (`##[group]Run …` to `##[endgroup]`) is at most so many lines long: a script is echoed in it. */
const MAX_HEADER = 2_000

/**
 * The echoed script is no output: the word "error" in it means nothing. Composite actions print such headers inside, too.
 * What stands behind the last line that says how the step ended is not why it failed.
 */
export const scopeLines = (lines: readonly StepLine[]): readonly StepLine[] => {
  const kept: StepLine[] = []
  let headerLeft = 0
  for (const line of lines) {
    if (headerLeft > 0) {
      headerLeft = line.text.startsWith('##[endgroup]') ? 0 : headerLeft - 1
    } else if (line.text.startsWith('##[group]Run ')) headerLeft = MAX_HEADER
    else if (!line.text.startsWith('##[endgroup]')) kept.push(line)
  }
  const end = kept.findLastIndex(({ text }) => ISSUE_TAG.test(text) && EXIT_CODE_OR_CANCEL.test(text.replace(ISSUE_TAG, '')))
  return end < 0 ? kept : kept.slice(0, end + 1)
}
