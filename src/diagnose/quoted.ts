/** What a message says whose text stands in quotes within its line: JSON of a logger or of a task runner, or lines with `\n` between them. */
import { isWrapper } from './wrapper.ts'

/** A message is read so far. */
export const MAX_QUOTED = 8_192
/** Values that say why, under the names that loggers and Ansible give them. */
const FIELD = /"(msg|message|error|reason|detail|module_stderr|stderr|stdout|module_stdout)": ?"((?:[^"\\]|\\.){1,4000})"/g
/** The output of a program comes second: what failed may have been said in a word. */
const OUTPUTS = [/stderr$/, /stdout$/]
const LINE_FEED = /(?:\\r)?\\n/
/** In a path of Windows, `\n` may begin the name of a folder. */
const WINDOWS_PATH = /[A-Za-z]:\\|\.\\|\\node_modules/
const ERROR_LINE = /\b(?:error|fatal|failed|failure|exception|cannot|can't|could not|unable|denied|not found|no such|invalid|missing)\b/i
const LAST_WORD = /^[A-Za-z_][\w.]{0,100}(?:Error|Exception)\b/

/**
 * The line that says why, of a message that quotes several; the message itself when it quotes none.
 *
 * @example unquote('fatal: [web]: FAILED! => {"msg": "non-zero return code", "stderr": "starting\\nerror: port 80 is in use"}') // 'error: port 80 is in use'
 */
export const unquote = (message: string): string => {
  const fields = [...message.slice(0, MAX_QUOTED).matchAll(FIELD)].map(([, name = '', value = '']) => ({ name, value: unescaped(value).trim() }))
  const said = fields.filter(({ value }) => /[A-Za-z]{3}/.test(value) && !isWrapper(value) && !NO_REASON.test(value))
  const word = said.find(({ name }) => !OUTPUTS.some((output) => output.test(name)))
  if (word !== undefined) return withLead(message, tellingLine(word.value.split('\n'), false))
  const output = OUTPUTS.map((one) => said.find(({ name }) => one.test(name))).find((one) => one !== undefined)
  if (output !== undefined) return tellingLine(output.value.split('\n'), true)
  if (!LINE_FEED.test(message) || WINDOWS_PATH.test(message)) return message
  const lines = message.split(LINE_FEED).map((line) => line.replaceAll('\\"', '"').trim())
  return tellingLine(lines, isWrapper(lines[0] ?? '')) || message
}

/** `Validation Failed: {…}`: what is said before the quotation, in a few words. */
const LEAD = /^([A-Z][\w ]{2,40}): \{/

const withLead = (message: string, line: string): string => {
  const lead = LEAD.exec(message)?.[1]
  return lead === undefined || isWrapper(lead) || line.includes(lead) ? line : `${lead}: ${line}`
}

/** Sentences of Ansible that send the reader on to another value. */
const NO_REASON = /^(?:non-zero return code|module failure\b.*|.* see stdout\/stderr .*|all items completed|one or more items failed)$/is

const tellingLine = (lines: readonly string[], isOutput: boolean): string => {
  const said = lines.map((line) => line.trim()).filter((line) => line !== '')
  const [first = ''] = said
  const error = first.startsWith('Traceback ')
    ? said.findLast((line) => LAST_WORD.test(line))
    : isOutput
      ? said.find((line) => ERROR_LINE.test(line) && !isWrapper(line))
      : first
  return error ?? (isOutput ? said.at(-1) : first) ?? ''
}

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code: string | undefined, sign: string | undefined) =>
    code !== undefined ? String.fromCharCode(Number.parseInt(code, 16)) : sign === 'n' || sign === 'r' ? '\n' : sign === 't' ? ' ' : (sign ?? '')
  )
