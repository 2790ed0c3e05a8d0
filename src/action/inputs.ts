/** The action's inputs and the files that they name: strings to a typed value, or every problem at once. */
import type { UserMatchers } from '../app/user-matchers.ts'
import { ReportError } from '../model/errors.ts'
import type { FailOn, Options, Sinks } from '../model/options.ts'
import type { Files } from '../model/ports.ts'

export const FAIL_ON = ['failure', 'timed_out', 'cancelled', 'action_required', 'startup_failure'] as const satisfies readonly FailOn[]

/** What the user asked for, but for what stands in files. */
export interface ParsedInputs extends Options, Sinks {
  readonly token: string
  readonly outputDir: string
}

/** What the user asked for. */
export interface Inputs extends ParsedInputs {
  readonly userMatchers: UserMatchers['matchers']
}

/** What an empty input means: the runner's own values. Null where the runner does not tell. */
export interface InputDefaults {
  readonly repository: string | null
  /** The triggering run on `workflow_run` events, else the current run. */
  readonly runId: string | null
  /** `runner.temp`. */
  readonly temp: string
}

interface Problem {
  readonly name: string
  readonly value: string
  readonly allowed: string
  readonly example: string
}

/** A name of dots alone would lead out of the API's path. */
const REPOSITORY = /^(?!\.+\/)[A-Za-z0-9_.-]+\/(?!\.+$)[A-Za-z0-9_.-]+$/
const WHOLE = /^[0-9]+$/
const MAX_EXCERPT_LINES = 1000
const MAX_EARLIER_RUNS = 50
/** Six hours: a job of a hosted runner ends then. */
const MAX_WAIT_SECONDS = 21_600
const SHOWN_VALUE = 120

/**
 * Reads the inputs and the problem matcher files, also when one of the inputs is bad, so that all problems are told at once.
 *
 * @param read the value of an input by its name in action.yml, `''` when it is not set
 * @throws ReportError kind `input`
 */
export const readInputs = async (read: (name: string) => string, defaults: InputDefaults, files: Pick<Files, 'workspaceFiles'>): Promise<Inputs> => {
  const parsed = attempt(() => parseInputs(read, defaults))
  const patterns = parseLines(read('problem_matchers'))
  // Loaded when there are some.
  const { matchers, problems } =
    patterns.length === 0 ? { matchers: [], problems: [] } : await (await import('../app/user-matchers.ts')).readUserMatchers(patterns, files)
  const broken = problems.length === 0 ? null : matchersError(problems)
  if ('inputs' in parsed && broken === null) return { ...parsed.inputs, userMatchers: matchers }
  const errors = [...('error' in parsed ? [parsed.error] : []), ...(broken === null ? [] : [broken])]
  throw new ReportError('input', errors.map(({ message }) => message).join('\n'), { hint: broken?.hint ?? '' })
}

const attempt = (parse: () => ParsedInputs): { readonly inputs: ParsedInputs } | { readonly error: ReportError } => {
  try {
    return { inputs: parse() }
  } catch (error) {
    if (error instanceof ReportError) return { error }
    throw error
  }
}

const matchersError = (problems: readonly string[]): ReportError =>
  new ReportError('input', `The input problem_matchers is not usable:\n${problems.map((problem) => `- ${problem}`).join('\n')}`, {
    hint: 'Example: problem_matchers: .github/matchers/*.json'
  })

/**
 * Reads the inputs themselves.
 *
 * @param read the value of an input by its name in action.yml, `''` when it is not set
 * @throws ReportError kind `input` naming every bad input: its value, what is allowed, and an example
 */
