/** What is left to say of a failure that nothing explains: how it ended, and by which command, where that is certain. */
import { cutText } from '../../log/text.ts'
import type { Job, Step } from '../../model/run.ts'
import type { CauseFound } from '../cause.ts'
import type { Evidence } from '../evidence.ts'
import { exitCodeInWords, SIGKILL_EXIT, toolOf, toolThatEnds } from '../exit-codes.ts'
import { onlyCommandOf } from '../silent-command.ts'
import type { Ran } from '../what-ran.ts'
import { compose } from './compose.ts'
import { plain } from './telling.ts'

export interface Unexplained {
  readonly job: Job
  readonly step: Step | null
  readonly cause: CauseFound
  /** Why the job's log was not read; null when it was. */
  readonly unreadBecause: string | null
  readonly evidence: Evidence
  /** Explaining the log was given up: what there is of evidence is not all. */
  readonly isCutShort: boolean
  /** The command that ended the step, where that is certain; asked for only where nothing else is known. */
  readonly silentCommand: () => string | null
  /** The step's script, where it is known. */
  readonly script: () => readonly string[]
  /** What the job's token may do: `contents: read`; empty when nobody knows. */
  readonly permissions: readonly string[]
  /** What printed the line at an index. */
  readonly ranAt: (at: number) => Ran
}

export const withoutReason = (input: Unexplained): string => {
  const { job, step, cause, unreadBecause, isCutShort, evidence } = input
  if (step === null && job.steps.length > 0) return 'The job failed although every step succeeded'
  if (unreadBecause !== null) return unreadBecause
  const ended = howEnded(cause.exitCode, step)
  if (isCutShort) return firstFinding(evidence) ?? `${ended}, and its log was not explained to its end`
  return cause.exitCode === null || cause.exitCode === SIGKILL_EXIT ? `${ended}${NOT_SAID}${lastLine(evidence)}` : silent(cause.exitCode, input)
}

const NOT_SAID = ', and nothing in the log says why'

const howEnded = (exitCode: number | null, step: Step | null): string => {
  if (exitCode === SIGKILL_EXIT) return 'The process was killed (SIGKILL, exit code 137), perhaps for lack of memory'
  if (exitCode !== null) return `Exit code ${exitCode}`
  return step === null ? 'The job failed' : 'The step failed'
}

/** The command and its exit code, in words where its tool's manual, the shell or the system has some. */
const silent = (exitCode: number, { silentCommand, script, evidence }: Unexplained): string => {
  const certain = silentCommand()
  const tool = certain === null ? toolThatEnds(exitCode, script()) : toolOf(certain)
  const command = certain ?? (tool === null ? null : onlyCommandOf(tool, script()))
  const subject = command === null ? tool : cutText(command, MAX_COMMAND)
  const words = exitCodeInWords(exitCode, tool)
  if (words !== null) return `${subject === null ? '' : `${subject}: `}${words} (exit code ${exitCode})${lastLine(evidence)}`
  return `${subject === null ? 'Exit' : `${subject}: exit`} code ${exitCode}${NOT_SAID}${lastLine(evidence)}`
}

/** Characters of the last line that are looked at, and of a command that are shown: its beginning names the program. */
const LAST_LINE = 200
const MAX_COMMAND = 80

const lastLine = ({ lines }: Evidence): string => {
  const last = lines.findLast(({ tag, untagged }) => tag === null && /[A-Za-z]{3}/.test(untagged))
  return last === undefined ? '' : `. The last line is: ${undecorated(last.untagged.slice(0, LAST_LINE))}`
}

/** Without the lines that some tools draw around their words. */
const undecorated = (text: string): string =>
  text
    .trim()
    .replace(/^[=*#-]{3,200}/, '')
    .replace(/(?<![=*#-])[=*#-]{3,200}$/, '')
    .trim()

/** The first error that a matcher found, where nothing has judged it. */
const firstFinding = ({ findings }: Evidence): string | null => {
  const error = findings.find(({ severity, message }) => severity === 'error' && message !== '')
  if (error === undefined) return null
  return compose(plain(error.message), { count: null, place: error, isPlaceOptional: false })
}
