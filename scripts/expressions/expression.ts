/** A regular expression of the program that meets foreign text, and how it is named in the data. */
import { createHash } from 'node:crypto'

export interface Expression {
  readonly source: string
  readonly flags: string
  /** The file that it stands in; the first one when there are several. */
  readonly place: string
  /** Characters of the longest text that it meets. */
  readonly limit: number
}

/** One of a kind: the same expression with a longer text is another one. */
export const keyOf = ({ source, flags, limit }: Expression): string =>
  createHash('sha256').update(`${flags}/${limit}/${source}`).digest('hex').slice(0, 12)
