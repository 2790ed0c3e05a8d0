/** One page of a list, with the Link header that github.com sends. No I/O. */

/** GitHub's `per_page`: 30 when not given, at most 100. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
const DEFAULT_PER_PAGE = 30
const MAX_PER_PAGE = 100

/** A page and its Link header; no header when everything fits on one page. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly link: string | null
}

/**
 * Cuts the asked page out of a list. A page after the last one is empty, not an error.
 *
 * @param query the request's query; `per_page` and `page` that are no positive number count as not given
 * @param address the address that links name: github.com's have the repository's id in the path, not its name
 */
export const cutPage = <T>(items: readonly T[], query: URLSearchParams, address: string): Page<T> => {
  const perPage = Math.min(positive(query.get('per_page')) ?? DEFAULT_PER_PAGE, MAX_PER_PAGE)
  const page = positive(query.get('page')) ?? 1
  const pages = Math.max(Math.ceil(items.length / perPage), 1)
  const link = (to: number, rel: string): string => {
    const url = new URL(address)
    for (const [name, value] of query) if (name !== 'page') url.searchParams.append(name, value)
    url.searchParams.set('page', String(to))
    return `<${url.href}>; rel="${rel}"`
  }
  const before = page > 1
  const after = page < pages
  const links = [
    ...(before ? [link(page - 1, 'prev')] : []),
    ...(after ? [link(page + 1, 'next'), link(pages, 'last')] : []),
    ...(before ? [link(1, 'first')] : [])
  ]
  return { items: items.slice((page - 1) * perPage, page * perPage), link: links.length === 0 ? null : links.join(', ') }
}

const positive = (text: string | null): number | null => (text !== null && /^[1-9]\d*$/.test(text) ? Number(text) : null)
