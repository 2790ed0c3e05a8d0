/**
 * Asks the package registry for known vulnerabilities in what the action and the command are made of, with `npm audit`.
 *
 * `node scripts/audit.ts` fails when one is found that {@link EXPLAINED} does not explain. A registry without an audit endpoint
 * cannot be asked: then it says so, and does not fail.
 */
import { spawnSync } from 'node:child_process'
import manifest from '../package.json' with { type: 'json' }
import { OF_THE_COMMAND, withDependencies } from './bundle/elsewhere.ts'

/** Advisories that do not concern us, by package, each with its reason. Take the entry out when the package is updated. */
const EXPLAINED: ReadonlyMap<string, string> = new Map([
  ['undici', 'not part of the bundle: scripts/bundle/undici.js stands in for it'],
  ['tunnel', 'part of a client in @actions/http-client that is never called: requests go through src/github/http/transport.ts']
])

/** What `npm audit --json` prints, as far as it matters. */
interface Audit {
  readonly error?: unknown
  readonly vulnerabilities?: Readonly<Record<string, Vulnerability>>
}
interface Vulnerability {
  readonly severity: string
  /** Advisories of the package itself are objects; a string names the dependency that brings one. */
  readonly via: readonly (string | { readonly title: string; readonly url: string })[]
}

const readAudit = (): Audit => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { stdout } = spawnSync(npm, ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' })
  try {
    return JSON.parse(stdout)
  } catch {
    return { error: 'no answer' }
  }
}

const { error, vulnerabilities } = readAudit()
if (error !== undefined || vulnerabilities === undefined) console.log('The registry cannot be asked for vulnerabilities here: nothing was checked.')
else {
  // The command is bundled too, so what it is made of is for development as far as npm knows.
  const bundled = new Set(
    [...withDependencies([...Object.keys(manifest.dependencies), ...OF_THE_COMMAND])].map((path) => path.replace(/^.*node_modules\//, ''))
  )
  const own = Object.entries(vulnerabilities).flatMap(([name, { severity, via }]) =>
    !bundled.has(name)
      ? []
      : via.flatMap((one) => (typeof one === 'string' ? [] : [{ name, line: `${name} (${severity}): ${one.title} ${one.url}` }]))
  )
  const open = own.filter(({ name }) => !EXPLAINED.has(name))
  for (const { name, line } of own) console.log(EXPLAINED.has(name) ? `Explained: ${line}\n  ${EXPLAINED.get(name)}` : line)
  if (open.length === 0) console.log('No vulnerability is known that concerns a bundle.')
  else process.exitCode = 1
}
