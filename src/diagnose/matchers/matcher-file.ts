/** Checks what a problem matcher file of GitHub's own format holds, as strictly as the runner does (IssueMatcher.cs of actions/runner). */
const PROPERTIES = ['file', 'line', 'column', 'severity', 'code', 'message', 'fromPath'] as const
export type MatcherProperty = (typeof PROPERTIES)[number]

/** One line of a match. */
export interface MatcherPattern {
  readonly regexp: RegExp
  /** Capture group of each property, in JavaScript's numbering; 0 is the whole match. */
  readonly groups: Readonly<Partial<Record<MatcherProperty, number>>>
  readonly loop: boolean
}

/** A problem matcher, validated. */
export interface ProblemMatcher {
  readonly owner: string
  /** Default severity; empty: error. */
  readonly severity: string
  /** Default of fromPath: a file whose folder relative file names start from. */
  readonly fromPath: string
  readonly patterns: readonly MatcherPattern[]
}

/** The matchers of a file, or every rule that the file breaks, each naming owner and rule. */
export type MatcherFile =
  | { readonly matchers: readonly ProblemMatcher[]; readonly problems: readonly [] }
  | { readonly matchers: readonly []; readonly problems: readonly string[] }

/** Validates the content of a matcher file. */
export const readMatchers = (content: unknown): MatcherFile => {
  const list = isRecord(content) ? property(content, 'problemMatcher') : undefined
  if (!Array.isArray(list)) return failed(['it has no "problemMatcher" array'])
  const problems: string[] = []
  const owners = new Set<string>()
  const matchers = list.map((item: unknown, at) => {
    const matcher = readMatcher(item, at, problems)
    if (matcher === null) return null
    const key = matcher.owner.toLowerCase()
    if (owners.has(key)) problems.push(`owner "${matcher.owner}" stands twice; owners must differ, capitals apart`)
    owners.add(key)
    return matcher
  })
  return problems.length > 0 ? failed(problems) : { matchers: matchers.filter((matcher) => matcher !== null), problems: [] }
}

const failed = (problems: readonly string[]): MatcherFile => ({ matchers: [], problems })
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The runner's JSON reader takes names in any case. */
const property = (record: Readonly<Record<string, unknown>>, name: string): unknown => {
  if (name in record) return record[name]
  const other = Object.keys(record).find((key) => key.toLowerCase() === name.toLowerCase())
  return other === undefined ? undefined : record[other]
}
const textOf = (value: unknown): string => (typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value))

const readMatcher = (item: unknown, at: number, problems: string[]): ProblemMatcher | null => {
  if (!isRecord(item)) {
    problems.push(`matcher ${at + 1} is not an object`)
    return null
  }
  const owner = textOf(property(item, 'owner')).trim()
  const who = owner === '' ? `matcher ${at + 1}` : `owner "${owner}"`
  const before = problems.length
  if (owner === '') problems.push(`${who}: "owner" is missing or empty`)
  const severity = textOf(property(item, 'severity'))
  if (!['', 'error', 'warning', 'notice'].includes(severity.toLowerCase())) {
    problems.push(`${who}: "severity" is "${severity}"; allowed: error, warning, notice`)
  }
  const list = property(item, 'pattern')
  if (!Array.isArray(list) || list.length === 0) {
    problems.push(`${who}: "pattern" must be an array of at least one pattern`)
    return null
  }
  const patterns = list.map((pattern: unknown, index) => readPattern(pattern, index, list.length, who, problems))
  const set = new Set<string>()
  for (const pattern of patterns) {
    for (const name of Object.keys(pattern?.groups ?? {})) {
      if (set.has(name)) problems.push(`${who}: "${name}" is set by two patterns`)
      set.add(name)
    }
  }
  // A pattern that is refused for something else may set it all the same.
  if (!list.some((pattern: unknown) => isRecord(pattern) && (property(pattern, 'message') ?? null) !== null))
    problems.push(`${who}: no pattern sets "message"`)
  if (problems.length > before) return null
  return { owner, severity, fromPath: textOf(property(item, 'fromPath')), patterns: patterns.filter((pattern) => pattern !== null) }
}

