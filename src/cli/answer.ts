/** The part of the composition root that is loaded when the arguments are good: finds out which runs, builds the ports, reports and prints. */
import { setTimeout } from 'node:timers/promises'
import { whyFail } from '../app/fail-on.ts'
import { type Reported, reportRun } from '../app/report-run.ts'
import { listBranchRuns } from '../github/branch-runs.ts'
import { createGitHub, type GitHubOptions } from '../github/client.ts'
import type { RunContext } from '../model/context.ts'
import { ReportError } from '../model/errors.ts'
import type { Options } from '../model/options.ts'
import type { Ports } from '../model/ports.ts'
import type { Note } from '../model/report.ts'
import type { WorkflowRun } from '../model/run.ts'
import { createCpu } from '../platform/cpu-budget.ts'
import { singleLine } from '../render/visible.ts'
import { tokenHints, withAdvice, withHint } from './advice.ts'
import type { AskedRun } from './arguments.ts'
import { type Checkout, notHere, readCheckout } from './checkout.ts'
import { FAILURES } from './failures.ts'
import { createLogFiles, NO_FILES, withPathsInFolder } from './log-files.ts'
import { describeCommit, findNewestCommit, unfinishedOf } from './newest-commit.ts'
import { checkFiles, give } from './output.ts'
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

/**
 * Prints what was asked for.
 *
 * @returns whether a reported run failed
 * @throws ReportError when there is no report. Anything else is a bug; what a log alone brought to light is thrown when all is printed
 */
export const answer = async (asked: AskedRun, setting: Setting): Promise<boolean> => {
  const { env, folder, progress } = setting
  await checkFiles(asked)
  progress.show('Looking for the run…')
  const checkout = asked.repository === null ? await readCheckout(folder, env) : null
  const repository = asked.repository ?? checkout?.repository
  if (repository === undefined) throw usageError('No repository is named.')
  const access = await findAccess(repository, checkout, env)
  const isNamed = asked.runId !== null || asked.jobId !== null || checkout === null
  const awaited = isNamed ? [asked.runId ?? 0] : asked.waitSeconds === 0 ? [] : await findUnfinished(checkout, access)
  const notes = asked.waitSeconds === 0 ? NOT_AWAITED : await wait(awaited, asked, access, progress)
  const { runIds, sentence } = isNamed ? { runIds: awaited, sentence: null } : await findRuns(checkout, access)

  const ports = createPorts(asked, access, setting)
  const reported: Reported[] = []
  for (const runId of runIds) reported.push(await reportRun(optionsOf(asked, runId, access), contextOf(access), [], ports))
  const reports = reported.map(({ report }, index) => {
    const told = { ...report, notes: [...(notes.get(runIds[index] ?? 0) ?? []), ...report.notes] }
    return withAdvice(asked.logs === null ? told : withPathsInFolder(told), asked.logs !== null)
  })
  const [first] = reports
  if (asked.jobId !== null && asked.runId !== null && first !== undefined && first.run.id !== asked.runId)
    throw usageError(`Job ${asked.jobId} is one of run ${first.run.id}, not of run ${asked.runId}: drop one of them.`)

  await give(reports, asked, sentence, progress)
  const bugs = reported.flatMap((one) => one.bugs)
  if (bugs.length > 0) throw bugs[0]
  return reported.some(({ report, isNoneLeft }) => whyFail(report, FAILURES, isNoneLeft) !== null)
}

/** @throws ReportError for a host that nobody but the checkout names, or that GITHUB_API_URL is not of: nothing is asked */
const findAccess = async (repository: Repository, checkout: Checkout | null, env: Env): Promise<Access> => {
  const server = serverOf(repository, env)
  const { host, owner, repo } = repository
  if (checkout !== null && server.namedBy !== 'address' && !isGitHubHost(host, env)) {
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

/** Notes on a wait by the ids of the runs. */
type Awaited = ReadonlyMap<number, readonly Note[]>

const NOT_AWAITED: Awaited = new Map()

const wait = async (runIds: readonly number[], asked: AskedRun, access: Access, progress: Progress): Promise<Awaited> => {
  const { waitForRuns } = await import('./waiting.ts')
  const options = runIds.map((runId) => optionsOf(asked, runId, access))
  return waitForRuns(options, contextOf(access), access.github, progress).catch((error: unknown) => {
    throw access.explain(error)
  })
}

const listRuns = async (branch: string | null, { github, explain }: Access): Promise<readonly WorkflowRun[]> => {
  if (branch === null) throw notHere('HEAD is detached, so nobody can tell which branch to look at.')
  return listBranchRuns({ ...github, branch }).catch((error: unknown) => {
    throw explain(error)
  })
}

/** The runs of the branch's newest commit that have not completed. */
const findUnfinished = async ({ branch }: Checkout, access: Access): Promise<readonly number[]> =>
  unfinishedOf(await listRuns(branch, access)).map(({ id }) => id)

/** Of the newest commit of the branch that has a completed run, those that failed. */
const findRuns = async ({ branch, head, repository: { owner, repo } }: Checkout, access: Access): Promise<Subject> => {
  const runs = await listRuns(branch, access)
  const commit = findNewestCommit(runs)
  const name = singleLine(branch ?? '', 200)
  if (commit === null) {
    const none = runs.length === 0 ? `${owner}/${repo} has no run of the branch ${name}.` : `No run of the branch ${name} has completed.`
    throw notHere(none, 'Is the branch pushed, and does a workflow run for it? A run can also be named: workflow-run-report OWNER/REPO RUN_ID')
  }
  return { runIds: commit.failed.map(({ id }) => id), sentence: describeCommit(commit, name, head) }
}

const createPorts = (asked: AskedRun, { github, explain }: Access, { progress, onEnd }: Setting): Ports => {
  const logFiles = asked.logs === null ? null : createLogFiles(asked.logs)
  if (logFiles !== null) onEnd(() => logFiles.abandon())
  return {
    github: watched(createGitHub(github), progress, explain),
    files: logFiles ?? NO_FILES,
    clock: { now: Date.now, sleep: (ms) => setTimeout(ms) },
    cpu: createCpu()
  }
}

const optionsOf = (asked: AskedRun, runId: number, { github: { owner, repo } }: Access): Options => ({
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
  waitSeconds: asked.waitSeconds,
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
