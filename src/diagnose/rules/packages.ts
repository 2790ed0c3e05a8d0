/** Failures of package managers, and of languages that no other file has: Haskell, OCaml, Julia, R, Perl, Lua, Elm. */
import { failure, type Rule, summary } from './rule.ts'

export const PACKAGES: readonly Rule[] = [
  failure('twine', 8, {
    head: /^ERROR {4}\w*(?:Error|Exception): \S/,
    body: /^ {9}\S/,
    max: 5,
    name: /^ERROR +(.*)/,
    message: /^ {9}(.*)/
  }),
  failure('pypi-publish', 7, {
    head: /^Trusted publishing exchange failure:/,
    body: /^/,
    blanks: true,
    max: 12,
    message: [/^\* (`.*)/, /^Token request failed.*/, /.+/]
  }),
  failure('bundler', 7, {
    head: /^(?:Gem::Ext::BuildError|ERROR: {1,2}Failed to build gem native extension)/,
    end: /^(?:In Gemfile:|Gem files will remain)/,
    max: 60,
    keep: /\b(?:error|Error|missing|failed|fatal|An error occurred)\b/,
    message: [/^An error occurred while installing .*/, /^.*Failed to build gem native extension.*/]
  }),
  failure('bundler', 7, {
    head: /^(?:Could not find (?:gem '|\S+-\d).* in |The gemspecs? for .* changed|Your bundle only supports platforms|Your lockfile (?:does not|doesn't|is)|The dependencies in your gemfile changed|You are trying to install in deployment mode|Your Ruby version is |Some gems seem to be missing|.{1,300} because frozen mode is set|Repushing of gem versions)/
  }),
  failure('conda', 8, {
    head: /^(?:PackagesNotFoundError|ResolvePackageNotFound|UnsatisfiableError|LibMambaUnsatisfiableError|SpecsConfigurationConflictError):/,
    end: /^Current channels:/,
    max: 12,
    name: /^\s+- (\S.*)/
  }),
  failure('conda', 8, {
    head: /^(?:error {4}libmamba )?Could not solve for environment specs/,
    body: /^\s*(?:[├└│]|The following)/,
    max: 14,
    message: /[├└]─+ (.*(?:nothing provides|does not exist|conflicts with|no viable).*)/
  }),
  failure('pipenv', 7, { head: /^Your Pipfile\.lock \(\w+\) is out of date/ }),
  failure('apk', 8, {
    head: /^ERROR: unable to select packages:/,
    body: /^\s+\S/,
    max: 6,
    message: /^\s{2}(\S.*\((?:no such package|virtual)\)|\S.*\b(?:breaks|conflicts|masked).*)/
  }),
  failure('mix', 8, {
    head: /^Unchecked dependencies for environment/,
    body: /^(?:\* |\s+\S)/,
    max: 8,
    name: /^\* (\S+)/,
    message: /^\s+(\S.*)/
  }),
  failure('haskell', 7, {
    head: /^Error: \[(?:S|Cabal)-\d+\]$/,
    body: /^\s*\S/,
    blanks: true,
    max: 14,
    message: [/^\s*\* (\S.*)/, /^\[__\d+\] (?:rejecting|unknown package): .*/, /^(?!Error: \[)\s*(\S.*)/]
  }),
  failure('opam', 7, {
    head: /^Package conflict!$/,
    body: /^\s+\S/,
    max: 8,
    name: /^\s+- (\S.*)/,
    message: /^\s+\* ([^:]+)/
  }),
  failure('julia-test', 9, {
    head: /(?:Test Failed|Error During Test) at \S{1,300}\.jl:\d+$/,
    body: /^\s+\S/,
    max: 6,
    name: /^(\S.{0,200}): (?:Test Failed|Error During Test) at /,
    message: [/^\s+(Evaluated: .*)/, /^\s+(\w*(?:Error|Exception)\b.*)/, /^\s+(?!Test threw)(\S.*)/],
    position: / at (?<file>\S{1,300}\.jl):(?<line>\d{1,7})$/
  }),
  summary('julia-test', 7, { head: /^ERROR: (?:LoadError: )?Some tests did not pass: / }),
  failure('testthat', 9, {
    head: /^── (?:Failure|Error) \(/,
    end: /^(?:──|══|\[ FAIL)/,
    max: 20,
    name: /\): ([^─]+)/,
    message: /^(?!── )(\S.*)/,
    position: /\('?(?<file>[\w./-]{1,200}\.[rR]):(?<line>\d{1,6})(?::(?<column>\d{1,5}))?/
  }),
  summary('testthat', 7, { head: /^\[ FAIL [1-9]/ }),
  failure('r-check', 7, {
    head: /^\* checking .{1,200} \.{3} (?:\[.{1,40}\] )?ERROR$/,
    end: /^(?:\* |Status: |── )/,
    max: 40,
    keep: /\b(?:Error|Failure|failed)\b/,
    name: /^\* checking ([^.]+)/,
    message: [/^\s*(Error(?: in|:).*)/, /.*\b(?:Error|failed|required)\b.*/]
  }),
  failure('r', 6, {
    head: /^Error in .{1,300}(?: : ?|:$)/,
    body: /^\s+\S/,
    max: 3,
    message: [/^Error in .{1,300} : \S.*/, /^\s+(\S.*)/]
  }),
  failure('perl', 7, {
    head: /^(?:Can't locate \S{1,300} in @INC|Can't locate object method|(?:syntax error|Global symbol ".{1,100}" requires .{1,80}|Bareword ".{1,100}" not allowed .{1,60}) at \S{1,300} line \d)/,
    position: / at (?<file>\S{1,300}) line (?<line>\d{1,7})\b/
  }),
  failure('perl-test', 9, {
    head: /^\s*# {3}Failed (?:TODO )?test\b/,
    body: /^\s*# /,
    max: 8,
    name: /Failed test '(.*)'/,
    message: [/^\s*# +(got: .*)/, /^\s*# {2,}(?!Failed|at |in |expected)(\S.*)/],
    position: /^\s*# {3}(?:Failed .{0,200} )?(?:at|in) (?<file>\S{1,300}) (?:at )?line (?<line>\d{1,7})/
  }),
  summary('perl-test', 8, { head: /^Failed \d+\/\d+ subtests|^Result: FAIL$/ }),
  failure('lua', 7, {
    head: /^lua(?:jit)?[\d.]{0,8}: \S{1,300}:\d+: \S/,
    message: /:\d+: (.*)/,
    position: /: (?<file>[^\s:]{1,300}):(?<line>\d{1,7}): /
  }),
  failure('busted', 9, {
    head: /^(?:Failure|Error) (?:→|->) \S{1,300} @ \d+$/,
    body: /^\S/,
    max: 12,
    name: /^(?!(?:Failure|Error) |\S+\.(?:lua|moon):\d)(\S.*)/,
    message: /^\S{1,300}\.(?:lua|moon):\d+: (.*)/,
    position: /^(?<file>[^\s:]{1,300}\.(?:lua|moon)):(?<line>\d{1,7}): /
  }),
  failure('elm', 8, {
    head: /^-- [A-Z][A-Z ]{2,60} -{3,} \S{1,200}\.elm$/,
    end: /^-- [A-Z]/,
    max: 14,
    name: /- (\S+)$/,
    message: /^(?!-- )(\S.*)/
  })
]
