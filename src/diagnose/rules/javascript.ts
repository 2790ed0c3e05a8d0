/** Failures of JavaScript and TypeScript tools. */
import { FRAME } from './javascript-tests.ts'
import { echo, failure, type Rule, summary } from './rule.ts'

export const JAVASCRIPT: readonly Rule[] = [
  failure('next', 9, {
    head: /^Failed to compile\.?$/,
    end: /^(?:> Build|npm |info {2}|Next\.js|Import trace|https:\/\/nextjs)/,
    max: 20,
    message: /^((?:Type error|Module not found|Error|Syntax Error|ReferenceError): .*)/,
    position: /^(?:\s{1,12}(?:,-|╭─)\[)?(?<file>\.{0,2}\/?[\w@()[\]./-]{1,200}\.\w{1,6}):(?<line>\d{1,7})(?::(?<column>\d{1,5})\]?)?$/
  }),
  // Next.js names the page of its manual behind each error of its own.
  failure('next', 8, {
    head: /^(?:⨯|Error:) (.{3,300}?)\.? Read more: https:\/\/nextjs\.org\/docs\/messages\/\S{1,100}$/,
    message: /^(?:⨯|Error:) (.{3,300}?)\.? Read more:/
  }),
  failure('next', 8, { head: /^\s?⨯ ERROR: \S/, message: /ERROR: (\S.*)/ }),
  failure('next', 7, { head: /^Error occurred prerendering page "/, body: /^(?:\w{0,60}Error: \S|\s+at )/, max: 3, message: /^(\w{0,60}Error: .*)/ }),
  failure('webpack', 8, {
    head: /^ERROR in (?!.*\b0 )\S.*/,
    body: /^\s*\S/,
    max: 8,
    message: /^((?:Module |TS\d+|\w*Error|Can't).*)/,
    position: /^ERROR in (?<file>\S{1,300}\.\w{1,6})[ :(](?<line>\d{1,7})[:,](?<column>\d{1,5})/
  }),
  failure('bundler', 8, {
    head: /^(?:[✗✘x] |error during build:|(?:\[vite\]: )?(?:Rollup failed|RollupError)|\[!\] |✘ \[ERROR\] )(?:.*(?:[Ee]rror|failed|resolve).*)?$/,
    before: /^[✗✘x] Build failed/,
    body: /^\s*\S/,
    blanks: true,
    max: 14,
    keep: /^(?!\s+at )/,
    message: /^((?:\[[A-Z]\w+\] \S|(?:\[\w+\] )?(?:\w*Error|Could not|✘ \[ERROR\])).*)/,
    position: /(?:╭─\[ ?|^\s*(?:file: )?)(?<file>[^\s():[\]]{1,300}\.(?:[cm]?[jt]sx?|vue|svelte|css|scss|html)):(?<line>\d{1,7}):(?<column>\d{1,5})/
  }),
  summary('tsc', 3, { head: /^Found \d+ errors?(?: in |\.)/ }),
  summary('eslint', 4, { head: /^✖ \d+ problems? \([1-9]\d* errors?/ }),
  failure('prettier', 7, {
    head: /^\[?warn\]? (?:Code style issues|Error occurred)/,
    before: /^\[?(?:warn|error)\]? \S/,
    message: /(Code style issues.*)/
  }),
  failure('prettier', 7, {
    level: 'warning',
    head: /^Code style issues|^Error occurred when checking code style/,
    before: /^[\w@()[\]./ -]{1,200}\.\w{1,8}$/
  }),
  failure('tsd', 7, {
    head: /^\s*✖\s+\d+:\d+\s+\S/,
    before: /^\s{0,4}\S+\.[cm]?tsx?:\d+:\d+$|^\s*✖\s+\d+:\d+\s/,
    message: /✖\s+\d+:\d+\s+(.*)/,
    position: /^\s{0,4}(?<file>\S{1,300}\.[cm]?tsx?):(?<line>\d{1,7}):(?<column>\d{1,5})$/
  }),
  failure('lighthouse', 8, { head: /^\s*[✘✗] .* failure for \S+ assertion/, body: /^\s+\S/, max: 5 }),
  failure('npm', 7, {
    head: /^npm (?:ERR!|error) code (?!ELIFECYCLE|1$|\d+$)\S+/,
    body: /^npm (?:ERR!|error)/,
    max: 40,
    keep: /^npm (?:ERR!|error)(?! +(?:A complete log|\/\S+_logs|[A-Z]:\\.*_logs|Usage|Options|\[-|Run "npm help|aliases|For a full report|`?npm help|-{1,2}\w|[\w -]{0,40}\|)) +\S/,
    message: [
      /^npm (?:ERR!|error) (Could not resolve dependency:)$/,
      /^npm (?:ERR!|error) notsup (Not compatible with .*)/,
      /^npm (?:ERR!|error) (?:404 {1,2})?(.* is not in this registry\.)$/,
      /^npm (?:ERR!|error) (?!code |errno |syscall |path |\S+ could not resolve$)((?:[A-Z]+\d* )?\S.*)/
    ]
  }),
  failure('npm', 5, {
    head: /^npm (?:ERR!|error) (?:Missing script|could not determine executable|Cannot find|404|Invalid|missing:)/,
    body: /^npm (?:ERR!|error)/,
    max: 12,
    keep: /^npm (?:ERR!|error) +(?!A complete log|To see a list|npm run)\S/,
    message: /^npm (?:ERR!|error) (.*)/
  }),
  failure('node-gyp', 7, { head: /^(?:npm (?:ERR!|error) )?gyp ERR! stack \w*Error: \S/, message: /stack (.*)/ }),
  echo('npm', 3, {
    head: /^npm (?:ERR!|error) (?:errno|Exit status|Test failed|Failed at|command failed|Lifecycle script|code (?:ELIFECYCLE|\d))/
  }),
  failure('pnpm', 7, { head: /^\s{0,3}(?:ERROR\s+)?ERR_PNPM_\w+\s+\S/, body: /^(?!\s*(?:at |Progress))\s*\S/, max: 8 }),
  echo('pnpm', 2, { head: /^\s*ELIFECYCLE\s|^\s*ERR_PNPM_RECURSIVE_RUN_FIRST_FAIL/ }),
  failure('yarn', 7, {
    head: /^(?:error (?!Command failed)\S.*|➤ YN(?!0000|0013|0007|0002|0060|0086)\d{4}: .*(?:[Ee]rror|can't|cannot|couldn't|would have been|failed|exited with).*|Usage Error: .*)/,
    max: 4
  }),
  echo('yarn', 2, { head: /^error Command failed with exit code/ }),
  echo('turbo', 4, { head: /^\s*(?:Failed:\s+\S+#\S+|ERROR:? .*command .* exited \(\d+\)|ERROR\s+run failed: command\s+exited)/ }),
  echo('nx', 3, { head: /^\s*(?:NX\s+)?(?:Running target .* failed|Failed tasks:)/ }),
  echo('lerna', 3, { head: /^lerna ERR! / }),
  summary('vitest', 8, { head: /^\s*(?:Test Files|Tests)\s{2}.*\b[1-9]\d* failed\b/ }),
  summary('jest', 8, { head: /^(?:Test Suites|Tests|Snapshots):\s+(?:(?=\S).*, )?[1-9]\d* failed\b/ }),
  summary('node-test', 7, { head: /^(?:ℹ|#) fail [1-9]\d*$/, before: /^(?:ℹ|#) (?:tests|suites|pass) \d+$/ }),
  failure('node', 6, {
    head: /^(?:Uncaught )?(?:\[?[A-Z]\w*)?Error(?: \[\w+\])?: (?!Process completed)\S.*/,
    before: /^(?:\s*\^+\s*|(?:file:\/\/)?(?:[A-Za-z]:)?[\w@./\\ -]{1,300}\.[cm]?[jt]s:\d+|\s+throw .*|node:internal\/.*)$/,
    body: /^(?:\s+at |\s+(?:code|errno|syscall|path|requireStack):|Require stack:|- |\s+\[cause\]|\s*[{}])/,
    max: 12,
    keep: /^(?!\s+at .*(?:node:internal|node_modules|\(internal\/))/,
    position: FRAME
  }),
  // A request of node-fetch.
  failure('node', 7, { head: /^(?:\w{0,40}Error: )?request to https?:\/\/\S{3,400} failed, reason: \S/ }),
  // An error of the system without its class.
  failure('node', 6, {
    head: /^E[A-Z]{3,14}: [a-z][\w ,'()-]{5,80}, (?:open|read|write|unlink|mkdir|rmdir|scandir|stat|lstat|access|rename|copyfile|spawn|chmod|symlink|realpath)\b/
  }),
  failure('node', 6, {
    head: /^Cannot find (?:module|package) '.*'|^Error requiring file: /,
    body: /^(?:Cannot find|Require stack:|- |\s+at )/,
    max: 6
  })
]
