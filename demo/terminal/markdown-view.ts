/** Shows a job summary in a terminal: headings, lists, tables and log excerpts as text of a given width. No I/O. */
import { styleText } from 'node:util'
import { columnsOf, cut, inlineText, pad, wrap } from './inline-text.ts'

/** The lines to print. Diagrams, which only GitHub draws, are named but not shown. */
export const viewMarkdown = (markdown: string, width: number): readonly string[] => {
  const lines = markdown.split('\n')
  const shown: string[] = []
  for (let at = 0; at < lines.length; ) {
    const block = blockAt(lines, at)
    shown.push(...view(block, width))
    at += block.source.length
  }
  return collapse(shown)
}

interface Block {
  readonly kind: 'fence' | 'table' | 'line'
  readonly source: readonly string[]
}

const FENCE = /^\s*(?<fence>`{3,}|~{3,})(?<info>.*)$/

const blockAt = (lines: readonly string[], at: number): Block => {
  const first = lines[at] ?? ''
  const fence = FENCE.exec(first)?.groups?.fence
  if (fence !== undefined) {
    const close = lines.findIndex((line, index) => index > at && line.trim() === fence)
    return { kind: 'fence', source: lines.slice(at, close < 0 ? lines.length : close + 1) }
  }
  if (!first.startsWith('|')) return { kind: 'line', source: [first] }
  const end = lines.findIndex((line, index) => index > at && !line.startsWith('|'))
  return { kind: 'table', source: lines.slice(at, end < 0 ? lines.length : end) }
}

const view = ({ kind, source }: Block, width: number): readonly string[] => {
  switch (kind) {
    case 'fence':
      return viewFence(source, width)
    case 'table':
      return viewTable(source.map(cells), width)
    case 'line':
      return viewLine(source[0] ?? '', width)
  }
}

const viewFence = ([first = '', ...rest]: readonly string[], width: number): readonly string[] => {
  const info = FENCE.exec(first)?.groups?.info?.trim()
  const body = rest.slice(0, -1)
  if (info === 'mermaid') return [styleText('dim', `[a diagram of ${body.length} lines, drawn by GitHub]`)]
  return ['', ...body.map((line) => `${styleText('dim', '│')} ${cut(line, width - 2)}`), '']
}

const viewLine = (line: string, width: number): readonly string[] => {
  const heading = /^#{1,6} (?<text>.+)$/.exec(line)?.groups?.text
  if (heading !== undefined) return ['', ...wrap(inlineText(heading), width).map((text) => styleText('bold', text)), '']
  const { indent = '', mark = '', text = '' } = /^(?<indent>\s*)(?<mark>(?:[-*]|\d+\.) |> ?)?(?<text>.*)$/.exec(line)?.groups ?? {}
  const folded = /<summary>/.test(text) ? '▸ ' : ''
  const plain = inlineText(text)
  if (plain.trim() === '') return ['']
  const lead = `${indent}${mark.replace(/^[-*]/, '•')}${folded}`
  const hang = ' '.repeat(lead.length)
  return wrap(plain, width - lead.length).map((part, index) => `${index === 0 ? lead : hang}${part}`)
}

/** A row's cells; a `|` inside a cell is written `\|`. */
const cells = (row: string): readonly string[] =>
  row
    .replace(/^\||\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => inlineText(cell.replaceAll('\\|', '|').trim()))

const GAP = '  '

const viewTable = (rows: readonly (readonly string[])[], width: number): readonly string[] => {
  const [head = [], rule = [], ...body] = rows
  const right = rule.map((cell) => /^-+:$/.test(cell))
  const widths = shrink(
    head.map((_, column) => Math.max(...[head, ...body].map((row) => columnsOf(row[column] ?? '')))),
    width - GAP.length * (head.length - 1)
  )
  const line = (row: readonly string[]): string =>
    widths
      .map((size, column) => {
        const cell = cut(row[column] ?? '', size)
        return pad(cell, size, right[column] ? 'left' : 'right')
      })
      .join(GAP)
      .trimEnd()
  return ['', styleText('bold', line(head)), ...body.map(line), '']
}

/** Takes from the widest column until the sum fits. */
const shrink = (widths: readonly number[], room: number): readonly number[] => {
  const over = widths.reduce((sum, size) => sum + size, 0) - room
  if (over <= 0) return widths
  const widest = Math.max(...widths)
  const column = widths.indexOf(widest)
  return shrink(
    widths.map((size, index) => (index === column ? size - 1 : size)),
    room
  )
}

/** One empty line where there are several, none at the ends. */
const collapse = (lines: readonly string[]): readonly string[] => {
  const kept = lines.filter((line, index) => line.trim() !== '' || (lines[index - 1] ?? '').trim() !== '')
  return kept.at(-1)?.trim() === '' ? kept.slice(0, -1) : kept
}
