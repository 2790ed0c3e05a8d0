/** Failures of Python tools. */
import { echo, failure, type Rule, summary } from './rule.ts'

const FRAME = /^\s*File "(?<file>[^"]{1,300}\.py[xi]?)", line (?<line>\d{1,7})/

/** A frame that is not of the language or of an installed package. */
const OWN_FRAME = /^\s*File "(?!.*(?:site-packages|dist-packages|\/lib\/python\d|hostedtoolcache|<frozen|<string>))/

export const PYTHON: readonly Rule[] = [
  failure('pytest', 9, {
    name: /^_{3,} (.{1,300}) _{3,}$/,
    head: /^_{3,} (?!coverage: |summary ).{1,300} _{3,}$/,
    before: /^={3,} (?:FAILURES|ERRORS) ={3,}$/,
    end: /^(?:_{3,} .{1,300} _{3,}$|={3,} .{1,200} ={3,}$|-{5,} (?:Captured|generated|coverage|live)(?:-{0,4}[^-]){0,100}-{5,}$|!{3,} )/,
    max: 160,
    first: [/^E {3}/, /^(?:>|\S+\.py:\d+: )/],
    message: [/^E {3,}((?!\+ )\S.*)/, /^worker 'gw\d+' crashed .*/],
    position: /^(?<file>[^\s:"]{1,300}\.py):(?<line>\d{1,7}): (?:\w+|in )/
  }),
  failure('pytest', 8, {
    head: /^E {2,}\S/,
    body: /^(?:E {2}|\s+\S|[^\s:"]{1,300}\.py:\d{1,7}: )/,
    max: 6,
    message: /^E +(\S.*)/,
    position: /^(?<file>[^\s:"]{1,300}\.py):(?<line>\d{1,7}): /
  }),
  summary('pytest', 8, {
    head: /^(?:FAILED|ERROR) \S+\.py(?:::\S| - |$)/,
    body: /^(?:FAILED|ERROR) \S+\.py/,
    max: 11
  }),
  summary('pytest', 7, { head: /^(?:=* ?|.*, )[1-9]\d* (?:failed|errors?)\b.* in [\d.]+s/ }),
  summary('pytest', 6, { head: /^!{3,} (?:Interrupted: |stopping after |xdist\.)/ }),
  failure('pytest', 7, {
    head: /^(?:ERROR: (?:usage|file or directory not found|not found)|ImportError while loading conftest|INTERNALERROR> .*Error|ERROR: file not found)/,
    body: /^\S.*/,
    max: 6
  }),
  failure('unittest', 9, {
    name: /^(?:ERROR|FAIL): (\S+)/,
    head: /^(?:ERROR|FAIL): \S/,
    under: /^={20,}$/,
    end: /^={10,}$|^Ran \d+ tests? in|^(?:ERROR|FAIL): /,
    max: 45,
    endFirst: true,
    keep: /^(?!-{10,}$|={10,}$)/,
    first: [/^(?:\w+(?:\.\w+)*(?:Error|Exception|Failure|Warning|Interrupt|Exit)\b|.*Error:)/, OWN_FRAME],
    message: /^((?:\w+\.)*\w*(?:Error|Exception|Failure|Exit)\b(?::.*)?)$/,
    position: FRAME
  }),
  summary('unittest', 8, { head: /^FAILED \((?:failures|errors)=\d+/, before: /^Ran \d+ tests? in |^$/ }),
  failure('python', 7, {
    head: /^\s*(?:\+ )?(?:[|│] )?Traceback \(most recent call last\):/,
    body: /^(?:\s+\S|During handling|The above exception|Traceback \(most|[A-Za-z_][\w.]{0,100}(?:Error|Exception|Exit|Interrupt|Warning|Failure|Fault)\b|[A-Za-z_][\w.]{0,80}: \S)/,
    blanks: true,
    max: 80,
    endFirst: true,
    keep: /^(?!\s+(?:\^|~))/,
    first: [/^[A-Za-z_][\w.]{0,100}(?:Error|Exception|Exit|Interrupt|Warning|Failure)\b|^[a-z_]+(?:\.\w+)+: /, OWN_FRAME],
    message: /^([A-Za-z_][\w.]{0,100}(?:Error|Exception|Exit|Interrupt|Failure)\b.*)/,
    position: FRAME
  }),
  // The same in a box, with the error below it.
  failure('python', 7, {
    head: /^\s{0,8}[╭┌][─ ]{1,200}Traceback \(most recent call last\)[─ ]{1,200}[╮┐]$/,
    body: /^\s{0,8}[│╰└]|^[A-Za-z_][\w.]{0,100}(?:Error|Exception|Exit|Interrupt|Failure)\b/,
    max: 200,
    endFirst: true,
    keep: /^\s{0,8}│ {1,3}(?:❱|\S{1,300}:\d{1,7} in )|^\w/,
    message: /^([A-Za-z_][\w.]{0,100}(?:Error|Exception|Exit|Interrupt|Failure)\b.*)/,
    position: /^\s{0,8}│ (?!.*(?:site-packages|dist-packages|\/lib\/python\d))(?<file>[^\s:]{1,300}\.py):(?<line>\d{1,7}) in /
  }),
  failure('python', 6, {
    head: /^(?!(?:java|javax|jakarta|kotlin|scala|org|com|io|net)\.)(?:[a-z_]+\.)*[A-Z]\w{0,80}(?:Error|Exception)(?:: \S.*|$)/
  }),
  failure('format', 7, { head: /^(?:[Ww]ould reformat:? |error: cannot format )\S/, body: /^[Ww]ould reformat/, max: 8 }),
  summary('format', 6, { head: /^\d+ files? would be (?:reformatted|left unchanged)|^(?:Oh no! |💥 💔 💥)/ }),
  failure('pre-commit', 8, {
    name: /^- hook id: (.{1,100})/,
    head: /\.{3}.{0,40}Failed$/,
    end: /\.{3}.{0,40}(?:Passed|Skipped|Failed)$/,
    max: 400,
    blanks: true,
    first: [/^- (?!duration)/],
    // An error; that it has changed files is why a formatter failed; else what its output begins with.
    message: [
      /^(?!- )(?=.{0,400}(?:\b(?:error|Error|ERROR)\b|: [A-Z]{1,4}\d{2,5}\b|\bnot found\b))\s*(\S.*)/,
      /^- (files were modified by this hook)/,
      /^(?!- (?:hook id|exit code|duration): )(?!.*\.{3}.{0,40}Failed$)\s*(\S.*)/
    ],
    position: /(?:^|[\s"'(])(?<file>[\w./-]{1,300}\.\w{1,8})(?::|", line )(?<line>\d{1,7})(?:(?::|, column )(?<column>\d{1,5}))?/
  }),
  failure('pre-commit', 8, { head: /^All changes made by hooks:$/, body: /^/, blanks: true, max: 40, first: [/^diff --git /] }),
  failure('pip', 7, {
    head: /^ERROR: (?!.*dependency resolver)(?:Could not|No matching|Cannot|Failed|Package|Invalid|Directory|Command|Exception|Double|Hash|THESE|subprocess|\S+ (?:is not|has)).*/,
    body: /^(?:ERROR: |\s{4,}\S)/,
    max: 6
  }),
  failure('uv', 8, {
    head: /^\s*× (?:No solution|Failed to|Because|Invalid|Unable|Distribution|Package|The )\S?.*/,
    body: /^\s*(?:[├╰│]|[-\w([].*|hint:)/,
    blanks: true,
    max: 120,
    keep: /^(?:\s*(?:[├╰]|\w*Error|And because|we can conclude|hint:)|.*(?:unsatisfiable|Error:))/,
    first: [/(?:[├╰]|unsatisfiable|Error: )/]
  }),
  failure('poetry', 7, {
    head: /^(?:Because .* (?:depends|requires|forbidden)|So, because |Command not found: |The current project's (?:supported )?Python requirement|pyproject\.toml changed significantly)/,
    body: /^\s*\S/,
    max: 4
  }),
  summary('mypy', 5, { head: /^Found [1-9]\d* errors? (?:in|\()/ }),
  summary('pylint', 4, { head: /^Your code has been rated at (?!10\.00)/ }),
  echo('tox', 3, { head: /^ERROR: InvocationError|^\s+\S+: FAIL\b|^evaluation failed|^nox > (?:Command .{1,300} failed|Session \S+ failed)/ })
]
