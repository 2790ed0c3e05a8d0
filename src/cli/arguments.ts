/** The command line: its definition, which `--help` and docs/command.md show, and what was typed as values, or every problem at once. */
import { Command, CommanderError } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { FORMATS, type Format } from './formats.ts'
import { problemOf, usageError } from './problem.ts'
import { parseId, parseTarget, type Target } from './target.ts'

/** What somebody asks for. */
export interface Asked extends Target {
  readonly filter: 'latest' | 'all'
  readonly jobs: readonly string[]
  readonly baseline: boolean
  readonly history: number
  readonly maxLogs: number
  /** The folder in which logs are kept; null: in none. */
  readonly logs: string | null
  readonly exitStatus: boolean
  readonly format: Format
}

const NAME = 'workflow-run-report'
const MOST_EARLIER_RUNS = 50

const EXAMPLES = `
Examples:
  ${NAME}                                  every workflow that failed for the newest commit of this branch
  ${NAME} octo-org/octo-repo 29679449      one run
  ${NAME} https://github.com/octo-org/octo-repo/actions/runs/29679449/job/399444496
  ${NAME} 29679449 --attempt 2 --jobs 'test *' --jobs '!test (windows*'
  ${NAME} octo-org/octo-repo 29679449 --json | jq -r '.failures[].message'

Tokens:
  GH_TOKEN or GITHUB_TOKEN for github.com, *.ghe.com and the server of GITHUB_API_URL; GH_ENTERPRISE_TOKEN for the host in GH_HOST;
  else what gh knows for the host (gh auth login). Public repositories can be read without one.

Exit codes:
  0 there is a report, or nothing failed; 1 the run failed (only with --exit-status); 2 there is no report`

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** The definition, as commander has it. */
export const createCommand = (): Command => {
  const command = new Command(NAME)
    .description('Says which jobs of a GitHub Actions workflow run failed, and why.')
    .usage('[OWNER/REPO RUN_ID | RUN_ID | ADDRESS] [options]')
    .argument('[run...]', 'OWNER/REPO RUN_ID, the address of a run, of an attempt or of a job; within a checkout RUN_ID, or nothing')
    .option('--attempt <N>', 'report this attempt of the run, not the latest one')
    .option('--filter <WHICH>', 'list the `latest` execution of each job, or those of `all` attempts', 'latest')
    .option('--job-id <ID>', 'report this one job only')
    .option('--jobs <GLOB>', 'report jobs whose whole name matches: `*` and `?` are special, `!GLOB` leaves jobs out (repeatable)', collect)
    .option('--baseline', 'compare the failing step with the last time that its job passed (the default)')
    .option('--no-baseline', 'compare it with nothing')
    .option('--history <N>', `look at so many earlier runs, 0 to ${MOST_EARLIER_RUNS}, to say since when a job fails`, '5')
    .option('--max-logs <N>', 'read at most so many logs', '50')
    .option('--logs <DIR>', 'keep the logs that are read in this folder; without it no file is written')
    .option('--exit-status', 'end with exit code 1 when the run failed')
  for (const [name, does] of FORMATS) command.option(`--${name}`, does)
  return command.version(manifest.version, '--version', 'show the version').helpOption('-h, --help', 'show this help').addHelpText('after', EXAMPLES)
}

/** What commander finds: text as it was typed. */
interface Typed extends Readonly<Partial<Record<Exclude<Format, 'text'>, true>>> {
  readonly attempt?: string
  readonly filter: string
  readonly jobId?: string
  readonly jobs?: readonly string[]
  readonly baseline?: boolean
  readonly history: string
  readonly maxLogs: string
  readonly logs?: string
  readonly exitStatus?: true
}

/**
 * Reads the command line, without the program's name.
 *
 * @param write prints the help or the version when they are asked for
 * @returns null when it was help or version
 * @throws ReportError kind `input`
 */
export const parseArguments = (args: readonly string[], write: (text: string) => void): Asked | null => {
  const command = createCommand()
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => {} })
  try {
    command.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return null
    throw usageError(sentenceOf(error.message))
  }
  return toAsked(command.args, command.opts<Typed & Record<string, unknown>>())
}

