/** Command lines with foreign words in them. What comes out runs nothing but the program that we name, in a POSIX shell and in PowerShell. */

const MAX_WORD = 500
/** Quotation marks, as both kinds of shell know them. */
const QUOTES = /['\u2018\u2019\u201a\u201b]/
/** What nobody can type, or see; and what the runner has masked, also in a pattern. */
const UNTYPABLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?:\\?\*){3}/u
const BARE = /^[\w./:@+][\w./:@+-]*$/

/** A foreign word as one argument that is no option, to the letter; null where that cannot be. */
const quote = (word: string): string | null => {
  if (word === '' || word.length > MAX_WORD || word.startsWith('-') || UNTYPABLE.test(word) || QUOTES.test(word)) return null
  return BARE.test(word) ? word : `'${word}'`
}

/**
 * A command line of ours with a foreign word in the place of each `{}`; null when one of them cannot be quoted, or is not known.
 *
 * @example commandLine('npx jest {} -t {}', 'a.test.js', '^a b$') // "npx jest a.test.js -t '^a b$'"
 */
export const commandLine = (line: string, ...words: readonly (string | null | undefined)[]): string | null => {
  const quoted = words.map((word) => quote(word ?? ''))
  if (quoted.includes(null)) return null
  return line
    .split('{}')
    .map((part, index) => `${part}${quoted[index] ?? ''}`)
    .join('')
}

/** A regular expression of any engine that takes a text and nothing but it. A quotation mark becomes a dot, which takes it, too. */
export const exactly = (text: string): string => `^${literally(text)}$`

/** {@link exactly}, but anywhere. */
export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/['"\u2018\u2019\u201a\u201b]/g, '.')
