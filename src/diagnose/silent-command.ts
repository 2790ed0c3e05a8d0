/** Which command of a script ended a step, where that is certain: what is left to say of a step that printed nothing. */
import { EXIT_CODE } from '../log/markers.ts'
import type { StepLine } from '../log/steps/step-lines.ts'
import { toolOf } from './exit-codes.ts'
import { lastTagged } from './prepared.ts'
import { lastHeader, scriptIn } from './step-header.ts'

/** Shells whose scripts are commands. */
const SHELLS = /^(?:\S{0,300}[/\\])?(?:ba|da|z|k)?sh(?:\.exe)?(?: |$)|^(?:\S{0,300}[/\\])?(?:pwsh|powershell|cmd)(?:\.exe)?(?: |$)/i
/** A shell that ends at the first command that fails: the option -e, alone or with others. */
const ENDS_AT_ONCE = / -[a-df-z]*e[a-z]* /
const SETS_E = /^\s*set (?:.{0,100} )?-[a-df-z]*e|^\s*set (?:.{0,100} )?-o errexit/
/** The option -x, which prints each command before it runs. */
const TRACES = /^\s*set (?:.{0,100} )?-[a-wyz]*x|^\s*set (?:.{0,100} )?-o xtrace/
const SHELL_TRACES = / -[a-wyz]*x[a-z]* /

/** Longer scripts are never certain. */
const MAX_SCRIPT = 500
const MAX_LINE = 2_000

/**
 * The command with which the script of a failed step ended, on one line; null where that is not certain: a script of several commands
 * that is not traced, a pipe, a list, a loop, a trap, an action, a step that was stopped.
 *
 * @param lines of the failing step, its header among them
 * @example silentCommand(stepOf('run: test -f a.txt')) // 'test -f a.txt'
 */
export const silentCommand = (lines: readonly StepLine[]): string | null => {
  const end = lastTagged(lines, EXIT_CODE)
  const last = end < 0 ? null : lastHeader(lines, end)
  if (last === null || last.script === null || last.shell === null || last.script.length > MAX_SCRIPT) return null
  const shell = `${last.shell.slice(0, MAX_LINE)} `
  const script = last.script.map((line) => line.slice(0, MAX_LINE))
  if (!SHELLS.test(shell) || script.some((line) => /\btrap\b/.test(line))) return null
  const endsAtOnce = ENDS_AT_ONCE.test(shell) || script.some((line) => SETS_E.test(line))
  if (SHELL_TRACES.test(shell) || script.some((line) => TRACES.test(line)))
    return endsAtOnce ? lastTraced(lines.slice(last.end + 1, end), script) : null
  return onlyCommand(script, endsAtOnce)
}

/** The script of a failed step as it was echoed; empty for an action, and where it is not known. */
export const scriptOf = (lines: readonly StepLine[]): readonly string[] => scriptIn(lastHeader(lines, lines.length))

/** The command of a script that runs a tool, on one line; null where none or more than one does. */
export const onlyCommandOf = (tool: string, script: readonly string[]): string | null => {
  const named = joined(script).filter((command) => !/^\s*#/.test(command) && command.split(/[^\w.-]/).includes(tool))
  const [only] = named
  return only !== undefined && named.length === 1 && toolOf(only) === tool ? only.trim().replace(/\s{2,}/g, ' ') : null
}

/** What `set -x` prints before a command; more signs within a substitution. */
const TRACE = /^(\+{1,9}) (\S.*)/
const ASSIGNMENT = /^(?:(?:export|local|declare|readonly) )?\w{1,100}=/
/** Says nothing of why. */
const SAYS_NOTHING = /^(?:exit|return|false|true|:|set|echo|printf)(?: |$)/

const lastTraced = (output: readonly StepLine[], script: readonly string[]): string | null => {
  const traced = output.flatMap(({ text }) => {
    const match = TRACE.exec(text.slice(0, MAX_LINE))
    return match === null ? [] : [{ depth: match[1]?.length ?? 0, command: match[2]?.trim() ?? '' }]
  })
  const [above, last] = [traced.at(-2), traced.at(-1)]
  // A substitution that fails ends the script after its assignment was traced.
  const ended = last !== undefined && ASSIGNMENT.test(last.command) && above !== undefined && above.depth > last.depth ? above : last
  if (ended === undefined || SAYS_NOTHING.test(ended.command) || ASSIGNMENT.test(ended.command)) return null
  const [word = ''] = ended.command.split(' ', 1)
  const isOneOfSeveral = script.some((line) => line.includes(word) && !/^\s*#/.test(line) && hasPipe(line))
  return isOneOfSeveral ? null : ended.command
}

/** Comments and settings, and what cannot fail: output and plain assignments. */
const HARMLESS =
  /^\s*(?:#|::|rem\b|@echo off|set [-+]|\$\w{1,60}(?:Preference)? ?= ?(?:'[^']*'|"[^"$]*"|\$\w+)$)|^\s*(?:(?:export )?\w{1,100}=|(?:echo|printf|Write-(?:Host|Output)) )[^$`|&;<>(]*$|^\s*$/i
/** Words that begin a compound command, or end one. */
const COMPOUND = /^\s*(?:if|then|else|elif|fi|for|foreach|while|until|do|done|case|esac|select|function|try|catch|finally|[{}()]|\w+\(\))(?![\w-])/i

const onlyCommand = (script: readonly string[], endsAtOnce: boolean): string | null => {
  const commands = joined(script)
  const telling = commands.filter((command) => !HARMLESS.test(command))
  const [only, ...others] = telling
  if (only === undefined || others.length > 0 || COMPOUND.test(only) || isList(only) || SAYS_NOTHING.test(only.trim())) return null
  const isLast = commands.findLast((command) => !/^\s*(?:#.*)?$/.test(command)) === only
  return isLast || endsAtOnce ? only.trim() : null
}

/** Lines that end with a backslash go on in the next one. */
const joined = (script: readonly string[]): readonly string[] => {
  const commands: string[] = []
  let open: string | null = null
  for (const line of script) {
    const whole: string = open === null ? line : `${open} ${line.trim()}`
    open = whole.endsWith('\\') && whole.length < MAX_LINE ? whole.slice(0, -1).trimEnd() : null
    if (open === null) commands.push(whole)
  }
  return open === null ? commands : [...commands, open]
}

/** Whether the shell sees more than one command in a line, or more than the line: an operator outside of quotes, or an open quote. */
const isList = (command: string): boolean => {
  const { bare, isOpen } = withoutQuoted(command)
  return isOpen || /[|;&]|<</.test(bare.replace(/\d?>&\d?|&>/g, ''))
}

const hasPipe = (line: string): boolean => /(?<!\|)\|(?!\|)/.test(withoutQuoted(line).bare)

/** A line without what stands in quotes. */
const withoutQuoted = (line: string): { readonly bare: string; readonly isOpen: boolean } => {
  let quote: string | null = null
  let bare = ''
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? ''
    if (character === '\\' && quote !== "'") at++
    else if (quote !== null) quote = character === quote ? null : quote
    else if (character === '"' || character === "'") quote = character
    else bare += character
  }
  return { bare, isOpen: quote !== null }
}
