/**
 * The demo: replays a workflow run on a small GitHub on this machine, runs the built action as the runner would, and shows what it made; the
 * command makes a page of the same run.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type LocalGitHub, startGitHub } from './github-server.ts'
import { HELP, parseOptions } from './options.ts'
import { LOCAL_TOKEN, runAction } from './run-action.ts'
import { parseActionMetadata } from './runner/action-metadata.ts'
import { runNode } from './runner/node-process.ts'
import { readSavedRun, type SavedRun } from './saved/saved-run.ts'
import { viewStep } from './terminal/step-view.ts'
import { UsageError } from './usage-error.ts'

const RECORDING = join(import.meta.dirname, 'recording')
const OUT = join(import.meta.dirname, 'out')
const ACTION = join(import.meta.dirname, '../action.yml')
const BUNDLE = join(import.meta.dirname, '../dist/index.js')
const COMMAND = join(import.meta.dirname, '../src/cli/index.ts')
const PAGE = join(OUT, 'report.html')
const PAGE_TIMEOUT_MS = 120_000
const MIN_WIDTH = 60
const MAX_WIDTH = 110
const SHOWN_MISSING = 5

/** Replays the run and returns the exit code of the step. `reporting`: the job that the step is part of. */
const replay = async (
  saved: SavedRun,
  inputs: Readonly<Record<string, string>>,
  reporting: SavedRun['jobs'][number] | undefined
): Promise<number> => {
  rmSync(OUT, { recursive: true, force: true })
  const github = await startGitHub(saved.world)
  try {
    const { repository, runId, attempt } = saved
    const page = makePage(saved, github, reporting?.name)
    await using step = await runAction({
      github,
      repository,
      runId,
      attempt,
      inputs: { output_dir: OUT, ...inputs },
      ...(reporting === undefined ? {} : { checkRunId: reporting.id })
    })
    const made = await page
    const width = Math.min(Math.max(process.stdout.columns ?? MAX_WIDTH, MIN_WIDTH), MAX_WIDTH)
    console.log(viewStep(step, width).join('\n'))
    console.log(describeFiles(inputs.output_dir ?? OUT))
    console.log(made)
    console.log(`The step ended with exit code ${step.exitCode ?? 'none: it took too long'}.`)
    return step.exitCode ?? 1
  } finally {
    await github.close()
  }
}

/**
 * Has the command report the run as a page, without the job that reports, while the action is at it.
 *
 * @returns a sentence
 */
const makePage = async ({ repository, runId, attempt }: SavedRun, github: LocalGitHub, without: string | undefined): Promise<string> => {
  const { PATH = '', SystemRoot = '' } = process.env
  const env = { PATH, SystemRoot, HOME: OUT, GITHUB_API_URL: github.apiUrl, GITHUB_SERVER_URL: github.serverUrl, GH_TOKEN: LOCAL_TOKEN }
  const jobs = without === undefined ? [] : ['--jobs', `!${without}`]
  const args = [COMMAND, repository, String(runId), '--attempt', String(attempt), ...jobs, '--digest', '--html', PAGE]
  const { exitCode, stderr } = await runNode(args, import.meta.dirname, env, PAGE_TIMEOUT_MS)
  return exitCode === 0 ? `Page:  ${PAGE}` : `The command has made no page: ${stderr.trim()}`
}

const describeFiles = (folder: string): string =>
  existsSync(folder) ? `Files: ${readdirSync(folder).join(', ')} in ${folder}` : `The step has written no file to ${folder}`

/** Says which failed jobs have no log here, since the report cannot explain those. */
const explainMissingLogs = ({ jobs, logs, repository }: SavedRun, folder: string): string | null => {
  const missing = jobs.filter(({ id, conclusion }) => conclusion === 'failure' && !logs.has(id))
  if (missing.length === 0) return null
  const commands = missing.slice(0, SHOWN_MISSING).map(({ id }) => `  gh api repos/${repository}/actions/jobs/${id}/logs > ${id}.log`)
  const more = missing.length > SHOWN_MISSING ? [`  … and ${missing.length - SHOWN_MISSING} more`] : []
  return [`${missing.length} failed job(s) have no log in ${folder}. To get them:`, ...commands, ...more, ''].join('\n')
}

const checkInputs = (names: readonly string[]): void => {
  const known = [...parseActionMetadata(readFileSync(ACTION, 'utf8')).inputs.keys()]
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new UsageError(`The action has no input ${unknown.join(', ')}. It has: ${known.join(', ')}`)
}

const main = async (): Promise<number> => {
  // npm starts scripts in the package's folder and tells where the user is.
  const options = parseOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd())
  if (options.help) {
    console.log(HELP)
    return 0
  }
  if (!existsSync(BUNDLE)) throw new UsageError('The action is not built: there is no dist/index.js. Run: npm run build')
  checkInputs(Object.keys(options.inputs))
  const folder = options.folder ?? RECORDING
  const saved = readSavedRun(folder)
  const missing = explainMissingLogs(saved, folder)
  if (missing !== null) console.log(missing)
  // In the recording, the job that is still running is the one that reports.
  const reporting = options.folder === null ? saved.jobs.find(({ status }) => status === 'in_progress') : undefined
  return replay(saved, options.inputs, reporting)
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error)
  process.exitCode = 1
}
