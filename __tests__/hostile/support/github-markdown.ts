/**
 * Reads GitHub's Markdown strictly, as far as a summary uses it: block by block, then inline. What GitHub would make live is listed, and
 * whatever a summary of ours never needs is a problem.
 *
 * Written from the CommonMark 0.31 and GFM specifications; knows nothing of how the summary is made.
 */

/** What a reader of the page would meet. */
export interface Page {
  readonly headings: number
  /** Cells of each row, for each table; the head is the first. */
  readonly tables: readonly (readonly number[])[]
  readonly links: readonly string[]
  readonly folds: number
  readonly items: number
  /** Pairs of `**`. */
  readonly strong: number
  /** Content of fenced blocks by language. */
  readonly fences: readonly { readonly info: string; readonly text: string }[]
  /** All that must not be: pictures, HTML, mentions, references, bare links, broken tables, open fences, … */
  readonly problems: readonly string[]
}

const FENCE = /^ {0,3}(`{3,}|~{3,})([^\n]*)$/
const PUNCTUATION = /[!-/:-@[-`{-~]/
const TAG = /^<(?:\/?[a-z][a-z0-9-]*(?:[\s/][^>]*)?>|!--|\?|![a-z]|!\[CDATA\[)/i
const AUTOLINK = /^<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/i
const ENTITY = /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{0,31});/i
/** What filters behind the Markdown reader make live in any text that is no code and no link. */
const LIVE: readonly (readonly [string, RegExp])[] = [
  ['a bare link', /(?:https?|ftp):\/\/|www\.|(?:mailto|xmpp):/i],
  ['an address', /[\w.+-]+@[\w-]+\.\w/],
  ['a mention', /(?<![\w`])@[a-z0-9]/i],
  ['a reference', /#\d|\bgh-\d/i],
  ['a commit', /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}\b/],
  ['an emoji', /:[a-z0-9_+-]+:/i],
  ['a formula', /\$[^$]*\$/]
]

/** Reads a page. */
export const readPage = (markdown: string): Page => {
  const found = {
    headings: 0,
    tables: [] as number[][],
    links: [] as string[],
    folds: 0,
    items: 0,
    strong: 0,
    fences: [] as { info: string; text: string }[]
  }
  const problems: string[] = []
  const lines = markdown.split('\n')
  if (/[\r\u0000\u000b\u000c\u0085\u2028\u2029]/.test(markdown)) problems.push('a line break or a control character of its own')
  let open = 0

  const inline = (text: string): void => {
    const seen = readInline(text)
    found.links.push(...seen.links)
    found.strong += seen.stars / 4
    problems.push(...seen.problems.map((problem) => `${problem} in ${JSON.stringify(text.slice(0, 300))}`))
  }
  /** One line that is no fence, no table and no HTML: `depth` is that of lists and quotes. */
  const block = (line: string, depth: number): void => {
    const heading = /^ {0,3}#{1,6}(?:[ \t]+(.*))?$/.exec(line)
    const item = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?:[ \t]+(.*))?$/.exec(line)
    const quote = /^ {0,3}> ?(.*)$/.exec(line)
    if (/^(?: {4}|\t)/.test(line)) problems.push(`indented code: ${line}`)
    else if (/^ {0,3}(?:([-*_])(?:[ \t]*\1){2,}|=+)[ \t]*$/.test(line)) problems.push(`a rule or an underlined heading: ${line}`)
    else if (/^ {0,3}\[[^\]]+\]:/.test(line)) problems.push(`a link definition: ${line}`)
    else if (FENCE.test(line) && depth > 0 && !/`/.test((FENCE.exec(line)?.[2] ?? '').trim())) problems.push(`a fence inside: ${line}`)
    else if (/^ {0,3}<(?:\/?[a-z]|[!?])/i.test(line)) problems.push(`HTML: ${line}`)
    else if (heading !== null) {
      if (depth > 0) problems.push(`a heading inside: ${line}`)
      found.headings++
      inline(heading[1] ?? '')
    } else if (item !== null) {
      if (depth > 0) problems.push(`a list inside: ${line}`)
      found.items++
      block(item[1] ?? '', depth + 1)
    } else if (quote !== null) {
      if (depth > 0) problems.push(`a quote inside: ${line}`)
      block(quote[1] ?? '', depth + 1)
    } else inline(line)
  }

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const fence = FENCE.exec(line)
    if (line.trim() === '') continue
    if (fence !== null && !(fence[1]?.startsWith('`') && fence[2]?.includes('`'))) {
      const marks = fence[1] ?? ''
      const end = lines.findIndex((other, place) => place > at && isClose(other, marks))
      if (end < 0) problems.push('an open fence')
      found.fences.push({ info: fence[2] ?? '', text: lines.slice(at + 1, end < 0 ? undefined : end).join('\n') })
      at = end < 0 ? lines.length : end
    } else if (line.startsWith('<pre>')) {
      const end = lines.findIndex((other, place) => place >= at && other.includes('</pre>'))
      const html = lines.slice(at, end < 0 ? undefined : end + 1).join('\n')
      const seen = readPre(html)
      found.fences.push({ info: 'text', text: seen.text })
      found.links.push(...seen.links)
      problems.push(...seen.problems)
      at = end < 0 ? lines.length : end
    } else if (line === '<details>') {
      open++
      found.folds++
      const summary = /^<summary>((?:[^<]|<code>[^<`]*<\/code>)*)<\/summary>$/.exec(lines[++at] ?? '')
      if (summary === null || lines[at + 1] !== '') problems.push(`a fold without its summary: ${lines[at]}`)
      problems.push(...readInline(summary?.[1]?.replace(/<code>[^<]*<\/code>/g, '').replace(/&#\d+;/g, '') ?? '').problems)
    } else if (line === '</details>') {
      open--
      if (open < 0) problems.push('the end of a fold that is not open')
    } else if (/^\|(?: ?:?-+:? ?\|)+$/.test(lines[at + 1] ?? '')) {
      const rows: number[] = []
      for (; (lines[at] ?? '').trim() !== ''; at++) {
        const cells = cellsOf(lines[at] ?? '', problems)
        rows.push(cells.length)
        if (rows.length !== 2) for (const cell of cells) inline(cell)
      }
      if (new Set(rows).size !== 1) problems.push(`a broken table: ${rows.join(', ')}`)
      found.tables.push(rows)
    } else block(line, 0)
  }
  if (open !== 0) problems.push('an open fold')
  return { ...found, problems }
}

/** HTML of lines, in which positions are links: CommonMark ends it at the first `</pre>`, and reads no Markdown in it. */
const readPre = (html: string): { readonly text: string; readonly links: readonly string[]; readonly problems: readonly string[] } => {
  const [, body] = /^<pre>(.*)<\/pre>$/s.exec(html) ?? []
  const links: string[] = []
  const text = (body ?? '').replace(/<a href="([^"<>]*)">([^<>]*)<\/a>/g, (_, target: string, label: string) => {
    links.push(target.replaceAll('&amp;', '&'))
    return label
  })
  const plain = text.replace(/&(?:amp|lt|gt|quot);/g, '')
  return {
    text,
    links,
    problems: [...(body === undefined ? ['an open <pre>'] : []), ...(/[<>&"]/.test(plain) ? [`HTML in lines: ${plain.slice(0, 300)}`] : [])]
  }
}

const isClose = (line: string, marks: string): boolean => {
  const close = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
  return close !== undefined && close[0] === marks[0] && close.length >= marks.length
}

/** GFM: a pipe ends a cell, also in code, unless a backslash stands before it. Where two readings of backslashes differ, that is a problem. */
const cellsOf = (row: string, problems: string[]): readonly string[] => {
  if (!row.startsWith('|') || !row.endsWith('|')) problems.push(`a line in a table: ${row}`)
  if (/\\\\+\|/.test(row)) problems.push(`backslashes before a pipe: ${row}`)
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim())
}

interface Inline {
  readonly links: readonly string[]
  readonly stars: number
  readonly problems: readonly string[]
}

/** Stands for code and links in the text that filters see. */
const BORDER = '\u0001'

/** CommonMark 6: code spans bind closer than anything else, then HTML and autolinks, then links. */
const readInline = (source: string): Inline => {
  const links: string[] = []
  const problems: string[] = []
  let text = ''
  let stars = 0
  /** Where each open `[` stands in `text`. */
  const brackets: number[] = []
  for (let at = 0; at < source.length; ) {
    const rest = source.slice(at, at + 4_000)
    const one = source[at] ?? ''
    if (one === '\\' && PUNCTUATION.test(source[at + 1] ?? '')) {
      text += source[at + 1]
      at += 2
    } else if (one === '`') {
      const run = runAt(source, at)
      const close = closeOf(source, at + run, run)
      if (close < 0) problems.push('an open code span')
      text += BORDER
      at = close < 0 ? at + run : close + run
    } else if (one === '<' && (AUTOLINK.test(rest) || TAG.test(rest))) {
      problems.push('HTML or an autolink')
      at++
    } else if (one === '&' && ENTITY.test(rest)) {
      problems.push('a character reference')
      at++
    } else if (one === '[') {
      if (source[at - 1] === '!') problems.push('a picture')
      brackets.push(text.length)
      at++
    } else if (one === ']') {
      const start = brackets.pop()
      const target = /^\]\(([^()\s<>]*)\)/.exec(source.slice(at, at + 20_000))
      if (start === undefined || target === null) {
        problems.push('a bracket of its own')
        at++
      } else {
        if (brackets.length > 0) problems.push('a link in a link')
        links.push(target[1] ?? '')
        text = text.slice(0, start) + BORDER
        at += target[0].length
      }
    } else {
      if (one === '*') stars++
      if (one === '_' || one === '~') problems.push(`a live ${one}`)
      text += one
      at++
    }
  }
  if (brackets.length > 0) problems.push('an open bracket')
  for (const [name, live] of LIVE) if (live.test(text)) problems.push(name)
  return { links, stars, problems }
}

const runAt = (source: string, at: number): number => {
  let end = at
  while (source[end] === '`') end++
  return end - at
}

const closeOf = (source: string, from: number, run: number): number => {
  for (let at = source.indexOf('`', from); at >= 0; ) {
    const length = runAt(source, at)
    if (length === run) return at
    at = source.indexOf('`', at + length)
  }
  return -1
}
