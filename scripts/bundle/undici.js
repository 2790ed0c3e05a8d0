/**
 * Stands in dist/ for the package undici, which is over half of the bundle and of its start-up time and is never used: @actions/core imports it
 * for OpenID tokens and @actions/github for a fetch of its own, while our requests go through src/github/transport.ts.
 */

/** Made, and not used, by @actions/github as soon as it is loaded where a proxy is set. */
export class ProxyAgent {}

export const fetch = () => {
  throw new Error('undici is not part of this bundle: see scripts/bundle/undici.js')
}
