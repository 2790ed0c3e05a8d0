/** Which token goes to a server. Never one to a host that only an address or a remote names. */
import type { Env, Server } from './server.ts'

/** What `gh auth token --hostname HOST` answers; '' when there is no gh, or it knows no token for the host. */
export type AskGh = (host: string) => Promise<string>

/**
 * GH_TOKEN and GITHUB_TOKEN are for GitHub's own hosts and for what GITHUB_API_URL names; the tokens for GitHub Enterprise Server for what
 * GITHUB_API_URL or GH_HOST names. gh keeps a token for each host that its user has logged in to, so it may be asked for any.
 *
 * @returns '' when there is none: public repositories can be read without
 */
export const findToken = async ({ host, namedBy }: Server, env: Env, askGh: AskGh): Promise<string> => {
  const own = [env.GH_TOKEN, env.GITHUB_TOKEN]
  const enterprise = [env.GH_ENTERPRISE_TOKEN, env.GITHUB_ENTERPRISE_TOKEN]
  const allowed = { github: own, api_url: [...own, ...enterprise], gh_host: enterprise, address: [] }[namedBy]
  return allowed.map((token) => token?.trim() ?? '').find((token) => token !== '') ?? askGh(host)
}
