/** Finds the workflow commands in a step's output by the runner's rules (src/Runner.Common/ActionCommand.cs and ActionCommandManager.cs). No I/O. */

/** A line that the runner takes as a command. */
export interface WorkflowCommand {
  /** In lower case. */
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
  /** The line as printed. */
  readonly line: string
}

/** What the runner knows; a line with another name is plain output. */
const REGISTERED: ReadonlySet<string> = new Set([
  'stop-commands',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo'
])

/**
 * Reads lines in the order in which they were printed. `stop-commands` silences everything up to its token; neither is returned.
 *
 * `::name key=value,key=value::message` counts at a line's start after white space; `##[name key=value;key=value]message` counts anywhere.
 */
export const findCommands = (lines: readonly string[]): readonly WorkflowCommand[] => {
  const found: WorkflowCommand[] = []
  let token: string | null = null
  for (const line of lines) {
    const known = (name: string): boolean => REGISTERED.has(name.toLowerCase()) || name.toLowerCase() === token
    const command = modern(line, known) ?? legacy(line, known)
    if (command === null) continue
    if (token !== null) {
      if (command.name === token) token = null
    } else if (command.name === 'stop-commands') {
      token = command.message.toLowerCase()
    } else {
      found.push(command)
    }
  }
  return found
}

type Known = (name: string) => boolean

const modern = (line: string, known: Known): WorkflowCommand | null => {
  const text = visible(line).trimStart()
  const close = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (close < 0) return null
  const { name, properties } = header(text.slice(2, close), ',', MODERN_PROPERTY)
  return known(name) ? { name: name.toLowerCase(), properties, message: decode(text.slice(close + 2), MODERN_MESSAGE), line } : null
}

const legacy = (line: string, known: Known): WorkflowCommand | null => {
  const text = visible(line)
  const open = text.indexOf('##[')
  const close = open < 0 ? -1 : text.indexOf(']', open)
  if (close < 0) return null
  const { name, properties } = header(text.slice(open + 3, close), ';', LEGACY)
  return known(name) ? { name: name.toLowerCase(), properties, message: decode(text.slice(close + 1), LEGACY), line } : null
}

/** The runner compares by culture, which may skip characters of no width: those between two colons protect nothing. */
const visible = (line: string): string => line.replace(/\p{Cf}/gu, '')

const header = (text: string, separator: string, escapes: Escapes): Pick<WorkflowCommand, 'name' | 'properties'> => {
  const blank = text.indexOf(' ')
  if (blank < 0) return { name: text, properties: {} }
  const pairs = text
    .slice(blank + 1)
    .trim()
    .split(separator)
    .flatMap((pair): [string, string][] => {
      const equals = pair.indexOf('=')
      return equals > 0 && equals < pair.length - 1 ? [[pair.slice(0, equals), decode(pair.slice(equals + 1), escapes)]] : []
    })
  return { name: text.slice(0, blank), properties: Object.fromEntries(pairs) }
}

/** Codes and what they stand for, in the runner's order: the percent sign is last. */
type Escapes = readonly (readonly [string, string])[]
const MODERN_MESSAGE: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%']
]
const MODERN_PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%']
]
const LEGACY: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%']
]

const decode = (text: string, escapes: Escapes): string => escapes.reduce((result, [code, char]) => result.replaceAll(code, char), text)