export const parseInputs = (read: (name: string) => string, defaults: InputDefaults): ParsedInputs => {
  const problems: Problem[] = []
  const text = (name: string): string => read(name).trim()
  const bad = (name: string, value: string, allowed: string, example: string): void => {
    problems.push({ name, value, allowed, example })
  }

  const whole = (name: string, fallback: number, min: number, max: number, example: string): number => {
    const value = text(name)
    if (value === '') return fallback
    const number = WHOLE.test(value) ? Number(value) : Number.NaN
    if (number >= min && number <= max) return number
    bad(name, value, max === Number.MAX_SAFE_INTEGER ? `a whole number, ${min} or more` : `a whole number from ${min} to ${max}`, example)
    return fallback
  }
  const id = (name: string, value: string, example: string): number | null => {
    if (value === '') return null
    const number = WHOLE.test(value) ? Number(value) : Number.NaN
    if (number > 0 && Number.isSafeInteger(number)) return number
    bad(name, value, 'a positive whole number', example)
    return null
  }
  const choice = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => {
    const value = text(name)
    if (value === '') return fallback
    const found = allowed.find((word) => word === value)
    if (found === undefined) bad(name, value, allowed.map((word) => `'${word}'`).join(', '), fallback)
    return found ?? fallback
  }
  const flag = (name: string, fallback: boolean): boolean => {
    const value = text(name).toLowerCase()
    if (!['', 'true', 'false'].includes(value)) bad(name, text(name), "'true' or 'false'", String(fallback))
    return value === '' ? fallback : value === 'true'
  }

  const repository = text('repository') || (defaults.repository ?? '')
  if (!REPOSITORY.test(repository)) bad('repository', repository, 'owner/name', 'octo-org/octo-repo')
  const [owner = '', repo = ''] = repository.split('/')

  const givenRunId = text('run_id')
  const runIdText = givenRunId || (defaults.runId ?? '')
  const runId = id('run_id', runIdText, '29679449')
  if (runIdText === '') bad('run_id', '', 'a positive whole number; the runner told no run of its own', '29679449')

  const attempt = id('attempt', text('attempt'), '2')
  const filter = choice('filter', ['latest', 'all'], 'latest')
  if (text('attempt') !== '' && filter === 'all') {
    bad(
      'attempt',
      text('attempt'),
      "empty when filter is 'all': drop attempt to list every attempt, or drop filter to report this one",
      "attempt: ''"
    )
  }
  const jobId = id('job_id', text('job_id'), '399444496')
  if (text('job_id') !== '' && text('attempt') !== '') {
    bad('job_id', text('job_id'), 'empty when attempt is set: a job id already names one execution, so drop attempt or job_id', "job_id: ''")
  }
  if (text('job_id') !== '' && givenRunId !== '' && givenRunId !== (defaults.runId ?? '')) {
    bad(
      'job_id',
      text('job_id'),
      `empty when run_id names a run (here ${shown(givenRunId)}): a job id already names its run, so drop run_id or job_id`,
      "job_id: ''"
    )
  }

  const inputs: ParsedInputs = {
    token: text('token'),
    owner,
    repo,
    runId: runId ?? 0,
    attempt,
    filter,
    jobId,
    jobs: parseLines(read('jobs')),
    currentJobId: id('current_job_id', text('current_job_id'), '399444496'),
    logs: choice('logs', ['failed', 'all', 'none'], 'failed'),
    maxLogs: whole('max_logs', 50, 0, Number.MAX_SAFE_INTEGER, '50'),
    wholeLogs: flag('whole_logs', false),
    excerptLines: whole('excerpt_lines', 30, 0, MAX_EXCERPT_LINES, '30'),
    annotations: whole('annotations', 10, 0, Number.MAX_SAFE_INTEGER, '10'),
    summary: choice('summary', ['always', 'on_failure', 'never'], 'always'),
    timeline: flag('timeline', true),
    compareRuns: whole('compare_runs', 0, 0, MAX_EARLIER_RUNS, '10'),
    baseline: flag('baseline', true),
    history: whole('history', 5, 0, MAX_EARLIER_RUNS, '5'),
    checkRun: flag('check_run', false),
    waitSeconds: whole('wait_seconds', 0, 0, MAX_WAIT_SECONDS, '1800'),
    outputDir: text('output_dir') || `${defaults.temp}/workflow-run-report`,
    failOn: failOn(text('fail_on'), bad)
  }
  if (problems.length > 0) throw inputError(problems)
  return inputs
}

/** The lines of an input that is a list, without blank ones. */
export const parseLines = (value: string): readonly string[] =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const failOn = (value: string, bad: (name: string, value: string, allowed: string, example: string) => void): readonly FailOn[] => {
  const words = value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
  if (value === '' || (words.length === 1 && words[0] === 'never')) return []
  const known = FAIL_ON.filter((word) => words.includes(word))
  if (words.length === 0 || words.some((word) => !FAIL_ON.some((allowed) => allowed === word))) {
    bad('fail_on', value, `'never' alone, or a comma-separated list of ${FAIL_ON.map((word) => `'${word}'`).join(', ')}`, 'failure,timed_out')
  }
  return known
}

const shown = (value: string): string => JSON.stringify(value.length > SHOWN_VALUE ? `${value.slice(0, SHOWN_VALUE)}…` : value)

const inputError = (problems: readonly Problem[]): ReportError => {
  const lines = problems.map(({ name, value, allowed, example }) => {
    const yaml = example.startsWith(name) || example.includes(': ') ? example : `${name}: ${example}`
    return `- ${name} is ${shown(value)}; allowed: ${allowed}. Example: ${yaml}`
  })
  const count = problems.length === 1 ? 'One input is' : `${problems.length} inputs are`
  return new ReportError('input', `${count} not usable:\n${lines.join('\n')}`)
}
