/** A reason with the name of what failed: a test's, or the code of a finding. */
import type { Block } from '../blocks.ts'
import type { Evidence } from '../evidence.ts'
import { findingOf, nameWithin } from './count.ts'
import { plain } from './telling.ts'

/** The test, or the code of the finding, before what is said of it. */
export const withSubject = (block: Block, text: string, evidence: Evidence, suite: string | null = null): string => {
  if (block.name !== null) {
    const name = nameWithin(plain(block.name), suite)
    const short = shortName(name, ROOM - text.length)
    return text.includes(short) ? text : name.includes(text) ? short : `${short}: ${withoutName(text, name)}`
  }
  const finding = findingOf(block, evidence)
  if (finding !== null && RULES_ONLY.test(text)) return `${finding.source}: ${text}`
  const code = finding?.code ?? null
  return code === null || text.includes(code) ? text : `${code}: ${text}`
}

/** Names of rules without a word of what they ask for. */
const RULES_ONLY = /^[a-z]{2,40}(?:[_/-][a-z]{1,40}){1,8}(?:, [a-z_/…-]{2,80}){0,20}$/

/** A test's name longer than this is told without its arguments and packages. */
const LONG_NAME = 70
/** A test's name and its message, without a count. */
export const ROOM = 165

/** A long name by its end: suites and packages stand before it. */
const shortName = (name: string, room: number): string => {
  const bare = name.length > LONG_NAME && name.endsWith(')') && name.includes('(') ? name.slice(0, name.indexOf('(')).trim() : name
  if (name.length <= room && (name.length <= LONG_NAME || /\s/.test(bare))) return bare
  if (!/\s/.test(bare)) return bare.split('.').slice(-2).join('.')
  const suites = bare.split(/ [>›] /)
  const two = suites.slice(-2).join(' > ')
  return two.length <= room ? two : (suites.at(-1) ?? bare)
}

/** `TestShop/no_price: no price: not open`: a test may say its case's name once more. */
const withoutName = (text: string, name: string): string => {
  const wordsOf = (some: string): string =>
    some
      .toLowerCase()
      .replace(/[\W_]+/g, ' ')
      .trim()
  const end = text.indexOf(': ')
  return end > 0 && wordsOf(text.slice(0, end)) === wordsOf(name.slice(name.lastIndexOf('/') + 1)) ? text.slice(end + 2) : text
}
