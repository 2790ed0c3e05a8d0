/** What must hold before a change goes in, and does not: coverage, sizes, formatting, committed output, documentation, wording, messages. */
import { failure, type Rule, sign, summary } from './rule.ts'

/** Who asks for formatting or a header says so, and lists files without any other word. */
const LISTS =
  /\b(?:gofmt|goimports|gofumpt|gci|shfmt|clang-format|addlicense|(?:terraform|tofu|terragrunt|packer) fmt|prettier)\b|\b(?:[Nn]ot|[Uu]n)[ -]?(?:(?:properly|correctly|well) )?formatted|\b[Nn]eeds? (?:to be )?(?:re)?format|[Ff]ormatting (?:issues|errors|problems|needed|required)|\b(?:[Mm]issing|without|lacks?|no) .{0,40}(?:licen[sc]e|copyright)/
const LISTED = /^(?:\.{0,2}\/)?[\w@.][\w@./ -]{0,200}\.[A-Za-z]\w{0,7}$/

export const GATES: readonly Rule[] = [
  failure('coverage', 7, {
    head: /^(?:FAIL Required test coverage|Coverage failure: |(?:FAIL |ERROR: |Error: )Coverage |Jest: ".{1,120}" coverage threshold|(?:\[ant:\w{1,40}\] |> )?Rule (?:'.{1,80}' )?violated(?: for \w+ |: )|(?:Line|Branch|Method|Overall|Total) [Cc]overage .{0,80}(?:below|less than|lower than|under) )/,
    message: /^(?:FAIL |ERROR: |Jest: |\[ant:\w{1,40}\] |> )?(.*)/
  }),
  failure('size-limit', 7, {
    head: /^\s*Package (?:size|running time) limit has exceeded by /,
    before: /^\s{2}\S+$/,
    body: /^\s+(?:Size|Total|Loading|Running)/,
    max: 4,
    name: /^\s{2}(\S+)$/
  }),
  failure('format', 6, {
    head: LISTED,
    under: LISTS,
    before: new RegExp(`${LISTS.source}|^$`),
    body: LISTED,
    max: 20,
    name: new RegExp(`(${LISTED.source})`),
    message: new RegExp(`.*(?:${LISTS.source}).*`)
  }),
  // gofmt -d, shfmt -d
  failure('format', 6, { head: /^diff (?:-u )?\S+\.orig \S+$|^--- \S+\.orig$/, body: /^[-+@ ]/, max: 12 }),
  failure('dart', 5, { head: /^Changed \S+\.dart$/, body: /^Changed /, max: 10 }),
  failure('mix', 8, {
    head: /^\*\* \(Mix\) mix format failed/,
    body: /^\s*\S/,
    blanks: true,
    max: 12,
    name: /^\s+\* (\S+)/,
    message: /mix format failed.*/
  }),
  failure('deno', 8, {
    head: /^from \S+\.\w{1,6}:$/,
    body: /^(?:\d* *\| ?|--$|error: Found \d+ not formatted)/i,
    blanks: true,
    max: 20,
    name: /^from (\S+):$/,
    message: /Found \d+ not formatted.*/
  }),
  failure('git-diff', 5, {
    after: /\bgit diff\b.*(?:--exit-code|--quiet)|\bgit diff-(?:index|files)\b|\bgit status (?:--porcelain|-s)|\b(?:mod tidy|go generate)\b/,
    head: /^diff --git a\/\S+ b\/\S+$/,
    body: /^(?:index |[-+@ ])/,
    max: 10
  }),
  failure('git', 2, {
    head: /^Changes not staged for commit:/,
    body: /^\s+\S/,
    max: 12,
    keep: /^\s+(?!\()/,
    message: /^\s+((?:modified|deleted|renamed): .*)/
  }),
  failure('sphinx', 7, {
    head: /^(?:Warning, treated as error|(?:Extension|Configuration|Theme|Application|Sphinx) error(?: \(.{1,80}\))?):?!?$/,
    body: /^\S/,
    max: 3,
    message: /^(?!Warning, treated|\w+ error)(.*)/,
    position: /^(?<file>[^\s:]{1,300}\.(?:rst|md|py|ipynb|txt)):(?<line>\d{1,6}):/
  }),
  failure('sphinx', 5, {
    head: /^\S{1,300}\.(?:rst|md|py|ipynb|txt|inc)(?::docstring of [^\s:]{1,200})?(?::\d{1,6})?: (?:WARNING|ERROR|CRITICAL|SEVERE): \S/,
    message: /: (?:WARNING|ERROR|CRITICAL|SEVERE): (.*)/,
    position: /^(?<file>[^\s:]{1,300})(?::docstring of [^\s:]{1,200})?:(?<line>\d{1,6}): /
  }),
  failure('sphinx', 8, { head: /^\(\s*\S{1,200}: line\s+\d+\) broken\s+\S/, message: /broken\s+(.*)/ }),
  failure('mkdocs', 5, { head: /^WARNING\s+-\s+\S/, message: /-\s+(.*)/ }),
  failure('mkdocs', 7, { head: /^ERROR\s+-\s+\S/, message: /-\s+(.*)/ }),
  summary('mkdocs', 5, { head: /^Aborted with (?:\d+ warnings? in strict mode|a (?:configuration|build) error)/ }),
  failure('docusaurus', 8, {
    head: /^\s*Error: (?:Unable to build website for locale|Docusaurus found )/,
    body: /^\s+\S/,
    blanks: true,
    keep: /^\s+(?:-|\[cause\])/,
    name: /-> linking to (\S+)/,
    message: [/\[cause\]: \w*Error: (.*)/, /Error: (.*)/]
  }),
  failure('jekyll', 8, { head: /^\s*Liquid Exception: \S/, message: /Liquid Exception: (.*)/ }),
  failure('links', 7, {
    head: /^\s*(?:\* )?\[(?:[45]\d\d|ERROR|ERR|TIMEOUT)\] <?(?:https?|file|mailto):|^\s*\[✖\] \S{1,500} → (?:Status: |Error: )/,
    message: /^\s*(?:\* )?(?:\[✖\] )?(.*)/
  }),
  failure('htmltest', 7, { head: /^\s{2}\S.{0,200} --- \S+ --> \S/ }),
  failure('html-proofer', 7, {
    head: /^\* At \S+:\d+:$/,
    body: /^\s+\S/,
    blanks: true,
    max: 3,
    message: /^\s+(\S.*)/,
    position: /^\* At (?<file>\S{1,300}):(?<line>\d{1,6}):$/
  }),
  failure('commitlint', 8, { head: /^✖ {3}(?!found \d).{1,300} \[[\w-]{1,60}\]$/, before: /^(?:⧗ |$|✖ {3})/ }),
  failure('cspell', 8, {
    head: /^\S{1,300}:\d+:\d+ - (?:Unknown|Forbidden|Misspelled) word \(/,
    message: / - (.*)/,
    position: /^(?<file>[^\s:]{1,300}):(?<line>\d{1,6}):(?<column>\d{1,5}) - /
  }),
  failure('kube-linter', 8, {
    head: /^\S{1,300}: \(object: .{1,300} \(check: [\w-]+, remediation: /,
    name: /^([^\s:]+): /,
    message: /\) (.*) \(check/
  }),
  failure('sqlfluff', 8, { head: /^== \[.{1,300}\] FAIL$/, body: /^(?:L: | {4,})/, max: 20, name: /^== \[(.*)\] FAIL/, message: /^L: .*/ }),
  failure('dialyzer', 7, {
    head: /^\S{1,300}\.(?:exs?|erl):\d+(?::\d+)?:[a-z_]+$/,
    body: /^(?!_{10})\S/,
    max: 4,
    message: /^(?!\S+\.(?:exs?|erl):\d)(\S.*)/,
    position: /^(?<file>[^\s:]{1,300}):(?<line>\d{1,6})(?::(?<column>\d{1,5}))?:[a-z_]+$/
  }),
  failure('doctest', 8, {
    head: /^Failed example:$/,
    before: /^(?:\*{10,}|File ".{1,300}", line \d+, in \S+)$/,
    end: /^\*{10,}/,
    max: 20,
    name: /^File ".{1,300}", line \d+, in (\S+)$/,
    message: /^\s{4}(\S.*)/,
    position: /^File "(?<file>[^"]{1,300})", line (?<line>\d{1,7}), in /
  }),
  failure('cypress', 8, {
    head: /^Cypress could not verify that this server is running/,
    body: /^\s+> \S/,
    blanks: true,
    max: 1,
    name: /^\s+> (\S+)$/,
    message: /^(.*):$/
  }),
  failure('surefire', 8, {
    head: /^(?:.{0,200}Exception: )?The forked VM terminated without/,
    body: /^(?!\[Help)\S/,
    max: 10,
    keep: /^(?!Command was|\s)/,
    name: /^([\w$]+(?:\.[\w$]+){1,20})$/,
    message: /The forked VM.*/
  }),
  sign('sphinx', 3, { head: /^build finished with problems/ })
]
