/** What the head of an answer says about the rest of it. */
import type { Answer } from './transport.ts'

/** Statuses that stand for what was asked for; 203 is a 200 that a proxy has changed. Other 2xx tell of something else. */
const CONTENT = [200, 203]
const REDIRECTS = [301, 302, 303, 307, 308]
/** Answers of these statuses have no body, whatever length they announce. @see https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1 */
const BODILESS = [101, 204, 304]

/** Whether an answer holds what was asked for, as a whole. */
export const hasContent = (status: number): boolean => CONTENT.includes(status)

/** Whether an answer says that something was written: 201 that it was made. */
export const isWritten = (status: number): boolean => status === 200 || status === 201

/** Whether a redirect asks for the same request at another place; 303 says that this one was carried out. */
export const asksAgainElsewhere = (status: number): boolean => isRedirect(status) && status !== 303

/** Whether no byte of an answer belongs to its body. */
export const isBodiless = (status: number): boolean => BODILESS.includes(status)

/** Whether an answer says that what was asked for is elsewhere. */
export const isRedirect = (status: number): boolean => REDIRECTS.includes(status)

/** Whether an answer names another place, be it one where nothing can be read from: the server would name it again. */
export const namesPlace = ({ status, headers }: Pick<Answer, 'status' | 'headers'>): boolean => isRedirect(status) && headers.has('location')

/** The absolute http or https address that an answer redirects to; null when it does not, or names none. */
export const redirectTarget = ({ status, url, headers }: Pick<Answer, 'status' | 'url' | 'headers'>): string | null => {
  const location = headers.get('location')
  if (!isRedirect(status) || location === undefined || !URL.canParse(location, url)) return null
  const target = new URL(location, url)
  return /^https?:$/.test(target.protocol) ? target.href : null
}

/** Whether an answer is a page for people: of a proxy, or of a login. */
export const isWebPage = ({ headers }: Pick<Answer, 'headers'>): boolean => /^text\/html\b/i.test(headers.get('content-type') ?? '')
