/** Failures of test runners of JavaScript and TypeScript. */
import { failure, type Rule, sign, summary } from './rule.ts'

/** `at name (file:1:2)`, `at file:1:2`, `❯ name file:1:2`, `(file:1:2)` */
export const FRAME =
  /^(?:\s*(?!\s)|\s*(?=\s(?!\s)))(?:at |❯ |›|↳ )?.{0,200}?(?:^|[\s('"])(?<file>(?:file:\/\/)?(?:[A-Za-z]:)?[^\s():@'"`]{1,300}\.(?:[cm]?[jt]sx?|vue|svelte|astro|mdx?)):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?\)?/

/** Pieces of a test runner's failure: never the end of one. */
export const JAVASCRIPT_TESTS: readonly Rule[] = [
  failure('jest', 9, {
    before: /^\s?FAIL\s+\S|^\s*$/,
    name: /^\s*● (.*)/,
    head: /^\s{0,4}● (?!Console|Deprecation Warning|Validation Warning|Cannot log|process\.exit)\S.*/,
    end: /^(?:\s{0,4}● |(?:FAIL|PASS) |Test Suites: |Tests: |Summary of all failing tests|-{10,}\||={10,}|::|npm )/,
    max: 45,
    keep: /^(?!\s+at .*(?:node_modules|node:internal|\(internal\/|jest-))/,
    first: [/^\s*(?:expect\(|\w*Error\b|Cannot |thrown:)/, /^\s*(?:>\s*\d+ \||at )/, /^\s*(?:Expected|Received|[-+] )/],
    message: /^\s{2,}(?!● |\d+ \||at )(\S.*)/,
    position: FRAME
  }),
  sign('jest', 3, { head: /^\s?FAIL\s+(?:\S+ )?\S*\.\w{1,5}(?: \([\d.]+ m?s\))?$/ }),
  failure('vitest', 9, {
    name: /^\s*FAIL\s+(?:\|[^|]*\| )?\S+ > (.*)/,
    head: /^\s*FAIL\s+\S.* > /,
    end: /^(?:⎯{3,}|\s*FAIL\s|\s*(?:Test Files|Tests|Snapshots) {2})/,
    max: 40,
    keep: /^(?!\s*❯ .*node_modules)/,
    first: [/^(?:\w*Error\b|Caused by)/, /^\s*❯ /, /^[-+] /],
    message: /^((?:\w+)?Error: .*)/,
    position: FRAME
  }),
  sign('vitest', 4, { head: /^\s+[×✗✘✖] .{1,400} \d+ ?m?s$/ }),
  failure('mocha', 9, {
    after: /^\s*\d{1,6} failing\b/,
    // The titles of its suites stand above the test's own, which ends with a colon.
    name: /^\s*(?:\d{1,4}\) )?(\S.*):$/,
    head: /^\s{0,6}\d{1,4}\) \S.*/,
    // The values of a message may stand at the beginning of a line.
    end: /^(?:\s{0,6}\d{1,4}\) |-{10,}\||={5,}|(?:npm|yarn|lerna|error|Error|make|Warning|Process|Done|> )\b|::|> )/,
    max: 40,
    first: [/^\s*(?:\w*Error\b|[-+]\s|at .*\/(?!node_modules))/],
    message: /^\s*((?:Uncaught )?\w*(?:Error|Exception)\b.*)/,
    position: FRAME
  }),
  summary('mocha', 8, { head: /^\s*\d{1,6} failing\b/, before: /^\s*\d{1,6} (?:passing|pending)\b/ }),
  failure('playwright', 9, {
    name: /^\s*\d{1,4}\) (?:\[[^\]]{1,60}\] › )?\S+ › (.*[^ ─])/,
    head: /^\s{0,6}\d{1,4}\) (?:\[[\w ./-]{1,60}\] › )?\S+:\d+:\d+ › .*/,
    end: /^(?:\s{0,6}\d{1,4}\) .*› |\s*\d+ (?:failed|passed|flaky|skipped|did not run)\b)/,
    max: 45,
    keep: /^(?!\s*(?:attachment #|─{5,}|test-results\/|Usage:|npx playwright|at .*node_modules))/,
    first: [/^\s*(?:Error|Timeout)/, /^\s*(?:>\s*\d+ \||at )/, /^\s*(?:Expected|Received|Locator)/],
    message: [/^\s*(Test timeout of \d+ms exceeded.*)/, /^\s*((?:\w+)?Error: .*)/],
    position: /^\s*(?:\d{1,4}\) (?:\[[^\]]{1,60}\] › )?|at )(?<file>[^\s():]{1,300}\.[cm]?[jt]sx?):(?<line>\d{1,7}):(?<column>\d{1,5})/
  }),
  summary('playwright', 9, {
    head: /^\s{2}\d{1,5} failed$/,
    body: /^\s{4}(?:\[[^\]]{1,60}\] › )?\S+:\d+:\d+ › /,
    max: 10,
    position: /^\s{4}(?:\[[^\]]{1,60}\] › )?(?<file>[^\s():]{1,300}\.[cm]?[jt]sx?):(?<line>\d{1,7}):(?<column>\d{1,5})/
  }),
  failure('node-test', 9, {
    after: /^✖ failing tests:/,
    name: /^\s*✖ (.*?)(?: \([\d.]+ms\))?$/,
    head: /^test at (?:file:\/\/)?\S+:\d+:\d+$/,
    end: /^test at \S+:\d+:\d+$/,
    max: 30,
    keep: /^(?!\s+at .*(?:node:|node_modules|Promise\.all)|\s+(?:generatedMessage|code|operator|diff): |\s+[{}]$)/,
    first: [/^\s*(?:✖|\w*Error\b|[-+] |at )/],
    message: [/^\s+(\S.{0,200} (?:!==|===) .*)/, /^\s+(\S.{0,200}Error\b.*)/],
    position: new RegExp(`^(?!test at )${FRAME.source.slice(1)}`),
    otherwise: FRAME
  }),
  failure('tap', 8, {
    name: /^\s*not ok \d+ (?:- )?(.*)/,
    head: /^\s{0,12}not ok \d+(?! .*# (?:SKIP|TODO))/,
    body: /^\s+(?:---|\.\.\.|[\w-]+:|- |\||>|at |\S)|^# {1,4}[(`]/,
    blanks: true,
    max: 30,
    keep: /^# |^\s+(?:error:|failureType:|location:|at:|expected:|actual:|message:|operator:|wanted:|found:|stack:|\w*Error\b|at |\S.* (?:!==|===) |\S.*:\d+:\d+\)?$)/,
    message: [/^\s+(?:error|message): (?:["']?)(?![|>]-?$)(\S.*?)["']?$|^\s+\S.{0,200} (?:!==|===) .*/, /^# +(`.*)/],
    position: new RegExp(`^(?!\\s+location:)${FRAME.source.slice(1)}`),
    otherwise: FRAME
  }),
  failure('ava', 9, {
    name: /^\s{2}✘ \[fail\]: (.*)/,
    head: /^\s{2}✘ \[fail\]: \S/,
    end: /^\s{2}(?:[✘✔] |\d+ (?:tests?|uncaught|unhandled) )/,
    max: 45,
    keep: /^(?!\s+─$)/,
    first: [/^\s+(?:Difference|\w*Error\b|[-+] |›)/],
    message: [/^\s{4}(?:\w*Error\b|message: ).*/, /^\s{2}(?![✘›])(\S.*):$/],
    position: /^\s{2}(?!›)(?<file>[^\s:]{1,300}\.[cm]?[jt]sx?):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?$/
  }),
  summary('ava', 7, { head: /^\s{2}[1-9]\d* tests? failed$/ }),
  failure('bun-test', 9, {
    name: /^(?:\(fail\)|✗) (\S.{0,300}?) \[[\d.]{1,12} ?m?s\]$/,
    head: /^error: (?:expect\(|.*)/,
    before: /^\s*(?:\d{1,6} \| |\^)/,
    body: /^(?:Expected|Received|\s+at |[-+] |\s*$|(?:\(fail\)|✗) |\d+ \| |\s*\^)/,
    blanks: true,
    max: 16,
    position: FRAME,
    after: /^bun test v|bun test\b/
  }),
  failure('bun-test', 7, { name: /^(?:\(fail\)|✗) (\S.{0,300}?) \[[\d.]{1,12} ?m?s\]$/, head: /^(?:\(fail\)|✗) \S.*\[[\d.]+ ?ms\]$/ }),
  summary('bun-test', 6, { head: /^\s*[1-9]\d* fail$/, before: /^\s*\d+ (?:pass|skip|todo)$/ }),
  failure('karma', 8, {
    head: /^(?:Chrome|Firefox|Headless|Edge|Safari)[\w .()/]{1,80} (?:ERROR|FAILED)$|^(?:Chrome|Firefox)[\w .()/]{1,80}\) .{1,200} FAILED$/,
    body: /^\s+\S/,
    max: 10,
    position: FRAME
  })
]
