/** What lines are compared by: the hash of a line's normalised text, as a person sees it. */
import { ECHO_PAINT, ISSUE_TAG } from '../../log/markers.ts'
import { visibleText, withoutTime } from '../../log/text.ts'
import { numberHash } from '../hash.ts'
import { normalise } from '../normalise.ts'

/** @param line as a person sees it; with the runner's tag or without */
export const keyOfLine = (line: string): number => {
  let untagged = line
  while (ISSUE_TAG.test(untagged)) untagged = untagged.replace(ISSUE_TAG, '')
  return numberHash(normalise(untagged))
}

/**
 * @param raw a line as it stands in a log
 * @returns null for a line of a script that the runner echoed: nothing has printed it
 */
export const keyOfRawLine = (raw: string): number | null => {
  const { text } = withoutTime(raw)
  return text.startsWith(ECHO_PAINT) ? null : keyOfLine(visibleText(text))
}
