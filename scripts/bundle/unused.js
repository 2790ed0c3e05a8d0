/**
 * Stands in dist/ for packages that @actions/core and @actions/github import and that nothing here uses. They are two thirds of the bundle
 * and of what it takes to load it. tsconfig.json beside this file names them; a build that holds one of them all the same fails.
 */

const unused = (what) => () => {
  throw new Error(`${what} is not part of this bundle: see scripts/bundle/unused.js`)
}

/** Of @actions/http-client: @actions/github makes one as soon as it is loaded. Our requests go through src/github/http/transport.ts, proxies too. */
export class HttpClient {
  getAgent = () => undefined
  getAgentDispatcher = () => undefined
  getJson = unused('@actions/http-client')
}

/** Of @actions/http-client/lib/auth: for the OpenID tokens of @actions/core. */
export class BearerCredentialHandler {}

/** Of undici: for the fetch of @actions/github, which octokit is not given. */
export const fetch = unused('undici')

/** Of @actions/exec: for the `platform` of @actions/core. */
export const getExecOutput = unused('@actions/exec')

/** Of @octokit/plugin-rest-endpoint-methods: a function for each of a thousand endpoints. Ours are asked for by their route. */
export const restEndpointMethods = () => ({})

/** Of @octokit/graphql: @octokit/core makes one for each client. */
export const withCustomRequest = () => ({ defaults: () => unused('@octokit/graphql') })

/** Of json-with-bigint: octokit reads the bodies of errors with it. No number in them is larger than a JavaScript number. */
export const JSONParse = JSON.parse
export const JSONStringify = JSON.stringify
