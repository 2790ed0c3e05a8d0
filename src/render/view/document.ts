/**
 * What a report looks like, before anybody decides whether it becomes Markdown, a page or lines in a terminal.
 *
 * The sections build documents of these parts, and each front end has one writer for them. Foreign text is never in a plain string: it
 * stands in a part that says what it is, so that a writer knows which guard it needs.
 */
import type { EpochMs } from '../../model/run.ts'

/** Our own words and numbers, without any markup. Never a name, an address or a line of somebody else's. */
export type Words = string

/** A name, a path, a message: any foreign text on one line, shown as code. At most `max` UTF-16 units are shown (200 unless told). */
export interface Code {
  readonly kind: 'code'
  readonly text: string
  readonly max?: number
}

/** A sentence of ours that may quote foreign names, some of them in backticks: a note, a reason. */
export interface Sentence {
  readonly kind: 'sentence'
  readonly text: string
}

export interface Strong {
  readonly kind: 'strong'
  readonly content: Text
}

/** Shown as a link where the address is one that may be followed, else as its content alone. */
export interface Link {
  readonly kind: 'link'
  readonly content: Text
  readonly url: string
  /** The block of this document that tells more: a writer whose blocks can be jumped to links there instead. */
  readonly anchor?: string
}

export type Inline = Words | Code | Sentence | Strong | Link

/** Parts that follow one another on one line, without anything between them. */
export type Text = readonly Inline[]

export interface Heading {
  readonly kind: 'heading'
  /** 2 for the report, 3 for a section of it. */
  readonly level: 2 | 3
  readonly content: Text
  readonly anchor?: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly content: Text
}

/** Something that the reader should not miss. */
export interface Callout {
  readonly kind: 'callout'
  readonly content: Text
}

export interface Item {
  readonly content: Text
  /** What stands below it. */
  readonly blocks: readonly Block[]
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly Item[]
}

/** Each row has as many cells as the head. */
export interface Table {
  readonly kind: 'table'
  readonly head: readonly Words[]
  readonly rows: readonly (readonly Text[])[]
  /** Of a table of jobs: so many of its first rows are of jobs that failed. */
  readonly failedRows?: number
}

/** A part of a log line that names a position in a file, in UTF-16 units of the line's text. */
export interface LinkedPart {
  readonly from: number
  /** Not included. */
  readonly to: number
  readonly url: string
}

/** A line of a log, or one that repeats itself `count` times. */
export interface LogLine {
  readonly kind: 'line'
  /** Of the job's log, 1-based; null when it is not known. */
  readonly line: number | null
  readonly text: string
  readonly look: 'error' | 'context' | 'tail'
  readonly count: number
  /** Whether the last passing log lacks it; null when there was none to compare with. */
  readonly isNew: boolean | null
  /** In the order of the text, not overlapping. */
  readonly links: readonly LinkedPart[]
}

/** Lines that are left out; null: nobody knows how many. */
export interface LogGap {
  readonly kind: 'gap'
  readonly lines: number | null
  /** What follows stands further up in the log. */
  readonly isBack?: boolean
}

/** Lines of a log, foreign to the last character. */
export interface Log {
  readonly kind: 'log'
  readonly rows: readonly (LogLine | LogGap)[]
}

/** Text to copy: a script of a step (foreign) or YAML of ours. A writer spells out every character that cannot be seen. */
export interface Script {
  readonly kind: 'script'
  readonly language: 'text' | 'yaml'
  readonly lines: readonly string[]
}

/** What can be shown where no link can. */
export type Title = readonly (Words | Code)[]

/** Folded away until somebody opens it. */
export interface Details {
  readonly kind: 'details'
  readonly title: Title
  readonly blocks: readonly Block[]
  readonly anchor?: string
}

/** One piece of a row of a timeline. Whole milliseconds, `from` ≤ `to`. */
export interface Piece {
  readonly from: EpochMs
  readonly to: EpochMs
  readonly look: 'wait' | 'run' | 'running' | 'failed' | 'cancelled'
  /** Our own words, such as a duration; empty shows none. */
  readonly label: Words
}

/** One row of a timeline: an icon of ours, any name, and pieces that do not overlap. */
export interface Row {
  readonly icon: Words
  readonly name: string
  readonly pieces: readonly Piece[]
}

/** When jobs waited and ran, in the order in which they began. */
export interface Timeline {
  readonly kind: 'timeline'
  readonly rows: readonly Row[]
  /** The looks that are to be explained with it; none for a drawing that goes on below another one. */
  readonly legend: readonly Piece['look'][]
}

export type Block = Heading | Paragraph | Callout | List | Table | Log | Script | Details | Timeline

export const code = (text: string, max?: number): Code => (max === undefined ? { kind: 'code', text } : { kind: 'code', text, max })

export const sentence = (text: string): Sentence => ({ kind: 'sentence', text })

export const strong = (...content: Text): Strong => ({ kind: 'strong', content })

export const link = (content: Inline | Text, url: string | null): Link => ({
  kind: 'link',
  content: isText(content) ? content : [content],
  url: url ?? ''
})

export const heading = (level: Heading['level'], ...content: Text): Heading => ({ kind: 'heading', level, content })

export const paragraph = (...content: Text): Paragraph => ({ kind: 'paragraph', content })

export const callout = (...content: Text): Callout => ({ kind: 'callout', content })

export const list = (items: readonly Text[]): List => ({ kind: 'list', items: items.map((content) => ({ content, blocks: [] })) })

export const table = (head: Table['head'], rows: Table['rows']): Table => ({ kind: 'table', head, rows })

/** Lines of which nothing is known but their text. */
export const log = (lines: readonly string[]): Log => ({
  kind: 'log',
  rows: lines.map((text) => ({ kind: 'line', line: null, text, look: 'context', count: 1, isNew: null, links: [] }))
})

export const script = (language: Script['language'], lines: readonly string[]): Script => ({ kind: 'script', language, lines })

export const details = (title: Title, ...blocks: readonly Block[]): Details => ({ kind: 'details', title, blocks })

// Array.isArray does not narrow readonly arrays.
const isText = (content: Inline | Text): content is Text => Array.isArray(content)
