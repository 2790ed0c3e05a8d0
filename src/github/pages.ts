/** Reads a listing page by page, whatever the server says about pages and totals. */
import { composePaginateRest } from '@octokit/plugin-paginate-rest'
import { ReportError } from '../errors.ts'
import type { Api } from './api.ts'
import { field, isObject } from './fields.ts'
import { NOT_THE_API } from './json-answers.ts'

/** More pages than any run has: 1,000 pages are 100,000 jobs. */
export const MAX_PAGES = 1000
/** The most that GitHub puts on a page. @see https://docs.github.com/en/rest/actions/workflow-jobs */
const PER_PAGE = 100

/** A list of the API that comes in pages. */
export interface Listing {
  /** A route of the API: `GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations`. */
  readonly route: `GET ${string}`
  readonly parameters: Readonly<Record<string, string | number>>
  /** The field of the answer that holds the elements, when the answer is not an array itself. */
  readonly key: string
}

/**
 * The elements of each page. It ends at an empty page, at a page that names no next one, at a next page that was read before,
 * and after 1,000 pages. A next page on another server is not asked for, for it would get the token: pages are counted instead.
 * GitHub's links name `/repositories/<id>/…` and not the path that was asked, so only the origin is compared.
 *
 * @throws RequestError when a page fails: half a list is never taken for the whole
 * @throws ReportError kind `server` when an answer is not a list
 */
export async function* readPages({ octokit, owner, repo, apiUrl }: Api, { route, parameters, key }: Listing): AsyncGenerator<readonly unknown[]> {
  const from = (page: number): AsyncIterator<unknown> =>
    composePaginateRest
      .iterator(octokit, route, { owner, repo, ...parameters, per_page: PER_PAGE, ...(page === 1 ? {} : { page }) })
      [Symbol.asyncIterator]()
  const { origin, host } = new URL(apiUrl)
  const seen = new Set<string>()
  let pages = from(1)
  for (let page = 1; page <= MAX_PAGES; page++) {
    const answer = await nextPage(pages, host)
    const elements = elementsOf(answer, key, host)
    if (elements.length === 0) return
    yield elements
    const next = nextLink(answer)
    if (next === null || seen.has(next)) return
    seen.add(next)
    if (!URL.canParse(next) || new URL(next).origin !== origin) pages = from(page + 1)
  }
}

const nextPage = async (pages: AsyncIterator<unknown>, host: string): Promise<unknown> => {
  try {
    const { value } = await pages.next()
    return value
  } catch (error) {
    // The paging plugin looks into the answer before anybody has checked it.
    throw error instanceof TypeError ? unexpected(host, error) : error
  }
}

/** The paging plugin reduces an answer with a total count to its list; other answers it leaves as they are. */
const elementsOf = (answer: unknown, key: string, host: string): readonly unknown[] => {
  // A conflict (HTTP 409) comes from the plugin as an empty page without an address.
  if (!isObject(answer) || field(answer, 'url') === undefined) throw unexpected(host)
  const data = field(answer, 'data')
  const elements = isObject(data) ? field(data, key) : data
  if (!Array.isArray(elements)) throw unexpected(host)
  return elements
}

const unexpected = (host: string, cause?: unknown): ReportError =>
  new ReportError('server', `${host} answered with something else than the list that was asked for.`, {
    hint: NOT_THE_API,
    cause
  })

const NEXT = /<([^<>]+)>;\s*rel="next"/

const nextLink = (answer: unknown): string | null => {
  const headers = isObject(answer) ? field(answer, 'headers') : undefined
  const link = isObject(headers) ? field(headers, 'link') : undefined
  return typeof link === 'string' ? (NEXT.exec(link)?.[1] ?? null) : null
}
