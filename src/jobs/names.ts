/** Job names: globs that select them, and the base name that the legs of a matrix share. */

/** GitHub cuts job names at this many characters, the last three of which are then dots. */
const NAME_LIMIT = 100
const CUT = '...'

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

/** The name without its matrix values: `test (ubuntu, 20)` → `test`, `ci / test (a) / unit (b)` → `ci / test / unit`. */
export const baseName = (name: string): string => {
  const bare = name
    .split(' / ')
    .map((part) => {
      const open = part.indexOf(' (')
      return open > 0 && (part.endsWith(')') || part.endsWith(CUT)) ? part.slice(0, open) : part
    })
    .join(' / ')
  return bare.trim() === '' ? name : bare
}

const LISTED = 5

/** The first names of a set of jobs for a sentence: `a, b` or `a, b, c, d, e and 3 more jobs`. */
export const listNames = (jobs: readonly { readonly name: string }[]): string => {
  const rest = jobs.length - LISTED
  const shown = jobs.slice(0, LISTED).map(({ name }) => name)
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more ${rest === 1 ? 'job' : 'jobs'}` : ''}`
}
