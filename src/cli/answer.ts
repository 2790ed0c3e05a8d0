/** The part of the composition root that is loaded when the arguments are good: finds out which runs, builds the ports, reports and prints. */
import { setTimeout } from 'node:timers/promises'
import { whyFail } from '../app/fail-on.ts'
import { type Reported, reportRun } from '../app/report-run.ts'
import { listBranchRuns } from '../github/branch-runs.ts'
import { createGitHub, type GitHubOptions } from '../github/client.ts'
import type { RunContext } from '../model/context.ts'
import { ReportError } from '../model/errors.ts'
import type { FailOn, Options } from '../model/options.ts'
import type { Ports } from '../model/ports.ts'
import { createCpu } from '../platform/cpu-budget.ts'
import { singleLine } from '../render/visible.ts'
import { tokenHints, withAdvice, withHint } from './advice.ts'
import type { Asked } from './arguments.ts'
import { type Checkout, notHere, readCheckout } from './checkout.ts'
import { print } from './ending.ts'
import { createLogFiles, NO_FILES, withPathsInFolder } from './log-files.ts'
import { describeCommit, findNewestCommit } from './newest-commit.ts'
import { renderReports } from './output.ts'
import { usageError } from './problem.ts'
import type { Progress } from './progress.ts'
import { askGh } from './run-program.ts'
import { type Env, isGitHubHost, type Server, serverOf } from './server.ts'
import type { Repository } from './target.ts'
import { findToken } from './token.ts'
import { watched } from './watched.ts'

/** What the command is started in. */
export interface Setting {
  readonly env: Env
  readonly folder: string
  readonly progress: Progress
  /** Has this done at once when the process is told to end. */
  readonly onEnd: (work: () => void) => void
}

/** How a repository is read, and what its errors are told with. */
interface Access {
  readonly server: Server
  readonly github: Pick<GitHubOptions, 'token' | 'owner' | 'repo' | 'apiUrl' | 'serverUrl' | 'proxyEnv' | 'hints'>
  readonly explain: (error: unknown) => unknown
}

/** The runs that are reported, and what is said of them when nobody has named one. */
interface Subject {
  readonly runIds: readonly number[]
  readonly sentence: string | null
}

/** What counts as a failed run. */
const FAILURES: readonly FailOn[] = ['failure', 'timed_out', 'action_required', 'startup_failure']

/**
 * Prints what was asked for.
 *
 * @returns whether a reported run failed
 * @throws ReportError when there is no report. Anything else is a bug; what a log alone brought to light is thrown when all is printed
 */
export const answer = async (asked: Asked, setting: Setting): Promise<boolean> => {
  const { env, folder, progress } = setting
  progress.show('Looking for the run…')
  const checkout = asked.repository === null ? await readCheckout(folder, env) : null
  const repository = asked.repository ?? checkout?.repository
  if (repository === undefined) throw usageError('No repository is named.')
  const access = await findAccess(repository, checkout, env)
  const isNamed = asked.runId !== null || asked.jobId !== null || checkout === null
  const { runIds, sentence } = isNamed ? { runIds: [asked.runId ?? 0], sentence: null } : await findRuns(checkout, access)

  const ports = createPorts(asked, access, setting)
  const reported: Reported[] = []
  for (const runId of runIds) reported.push(await reportRun(optionsOf(asked, runId, access), contextOf(access), [], ports))
  const reports = reported.map(({ report }) => withAdvice(asked.logs === null ? report : withPathsInFolder(report), asked.logs !== null))
  const [first] = reports
  if (asked.jobId !== null && asked.runId !== null && first !== undefined && first.run.id !== asked.runId)
    throw usageError(`Job ${asked.jobId} is one of run ${first.run.id}, not of run ${asked.runId}: drop one of them.`)

  const text = await renderReports(reports, asked.format, sentence !== null)
  progress.clear()
  if (sentence !== null && (asked.format === 'text' || reports.length === 0))
    await print(`${sentence}\n${reports.length === 0 ? '' : '\n'}`, asked.format === 'json' ? process.stderr : process.stdout)
  await print(text)
  const bugs = reported.flatMap((one) => one.bugs)
  if (bugs.length > 0) throw bugs[0]
  return reported.some(({ report, isNoneLeft }) => whyFail(report, FAILURES, isNoneLeft) !== null)
}

