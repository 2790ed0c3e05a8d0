/** Which jobs a user wants reported: globs on job names. */
import { CUT, NAME_LIMIT } from './names.ts'

/** Which jobs to report. */
export interface NameFilter {
  readonly includes: (name: string) => boolean
  /** The patterns that match none of these names, as they were given. */
  readonly unmatched: (names: readonly string[]) => readonly string[]
}

/**
 * Reads globs on whole job names. Only `*` (any characters, also `/`) and `?` (one character) are special; a name given
 * literally always matches itself; `!glob` excludes. Without a including pattern every job is included at first.
 */
export const parseNameFilter = (patterns: readonly string[]): NameFilter => {
  const rules = patterns.map((pattern) => {
    const excludes = pattern.startsWith('!')
    return { pattern, excludes, matches: nameMatcher(excludes ? pattern.slice(1).trim() : pattern) }
  })
  const wanted = rules.filter((rule) => !rule.excludes)
  const unwanted = rules.filter((rule) => rule.excludes)
  return {
    includes: (name) => (wanted.length === 0 || wanted.some((rule) => rule.matches(name))) && !unwanted.some((rule) => rule.matches(name)),
    unmatched: (names) => rules.filter((rule) => !names.some(rule.matches)).map((rule) => rule.pattern)
  }
}

const nameMatcher = (pattern: string): ((name: string) => boolean) => {
  // A literal name longer than GitHub's limit matches the name that GitHub made of it.
  const cut = pattern.length > NAME_LIMIT ? pattern.slice(0, NAME_LIMIT - CUT.length) + CUT : null
  const glob = [...pattern]
  return (name) => name === pattern || name === cut || globMatches(glob, [...name])
}

/** Compares characters, not UTF-16 units. Linear in the product of both lengths at worst: a star remembers only its last try. */
const globMatches = (glob: readonly string[], text: readonly string[]): boolean => {
  let g = 0
  let t = 0
  let star = -1
  let starText = 0
  while (t < text.length) {
    if (g < glob.length && (glob[g] === '?' || (glob[g] === text[t] && glob[g] !== '*'))) {
      g++
      t++
    } else if (glob[g] === '*') {
      star = g++
      starText = t
    } else if (star >= 0) {
      g = star + 1
      t = ++starText
    } else return false
  }
  while (glob[g] === '*') g++
  return g === glob.length
}