const readPattern = (item: unknown, index: number, count: number, who: string, problems: string[]): MatcherPattern | null => {
  const where = `${who}, pattern ${index + 1}`
  if (!isRecord(item)) {
    problems.push(`${where}: it is not an object`)
    return null
  }
  const before = problems.length
  const source = textOf(property(item, 'regexp'))
  if (source === '') problems.push(`${where}: "regexp" is missing or empty`)
  const compiled = compile(source)
  if (typeof compiled === 'string') problems.push(`${where}: "regexp" ${compiled}`)
  const loop = property(item, 'loop') === true
  const groups: Partial<Record<MatcherProperty, number>> = {}
  for (const name of PROPERTIES) {
    const value = property(item, name)
    if (value === undefined || value === null) continue
    const group = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
    if (typeof group !== 'number' || !Number.isInteger(group))
      problems.push(`${where}: "${name}" is ${JSON.stringify(value)}; allowed: the number of a capture group`)
    else if (typeof compiled !== 'string' && (group < 0 || group >= compiled.toGroup.length)) {
      problems.push(`${where}: "${name}" is ${group}, but the expression has the groups 0 to ${compiled.toGroup.length - 1}`)
    } else if (typeof compiled !== 'string') groups[name] = compiled.toGroup[group] ?? group
  }
  if (loop && (count === 1 || index !== count - 1)) problems.push(`${where}: "loop" is allowed on the last of several patterns only`)
  if (loop && groups.message === undefined) problems.push(`${where}: a pattern with "loop" must set "message"`)
  if (problems.length > before || typeof compiled === 'string') return null
  return { regexp: compiled.regexp, groups, loop }
}

interface Compiled {
  readonly regexp: RegExp
  /** Group numbers as .NET counts them (named groups after all others) to those of JavaScript. */
  readonly toGroup: readonly number[]
}

/** Syntax of .NET that JavaScript does not know or reads differently. */
const DOTNET_ONLY: readonly { readonly syntax: RegExp; readonly name: string }[] = [
  { syntax: /\(\?>/, name: 'an atomic group (?>…)' },
  { syntax: /\(\?[imnsx-]+[:)]/, name: 'inline options such as (?i)' },
  { syntax: /\(\?#/, name: 'a comment (?#…)' },
  { syntax: /\(\?'/, name: "a group named with quotes (?'name'…)" },
  { syntax: /(?<!\\)(?:\\\\)*\\[AZzG]/, name: 'an anchor such as \\A or \\Z' },
  { syntax: /[*+?}]\+/, name: 'a possessive quantifier' }
]
/** JavaScript takes these for letters; what else only .NET knows it refuses. */
const ANCHORS = ['\\A', '\\Z', '\\z', '\\G']

const foreignTo = (source: string): string | undefined =>
  DOTNET_ONLY.find(({ syntax }) => syntax.test(source.replace(/\[(?:\\.|[^\]\\])*\]?/g, '[]')))?.name

const compile = (source: string): Compiled | string => {
  let regexp: RegExp | null = null
  let refused = ''
  try {
    regexp = new RegExp(source)
  } catch (error) {
    refused = `is not a regular expression: ${error instanceof Error ? error.message : String(error)}`
  }
  const foreign = regexp === null || ANCHORS.some((anchor) => source.includes(anchor)) ? foreignTo(source) : undefined
  if (foreign?.startsWith('an anchor')) return `uses ${foreign}, which only .NET knows; use ^ or $`
  if (regexp === null) return foreign === undefined ? refused : `${refused}; it uses ${foreign}, which only .NET knows`
  return { regexp, toGroup: numberGroups(source) }
}

const numberGroups = (source: string): readonly number[] => {
  const plain: number[] = []
  const named: number[] = []
  let group = 0
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    const character = source[at]
    if (character === '\\') at++
    else if (inClass) inClass = character !== ']'
    else if (character === '[') inClass = true
    else if (character === '(') {
      if (source[at + 1] !== '?') plain.push(++group)
      else if (source[at + 2] === '<' && source[at + 3] !== '=' && source[at + 3] !== '!') named.push(++group)
    }
  }
  return [0, ...plain, ...named]
}
