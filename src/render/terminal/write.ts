/** Writes blocks as text for a terminal: the one place where a part of a document gets the guard that a terminal needs. */
import wrapAnsi from 'wrap-ansi'
import { SENTENCE_LIMIT, SPAN_LIMIT } from '../escape.ts'
import { gapWords } from '../numbers.ts'
import type { Block, Inline, Item, Log, LogLine, Text } from '../view/document.ts'
import { writeBars, writeLegend } from './bars.ts'
import { type Style, showAddress, showLine, showName } from './show.ts'
import { writeTable } from './table.ts'

export interface TerminalOptions {
  /** Columns. Prose and tables keep to it; lines of a log, scripts and addresses stay whole, so that they can be copied and searched for. */
  readonly width: number
  readonly style: Style
}

/** In UTF-16 units. */
const LOG_LINE_LIMIT = 1_000

const INDENT = '  '

const inlineOf = (part: Inline, style: Style): string => {
  if (typeof part === 'string') return part
  switch (part.kind) {
    case 'code':
      return style('code', showName(part.text, part.max ?? SPAN_LIMIT))
    case 'sentence':
      return showLine(part.text, SENTENCE_LIMIT)
    case 'strong':
      return style('strong', textOf(part.content, style))
    case 'link':
      return textOf(part.content, style)
  }
}

const textOf = (text: Text, style: Style): string => text.map((part) => inlineOf(part, style)).join('')

const wrapped = (text: string, width: number): readonly string[] => wrapAnsi(text, width, { hard: true }).split('\n')

/** The first line behind the mark, the others below it. */
const hanging = (mark: string, lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => `${index === 0 ? mark : ' '.repeat(mark.length)}${line}`)

const isLink = (part: Inline | undefined): boolean => typeof part === 'object' && part.kind === 'link'

/** Each link of a text on a line of its own, with its address. */
const addresses = (text: Text, style: Style): readonly string[] =>
  text.flatMap((part) => {
    const address = typeof part === 'object' && part.kind === 'link' ? showAddress(part.url) : null
    return address === null ? [] : [`${inlineOf(part, style)}: ${style('faint', address)}`]
  })

/** A paragraph that begins with a link is there for its links: it is their list. */
const paragraphOf = (content: Text, { width, style }: TerminalOptions): readonly string[] => {
  if (!isLink(content[0])) return wrapped(textOf(content, style), width)
  const others = content.filter((part) => !isLink(part) && !(typeof part === 'string' && part.trim() === '·'))
  const rest = textOf(others, style).trim()
  return [...addresses(content, style), ...(rest === '' ? [] : wrapped(rest, width))]
}

/** Without the empty lines that stand between blocks elsewhere: what stands below an item belongs to it. */
const itemOf = ({ content, blocks }: Item, { width, style }: TerminalOptions): readonly string[] => {
  const inner = width - INDENT.length
  const below = blocks.flatMap((block) => blockOf(block, { width: inner, style }))
  return [...hanging('- ', wrapped(textOf(content, style), inner)), ...below.map(indented)]
}

const indented = (line: string): string => (line === '' ? '' : `${INDENT}${line}`)

/** Numbers of the lines at their left, and a mark at those that tell the failure. */
const logOf = ({ rows }: Log, style: Style): readonly string[] => {
  const numbers = rows.flatMap((row) => (row.kind === 'line' && row.line !== null ? [String(row.line).length] : []))
  const digits = numbers.reduce((most, length) => Math.max(most, length), 0)
  return rows.map((row) => {
    if (row.kind === 'gap') return style('faint', `  ${' '.repeat(digits)} ${gapWords(row)}`)
    const number = style('faint', `${row.line === null ? ' '.repeat(digits) : String(row.line).padStart(digits)} │`)
    return `${row.look === 'error' ? style('error', '>') : ' '} ${number} ${lineOf(row, style)}`.trimEnd()
  })
}

const lineOf = ({ text, look, count }: LogLine, style: Style): string => {
  const shown = showLine(text, LOG_LINE_LIMIT)
  const repeated = count > 1 ? style('faint', ` × ${count}`) : ''
  return `${look === 'error' ? style('error', shown) : shown}${repeated}`
}

const blockOf = (block: Block, options: TerminalOptions): readonly string[] => {
  const { width, style } = options
  switch (block.kind) {
    case 'heading': {
      const lines = wrapped(textOf(block.content, style), width).map((line) => style('heading', line))
      return block.level === 2 ? [...lines, ...block.content.flatMap((part) => (isLink(part) ? addressOf(part, style) : []))] : lines
    }
    case 'paragraph':
      return paragraphOf(block.content, options)
    case 'callout':
      return hanging('! ', wrapped(textOf(block.content, style), width - INDENT.length))
    case 'list':
      return block.items.flatMap((item) => itemOf(item, options))
    case 'table': {
      const rows = block.rows.map((row) => row.map((cell) => textOf(cell, style)))
      return writeTable(
        block.head.map((cell) => style('strong', cell)),
        rows,
        width
      )
    }
    case 'log':
      return logOf(block, style)
    case 'script':
      return block.lines.map((line) => `${INDENT}${INDENT}${showLine(line, LOG_LINE_LIMIT)}`)
    case 'details': {
      const inner = linesOf(block.blocks, { ...options, width: width - INDENT.length })
      const title = wrapped(textOf(block.title, style), width).map((line) => style('strong', line))
      return [...title, ...inner.map(indented)]
    }
    case 'timeline':
      return [...writeLegend(block.legend, style), ...writeBars(block.rows, width, style)]
  }
}

/** The address of the report's own run stands alone below its headline. */
const addressOf = (part: Inline, style: Style): readonly string[] => {
  const address = typeof part === 'object' && part.kind === 'link' ? showAddress(part.url) : null
  return address === null ? [] : [style('faint', address)]
}

const linesOf = (blocks: readonly Block[], options: TerminalOptions): readonly string[] =>
  blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...blockOf(block, options)])

/** Blocks as text, with a line feed at its end. */
export const writeTerminal = (blocks: readonly Block[], options: TerminalOptions): string => `${linesOf(blocks, options).join('\n')}\n`
