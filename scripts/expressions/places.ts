/** How long a text can be where an expression meets it, by the place where the expression stands; and which expressions are put together. */

/** A number that has a name in a source file. */
export interface NamedNumber {
  readonly file: string
  readonly constant: string
}

/**
 * Whatever else is foreign: a line of a log is kept up to 32,771 characters, and an annotation's message has at most 64 KiB at GitHub.
 */
export const LONGEST_TEXT = 65_536

/** The first prefix of a file's path that fits decides. */
export const LIMITS: readonly { readonly prefix: string; readonly limit: NamedNumber }[] = [
  { prefix: 'matchers/', limit: { file: 'src/diagnose/matchers/read-lines.ts', constant: 'MAX_LINE' } },
  { prefix: 'src/diagnose/rules/', limit: { file: 'src/diagnose/blocks.ts', constant: 'JUDGED' } },
  { prefix: 'src/diagnose/places/', limit: { file: 'src/diagnose/places/clues.ts', constant: 'JUDGED' } },
  { prefix: 'src/timing/set-up-steps.ts', limit: { file: 'src/timing/set-up-steps.ts', constant: 'LONGEST_NAME' } }
]
