/** Texts of ours that have more than one line: what is wrong, and what to do about it. */

/** One sentence after the other, and lines that belong together: YAML to copy, the lines of a stack. */
export type Advice = { readonly kind: 'sentence'; readonly text: string } | { readonly kind: 'lines'; readonly lines: readonly string[] }

const INDENTED = /^(?: {2}|\t)/
const KEY = /^[a-z_]{1,40}:$/

/** @param text lines that are indented, and a key above them, belong together; each other line is a sentence */
export const adviceOf = (text: string): readonly Advice[] => {
  const lines = text.trim().split(/\r\n|\r|\n/)
  const isBlock = (line: string, next: string | undefined): boolean => INDENTED.test(line) || (KEY.test(line) && INDENTED.test(next ?? ''))
  const parts: ({ readonly kind: 'sentence'; readonly text: string } | { readonly kind: 'lines'; readonly lines: string[] })[] = []
  for (const [at, line] of lines.entries()) {
    const above = parts.at(-1)
    if (!isBlock(line, lines[at + 1])) {
      if (line.trim() !== '') parts.push({ kind: 'sentence', text: line })
    } else if (above?.kind === 'lines') above.lines.push(line)
    else parts.push({ kind: 'lines', lines: [line] })
  }
  return parts
}
