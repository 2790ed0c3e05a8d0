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
}

/** Watches over matchers that nobody has checked. */
export interface MatcherWatch {
  /** Whether a matcher is still in use. The runner, too, drops one after three time-outs. */
  readonly isInUse: (owner: string) => boolean
  /** Told of each matcher that has read a line. */
  readonly onTried: (owner: string) => void
}

type Captured = Readonly<Partial<Record<MatcherProperty, string>>>

export const createMatcherEngine = (matchers: readonly ProblemMatcher[], watch: MatcherWatch | null = null): MatcherEngine => {
  const running = matchers.map(startMatcher)
  /** The line's turn, the matcher that is to read it, and what the line gave. Only ever replaced as a whole, so that it is never in between. */
  let place: { readonly turn: number; readonly at: number; readonly issue: Issue | null } = { turn: -1, at: running.length, issue: null }

  return {
    match(line, turn) {
      if (place.turn !== turn) place = { turn, at: 0, issue: null }
      for (let one = running[place.at]; one !== undefined && place.issue === null; one = running[place.at]) {
        const { owner } = one.matcher
        const captured = watch?.isInUse(owner) === false ? null : one.match(line, turn)
        watch?.onTried(owner)
        if (captured !== null) for (const other of running) if (other !== one) other.reset()
        const issue = captured === null ? null : toIssue(one.matcher, captured)
        place = issue === null ? { turn, at: place.at + 1, issue } : { ...place, issue }
      }
      return place.issue
    },
    skip() {
      const stuck = place.issue === null ? running[place.at] : undefined
      stuck?.reset()
      place = { ...place, at: place.at + 1 }
      return stuck?.matcher.owner ?? null
    }
  }
}

interface Running {
  readonly matcher: ProblemMatcher
  /** Reads a line; once more in the same turn with the same answer. */
  match(line: string, turn: number): Captured | null
  reset(): void
}

/** What a matcher of several patterns has captured so far: with each but the last of them. */
type Progress = readonly (Captured | null)[]

const NOTHING_READ: { readonly turn: number; readonly before: Progress; readonly after: Progress } = { turn: -1, before: [], after: [] }

const startMatcher = (matcher: ProblemMatcher): Running => {
  const { patterns } = matcher
  const last = patterns.length - 1
  /** The line that was read last. */
  let read = NOTHING_READ
  return {
    matcher,
    reset() {
      read = NOTHING_READ
    },
    match(line, turn) {
      const before = read.turn === turn ? read.before : read.after
      const after = [...before]
      let captured: Captured | null = null
      for (let at = last; at >= 0 && captured === null; at--) {
        const pattern = patterns[at]
        const above = at === 0 ? null : (before[at - 1] ?? null)
        if (pattern === undefined || (at > 0 && above === null)) continue
        const hit = pattern.regexp.exec(line)
        if (hit === null) {
          if (last > 0) after[at === last ? at - 1 : at] = null
        } else if (at < last) after[at] = capture(above, pattern, hit)
        else {
          after.fill(null)
          if (pattern.loop) after[at - 1] = above
          captured = capture(above, pattern, hit)
        }
      }
      read = { turn, before, after }
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
