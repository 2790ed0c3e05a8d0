/**
 * The fetch that octokit uses: for GET requests to the API's own origin only, so that the token can reach no other server.
 * Answers are read whole before octokit sees them, because octokit takes a cut body for an empty one.
 */
import { ACCEPTED_ENCODINGS, collected } from './decoding.ts'
import { redirectTarget } from './status.ts'
import type { Answer, Send } from './transport.ts'
import { TransportError } from './transport-error.ts'

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

/** Redirects that follow each other. */
export const MAX_REDIRECTS = 5
const MAX_API_BYTES = 64 * 1024 * 1024

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
 * Makes the fetch for an answer that may be huge. One that `take` wants stays unread, and octokit gets no body; any other is read whole
 * and given to octokit. Follows no redirect.
 */
export const createStreamFetch =
  (send: Send, origin: string, take: (answer: Answer) => boolean): ApiFetch =>
  async (url, { headers = {}, signal }) => {
    requireOrigin(url, origin)
    const answer = await send({ url, headers: { ...headers, 'accept-encoding': 'identity' }, signal })
    return toResponse(answer, take(answer) ? null : await collected(answer.body, MAX_API_BYTES))
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