/** `error: unknown option '--x'` as a sentence. */
const sentenceOf = (message: string): string => {
  const [first = '', ...rest] = message.replace(/^error: /, '').split('\n')
  return [`${first.charAt(0).toUpperCase()}${first.slice(1).replace(/(?<!\.)$/, '.')}`, ...rest].join(' ')
}

const toAsked = (args: readonly string[], typed: Typed): Asked => {
  const problems: string[] = []
  const bad = (flag: string, value: string, allowed: string, example: string): void => {
    problems.push(problemOf(flag, value, allowed, example))
  }
  const id = (flag: string, value: string | undefined, example: string): number | null => {
    const number = value === undefined ? null : parseId(value)
    if (value !== undefined && number === null) bad(flag, value, 'a whole number, 1 or more', `${flag} ${example}`)
    return number
  }
  const whole = (flag: string, value: string, most: number, example: string): number => {
    const number = /^[0-9]+$/.test(value) ? Number(value) : Number.NaN
    if (number <= most) return number
    bad(flag, value, most === Number.MAX_SAFE_INTEGER ? 'a whole number, 0 or more' : `a whole number from 0 to ${most}`, `${flag} ${example}`)
    return 0
  }

  let target: Target = { repository: null, runId: null, attempt: null, jobId: null }
  try {
    target = parseTarget(args)
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
  }
  const attempt = id('--attempt', typed.attempt, '2')
  const jobId = id('--job-id', typed.jobId, '399444496')
  if (!['latest', 'all'].includes(typed.filter)) bad('--filter', typed.filter, 'latest, all', '--filter all')
  if (typed.logs === '') bad('--logs', '', 'a folder', '--logs logs')
  const formats = FORMATS.map(([name]) => name).filter((name) => typed[name] === true)
  if (formats.length > 1) bad('The format', formats.map((name) => `--${name}`).join(' '), 'one of them', `--${formats[0]}`)
  const asked: Asked = {
    ...target,
    attempt: attempt ?? target.attempt,
    jobId: jobId ?? target.jobId,
    filter: typed.filter === 'all' ? 'all' : 'latest',
    jobs: typed.jobs ?? [],
    baseline: typed.baseline ?? true,
    history: whole('--history', typed.history, MOST_EARLIER_RUNS, '10'),
    maxLogs: whole('--max-logs', typed.maxLogs, Number.MAX_SAFE_INTEGER, '10'),
    logs: typed.logs ?? null,
    exitStatus: typed.exitStatus === true,
    format: formats[0] ?? 'text'
  }
  if (problems.length === 0) problems.push(...contradictions(asked, target))
  if (problems.length > 0) throw usageError(problems.join('\n'))
  return asked
}

/** What is right alone, but not together. */
const contradictions = (asked: Asked, named: Target): readonly string[] => {
  const { attempt, filter, jobId, repository, runId } = asked
  const found: string[] = []
  const differs = (one: number | null, other: number | null): boolean => one !== null && other !== null && one !== other
  if (differs(named.attempt, attempt)) found.push(`The address names attempt ${named.attempt}, and --attempt ${attempt}: drop one of them.`)
  if (differs(named.jobId, jobId)) found.push(`The address names job ${named.jobId}, and --job-id ${jobId}: drop one of them.`)
  if (attempt !== null && filter === 'all') found.push(`--filter all lists every attempt, and attempt ${attempt} is named: drop one of them.`)
  if (attempt !== null && jobId !== null) found.push(`A job is one execution, so job ${jobId} names its attempt: drop attempt ${attempt}.`)
  if (runId === null && jobId === null && attempt !== null)
    found.push(`--attempt ${attempt} needs a run. Example: ${NAME} 29679449 --attempt ${attempt}`)
  if (runId === null && jobId === null && repository !== null) {
    const name = `${repository.owner}/${repository.repo}`
    found.push(`No run of ${name} is named. Example: ${NAME} ${name} 29679449`)
  }
  return found
}
