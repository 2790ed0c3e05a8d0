/** Runs problem matchers over lines exactly as the runner does (IssueMatcher.cs, OutputManager.cs of actions/runner). Never throws. */
import type { MatcherPattern, MatcherProperty, ProblemMatcher } from './matcher-file.ts'

/** What a matcher read from a line: texts as captured, defaults filled in. */
export interface Issue {
  readonly owner: string
  readonly severity: 'error' | 'warning' | 'notice'
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
  readonly code: string | null
  readonly message: string
  /** A file whose folder a relative `file` starts from. */
  readonly fromPath: string | null
}

/** An issue, and the line of the job's log in which it was found. */
export interface Hit {
  readonly issue: Issue
  readonly logLine: number
}

/** A set of matchers that watch the same lines and reset each other. */
export interface MatcherEngine {
  /**
   * Feeds one line; lines must come in order.
   *
   * @param turn tells this line from the one before. Called again with the same one, because it was interrupted wherever that was, it goes on with
   *   the matcher that it was at, or gives the same issue once more
   */
  match(line: string, turn: number): Issue | null
  /** Goes on behind the matcher at which it was interrupted, which forgets what it was in the middle of. Returns that matcher's owner; null: it was at none. */
  skip(): string | null
  /** Forgets a matcher, as the runner does after three time-outs. */
  remove(owner: string): void
}

type Captured = Readonly<Partial<Record<MatcherProperty, string>>>

interface Running {
  readonly matcher: ProblemMatcher
  /** Reads a line, as often as one likes: what it remembers of it counts from {@link settle} on. */
  match(line: string): Captured | null
  /** The line is over. */
  settle(): void
  reset(): void
}

/** @param onTried told of each matcher that has read a line */
export const createMatcherEngine = (matchers: readonly ProblemMatcher[], onTried: (owner: string) => void = () => {}): MatcherEngine => {
  const running = matchers.map(startMatcher)
  const remembering = running.filter(({ matcher }) => matcher.patterns.length > 1)
  const removed = new Set<string>()
  let turn: number | null = null
  let at = 0
  /** What this turn's line gave; undefined while there are matchers that have not read it. */
  let answer: Issue | null | undefined = null

  const begin = (next: number): void => {
    for (const one of remembering) one.settle()
    at = 0
    answer = undefined
    turn = next
  }
  const tryNext = (line: string): Issue | null | undefined => {
    const one = running[at]
    if (one === undefined) return null
    const captured = removed.has(one.matcher.owner) ? null : one.match(line)
    onTried(one.matcher.owner)
    if (captured !== null) {
      for (const other of remembering) if (other !== one) other.reset()
      const issue = toIssue(one.matcher, captured)
      if (issue !== null) return issue
    }
    at++
    return undefined
  }
  return {
    match(line, next) {
      if (turn !== next) begin(next)
      while (answer === undefined) answer = tryNext(line)
      return answer
    },
    skip() {
      const stuck = answer === undefined ? running[at] : undefined
      stuck?.reset()
      at++
      return stuck?.matcher.owner ?? null
    },
    remove(owner) {
      removed.add(owner)
    }
  }
}

type State = readonly (Captured | null)[]

const startMatcher = (matcher: ProblemMatcher): Running => {
  const { patterns } = matcher
  const last = patterns.length - 1
  let state: State = []
  let learnt: State = []
  return {
    matcher,
    settle() {
      state = learnt
    },
    reset() {
      state = []
      learnt = []
    },
    match(line) {
      const next = last === 0 ? [] : [...state]
      let captured: Captured | null = null
      for (let at = last; at >= 0 && captured === null; at--) {
        const pattern = patterns[at]
        const before = at === 0 ? null : (state[at - 1] ?? null)
        if (pattern === undefined || (at > 0 && before === null)) continue
        const hit = pattern.regexp.exec(line)
        if (hit === null) {
          if (last > 0) next[at === last ? at - 1 : at] = null
        } else if (at < last) next[at] = capture(before, pattern, hit)
        else {
          next.fill(null)
          if (pattern.loop) next[at - 1] = before
          captured = capture(before, pattern, hit)
        }
      }
      learnt = next
      return captured
    }
  }
}

/** An earlier line's value wins; a group that took no part gives '' as in .NET. */
const capture = (before: Captured | null, { groups }: MatcherPattern, hit: RegExpExecArray): Captured => {
  const captured: Partial<Record<MatcherProperty, string>> = { ...before }
  for (const [name, group] of Object.entries(groups) as [MatcherProperty, number][]) captured[name] ??= hit[group] ?? ''
  return captured
}

const SEVERITIES = ['error', 'warning', 'notice'] as const
const DIGITS = /^\d{1,9}$/

/** null where the runner makes no issue of a match: a blank message or a severity such as `note`. */
const toIssue = (matcher: ProblemMatcher, captured: Captured): Issue | null => {
  const message = captured.message ?? ''
  if (message.trim() === '') return null
  const word = (captured.severity || matcher.severity || 'error').toLowerCase()
  const severity = SEVERITIES.find((known) => known === word)
  if (severity === undefined) return null
  const whole = (text: string | undefined): number | null => (text !== undefined && DIGITS.test(text) ? Number(text) : null)
  return {
    owner: matcher.owner,
    severity,
    file: captured.file || null,
    line: whole(captured.line),
    column: whole(captured.column),
    code: captured.code?.trim() || null,
    message,
    fromPath: captured.fromPath || matcher.fromPath || null
  }
}
