/** What printed a line of a failed step: the script or the action whose header stands above it. */
import type { StepLine } from '../log/steps/step-lines.ts'
import { fileName } from './paths.ts'
import { silentCommand } from './silent-command.ts'
import { lastHeader, type StepHeader, scriptIn } from './step-header.ts'

export interface Ran {
  /** As it was echoed; empty for an action, and where it is not known. */
  readonly script: readonly string[]
  /** The action, or the program of the script's only command; null where that is not certain, or tells nothing. */
  readonly name: () => string | null
  /** Variables for a server or a secret that the script uses and that have no value. */
  readonly emptyVariables: () => readonly string[]
}

/**
 * @param lines of the step
 * @param number of the line in the log
 */
export const ranAbove = (lines: readonly StepLine[], number: number): Ran => {
  const end = lines.findIndex((line) => line.number > number)
  const header = lastHeader(lines, end < 0 ? lines.length : end)
  const script = scriptIn(header)
  return { script, name: () => nameOf(lines, header), emptyVariables: () => (header === null ? [] : emptyOf(script, header.empty)) }
}

/** An action as a step uses it. */
const ACTION = /^([\w.-]{1,100}\/[\w./-]{1,100})@/
/** What runs a file, and the file. */
const INTERPRETED =
  /^(?:\S{0,100}\/)?(?:python[\d.]{0,5}|node|bun|deno run|ruby|perl|php|bash|sh|pwsh|Rscript|julia)(?: -[\w-]{1,30}){0,4} ([\w./-]{0,100}\.\w{1,4})(?= |$)/
/** What runs what somebody else has named. */
const RUNS_ANY =
  /^(?:\S{0,100}\/)?(?:npm|npx|pnpm|yarn|bunx|bun run|make|task|just|sudo|env|timeout|xvfb-run|uv|uvx|poetry|pipx|bundle|docker|podman|ssh|time|retry|gradle|mvn|python[\d.]{0,5}|node|bash|sh|pwsh|if|test|exec|eval|cd|set)\b/
/** Variables that are set for a command. */
const SETTINGS = /^(?:[A-Za-z_]\w{0,80}=\S{0,300} ){1,9}/
const PLAIN = /^[\w.][\w. -]{0,60}$/
/** A subcommand that runs something else. */
const RUNS = / (?:run|exec|develop|start|x)$/

const nameOf = (lines: readonly StepLine[], header: StepHeader | null): string | null => {
  if (header?.script === null) return ACTION.exec(header.title ?? '')?.[1] ?? null
  // Of which command ended the step only its last header tells.
  const command = header?.end === lastHeader(lines, lines.length)?.end ? silentCommand(lines)?.replace(SETTINGS, '') : undefined
  if (command === undefined) return null
  const file = INTERPRETED.exec(command)?.[1]
  const brief = file ?? (RUNS_ANY.test(command) ? '' : briefCommand(command))
  return brief === file || (PLAIN.test(brief) && !RUNS.test(brief)) ? brief : null
}

/** `git checkout` of `"C:\\Program Files\\Git\\bin\\git.exe" checkout --force main`: a program and its subcommand. */
export const briefCommand = (command: string): string => {
  const [, quoted, bare, rest = ''] = /^(?:"([^"]{1,300})"|(\S{1,300}))(.{0,400})/.exec(command) ?? []
  const program = fileName((quoted ?? bare ?? '').replaceAll('\\', '/')).replace(/\.exe$/i, '')
  if (SHELLS.has(program)) return `${program}${rest}`
  const subcommand = /^(?:\s+(?:--[\w-]{1,60}=\S{0,200}|-c \S{1,100}=\S{0,200})){0,8}\s+([a-z][a-z-]{1,30})(?=\s|$)/.exec(rest)?.[1]
  return subcommand === undefined ? program : `${program} ${subcommand}`
}

/** What they run tells more than they do. */
const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'zsh', 'pwsh', 'powershell', 'cmd'])

/** Names of variables that a program cannot work without. */
const NEEDED =
  /(?:TOKEN|KEY|PASS|PASSWORD|PWD|SECRET|USER|USERNAME|URL|URI|HOST|ENDPOINT|ADDRESS|CREDENTIALS?|AUTH|DSN|WEBHOOK|DOMAIN|SERVER|ACCOUNT|REGISTRY)(?:_(?:ID|NAME))?$/i
/** A variable that a line reads: `$NAME`, `${NAME}`, `$env:NAME`, `%NAME%`; with what stands in its place where it has no value. */
const READ = /(?<!\\)\$(?:env:|\{)?([A-Za-z_]\w{0,80})(:?[-+=?])?|%([A-Za-z_]\w{0,80})%/g
/** A test whether it has one, which the script can do without then. */
const TESTED = /\[{1,2} (?:! )?(?:-[zn] )?"?\$\{?([A-Za-z_]\w{0,80})\}?"?/g
/** Where a variable gets a value. */
const ASSIGNED = /(?:^|[\s;&|(])(?:\$env:)?([A-Za-z_]\w{0,80}) ?\+?=(?!=)|\bfor ([A-Za-z_]\w{0,80})/g
const GIVEN = /\bread((?: +-?\w{1,80}){1,20})/g
/** Variables may get values that do not stand in the script. */
const FROM_ELSEWHERE = /(?:^|[\s;&|])(?:source|eval|\.) +\S|\bexport \$\(|\bset -a\b|GITHUB_ENV/
/** An expression that the runner has replaced by nothing. */
const SET_EMPTY = /^(?:export )?([A-Za-z_]\w{0,80})=(?:""|'')?\s*$/
/** What the shell takes to the letter. */
const LITERAL = /'[^']{0,400}'/g

const emptyOf = (script: readonly string[], ofEnv: readonly string[]): readonly string[] => {
  const read = new Set<string>()
  const spared = new Set<string>()
  const assigned = new Map<string, number>()
  const nothing = new Set<string>()
  const assign = (name: string): unknown => assigned.set(name, (assigned.get(name) ?? 0) + 1)
  for (const line of script) {
    if (/^\s*#/.test(line)) continue
    if (FROM_ELSEWHERE.test(line)) return []
    for (const [, name] of line.matchAll(TESTED)) spared.add(name ?? '')
    for (const [, name, otherwise, inPercents] of line.replace(LITERAL, '').matchAll(READ))
      (otherwise === undefined ? read : spared).add(name ?? inPercents ?? '')
    for (const [, name, each] of line.matchAll(ASSIGNED)) assign(name ?? each ?? '')
    for (const [, names = ''] of line.matchAll(GIVEN)) for (const name of names.split(' ')) assign(name)
    const name = SET_EMPTY.exec(line)?.[1]
    if (name !== undefined) nothing.add(name)
  }
  const isEmpty = (name: string): boolean => NEEDED.test(name) && read.has(name) && !spared.has(name)
  return [...new Set([...[...nothing].filter((name) => assigned.get(name) === 1), ...ofEnv.filter((name) => !assigned.has(name))])].filter(isEmpty)
}
