/**
 * Reads a page strictly, as far as ours need it: tags with quoted attributes, text with the five entities. Anything that a page of ours never
 * holds is a problem. Written from the HTML standard; knows nothing of how pages are made.
 */

/** What a browser would find. */
export interface ReadPage {
  /** Tags in their order, with the names of their attributes: `a[href,rel]`. */
  readonly tags: readonly string[]
  readonly links: readonly string[]
  /** All that stands between tags, decoded. */
  readonly text: string
  /** The content of `style` and `script`, of which nothing is decoded. */
  readonly raw: Readonly<Record<'style' | 'script', string>>
  readonly problems: readonly string[]
}

const KNOWN =
  /^(?:html|head|meta|title|style|body|main|header|section|h[12]|p|ul|ol|li|strong|code|a|div|table|thead|tbody|tr|th|td|figure|figcaption|pre|span|i|b|details|summary|svg|text|rect|script)$/
const KNOWN_ATTRIBUTES =
  /^(?:lang|charset|http-equiv|content|name|href|id|rel|class|role|aria-label|aria-hidden|tabindex|scope|data-line|x|y|width|height|text-anchor)$/
const VOID: ReadonlySet<string> = new Set(['meta'])
const TAG = /^<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)(\/?)>/
const DOCTYPE = '<!doctype html>\n'
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"]
])

export const readPage = (html: string): ReadPage => {
  const problems: string[] = []
  const tags: string[] = []
  const links: string[] = []
  const texts: string[] = []
  const raw = { style: '', script: '' }
  const open: string[] = []
  const decode = (text: string): string =>
    text.replace(/&[^;]{0,6};?/g, (entity) => {
      const decoded = ENTITIES.get(entity)
      if (decoded === undefined) problems.push(`the entity ${entity}`)
      return decoded ?? entity
    })

  if (!html.startsWith(DOCTYPE)) problems.push('no doctype')
  let rest = html.slice(DOCTYPE.length)
  while (rest !== '') {
    const next = rest.indexOf('<')
    const text = next < 0 ? rest : rest.slice(0, next)
    if (text.includes('>')) problems.push(`an open > in ${text.slice(0, 100)}`)
    texts.push(decode(text))
    rest = rest.slice(text.length)
    if (rest === '') break
    const [tag, end = '', name = '', attributes = '', isEmpty = ''] = TAG.exec(rest) ?? []
    if (tag === undefined) {
      problems.push(`no tag: ${rest.slice(0, 100)}`)
      break
    }
    rest = rest.slice(tag.length)
    if (!KNOWN.test(name)) problems.push(`the element ${name}`)
    if (end !== '') {
      const last = open.pop()
      if (last !== name) problems.push(`${name} ends in ${last}`)
      continue
    }
    const found = [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decode(value)] as const)
    for (const [key, value] of found) {
      if (!KNOWN_ATTRIBUTES.test(key)) problems.push(`the attribute ${key}`)
      if (key === 'href') links.push(value)
    }
    tags.push(`${name}[${found.map(([key]) => key).join()}]`)
    if (name === 'style' || name === 'script') {
      const length = rest.indexOf(`</${name}`)
      raw[name] += rest.slice(0, length)
      rest = rest.slice(length)
    }
    if (isEmpty === '' && !VOID.has(name)) open.push(name)
  }
  if (open.length > 0) problems.push(`open at the end: ${open.join()}`)
  return { tags, links, text: texts.join(''), raw, problems }
}
