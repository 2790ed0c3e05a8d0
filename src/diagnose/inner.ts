/** Lines as an inner tool printed them, where an outer one has put a name before each, drawn a box around them, or indented them. */

/** What ends a prefix. */
const SIGN = /[|│┃\]:>](?: |$)/
/** A prefix is not longer. */
const MAX_PREFIX = 120
/** A name, of a package, a task, a service, a container or a host, and its sign. White space before a line that it stands alone in is cut off. */
const PREFIX = /^ {0,12}(\[)?([\w@./:#~+$-]{1,60}(?: {1,30}[\w.:$()-]{1,40})?) {0,30}([|│┃\]:>]|\]:)$/
/** Tools that print all lines of others so, be they few or many. */
const SURE = /^(?:npm (?:error|ERR!)|lerna ERR!|gyp ERR!(?: stack)?|INTERNALERROR>|remote:| {0,12}(?:Error Output|stderr|STDERR|Stderr):)(?: |$)/
/** Levels and results are a line's own words, however many lines begin with them. */
const OWN_WORD =
  /^(?:err|error|errors|warn|warning|info|debug|trace|notice|note|help|hint|fatal|critical|severe|fail|failed|failure|failures|pass|passed|ok|skip|skipped|todo|done|success|expected|received|actual|caused by|exception|at|in|and|or|the|https?|file|line|[a-z]|.*(?:error|exception|failure|warning))$/i
/** So are names of levels and codes in capitals. */
const CAPITALS = /^[A-Z_ ]+$/
/** A place in a file, a file, or a path from the root: a tool's own words on it follow. */
const PLACE = /:\d+$|^(?:\/|\.{1,2}\/|[A-Za-z]:[\\/])|\.[A-Za-z]\w{0,5}$/
/** A name stands before at least so many lines. */
const MIN_LINES = 4
/** More different names than these are not counted. */
const MAX_NAMES = 10_000

/** What may be a prefix of a text, by its shape. */
const prefixOf = (text: string): string | null => {
  const end = text.slice(0, MAX_PREFIX).search(SIGN)
  if (end >= 0) {
    const prefix = text.slice(0, end + 1)
    if (PREFIX.test(prefix)) return prefix
  }
  return SURE.exec(text)?.[0].trimEnd() ?? null
}

/** Whether a prefix that many lines share is an outer tool's. */
const isOuter = (prefix: string): boolean => {
  const [, bracket, name = '', sign = ''] = PREFIX.exec(prefix) ?? []
  if ((bracket !== undefined) !== sign.startsWith(']') || (sign === '>' && name.includes(' '))) return false
  return /[A-Za-z\d]/.test(name) && !OWN_WORD.test(name) && !CAPITALS.test(name) && !(sign === ':' && PLACE.test(name))
}

/** What may be prefixes of a line, the outer one first. */
export const prefixesOf = (text: string): readonly string[] => {
  const outer = prefixOf(text)
  if (outer === null) return NONE
  const inner = prefixOf(afterPrefix(text, outer))
  return inner === null ? [outer] : [outer, inner]
}
const NONE: readonly string[] = []

const afterPrefix = (text: string, prefix: string): string => text.slice(prefix.length + 1)

/** The prefixes that so many lines share that they are an outer tool's. */
export const learnPrefixes = (ofLines: readonly (readonly string[])[]): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const prefixes of ofLines) {
    for (const prefix of prefixes) {
      const count = counts.get(prefix)
      if (count !== undefined || counts.size < MAX_NAMES) counts.set(prefix, (count ?? 0) + 1)
    }
  }
  return new Set([...counts].flatMap(([prefix, count]) => (count >= MIN_LINES && isOuter(prefix) ? [prefix] : [])))
}

/** A side of a box at the beginning of a line, or a branch of a tree. ASCII only at the very beginning: further right it belongs to a code frame. */
const SIDE = /^(?:\s{0,12}(?:[│┃║]|[├└╰][─━]{0,3}[▶>]?)(?: |$)|\| )/
const RIGHT_SIDE = /[│┃║|]$/

/**
 * A text without learned prefixes and without the sides of a box; the text itself when it has none.
 *
 * @param prefixes from {@link prefixesOf}
 * @param learned from {@link learnPrefixes}
 */
export const withoutFrame = (text: string, prefixes: readonly string[], learned: ReadonlySet<string>): string => {
  let rest = text
  for (const prefix of prefixes) {
    if (!learned.has(prefix) && !SURE.test(`${prefix} `)) break
    rest = afterPrefix(rest, prefix)
  }
  const side = SIDE.exec(rest)?.[0]
  return side === undefined ? rest : rest.slice(side.length).replace(RIGHT_SIDE, '').trimEnd()
}

/** A line that says that what another program printed follows. */
const OPENER =
  /\[\d{1,6} lines? of output\]$|^\s{0,12}(?:-{3} ?std(?:err|out)|\[std(?:err|out)\]|(?:(?:error|standard|captured|command) )?(?:std(?:err|out)|output):)$/i
/** It ends with one of these, and is no longer. */
const LAST_OF_OPENER = ':]trTR'
const MAX_OPENER = 120

const isOpener = (text: string): boolean => text.length <= MAX_OPENER && LAST_OF_OPENER.includes(text.at(-1) ?? ' ') && OPENER.test(text)

/** Within what another program printed: all of it is indented by so many columns. */
export interface Indent {
  readonly columns: number
  /** Whether its first line is still to come: it says how far. */
  readonly isOpen: boolean
}
export const NO_INDENT: Indent = { columns: 0, isOpen: false }
const MAX_COLUMNS = 40

/** The indentation at a line, from that at the line above. */
export const indentAt = (above: Indent, text: string): Indent => {
  const columns = text.search(/\S/)
  if (columns < 0) return above
  if (isOpener(text)) return { columns: 0, isOpen: true }
  if (above.isOpen) return columns > 0 && columns <= MAX_COLUMNS ? { columns, isOpen: false } : NO_INDENT
  return columns >= above.columns ? above : NO_INDENT
}
