/** What Git says of the folder that the command is started in. A hostile checkout runs nothing: no hook, no monitor, no pager, and no object is read. */
import { ReportError } from '../model/errors.ts'
import { singleLine } from '../render/visible.ts'
import { parseRemote } from './remote.ts'
import { type Ran, runProgram } from './run-program.ts'
import type { Env } from './server.ts'
import type { Repository } from './target.ts'

export interface Checkout {
  readonly repository: Repository
  /** As the server calls it; null for a detached HEAD. */
  readonly branch: string | null
  /** The commit that is checked out; null before the first one. */
  readonly head: string | null
}

const REMOTE = 'origin'
const UPSTREAM = `refs/remotes/${REMOTE}/`
const SAFE = ['--no-pager', '--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null']
const INSTEAD = 'Name the run: workflow-run-report OWNER/REPO RUN_ID, or the address of its page.'

/** @throws ReportError kind `input` when there is no checkout, or none of a repository on a server */
export const readCheckout = async (folder: string, env: Env): Promise<Checkout> => {
  const safeEnv = { ...env, GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' }
  const git = (...args: readonly string[]): Promise<Ran> => runProgram('git', [...SAFE, '-C', folder, ...args], safeEnv)
  const [inside, remote, branch, upstream, head] = await Promise.all([
    git('rev-parse', '--git-dir'),
    git('remote', 'get-url', REMOTE),
    git('symbolic-ref', '--quiet', '--short', 'HEAD'),
    git('rev-parse', '--symbolic-full-name', '@{upstream}'),
    git('rev-parse', '--verify', '--quiet', 'HEAD')
  ])
  if (inside.isMissing) throw notHere('Git is not installed, so nobody can tell which repository this is.')
  if (inside.printed === null) throw notHere(`This folder is no checkout${inside.said === '' ? '' : ` (git says: ${singleLine(inside.said, 200)})`}.`)
  if (remote.printed === null || remote.printed === '') throw notHere(`This checkout has no remote called ${REMOTE}.`)
  const repository = parseRemote(remote.printed.split('\n')[0] ?? '')
  if (repository === null) throw notHere(`The remote ${REMOTE} is not the address of a repository on a GitHub host.`)
  // The branch may be called otherwise where it is pushed to.
  const pushedTo = upstream.printed?.startsWith(UPSTREAM) === true ? upstream.printed.slice(UPSTREAM.length) : null
  return { repository, branch: branch.printed === null ? null : (pushedTo ?? branch.printed), head: head.printed }
}

export const notHere = (message: string, hint = INSTEAD): ReportError => new ReportError('input', message, { hint })
