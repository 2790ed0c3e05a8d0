/** What the script of a step tells of its failure, in which the runner has filled in the values of expressions. */
import type { Unexplained } from './without-reason.ts'

/** A line of a script that prints a text. */
const PRINTS = /^\s{0,40}(?:echo|printf|Write-(?:Host|Output|Error))\b/
const ENDS = /^\s{0,40}(?:exit|return) +-?[1-9]/
/** The beginning of a branch, with its condition. */
const BRANCH = /^\s{0,40}(?:el(?:se )?)?if +\[{1,2} (.{3,200}?) \]{1,2} *(?:; *then)?$/
/** A comparison of two values that stand there: no variable, no file. */
const COMPARISON = /^["']?[\w.-]{1,40}["']? (?:[!=]=|=) ["']?[\w.-]{1,40}["']?$/
/** Lines between a text and the end of the script, and up to the branch. */
const NEAR = 4
const LONGEST_TEXT = 80

/**
 * @param script as the runner echoed it
 * @param said what was printed
 * @returns `cancelled != success`; null where the script does not print the text and end, or its condition compares no two values
 */
export const conditionOf = (script: readonly string[], said: string): string | null => {
  if (said.length > LONGEST_TEXT) return null
  const at = script.findIndex((line) => PRINTS.test(line) && line.includes(said))
  if (at < 0 || !script.slice(at + 1, at + 1 + NEAR).some((line) => ENDS.test(line))) return null
  const branch = script.slice(Math.max(0, at - NEAR), at).findLast((line) => BRANCH.test(line))
  const condition = BRANCH.exec(branch ?? '')?.[1] ?? ''
  return COMPARISON.test(condition) ? condition.replace(/["']/g, '') : null
}

/** Words for something that was not given, or that nobody could reach or log in to. */
const LACKING =
  /\b(?:required|not (?:supplied|set|provided|specified|given|authenticated)|missing|empty|no host|credentials?|tokens?|unauthori[sz]ed|authenticat\w{2,5}|passwords?|usernames?|log(?:ged)? in|login|api[ _-]?key|secrets?|connection to server on socket|(?:invalid|malformed|bad) (?:url|uri|endpoint|host|argument|value)|url rejected|could not resolve host|40[13])\b/i
const MOST_NAMED = 3

/** What stands behind a sentence: ` (TOKEN is empty)` where something is lacking, ` (cancelled != success)` where the script itself said it; else nothing. */
export const behindScript = (said: string, { script, emptyVariables }: Pick<Unexplained, 'script' | 'emptyVariables'>): string => {
  const condition = conditionOf(script(), said)
  if (condition !== null) return ` (${condition})`
  const names = LACKING.test(said) ? emptyVariables() : []
  if (names.length === 0 || names.length > MOST_NAMED) return ''
  return ` (${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} empty)`
}

/** A message shorter than this leaves open what it is about. */
const SHORT = 70
/** A program says its name itself. */
const NAMED = /^[\w.@/-]{2,40}: |^[A-Z]{2,}[\w]{0,20}_\w+\b/

/** A short message with the action or the program that printed it, where it does not name that itself. */
export const withWhatRan = (text: string, whatRan: () => string | null): string => {
  if (text.length > SHORT || NAMED.test(text)) return text
  const ran = whatRan()
  const words = (ran ?? '').toLowerCase().split(/[\s/.@-]/)
  const said = text.toLowerCase()
  return ran === null || words.some((word) => word.length > 2 && said.includes(word)) ? text : `${ran}: ${text}`
}