/** @throws ReportError for a host that nobody but the checkout names, or that GITHUB_API_URL is not of: nothing is asked */
const findAccess = async (repository: Repository, checkout: Checkout | null, env: Env): Promise<Access> => {
  const server = serverOf(repository, env)
  const { host, owner, repo } = repository
  if (server.namedBy !== 'address' && !isGitHubHost(host, env)) {
    throw new ReportError('input', `${owner}/${repo} is on ${host}, and GITHUB_API_URL names the API of ${server.host}, so nothing was asked.`, {
      hint: `Unset GITHUB_API_URL, or set GITHUB_SERVER_URL=https://${host} if it is the API of ${host}.`
    })
  }
  const token = await findToken(server, env, (host) => askGh(host, env))
  if (checkout !== null && token === '' && !isGitHubHost(host, env)) {
    throw notHere(
      `The remote origin is on ${host}, and nothing says that this is a GitHub host, so it was not asked.`,
      `If it is one, log in with \`gh auth login --hostname ${host}\`, or set GH_HOST=${host} and GH_ENTERPRISE_TOKEN.`
    )
  }
  const { apiUrl, serverUrl } = server
  return {
    server,
    github: { token, owner, repo, apiUrl, serverUrl, proxyEnv: env, hints: tokenHints(server) },
    explain: (error) => withHint(error, server, token !== '')
  }
}

/** Of the newest commit of the branch that has a completed run, those that failed. */
const findRuns = async ({ branch, head, repository: { owner, repo } }: Checkout, { github, explain }: Access): Promise<Subject> => {
  if (branch === null) throw notHere('HEAD is detached, so nobody can tell which branch to look at.')
  const runs = await listBranchRuns({ ...github, branch }).catch((error: unknown) => {
    throw explain(error)
  })
  const commit = findNewestCommit(runs)
  const name = singleLine(branch, 200)
  if (commit === null) {
    const none = runs.length === 0 ? `${owner}/${repo} has no run of the branch ${name}.` : `No run of the branch ${name} has completed.`
    throw notHere(none, 'Is the branch pushed, and does a workflow run for it? A run can also be named: workflow-run-report OWNER/REPO RUN_ID')
  }
  return { runIds: commit.failed.map(({ id }) => id), sentence: describeCommit(commit, name, head) }
}

const createPorts = (asked: Asked, { github, explain }: Access, { progress, onEnd }: Setting): Ports => {
  const logFiles = asked.logs === null ? null : createLogFiles(asked.logs)
  if (logFiles !== null) onEnd(() => logFiles.abandon())
  return {
    github: watched(createGitHub(github), progress, explain),
    files: logFiles ?? NO_FILES,
    clock: { now: Date.now, sleep: (ms) => setTimeout(ms) },
    cpu: createCpu()
  }
}

const optionsOf = (asked: Asked, runId: number, { github: { owner, repo } }: Access): Options => ({
  owner,
  repo,
  runId,
  attempt: asked.attempt,
  filter: asked.filter,
  jobId: asked.jobId,
  jobs: asked.jobs,
  currentJobId: null,
  logs: 'failed',
  maxLogs: asked.maxLogs,
  wholeLogs: false,
  excerptLines: 30,
  compareRuns: 0,
  baseline: asked.baseline,
  history: asked.history,
  waitSeconds: 0,
  failOn: []
})

/** The command is part of no run. */
const contextOf = ({ server: { serverUrl } }: Access): RunContext => ({
  repository: null,
  runId: null,
  attempt: null,
  runnerName: null,
  serverUrl,
  triggering: null,
  event: null
})
