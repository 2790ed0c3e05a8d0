/**
 * How `cmd` reads a line of a batch file, as far as text in it can become a command: first percent signs are replaced in the raw line, whatever
 * quotes stand around them; then `"` turns the special characters off and on, and `&`, `|`, `<` and `>` part commands and name files.
 * Source: the phases 1 and 2 of https://stackoverflow.com/a/4095133. Delayed expansion (`!`) is off in the runner's files (`/V:OFF` in
 * actions/runner ScriptHandlerHelpers.cs).
 */
export interface BatchFile {
  /** `%0`, `%1` and so on. */
  readonly arguments: readonly string[]
  readonly variables: Readonly<Record<string, string>>
}

export interface BatchCommand {
  readonly name: string
  /** Whether it reads from or writes to a file. */
  readonly isRedirected: boolean
}

const ARGUMENT = /^(?:~[a-z$:]*)?(\d)/i
const VARIABLE = /^([^%:\n]+)(:[^%\n]*)?%/

/** The line that cmd reads in the place of this one. Changes within a variable (`%A:x=y%`, `%A:~0,3%`) are left out: the whole value comes. */
export const expandPercents = (line: string, file: BatchFile): string => {
  const at = line.indexOf('%')
  if (at < 0) return line
  const rest = line.slice(at + 1)
  const replace = (value: string, length: number): string => line.slice(0, at) + value + expandPercents(rest.slice(length), file)
  if (rest.startsWith('%')) return replace('%', 1)
  if (rest.startsWith('*')) return replace(file.arguments.slice(1).join(' '), 1)
  const argument = ARGUMENT.exec(rest)
  if (argument !== null) return replace(file.arguments[Number(argument[1])] ?? '', argument[0].length)
  const variable = VARIABLE.exec(rest)
  if (variable !== null) return replace(file.variables[variable[1] ?? ''] ?? '', variable[0].length)
  return replace('', 0)
}

/** The commands of a text whose percent signs are replaced. */
export const batchCommands = (text: string): readonly BatchCommand[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const commands: BatchCommand[] = []
    let words = ''
    let isQuoted = false
    let isRedirected = false
    const end = (): void => {
      const [name] = words.split(/[\s,;=]+/).filter((word) => word !== '')
      if (name !== undefined || isRedirected) commands.push({ name: name ?? '', isRedirected })
      words = ''
      isRedirected = false
    }
    for (let at = 0; at < line.length; at++) {
      const character = line.charAt(at)
      if (character === '"') isQuoted = !isQuoted
      if (isQuoted) words += character
      else if (character === '^') {
        at++
        words += line.charAt(at)
      } else if (character === '&' || character === '|') end()
      else if (character === '<' || character === '>') isRedirected = true
      else words += character
    }
    end()
    return commands
  })
