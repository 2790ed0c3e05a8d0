/** The header that the runner prints above a step's output: the echoed script and its shell, or an action's inputs. */
import { ECHO_PAINT, END_GROUP, GROUP, RUN_GROUP } from '../log/markers.ts'
import type { StepLine } from '../log/steps/step-lines.ts'

export interface StepHeader {
  /** Index of its last line. */
  readonly end: number
  /** What stands behind `Run`: the script's first line, or an action with its version; null where that is missing. */
  readonly title: string | null
  /** The script's lines as they were echoed; null for an action, and where a part of the header is missing. */
  readonly script: readonly string[] | null
  /** As the runner names it: `/usr/bin/bash -e {0}`; null without a script. */
  readonly shell: string | null
  /** Names of the environment variables that the runner lists below a script. */
  readonly env: readonly string[]
  /** Those of them that have no value: a secret or an output that is not there. */
  readonly empty: readonly string[]
}

const SHELL = 'shell: '
/** A variable of the runner's list. Further lines of its value have no time. */
const VARIABLE = /^ {2}([^\s:=]{1,200}):(?: |$)/
const EMPTY = /^ {2}([^\s:=]{1,200}): ?$/

/**
 * The header that begins at a line; null where none does. A header (Handler.cs, ScriptHandler.cs of actions/runner) holds the script,
 * painted, then `shell: …`; or nothing or `with:`, for an action; and after either `env:`. Older runners did not paint, but the script begins
 * with the group's title. A group of a tool that is called so too is output. In a log that was cut, or whose encoding is broken, the title may be
 * missing: a painted script with its shell is a header still.
 */
export const headerAt = (lines: readonly StepLine[], at: number): StepHeader | null => {
  const first = lines[at]
  const title = first?.raw.startsWith(RUN_GROUP) === true ? first.text.slice(RUN_GROUP.length).trim() : null
  if (title === null && !(isPainted(first) && !isPainted(lines[at - 1]) && isShell(lines, behindPaint(lines, at)))) return null
  const from = title === null ? at : at + 1
  let end = from
  while (end < lines.length && !lines[end]?.raw.startsWith(END_GROUP) && !lines[end]?.raw.startsWith(GROUP)) end++
  const painted = behindPaint(lines, from)
  if (!lines[end]?.raw.startsWith(END_GROUP)) {
    // A part of the log is missing: what is surely echoed goes.
    return painted > from ? { end: painted - 1, title, script: null, shell: null, env: [], empty: [] } : null
  }
  const body = lines.slice(from, end)
  // The value of a variable may look so, too.
  const shell = painted > from && isShell(lines, painted) ? painted - from : body.findLastIndex((_, index) => isShell(lines, from + index))
  const isScript = shell === 0 || (shell > 0 && (painted > from || body.find(({ text }) => text.trim() !== '')?.text.trim() === title))
  if (isScript) {
    const env = body.slice(shell + 2).flatMap(({ continues, text }) => (continues ? [] : (VARIABLE.exec(text.slice(0, 300))?.[1] ?? [])))
    // A value of several lines may begin with an empty one.
    const empty = body
      .slice(shell + 2)
      .flatMap(({ continues, text }, index, all) =>
        continues || all[index + 1]?.continues === true ? [] : (EMPTY.exec(text.slice(0, 300))?.[1] ?? [])
      )
    return { end, title, script: body.slice(0, shell).map(echoed), shell: body[shell]?.text.slice(SHELL.length) ?? null, env, empty }
  }
  const isAction = body.length === 0 || body[0]?.text === 'with:' || body[0]?.text === 'env:'
  return isAction ? { end, title, script: null, shell: null, env: [], empty: [] } : null
}

const isPainted = (line: StepLine | undefined): boolean => line?.raw.startsWith(ECHO_PAINT) === true

/** Index of the first line from one on that is not painted. */
const behindPaint = (lines: readonly StepLine[], from: number): number => {
  let at = from
  while (isPainted(lines[at])) at++
  return at
}

/** Whether a line names the shell: the last line of a header, or the one above its variables. */
const isShell = (lines: readonly StepLine[], at: number): boolean =>
  lines[at]?.text.startsWith(SHELL) === true && (lines[at + 1]?.text === 'env:' || lines[at + 1]?.raw.startsWith(END_GROUP) === true)

const UNPAINT = '\u001b[0m'

/** A line of the script, to the letter. */
const echoed = ({ raw }: StepLine): string =>
  raw.startsWith(ECHO_PAINT) ? raw.slice(ECHO_PAINT.length, raw.endsWith(UNPAINT) ? -UNPAINT.length : raw.length) : raw

/** The last header above the end: in a composite action that of the inner step that failed. */
export const lastHeader = (lines: readonly StepLine[], end: number): StepHeader | null => {
  let last: StepHeader | null = null
  for (let at = 0; at < end; at++) {
    const header = headerAt(lines, at)
    if (header === null) continue
    last = header
    at = header.end
  }
  return last
}

/** Lines of a script, and characters of each, that are looked at. */
const MOST_LINES = 500
const LONGEST_LINE = 2_000

/** The script of a header; empty for an action, and where it is not known. */
export const scriptIn = (header: StepHeader | null): readonly string[] =>
  (header?.script ?? []).slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE))
