/** Vulnerable packages, secrets and insecure code that audits found. Most audits print them in passing runs as well, so any tool's sure failure beats them. */
import { failure, type Rule, summary } from './rule.ts'

/** A row of a table, cell by cell. */
const CELLS = /^[│|]([^│|]+)[│|]([^│|]+)(?:[│|]([^│|]+))?(?:[│|]([^│|]+))?(?:[│|]([^│|]+))?(?:[│|]([^│|]+))?(?:[│|]([^│|]+))?/

export const AUDITS: readonly Rule[] = [
  failure('npm-audit', 6, {
    head: /^(?:@[\w.-]{1,80}\/)?[\w.-]{1,120} {2}(?:[<>=*]|\d).*$/,
    body: /^(?:Severity: |Depends on |\S.* - https:\/\/github\.com\/advisories|fix available|No fix|node_modules\/|Will install)/,
    max: 12,
    after: /^# npm audit report/,
    name: /^(\S+ {2}\S.*)/,
    message: [/^(.{1,300}) - https:\/\/github\.com\/advisories/, /^Depends on .*/, /^Severity: .*/]
  }),
  failure('audit', 6, {
    head: /^│ (?:low|moderate|high|critical) {1,40}│ \S/,
    body: /^[├│]/,
    max: 14,
    keep: /^│ (?:Package|Patched|Vulnerable|Dependency|Path|More)/,
    message: CELLS
  }),
  failure('yarn-audit', 6, {
    head: /^[\s│├└]{1,9}─ Issue: \S/,
    before: /^(?:[\s│├└]{1,9}─ ID: \d|[├└]─ \S)/,
    body: /^[\s│├└]{1,9}─ (?:URL|Severity|Vulnerable|Patched)/,
    max: 4,
    message: /Issue: (.*)/
  }),
  failure('cargo-audit', 7, {
    head: /^Crate: {5}\S/,
    body: /^(?:Version|Title|Date|ID|URL|Severity|Solution|Warning): /,
    max: 9,
    keep: /^(?!Date)/,
    name: /^ID: +(\S+)/,
    message: /^Title: +(.*)/
  }),
  summary('cargo-audit', 5, { head: /^error: \d+ (?:vulnerabilit(?:y|ies)|denied warnings?) found/ }),
  failure('bundler-audit', 7, {
    head: /^(?:CVE|GHSA|Advisory): (?:CVE|GHSA|OSVDB)-\d{0,4}/,
    before: /^(?:Name|Version): \S/,
    body: /^(?:CVE|GHSA|Criticality|URL|Title|Solution): /,
    max: 9,
    name: /^Name: (.*)/,
    message: [/^Title: (.*)/, /^(?:Advisory|CVE|GHSA): (.*)/]
  }),
  failure('govulncheck', 7, {
    head: /^Vulnerability #\d+: GO-/,
    body: /^\s{2,}\S/,
    max: 12,
    name: /: (GO-\S+)/,
    message: /^\s+(?!More info|Module|Found|Fixed|Standard)(\S.*)/,
    position: /#\d+: (?<file>\S{1,300}\.go):(?<line>\d{1,7}):(?<column>\d{1,5}): /
  }),
  failure('safety', 7, {
    head: /^-> Vulnerability found in /,
    body: /^\s+\S/,
    max: 6,
    message: /^-> (.*)/
  }),
  failure('trivy', 7, {
    head: /^[│|] (?:https:\/\/osv\.dev\/|\S[^│|]{0,100}[│|] (?:CVE-\d|GHSA-|AVD-|TEMP-\d|D[LS]A-\d|RUSTSEC-\d|PYSEC-\d|GO-\d{4}|NSWG-))/,
    body: /^[│├|+]/,
    max: 60,
    keep: /[│|] (?:CVE-\d|GHSA-|https:\/\/osv)/,
    message: CELLS
  }),
  failure('trivy', 7, {
    head: /^(?:AVD-)?[A-Z]{2,6}-\d{3,5} \((?:CRITICAL|HIGH|MEDIUM|LOW|UNKNOWN)\): \S/,
    body: /^(?![─═]{9}.{0,300}$)/,
    max: 3,
    position: /^\s(?<file>\S{1,200}):(?<line>\d{1,6})(?:-\d{1,6})?$/
  }),
  summary('trivy', 6, { head: /^(?:Total|Failures): [1-9]\d* \(/, before: /^(?:=+|\S[^(]*\(.*\))$/ }),
  failure('audit', 6, {
    head: /^[\w@][\w.@/:-]{0,100} +v?\d\S{0,60} .{0,160}\b(?:CVE-\d{4}|GHSA-[\da-z]{4}|PYSEC-\d{4})-/
  }),
  failure('dependency-check', 7, { head: /^[\w.-]{1,200}(?: \(.{1,300}\))?: (?:CVE-\d{4}-\d{1,9}|GHSA-[\w-]{14})[(,]/ }),
  failure('composer-audit', 7, {
    head: /^\| Package {3,40}\| \S/,
    body: /^\| /,
    max: 8,
    name: /^\| Package +\| (\S+)/,
    message: /^\| Title +\|([^|]*)/
  }),
  summary('audit', 5, {
    head: /^(?:[1-9]\d* vulnerabilities|found [1-9]\d* vulnerabilities|.{0,20}discovered vulnerabilities at or above)|^\s+\* discovered vulnerabilities at or above/
  }),
  failure('gitleaks', 7, {
    head: /^Finding: {3,8}\S/,
    body: /^\w{4,12}: /,
    max: 12,
    keep: /^(?:RuleID|File|Line|Commit):/,
    name: /^File: +(.*)/,
    message: /^(RuleID: .*)/
  }),
  failure('trufflehog', 7, {
    head: /^Found (?:un)?verified result/,
    body: /^[A-Z][\w ]{1,30}: /,
    max: 14,
    keep: /^(?:Detector|File|Line|Commit|Link)/,
    name: /^File: (.*)/,
    message: /^(Detector Type: .*)/
  }),
  failure('semgrep', 7, {
    head: /^\s+❯{1,3}❱ \S/,
    before: /^\s{4}\S+$/,
    body: /^\s{6,}\S/,
    blanks: true,
    max: 8,
    name: /^\s{4}([^\s❯]\S*)$/,
    message: [/^\s+❯+❱ (.*)/]
  }),
  failure('snyk', 7, { head: /^\s*✗ .{1,200} \[(?:Critical|High|Medium|Low) Severity\]/, body: /^\s+\S/, max: 3 }),
  failure('tfsec', 7, {
    head: /^\s*Result #\d+ (?:CRITICAL|HIGH|MEDIUM|LOW) \S/,
    body: /^.*\S/,
    blanks: true,
    max: 4,
    message: /Result #\d+ (.*)/,
    position: /^\s{0,4}(?<file>[\w./-]{1,300}\.tf):(?<line>\d{1,6})/
  }),
  failure('checkov', 7, {
    head: /^\s*FAILED for resource: /,
    before: /^Check: /,
    body: /^\s+(?:File|Guide): /,
    max: 2,
    name: /FAILED for resource: (.*)/,
    message: /^Check: (.*)/,
    position: /^\s+File: \/?(?<file>[^\s:]{1,300}):(?<line>\d{1,6})/
  }),
  failure('dotnet-audit', 6, {
    head: /^\s+> \S{1,200} .*https:\/\/github\.com\/advisories\//,
    message: /> (.*)/
  }),
  failure('brakeman', 7, {
    head: /^Confidence: (?:High|Medium|Weak)$/,
    body: /^[A-Z]\w{2,20}: /,
    max: 8,
    name: /^File: (.*)/,
    message: /^Message: (.*)/
  })
]
