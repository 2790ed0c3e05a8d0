/**
 * The fetch that octokit uses: for GET requests to the API's own origin only, so that the token can reach no other server.
 * Answers are read whole before octokit sees them, because octokit takes a cut body for an empty one.
 */
import { ACCEPTED_ENCODINGS, collected } from './decoding.ts'
import { type Answer, type Send, TransportError } from './transport.ts'

/** The part of fetch's options that octokit sets. */
export interface FetchOptions {
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
}

/** The part of a Response that octokit reads. */
export interface FetchResponse {
  readonly status: number
  readonly statusText: string
  readonly url: string
  readonly headers: ReadonlyMap<string, string>
  /** The whole body; null when it was handed out as a stream. */
  readonly body: Buffer | null
  text(): Promise<string>
  arrayBuffer(): Promise<ArrayBuffer>
}

/** A fetch for GET requests to the API. @throws Error with a `code` when no answer came, or it was cut or too large. */
export type ApiFetch = (url: string, options: FetchOptions) => Promise<FetchResponse>

const MAX_REDIRECTS = 5
const MAX_API_BYTES = 64 * 1024 * 1024
const REDIRECTS = [301, 302, 303, 307, 308]

/** The absolute http or https address that an answer redirects to; null when it does not. */
export const redirectTarget = (answer: Answer): string | null => {
  const location = answer.headers.get('location')
  if (!REDIRECTS.includes(answer.status) || location === undefined || !URL.canParse(location, answer.url)) return null
  const target = new URL(location, answer.url)
  return /^https?:$/.test(target.protocol) ? target.href : null
}

/**
 * Makes the fetch for JSON answers. It follows redirects on the API's origin, which renamed repositories answer with;
 * a redirect to elsewhere is returned as it is.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
export const createApiFetch =
  (send: Send, origin: string): ApiFetch =>
  async (url, { headers = {}, signal }) => {
    let target = url
    for (let redirects = 0; ; redirects++) {
      requireOrigin(target, origin)
      const answer = await send({ url: target, headers: { ...headers, 'accept-encoding': ACCEPTED_ENCODINGS }, signal })
      const next = redirectTarget(answer)
      if (next === null || redirects === MAX_REDIRECTS || new URL(next).origin !== origin) {
        return toResponse(answer, await collected(answer.body, MAX_API_BYTES))
      }
      answer.discard()
      target = next
    }
  }

/**
 * Makes the fetch for an answer that may be huge. Below status 400 the answer goes to `onAnswer` unread and octokit gets
 * an empty body; errors are read whole. Follows no redirect.
 */
export const createStreamFetch =
  (send: Send, origin: string, onAnswer: (answer: Answer) => void): ApiFetch =>
  async (url, { headers = {}, signal }) => {
    requireOrigin(url, origin)
    const answer = await send({ url, headers: { ...headers, 'accept-encoding': 'identity' }, signal })
    if (answer.status >= 400) return toResponse(answer, await collected(answer.body, MAX_API_BYTES))
    onAnswer(answer)
    return toResponse(answer, null)
  }

const requireOrigin = (url: string, origin: string): void => {
  if (new URL(url).origin !== origin) throw new TransportError('EACCES', 'the API named another server, and the token must not go there')
}

const toResponse = ({ status, statusText, url, headers }: Answer, body: Buffer | null): FetchResponse => ({
  status,
  statusText,
  url,
  headers,
  body,
  text: async () => body?.toString('utf8') ?? '',
  arrayBuffer: async () => new Uint8Array(body ?? []).buffer
})
