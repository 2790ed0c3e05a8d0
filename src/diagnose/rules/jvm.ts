/** Failures of tools of the Java world. */
import { echo, failure, type Rule, summary } from './rule.ts'

/** A frame, but not one of the language or of a test library: those have names of files, too. */
const FRAME =
  /^\s*at (?!(?:app\/\/)?(?:java\.base\/|(?:java|javax|jdk|sun|com\.sun|kotlin|scala|groovy|junit|org\.(?:junit|opentest4j|hamcrest|assertj|mockito|testng|gradle|apache\.(?:maven|groovy)|codehaus\.groovy|spockframework|scalatest))\.))[\w.$/<>-]{1,300}\((?<file>[\w$]{1,120}\.(?:java|kt|scala|groovy)):(?<line>\d{1,7})\)/
/** A position of gradle's one-line test failure: `Type at FooTest.java:82`. */
const SHORT_FRAME = /\bat (?<file>[\w$]{1,120}\.(?:java|kt|scala|groovy)):(?<line>\d{1,7})\b/

export const JVM: readonly Rule[] = [
  failure('gradle', 9, {
    name: /^(\S.{0,300} > .{1,300}) FAILED$/,
    head: /^\S.{0,300} > .{1,300} FAILED$/,
    body: /^\s+\S/,
    blanks: true,
    max: 20,
    keep: /^\s+(?:\S*(?:Error|Exception|Failure)\b|Caused by|at .*(?:Test|Spec|IT)\w{0,100}\.|expected|Expected|but|[\w$]+:)/,
    message: /^\s+(\S.*(?:Error|Exception|Failure).*)/,
    position: new RegExp(`${SHORT_FRAME.source}|${FRAME.source.replaceAll('?<', '?<x')}`)
  }),
  summary('gradle', 8, { head: /^\d+ tests? completed, [1-9]\d* failed/ }),
  summary('gradle', 6, { head: /^> Task \S+ FAILED$/ }),
  failure('gradle', 6, {
    head: /^\* What went wrong:/,
    before: /^(?:FAILURE: Build failed.*|\* Where:.*|(?:Build|Settings) file '.*|Script '.*|\d+: Task failed.*|)$/,
    end: /^(?:\* Try:|> (?:Run with|Get more)|BUILD FAILED|\* Exception is:)/,
    max: 30,
    position:
      /(?:ERROR: ?|e: |^\s*)(?<file>(?:file:\/\/)?(?:[A-Za-z]:)?[^\s:]{1,400}\.(?:java|kts?|groovy|gradle|xml|scala)):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?/,
    message: [
      /^(?!\* What|\s*(?:> )?(?:Execution failed for task|A failure occurred while executing|Could not resolve all |Could not determine the dependencies of|A problem occurred (?:configuring|evaluating)))(.*\S.*)/,
      /^(?!\* What)(.*\S.*)/
    ]
  }),
  summary('gradle', 4, { head: /^FAILURE: Build (?:failed|completed with)/ }),
  failure('aapt', 8, {
    head: /^\s*ERROR: ?\S.{0,300}\bAAPT: error: /,
    message: /(AAPT: error: .*)/,
    position: /ERROR: ?(?<file>\S{1,300}\.xml):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?/
  }),
  failure('javac', 8, {
    head: /^\S{1,300}\.(?:java|groovy):\d{1,7}: error: /,
    body: /^(?:\s+\S|\s*\^)/,
    max: 6,
    message: /: error: (.*)/,
    position: /^(?<file>(?:[A-Za-z]:)?[^\s:]{1,300}\.(?:java|groovy)):(?<line>\d{1,7}): error/
  }),
  summary('javac', 3, { head: /^\d+ errors?$/ }),
  failure('kotlin', 8, {
    head: /^e: (?:file:\/\/)?\S/,
    message: /^e: (?:file:\/\/)?\S+?(?::\d+:\d+:?|: \(\d+, \d+\):) (.*)/,
    position: /^e: (?<file>(?:file:\/\/)?[^\s]{1,400}?\.kts?)(?::|: \()(?<line>\d{1,7})(?::|, )(?<column>\d{1,5})/
  }),
  failure('ktlint', 7, {
    head: /^\S{1,400}\.kts?:\d{1,7}:\d{1,5}:? (?!error|warning)\S.*/,
    message: /^\S+ (.*)/,
    position: /^(?<file>\S{1,400}\.kts?):(?<line>\d{1,7}):(?<column>\d{1,5})/
  }),
  failure('maven', 8, {
    level: 'error',
    head: /^(?:[A-Za-z]:)?[/\\]\S.{0,300}:\[\d+,\d+\] /,
    body: /^\s+\S/,
    max: 4,
    message: /\] (.*)/,
    position: /^(?<file>(?:[A-Za-z]:)?[^:]{1,300}):\[(?<line>\d{1,7}),(?<column>\d{1,5})\]/
  }),
  failure('surefire', 9, {
    name: /^(?!Tests run)([\w$.#()]+)(?![\w$.#()]).*<<< (?:FAILURE|ERROR)!/,
    head: /^(?!Tests run: ).*<<< (?:FAILURE|ERROR)!/,
    before: /^Tests run: .*<<< (?:FAILURE|ERROR)!/,
    body: /^(?:[\w$.]+(?:Error|Exception|Failure)\b|\s+at |Caused by: |\S.{0,400}|\s+\S)/,
    end: /<<< (?:FAILURE|ERROR)!|^(?:Running|Tests run:|Results ?:|\[?(?:INFO|ERROR)\]?)/,
    max: 14,
    keep: /^(?!\s+at (?:java\.|sun\.|org\.junit|jdk\.|org\.apache|org\.hamcrest|org\.assertj|org\.mockito|junit\.))/,
    first: [/(?:Error|Exception|Failure)\b/],
    message: /^((?:[\w$]+\.)+\w*(?:Error|Exception|Failure)\b.*)/,
    position: FRAME
  }),
  summary('surefire', 9, {
    level: 'error',
    head: /^(?:Failures|Errors): *$|^\s{2}[\w$.>#-]{1,300}(?::\d+)?(?:»|->|:| ).*/
  }),
  summary('surefire', 9, { head: /^(?:Failed tests|Tests in error): /, body: /^\s+\S/, max: 6 }),
  summary('surefire', 7, { head: /^Tests run: \d+, (?:Failures: [1-9]\d*|Failures: 0, Errors: [1-9]\d*)/ }),
  failure('maven', 5, {
    level: 'error',
    body: /^\s+(?!at |Suppressed|\.\.\.)\S/,
    max: 4,
    head: /^Failed to execute goal|^COMPILATION ERROR|^Fatal error compiling|^Some problems were encountered|^Non-resolvable|^\S.*: Could not (?:find|resolve|transfer)/,
    message: /^(?:Failed to execute goal (?:.{1,200} )?on project [\w.-]+: )?(.*?)(?: -> \[Help \d+\])?$/
  }),
  summary('maven', 3, { head: /^.{1,100}\.{2,} FAILURE \[/ }),
  echo('maven', 0, {
    level: 'error',
    head: /^(?:To see the full|Re-run Maven|For more information|\[Help \d\]|After correcting|\s*mvn |-> \[Help|Please refer|$)/
  }),
  failure('ant-junit', 8, {
    head: /^\s*(?:Caused an ERROR|FAILED)$/,
    before: /^Testcase: /,
    body: /^\s*\S/,
    max: 16,
    keep: /^(?!\s+at (?:java\.|sun\.|jdk\.|org\.junit))/,
    message: /^((?:[\w$]+\.)+\w*(?:Error|Exception|Failure)\b.*)/,
    position: FRAME
  }),
  failure('scala', 8, {
    level: 'error',
    head: /^(?:\S{1,400}\.(?:scala|sbt|java):\d+:(?:\d+:)? |-- (?:\[E\d+\] )?[\w ]{0,40}Error: )\S/,
    body: /^\s+\S/,
    max: 4,
    message: /^\S+?:\d+:(?:\d+:)? (.*)/,
    position: /^(?:-- (?:\[E\d+\] )?[\w ]{0,40}Error: )?(?<file>\S{1,400}\.(?:scala|sbt|java)):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?/
  }),
  summary('sbt', 7, {
    level: 'error',
    head: /^\([\w .-]+ \/ (?:[\w-]+ \/ )?[\w-]+\) \S|^Failed: Total \d+|^Failed tests:|^\s+\S*(?:Spec|Test|Suite)$/
  }),
  failure('scalafmt', 7, { head: /^scalafmt: .*(?:isn't formatted|must be formatted)/ }),
  failure('scalatest', 8, {
    head: /\*\*\* FAILED \*\*\*/,
    body: /^\s+\S/,
    max: 4,
    name: /^\s*- (.*) \*\*\* FAILED/,
    message: [/^\s+(?!- )(\S.*)/, /.+/]
  }),
  failure('jvm', 5, {
    head: /^(?:Exception in thread ".{1,100}" |Caused by: |(?:[a-z_$][\w$]*\.){1,12}[A-Z][\w$]{0,100}(?:Exception|Error)(?::|$))/,
    body: /^\s+(?:at |\.\.\. \d+ more)/,
    max: 8,
    message: /^(?:Exception in thread ".{1,100}" |Caused by: )?(.*)/,
    keep: /^\s+at (?!java\.|sun\.|jdk\.|org\.junit|org\.gradle)/,
    position: FRAME
  }),
  failure('spotless', 7, { head: /^The following files had format violations/, body: /^\s*\S/, max: 12 }),
  summary('spotless', 3, { head: /^Spotless\.\w{1,30} is keeping \d{1,7} files clean - [1-9]\d{0,6} needs? changes/ })
]
