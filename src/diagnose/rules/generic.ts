/** Words and signs in which any program says that something went wrong: weaker than a tool's own shapes. */
import { failure, type Rule, sign, summary } from './rule.ts'

/** What findings and blocks of these rules name as their source. */
export const GENERIC_SOURCE = 'log'

/** A place in a sentence: `in a/b.yml (Line 25)`, `a/b.js:12:3`, `a/b.rb, line 3`. */
const PLACE =
  /(?:^|[\s("'`])(?<file>(?:[A-Za-z]:)?[\w@./\\-]{1,300}\.[A-Za-z]\w{0,9})(?::|,? \(?[Ll]ine:? )(?<line>\d{1,7})\b(?::(?<column>\d{1,5})\b)?/

export const GENERIC: readonly Rule[] = [
  // A box with such a title: what is wrong stands in it.
  failure(GENERIC_SOURCE, 4, {
    head: /^\s{0,8}[╭┌╔][─━═]{1,200} (?:[\w ]{0,40} )?(?:[Ee]rrors?|ERRORS?|[Ff]ailed|FAILED|[Ff]ailures?) [─━═]{1,200}[╮┐╗]$/,
    body: /^\s{0,8}[│┃║]/,
    max: 12,
    message: /^\s{0,8}[│┃║]\s{1,8}(\S.{0,300}?) {0,300}[│┃║]$/,
    position: PLACE
  }),
  summary(GENERIC_SOURCE, 5, {
    head: /^\W{0,6}(?:(?:TEST|Test) (?:SUMMARY|Summary|summary)|(?:[Tt]he following )?[Ff]ailed (?:tests?|jobs?|checks?|files?|tasks?|packages?))\b.*:/,
    body: /^\s+(?:[-*•]|\d|\S)/,
    max: 5
  }),
  failure(GENERIC_SOURCE, 4, {
    position: PLACE,
    head: /^\s*(?:❌|✗|✘|🔴|🚨|⛔|❗|Γ¥î)\s{0,3}\S/,
    body: /^\s+(?:[-•*]|\S)/,
    max: 6
  }),
  failure(GENERIC_SOURCE, 3, {
    position: PLACE,
    head: /^(?:\[?(?:FATAL|fatal|CRITICAL|PANIC)\]?[: ]|(?:Fatal|fatal|FATAL|Unhandled|Uncaught|unhandled) (?:[Ee]rror|[Ee]xception|rejection)).*/
  }),
  failure(GENERIC_SOURCE, 3, {
    position: PLACE,
    head: /^(?:\w[\w .-]{0,40}: )?(?:ERROR|Error|error)(?: \(?\w{1,20}\)?)?: (?!0\b)\S/,
    body: /^\s+\S/,
    max: 5
  }),
  failure(GENERIC_SOURCE, 2, {
    head: /^(?:ERROR|FAILED|FAILURE|FAIL|ERR!?|Err)\b[:! -].{0,300}\S/,
    body: /^\s+\S/,
    max: 3
  }),
  failure(GENERIC_SOURCE, 2, { level: 'error', head: /\S/ }),
  sign(GENERIC_SOURCE, 7, {
    head: /\b(?:command not found|No such file or directory|Permission denied|[Uu]nauthorized|[Aa]uthentication failed|[Aa]ccess denied|[Cc]onnection (?:refused|reset|timed out)|[Nn]o space left|[Cc]ould not (?:resolve|find|connect|read|open|load|be found)|[Cc]annot (?:find|open|connect|read|resolve|load|import|be)|[Uu]nable to|timed out|[Tt]imeout (?:exceeded|waiting|while)|does not exist|is not (?:installed|recognized|defined|found|supported|allowed|valid|present|up to date|set)|[Ee]xpired|[Nn]ot (?:found|allowed|permitted)|must (?:be|have|start|match|not)|address already in use|[Nn]ot accessible|(?:[Uu]nknown|[Uu]nrecognized|[Ii]nvalid) (?:option|argument|flag|command|subcommand)|should (?:start|be|match|have))\b/
  }),
  sign(GENERIC_SOURCE, 6, {
    head: /\b(?:failed|FAILED|Failed|failure|FAILURE|aborted|Abort(?:ing|ed)|Assertion failed|[Ii]nterrupted|[Ee]xiting with)\b/
  }),
  sign(GENERIC_SOURCE, 5, {
    head: /\b(?:[A-Z]\w*(?:Error|Exception)|errors?|ERROR|exception|[Ii]nvalid|[Mm]issing|[Mm]ismatch|[Ii]ncompatible|[Uu]nexpected|exceeds?|[Cc]onflict|[Dd]enied|[Rr]ejected|[Kk]illed|[Vv]iolations?|[Oo]utdated|[Dd]eprecated and)\b/
  })
]

/** Lines that passing runs print as well, whatever words stand in them. */
export const HARMLESS: readonly RegExp[] = [
  /^\s*"[\w$@/. -]{1,80}": /,
  /^\s+(?:at \S|\.\.\. \d+ more)/,
  /\b(?:0|no|without|zero) (?:errors?|failures?|failed|failing|problems?|issues?|warnings?|vulnerabilities)\b/i,
  /\b(?:errors?|failures?|failed|fail|failing)(?:\s{0,3}[:=]\s{0,3}|\s{1,4})0\b/i,
  /^\s*(?:\[?warn(?:ing)?\]?[:! ]|npm warn|npm WARN|⚠|DeprecationWarning|\(node:\d+\)|WARNING\b|W: )/i,
  /\bwarning(?: ?[A-Z]{1,4}\d{1,5})?: /i,
  /^\s*(?:✓|✔|√|✅|PASS\b|ok \d+|--- PASS|\[ {7}OK|# Subtest)/,
  /^(?:\s*(?:test .{1,300} \.\.\. ok|Passed )|.{1,240} PASSED)/,
  /^-- (?:Looking for|Performing Test|Check(?:ing)? |Detecting|Could NOT find|Found)/,
  /^(?:Downloading|Downloaded|Collecting|Installing|Unpacking|Setting up|Get:\d|Hit:\d|Selecting|Preparing to|Processing triggers|Compiling|Requirement already|Using cached|Receiving|Resolving)\b/,
  /^\s*(?:inflating|extracting|creating|adding|copying|Copying|Created|CREATE|removing|Removing|deleting): /,
  /^\s*(?:Building|\[\s*\d+%\]|\[\d+\/\d+\]) .*\.(?:o|obj|cc?|cpp|swift|rs|java)\b/,
  /\bretry(?:ing)?\b.{0,60}\b(?:in|after|attempt)\b|\((?:ignored|non-fatal|expected)\)|continue-on-error|allowed to fail|will be ignored|ignoring/i,
  /^\s*(?:\+{1,3} |set -|if |echo |fi$|then$|else$|exit \d)/
]
