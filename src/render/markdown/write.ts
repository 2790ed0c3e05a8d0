/** Writes blocks as GitHub-flavoured Markdown: the one place where a part of a document gets the guard that its place needs. */
import { codeSpan, codeSpanInTable, fenced, htmlCode, htmlLine, linkTarget, plainText } from '../escape.ts'
import { gapWords } from '../numbers.ts'
import type { Block, Inline, Item, Log, LogLine, Table, Text, Timeline, Title } from '../view/document.ts'
import { spelledOut } from '../visible.ts'
import { renderGantt } from './gantt.ts'

/** One below the other; empty ones are left out. */
export const joinBlocks = (blocks: readonly string[]): string => blocks.filter((block) => block !== '').join('\n\n')

/**
 * A Markdown link, or the label alone when there is no usable address. At the start of a block `[…]:` would define a reference and
 * vanish, even where the bracket stands in code (CommonMark 4.7): a space parts the two.
 *
 * @param label Markdown that is already guarded
 */
export const markdownLink = (label: string, url: string): string => {
  const target = linkTarget(url)
  return target === null ? label : `[${label.replaceAll(']:', '] :')}](${target})`
}

const writeInline = (part: Inline, inCell: boolean): string => {
  if (typeof part === 'string') return part
  switch (part.kind) {
    case 'code':
      return (inCell ? codeSpanInTable : codeSpan)(part.text, part.max)
    case 'sentence':
      return inCell ? plainText(part.text).replace(/\\?\|/g, '\\|') : plainText(part.text)
    case 'strong':
      return `**${writeText(part.content, inCell)}**`
    case 'link':
      return markdownLink(writeText(part.content, inCell), part.url)
  }
}

/** Parts on one line, as Markdown. */
export const writeText = (text: Text, inCell = false): string => text.reduce<string>((line, part) => line + writeInline(part, inCell), '')

const writeTitle = (title: Title): string => title.map((part) => (typeof part === 'string' ? part : htmlCode(part.text, part.max))).join('')

const writeItem = ({ content, blocks }: Item): string =>
  `- ${writeText(content)}${blocks.length === 0 ? '' : `\n\n${writeBlocks(blocks).replace(/^(?=.)/gm, '  ')}\n`}`

const writeTable = ({ head, rows }: Table): string =>
  [head, head.map(() => '---'), ...rows.map((cells) => cells.map((cell) => writeText(cell, true)))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

const writeCount = ({ count }: LogLine): string => (count > 1 ? ` × ${count}` : '')

/** A fence; where positions are links, HTML, for nothing is a link in a fence. */
const writeLog = ({ rows }: Log): string =>
  rows.some((row) => row.kind === 'line' && row.links.length > 0)
    ? `<pre>${rows.map((row) => (row.kind === 'gap' ? gapWords(row) : `${writeLinked(row)}${writeCount(row)}`)).join('\n')}</pre>`
    : fenced(
        rows.map((row) => (row.kind === 'gap' ? gapWords(row) : `${row.text}${writeCount(row)}`)),
        'text'
      )

const writeLinked = ({ text, links }: LogLine): string => {
  let end = 0
  const parts = links.map(({ from, to, url }) => {
    const [before, part] = [text.slice(end, from), text.slice(from, to)].map(htmlLine)
    const target = linkTarget(url)
    end = to
    return `${before}${target === null ? part : `<a href="${htmlLine(target)}">${part}</a>`}`
  })
  return `${parts.join('')}${htmlLine(text.slice(end))}`
}

/** Mermaid has the colours, and the reader's time zone. */
const legend = ({ legend: looks }: Timeline): string =>
  looks.length === 0
    ? ''
    : `Times are in your time zone. Grey: queued · green: passed · red: failed${looks.includes('cancelled') ? ' · red outline: cancelled' : ''}${looks.includes('running') ? ' · blue: still running' : ''}.`

const writeBlock = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${writeText(block.content)}`
    case 'paragraph':
      return writeText(block.content)
    case 'callout':
      return `> ${writeText(block.content)}`
    case 'list':
      return block.items.map(writeItem).join('\n').trimEnd()
    case 'table':
      return writeTable(block)
    case 'log':
      return writeLog(block)
    case 'script':
      return fenced(block.lines, block.language, spelledOut)
    case 'details':
      // GitHub reads the body as Markdown only behind the blank line.
      return `<details>\n<summary>${writeTitle(block.title)}</summary>\n\n${writeBlocks(block.blocks)}\n\n</details>`
    case 'timeline':
      return joinBlocks([legend(block), ...renderGantt(block.rows).map((chart) => `\`\`\`mermaid\n${chart}\n\`\`\``)])
  }
}

/** Blocks as Markdown, one below the other, without a line break at the end. */
export const writeBlocks = (blocks: readonly Block[]): string => joinBlocks(blocks.map(writeBlock))
