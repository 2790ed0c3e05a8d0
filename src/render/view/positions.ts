/** Finds in the lines of a log the positions that findings name, so that they can be links where they stand. */
import type { Finding, Report } from '../../model/report.ts'
import { findingUrl } from '../links.ts'
import type { LinkedPart } from './document.ts'

/** A position whose place in the repository is sure. */
export interface Place {
  readonly file: string
  /** null: of the file as a whole. */
  readonly line: number | null
  readonly url: string
}

/** More positions are looked for in no excerpt. */
const MOST_PLACES = 50
/** UTF-16 units of a line that are looked at, and of a path in it. */
const LINE_LIMIT = 2_000
const PATH_LIMIT = 300
/** How often the name of one file is looked at in one line. */
const MOST_TRIES = 20

/** Those findings of a failure that have a place of their own. */
export const placesOf = (report: Report, findings: readonly Finding[]): readonly Place[] =>
  findings
    .flatMap((finding) => {
      const { file, line } = finding
      const url = findingUrl(report, finding)
      return file === null || url === null ? [] : [{ file: file.replace(/^\.\//, ''), line, url }]
    })
    .slice(0, MOST_PLACES)

const IN_PATH = /[\w./\\@+~-]/
/** What stands behind a path: `:3`, `:3:7`, `(3)`, `(3,7)`. */
const POSITION = /^(?::(\d{1,9})(?::\d{1,9})?|\((\d{1,9})(?:,\d{1,9})?\))/

/** Whether a path of a log may be that of a file of the repository: one ends with the other, by whole names. */
const isSame = (seen: string, file: string): boolean => {
  const [a, b] = [`/${seen.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '')}`, `/${file}`]
  return a.endsWith(b) || b.endsWith(a)
}

/** Where one place stands in a line, with its line number where it has one; null when it does not. */
const find = (text: string, { file, line }: Place): Omit<LinkedPart, 'url'> | null => {
  const name = file.slice(file.lastIndexOf('/') + 1)
  if (name === '') return null
  for (let at = text.indexOf(name), tries = 0; at >= 0 && tries < MOST_TRIES; at = text.indexOf(name, at + 1), tries++) {
    let from = at
    while (from > 0 && at - from < PATH_LIMIT && IN_PATH.test(text[from - 1] ?? '')) from--
    // An address of a file (`file:///src/a.ts`) begins with more than one.
    while (text.startsWith('//', from)) from++
    const end = at + name.length
    const [position = '', afterColon, inBrackets] = POSITION.exec(text.slice(end, end + 30)) ?? []
    const isLine = line === null ? position === '' : Number(afterColon ?? inBrackets) === line
    const isWhole = position !== '' || !IN_PATH.test(text[end] ?? ' ')
    if (isLine && isWhole && isSame(text.slice(from, end), file)) return { from, to: end + position.length }
  }
  return null
}

/** The parts of a line that name one of the places, in the order of the text, none above another. */
export const linkedParts = (text: string, places: readonly Place[]): readonly LinkedPart[] => {
  const seen = text.slice(0, LINE_LIMIT)
  const parts = places
    .flatMap((place): readonly LinkedPart[] => {
      const part = find(seen, place)
      return part === null ? [] : [{ ...part, url: place.url }]
    })
    .sort((a, b) => a.from - b.from || b.to - a.to)
  let end = 0
  return parts.filter(({ from, to }) => {
    if (from < end) return false
    end = to
    return true
  })
}
