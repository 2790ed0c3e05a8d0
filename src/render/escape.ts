/** One guard for every place that foreign text is written to. A guard takes any text and gives text that its sink shows but never obeys. */
import { cutText } from '../log/text.ts'
import { singleLine, visibleLine } from './visible.ts'

/** Longest name, longest message and longest sentence that a summary shows, in UTF-16 units. */
export const SPAN_LIMIT = 200
export const SENTENCE_LIMIT = 2000
const LOG_LINE_LIMIT = 500
/** Stands for a name or a message without a text. */
export const NO_TEXT = '(empty)'

/** Length of the longest match, 0 for none. */
const longest = (text: string, run: RegExp): number => (text.match(run) ?? []).reduce((most, { length }) => Math.max(most, length), 0)

const spanOf = (line: string): string => {
  const text = line === '' ? NO_TEXT : line
  const fence = '`'.repeat(longest(text, /`+/g) + 1)
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${text}${pad}${fence}`
}

/**
 * A Markdown code span on one line: ``a`b`` becomes ``` ``a`b`` ```. Its fence is longer than any run of backticks inside, so
 * the text cannot close it (CommonMark 6.1). Not for table cells: see {@link codeSpanInTable}.
 */
export const codeSpan = (text: string, max: number = SPAN_LIMIT): string => spanOf(singleLine(text, max))

/**
 * A code span for a cell of a GitHub table, where `|` ends the cell even inside code unless it is written `\|`. Parsers disagree
 * on a backslash right before that, so a space parts the two.
 */
export const codeSpanInTable = (text: string, max: number = SPAN_LIMIT): string =>
  spanOf(singleLine(text, max).replace(/\\(?=\|)/g, '\\ ')).replaceAll('|', '\\|')

/**
 * A fenced code block that no line can close: the fence is longer than any run of backticks or tildes in it.
 *
 * @param lines text lines; line breaks inside of one are shown as `↵`
 * @param info our own language word
 * @param show makes a line of text plain
 */
export const fenced = (lines: readonly string[], info: string, show: (line: string) => string = visibleLine): string => {
  const shown = lines.map(show)
  const fence = '`'.repeat(shown.reduce((most, line) => Math.max(most, longest(line, /`+|~+/g)), 2) + 1)
  return [`${fence}${info}`, ...shown, fence].join('\n')
}

/** Words that GitHub turns into something live even when their punctuation is escaped: links, mentions, references, commits, emoji, formulas. */
const LIVE_WORD = /:\/\/|www\.|@|#\d|\bgh-\d|\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,64}\b|:[a-z0-9_+-]+:|\$/i
const MARKDOWN = /[\\`*_[\]<>&|~#]/g
const BLOCK_START = /^(?:[-+=]|\d+(?=[.)]))/

/** Code in a sentence of ours: a pair of backticks between spaces, at most with brackets, quotes or a full stop around it. */
const CODE = /(?<=(?:^| )[("]?)(`[^`]+`)(?=[).,;:!?"]*(?: |$))/

const inertWords = (text: string): string =>
  text
    .split(' ')
    .map((word) => (LIVE_WORD.test(word) ? spanOf(word) : word.replace(MARKDOWN, '\\$&')))
    .join(' ')

/**
 * A sentence of ours, which may quote foreign names, as Markdown that stays text on one line: no link, image, HTML, mention,
 * reference, heading, list or emphasis. Words that GitHub would make live whatever stands before them become code; what stands in
 * backticks stays code.
 */
export const plainText = (text: string): string =>
  singleLine(text, SENTENCE_LIMIT)
    .replace(/ {2,}/g, ' ')
    .split(CODE)
    .map((part, index) => (index % 2 === 1 ? part : inertWords(part)))
    .join('')
    .replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))

/**
 * An address for the round brackets of a Markdown link, or null when it is not http(s), cannot be read, or carries a user name
 * (`https://github.com@elsewhere`).
 */
export const linkTarget = (url: string): string | null => {
  const parsed = URL.parse(url.toWellFormed())
  if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') || parsed.username !== '' || parsed.password !== '')
    return null
  return parsed.href.replace(/[()[\]<>\\|`'"*^{}\s]/g, percentCode)
}

const percentCode = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/**
 * Text for HTML, in a text node or a quoted attribute; inert as Markdown too, because every mark is a character reference.
 * GitHub makes mentions, references and addresses live in finished HTML: foreign text stands in `<code>`.
 */
export const htmlText = (text: string, max: number = SPAN_LIMIT): string =>
  singleLine(text, max).replace(/[!-'*+:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`)

/** A line of `<pre>`, as readable as it can be: there Markdown is none, and GitHub makes nothing live but addresses that are links already. */
export const htmlLine = (line: string): string => escapeMarks(visibleLine(line))

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The marks that HTML and XML act on, as the references that both know; a sink that the single quote can leave adds it in its own way. */
export const escapeMarks = (text: string): string => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? '')

/** {@link htmlText} as code: no mention and no reference is made of what stands in it. */
export const htmlCode = (text: string, max?: number): string => `<code>${htmlText(text, max)}</code>`

/**
 * The name of a Mermaid Gantt task. Everything that Mermaid may obey (`:` ends the name, `#` and `;` start and end its codes, `%%`
 * is a comment) becomes a code such as `#58;`, which it draws as the character.
 *
 * @param prefix our own mark before the name: names that begin with a keyword (`section`, `click`) or are empty stay harmless
 */
export const mermaidText = (text: string, prefix: string = '·', max: number = 80): string => {
  const line = singleLine(text, max)
  const name = (line === '' ? NO_TEXT : line).replace(/[^A-Za-z0-9 _./()\u0080-\u{10FFFF}-]|[¶ﬂ°ß]/gu, (mark) => `#${mark.codePointAt(0)};`)
  return `${prefix} ${name}`
}

/**
 * Text for a message that any program may pass on: only ASCII letters, digits, space and `_.,:/+=-`, and no other mark first than a dot.
 * Accents and quotes are left out, arrows and dashes become `-`, what else would part words becomes a space: `naïve “x@1” → y` becomes
 * `naive x 1 - y`.
 */
export const messageText = (text: string): string =>
  singleLine(text, SENTENCE_LIMIT)
    .replaceAll('↵', ' ')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Pi}\p{Pf}"'`%]/gu, '')
    .replace(/[\p{Pd}\u2190-\u21FF]/gu, '-')
    .replaceAll('\\', '/')
    .replaceAll(';', ',')
    .replace(/[^A-Za-z0-9_.,:/+=-]+/g, ' ')
    .replace(/ (?=[.,:](?: |$))/g, '')
    .replace(/^(?:[^A-Za-z0-9.]|\.(?![A-Za-z0-9]))+/, '')
    .trimEnd()

/** Characters without a place of their own, which a comparison by language rules may skip when it looks for `##[`. */
const SKIPPED = /[\p{Cf}\p{Me}\p{Default_Ignorable_Code_Point}]/gu

/**
 * Where a problem matcher finds the position that it needs: `a.ts(3,7)`, `a.c:3:7:`, `line 3`. Matchers of the job that are not anchored
 * still watch our step, and would make annotations of our own lines.
 */
const POSITION = /(?<=[:(])(?=\d+(?:[:,)\s]|$))/g
const WORDED_POSITION = /\b(line|col|column)(?= \d)/gi

/**
 * A line of our own standard output. The runner obeys `##[…]` anywhere in a line and `::…::` at its start, also behind white space
 * (actions/runner ActionCommand.cs): the first is broken visibly, the second stands behind a `| `, which also keeps anchored
 * problem matchers of the job away. The others miss the position, which a space parts: `a.c: 3: 7: error`.
 */
export const logLine = (text: string): string =>
  `| ${cutText(
    visibleLine(text).replaceAll('\t', ' ').replace(SKIPPED, '').replaceAll('##[', '##\\[').replace(POSITION, ' ').replace(WORDED_POSITION, '$1:'),
    LOG_LINE_LIMIT
  )}`

/** What {@link jsonForShell} can write. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * JSON in which a string holds only letters, digits, space and `_.,:/@+=-`, and everything else as a `\u0000` escape: pasted into a
 * shell line it cannot become a command, and any JSON reader gives the strings back. `%` is one of the others because the runner makes
 * a batch file for `shell: cmd`, where `%GITHUB_HEAD_REF%` and `%~dp0` are replaced within quotes too, by text that can be a command.
 * The space behind commas keeps a shell that reads it without quotes from multiplying out its braces.
 */
export const jsonForShell = (value: Json): string => {
  if (typeof value === 'string') return shellString(value)
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null'
  if (value === null || typeof value === 'boolean') return String(value)
  if (isList(value)) return `[${value.map(jsonForShell).join(', ')}]`
  return `{${Object.entries(value)
    .map(([key, entry]) => `${shellString(key)}:${jsonForShell(entry)}`)
    .join(', ')}}`
}

// Array.isArray does not narrow readonly arrays.
const isList = (value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] => Array.isArray(value)

const shellString = (text: string): string =>
  `"${text.toWellFormed().replace(/[^A-Za-z0-9 _.,:/@+=-]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`
