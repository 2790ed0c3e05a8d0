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
export interface Page {
  readonly elements: readonly unknown[]
  /** The listing ends here. */
  readonly isLast: boolean
}

type Request = Octokit['request']
/** An answer whose list was found, and the pages that it names. */
type Checked = Awaited<ReturnType<Request>> & { readonly data: readonly unknown[]; readonly next?: string; readonly last?: string }

/**
 * The pages of a list of the API, in order. The first tells how many there are, and `ahead` of the others are under way at once. What the pages say
 * decides all the same: the listing ends at an empty page, at one that names no next page or one that was read before, and after `maxPages`.
 *
 * @param path its last word is the field of the answer that holds the elements, when the answer is not an array itself
 * @throws RequestFailure when a page fails: half a list is never taken for the whole
 * @throws ReportError kind `server` when an answer is not a list
 */
export async function* readPages(
  { octokit, owner, repo, apiUrl }: Api,
  path: string,
  parameters: Readonly<Record<string, string | number>>,
  { maxPages = MAX_PAGES, ahead = 0 }: { readonly maxPages?: number; readonly ahead?: number } = {}
): AsyncGenerator<Page> {
  /** Pages to be asked for ahead, and those that were and are not read yet, by their addresses. */
  const waiting: string[] = []
  const asked = new Map<string, Promise<Checked>>()
  const ask = (options: { readonly url: string }): Promise<Checked> =>
    octokit.request({ method: 'GET', ...options }).then((response) => checked(response, path.slice(path.lastIndexOf('/') + 1), apiUrl))
  const take = (options: { readonly url: string }): Promise<Checked> => {
    const answer = asked.get(options.url) ?? ask(options)
    asked.delete(options.url)
    fill()
    return answer
  }
  const fill = (): void => {
    for (const url of waiting.splice(0, ahead - asked.size)) {
      const answer = ask({ url })
      // A page behind the one that ends the list is never taken.
      answer.catch(() => {})
      asked.set(url, answer)
    }
  }

  const list = octokit.request.defaults({ url: path, owner, repo, ...parameters, per_page: PER_PAGE })
  const seen = new Set<string>()
  const pages = composePaginateRest.iterator(octokit, Object.assign(take, list) as unknown as Request) as AsyncIterable<Checked>
  for await (const { data, next, last } of pages) {
    const isLast = data.length === 0 || next === undefined || seen.has(next) || seen.size + 1 >= maxPages
    if (data.length > 0) yield { elements: data, isLast }
    if (isLast) return
    if (seen.size === 0) {
      waiting.push(...addresses(next, Math.min(pageOf(last ?? ''), maxPages)))
      fill()
    }
    seen.add(next)
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

/** The addresses of pages 2 to `last`, made from that of the second; none when that bears no number. */
const addresses = (second: string, last: number): readonly string[] =>
  pageOf(second) === 2 ? Array.from({ length: last - 1 }, (_, index) => withPage(second, index + 2)) : []
