/** Where the API of a repository's host is, and who has named it: that decides which token may go there. No I/O. */
import { ReportError } from '../model/errors.ts'
import type { Repository } from './target.ts'

export type Env = Readonly<Record<string, string | undefined>>

export interface Server {
  readonly apiUrl: string
  readonly serverUrl: string
  /** The host that a token for this API belongs to: `github.com` for api.github.com. */
  readonly host: string
  /** Who says that it is a GitHub host: GitHub's own name, the user's environment, or nobody but an address or a remote. */
  readonly namedBy: 'github' | 'api_url' | 'gh_host' | 'address'
}

const GITHUB = 'github.com'
const TENANT = /^[a-z0-9-]+\.ghe\.com$/
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/

/**
 * GITHUB_API_URL when it is set, else by the host.
 *
 * @throws ReportError kind `input` when GITHUB_API_URL is no address that a token may be sent to
 */
export const serverOf = ({ host, isHttp }: Pick<Repository, 'host' | 'isHttp'>, env: Env): Server => {
  const named = env.GITHUB_API_URL?.trim() ?? ''
  if (named !== '') return namedServer(named, env)
  // Elsewhere than on this machine nothing is asked without encryption.
  const protocol = isHttp && LOOPBACK.test(host) ? 'http' : 'https'
  const serverUrl = `${protocol}://${host}`
  if (host === GITHUB || TENANT.test(host)) return { apiUrl: `https://api.${host}`, serverUrl, host, namedBy: 'github' }
  return { apiUrl: `${serverUrl}/api/v3`, serverUrl, host, namedBy: host === ghHost(env) ? 'gh_host' : 'address' }
}

const namedServer = (named: string, env: Env): Server => {
  const url = URL.parse(named)
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new ReportError('input', 'GITHUB_API_URL is not an http or https address.', { hint: API_HINT })
  if (url.protocol === 'http:' && !LOOPBACK.test(url.host))
    throw new ReportError('input', `GITHUB_API_URL begins with http:, so a token would travel to ${url.host} for all to read.`, { hint: API_HINT })
  const host = hostOf(url)
  const isGitHub = host === GITHUB || TENANT.test(host)
  const serverUrl = withoutEndSlash(env.GITHUB_SERVER_URL?.trim() || `${url.protocol}//${host}`)
  return { apiUrl: withoutEndSlash(url.href), serverUrl, host, namedBy: isGitHub ? 'github' : 'api_url' }
}

const API_HINT = 'Example: GITHUB_API_URL=https://ghe.example.com/api/v3. On github.com it can be left out.'

/** The host whose API this is. */
const hostOf = ({ host }: URL): string => {
  const without = host.replace(/^api\./, '')
  return without === GITHUB || TENANT.test(without) ? without : host
}

/** Whether somebody else than the remote itself says that its host is one of GitHub's. */
export const isGitHubHost = (host: string, env: Env): boolean => {
  const named = [env.GITHUB_SERVER_URL, env.GITHUB_API_URL].map((address) => (address === undefined ? null : URL.parse(address.trim())))
  return host === GITHUB || TENANT.test(host) || host === ghHost(env) || named.some((url) => url !== null && hostOf(url) === host)
}

const ghHost = ({ GH_HOST = '' }: Env): string => GH_HOST.trim().toLowerCase()

const withoutEndSlash = (url: string): string => url.replace(/(?<!\/)\/+$/, '')
