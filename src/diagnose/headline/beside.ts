/** What stands near a sentence and belongs to it: above what was given up, above a list, below a short sentence. */
import { indentOf, joined, NO_SENTENCE, type Speech, withoutEnd } from './sentence.ts'
import { plain, TELLING } from './telling.ts'

/** Lines that are looked at above a sentence. */
const ABOVE = 12
/** So much likelier than a nearer line is one that counts instead of it: a logit. */
const SURER = 0.4
/** A message shorter than this has room for the values that stand below it. */
const SHORT = 60

const LABELLED = /^\s*(?:[-•*] )?(?!Severity|Confidence|CWE|More|Location|Note|Hint|Help|See|Docs|Link)[A-Z][\w ]{1,40}(?: was)?: \S/
/** Words of a failure. */
export const FAILED =
  /\b(?:fail\w{0,4}|crash(?:ed|es)?|fatal|error|denied|refused|timed out|status|rejected|unauthorized|forbidden|not found|could not|cannot|does not exist|already (?:exists|in use)|unable|no (?:matching|such)|missing|not specified|violates?|invalid|unexpected|exception|[45]\d\d)\b/i
/** One of several parts and how it ended. */
const PART =
  /^\s{0,12}(?:[-•*✗✘❌✓✅] ?)?(\S.{0,80}?)\s{0,4}: {1,8}['"]?(failure|failed|cancelled|canceled|skipped|success|succeeded|passed)['"]?\s{0,8}$/i
const STATUS = /\b(?:[45]\d\d|HTTP 0{3,6}|not found|forbidden|unauthorized|bad gateway|unavailable)\b/i
/** A line that tells of a request. */
const REQUEST =
  /^--\d{4}-|\b(?:GET|POST|PUT|PATCH|HEAD|DELETE|fetch\w{0,4}|download\w{0,4}|request\w{0,4}|connect\w{0,4}|curl|wget|push\w{0,4}|pull\w{0,4}|upload\w{0,4}|open\w{0,4}|calling|check\w{0,4})\b/i
const ADDRESS = /https?:\/\/[^\s"'`<>)\]]{4,200}/

/** What stands above a sentence that tells nothing: the last try before something was given up, or the parts that failed. */
export const reasonAbove = (speech: Speech, scores: readonly number[], head: number): string | null => {
  let best: { readonly text: string; readonly score: number } | null = null
  for (let at = head - 1; at >= 0 && at >= head - ABOVE; at--) {
    const parts = failedPartsAbove(speech, at)
    if (parts.length > 0) return parts.join(', ')
    const one = FAILED.test(plain(speech.coreAt(at))) ? speech.sayLine(at) : null
    const score = scores[at] ?? 0
    if (one?.telling === TELLING.reason && (best === null || score > best.score + SURER)) best = { text: withAddress(speech, one.text, at), score }
  }
  return best?.text ?? null
}

/** `Uploading shop.iso...` directly above says what was done when it failed. */
const DOING =
  /(?:^|\s)((?:Upload|Download|Creat|Publish|Push|Pull|Deploy|Fetch|Delet|Send|Connect|Sign|Clon|Submitt|Updat|Releas|Import|Export|Restor|Sav)ing\b(?! an optimized production build)[^.…]{3,80}(?:\.[^.…\s]{1,60}){0,3})\s{0,2}(?:\.{3}|…)$/

export const withDoing = ({ coreAt }: Speech, text: string, at: number): string => {
  const doing = DOING.exec(plain(coreAt(at - 1)))?.[1]
  return doing === undefined || text.length > 2 * SHORT ? text : `${doing}: ${text}`
}

/** A name in a list tells nothing without the sentence above the list. */
export const withHeading = ({ coreAt }: Speech, text: string, at: number): string | null => {
  for (let above = at - 1; above >= 0 && above >= at - ABOVE; above--) {
    const line = plain(coreAt(above))
    if (!line.endsWith(':') || NO_SENTENCE.test(coreAt(above))) continue
    const heading = line.slice(line.lastIndexOf(': ') + 1).trim()
    return /\p{L}{2} \p{L}{2}/u.test(heading) ? `${heading} ${text}` : null
  }
  return null
}

/** `lint: failure` and its neighbours, as jobs that wait for others print them. */
const failedPartsAbove = ({ coreAt }: Speech, at: number): readonly string[] => {
  const parts: string[] = []
  for (let above = at; above >= 0 && PART.test(coreAt(above)); above--) {
    const [, name, result] = PART.exec(coreAt(above)) ?? []
    if (name !== undefined && result !== undefined && FAILED.test(result)) parts.unshift(plain(name))
  }
  return parts
}

/** A status without what was asked for takes the address from above. */
export const withAddress = ({ coreAt }: Speech, text: string, head: number): string => {
  if (text.length > SHORT || !STATUS.test(text) || /:\/\/|\/(?!\d)|["'`]/.test(text)) return text
  for (let at = head; at >= 0 && at >= head - ABOVE; at--) {
    const line = coreAt(at)
    const address = REQUEST.test(line) ? ADDRESS.exec(line)?.[0] : undefined
    if (address !== undefined) return `${withoutEnd(text)} (${address})`
  }
  return text
}

/** `Current version: 4.1`, where such lines stand indented below a short sentence that has no value of its own. */
export const withLabelled = ({ coreAt }: Speech, text: string, at: number): string => {
  if (text.length > SHORT || /[:=]\s|\d/.test(text)) return text
  const labelled = [at + 1, at + 2].filter((below) => LABELLED.test(coreAt(below)) && indentOf(coreAt(below)) > indentOf(coreAt(at)))
  return labelled[0] === at + 1 ? joined(text, labelled.map((below) => plain(coreAt(below))).join(', ')) : text
}

/** What was waited for did not come. */
const WAITED =
  /\b(?:(?:did not|didn't|never|not|failed to) (?:become|get|come|turn|start)\w{0,3}|not (?:ready|healthy|reachable|available)|timed out waiting|gave up waiting|unreachable|unhealthy)\b/i
/** One of so many tries, and what it brought. */
const TRY = /^\W{0,6}(?:attempt|try|retry|check|waiting)\b.{0,40}?\d{1,4} ?(?:\/|of) ?\d{1,4}\b.{0,4}[:)\]-].{0,160}$/i

/** A sentence that something did not come in time, with the last try above it. */
export const withLastTry = ({ coreAt }: Speech, text: string, at: number): string => {
  if (text.length > 2 * SHORT || !WAITED.test(text)) return text
  const last = [at - 1, at - 2].map((above) => plain(coreAt(above))).find((line) => TRY.test(line))
  return last === undefined || text.includes(last) ? text : joined(text, last)
}

/** One of a list of things that are wrong, in the words of its own. */
const WRONG =
  /^(?:[-•*] {1,4})?((?:Missing|Invalid|Required|Unknown|Unexpected|Unsupported|Duplicate|Undefined|Conflict\w{0,4}|Broken|Outdated|Vulnerable)\b.{3,140}|.{3,120} (?:is|are) (?:not|missing|required|invalid)\b.{0,80})$/
/** Between a sentence and its list, in the frame of npm too. */
const BLANK = /^(?:npm (?:error|ERR!))?\s{0,100}$/
const BETWEEN = 2
/** Lines of a list that are counted. */
const MOST_ITEMS = 200

/** A sentence with the first of the things that are listed below it, and how many there are: advice behind the sentence is left out for it. */
export const withItems = ({ coreAt, wholeAt, isFinding }: Speech, text: string, at: number): string => {
  let first = at + 1
  while (first <= at + BETWEEN && BLANK.test(coreAt(first))) first++
  const items: string[] = []
  for (let next = first; items.length < MOST_ITEMS && !isFinding(next); next++) {
    const item = (WRONG.exec(plain(coreAt(next))) ?? WRONG.exec(plain(wholeAt(next))))?.[1]
    if (item === undefined) break
    items.push(withoutEnd(item))
  }
  const [one] = items
  if (one === undefined || items.length < 2 || text.includes(one) || firstWord(text) === firstWord(one)) return text
  const sentence = ADVISED.exec(text)?.[1] ?? text
  return `${joined(sentence, one)}, and ${items.length - 1} more`
}

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? ''

/** A sentence, and advice behind it. */
const ADVISED = /^(.{20,160}?[\w)"'`])\. (?:Please|You|Run|Try|It is recommended|To|Update|Use|See)\b/

/** GitHub's words for a token without the permission that a request needs. */
const NO_PERMISSION = /\bResource not accessible by (?:integration|personal access token)\b(?: - https:\/\/\S{1,300})?/
/** What was asked for, as the address of its documentation says, or its own. */
const OPERATION =
  /\bdocs\.github\.com\/[\w/.@-]{1,200}#((?:create|update|delete|get|list|upload|add|set|remove|merge|submit|enable|disable|replace|request|cancel|trigger)(?:-[a-z]{1,20}){1,8})/
const ASKED = /\burl: '(https:\/\/api\.github\.com\/[\w/.@-]{1,200})'/
const DONE = /^((?:Upload|Creat|Publish|Deploy|Delet|Updat|Add|Push)ing [\w ]{4,60})$/

/** A request that was refused, with what it asked for. */
export const withOperation = ({ coreAt }: Speech, text: string, at: number): string => {
  const said = NO_PERMISSION.exec(text)?.[0]
  if (said === undefined) return text
  const near = Array.from({ length: ABOVE * 2 }, (_, index) => coreAt(at - SHORT_WAY + index))
  const first = (pattern: RegExp): string | undefined => near.map((line) => pattern.exec(line)?.[1]).find((found) => found !== undefined)
  const operation = (OPERATION.exec(said)?.[1] ?? first(OPERATION))?.replaceAll('-', ' ').replace(/\bapiname /, 'GitHub ')
  const asked = first(ASKED)
  const lacking = operation !== undefined ? `the permission to ${operation}` : asked === undefined ? 'a permission' : `the permission for ${asked}`
  const refused = `${said.split(' - ', 1)[0]} (the token lacks ${lacking})`
  const doing = operation === undefined && asked === undefined ? first(DONE) : undefined
  return `${doing === undefined ? '' : `${doing}: `}${text.replace(said, refused)}`
}

/** Lines above a refused request in which what it asked for may stand. */
const SHORT_WAY = 8
