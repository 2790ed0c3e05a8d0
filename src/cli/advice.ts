/** What the core says, in the words of this command: errors, notes and reasons with the flags that change them. */
import { nameSettings } from '../app/unwanted-logs.ts'
import type { TokenHints } from '../github/errors.ts'
import { type ErrorKind, isExpected, ReportError } from '../model/errors.ts'
import type { Note, Report } from '../model/report.ts'
import type { Hints } from '../platform/files.ts'
import type { Server } from './server.ts'
import { upperFirst } from './upper-first.ts'

const LOG_IN = 'log in with `gh auth login`'

/** How to have a token for this server. */
const tokenFor = ({ host, namedBy }: Server): string => {
  if (namedBy === 'github' || namedBy === 'api_url') return `set GH_TOKEN, or ${LOG_IN}`
  const variable = namedBy === 'gh_host' ? 'set GH_ENTERPRISE_TOKEN' : `set GH_HOST=${host} and GH_ENTERPRISE_TOKEN`
  return `${variable}, or ${LOG_IN} --hostname ${host}`
}

export const tokenHints = (server: Server): TokenHints => ({
  none: upperFirst(tokenFor(server)),
  wrong: `To use another one, ${tokenFor(server)}.`,
  broken: 'Look for a line break or a space inside it.',
  askLess: 'Lower --max-logs or --history, or wait.'
})

/** What a user of the command can do about an error of the API. */
export const withHint = (error: unknown, server: Server, hasToken: boolean): unknown => {
  if (!isExpected(error)) return error
  const own: Partial<Record<ErrorKind, string>> = {
    forbidden: hasToken
      ? 'The token needs to read Actions: `repo` for a classic one, "Actions: read" (and "Checks: read" for annotations) of this repository for a fine-grained one. An organisation may ask to authorise it for single sign-on.'
      : `${upperFirst(tokenFor(server))}.`,
    rate_limited: hasToken
      ? 'Lower --max-logs or --history, or wait.'
      : `Without a token GitHub allows 60 requests an hour. ${upperFirst(tokenFor(server))}.`,
    server: 'This is a fault of the server: try again later. For github.com, see https://www.githubstatus.com',
    network: error.hint.includes('NODE_EXTRA_CA_CERTS')
      ? `For a company's own certificate set NODE_EXTRA_CA_CERTS.`
      : `Check the network, the proxy variables https_proxy and no_proxy, and GITHUB_API_URL (asked was ${server.apiUrl}).`
  }
  const advice = own[error.kind]
  return advice === undefined || error.hint === '' ? error : new ReportError(error.kind, error.message, { hint: advice, cause: error.cause })
}

export const FILE_HINTS: Hints = {
  files: 'Name another folder with --logs.',
  disk_full: 'Name another folder with --logs, or free space.',
  blocked: 'Remove it, or name another folder with --logs.',
  link: 'A link can lead elsewhere, and a checkout can bring one, so none is followed there. Name a folder without links with --logs.'
}

/**
 * The same report, with advice in its notes and where it says why logs were not read.
 *
 * @param keepsLogs whether a folder was named; without one no log is kept, and nobody asked for one
 */
export const withAdvice = (report: Report, keepsLogs: boolean): Report => {
  const named = nameSettings(report, { limit: '--max-logs', none: null })
  const notes = named.notes.filter(({ kind }) => kind !== 'log_removed' || keepsLogs)
  return { ...named, notes: notes.map((note) => ({ ...note, message: adviseNote(note) })) }
}

const adviseNote = ({ kind, message, data }: Note): string => {
  switch (kind) {
    case 'jobs_pattern':
      return `The pattern ${JSON.stringify(data?.pattern)} of --jobs matches none of the ${data?.jobs} jobs`
    case 'no_jobs_left':
      return '--jobs leaves no job to report'
    default:
      return message
  }
}
