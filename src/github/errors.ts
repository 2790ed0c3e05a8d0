/** Turns every failed request into one sentence for people, with the likely cause and the setting that fixes it. */
import { type ErrorKind, ReportError } from '../model/errors.ts'
import type { EpochMs } from '../model/run.ts'
import type { Facts, RequestFailure } from './http/failure.ts'
import type { RetryBudget } from './http/retry-budget.ts'

/** What was asked for. */
export type Subject =
  | { readonly kind: 'run' | 'jobs'; readonly runId: number; readonly attempt: number | null }
  | { readonly kind: 'job' | 'log' | 'annotations'; readonly jobId: number }
  | { readonly kind: 'earlier_runs'; readonly workflowId: number }
  | { readonly kind: 'repository' }
  | { readonly kind: 'check_run'; readonly sha: string }

/** What the front end's user can do about a token, as sentences or parts of them. */
export interface TokenHints {
  /** How to have a token when none is given: a main clause without a full stop. */
  readonly none: string
  /** How to have another one when it is wrong. */
  readonly wrong: string
  /** Where to look when it cannot be sent. */
  readonly broken: string
  /** How to ask less. */
  readonly askLess: string
}

const ANY_FRONT_END: TokenHints = {
  none: 'Give a token that may read Actions',
  wrong: 'Give another one.',
  broken: 'Look for a line break or a space inside it.',
  askLess: 'Read fewer logs, or report less often.'
}

/** Where it was asked for. */
export interface Place {
  readonly owner: string
  readonly repo: string
  readonly apiUrl: string
  /** Empty: requests carry none. */
  readonly token: string
  /** GITHUB_EVENT_NAME: some events give tokens of their own kind. */
  readonly eventName?: string | undefined
  readonly hints?: TokenHints | undefined
}

/** `attempt 2 of run 5 of octo-org/octo-repo`: how a sentence calls what was asked for. */
export const nameOf = (subject: Subject, { owner, repo }: Place): string => {
  const repository = `${owner}/${repo}`
  switch (subject.kind) {
    case 'run':
    case 'jobs': {
      const run = `${subject.attempt === null ? '' : `attempt ${subject.attempt} of `}run ${subject.runId} of ${repository}`
      return subject.kind === 'run' ? run : `the jobs of ${run}`
    }
    case 'job':
      return `job ${subject.jobId} of ${repository}`
    case 'log':
      return `the log of job ${subject.jobId} of ${repository}`
    case 'annotations':
      return `the annotations of job ${subject.jobId} of ${repository}`
    case 'earlier_runs':
      return `the runs of workflow ${subject.workflowId} of ${repository}`
    case 'repository':
      return `the repository ${repository}`
    case 'check_run':
      return `the check run on commit ${subject.sha.slice(0, 12)} of ${repository}`
  }
}

/**
 * The error that people read. Neither it nor its cause holds the token, and foreign words are one bounded line.
 *
 * @param now for "in 12 minutes"
 */
export const toReportError = (failure: RequestFailure, subject: Subject, place: Place, now: EpochMs): ReportError => {
  const { said } = failure.facts
  const [kind, message, hint] = explain(failure.facts, subject, place, now)
  return new ReportError(kind, said === null ? message : `${message} GitHub says: "${said}".`, { hint, cause: failure })
}

type Explanation = readonly [kind: ErrorKind, message: string, hint: string]

const explain = (facts: Facts, subject: Subject, place: Place, now: EpochMs): Explanation => {
  const name = nameOf(subject, place)
  const { status } = facts
  const undone = `${name} could not be ${doneTo(subject)}`
  if (status === null) return noAnswer(facts, undone, place)
  if (facts.limit !== null) return limited(facts, undone, place, now)
  if (status === 401)
    return [
      'unauthorized',
      `GitHub does not accept the token (HTTP 401), so ${undone}.`,
      `The token is wrong, expired or revoked. ${hintsOf(place).wrong}`
    ]
  if (status === 403) {
    // It holds for every log and every job's annotations alike.
    const all =
      subject.kind === 'log'
        ? `logs of ${place.owner}/${place.repo}`
        : subject.kind === 'annotations'
          ? `annotations of jobs of ${place.owner}/${place.repo}`
          : name
    const message =
      place.token !== ''
        ? `The token may not ${subject.kind === 'check_run' ? 'write' : 'read'} ${all} (HTTP 403).`
        : `GitHub does not show ${all} without a token (HTTP 403).`
    return ['forbidden', message, permissionHint(subject, place)]
  }
  if (status === 404 || status === 410) return ['not_found', `GitHub does not find ${name} (HTTP ${status}).`, notFoundHint(subject, place)]
  if (status >= 500) return ['server', `GitHub failed ${times(facts.tries)} to answer for ${name} (last: HTTP ${status}).`, SERVER_HINT]
  return ['server', `GitHub answered for ${name} with HTTP ${status}.`, '']
}

const doneTo = ({ kind }: Subject): string => (kind === 'check_run' ? 'written' : 'read')

const SERVER_HINT = 'This is a fault of the server: run the workflow again later. For github.com, see https://www.githubstatus.com'

const hintsOf = ({ hints }: Place): TokenHints => hints ?? ANY_FRONT_END

/**
 * The permission an endpoint needs, and null where every token that may see the repository has it (`metadata: read`).
 *
 * @see https://docs.github.com/en/rest/authentication/permissions-required-for-github-app-installation-access-tokens
 */
const permissionOf = (subject: Subject): 'actions: read' | 'checks: read' | 'checks: write' | null => {
  if (subject.kind === 'repository') return null
  if (subject.kind === 'check_run') return 'checks: write'
  return subject.kind === 'annotations' ? 'checks: read' : 'actions: read'
}

