/** Failures of releases, deployments, image builds, signing, migrations of databases, and of pushing to a server. */
import { echo, failure, type Rule } from './rule.ts'

export const DEPLOY: readonly Rule[] = [
  // An action tells so of a program that it ran, which has said more.
  failure('exec', 0, {
    head: /^(?:\w[\w ]{0,60}: )?(?:Error: )?(?:The process '.{1,300}' failed with exit code|golangci-lint exit with code|Terraform exited with code) \d+\.?$/
  }),
  // BuildKit's reason for a step that runs no program.
  failure('docker-build', 7, {
    after:
      /^(?:\[(?:[\w.-]{1,60} )?\s*\d{1,3}\/\d{1,3}\] |Step \d{1,3}\/\d{1,3} : |transferring (?:dockerfile|context)|load build definition|\[internal\] |.*\bdocker (?:buildx |image )?build\b)/,
    head: /^ERROR: (?!failed to (?:build|solve)|process ")\S/,
    message: /ERROR: (.*)/
  }),
  failure('git', 8, {
    head: /^remote: error: GH\d{3}: /,
    body: /^remote:/,
    max: 12,
    keep: /^remote:\s+\S/,
    name: /error: (GH\d{3}: .*\w)/,
    message: [/^remote: - (.*)/, /^remote: error: (?!GH\d)(.*)/]
  }),
  failure('git', 8, { head: /^\*{3} Please tell me who you are\./ }),
  failure('gh', 6, { head: /^a pull request for branch ".{1,200}" into branch ".{1,200}" already exists:$/ }),
  failure('git-lfs', 8, { head: /^batch response: |\bSmudge error: /, message: /(?:Error downloading (?!object)|batch response: ).*/ }),
  failure('rsync', 8, { head: /^(?:rsync: )?(?:\[\w{1,20}\] )?(?:change_dir|link_stat|mkdir|mkstemp|opendir) ".{1,300}" failed: / }),
  failure('heroku', 8, { head: /^remote:\s+!\s+(?!Push failed)\S/, message: /!\s+(.*)/ }),
  failure('pages', 9, {
    head: /^(?:Error: )?(?:Failed to create deployment \(status|Deployment failed, try again|Timeout reached, aborting!|Deployment request failed)/
  }),
  failure('goreleaser', 8, {
    head: /^\s*⨯ (?:release|build|command|check) failed/,
    body: /^(?!##)\S/,
    max: 4,
    message: /error=(.*)/
  }),
  failure('semantic-release', 8, {
    head: /\[semantic-release\](?: \[.{1,80}\])? › ✘ {1,3}(?!.*AggregateError: ?$)\S/,
    message: [/semantic-release: (.+)/, /› ✘ +(.*)/]
  }),
  failure('changesets', 8, { head: /^🦋 {2}error (?!packages failed|If this)\S/, message: /error (.*)/ }),
  failure('dependabot', 8, {
    after: /\bDependencies failed to update\b|\bDependabot encountered\b/,
    head: /^\| \S{1,200} {1,80}\| [a-z]{2,40}(?:_[a-z]{1,40}){1,6} {1,80}\|/,
    message: /^\| (\S+) +\| (\S+)/
  }),
  failure('azure', 8, { head: /^(?:ERROR: )?AADSTS\d{4,8}: / }),
  failure('prisma', 8, {
    head: /^Error: P\d{4}\b/,
    body: /^\S/,
    blanks: true,
    max: 14,
    name: /^Migration name: (.*)/,
    message: [/^ERROR: .*/, /^Error: (P\d{4}: .*)/, /^(?!Error)(\S.*)/]
  }),
  failure('django', 4, { head: /^Migrations for '[\w.]{1,80}':$/, body: /^\s+\S/, max: 5, name: /^\s+(\S+\.py)$/ }),
  failure('ansible', 7, {
    head: /^fatal: \[[^\]]{1,100}\]: /,
    before: /^(?:TASK \[|(?:ok|changed|skipping): \[)/,
    name: /^TASK \[([^\]]+)/
  }),
  failure('pulumi', 7, {
    head: /^\s*error: (?!(?:update|preview|destroy|refresh) failed)\S/,
    after: /^(?:Updating|Previewing|Destroying|Refreshing) \(|^Diagnostics:$/
  }),
  failure('packer', 8, { head: /^Build '.{1,120}' errored after [^:]{1,60}: \S/ }),
  failure('codesign', 7, { head: /^\S.{0,300}: (?:errSecInternalComponent|code object is not signed at all|resource fork, Finder information)/ }),
  echo('sonar', 3, { head: /^ERROR: Error during SonarScanner / })
]
