/** The repository that the address of a Git remote names. Text to value, no I/O. */
import { parseHost, parseNames, type Repository } from './target.ts'

/** `git@github.com:octo-org/octo-repo.git`: what Git reads as ssh when no slash stands before the colon. */
const SCP = /^(?:[^@/:]+@)?(?<host>[^/:]+|\[[0-9a-f:]+\]):(?!\/\/)\/?(?<path>.+)$/i
/** Ports of these are those of the web pages; that of ssh is not. */
const WEB = new Set(['https:', 'http:'])
const PROTOCOLS = new Set([...WEB, 'ssh:', 'git+ssh:', 'git:'])

/**
 * The repository; null when the address names none on a server.
 *
 * @example parseRemote('ssh://git@ghe.example.com:2222/octo-org/octo-repo.git')?.host // 'ghe.example.com'
 */
export const parseRemote = (address: string): Repository | null => {
  const url = address.includes('://') ? URL.parse(address) : null
  const scp = url === null && !address.includes('://') ? SCP.exec(address)?.groups : undefined
  if (url !== null && !PROTOCOLS.has(url.protocol)) return null
  const isWeb = url !== null && WEB.has(url.protocol)
  const host = parseHost(url === null ? (scp?.host ?? '') : isWeb ? url.host : url.hostname)
  const path = url === null ? (scp?.path ?? '') : url.pathname.slice(1)
  const names = parseNames(path.replace(/\/$/, '').replace(/\.git$/, ''))
  return host === null || names === null ? null : { host, isHttp: url?.protocol === 'http:', ...names }
}
