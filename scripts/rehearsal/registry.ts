/**
 * A small registry on this machine, which takes packages as npm's own does from a workflow: for the token that GitHub gives to the workflow it
 * hands out one of its own, for one package that it knows already, and takes a version once.
 */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A version as npm sends it and asks for it. */
interface Version {
  readonly version: string
  readonly dist: { readonly tarball: string; readonly integrity: string; readonly shasum: string }
}
interface Publication {
  readonly name: string
  readonly versions: Readonly<Record<string, Version>>
  readonly _attachments: Readonly<Record<string, { readonly data: string }>>
}

export interface Registry extends AsyncDisposable {
  readonly url: string
  /** What the runner tells a job with `id-token: write`. */
  readonly identity: Readonly<Record<string, string>>
  /** The versions that were taken, in their order, and their tarballs. */
  readonly taken: ReadonlyMap<string, Buffer>
  /** What was asked with which kind of token: `PUT /name short-lived`. */
  readonly asked: readonly string[]
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString()
}

/** Knows one package, which has the version 0.0.0: npm trusts a workflow only for a package that is there. */
export const startRegistry = async (name: string): Promise<Registry> => {
  const tokens = {
    request: randomUUID(),
    identity: `e30.${Buffer.from('{"repository_visibility":"public"}').toString('base64url')}.x`,
    publish: randomUUID()
  }
  const kinds = new Map(
    [tokens.request, tokens.identity, tokens.publish].map((token, at) => [`Bearer ${token}`, ['request', 'identity', 'publish'][at]])
  )
  const versions = new Map<string, Version>([['0.0.0', { version: '0.0.0', dist: { tarball: '', integrity: '', shasum: '' } }]])
  const taken = new Map<string, Buffer>()
  const asked: string[] = []

  const take = ({ versions: sent, _attachments }: Publication): number => {
    for (const [version, manifest] of Object.entries(sent)) {
      if (versions.has(version)) return 403
      versions.set(version, manifest)
      taken.set(version, Buffer.from(_attachments[`${name}-${version}.tgz`]?.data ?? '', 'base64'))
    }
    return 201
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
    const kind = kinds.get(request.headers.authorization ?? '') ?? 'none'
    const send = (status: number, body: unknown = {}): void => {
      asked.push(`${request.method} ${pathname} ${kind}: ${status}`)
      response.writeHead(status, { 'content-type': 'application/json' }).end(Buffer.isBuffer(body) ? body : JSON.stringify(body))
    }
    const tarball = new RegExp(`^/${name}/-/${name}-(.+)\\.tgz$`).exec(pathname)?.[1]
    if (pathname === '/identity')
      return kind === 'request' && searchParams.get('audience') === 'npm:127.0.0.1' ? send(200, { value: tokens.identity }) : send(401)
    if (pathname === `/-/npm/v1/oidc/token/exchange/package/${name}`) return kind === 'identity' ? send(201, { token: tokens.publish }) : send(401)
    if (request.method === 'PUT' && pathname === `/${name}`) {
      const publication: Publication = JSON.parse(await bodyOf(request))
      return send(kind === 'publish' ? take(publication) : 401)
    }
    if (pathname === `/${name}`)
      return send(200, { name, versions: Object.fromEntries(versions), 'dist-tags': { latest: [...versions.keys()].at(-1) } })
    const found = tarball === undefined ? undefined : taken.get(tarball)
    return found === undefined ? send(404) : send(200, found)
  }

  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/`
  return {
    url,
    identity: { GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: `${url}identity`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: tokens.request },
    taken,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
    }
  }
}
