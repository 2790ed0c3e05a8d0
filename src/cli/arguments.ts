/** The command line: what was typed as values, or every problem at once. */
import { CommanderError } from 'commander'
import { createCommand, createLogCommand, LOG_HELP, MOST_EARLIER_RUNS, MOST_WAIT_SECONDS, NAME } from './definition.ts'
import { FORMATS, type Format } from './formats.ts'
import type { Output } from './output.ts'
import { problemOf, usageError } from './problem.ts'
import { parseId, parseNames, parseTarget, type Target } from './target.ts'
import { upperFirst } from './upper-first.ts'

/** What somebody asks for: a report of runs, or of saved logs. */
export type Asked = AskedRun | AskedLogs

export interface AskedRun extends Target, Output {
  readonly kind: 'run'
  readonly filter: 'latest' | 'all'
  readonly jobs: readonly string[]
  readonly baseline: boolean
  readonly history: number
  readonly maxLogs: number
  /** The folder in which logs are kept; null: in none. */
  readonly logs: string | null
  /** The longest wait for what is still running; 0: none. */
  readonly waitSeconds: number
  readonly exitStatus: boolean
}

export interface AskedLogs extends Output {
  readonly kind: 'logs'
  /** Paths, and `-` for standard input. */
  readonly files: readonly string[]
  /** `owner/name`, whose logs they are; null: nobody says. */
  readonly repository: string | null
  readonly exitStatus: boolean
}

/** What commander finds: text as it was typed. */
interface TypedOutput extends Readonly<Partial<Record<Exclude<Format, 'text'>, true>>> {
  readonly html?: string
  readonly junit?: string
  readonly exitStatus?: true
}

interface TypedLogs extends TypedOutput {
  readonly repository?: string
}

interface Typed extends TypedOutput {
  readonly attempt?: string
  readonly filter: string
  readonly jobId?: string
  readonly jobs?: readonly string[]
  readonly baseline?: boolean
  readonly history: string
  readonly maxLogs: string
  readonly logs?: string
  readonly wait?: string | true
}

/**
 * Reads the command line, without the program's name.
 *
 * @param write prints the help or the version when they are asked for
 * @returns null when it was help or version
 * @throws ReportError kind `input`
 */
export const parseArguments = (args: readonly string[], write: (text: string) => void): Asked | null => {
  const isLog = args[0] === 'log'
  const command = (isLog ? createLogCommand() : createCommand()).exitOverride().configureOutput({ writeOut: write, writeErr: () => {} })
  try {
    command.parse(isLog ? args.slice(1) : args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return null
    throw usageError(sentenceOf(error.message), isLog ? LOG_HELP : undefined)
  }
  return isLog
    ? toAskedLogs(command.args, command.opts<TypedLogs & Record<string, unknown>>())
    : toAsked(command.args, command.opts<Typed & Record<string, unknown>>())
}

/** What is wrong with a value, for the list of all problems. */
type Bad = (flag: string, value: string, allowed: string, example: string) => void

const outputOf = (typed: TypedOutput, bad: Bad): Output => {
  const formats = FORMATS.map(([name]) => name).filter((name) => typed[name] === true)
  if (formats.length > 1) bad('The format', formats.map((name) => `--${name}`).join(' '), 'one of them', `--${formats[0]}`)
  if (typed.html === '') bad('--html', '', 'a file', '--html report.html')
  if (typed.junit === '') bad('--junit', '', 'a file', '--junit report.xml')
  if (typed.html !== undefined && typed.html === typed.junit) bad('--junit', typed.html, 'another file than that of --html', '--junit report.xml')
  return { format: formats[0] ?? 'text', html: typed.html ?? null, junit: typed.junit ?? null }
}

const toAskedLogs = (files: readonly string[], typed: TypedLogs): AskedLogs => {
  const problems: string[] = []
  const bad: Bad = (...what) => void problems.push(problemOf(...what))
  const { repository = null, exitStatus } = typed
  if (repository !== null && parseNames(repository) === null)
    bad('--repository', repository, 'the owner and the name of a repository', '--repository octo-org/octo-repo')
  const asked: AskedLogs = { kind: 'logs', files, repository, exitStatus: exitStatus === true, ...outputOf(typed, bad) }
  if (problems.length > 0) throw usageError(problems.join('\n'), LOG_HELP)
  return asked
}

/** `error: unknown option '--x'` as a sentence. */
const sentenceOf = (message: string): string => {
  const [first = '', ...rest] = message.replace(/^error: /, '').split('\n')
  return [`${upperFirst(first).replace(/(?<!\.)$/, '.')}`, ...rest].join(' ')
}

const toAsked = (args: readonly string[], typed: Typed): AskedRun => {
  const problems: string[] = []
  const bad: Bad = (...what) => void problems.push(problemOf(...what))
  const id = (flag: string, value: string | undefined, example: string): number | null => {
    const number = value === undefined ? null : parseId(value)
    if (value !== undefined && number === null) bad(flag, value, 'a whole number, 1 or more', `${flag} ${example}`)
    return number
  }
  const whole = (flag: string, value: string, most: number, example: string): number => {
    const number = /^[0-9]+$/.test(value) ? Number(value) : Number.NaN
    if (number <= most) return number
    const allowed = most === Number.MAX_SAFE_INTEGER ? 'a whole number, 0 or more' : `a whole number from 0 to ${most}`
    // Commander takes whatever follows a flag whose value may be left out.
    bad(flag, value, flag === '--wait' ? `${allowed}; a run is named before it` : allowed, `${flag} ${example}`)
    return 0
  }

  if (args.includes('log')) throw usageError(`"log" comes first. Example: ${NAME} log build.log --json`)
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
  const asked: AskedRun = {
    kind: 'run',
    ...target,
    attempt: attempt ?? target.attempt,
    jobId: jobId ?? target.jobId,
    filter: typed.filter === 'all' ? 'all' : 'latest',
    jobs: typed.jobs ?? [],
    baseline: typed.baseline ?? true,
    history: whole('--history', typed.history, MOST_EARLIER_RUNS, '10'),
    maxLogs: whole('--max-logs', typed.maxLogs, Number.MAX_SAFE_INTEGER, '10'),
    logs: typed.logs ?? null,
    waitSeconds: typed.wait === undefined ? 0 : typed.wait === true ? MOST_WAIT_SECONDS : whole('--wait', typed.wait, MOST_WAIT_SECONDS, '1800'),
    exitStatus: typed.exitStatus === true,
    ...outputOf(typed, bad)
  }
  if (problems.length === 0) problems.push(...contradictions(asked, target))
  if (problems.length > 0) throw usageError(problems.join('\n'))
  return asked
}

/** What is right alone, but not together. */
const contradictions = (asked: AskedRun, named: Target): readonly string[] => {
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
