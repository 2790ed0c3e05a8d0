/** Failures of containers, infrastructure tools, version control, package managers of systems, and networks. */
import { echo, failure, type Rule, summary } from './rule.ts'

export const INFRASTRUCTURE: readonly Rule[] = [
  failure('terraform', 8, {
    head: /^(?:[│|] )?Error: \S/,
    body: /^\s*[│╷╵├|]/,
    max: 14,
    keep: /^\s*[│|├]\s*\S/,
    after: /^[│╷]/,
    message: /Error: (.*)/,
    position: /\bon (?<file>\S{1,300}\.(?:tf|tfvars|hcl|tofu)) line (?<line>\d{1,7})/
  }),
  failure('docker-build', 7, {
    head: /^(?:#\d+ ERROR: |\S*ERROR: process "|ERROR \[(?!\d{4}-))/,
    message: /ERROR:? (.*)/
  }),
  failure('docker-build', 5, {
    head: /^(?:ERROR: )?failed to (?:build: failed to )?solve: |^ERROR: failed to (?:build|push|solve)/,
    before: /^-{10,}$|^\s*\d{1,5} \|/
  }),
  summary('docker-build', 8, {
    head: /^(?:\S*\/)?[\w.-]*Dockerfile[\w.-]*:\d{1,6}$/,
    body: /^(?:-{5,}|\s*\d{1,5} \|)/,
    max: 14,
    keep: /\| >>> /,
    position: /^(?<file>\S{1,200}):(?<line>\d{1,6})$/
  }),
  failure('docker', 7, {
    head: /^(?:docker: )?Error response from daemon: |^(?:error|denied): (?:.*denied|requested access|unauthorized)|^(?:Error: )?(?:pull access denied|manifest unknown|toomanyrequests)/
  }),
  summary('docker-compose', 3, { head: /^\S+ exited with code [1-9]\d*$|^service ".{1,80}" didn't complete successfully/ }),
  failure('git', 7, {
    head: /^(?:fatal: (?!\[)|remote: (?:Permission|error|Repository not found|fatal|rejected|- |Invalid|Support for password|You must).*|error: (?:failed to push|pathspec|Your local changes|could not|cannot|src refspec|RPC failed).*|CONFLICT \()|^ ! \[(?:remote )?rejected\]/,
    before: /^(?:remote: (?:Permission|error|Invalid|Repository).*|! \[)/,
    message: /^(?:remote: |fatal: |error: )?(.*)/
  }),
  // A check for changes prints them and says no more.
  echo('git-diff', 2, { head: /^diff --git a\/\S+ b\/\S+$/, body: /^(?:index |[-+@ ])/, max: 10 }),
  failure('apt', 8, { head: /^(?:E: |W: GPG error)\S/ }),
  failure('apt', 6, { head: /^Err:\d+ \S/, body: /^\s+\S/, max: 1 }),
  failure('apt', 7, { head: /^Package \S+ is not available, but is referred to/, body: /^\S/, max: 4 }),
  failure('apt', 6, { head: /^The following packages have unmet dependencies/, body: /^\s+\S/, max: 5 }),
  failure('brew', 6, { head: /^Error: (?:No available formula|Cask|.*(?:has been disabled|already installed|failed|not found))/ }),
  failure('ssh', 7, {
    head: /^(?:.{0,200}: )?Permission denied (?:\(|, please)|^Host key verification failed|^ssh: (?:connect|Could not|handshake)|^kex_exchange|^(?:rsync|scp)(?: error)?: |^lost connection/
  }),
  failure('http', 6, {
    head: /^curl: \(\d+\) |^wget: |ERROR \d{3}: \w|^(?:HTTP|Error:?) (?:request failed|4\d\d|5\d\d)\b|HTTP(?:\/[\d.]+)? (?:status )?(?:code )?[45]\d\d\b|\bstatus(?: code)?:? [45]\d\d\b/
  }),
  failure('tar', 7, {
    head: /^(?:tar|cp|mv|rm|ls|cat|mkdir|chmod|cd|find|unzip|zip|ln|sed|install|touch|dd|mount|sudo|gzip|chown): .*(?:: |error|not |cannot|invalid|denied|No such)/i
  }),
  failure('kubernetes', 7, {
    head: /^(?:Error from server|error: (?:timed out|unable to|the server|deployment|no matching|resource|You must)|Error: (?:INSTALLATION|UPGRADE) FAILED|The connection to the server)/
  }),
  failure('cloud', 7, {
    head: /^(?:An error occurred \(\w+\) when calling|ERROR: \(gcloud|Error: \S+Exception: |ERROR: Resource|(?:\w+)?Error: Unable to resolve|✘ \[ERROR\])/
  }),
  failure('ansible', 7, { head: /^failed: \[[^\]]{1,100}\]|^ERROR! / }),
  failure('codespell', 6, { head: /^\S{1,300}:\d+: \S+ ==> \S/, position: /^(?<file>[^\s:]{1,300}):(?<line>\d{1,7}): / })
]
