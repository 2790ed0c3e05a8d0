/** Tells the sentences in which an outer tool only says that an inner one failed: a runner of tasks, a builder of images, a package manager. */

/** A sentence longer than this says more than that. */
const MAX_SENTENCE = 1_000
/** At most so many marks and outer tools' own words stand before the sentence. */
const MAX_LEADS = 6

/** Marks, levels, the exception of a process, and the names of tools that print each line with it. */
const LEAD =
  /^(?:[^\p{L}\p{N}"'`[(/.]{1,12}|\[!\] |\[?(?:error|fatal|failure|failed|err|panic|critical)(?:\]:?|:|!)\s{0,3}|(?:error|failed)\s{1,3}(?=(?:command|process|build|failed|task|job|script)\b)|(?:npm|lerna) (?:err!|error)\s{0,3}|elifecycle\s{1,3}|[\w.]{0,60}(?:error|exception|exec): |(?:unhandled|uncaught) [\w ]{0,20}: |task: (?=failed))/iu
/** What outer tools put before the sentence of the tool that they ran. */
const CHAIN =
  /^(?:failed to (?:solve|build)(?: with frontend [\w.]{1,30})?|buildx failed with|(?:failed|error) (?:executing|running) (?:the )?command(?: with error)?|error building image|rpc error: code = \w{1,20} desc = (?=process|failed|executor)|running command failed|the process failed|the action failed): {1,3}/i

/** An exit code: a small number, a negative one, or one of Windows. A number of three digits above 255 is a status of HTTP. */
const NUMBER = String.raw`(?:-\d{1,10}|0x[0-9a-f]{1,8}|[01]?\d{1,2}|2[0-4]\d|25[0-5]|\d{5,10})(?!\w|\.\d)`
const EXIT = `(?:(?:a |an )?(?:non-?zero |unexpected |error |process |its )?(?:exit(?:ed)?|return|status|non-?zero)[ -]?(?:code|status|value)?|(?:error )?(?:code|status))(?: was| of| is)?[ :=(]{0,3}'?${NUMBER}`
const END = String.raw`['")\].!]{0,4}(?: https?:\/\/\S{1,300}| \(?see (?:above|the \w{1,20} above|log).{0,60}| in '[\w@/.-]{1,80}'| and signal:? \w{1,10})?$`
const VERB = `(?:failed|fails|failing|exit|exited|exits|returned|finished|terminated|ended|completed|quit|stopped|died|errored|crashed)(?: unexpectedly| out| up)?`
const THING = `(?:command|process|sub-?process|child process|task|step|job|script|recipe|target|build|hook|action|program|container|shell|workflow|pipeline|stage|goal|execution|tool|lifecycle script|compilation|tests?)`
/** A count of what failed, without a word of what it was. */
const COUNT = String.raw`\d{1,6} (?:previous |fatal |other )?(?:errors?|problems?|issues?|failures?|tasks?|jobs?|steps?|projects?|warnings? emitted)`

/** An expression, and words of which one stands in whatever it takes: where none does, it is not even compiled, which would take longer than all tries. */
interface Sentence {
  readonly words: readonly string[]
  readonly pattern: RegExp
}

const sentences = (...told: readonly (readonly [words: string, source: string])[]): readonly Sentence[] =>
  told.map(([words, source]) => ({ words: words.split('|'), pattern: new RegExp(source, 'i') }))

/** Sentences that are whole in themselves. */
const WHOLE = sentences(
  ['exit|return|status|zero|code', `^${EXIT}${END}`],
  ['exit', String.raw`^exit(?:ed)?(?: with)? \(?${NUMBER}${END}`],
  [
    'elifecycle|err_pnpm_|errno|subprocess-|metadata-|legacy-',
    String.raw`^(?:code )?(?:elifecycle|err_pnpm_recursive_run_first_fail|errno ${NUMBER}|subprocess-exited-with-error|metadata-generation-failed|legacy-install-failure)\.?$`
  ],
  ['*** [', String.raw`^(?:(?:g|mingw32-|re)?make(?:\[\d{1,3}\])?: )?\*\*\* \[.{1,400}\] error ${NUMBER}(?: \(ignored\))?$`],
  ['] error ', String.raw`^\[[^\]]{1,300}\] error ${NUMBER}$`],
  [
    'failed|failure|error',
    String.raw`^(?:execution failed for task|a failure occurred while executing|error occurred in task|task failed:?|failed:?) [\w.:@/#'$-]{1,300}(?: \(registered .{1,200}\))?\.?$`
  ],
  ['task :', String.raw`^task :[\w:.-]{1,200} failed$`],
  [
    'build',
    String.raw`^(?:failed building|could not build|failed to build) (?:editable for|wheels? for|installable wheels for|[\w.-]{1,80}$|\x60.{1,200}\x60$)(?:(?! because).){0,300}$`
  ],
  ['error while generating', String.raw`^(?:encountered )?error while generating package metadata\.?$`],
  [
    ' failed',
    String.raw`^${THING}s?(?: run)? failed(?:[.!]{0,3}| with an (?:exception|error)\.?| with ${COUNT}[.:]?| due to (?:${COUNT}|(?:an |the )?(?:previous |above )?errors?)(?: \(?see above\)?)?[.:]?)$`
  ],
  ['could not compile ', String.raw`^could not compile .{1,200} due to ${COUNT}(?:[;,] ${COUNT})*\.?$`],
  ['build backend', `^the build backend returned an error$`],
  ['error during build', `^error during build:?$`],
  [' the application', String.raw`^error (?:building|packaging up|exporting) the application(?: - see the log above)?\.?$`],
  ['-exec provisioner', `^(?:local|remote)-exec provisioner error$`],
  ['returned ', String.raw`^(?:[\w./-]{1,100}: )?(?:fatal )?(?:error: )?ld(?:\.exe)? returned ${NUMBER} exit status$`],
  // A traceback whose end was not found is the third; the others are sentences of single tools.
  ['traceback (', String.raw`^(?:\+ )?(?:[|│] )?traceback \(most recent call last\):$`],
  ['failed to run custom', `^failed to run custom build command for .{1,200}$`],
  ['command failed (', String.raw`^command failed \(code ${NUMBER}\): .{1,600}$`],
  [' failed (returned ', String.raw`^.{1,400} failed \(returned ${NUMBER}\)$`],
  ['test', String.raw`^(?:some )?tests? (?:have )?failed\.{0,3}(?: \([\w:]{1,100}\))?(?:\s{1,3}see above for more details\.?)?$`]
)

/** A subject, in a group, and the words that it failed. The subject is any text that tells nothing of its own. */
const OF_SUBJECT = sentences(
  [
    'fail|exit|returned|finished|terminated|ended|completed|quit|stopped|died|errored|crashed',
    String.raw`^(.{0,600}?)[ :,;(-]{0,3}\b(?:has |have |was |is |which )?${VERB}(?: on line \d{1,6})?[ :,(-]{0,3}(?:with |due to |and )?(?:the |a |an )?(?:${EXIT}|(?<=exited \(?)${NUMBER})${END}`
  ],
  [
    " did not | didn't ",
    String.raw`^(.{0,600}?) did(?: not|n't) (?:complete|run|finish|exit|succeed|end)(?: successfully)?(?:[ :,(-]{0,3}(?:(?=[\x60'"]).{1,500}[ :,(-]{1,3})?(?:with )?${EXIT})?${END}`
  ],
  [
    'failed to |error running|error executing|error in|while running|while executing',
    `^(?:failed to (?:run|execute|start|build|compile|install)|error (?:running|executing|in)|error while (?:running|executing)|while (?:running|executing)) (.{0,500}?)[ :,(-]{1,3}(?:with )?${EXIT}${END}`
  ],
  ['failed', String.raw`^(.{0,200}?)\b${THING}(?: (?:[\x60'"].{1,400}[\x60'"]|[\w@/:.-]{1,100}))? (?:has |have )?failed(?: with ${EXIT})?[.!]?$`],
  ['executor failed running ', `^executor failed running (.{1,500}): ${EXIT}${END}`]
)
/** A command, in a group, behind the words that it failed. */
const COMMAND_BEHIND = sentences([
  ' failed',
  String.raw`^(?:${THING}|running) failed(?: with ${EXIT})?: ((?:["'\x60/.]|(?:npm|npx|yarn|pnpm|bun|node|deno|tsc|jest|eslint|python3?|pip|poetry|uv|tox|pytest|go|cargo|make|cmake|ninja|gradle|mvn|dotnet|docker|git|gh|bash|sh|terraform|helm|kubectl)\b).{1,600})$`
])

/** Colours that a program wrote as text. */
const ESCAPE = /\\e\[\d{1,3}m/g

/** An instruction of a Dockerfile, which a builder shows as the place of the error. */
const INSTRUCTION = /^(?:RUN|COPY|ADD|CMD|ENTRYPOINT|WORKDIR|SHELL) (?!failed|requires?\b)\S/

/** Words that say what is wrong: a sentence with one of them tells something, whatever else it says. */
const TELLING =
  /\b(?:cannot|can(?:'|no)t|could(?: not|n't)|unable|not (?:found|allowed|permitted|exist|supported|enough|match|valid|set|logged|ready|authorized)|no such|denied|refused|reset|missing|invalid|undefined|unexpected|expected|assert\w{0,10}|mismatch|time(?:d|s)?[ -]?out|expired|unauthori[sz]ed|forbidden|conflicts?|unknown|unsupported|unresolved|does(?: not|n't)|duplicate|out of|overflow|killed|sig(?:kill|segv|abrt|term|ill|bus)|because|request|server|response|http|url|healthy|unhealthy)\b|[\w)\]/]:\d{1,6}:|\w{2}(?:Error|Exception)\b/i

/** A word of each sentence that is one: most texts have none, and the others take long to be tried. */
const MAY_WRAP =
  /fail|exit|error|code|status|did|could|traceback|exec|application|elifecycle|errno|subprocess|legacy|terminated|returned|crashed|died|quit|stopped|finished|completed|ended/i

/** Every expression that is put together here, with its words. */
export const WRAPPER_EXPRESSIONS: readonly Sentence[] = [...WHOLE, ...OF_SUBJECT, ...COMMAND_BEHIND]

/** The text without what stands between its first quotation mark and its last: that is a command, and may hold any words. */
const unquoted = (text: string): string => {
  const first = text.search(/["'`[]/)
  return first < 0 ? text : `${text.slice(0, first)} ${text.slice(first).replace(/^.*["'`\]]/s, '')}`
}

/**
 * Whether a sentence says only that a command, a step, a task or a process failed, or how it ended: not why.
 *
 * @example isWrapper('process "/bin/sh -c make" did not complete successfully: exit code: 2') // true
 * @example isWrapper('git exited with code 128: repository not found') // false
 */
export const isWrapper = (text: string): boolean => {
  if (text.length > MAX_SENTENCE) return false
  if (!MAY_WRAP.test(text) && !INSTRUCTION.test(text.trim())) return false
  const said = withoutLeads(text.trim().replace(ESCAPE, ''))
  const lower = said.toLowerCase()
  const may = ({ words }: Sentence): boolean => words.some((word) => lower.includes(word))
  return (
    INSTRUCTION.test(said) ||
    WHOLE.some((one) => may(one) && one.pattern.test(said)) ||
    [...OF_SUBJECT, ...COMMAND_BEHIND].some((one) => may(one) && saysNothing(one.pattern.exec(said)))
  )
}

const saysNothing = (match: RegExpExecArray | null): boolean => match !== null && !TELLING.test(unquoted(match[1] ?? ''))

const withoutLeads = (text: string): string => {
  let rest = text
  for (let left = MAX_LEADS; left > 0; left--) {
    const lead = (CHAIN.exec(rest) ?? LEAD.exec(rest))?.[0]
    if (lead === undefined || lead.length >= rest.length) break
    rest = rest.slice(lead.length)
  }
  return rest
}
