/** What several sections are made of: lists that count what they leave out, parts that are folded where they are long, texts with separators. */
import { adviceOf } from '../advice.ts'
import { andMore, countOf } from '../numbers.ts'
import type { Shown } from '../words.ts'
import {
  type Block,
  code,
  details,
  type Inline,
  type List,
  list,
  type Paragraph,
  paragraph,
  sentence,
  type Text,
  type Title,
  type Words
} from './document.ts'

/** Longer tables and lists are folded away. */
const OPEN_ROWS = 10

/** The block, folded away where it has more than ten rows. */
export const foldIfLong = (rows: number, title: Words | Title, block: Block): Block =>
  rows > OPEN_ROWS ? details(typeof title === 'string' ? [title] : title, block) : block

export const isEmpty = (text: Text): boolean => text.every((part) => part === '')

/** One paragraph each; empty ones are left out. */
export const paragraphs = (...texts: readonly Text[]): readonly Paragraph[] =>
  texts.filter((text) => !isEmpty(text)).map((content) => paragraph(...content))

/** A text of several lines of ours, which may quote foreign names: sentences, and YAML or the like to copy. */
export const adviceBlocks = (text: string): readonly Block[] =>
  adviceOf(text).map((part) => (part.kind === 'sentence' ? paragraph(sentence(part.text)) : { kind: 'script', language: 'text', lines: part.lines }))

/** One behind the other, with a separator between them; empty ones are left out. */
export const joined = (texts: readonly Text[], separator: Words): Text =>
  texts.filter((text) => !isEmpty(text)).flatMap((text, index) => (index === 0 ? text : [separator, ...text]))

/** The first of these names: `a, b and 3 more jobs`; without a noun `a, b and 3 more`. */
export const someOf = (names: readonly Inline[], most: number, noun: string | null = null): Text => [
  ...joined(
    names.slice(0, most).map((name) => [name]),
    ', '
  ),
  andMore(names.length - most, noun)
]

/** An icon and a word; a word that is not one of ours is code. */
export const stateOf = ({ icon, word }: Shown): Text => [`${icon} `, /^[a-z ,]+$/.test(word) ? word : code(word)]

/** Entries of a list, and one more that counts what is left out: `… and 3 more notes`. */
export const entriesOf = (entries: readonly Text[], leftOut: number, noun: string): readonly Text[] =>
  leftOut > 0 ? [...entries, [`… and ${countOf(leftOut, `more ${noun}`)}`]] : entries

/** A list of {@link entriesOf}. */
export const listOf = (entries: readonly Text[], leftOut: number, noun: string): List => list(entriesOf(entries, leftOut, noun))
