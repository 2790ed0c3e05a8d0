/** Source code as test runners and compilers show it: with the numbers of its lines, and a caret below what is meant. */

/** The marked line of a code frame, and a line that a caret below it marks. */
export const MARKED = /^\s{0,12}[>❯]\s{0,6}\d{1,7} ?\| (.{1,300})$/
const NUMBERED = /^\s{0,12}\d{1,7} ?\| (.{1,300})$/
const CARET = /^\s{0,12}\|? {1,300}\^/

export interface Source {
  readonly text: string
  /** Where the caret below points to; null: there is none. */
  readonly column: number | null
}

/** The source code in a line of a frame, where the line itself or a caret below marks it. */
export const sourceIn = (line: string, below: string): Source | null => {
  const isPointed = CARET.test(below)
  const text = MARKED.exec(line)?.[1] ?? (isPointed ? NUMBERED.exec(line)?.[1] : undefined)
  // Without a bar before the caret, as Bun prints it, both lines begin at the same edge.
  return text === undefined ? null : { text, column: isPointed ? below.indexOf('^') - (line.length - text.length) : null }
}

/** How a compiler begins a line of source code, and the line of the caret below it. */
const BARRED = /^[\s>❯]{0,12}\d{1,7} ?\| /
const BARRED_CARET = /^\s{0,12}\| {1,300}\^/

/** The name above the caret of a code frame. */
export const markedIn = (lines: readonly string[]): string | null => {
  const at = lines.findIndex((line, index) => BARRED_CARET.test(line) && BARRED.test(lines[index - 1] ?? ''))
  const [source = '', caret = ''] = at < 0 ? [] : [lines[at - 1], lines[at]]
  const column = source.indexOf('|') + caret.indexOf('^') - caret.indexOf('|')
  return at < 0 ? null : (/^[\p{L}_$][\w$-]{1,40}/u.exec(source.slice(column))?.[0] ?? null)
}
