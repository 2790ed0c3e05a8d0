/** What the job itself tells of a failure: the script, in which the runner has filled in the values of expressions, its variables, the token's permissions. */
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

/** Words of GitHub for a token that may not do what was asked for; of the second kind that is known. */
const REFUSED = /\bResource not accessible by integration\b/
const REFUSED_BY: readonly (readonly [said: RegExp, permission: string])[] = [
  [/\bPermission to \S{1,200} denied to github-actions\[bot\]|\bWrite access to repository not granted\b/, 'contents'],
  [/\bpermission_denied: write_package\b|\binstallation not allowed to (?:Create|Write) organization package\b/, 'packages']
]
/** A token that may do more than this lacks none of the usual permissions. */
const MOST_PERMISSIONS = 6

/** A sentence that the token may not do something, with what it may do. */
const withPermissions = (said: string, permissions: readonly string[]): string => {
  const [, wanted] = REFUSED_BY.find(([words]) => words.test(said)) ?? []
  if (permissions.length === 0 || (wanted === undefined && !REFUSED.test(said))) return said
  // Every token may read metadata.
  const has = permissions.filter((one) => (wanted === undefined ? !one.startsWith('metadata:') : one.startsWith(`${wanted}:`)))
  if (has.some((one) => one === `${wanted}: write`) || has.length > MOST_PERMISSIONS) return said
  const all = has.length > 0 ? `has ${has.join(', ')}` : wanted === undefined ? 'has no permission' : `has no permission for ${wanted}`
  return LACKS.test(said) ? said.replace(LACKS, (_, lacks: string) => `${lacks}; it ${all})`) : `${said} (the token ${all})`
}

/** What was told of the permission that a request needs. */
const LACKS = /(\(the token lacks [^()]{3,80})\)$/

/** A sentence with what stands behind it in the job: what the token may do where that was too little, `(TOKEN is empty)` where something is lacking, `(cancelled != success)` where the script itself said it. */
export const withCircumstances = (
  said: string,
  { script, emptyVariables, permissions }: Pick<Unexplained, 'script' | 'emptyVariables' | 'permissions'>
): string => {
  const allowed = withPermissions(said, permissions)
  if (allowed !== said) return allowed
  const condition = conditionOf(script(), said)
  if (condition !== null) return `${said} (${condition})`
  const names = LACKING.test(said) ? emptyVariables() : []
  if (names.length === 0 || names.length > MOST_NAMED) return said
  return `${said} (${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} empty)`
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
