/** Failures of test runners of any language: features, requests, charts, scripts. */
import { failure, type Rule, summary } from './rule.ts'

export const ACCEPTANCE_TESTS: readonly Rule[] = [
  failure('cucumber', 9, {
    head: /^\d{1,4}\) Scenario(?: Outline)?: .{1,300} # \S{1,300}:\d+/,
    end: /^\d{1,4}\) |^\d+ scenarios? \(/,
    max: 30,
    keep: /^\d|✖|Error\b|^\s+[-+] |^\s+at (?!.*node_modules)/,
    name: /Scenario(?: Outline)?: (.*) # /,
    message: [/^\s+(\w*Error\b.*)/, /✖ (.*)/],
    position: /# (?<file>[^\s:]{1,300}\.feature):(?<line>\d{1,6})/
  }),
  failure('cucumber', 7, {
    head: /^cucumber (?:-p \S{1,60} )?\S{1,300}\.feature:\d+/,
    message: /# (.*)/,
    position: /(?<file>[^\s:]{1,300}\.feature):(?<line>\d{1,6})/
  }),
  summary('cucumber', 7, { head: /^\d+ scenarios? \(.*\b[1-9]\d{0,6} failed/ }),
  failure('behave', 9, {
    head: /^\s*(?:ASSERT FAILED|Assertion Failed): \S/,
    before: /^\s+(?:Given|When|Then|And|But) .{1,300} # /,
    name: /^\s+((?:Given|When|Then|And|But) [^#]+)/,
    position: /# (?<file>[^\s:]{1,300}\.py):(?<line>\d{1,6})/
  }),
  failure('robot', 9, {
    head: /^[^|]{1,300}\| FAIL \|$/,
    body: /^(?![-=]{10}).*\S/,
    max: 6,
    name: /^([^|]+)\| FAIL/,
    message: /^(?!.*\| FAIL \|$)(\S.*)/
  }),
  failure('newman', 8, {
    head: /^\s{0,3}\d{1,4}\. {1,4}\w{0,20}Error {2,}\S/,
    body: /^\s{10,}\S/,
    max: 6,
    name: /Error {2,}(.*)/,
    message: /^\s{10,}(\S.*)/
  }),
  // Chainsaw, which waits for resources of Kubernetes.
  failure('chainsaw', 8, {
    name: /^\s{0,16}(?:[a-z][\w.-]{0,200}\/){1,2}([A-Z]\w{1,100}\/\S{1,200})$/,
    head: /^\s{0,16}=== ERROR$/,
    end: /\| (?:TRY|CATCH|FINALLY|CLEANUP|APPLY|ASSERT|SCRIPT|CMD|ERROR) |^\s{0,16}(?:===|---) [A-Z]/,
    max: 40,
    message: [/^\s{0,16}\* (\S.*)/, /^\s{0,16}(?![-=])(\S.* \S.*)/]
  }),
  failure('helm-unittest', 9, {
    head: /^\s+- asserts\[\d+\] `\w{1,40}` fail/,
    before: /^\t- |^$/,
    body: /^\s+\S/,
    max: 10,
    name: /^\t- (.*)/
  }),
  failure('pester', 9, {
    head: /^\s*\[-\] \S/,
    end: /^\s*(?:\[[-+?!]\] |(?:Describing|Context|Running|Tests) )/,
    max: 5,
    keep: /^(?!##\[|(?:Expected length|Actual length|Strings differ))/,
    name: /\[-\] (\S.{0,300}?) \d{1,6}(?:\.\d{1,3})?m?s\b/,
    message: /^\s*(?!at |\[|\d+:|##|\s)(\S.*)/,
    position: /^\s*at .{0,300}, (?<file>\S.{0,300}\.ps[dm]?1):(?: line )?(?<line>\d{1,6})$/
  }),
  summary('pester', 8, { head: /^Tests Passed: \d+, Failed: [1-9]/ })
]
