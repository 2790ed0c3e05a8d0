/** Lines as an inner tool printed them, where an outer one has put a name before each, drawn a box around them, or indented them. */

/** What may be a name that an outer tool puts before lines: of a package, a task, a service, a container, a host. */
const NAME = String.raw`[\w@./:#~+$-]{1,60}(?: {1,30}[\w.:$-]{1,40})?`
/** A name and the sign behind it. White space before a line that it stands alone in is cut off. */
const PREFIX = new RegExp(String.raw`^ {0,12}(?:(${NAME}) {0,30}[|│┃]|\[(${NAME})\]:?|(${NAME}):|(\w{1,30})>)(?: |$)`)
/** Tools that print all lines of others so, be they few or many. */
const SURE = /^(?:npm (?:error|ERR!)|lerna ERR!|gyp ERR!(?: stack)?|INTERNALERROR>|remote:) /
/** Levels and results are a line's own words, however many lines begin with them. */
const OWN_WORD =
  /^(?:err|error|errors|warn|warning|info|debug|trace|notice|note|help|hint|fatal|critical|severe|fail|failed|failure|failures|pass|passed|ok|skip|skipped|todo|done|success|expected|received|actual|caused by|exception|at|in|and|or|the|https?|file|line|[a-z]|[A-Z_ ]+|.*(?:error|exception|failure|warning))$/i
/** A place in a file, a file, or a path from the root: a tool's own words on it follow. */
const PLACE = /:\d+$|^(?:\/|\.{1,2}\/|[A-Za-z]:[\\/])|\.[A-Za-z]\w{0,5}$/
/** A name stands before at least so many lines. */
const MIN_LINES = 4
/** At most so many stand before one line. */
const MAX_DEPTH = 2
/** More different names than these are not counted. */
const MAX_NAMES = 10_000

/** What may be a prefix of a text, by its shape. */
const prefixOf = (text: string): string | null => {
  const match = PREFIX.exec(text)
  if (match === null) return null
  const name = match[1] ?? match[2] ?? match[3] ?? match[4] ?? ''
  const isLabel = match[3] !== undefined
  return !/[A-Za-z\d]/.test(name) || OWN_WORD.test(name) || (isLabel && PLACE.test(name)) ? null : match[0].trimEnd()
}

/** What may be prefixes of a line, the outer one first. */
export const prefixesOf = (text: string): readonly string[] => {
  const outer = prefixOf(text)
  if (outer === null) return []
  const inner = prefixOf(afterPrefix(text, outer))
  return inner === null ? [outer] : [outer, inner]
}

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
  return new Set([...counts].flatMap(([prefix, count]) => (count >= MIN_LINES ? [prefix] : [])))
}

/** A side of a box at the beginning of a line, or a branch of a tree. ASCII only at the very beginning: further right it belongs to a code frame. */
const SIDE = /^(?:\s{0,12}(?:[│┃║]|[├└╰][─━]{0,3}[▶>]?)(?: |$)|\| )/
const RIGHT_SIDE = /\s*[│┃║|]$/

/**
 * A text without learned prefixes and without the sides of a box; the text itself when it has none.
 *
 * @param learned from {@link learnPrefixes}
 */
export const withoutFrame = (text: string, learned: ReadonlySet<string>): string => {
  let rest = text
  for (let left = MAX_DEPTH; left > 0; left--) {
    const sure = SURE.exec(rest)?.[0]
    const prefix = sure === undefined && learned.size > 0 ? prefixOf(rest) : null
    if (sure !== undefined) rest = rest.slice(sure.length)
    else if (prefix !== null && learned.has(prefix)) rest = afterPrefix(rest, prefix)
    else break
  }
  const side = SIDE.exec(rest)?.[0]
  return side === undefined ? rest : rest.slice(side.length).replace(RIGHT_SIDE, '')
}

/** A line that says that what another program printed follows. */
const OPENER =
  /(?:\[\d{1,6} lines? of output\]|^\s{0,12}(?:-{3} ?std(?:err|out)|\[std(?:err|out)\]|(?:(?:error|standard|captured|command) )?(?:std(?:err|out)|output):))$/i

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
  if (text.trim() === '') return above
  const columns = text.length - text.trimStart().length
  if (OPENER.test(text)) return { columns: 0, isOpen: true }
  if (above.isOpen) return columns > 0 && columns <= MAX_COLUMNS ? { columns, isOpen: false } : NO_INDENT
  return columns >= above.columns ? above : NO_INDENT
}
