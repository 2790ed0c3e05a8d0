/** Failures of PHP, Ruby, and shell scripts. */
import { failure, type Rule, summary } from './rule.ts'

export const SCRIPTING: readonly Rule[] = [
  failure('phpunit', 9, {
    after: /^There (?:was|were) \d+ (?:failure|error)/,
    name: /^\d{1,5}\) (.*)/,
    head: /^\d{1,5}\) [\w\\]+(?:::|\S)/,
    before: /^There (?:was|were) \d|^\s*$/,
    keep: /^(?!\S*\/vendor\/)/,
    end: /^(?:\d{1,5}\) |--$|(?:FAILURES|ERRORS)!|OK|Tests: )/,
    max: 20,
    message: /^(?!\d+\) )(\S.*)/,
    position: /^(?:at )?(?<file>(?:[A-Za-z]:)?[^\s:]{1,300}\.php):(?<line>\d{1,7})$/
  }),
  summary('phpunit', 8, { head: /^Tests: \d+, Assertions: \d.*(?:Failures|Errors): [1-9]|^(?:FAILURES|ERRORS)!$/ }),
  failure('pest', 9, {
    head: /^\s*FAILED\s+Tests\\\S/,
    body: /^\s*\S/,
    blanks: true,
    max: 16,
    position: /^\s*(?:at )?(?<file>[\w./-]{1,300}\.php):(?<line>\d{1,7})$/
  }),
  failure('php', 8, {
    head: /^(?:PHP )?(?:Fatal|Parse) error: /,
    body: /^\s*(?:#\d+ |thrown in)/,
    max: 4,
    position: /in (?<file>\S{1,300}\.php)(?: on line |:)(?<line>\d{1,7})/
  }),
  failure('phpstan', 7, {
    head: /^\s{0,3}(?::?\d{1,6})\s{2,}(?!Line|\|)[A-Z]\S.*\.$/,
    before: /^(?:\s*(?:-{3,}|Line\s)|\s{8,}\S)/,
    message: /^\s{0,3}:?\d{1,6}\s{2,}(\S.*)/,
    after: /^\s*(?:Line\s+\S+\.php|-+ -+)/
  }),
  summary('phpstan', 5, { head: /^\s*\[ERROR\] Found \d+ errors?/ }),
  failure('composer', 8, {
    head: /^\s*(?:Your requirements could not be resolved|Problem \d+|Your lock file does not contain|(?:Warning: )?The lock file is not up to date|- Required package .* is not present)/,
    body: /^\s*(?:- |Problem \d)/,
    blanks: true,
    max: 8,
    message: [/^\s+- (\S.*)/, /.+/]
  }),
  failure('symfony-console', 6, {
    head: /^\s*In \S+\.php line \d+:$/,
    body: /^\s+\S/,
    blanks: true,
    max: 14,
    // What a program that it ran says is in it, too.
    message: [/^\s{2,}((?:fatal|error|ERROR): \S.*)/, /^\s{2,}(\S.*)/],
    position: /In (?<file>\S+\.php) line (?<line>\d{1,7})/
  }),
  failure('rspec', 9, {
    after: /^Failures:$/,
    name: /^\s*\d{1,5}\) (.*)/,
    head: /^\s{0,4}\d{1,5}\) \S.*/,
    end: /^\s{0,4}\d{1,5}\) |^Finished in|^\d+ examples?,/,
    max: 20,
    keep: /^(?!\s*# (?:\/.*\/gems\/|\.\/vendor))/,
    message: /^\s+(?:Failure\/Error: )?((?:\w+(?:::\w+)*Error|expected|undefined).*)/,
    position: /^\s*# (?<file>\.?\/?[\w./-]{1,300}\.rb):(?<line>\d{1,7})/
  }),
  summary('rspec', 8, {
    head: /^rspec \.\/\S+:\d+ # /,
    body: /^rspec \.\//,
    max: 8,
    position: /^rspec (?<file>\.\/\S{1,300}\.rb):(?<line>\d{1,7})/
  }),
  summary('rspec', 7, { head: /^\d+ examples?, [1-9]\d* failures?/ }),
  failure('minitest', 9, {
    head: /^\s*(?:\d+\) )?(?:Failure|Error):$|^(?:FAIL|ERROR)["\s].*(?:test_|Test)\S*/,
    body: /^\s*\S/,
    max: 10,
    name: /^([\w:]+#\S+?)(?: \[\S+\])?:$/,
    message: /^(?!\s*(?:\d+\) )?(?:Failure|Error):$|[\w:]+#\S+(?: \[\S+\])?:$|.* \[\S+:\d+\]:$)\s*(\S.*)/,
    position: /(?<![\w./-])(?<file>[\w./-]{1,300}\.rb):(?<line>\d{1,7})/
  }),
  summary('minitest', 7, { head: /^\d+ (?:runs|tests), \d+ assertions, (?:[1-9]\d* failures|0 failures, [1-9]\d* errors)/ }),
  failure('ruby', 7, {
    head: /^\S{1,300}\.rb:\d+:in [`'].{1,120}': \S|^(?:rake|bundler: failed|rails) aborted!?|^(?:Bundler::|Gem::|LoadError|NameError|NoMethodError)\S*.*/,
    body: /^\s+(?:from )?\S|^\S+Error: /,
    max: 6,
    message: [/^\S{1,300}\.rb:\d+:in [`'].{1,120}': (\S.*)/, /.*/],
    position: /^\s*(?:from )?(?<file>(?=[\w./-])(?!.*\/gems\/)[\w./-]{1,300}\.rb):(?<line>\d{1,7}):in/
  }),
  summary('rubocop', 4, { head: /^\d+ files? inspected, [1-9]\d* offenses?/ }),
  failure('shell', 7, {
    head: /^(?:\S{1,300}: )?(?:line )?\d{1,6}: (?:.{1,300}: (?:(?:command not found|not found|No such file or directory|Permission denied|unbound variable)$|syntax error)|.(?:(?!: ).){0,299}: .* argument)|^(?:ba|z|da|a)?sh: (?:line )?(?:\d+: )?(?:.{1,200}: (?:command not found|not found|No such file or directory|Permission denied|unbound variable)|.(?:(?!: ).){0,199}: .*cannot open)/,
    // A program of the machine is named; a script of the project is the place.
    message: [
      /^(\/(?:usr\/(?!bin\/(?:ba|da|z)?sh:)|opt\/)\S{1,200}: line \d{1,6}: .*)/,
      /^(?:\S{1,300}: )?(?:line )?\d{1,6}: (.*)|^(?:ba|z|da|a)?sh: .*/
    ],
    position: /^(?<file>(?!\/home\/runner\/work\/_temp\/|\/__w\/_temp|\/Users\/runner\/work\/_temp)[^\s:]{1,300}): line (?<line>\d{1,6}): /
  }),
  failure('shell', 6, {
    head: /^\S{1,100}: (?:command not found|not found)$|^Command not found: |^(?:The term '.{1,100}' is not recognized|'.{1,100}' is not recognized as an internal)/
  }),
  failure('powershell', 7, {
    head: /^[\w.-]{1,80}: \S.{0,300}\.ps[dm]?1:\d+$/,
    body: /^(?:Line \||\s*\d* \|)/,
    // The first of them is nothing but a prefix.
    blanks: true,
    max: 8,
    message: /^\s+\| {1,3}([^~\s].*)/,
    position: /^[\w.-]{1,80}: (?<file>(?!.*[\\/]_temp[\\/])\S.{0,300}\.ps[dm]?1):(?<line>\d{1,6})$/
  }),
  failure('powershell', 7, {
    head: /^At \S.{0,300}:\d+ char:\d+$/,
    before: /^[\w.\\:-]{1,200} : \S/,
    body: /^\s*\+ /,
    max: 6,
    message: /^[\w.\\:-]+ : (.*)/,
    position: /^At (?<file>(?!.*[\\/]_temp[\\/])\S.{0,300}\.ps[dm]?1):(?<line>\d{1,6}) char:(?<column>\d{1,5})$/
  }),
  failure('powershell', 6, {
    head: /^(?:ParserError|Invoke-\w+|Write-Error|Import-Module|Get-\w+|Exception): \S/,
    body: /^\s*(?:Line )?\|/,
    max: 6
  })
]