const permissionHint = (subject: Subject, place: Place): string => {
  const { owner, repo, token, eventName = '' } = place
  const hasToken = token !== ''
  const permission = permissionOf(subject)
  const other = `The job's own token reads its own repository only: if ${owner}/${repo} is another one, pass a token that may read its Actions.`
  if (permission === null && hasToken) return other
  const lines = `permissions:\n  actions: read${permission === 'actions: read' || permission === null ? '' : `\n  ${permission}`}`
  const first = hasToken
    ? `The token lacks \`${permission}\`. Give it to the job that reports, beside what else it needs:`
    : `${hintsOf(place).none}, and give the job that reports:`
  const special = permission === 'checks: write' && eventName === 'pull_request' ? READ_ONLY : EVENT_HINTS.get(eventName)
  return [first, lines, ...(special === undefined ? [] : [special]), other].join('\n')
}

const FROM_BASE =
  "The workflow file and its permissions are those of the default branch: change them there. The token is the base repository's, also when the pull request comes from a fork."

const READ_ONLY =
  'In a pull request from a fork or from Dependabot the token is read-only, whatever the lines above say: there, report from a workflow on `workflow_run`.'

/**
 * What is different for the tokens of some events.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflows-in-forked-repositories
 */
const EVENT_HINTS: ReadonlyMap<string, string> = new Map([
  [
    'pull_request',
    'In a pull request from a fork or from Dependabot the token is read-only, and reading is all that is needed here: the lines above work there too. A private repository decides in Settings > Actions > General what its forks get.'
  ],
  ['workflow_run', FROM_BASE],
  ['pull_request_target', FROM_BASE]
])

const notFoundHint = (subject: Subject, { owner, repo, token }: Place): string => {
  const checks = [`is the repository ${owner}/${repo} spelled right`]
  if ('runId' in subject) {
    checks.push(`is ${subject.runId} the id of a run in it (the number in the address of the run's page, not the number after #)`)
    if (subject.attempt !== null) checks.push(`has the run really been started ${subject.attempt} times, so that attempt ${subject.attempt} exists`)
  } else if ('jobId' in subject) {
    checks.push(`is ${subject.jobId} the id of a job in it (the last number in the address of the job's page)`)
  }
  const needs = permissionOf(subject) ?? 'metadata: read'
  const who = token !== '' ? `may the token see it (a private repository needs \`${needs}\`)` : 'is it public, for no token is given'
  return `Check: ${[...checks, who].join('; ')}.`
}

const limited = (facts: Facts, undone: string, place: Place, now: EpochMs): Explanation => {
  const which = facts.limit === 'primary' ? 'rate limit' : 'secondary rate limit'
  const hint =
    place.token !== ''
      ? `The job's own token has 1,000 requests an hour for its repository. ${hintsOf(place).askLess}`
      : `Without a token GitHub allows 60 requests an hour. ${hintsOf(place).none}.`
  return ['rate_limited', `GitHub's ${which} is reached (HTTP ${facts.status}), so ${undone}.${whenLifted(facts, now)}`, hint]
}

const whenLifted = ({ limitResetAt }: Facts, now: EpochMs): string => {
  if (limitResetAt === null) return ''
  const minutes = Math.max(1, Math.ceil((limitResetAt - now) / 60_000))
  return ` The limit is lifted at ${new Date(limitResetAt).toISOString()} (in about ${minutes === 1 ? '1 minute' : `${minutes} minutes`}).`
}

/**
 * Why nothing more should be asked after an error, as one text for all requests that are left out; null when others may still succeed.
 *
 * @param facts null for an error that no answer led to
 * @param retryBudget tells whether time is left for retries
 */
export const stopReason = (
  { kind, hint }: ReportError,
  facts: Facts | null,
  retryBudget: Pick<RetryBudget, 'isSpent' | 'retries'>,
  now: EpochMs
): ReportError | null => {
  const rest = 'so the logs and annotations that are left were not asked for.'
  if (facts !== null && kind === 'rate_limited') {
    return new ReportError(kind, `GitHub's rate limit is reached (HTTP ${facts.status}), ${rest}${whenLifted(facts, now)}`, { hint })
  }
  if (kind === 'unauthorized') return new ReportError(kind, `GitHub does not accept the token (HTTP 401), ${rest}`, { hint })
  if ((kind === 'network' || kind === 'server') && retryBudget.isSpent()) {
    const seconds = Math.round(retryBudget.retries().budgetMs / 1000)
    return new ReportError(kind, `GitHub or the network failed again and again for ${seconds} seconds, ${rest}`, { hint })
  }
  return null
}

/** A token that no header field can hold: no answer can come of it. */
export const unsendableToken = (subject: Subject, place: Place): ReportError =>
  new ReportError('unauthorized', `The token holds a character that no token has, so ${nameOf(subject, place)} could not be ${doneTo(subject)}.`, {
    hint: hintsOf(place).broken
  })

/** `once`, `4 times`. */
export const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

const noAnswer = ({ reason }: Facts, undone: string, { apiUrl }: Place): Explanation => {
  const { host } = new URL(apiUrl)
  const hint = CERTIFICATE.test(reason)
    ? `The certificate of ${host} is not trusted here. For a company's own certificate set the variable NODE_EXTRA_CA_CERTS on the runner.`
    : `Check that the runner reaches ${host}, the proxy variables https_proxy and no_proxy, and GITHUB_API_URL (now ${apiUrl}; on GitHub Enterprise Server it ends in /api/v3).`
  return ['network', `No answer from ${host} (${reason}), so ${undone}.`, hint]
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/
