/** How to get a failing step on one's own machine: what its own head in the log says. */
import { legOf } from '../../jobs/names.ts'
import { ISSUE_TAG } from '../../log/markers.ts'
import type { StepLines } from '../../log/steps/cut.ts'
import type { StepLine } from '../../log/steps/step-lines.ts'
import type { Reproduction } from '../../model/follow-up.ts'
import { headerAt, type StepHeader } from '../step-header.ts'

/** A failing step and its job. */
export interface StepToReproduce {
  readonly jobName: string
  readonly lines: readonly StepLine[]
  /** Whether the lines' numbers are those of the log. Parts of a log begin with the step, though its place is not known. */
  readonly isNumbered: boolean
  /** null: where the step stands in the log is not known. */
  readonly cut: Pick<StepLines, 'certainty' | 'firstLine'> | null
  /** The image of the job's container. */
  readonly container: string | null
}

/** A longer script is not told: a part of one would do something else. */
const MAX_SCRIPT = 65_536

/**
 * What the log says of how to run the step; null for a step that uses an action, and where its head is not in the log for certain.
 *
 * @param testCommand asked for only when there is a script
 */
export const findReproduction = (step: StepToReproduce, testCommand: (script: readonly string[]) => string | null): Reproduction | null => {
  const { jobName, lines, container } = step
  const header = ownHeader(step)
  const script = header?.script?.join('\n') ?? ''
  if (header === null || header.script === null || script.trim() === '' || script.length > MAX_SCRIPT) return null
  return {
    script,
    shell: header.shell,
    workingDirectory: workingDirectoryIn(lines),
    container,
    leg: legOf(jobName),
    env: header.env,
    testCommand: testCommand(header.script)
  }
}

const ownHeader = ({ lines, isNumbered, cut }: StepToReproduce): StepHeader | null => {
  if (cut === null || (isNumbered && lines[0]?.number !== cut.firstLine)) return null
  return isNumbered && cut.certainty === 'window' ? onlyHeader(lines) : headerAt(lines, 0)
}

/** Of lines among which those of other steps may be: the header, if there is but one. */
const onlyHeader = (lines: readonly StepLine[]): StepHeader | null => {
  let only: StepHeader | null = null
  for (let at = 0; at < lines.length; at++) {
    const header = headerAt(lines, at)
    if (header === null) continue
    if (only !== null) return null
    only = header
    at = header.end
  }
  return only
}

/** The runner's own word where it could not even start the shell (ProcessInvoker.cs). */
const NOT_STARTED = /^An error occurred trying to start process '[^']{1,1000}' with working directory '([^']{1,1000})'/
/** That ends the step. */
const LAST = 20

const workingDirectoryIn = (lines: readonly StepLine[]): string | null => {
  for (const { text } of lines.slice(-LAST)) {
    const match = ISSUE_TAG.test(text) ? NOT_STARTED.exec(text.replace(ISSUE_TAG, '').slice(0, 2_100)) : null
    if (match?.[1] !== undefined) return match[1]
  }
  return null
}
