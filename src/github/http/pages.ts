/** Reads a listing page by page, whatever the server says about pages and totals. */
import { composePaginateRest } from '@octokit/plugin-paginate-rest'
import { ReportError } from '../../model/errors.ts'
import type { Api } from '../api.ts'
import { field, isObject } from '../fields.ts'
import { NOT_THE_API } from './failure.ts'
import type { Octokit } from './octokit.ts'

/** More pages than any run has: 1,000 pages are 100,000 jobs. */
export const MAX_PAGES = 1000
/** The most that GitHub puts on a page. @see https://docs.github.com/en/rest/actions/workflow-jobs */
const PER_PAGE = 100

/** The elements of one page. */
interface Page {
  readonly elements: readonly unknown[]
  /** The listing ends here. */
  readonly isLast: boolean
}

type Request = Octokit['request']
/** How the plugin asks for a page. */
type Asked = { readonly method: 'GET'; readonly url: string }
/** An answer whose list was found, and the pages that it names. */
type Checked = Awaited<ReturnType<Request>> & { readonly data: readonly unknown[]; readonly next?: string; readonly last?: string }

/**
 * The pages of a list of the API, in order. What the pages say decides: the list ends at an empty page, at one that names no next page
 * or one that was read before, and after `maxPages`.
 *
 * @param path its last word (`check-runs`: `check_runs`) is the field of the answer that holds the elements, when the answer is not an array itself
 * @param options.atOnce so many pages are under way side by side, when the pages before them tell that they are there
 * @throws RequestFailure when a page fails: half a list is never taken for the whole
 * @throws ReportError kind `server` when an answer is not a list
 */
export async function* readPages(
  { octokit, owner, repo, apiUrl }: Api,
  path: string,
  parameters: Readonly<Record<string, string | number>>,
  { maxPages = MAX_PAGES, atOnce = 1 }: { readonly maxPages?: number; readonly atOnce?: number } = {}
): AsyncGenerator<Page> {
  const key = path.slice(path.lastIndexOf('/') + 1).replace('-', '_')
  const ask = (options: Asked): Promise<Checked> => octokit.request(options).then((response) => checked(response, key, apiUrl))
  /** Pages on their way. */
  const asked = new Map<number, Promise<Checked>>()
  let lastPage = 1
  let taken = 0
  const take = (options: Asked): Promise<Checked> => {
    const page = pageOf(options.url)
    const follows = page === taken + 1
    taken = page
    // A list that jumps says nothing about the pages between.
    if (!follows) asked.clear()
    const answer = asked.get(page) ?? ask(options)
    const until = asked.has(page) || page === 1 || !follows ? 0 : Math.min(lastPage, page + atOnce - 1)
    for (let next = page + 1; next <= until; next++) {
      const ahead = ask({ ...options, url: withPage(options.url, next) })
      // A page behind the one that ends the list is never taken.
      ahead.catch(() => {})
      asked.set(next, ahead)
    }
    asked.delete(page)
    return answer
  }

  const list = Object.assign(take, octokit.request.defaults({ url: path, owner, repo, ...parameters, per_page: PER_PAGE }))
  const seen = new Set<string>()
  for await (const { data, next, last } of composePaginateRest.iterator(octokit, list as unknown as Request) as AsyncIterable<Checked>) {
    const isLast = data.length === 0 || next === undefined || seen.has(next) || seen.size + 1 >= maxPages
    if (data.length > 0) yield { elements: data, isLast }
    if (isLast) return
    seen.add(next)
    lastPage = Math.min(pageOf(last ?? ''), maxPages)
  }
}

/**
 * An answer as the paging plugin can take it. A next page on another server is not asked for, for it would get the token: pages are counted
 * instead. GitHub's links name `/repositories/<id>/…` and not the path that was asked, so only the origin is compared.
 */
const checked = (response: Awaited<ReturnType<Request>>, key: string, apiUrl: string): Checked => {
  const { origin, host } = new URL(apiUrl)
  const elements = isObject(response.data) ? field(response.data, key) : response.data
  if (!Array.isArray(elements)) {
    throw new ReportError('server', `${host} answered with something else than the list that was asked for.`, { hint: NOT_THE_API })
  }
  const links = linksOf(response.headers.link)
  const isForeign = links.next !== undefined && !(URL.canParse(links.next) && new URL(links.next).origin === origin)
  const link = isForeign ? `<${withPage(response.url, pageOf(response.url) + 1)}>; rel="next"` : (response.headers.link ?? '')
  return { ...response, ...links, data: elements, headers: { ...response.headers, link } }
}

const LINK = /<([^<>]+)>;\s*rel="(\w+)"/g

/** The addresses of a Link field by their relation. @see https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const linksOf = (link = ''): { readonly next?: string; readonly last?: string } =>
  // The first of two with one relation counts, as for the plugin.
  Object.fromEntries([...link.matchAll(LINK)].reverse().map(([, url, relation]) => [relation, url]))

/** The number of the page at an address; an address without one is that of the first. */
const pageOf = (url: string): number => {
  const page = URL.canParse(url) ? (new URL(url).searchParams.get('page') ?? '') : ''
  return /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1
}

const withPage = (address: string, page: number): string => {
  const url = new URL(address)
  url.searchParams.set('page', String(page))
  return url.href
}
