/** Why a script printed its last word: the condition around it, in which the runner has filled in the values of expressions. */

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
