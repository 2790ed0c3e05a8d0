/** How much a text says of why something failed: what a headline is chosen by. All of it is judged by a text's first {@link JUDGED} characters. */

/** From nothing to a reason with its object. */
export const TELLING = { nothing: 0, count: 1, generic: 2, reason: 3 } as const
export type Telling = (typeof TELLING)[keyof typeof TELLING]

const JUDGED = 400

/** Marks, brackets with a level, and words that say no more than the headline's own mark does. */
const LEADING =
  /^(?:E {2,12}|Γ¥î|\?{2,4}(?= |\p{Lu}\p{Ll})|x (?=(?:Build|Expected|Unexpected|Module|Failed|Cannot|Unterminated|Import|Export|You|The|Syntax|Error|Could|Missing|Invalid|Identifier|Parse)\b)|␍|[╭╮╯╰├└─▶]|\*(?!\*{0,10}@)|[\s●✖✗✘×❌•│┃║|>#=~+\-–—!⨯⚠💥🔴🚨⛔❗]|\uFE0F|\[[-!]\]){1,40}/u
const LEVEL =
  /^(?:\[?(?:ERROR|error|Error|ERR!|FATAL|fatal|FAIL|CRITICAL)\]?(?::\s{0,12}|!\s{1,4}|\s{1,4}-\s{1,4}|\]\s{0,4})|\[(?:ERROR|error|FATAL|fatal)\]\s{0,4})(?=\S)|^(?:npm (?:error|ERR!) )?need auth (?=[A-Z])|^npm (?:error|ERR!) (?=\S)|^\[warn\] (?=\S)|^Reason: (?=\S)/
/** How long a test took, and what fills a line to its edge. */
const TRAILING =
  /(?:\s{0,4}\(?\d{1,7}(?:\.\d{1,6})?\s?m?s\)?(?:\s\([\d.|ms ]{1,40}\))?|[\s│┃║|␍]{1,40}|\s{0,4}[─—=_*#~⎯-]{3,300}|\.{4,300}(?:Failed|FAILED)?)$/u

/** A text without decoration: what a person would read aloud. */
export const plain = (text: string): string => {
  let rest = text.trim().replace(/^_{3,200} (.{1,300}) _{3,200}$/, '$1')
  for (let turn = 0; turn < 3; turn++) rest = rest.replace(LEADING, '').replace(LEVEL, '')
  for (let turn = 0; turn < 2; turn++) rest = rest.replace(TRAILING, '')
  return (BOLD.test(text) ? rest.replace(END_OF_BOLD, '') : rest).trim()
}

/** Words in bold at the beginning of a line of Markdown, of which the marks before them are decoration, too. */
const BOLD = /^[^\p{L}\p{N}]{0,8}\*\*[\p{L}\p{N}]/u
const END_OF_BOLD = /(?<=[\p{L}\p{N})])\*\*(?=[:\s]|$)/u

/** What formatters print before a difference or below a list of files, in words that stand alone. */
const REWORDED: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^Diff in \S.*/, 'rustfmt would change the file'],
  [/^(?:format: )?Formatter would have printed the following content\b.*/, 'Biome would format the file'],
  [/^(?:File content differs from formatting output)\b/, 'Biome would format the file'],
  // gofmt and shfmt
  [/^diff (\S{1,300})\.orig \1$/, 'The formatter would change $1'],
  [/^Code style issues found in the above file\b.*/, 'Prettier: code style issues found'],
  // Trivy's row: the package, its vulnerability, how bad and whether it is mended, both versions, and the title.
  [
    /^(\S{1,120}) ((?:CVE|GHSA)-[\w-]{4,30}) (CRITICAL|HIGH|MEDIUM|LOW|UNKNOWN) fixed (\S{1,40}) (\d[^ ,]{0,40}),? {0,4}(?:\S{1,40}, \d\S{0,40} )?(?:\1\S{0,80}: {1,4})?/,
    '$1 $4: $2 ($3), fixed in $5: '
  ],
  [/^(?:failed to compute cache key: )?failed to calculate checksum of ref \S{1,200}: (?=\S)/, ''],
  // A registry's answer to a blob's address, which holds the digest.
  [/\bunexpected status from (?:HEAD|GET|POST|PUT|PATCH) request to https?:\/\/[^\s/]{1,200}\/v2\/\S{1,600}: (?=\d{3} )/, ''],
  // The AWS SDK for Go: the service, its operation, and what it answered.
  [
    /\boperation error ([\w ]{2,60}): (\w{2,80}), https response error StatusCode: \d{3}, (?:RequestID: [\w-]{0,120}, )?(?:HostID: [^,]{0,200}, )?(?:api error )?(?:ValidationException: \d{1,3} validation errors? detected: )?(?=\w)/,
    '$1 $2: '
  ],
  // Gradle, of the repositories of plugins
  [/^(Plugin \[id: .{3,300}\]) was not found in any of the following sources:.*/, '$1 was not found'],
  [/^proc(?:-| )macro panicked: \w{1,80}$/, 'proc macro panicked'],
  [/^➤ (YN\d{4}): [│├┌└]?─?\s{0,4}/, '$1: '],
  [/^thrown: "(?=\S)/, ''],
  [/^called `Result::unwrap\(\)` on an `Err` value: (?=\S)/, '']
]

/** AWS: who may not do what, and why. */
const REFUSED =
  /\bAn error occurred \((\w{2,60})\) when calling the \w{2,80} operation(?: \(reached max retries: \d{1,3}\))?: User: arn:aws[\w-]{0,12}:\w{2,20}:[\w-]{0,20}:[\d*]{0,20}:(?:assumed-role\/|user\/|role\/)?([^\s/]{1,120})(?:\/\S{1,120})? is not authorized to perform: (\S{3,120}) on resource: (\S{1,300})(?: because (no \S{1,60} policy) allows the \S{1,120} action| with an explicit deny in an? ([\w -]{3,60} policy))?/

const notAuthorized = (_: string, error: string, who: string, action: string, resource: string, lacking?: string, denying?: string): string => {
  const why = lacking ?? (denying === undefined ? undefined : `explicit deny in a ${denying}`)
  return `${error}: ${who} is not authorized to perform ${action} on ${resource}${why === undefined ? '' : ` (${why})`}`
}

export const reworded = (text: string): string => {
  const found = REWORDED.find(([pattern]) => pattern.test(text))
  return found === undefined ? text.replace(REFUSED, notAuthorized) : text.replace(...found)
}

/** Words of which a sentence can be made that says nothing but that something failed. */
const GENERIC: ReadonlySet<string> = new Set(
  `
  a abort aborted aborting above action actual after all an and any are assert assertion assertionerror at attempt attempts bazel be because
  been below build building builds by call calls can cannot cargo cause caused check checking checks ci cmake code command compilation compile compiling
  complete completed connection connections could couldn dependencies deploy deploying deployment detail details did didn docker don download
  downloading downloads due during e each ended error errors eslint exceeded exception exec execute executed executing execution exit exited exiting
  expected fail failed failing fails failure failures false fatal fetch fetching find finished for found from gate general generic giving got
  gradle had has have hook hooks in info information install installation installing installs internal invalid is issue issues it its jest job
  jobs lint linter linting log logs make many maven message more mvn non none nonzero not npm null occurred of on one operation or
  out output package packages please pnpm previous problem problems process pytest quality reason received report reports request requests
  required result results retries retry retrying return returned run running script see some something spec specs stage status step steps stop
  stopped stopping success successfully suite suites summary t task tasks test tests that the there this threw thrown timed timeout to too
  total true type unable undefined unexpected unknown unsuccessful unsuccessfully up upload uploading uploads was went were while with
  workflow wrong x yarn zero
`.match(/\S+/g)
)
/** Words beside numbers in lines that only count. */
const COUNTING: ReadonlySet<string> = new Set(
  `
  and assertion assertions check checked checks completed critical did dropped error errors example examples executed fail failed failing
  failure failures file files filtered flaky found hidden high ignored in issue issues left low measured medium moderate more ms not of ok out
  pass passed passing pending problem problems ran report reports result results run s second seconds shown skip skipped snapshot snapshots
  spec specs suite suites summary target targets task tasks test tests the time todo total unknown vulnerabilities warning warnings was were
  with
`.match(/\S+/g)
)

/** A test runner's closing counts, whatever they name. */
const CLOSING =
  /^(?:\d{1,7} errors? (?:was|were) not a part of|Tests run: ?\d|(?:Ran|Executed) \d{1,7} tests?\b|\d{1,7} (?:tests?|examples?|specs?|scenarios?|assertions?)\b.{0,80}\b\d{1,7} (?:fail|pass|error)|\W{0,4}\d{1,7} (?:passed|failed) \|)/i

/** Nothing stands behind it for a reader: a place, an address, a frame, a heading of a traceback. */
const NOTHING: readonly RegExp[] = [
  /^(?:https?|file|ftp):\/\/\S{1,2000}$/,
  // A path, a position, a member of an archive, a module's name: one word that has no space in it.
  /^\(?[\w@.~$%+-]{0,200}[/\\][^\s]{1,1000}$/,
  /^[\w.-]{1,200}\.\w{1,10}(?::\d{1,7}){0,2}:?$/,
  /^\S{1,300}\(\d{1,7}(?:,\d{1,7})?\)$/,
  /^(?:Traceback|Stack ?trace|stack|Call ?stack|Backtrace|The above exception|During handling of|Caused by|Error Message|Error Output|Message|Output|Errors?|Failures?|stderr|stdout|Command output|What went wrong|Details?|Exception|Reason)(?: \w{1,12}){0,2}\s?:?$/i,
  /^(?:FAIL(?:ED|URE)?|not ok|ERROR)[:\s]{1,4}\S{1,300}(?:\s[[(][^\])]{0,40}[\])]|\s[\d.]{1,10}m?s)?$/,
  /^should (?:loosely |strictly |not )?(?:deep-)?(?:be )?equal$/,
  /^(?:at|in|from|File|of|on|with) \S{1,300}(?::\d{1,7}|, line \d{1,7}.{0,80}|\))$/,
  /^\S{1,300}:\d{1,7}: in \S{1,100}$/,
  /^(["'`])[^"'`]{0,300}\1[,;]?$/,
  /^["'][\w$@/. -]{1,80}["']\s{0,3}:\s{0,3}(?:0|\[\]|\{\}|null|false|true)?,?$/,
  /^All changes made by hooks\b|^Error Context: |^The above exception was|^During handling of the above/,
  /^(?:rake|rails|bundler) aborted!$|\bWaiting for unfinished jobs\b|^evaluation failed :\(|^Location: \S{1,300}$|^Error Trace:/,
  // A command that is longer than what is judged.
  /^(?:[\w.-]{1,40}: )?(?:error: )?(["'`])[\w.:/\\-]{1,200} -[^"'`]{200,}$/,
  /^thread '[^']{1,200}' (?:\(\d{1,9}\) )?panicked at \S{1,300}:$/,
  /^(?:= )?note:\s{1,4}(?:"|some arguments are omitted)/,
  /^A complete log\b|^404 (?:Note that|tarball)\b/,
  /^(?:Run|See|For more|To see|Try|Use|Learn more|More info|Please see|Read more|Visit)\b.{0,40}(?:--|https?:|full|information|details|logs?\b)/i
]

/** A sentence that only says that something was given up after it failed often enough: the reason stands above it. */
const GIVEN_UP =
  /^rustfmt has failed to format|\b(?:too many (?:retries|attempts|failures)|(?:max(?:imum)?(?: number of)?|all) (?:retries|attempts|retry)|giving up|retries exhausted|(?:failed )?after \d{1,4} (?:attempts|tries|retries)|stopping after \d{1,4} failures?)\b/i

/** An assertion of which only the values say anything. */
const ASSERTION =
  /^(?:[\w.$]{0,80}(?:AssertionError|AssertionFailedError|ComparisonFailure|ExpectationFailed\w{0,20}|AssertionFailedException|TestFailed\w{0,20}|UnmetExpectation\w{0,20}):?\s{0,3})?(?:expect\((?:received|actual|locator|page|value|jest\.fn\(\)|spy|element)?\)\.[\w.]{1,80}(?:\([\w, .]{0,60}\))?(?: failed)?(?:\s{0,3}\/\/.{0,60})?|assert(?:ion)?(?: \w{1,10}){0,2}(?: failed)?\.?:?|Assert\.\w{1,40}(?:\(\))? (?:failed|Failure)\.?(?:\(\))?|Expected(?: values? to be (?:strictly |deeply )?equal)?|Expected:?|values? (?:are|were) not equal|not equal:?|(?:should|to|must) (?:be|equal)(?: equal)?|Values differ|Failed asserting that(?: two (?:strings|arrays|objects) are (?:equal|identical|the same))?\.?|XCTAssert\w{0,30} failed:?|cannot find symbol|Expected equality of these values:?|(?:but )?(?:Expected|Received|expected|actual|got|received)\b[^:]{0,40}: .{1,60}|Difference\b.{0,60}|Condition not satisfied:?|false == true|assertion `?left == right`? failed:?|Not equal:?|Error Trace:?|Timed? ?out|timeout|Snapshot .{0,80}mismatched)?[.:]?$/i

/** What each of these holds: most texts hold none of it, and then the long expression is not even compiled. */
const MAY_ASSERT =
  /assert|comparison|expect|testfailed|equal|value|symbol|received|actual|got|differ|condition|false|trace|time|snapshot|should be|must be|to be/i

/** Two values that are not equal, as Node's assertions print them. */
const UNEQUAL = /^[^\s!=][^!=]{0,200} (?:!==?|===) \S/

/** What a shell says of a command that it names. */
const SHELL =
  /^(?:[\w./-]{1,200}: |line \d{1,6}: |\d{1,6}: ){0,4}[\w./-]{1,200}: (?:command not found|not found|No such file or directory|Permission denied|Is a directory|Bad interpreter)/i

/** An assertion that holds its values. */
const COMPARED =
  /\bassert\b.{0,200}\S\s(?:[<>]=?|[!=]==?|(?:not )?in|is(?: not)?)\s\S|\bexpected\b.{1,200}\b(?:but )?(?:got|was|received|actual|to (?:be|equal|match|contain|include|have)|found)\b[\s:]{1,3}[^\s.]/i

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}_]{1,40}/gu) ?? []

/**
 * @param text without decoration, see {@link plain}
 * @param isWrapper whether a sentence only repeats that an inner command failed
 */
export const tellingOf = (text: string, isWrapper: (text: string) => boolean): Telling => {
  const judged = text.slice(0, JUDGED).trim()
  if (UNEQUAL.test(judged)) return TELLING.reason
  if (!/\p{L}{2}/u.test(judged) || NOTHING.some((pattern) => pattern.test(judged))) return TELLING.nothing
  // Where to read on says nothing.
  const spoken = judged.replace(/[\s:–-]{1,5}https?:\S{1,400}$/, '')
  if (isWrapper(spoken)) return TELLING.nothing
  if (MAY_ASSERT.test(judged) && ASSERTION.test(judged)) return TELLING.generic
  if (!/\s/.test(judged)) return /(?:Error|Exception)\W?$/.test(judged) ? TELLING.generic : TELLING.nothing
  if (COMPARED.test(judged) || SHELL.test(judged)) return TELLING.reason
  const all = words(spoken)
  if (CLOSING.test(judged)) return TELLING.count
  if (/\d/.test(judged) && all.every((word) => COUNTING.has(word))) return TELLING.count
  if (
    GIVEN_UP.test(judged) ||
    CHAIN.test(judged) ||
    NOT_RUN.test(judged) ||
    COLUMNS.test(judged) ||
    endsGeneric(judged) ||
    all.every((word) => GENERIC.has(word))
  )
    return TELLING.generic
  return TELLING.reason
}

/** A program that could not be run, or ended so: it has said itself why. */
const NOT_RUN =
  /^(?:(?:failed|unable) to (?:execute|run|invoke|start)|(?:could not|cannot|error) (?:execut\w{1,4}|run\w{0,4}|invok\w{1,4})) [^:]{1,120}$|^aborted(?: \(core dumped\))?$/i

/** A chain of outer calls, of which the innermost was only killed, or ended so. */
const CHAIN =
  /^(?:[\w.-]{1,40}: )?(?:error: )?(?:(?:cannot|could not|unable to|failed to|error) (?:run|execut|start|perform|complet|invok|call|launch|wait)[^:]{0,80}: ){1,8}(?:["'`$/][^:]{1,300}: )?(?:signal: (?:killed|terminated|interrupt)|exit status \d{1,3})$/i

/** A line of a table or of a log in columns. */
const COLUMNS = /\s\|[^|]{1,200}\s\|[^|]{1,200}\s\|/

/** `BuildException: Build failed due to errors`: what stands after the last colon says nothing. */
const endsGeneric = (text: string): boolean => {
  const last = text.slice(text.lastIndexOf(': ') + 1)
  return text.includes(': ') && /\bfail\w{0,4}\b/i.test(last) && words(last).length > 2 && words(last).every((word) => GENERIC.has(word))
}

/** Words after which a sentence cannot end. */
const CONNECTING =
  /\s(?:or|and|the|a|an|to|of|in|from|with|by|for|than|that|because|is|are|was|were|be|as|on|at|into|not|when|if|but|following|this|these|use|using|cannot|must|should|will|has|have|its|your|one)$/

/** Whether a text takes what follows it: it ends in a colon, an opening bracket, or in the middle of its sentence. */
export const isUnfinished = (text: string): boolean => {
  const end = text.trimEnd()
  return /[:{([,=\\]$/.test(end) || CONNECTING.test(end.slice(-60)) || end === 'Expected'
}
