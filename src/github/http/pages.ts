/** Reads a listing page by page, whatever the server says about pages and totals. */
import { composePaginateRest } from '@octokit/plugin-paginate-rest'
import { ReportError } from '../../model/errors.ts'
import type { Api } from '../api.ts'
import { field, isObject } from '../fields.ts'
import { NOT_THE_API } from './json-answers.ts'
import { createLookahead } from './lookahead.ts'

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

/** The elements of one page. */
export interface Page {
  readonly elements: readonly unknown[]
  /** The listing ends here. */
  readonly isLast: boolean
}

/**
 * The pages of a listing, in order. The first tells how many there are, and `ahead` of the others are under way at once. What the pages say
 * decides all the same: the listing ends at an empty page, at a page that names no next one, at a next page that was read before, and after
 * `maxPages`. A next page on another server is not asked for, for it would get the token: pages are counted instead. GitHub's links name
 * `/repositories/<id>/…` and not the path that was asked, so only the origin is compared.
 *
 * @throws RequestError when a page fails: half a list is never taken for the whole
 * @throws ReportError kind `server` when an answer is not a list
 */
export async function* readPages(
  { octokit, owner, repo, apiUrl }: Api,
  { route, parameters, key }: Listing,
  { maxPages = MAX_PAGES, ahead = 0 }: { readonly maxPages?: number; readonly ahead?: number } = {}
): AsyncGenerator<Page> {
  const { origin, host } = new URL(apiUrl)
  const isOfApi = (url: string): boolean => URL.canParse(url) && new URL(url).origin === origin
  const askFor = (page: number): Promise<unknown> =>
    askOnce(composePaginateRest.iterator(octokit, route, { owner, repo, ...parameters, per_page: PER_PAGE, ...(page === 1 ? {} : { page }) }), host)
  const follow = (url: string): Promise<unknown> => askOnce(composePaginateRest.iterator(octokit, `GET ${url}`), host)

  const seen = new Set<string>()
  let linkOf: ((page: number) => string) | null = null
  const lookahead = createLookahead((page) => (linkOf === null ? askFor(page) : follow(linkOf(page))), ahead)
  let answer = await askFor(1)
  for (let page = 1; ; page++) {
    const elements = elementsOf(answer, key, host)
    const links = linksOf(answer)
    const next = links.get('next') ?? null
    const isLast = elements.length === 0 || next === null || seen.has(next) || page === maxPages
    if (elements.length > 0) yield { elements, isLast }
    if (isLast) return
    seen.add(next)
    if (page === 1 && isOfApi(next)) {
      linkOf = numbered(next)
      if (linkOf !== null) lookahead.expect(Math.min(pageOf(links.get('last') ?? '') ?? 1, maxPages))
    }
    answer = await (lookahead.take(page + 1) ?? (isOfApi(next) ? follow(next) : askFor(page + 1)))
  }
}

const askOnce = async (pages: AsyncIterable<unknown>, host: string): Promise<unknown> => {
  try {
    const { value } = await pages[Symbol.asyncIterator]().next()
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

const LINK = /<([^<>]+)>;\s*rel="(\w+)"/g

/** The addresses of a Link field by their relation. @see https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const linksOf = (answer: unknown): ReadonlyMap<string, string> => {
  const headers = isObject(answer) ? field(answer, 'headers') : undefined
  const link = isObject(headers) ? field(headers, 'link') : undefined
  return new Map(typeof link === 'string' ? [...link.matchAll(LINK)].map(([, url = '', relation = '']) => [relation, url]) : [])
}

const pageOf = (url: string): number | null => {
  const page = URL.canParse(url) ? (new URL(url).searchParams.get('page') ?? '') : ''
  return /^[1-9]\d{0,5}$/.test(page) ? Number(page) : null
}

/** The address of any page, made from that of the second; null when that bears no number. */
const numbered = (second: string): ((page: number) => string) | null =>
  pageOf(second) !== 2
    ? null
    : (page) => {
        const url = new URL(second)
        url.searchParams.set('page', String(page))
        return url.href
      }
