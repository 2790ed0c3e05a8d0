/** Why a job failed, as a word of the contract: from its steps, its annotations and its log together. */
import { EXIT_CODE, EXIT_CODE_OR_CANCEL, ISSUE_TAG, JOB_TIMED_OUT, NOT_STARTED, RUNNER_LOST, STEP_TIMED_OUT } from '../log/markers.ts'
import type { StepLine } from '../log/steps/step-lines.ts'
import type { Cause } from '../model/report.ts'
import type { Annotation, Job, Step } from '../model/run.ts'
import { type Exhausted, usedUp } from './exhausted.ts'
import { outputOf } from './prepared.ts'
import { CANCELLED, firstLine } from './without-log.ts'

export interface CauseFound {
  readonly cause: Cause
  readonly exitCode: number | null
  /** The sentence of GitHub or of the log that says so; null when the cause is derived. */
  readonly sentence: string | null
}

/**
 * What GitHub and the runner say. That the disk or the memory was used up only the step's own lines prove: `exhausted.ts`.
 *
 * @param step the failing step; null when none failed
 * @param lines the lines of that step, empty when they could not be read
 */
export const findCause = (job: Job, step: Step | null, lines: readonly StepLine[], annotations: readonly Annotation[]): CauseFound => {
  const told = (pattern: RegExp): string | null => annotations.find(({ message }) => pattern.test(message))?.message ?? null
  const errors = errorsIn(outputOf(lines))
  const logged = (pattern: RegExp): string | null => errors.find((text) => pattern.test(text)) ?? null
  const exit = exitCodeOf(errors) ?? exitCodeOf(annotations.map(({ message }) => message))

  const jobTimedOut = told(JOB_TIMED_OUT)
  if (jobTimedOut !== null || job.conclusion === 'timed_out') return { cause: 'timed_out', exitCode: exit, sentence: jobTimedOut }
  const lost = told(RUNNER_LOST) ?? logged(RUNNER_LOST)
  if (lost !== null) return { cause: 'runner_lost', exitCode: exit, sentence: lost }
  const notStarted = told(NOT_STARTED)
  if (notStarted !== null) return { cause: 'not_started', exitCode: null, sentence: notStarted }
  if (job.conclusion === 'startup_failure') return { cause: 'startup_failure', exitCode: null, sentence: null }
  if (job.steps.length === 0 && job.runnerName === null && job.status === 'completed' && job.createdAt !== null) {
    return { cause: 'not_started', exitCode: null, sentence: firstLine(annotations[0]?.message) }
  }
  const exhausted = job.conclusion === 'cancelled' ? null : exhaustedBy(annotations)
  if (exhausted !== null) return { ...exhausted, exitCode: exit }
  const stepTimedOut = logged(STEP_TIMED_OUT) ?? told(STEP_TIMED_OUT)
  if (stepTimedOut !== null || step?.conclusion === 'timed_out') return { cause: 'timed_out', exitCode: exit, sentence: stepTimedOut }
  if (step !== null && step.conclusion === null && job.status === 'completed') return { cause: 'runner_lost', exitCode: exit, sentence: null }
  if (step === null && (job.steps.length > 0 || lines.length === 0)) {
    return { cause: job.conclusion === 'cancelled' ? 'cancelled' : 'unknown', exitCode: null, sentence: null }
  }

  if (job.conclusion === 'cancelled' || step?.conclusion === 'cancelled' || CANCELLED.test(errors.at(-1) ?? ''))
    return { cause: 'cancelled', exitCode: exit, sentence: null }
  if (exit !== null) return { cause: 'exit_code', exitCode: exit, sentence: null }
  return { cause: errors.length > 0 ? 'action_error' : 'unknown', exitCode: null, sentence: null }
}

/** What GitHub or an action says of the step, where it says nothing else of it. */
const exhaustedBy = (annotations: readonly Annotation[]): Exhausted | null => {
  const said = annotations.flatMap(({ level, path, message }) => {
    const line = firstLine(message) ?? ''
    return level === 'failure' && path === NO_FILE && !EXIT_CODE_OR_CANCEL.test(line) ? [line] : []
  })
  const causes = new Set(said.map(usedUp))
  const [cause] = causes
  const [sentence] = said
  return cause === undefined || cause === null || sentence === undefined || causes.size > 1 ? null : { cause, sentence }
}

/** The path of an annotation that is about no file. */
const NO_FILE = '.github'

const errorsIn = (lines: readonly StepLine[]): readonly string[] =>
  lines.flatMap(({ text }) => (text.startsWith('##[error]') ? [text.replace(ISSUE_TAG, '')] : []))

/** What the last lines of a step alone tell, for one that there is no time for: its exit code. */
export const findCauseAtEnd = (lines: readonly StepLine[]): CauseFound => {
  const exit = exitCodeOf(errorsIn(lines.slice(-LAST_LINES)))
  return { cause: exit === null ? 'unknown' : 'exit_code', exitCode: exit, sentence: null }
}

/** The runner's last word on a step stands so near to its end. */
export const LAST_LINES = 400

const exitCodeOf = (messages: readonly string[]): number | null => {
  const code = messages.map((message) => EXIT_CODE.exec(message)?.[1]).findLast((found) => found !== undefined)
  return code === undefined ? null : Number(code)
}
