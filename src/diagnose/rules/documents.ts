/** Failures of documentation: builds, links, spelling, examples, and messages of commits. */
import { failure, type Rule, sign, summary } from './rule.ts'

export const DOCUMENTS: readonly Rule[] = [
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
  failure('mkdocs', 5, { head: /^WARNING - {2}\S/, message: /- {2}(.*)/ }),
  failure('mkdocs', 7, { head: /^ERROR {3}- {2}\S/, message: /- {2}(.*)/ }),
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
  sign('sphinx', 3, { head: /^build finished with problems/ })
]
