/** Shows what a step did in a terminal: its log, its report, its outputs and its annotations. No I/O. */
import { styleText } from 'node:util'
import { visibleLines } from '../../src/render/visible.ts'
import type { ActionResult } from '../run-action.ts'
import { columnsOf, cut, wrap } from './inline-text.ts'
import { viewMarkdown } from './markdown-view.ts'

/** The parts of a finished step that people read. */
export type ShownStep = Pick<ActionResult, 'lines' | 'summary' | 'outputs' | 'commands'>

/** The lines to print, each at most `width` characters wide; only paths may be longer. */
export const viewStep = (step: ShownStep, width: number): readonly string[] => {
  const inner = width - INDENT.length
  return [
    ...section("The step's log", viewLog(step, inner), width),
    ...section('The job summary', step.summary === '' ? ['(none)'] : viewMarkdown(visibleLines(step.summary), inner), width),
    ...section('Outputs', viewOutputs(step.outputs, inner), width),
    ...section('Annotations', viewAnnotations(step, inner), width)
  ].map(disarm)
}

const INDENT = '  '

const section = (title: string, lines: readonly string[], width: number): readonly string[] => [
  styleText('cyan', `── ${title} ${'─'.repeat(Math.max(width - title.length - 4, 0))}`),
  '',
  ...lines.map((line) => `${INDENT}${line}`.trimEnd()),
  ''
]

/** Where this runs inside a workflow, no line of a report may be a command to that runner: `::` counts at a line's start, `##[` anywhere. */
const disarm = (line: string): string => line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [')

/** Lines that the runner takes as commands do not show in a step's log as they are. */
const viewLog = ({ lines, commands }: ShownStep, width: number): readonly string[] => {
  const taken = new Set(commands.map(({ line }) => line))
  return lines
    .filter((line) => !taken.has(line))
    .map(visibleLines)
    .flatMap((line) => (columnsOf(line) <= width ? [line] : wrap(line, width, '|   ')))
}

const viewOutputs = (outputs: ShownStep['outputs'], width: number): readonly string[] => {
  const names = Object.keys(outputs)
  const size = Math.max(0, ...names.map((name) => name.length)) + 2
  return Object.entries(outputs).map(([name, value]) => {
    const text = readable(value)
    return `${styleText('bold', name.padEnd(size))}${name.endsWith('_path') || name.endsWith('_dir') ? text : cut(text, width - size)}`
  })
}

/** JSON without the escapes that protect shells; other text as it is, on one line. */
const readable = (value: string): string => {
  if (!value.startsWith('[')) return visibleLines(value).replaceAll('\n', ' ')
  try {
    return visibleLines(JSON.stringify(JSON.parse(value)))
  } catch {
    return visibleLines(value)
  }
}

const ANNOTATION_STYLES = { error: 'red', warning: 'yellow', notice: 'blue' } as const

const viewAnnotations = ({ commands }: ShownStep, width: number): readonly string[] => {
  const lines = commands.flatMap(({ name, properties, message }) => {
    if (name !== 'error' && name !== 'warning' && name !== 'notice') return []
    const { file, line, col, title } = properties
    const place = [file, line, col].filter((part) => part !== undefined).join(':')
    const head = [place, title ?? ''].filter((part) => part !== '').join('  ')
    const body = visibleLines(message)
      .split('\n')
      .flatMap((text) => wrap(text, width - INDENT.length))
    return [
      `${styleText(ANNOTATION_STYLES[name], name)}  ${cut(visibleLines(head), width - name.length - 2)}`,
      ...body.map((text) => `${INDENT}${text}`)
    ]
  })
  return lines.length === 0 ? ['(none)'] : lines
}
