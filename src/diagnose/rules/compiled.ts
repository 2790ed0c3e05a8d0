/** Failures of Go, Rust, .NET, and other compiled languages. */
import { failure, type Rule, sign, summary } from './rule.ts'

const ARROW = /^\s*(?:-->|╭─\[|┌─|└─) ?(?<file>(?:[A-Za-z]:)?[^\s:\]]{1,300}):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?/
const DOTNET_FRAME = /^\s*at .{1,400} in (?<file>.{1,300}\.(?:cs|fs|vb)):line (?<line>\d{1,7})/

/** What is worth showing of a goroutine's stack. */
const GO_PANIC = /^(?:goroutine \d+ \[running\]|\s*panic|\s+\/(?!.*(?:\/go\/src\/|hostedtoolcache|pkg\/mod)).*\.go:\d+)/
const OWN_GO_FRAME = /^\s+(?<file>\/\S{1,300}\.go):(?<line>\d{1,7})/

export const COMPILED: readonly Rule[] = [
  failure('go-test', 9, {
    name: /--- FAIL: (\S+)/,
    head: /^\s*--- FAIL: \S/,
    body: /^\s+(?!--- (?:PASS|SKIP|FAIL))\S/,
    blanks: true,
    max: 25,
    message: /^\s+\S+_test\.go:\d+: *(\S.*)/,
    position: /^\s+(?:Error Trace:\s+)?(?<file>[\w./@-]{1,300}\.go):(?<line>\d{1,7})/
  }),
  // With -v a test's output may stand far above its result.
  sign('go-test', 7, { head: /^\s{4,}\S{1,200}_test\.go:\d{1,6}: \S/ }),
  summary('go-test', 7, { head: /^FAIL\s+[\w./-]+\s+(?:[\d.]+s|\[(?:setup|build) failed\])/ }),
  // A test that panicked.
  failure('go', 9, {
    head: /^panic: \S.*/,
    under: /^\s*--- FAIL: \S/,
    before: /^\s*--- FAIL: /,
    name: /--- FAIL: (\S+)/,
    body: /^(?:\s*\S)/,
    blanks: true,
    max: 30,
    keep: GO_PANIC,
    message: /^panic: .*/,
    position: OWN_GO_FRAME
  }),
  failure('go', 9, {
    head: /^(?:panic: |fatal error: (?:all goroutines|concurrent|unexpected|runtime|stack))\S?.*/,
    body: /^(?:\s*\S)/,
    blanks: true,
    max: 30,
    keep: GO_PANIC,
    position: OWN_GO_FRAME
  }),
  failure('go', 8, {
    head: /^(?:(?:vet: )?(?:\.{0,2}\/)?[\w./@-]{1,300}\.go:\d{1,7}(?::\d{1,5})?: (?!.*\b(?:INFO|DEBUG|WARN)\b)\S)/,
    before: /^# \S+(?: \[\S+\])?$/,
    message: /\.go:\d+(?::\d+)?: (.*)/,
    position: /^(?:vet: )?(?<file>[\w./@-]{1,300}\.go):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?/
  }),
  failure('go', 7, {
    head: /^go: (?!downloading|finding|extracting|added|upgraded|found|creating|to add)\S/,
    before: /^# \S+$/,
    body: /^\s+\S/,
    max: 4
  }),
  summary('golangci-lint', 4, { head: /^(?:issues found|\d+ issues:|level=error )/ }),
  failure('ginkgo', 9, {
    head: /^\s*• \[?(?:FAILED|PANICKED|TIMEDOUT|INTERRUPTED)\]?/,
    before: /^\s*\[(?:FAILED|PANICKED)\] in /,
    end: /^-{10,}|^\s*(?:There were|Full Stack Trace)|^• /,
    max: 14,
    message: /^\s*\[(?:FAILED|PANICKED)\] (?!in )(.*)/,
    position: /^\s*(?<file>\/\S{1,300}\.go):(?<line>\d{1,7})/
  }),
  // Its first version.
  failure('ginkgo', 9, {
    head: /^\s*• (?:Failure|Panic)(?: in [\w ()]{3,60})? \[[\d.]{1,12} seconds\]$/,
    end: /^-{10,}|^\s*Full Stack Trace/,
    max: 30,
    // Containers come first, the assertion last.
    endFirst: true,
    first: [/^\s+(?!\/)\S/],
    message: [/^\s+(Expected\b.*)/, /^\s+(?:Test Panicked|Timed out after .*|Unexpected error:)$/],
    position: /^\s+(?<file>\/\S{1,300}_test\.go):(?<line>\d{1,7})$/
  }),
  summary('ginkgo', 8, { head: /^\s*\[FAIL\] |^FAIL! -- / }),
  failure('rust', 8, {
    head: /^(?:error\[(?:E\d{4}|internal)\]: |error: (?!could not compile|test failed|aborting due|\d+ target|process didn't exit|failed to run custom|recipe|package ID|no matching|failed to))\S/,
    body: /^\s*(?:-->|\d{1,7} [|+~-]|\||=|\.\.\.|::: |LL)/,
    max: 14,
    message: /^error(?:\[E\d{4}\])?: (.*)/,
    position: ARROW
  }),
  summary('cargo', 6, { head: /^error: (?:could not compile|test failed|\d+ targets? failed|aborting due)|^Some errors have detailed/ }),
  failure('cargo', 7, {
    head: /^error: (?:no matching|failed to|package ID|process didn't exit|.{1,120} is not supported by).*/,
    body: /^(?:\s+\S|Caused by:)/,
    blanks: true,
    max: 12,
    keep: /^(?!\s*cargo:)/,
    message: [/^\s+(the remote server responded .*)/, /^error: (.*)/]
  }),
  failure('rust-test', 9, {
    name: /^\s*thread '(?!main')(.{1,300}?)'/,
    head: /^\s*thread '.{1,300}' (?:\(\d+\) )?panicked at /,
    body: /^(?!note: run with|stack backtrace|----|\s*(?:test|running) )\s*\S/,
    max: 6,
    message: /^(?!\s*thread ')\s*(\S.*)/,
    position: /panicked at (?:'.{0,300}', )?(?<file>(?:[A-Za-z]:)?[^\s:']{1,300}\.rs):(?<line>\d{1,7}):(?<column>\d{1,5})/
  }),
  failure('rust-test', 7, { head: /^test .{1,300} \.\.\. FAILED$|^\s+(?:FAIL|TIMEOUT|SIGABRT|SIGSEGV) \[\s*[\d.]+s\] / }),
  summary('rust-test', 8, { head: /^test result: FAILED\.|^\s+Summary \[.*[1-9]\d{0,8} failed/ }),
  failure('rustfmt', 8, {
    head: /^Diff in \S/,
    end: /^(?:Diff in |\S{0,4}error)/,
    max: 12,
    position: /^Diff in (?<file>\S{1,300}?)(?::| at line )(?<line>\d{1,7}):?$/
  }),
  failure('dotnet-test', 9, {
    name: /^\s+Failed (.*?)(?: \[[^\]]{0,40}\])?$/,
    head: /^\s{1,6}Failed (?!to |with |for |in |at )\S/,
    end: /^\s{1,6}(?:Passed|Failed|Skipped) \S|^(?:Failed!|Passed!|Test (?:Run|run summary|summary)|Results File|Total tests)/,
    max: 16,
    keep: /^(?!\s*at (?:System\.|Microsoft\.|Xunit\.|NUnit\.)|-{3} End)/,
    message: /^(?!\s*(?:Failed |Error Message:))\s*(\S.*)/,
    position: DOTNET_FRAME
  }),
  failure('dotnet-test', 7, { head: /^\[xUnit\.net [\d:.]+\]\s+\S.*\[FAIL\]/ }),
  summary('dotnet-test', 8, {
    head: /^(?:Failed!\s+- Failed:|\s*Failed\s*: [1-9]|Test Run Failed\.|Test summary: total: \d{1,7}, failed: [1-9])/,
    before: /^(?:Total tests: \d|\s+Passed: \d)/
  }),
  summary('dotnet-test', 8, { head: /^\s+failed: [1-9]\d{0,6}$/, under: /^\s+total: \d{1,7}$/, before: /^\s+total: \d/ }),
  failure('dotnet', 8, {
    head: /^\s*(?:\S.{0,300}?(?:\(\d+,\d+(?:,\d+,\d+)?\))? ?: )?error (?:[A-Z]{2,10}\d{3,5}|FS\d+)\s?: /,
    message: /: error (.*)|^(error .*)/,
    position: /^\s*(?<file>\S.{0,300}?)\((?<line>\d{1,7}),(?<column>\d{1,5})/
  }),
  summary('dotnet', 3, { head: /^Build FAILED\.|^\s+[1-9]\d* Error\(s\)/ }),
  failure('dotnet', 6, { head: /^Unhandled exception[.:] /, body: /^\s+(?:at|--->)/, max: 6, position: DOTNET_FRAME }),
  failure('dart', 8, {
    head: /^\s*(?:error [•-] |Error: ).*(?:[•-] )?\S/,
    after: /^(?:Analyzing|Compiling|Running "?flutter|Launching|Building)/,
    body: /^\s*(?!(?:error|warning|info) [•-] )\S/,
    max: 3,
    position: /(?<![\w./-])(?<file>[\w./-]{1,300}\.dart):(?<line>\d{1,7}):(?<column>\d{1,5})/
  }),
  failure('dart', 8, {
    head: /^(?:[\w./-]{1,300}\.dart):\d+:\d+: Error: /,
    body: /^\s*\S/,
    max: 3,
    position: /^(?<file>[\w./-]{1,300}\.dart):(?<line>\d{1,7}):(?<column>\d{1,5})/,
    message: /Error: (.*)/
  }),
  failure('dart', 7, {
    head: /^(?:Because .*(?:depends|requires|forbidden|doesn't)|So, because .*|\w*Exception: (?!.{1,300}\.ps[dm]?1:\d+$)|Encountered error while building)/,
    before: /^\s*└> /,
    body: /^(?:And |So,|Because|version solving)/,
    max: 4
  }),
  failure('dart-test', 9, {
    head: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: .{1,300} \[E\]$/,
    body: /^\s{2,}\S/,
    max: 14,
    name: /-\d+: (.*) \[E\]$/,
    message: [/^\s+(Expected: .*)/, /^\s+(\S.*)/],
    position: /^\s+(?<file>[\w./-]{1,300}\.dart) (?<line>\d{1,7}):(?<column>\d{1,5})\s/
  }),
  failure('flutter-test', 9, {
    head: /^══╡ EXCEPTION CAUGHT BY FLUTTER TEST FRAMEWORK/,
    end: /^═{20,}$/,
    max: 40,
    message: [/^\s*(Expected: .*)/, /^The following (.*) was thrown/, /.+/],
    position: /(?:file:\/\/)?(?<file>[\w./-]{1,300}_test\.dart):?[ :](?<line>\d{1,7}):(?<column>\d{1,5})/
  }),
  summary('dart-test', 6, { head: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: Some tests failed\.$/ }),
  failure('zig-test', 9, {
    head: /^\d+\/\d+ \S{1,300}\.{3} ?FAIL \(/,
    body: /^(?!\d+(?:\/\d+| passed))\s*\S/,
    max: 8,
    name: /^\d+\/\d+ (\S+)\.{3}/,
    message: [/^(?!\d+\/\d+ |\/)(\S.*)/, /FAIL (.*)/],
    position: /^(?<file>(?!.*\/lib\/std\/)[^\s:]{1,300}\.zig):(?<line>\d{1,7}):(?<column>\d{1,5}): /
  }),
  failure('elixir', 8, {
    head: /^\s{2}\d{1,4}\) test [^(]*\(.*\)$/,
    body: /^\s{5}\S/,
    max: 14,
    position: /^\s{5}(?<file>[\w./-]{1,300}\.exs?):(?<line>\d{1,7})$/
  }),
  failure('elixir', 8, {
    head: /^\*\* \(\w|^== Compilation error in file/,
    body: /^\s+\S/,
    max: 4,
    position: /(?<![\w./-])(?<file>[\w./-]{1,300}\.exs?):(?<line>\d{1,7})/
  }),
  failure('ghc', 8, {
    head: /^\S{1,300}\.l?hs:\d+:\d+: error:/,
    body: /^\s+\S/,
    max: 8,
    position: /^(?<file>\S{1,300}\.l?hs):(?<line>\d{1,7}):(?<column>\d{1,5})/
  }),
  failure('solidity', 8, {
    head: /^(?:(?:Parser|Type|Declaration|Syntax)?Error(?: \(\d+\))?: )\S/,
    body: /^\s*(?:-->|\d+ \||\||Note: )/,
    blanks: true,
    max: 10,
    after: /^(?:Compiling \d+ files|Error: Compiler run failed|\[⠊\]|Installing dep)/,
    position: ARROW
  }),
  failure('forge', 9, { head: /^\[FAIL[.:\]]/ })
]
