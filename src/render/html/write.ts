/** Writes a document as HTML. Every foreign text passes a guard of text.ts; no attribute but `href` and `data-line` holds more than our own words. */
import { gapWords } from '../numbers.ts'
import type { Block, Heading, Inline, List, Log, LogGap, LogLine, Script, Table, Text } from '../view/document.ts'
import { spelledOut, visibleLine } from '../visible.ts'
import { escapeHtml, htmlCode, htmlLink, htmlSentence, shownText } from './text.ts'
import { writeTimeline } from './timeline.ts'

const writeInline = (part: Inline): string => {
  if (typeof part === 'string') return escapeHtml(part)
  switch (part.kind) {
    case 'code':
      return htmlCode(part.text, part.max)
    case 'sentence':
      return htmlSentence(part.text)
    case 'strong':
      return `<strong>${writeText(part.content)}</strong>`
    case 'link':
      return part.anchor === undefined
        ? htmlLink(writeText(part.content), part.url)
        : `<a href="#${escapeHtml(part.anchor)}">${writeText(part.content)}</a>`
  }
}

const writeText = (text: Text): string => text.map(writeInline).join('')

/** The text without its markup, as a title needs it. Not yet escaped. */
export const plainText = (text: Text): string =>
  text
    .map((part) => {
      if (typeof part === 'string') return part
      if (part.kind === 'code') return shownText(part.text, part.max)
      return part.kind === 'sentence' ? shownText(part.text) : plainText(part.content)
    })
    .join('')

const idOf = (anchor: string | undefined): string => (anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`)

/** A page has one heading of the first level, that of the report. */
const writeHeading = ({ level, content, anchor }: Heading): string => `<h${level - 1}${idOf(anchor)}>${writeText(content)}</h${level - 1}>`

const writeList = ({ items }: List): string =>
  `<ul>\n${items.map(({ content, blocks }) => `<li>${writeText(content)}${writeBlocks(blocks)}</li>`).join('\n')}\n</ul>`

/** Narrow screens show a part of it at a time, which can be moved with the keyboard too. */
const writeTable = ({ head, rows, failedRows }: Table): string =>
  [
    `<div class="scroll" role="region" aria-label="${escapeHtml(head.join(', '))}" tabindex="0">`,
    failedRows === undefined ? '<table>' : '<table class="jobs">',
    `<thead><tr>${head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(
      (cells, index) => `<tr${index < (failedRows ?? 0) ? ' class="bad"' : ''}>${cells.map((cell) => `<td>${writeText(cell)}</td>`).join('')}</tr>`
    ),
    '</tbody>',
    '</table>',
    '</div>'
  ].join('\n')

/** The text with its links. Parts that lie outside of it or overlap lose theirs. */
const withLinks = ({ text, links }: LogLine): string => {
  let end = 0
  const parts: string[] = []
  for (const { from, to, url } of links) {
    if (from < end || to <= from || to > text.length) continue
    parts.push(escapeHtml(visibleLine(text.slice(end, from))), htmlLink(escapeHtml(visibleLine(text.slice(from, to))), url))
    end = to
  }
  return `${parts.join('')}${escapeHtml(visibleLine(text.slice(end)))}`
}

const writeRow = (row: LogLine | LogGap): string => {
  if (row.kind === 'gap') return `<span class="gap">${gapWords(row)}\n</span>`
  const looks = ['line', ...(row.look === 'error' ? ['error'] : []), ...(row.isNew === true ? ['new'] : [])]
  const number = row.line === null ? '' : ` data-line="${row.line}"`
  return `<span class="${looks.join(' ')}"${number}>${withLinks(row)}${row.count > 1 ? `<i> × ${row.count}</i>` : ''}\n</span>`
}

/** The numbers of the lines are drawn by the style, so that nobody copies them. */
const writeLog = ({ rows }: Log): string => {
  const isKnown = rows.some((row) => row.kind === 'line' && row.isNew === true)
  const legend = isKnown ? '<figcaption><b>+</b> not in the last passing log</figcaption>' : ''
  return `<figure class="log"><pre><code>${rows.map(writeRow).join('')}</code></pre>${legend}</figure>`
}

const writeScript = ({ lines }: Script): string =>
  `<figure class="script"><pre><code>${escapeHtml(lines.map((line) => spelledOut(line)).join('\n'))}</code></pre></figure>`

const writeBlock = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return writeHeading(block)
    case 'paragraph':
      return `<p>${writeText(block.content)}</p>`
    case 'callout':
      return `<p class="callout" role="note">${writeText(block.content)}</p>`
    case 'list':
      return writeList(block)
    case 'table':
      return writeTable(block)
    case 'log':
      return writeLog(block)
    case 'script':
      return writeScript(block)
    case 'details':
      // A browser opens what holds the place that it jumps to, not that place itself.
      return `<details>\n<summary>${writeText(block.title)}</summary>\n<div${idOf(block.anchor)}>\n${writeBlocks(block.blocks)}\n</div>\n</details>`
    case 'timeline':
      return writeTimeline(block)
  }
}

/** The blocks as HTML, one below the other. */
export const writeBlocks = (blocks: readonly Block[]): string => blocks.map(writeBlock).join('\n')
