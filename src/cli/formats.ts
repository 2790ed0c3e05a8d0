/** The formats that a report can be printed in, as their flags are called. */
export const FORMATS = [
  ['json', 'print report.json (docs/report.schema.json); without arguments a list of them'],
  ['markdown', 'print the summary as Markdown'],
  ['digest', 'print digest.md: short, for a message or the prompt of a coding agent']
] as const

/** `text`: for people, as wide as the terminal. */
export type Format = 'text' | (typeof FORMATS)[number][0]
