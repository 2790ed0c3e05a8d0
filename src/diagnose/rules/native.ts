/** Failures of compilers and build tools of native code: C, C++, Swift, and what builds them. */
import { echo, failure, type Rule, summary } from './rule.ts'

const FILE = String.raw`(?:[A-Za-z]:)?[^\s:(][^:(]{0,300}`

export const NATIVE: readonly Rule[] = [
  failure('compiler', 8, {
    head: new RegExp(
      String.raw`^(?:❌ {1,2})?${FILE}(?::\d{1,7}(?::\d{1,5})?|\(\d{1,7}(?:,\d{1,5})?\)) ?: (?:fatal )?error(?: ?[A-Z]{1,4}\d{1,5})?: `
    ),
    // An error in a header of a library is the user's where he uses it.
    before: / {2}(?:required from|recursively required from) /,
    body: /^(?:\s+\d{1,7} \||\s+\||\s*[\^~]|\s{2,}\S|[^\s:].{0,200}[;{},)]$)/,
    max: 3,
    message: /error(?: ?[A-Z]{1,4}\d{1,5})?: (.*)/,
    position: new RegExp(
      String.raw`^(?:❌ {1,2})?(?<file>${FILE})[:(](?<line>\d{1,7})(?:[:,](?<column>\d{1,5}))?\)? ?:(?: (?:fatal )?error| {2,}required from here)`
    )
  }),
  failure('linker', 8, {
    head: /(?:undefined reference to|undefined symbol|multiple definition of|cannot find -l)|^(?:duplicate symbol|Undefined symbols? for architecture|ld(?:\.lld|\.gold)?: (?!warning)|.*\bld: error: |LINK : fatal error|error LNK)/,
    message: [/(?:undefined reference to|undefined symbol|multiple definition of|cannot find -l).*/, /.*/],
    position: /^(?:.{0,200}: )?(?<file>[^\s:]{1,300}\.(?:c|cc|cpp|cxx|h|hpp|m|mm|rs)):(?<line>\d{1,7}): undefined/
  }),
  summary('linker', 6, { head: /^(?:collect2: error|clang(?:\+\+)?: error: linker|.*Linker command failed)/ }),
  failure('compiler', 6, {
    head: /^(?:clang|gcc|g\+\+|cc1(?:plus)?|cc|swiftc?|nvcc|ar|as|ranlib|strip|objcopy)(?:-\d+)?(?:\.exe)?: (?:fatal )?error: /
  }),
  summary('compiler', 3, {
    head: /^\d+ (?:warnings? and \d+ )?errors? generated\.|^compilation terminated\.|^\d+ warnings? treated as errors?/
  }),
  summary('ninja', 5, { head: /^FAILED: \S/ }),
  summary('ninja', 4, { head: /^ninja: (?:build stopped|error|fatal)/ }),
  summary('make', 3, {
    position: /\*\*\* \[(?<file>(?:[\w./-]{1,200}\/)?(?:GNUm|M|m)akefile|[\w./-]{1,200}\.mk):(?<line>\d{1,6}): /,
    head: /^(?:g|mingw32-|remake)?make(?:\[\d+\])?: \*\*\* (?!.*\(ignored\)).*/
  }),
  failure('cmake', 8, {
    head: /^\s*CMake Error(?: at |: |\b)/,
    body: /^\s{2,}\S|^Call Stack/,
    blanks: true,
    max: 20,
    keep: /^(?!\s.*\(include\)$)/,
    message: /^(?!\s*CMake Error)\s*(\S.*)/,
    position: /CMake Error at (?<file>[^:]{1,300}):(?<line>\d{1,7})/
  }),
  summary('cmake', 4, { head: /^-- Configuring incomplete, errors occurred/ }),
  summary('ctest', 7, { head: /^\d+\/\d+ Test +#\d+: .*\*\*\*(?:Failed|Exception|Timeout|Not Run)/ }),
  summary('ctest', 8, { head: /^The following tests FAILED:/, body: /^\s+\d+ - /, max: 10 }),
  failure('googletest', 8, {
    head: /^\S{1,300}[:(]\d+\)?: (?:Failure|error: (?:Value of|Expected))/,
    before: /^\[ RUN {6}\] \S/,
    name: /^\[ RUN {6}\] (\S+)/,
    message: [/: error: (.*)/, /^(?!\S{1,300}[:(]\d+\)?: |\[ RUN)\s*(\S.*)/],
    body: /^\s*\S/,
    max: 8,
    position: /^(?<file>(?:[A-Za-z]:)?[^\s:(]{1,300})[:(](?<line>\d{1,7})/
  }),
  summary('googletest', 7, { head: /^\[ {2}FAILED {2}\] / }),
  failure('catch2', 8, {
    head: /^\S{1,300}:\d+: FAILED:/,
    body: /^\s*\S/,
    max: 8,
    position: /^(?<file>(?:[A-Za-z]:)?[^\s:(]{1,300}):(?<line>\d{1,7}): FAILED/
  }),
  failure('sanitizer', 9, {
    head: /^(?:==\d+==\s?ERROR: \w+Sanitizer|SUMMARY: \w+Sanitizer|\S+: runtime error: )/,
    body: /^\s+#\d+ /,
    max: 6
  }),
  failure('valgrind', 6, {
    head: /^==\d+== (?:Invalid |Conditional jump|Use of uninit|Mismatched |Syscall param|Process terminating|.{1,80} definitely lost in)/,
    body: /^==\d+== {2,}\S/,
    max: 8,
    message: /^==\d+== (.*)/,
    position: /\((?<file>[\w./-]{1,300}\.(?:c|cc|cpp|cxx|h|hpp|rs)):(?<line>\d{1,7})\)/
  }),
  failure('process', 7, {
    head: /\b(?:Segmentation fault|Bus error|Illegal instruction|Floating point exception|Aborted \(core dumped\)|core dumped)\b|^terminate called (?:after|without)|: Assertion [`'].* failed\.?$/,
    message: [
      /Assertion [`'].* failed/,
      /(?:Segmentation fault|Bus error|Illegal instruction|Floating point exception|Aborted \(core dumped\)).*/,
      /.*/
    ],
    position: /^(?:[^\s:]{1,100}: )?(?<file>[^\s:]{1,300}\.(?:c|cc|cpp|cxx|h|hpp|m|mm)):(?<line>\d{1,7}): .*Assertion/
  }),
  failure('bazel', 6, {
    head: /^ERROR: (?!Build did NOT)\S.*(?:failed|error|not found|no such).*/i,
    message: /^ERROR: (.*)/
  }),
  summary('bazel', 5, { head: /^(?:ERROR: Build did NOT complete|FAILED: Build did NOT complete|\/\/\S+\s+(?:FAILED|TIMEOUT) in )/ }),
  failure('swiftpm', 6, {
    head: /^error: (?:fatalError|terminated|emit-module|link command|no such module|the package|.*)$/,
    after: /^(?:Building for|Compiling|Fetching|Computing version|\[\d+\/\d+\])/
  }),
  failure('xctest', 9, {
    head: /^\S{1,300}\.swift:\d+: error: -?\[?\S/,
    position: /^(?<file>[^\s:]{1,300}\.swift):(?<line>\d{1,7}): error/,
    message: /error: (.*)/
  }),
  failure('swift-testing', 9, {
    head: /^\S{0,4} ?Test .{1,200} recorded an issue at [\w+-]+\.swift:\d+/,
    position: /at (?<file>[\w+-]{1,200}\.swift):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?/
  }),
  // Their names alone, where a formatter has kept the failures to itself.
  failure('xctest', 6, {
    after: /^Failing tests:$/,
    head: /^\s{1,16}[A-Za-z]\w{0,200}\.test\w{1,200}\(\)$/,
    name: /^\s{1,16}(\w{1,200}\.\w{1,200})\(\)$/
  }),
  summary('xctest', 4, { head: /^Test Suite '.{1,200}' failed at / }),
  summary('xctest', 7, { head: /^\s*Executed \d+ tests?, with (?:\d+ tests? skipped and )?[1-9]\d* failures?/ }),
  summary('xcodebuild', 8, { head: /^Failing tests:$/, body: /^\s+\S/, max: 10, message: /^\s+(\S.*)/ }),
  summary('xcodebuild', 7, { head: /^\*\* [A-Z ]{3,30} FAILED \*\*/ }),
  summary('xcodebuild', 6, { head: /^The following build commands failed:/, body: /^\s+\S/, max: 6 }),
  failure('xcodebuild', 7, {
    head: /^(?:Error \(Xcode\): |xcodebuild: error: |❌ {1,2}(?!.*\.swift:)|error: (?:Signing|No profile|Provisioning|exportArchive))\S?.*/
  }),
  // App Store Connect's own reason for each thing that is wrong.
  failure('altool', 8, {
    head: /\[altool\.\w{6,20}\](?: \[[\w.]{3,80}\])? Validation failed (?:\(\d{3}\) )?\S/,
    message: /Validation failed (?:\(\d{3}\) )?(\S.*)/
  }),
  echo('fastlane', 4, { head: /^(?:Error building the application|fastlane finished with errors|Exit status: \d+|\[!\] )/ })
]
