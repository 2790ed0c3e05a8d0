/** What must hold before a change goes in, and does not: coverage, sizes, formatting, committed output, dependencies, what linters say; and what ends a test run before its tests tell. */
import { failure, type Rule } from './rule.ts'

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
    head: /^\s*(?:Package size limit has exceeded by |Total time limit has exceeded|Size Limit can’t find files at )/,
    before: /^ {2}\S/,
    body: /^ {2}\S/,
    max: 4,
    name: /^ {2}(?!(?:Package size|Total time|Time|Size|Loading time|Running time)\b)(\S.*)/
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
    head: /^from (?:\/|file:\/\/|[A-Za-z]:\\)\S+\.\w{1,6}:$/,
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
  failure('cypress', 7, {
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
  failure('unused', 7, {
    head: /^(?:cargo-machete found the following )?unused dependencies\b.{0,60}:$|^(?:Unused|Unlisted|Unresolved|Duplicate) [\w ]{3,40} \(\d+\)$/,
    body: /^(?!Note)\S|^\s+\S/,
    max: 8,
    name: /^[\s└├─│]+"?(?!dependencies|dev-|build-)([\w-]+)"?$|^([\w@./-]+\.\w+|@?[\w./-]+ +\S+\.json)$/
  }),
  failure('semver-checks', 8, {
    head: /^--- failure \w+: /,
    end: /^--- |^\s+Summary/,
    max: 14,
    keep: /^\s*[Ff]|^ {2}/,
    name: /^ {2}(\S.*)/,
    message: /failure (.*\w)/
  }),
  failure('api-extractor', 7, { head: /^Warning: You have changed the (?:public )?API signature/ }),
  failure('chart-testing', 8, { head: /^\s*✖\W{0,3}\S+ => \(version: /, name: /✖\W{0,3}(\S+) =>/, message: /\) > (.*)/ }),
  failure('licences', 7, { head: /^Files with unapproved licenses:/, body: /^\s+\S/, max: 8, name: /^\s{2,}(\S+)$/ }),
  // Passing builds may say so as well.
  failure('licences', 4, { head: /^(?:Missing|Unknown) header in: \S/ })
]
