/** What the job itself tells of a failure: the script, in which the runner has filled in the values of expressions, its variables, the token's permissions. */
import type { Ran } from '../what-ran.ts'

/** What a line of a script prints. */
const PRINTS = /^\s{0,40}(?:echo|printf|Write-(?:Host|Output|Error)) (.{1,300})$/
const ENDS = /^\s{0,40}(?:exit|return) +-?[1-9]/
/** The beginning of a branch, with its condition: a comparison of two values that stand there, no variable and no file. */
const BRANCH = /^\s{0,40}if +\[{1,2} (["']?)([\w.-]{1,40})\1 ([!=]=|=) (["']?)([\w.-]{1,40})\4 \]{1,2} *(?:; *then)?$/
const LONGEST_TEXT = 80

/**
 * @param script as the runner echoed it
 * @param said what was printed
 * @returns `cancelled != success`; null where such a branch does not only print the text and end
 */
export const conditionOf = (script: readonly string[], said: string): string | null => {
  if (said.length > LONGEST_TEXT) return null
  const [at, ...others] = script.flatMap((line, index) => (PRINTS.exec(line)?.[1]?.includes(said) === true ? [index] : []))
  if (at === undefined || others.length > 0) return null
  let [begin, end] = [at - 1, at + 1]
  while (PRINTS.test(script[begin] ?? '')) begin--
  while (PRINTS.test(script[end] ?? '')) end++
  const [, , left, operator, , right] = (ENDS.test(script[end] ?? '') && BRANCH.exec(script[begin] ?? '')) || []
  // What is not so is not why.
  return left !== undefined && (operator === '!=') === (left !== right) ? `${left} ${operator} ${right}` : null
}

/** Without which nobody is let in or found. */
const NEEDED =
  '(?:usernames?|passwords?|credentials?|secrets?|tokens?|(?:api|access|secret|deploy)[ _-]?keys?|ur[il]|host(?: part)?|endpoint|webhook)'
/** That something of it is lacking; words of servers for somebody whom they do not know. */
export const LACKING: readonly RegExp[] = [
  String.raw`\b${NEEDED}(?: and \w{3,20})? (?:is |are |was |were )?(?:required|missing|empty|not (?:supplied|set|provided|specified|given|found))\b`,
  String.raw`\b(?:missing|no|empty|invalid|provide an?) (?:\w{2,20} )?${NEEDED}(?! (?:at|on|in) (?:line|position|column|row))\b`,
  String.raw`\b(?:unauthori[sz]ed|not (?:authenticated|logged in)|authentication failed|(?:authentication|login) (?:is )?required|connection to server on socket|url rejected|malformed url|(?:http|status|error)(?: code)?:? 40[13])\b`
].map((source) => new RegExp(source, 'i'))
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

/**
 * A sentence with what else the job's log shows of it: what the token may do where that was too little, `(TOKEN is empty)` where something is
 * lacking, `(cancelled != success)` where the script itself said it.
 *
 * @param ran what printed it
 */
export const withCircumstances = (
  said: string,
  permissions: readonly string[],
  { script, emptyVariables }: Pick<Ran, 'script' | 'emptyVariables'>
): string => {
  const allowed = withPermissions(said, permissions)
  if (allowed !== said) return allowed
  const condition = conditionOf(script, said)
  if (condition !== null) return `${said} (${condition})`
  const names = LACKING.some((pattern) => pattern.test(said)) ? emptyVariables() : []
  if (names.length === 0 || names.length > MOST_NAMED) return said
  return `${said} (${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} empty)`
}

/** A message shorter than this leaves open what it is about. */
const SHORT = 70
/** A program says its name itself. */
const NAMED = /^[\w.@/-]{2,40}: |^[A-Z]{2,}[\w]{0,20}_\w+\b/

/** A short message with what printed it, where it does not name that itself. */
export const withName = (text: string, { name }: Pick<Ran, 'name'>): string => {
  if (text.length > SHORT || NAMED.test(text)) return text
  const ran = name()
  const words = (ran ?? '').toLowerCase().split(/[\s/.@-]/)
  const said = text.toLowerCase()
  return ran === null || words.some((word) => word.length > 2 && said.includes(word)) ? text : `${ran}: ${text}`
}
