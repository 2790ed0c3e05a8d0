/** The fetch that octokit uses: for requests to the API only, so that the token can reach no other server, and for GET unless it is made to write. */

import { ReportError } from '../../model/errors.ts'
import { field } from '../fields.ts'
import { ACCEPTED_ENCODINGS, collected, parseJson } from './body.ts'
import { NOT_THE_API, TransportError, UnusableAnswer } from './failure.ts'
import { asksAgainElsewhere, hasContent, isRedirect, isWritten, namesPlace, redirectTarget } from './status.ts'
import type { Answer, Send, Write } from './transport.ts'

/** The part of fetch that is used here: of its options, what octokit sets; of the answer, what octokit reads. */
export type ApiFetch = (
  url: string,
  options: {
    /** Left out: GET. */
    readonly method?: string
    /** JSON, of a write. */
    readonly body?: unknown
    readonly headers?: Readonly<Record<string, string>>
    /** `manual`: a redirect away from the API is an answer, and no error. */
    readonly redirect?: 'manual' | undefined
  }
) => Promise<{
  readonly status: number
  readonly url: string
  readonly headers: ReadonlyMap<string, string>
  /** The answer, still to be read: octokit hands it on as it is. */
  readonly body: Answer
  /** The text of an error. */
  text(): Promise<string>
  arrayBuffer(): Promise<ArrayBuffer>
}>

/** Redirects that follow each other. */
export const MAX_REDIRECTS = 5
/** The largest answer of the API that is read. */
export const MAX_API_BYTES = 64 * 1024 * 1024

/** Whether an address is one of the API's, and not of a storage or a login on the same server. */
export const isOfApi = (url: string, apiUrl: string): boolean =>
  [`${apiUrl}/repos/`, `${apiUrl}/repositories/`].some((start) => url.startsWith(start))

/**
 * Makes the fetch. It follows redirects within the API, which renamed repositories answer with.
 *
 * @param access `write`: POST and PATCH may be sent too. With `read` they are a bug, and nothing is sent
 * @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 * @throws UnusableAnswer for an answer that is neither content nor an error. ReportError for a redirect that would come again.
 */
export const createApiFetch =
  (send: Send, apiUrl: string, access: 'read' | 'write' = 'read'): ApiFetch =>
  async (url, { method = 'GET', body, headers: sent = {}, redirect }) => {
    const write = writeOf(method, body)
    if (write !== undefined && access === 'read') throw new Error(`${method} by what may only read`)
    let answer = await askOrigin(send, apiUrl, { url, headers: sent, write })
    for (let redirects = 0; redirects < MAX_REDIRECTS; redirects++) {
      const next = redirectTarget(answer)
      if (next === null || !isOfApi(next, apiUrl) || (write !== undefined && !asksAgainElsewhere(answer.status))) break
      answer.discard()
      answer = await askOrigin(send, apiUrl, { url: next, headers: sent, write })
    }
    const { status, headers } = answer
    const isError = status >= 400
    const isAnswer = write === undefined ? hasContent(status) || (status === 304 && 'if-none-match' in sent) : isWritten(status)
    if (!isError && !isAnswer && !(redirect === 'manual' && namesPlace(answer))) {
      answer.discard()
      throw whatInstead(answer, apiUrl)
    }
    // Read before octokit asks for it, which would take a cut text for an empty one.
    const text = isError ? messageIn(await collected(answer.body, MAX_API_BYTES)) : ''
    return { status, url: answer.url, headers, body: answer, text: async () => text, arrayBuffer: async () => new ArrayBuffer(0) }
  }

/** The body of an error with nothing in it but its message: octokit makes text of all of it, however deep it is. */
const messageIn = (body: Buffer): string => {
  const data = parseJson(body)
  const message = field(data, 'message')
  return typeof message === 'string' ? JSON.stringify({ message }) : ''
}

const writeOf = (method: string, body: unknown): Write | undefined => {
  if (method === 'GET') return undefined
  if ((method !== 'POST' && method !== 'PATCH') || typeof body !== 'string') throw new Error(`${method} is nothing that is ever sent`)
  return { method, body }
}

const askOrigin = (send: Send, apiUrl: string, { url, headers, write }: Parameters<Send>[0]): Promise<Answer> => {
  if (new URL(url).origin === new URL(apiUrl).origin) return send({ url, headers: { 'accept-encoding': ACCEPTED_ENCODINGS, ...headers }, write })
  throw new TransportError('EACCES', 'the API named another server, and the token must not go there')
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
