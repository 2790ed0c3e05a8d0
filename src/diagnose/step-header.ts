/** The header that the runner prints above a step's output: the echoed script and its shell, or an action's inputs. */
import { ECHO_PAINT, END_GROUP, GROUP, RUN_GROUP } from '../log/markers.ts'
import type { StepLine } from '../log/steps/step-lines.ts'

export interface StepHeader {
  /** Index of its last line. */
  readonly end: number
  /** The script's lines as they were echoed; null for an action, and where a part of the header is missing. */
  readonly script: readonly string[] | null
  /** As the runner names it: `/usr/bin/bash -e {0}`; null without a script. */
  readonly shell: string | null
}

const SHELL = 'shell: '

/**
 * The header that begins at a line; null where none does. A header (Handler.cs, ScriptHandler.cs of actions/runner) holds the script,
 * painted, then `shell: …`; or nothing or `with:`, for an action; and after either `env:`. Older runners did not paint, but the script begins
 * with the group's title. A group of a tool that is called so too is output.
 */
export const headerAt = (lines: readonly StepLine[], at: number): StepHeader | null => {
  const title = lines[at]?.raw.startsWith(RUN_GROUP) === true ? lines[at].text.slice(RUN_GROUP.length).trim() : null
  if (title === null) return null
  let end = at + 1
  while (end < lines.length && !lines[end]?.raw.startsWith(END_GROUP) && !lines[end]?.raw.startsWith(GROUP)) end++
  const body = lines.slice(at + 1, end)
  const isPainted = (line: StepLine | undefined): boolean => line?.raw.startsWith(ECHO_PAINT) === true
  if (!lines[end]?.raw.startsWith(END_GROUP)) {
    // A part of the log is missing: what is surely echoed goes.
    const output = body.findIndex((line) => !isPainted(line))
    return isPainted(body[0]) ? { end: at + (output < 0 ? body.length : output), script: null, shell: null } : null
  }
  const shell = body.findLastIndex(({ text }, index) => text.startsWith(SHELL) && (body[index + 1]?.text ?? 'env:') === 'env:')
  const isScript = shell === 0 || (shell > 0 && (isPainted(body[0]) || body.find(({ text }) => text.trim() !== '')?.text.trim() === title))
  if (isScript) return { end, script: body.slice(0, shell).map(({ text }) => text), shell: body[shell]?.text.slice(SHELL.length) ?? null }
  const isAction = body.length === 0 || body[0]?.text === 'with:' || body[0]?.text === 'env:'
  return isAction ? { end, script: null, shell: null } : null
}
