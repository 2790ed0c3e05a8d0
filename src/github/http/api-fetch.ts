/** The fetch that octokit uses: for GET requests to the API only, so that the token can reach no other server. */

import { ReportError } from '../../model/errors.ts'
import { ACCEPTED_ENCODINGS, collected } from './body.ts'
import { NOT_THE_API, TransportError, UnusableAnswer } from './failure.ts'
import { hasContent, isRedirect, namesPlace, redirectTarget } from './status.ts'
import type { Answer, Send } from './transport.ts'

/** The part of fetch's options that is used here. */
export interface FetchOptions {
  readonly headers?: Readonly<Record<string, string>>
  /** `manual`: a redirect away from the API is an answer, and no error. */
  readonly redirect?: 'manual' | undefined
}

/** The part of a Response that octokit reads. */
export interface FetchResponse {
  readonly status: number
  readonly url: string
  readonly headers: ReadonlyMap<string, string>
  /** The answer, still to be read: octokit hands it on as it is. */
  readonly body: Answer
  /** The text of an error. */
  text(): Promise<string>
  arrayBuffer(): Promise<ArrayBuffer>
}

export type ApiFetch = (url: string, options: FetchOptions) => Promise<FetchResponse>

/** Redirects that follow each other. */
export const MAX_REDIRECTS = 5
/** The largest answer of the API that is read. */
export const MAX_API_BYTES = 64 * 1024 * 1024

/** Whether an address is one of the API's, and not of a storage or a login on the same server. */
export const isOfApi = (url: string, apiUrl: string): boolean =>
  [`${apiUrl}/repos/`, `${apiUrl}/repositories/`].some((start) => url.startsWith(start))

/**
 * Makes the fetch. It follows redirects within the API, which renamed repositories answer with, and gives answers that hold something, and errors.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
export const createApiFetch =
  (send: Send, apiUrl: string): ApiFetch =>
  async (url, { headers = {}, redirect }) => {
    let target = url
    for (let redirects = 0; ; redirects++) {
      requireOrigin(target, apiUrl)
      const answer = await send({ url: target, headers: { 'accept-encoding': ACCEPTED_ENCODINGS, ...headers } })
      const next = redirectTarget(answer)
      if (next === null || redirects === MAX_REDIRECTS || !isOfApi(next, apiUrl)) return toResponse(answer, redirect, apiUrl)
      answer.discard()
      target = next
    }
  }

const requireOrigin = (url: string, apiUrl: string): void => {
  if (new URL(url).origin !== new URL(apiUrl).origin) {
    throw new TransportError('EACCES', 'the API named another server, and the token must not go there')
  }
}

/** @throws UnusableAnswer for an answer that is neither content nor an error. ReportError for a redirect that would come again. */
const toResponse = async (answer: Answer, redirect: FetchOptions['redirect'], apiUrl: string): Promise<FetchResponse> => {
  const { status, url, headers } = answer
  const isError = status >= 400
  if (!isError && !hasContent(status) && !(redirect === 'manual' && namesPlace(answer))) {
    answer.discard()
    throw whatInstead(answer, apiUrl)
  }
  // Read before octokit asks for it, which would take a cut text for an empty one.
  const text = isError ? (await collected(answer.body, MAX_API_BYTES)).toString('utf8') : ''
  return { status, url, headers, body: answer, text: async () => text, arrayBuffer: async () => new ArrayBuffer(0) }
}

const whatInstead = (answer: Answer, apiUrl: string): ReportError => {
  const { host } = new URL(apiUrl)
  const { status } = answer
  if (!isRedirect(status)) return new UnusableAnswer(`${host} answered with HTTP ${status}, and that is not what was asked for.`)
  const redirect = `${host} answered with a redirect (HTTP ${status})`
  if (!namesPlace(answer)) return new UnusableAnswer(`${redirect} that names no address.`)
  const target = redirectTarget(answer)
  if (target !== null && isOfApi(target, apiUrl)) return new ReportError('server', `${redirect} that never ends.`, { hint: NOT_THE_API })
  const where = target !== null && new URL(target).origin === new URL(apiUrl).origin ? 'out of the API' : 'to another server'
  return new ReportError('server', `${redirect} that leads ${where}.`, { hint: `The token is not sent there. ${NOT_THE_API}` })
}
